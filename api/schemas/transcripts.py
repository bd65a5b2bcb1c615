"""Bodies of what was said in a conversation, and of what is heard in it."""

from __future__ import annotations

from typing import Any, Self

from pydantic import AwareDatetime

from api.schemas.base import Out, example
from api.schemas.examples import ASK, CONVERSATION_ID, EVIDENCE, MOMENT, SAY
from assistant.blocks import Block
from assistant.brief import Slot
from assistant.commands import Command
from assistant.hearing_types import Heard, Hearing
from storage.transcripts import Exchange

_TURN: dict[str, Any] = {
    "turn": 1,
    "message_id": "m-1",
    "text": "We need to keep more of the customers we have.",
    "command": None,
    "at": MOMENT,
    "blocks": [SAY, ASK],
}


class PastTurn(Out):
    """A message and the reply to it.

    `text` is what the leader wrote, null for a bare command, which then stands in `command`. Turn 0 is the
    opening and has neither.
    """

    model_config = example(_TURN)

    turn: int
    message_id: str | None
    text: str | None
    command: Command | None
    at: AwareDatetime
    blocks: tuple[Block, ...]

    @classmethod
    def of(cls, exchange: Exchange) -> Self:
        received, replied = exchange.received, exchange.replied
        return cls(
            turn=replied.turn,
            message_id=received.message_id if received else None,
            text=(received.text or None) if received else None,
            command=received.command if received else None,
            at=replied.at,
            blocks=replied.blocks,
        )


class Transcript(Out):
    """Turns in order. `next_after` is what to send as `after` for the next page, null on the last."""

    model_config = example({"items": [_TURN], "next_after": None})

    items: tuple[PastTurn, ...]
    next_after: int | None


class HearingAnswer(Out):
    """The leading capabilities so far, best first, each with the leader's words behind it.

    `withheld` while it is too early to name any; `missing` are the slots that have to be filled or skipped first.
    """

    model_config = example(
        {
            "conversation_id": CONVERSATION_ID,
            "withheld": False,
            "missing": [],
            "capabilities": [
                {
                    "capability_id": "renewal-management",
                    "name": "Renewal management",
                    "definition": "Brings customers to renew, by showing early what they have gained.",
                    "domain": "sales",
                    "score": 0.71,
                    "because": [EVIDENCE],
                }
            ],
        }
    )

    conversation_id: str
    withheld: bool
    missing: tuple[Slot, ...]
    capabilities: tuple[Heard, ...]

    @classmethod
    def of(cls, conversation_id: str, hearing: Hearing) -> Self:
        return cls(
            conversation_id=conversation_id,
            withheld=hearing.withheld,
            missing=hearing.missing,
            capabilities=hearing.capabilities,
        )
