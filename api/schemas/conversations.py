"""Bodies of conversations and turns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Self

from pydantic import AwareDatetime, ConfigDict, Field, model_validator

from api.schemas.base import FrameworkName, In, Listing, MessageId, MessageText, Out, ShortText, example
from api.schemas.examples import ASK, CONVERSATION, CONVERSATION_ID, FINDING, MOMENT, PROPOSAL, SAY
from assistant.blocks import Block
from assistant.brief import REQUIRED_SLOTS, Finding, Slot
from assistant.commands import Command
from assistant.events import Event
from assistant.proposal_types import Proposal
from assistant.state import State
from storage.conversations import Conversation

Phase = Literal["interview", "proposal", "accepted"]
_REQUIRED = len(REQUIRED_SLOTS)


class ConversationRequest(In):
    """Begins a conversation; every field may be left out. `framework` names an imported one."""

    model_config = example({"title": "Keep more customers", "framework": "capwright"})

    title: ShortText | None = None
    framework: FrameworkName | None = None
    seed: int | None = Field(
        default=None, ge=0, le=2**31 - 1, description="Chooses among wordings; the same seed says the same."
    )


class ConversationChange(In):
    """Renames a conversation."""

    model_config = example({"title": "Keep more customers"})

    title: ShortText


class Progress(Out):
    """How much of the brief is settled: required slots that are filled or skipped, and how many there are."""

    settled: int
    required: int

    @classmethod
    def of(cls, state: State) -> Self:
        settled, required = state.progress
        return cls(settled=settled, required=required)


class ConversationSummary(Out):
    """A conversation in a list. `turn` counts the leader's messages."""

    model_config = example(CONVERSATION)

    id: str
    title: str | None
    status: Phase
    framework: str
    framework_version: str
    turn: int
    progress: Progress
    created_at: AwareDatetime
    updated_at: AwareDatetime

    @classmethod
    def of(cls, conversation: Conversation) -> Self:
        fields = {**vars(conversation), "progress": {"settled": conversation.settled, "required": _REQUIRED}}
        return cls.model_validate(fields)


class ConversationAnswer(ConversationSummary):
    """A conversation with its newest reply."""

    model_config = example({**CONVERSATION, "blocks": [SAY, ASK]})

    blocks: tuple[Block, ...] = ()

    @classmethod
    def with_blocks(cls, conversation: Conversation, blocks: tuple[Block, ...]) -> Self:
        return cls.of(conversation).model_copy(update={"blocks": blocks})


class ConversationListing(Listing[ConversationSummary]):
    model_config = example({"items": [CONVERSATION], "next_cursor": None})


class TurnRequest(In):
    """A message: either `text` in the leader's words or a `command`.

    `message_id` is the caller's own. Sent twice, the same message gets the same answer and counts once.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"message_id": "m-1", "text": "Churn is at 18% and has to be 12 by September."}],
            "oneOf": [
                {
                    "required": ["text"],
                    "properties": {"text": {"type": "string"}, "command": {"type": "null"}},
                },
                {
                    "required": ["command"],
                    "properties": {"command": {"not": {"type": "null"}}, "text": {"type": "null"}},
                },
            ],
        }
    )

    message_id: MessageId
    text: MessageText | None = None
    command: Command | None = None

    @model_validator(mode="after")
    def _either(self) -> Self:
        if (self.text is None) == (self.command is None):
            raise ValueError("send either text or command, one of them")
        return self


class TurnAnswer(Out):
    """The reply to a message, in channel-neutral blocks. Questions carry `slot`, `why` and `choices`."""

    model_config = example(
        {
            "conversation_id": CONVERSATION_ID,
            "message_id": "m-1",
            "turn": 1,
            "phase": "interview",
            "at": MOMENT,
            "blocks": [SAY, ASK],
        }
    )

    conversation_id: str
    message_id: str
    turn: int
    phase: Phase
    at: AwareDatetime
    blocks: tuple[Block, ...]


class BriefAnswer(Out):
    """What the conversation has established, by slot; `missing` are required slots still open."""

    model_config = example(
        {
            "conversation_id": CONVERSATION_ID,
            "slots": {"goal": [FINDING]},
            "skipped": {"constraints": "skipped"},
            "missing": ["kpi", "confirmation"],
            "progress": {"settled": 6, "required": 8},
        }
    )

    conversation_id: str
    slots: Mapping[Slot, tuple[Finding, ...]]
    skipped: Mapping[Slot, str]
    missing: tuple[Slot, ...]
    progress: Progress


class NumberedEvent(Out):
    """An event and its place in the conversation, counted from 1."""

    seq: int
    event: Event


class EventListing(Out):
    """Events in order. `next_after` is what to send as `after` for the next page, null on the last."""

    model_config = example(
        {
            "items": [{"seq": 4, "event": {"type": "found", "finding": FINDING}}],
            "next_after": None,
        }
    )

    items: tuple[NumberedEvent, ...]
    next_after: int | None


class ProposalAnswer(Out):
    """The proposal as it stands now. `undoable` when the command `undo` would take back a change."""

    model_config = example(
        {
            "conversation_id": CONVERSATION_ID,
            "phase": "proposal",
            "proposal": PROPOSAL,
            "undoable": False,
        }
    )

    conversation_id: str
    phase: Phase
    proposal: Proposal
    undoable: bool
