"""What a screen shows of a conversation: what was said, turn by turn, and what is heard in it so far."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from api.auth import MayFollow
from api.late import load
from api.openapi import problems
from api.parts import WithParts
from api.schemas.base import ConversationPath
from api.schemas.transcripts import HearingAnswer, PastTurn, Transcript
from storage.conversations import ConversationRepository
from storage.transcripts import read_exchanges

router = APIRouter(prefix="/v1/conversations", tags=["conversations"])
_TURNS_LIMIT = 200


@router.get("/{conversation_id}/turns", responses=problems(404))
def list_turns(
    parts: WithParts,
    key: MayFollow,
    conversation_id: ConversationPath,
    after: Annotated[
        int | None,
        Query(ge=0, le=2**31 - 1, description="The turn to go on after; without it, from the opening on."),
    ] = None,
    limit: Annotated[int, Query(ge=1, le=_TURNS_LIMIT)] = 100,
) -> Transcript:
    """List what was said, oldest first: each message with the reply to it, the opening as turn 0."""
    with parts.database.read(key.organisation_id) as connection:
        exchanges = read_exchanges(
            connection,
            key.organisation_id,
            conversation_id,
            after=-1 if after is None else after,
            limit=limit + 1,
        )
    items = tuple(PastTurn.of(exchange) for exchange in exchanges[:limit])
    return Transcript(items=items, next_after=items[-1].turn if len(exchanges) > limit else None)


@router.get("/{conversation_id}/hearing", responses=problems(404))
def get_hearing(parts: WithParts, key: MayFollow, conversation_id: ConversationPath) -> HearingAnswer:
    """Get the leading capabilities with the words behind each, once enough is settled to name any."""
    load()  # late: matching imports numpy
    with parts.database.read(key.organisation_id) as connection:
        loaded = ConversationRepository(connection, key.organisation_id).load(conversation_id)
    hearing = parts.interview(key.organisation_id).hear(loaded.events)
    return HearingAnswer.of(conversation_id, hearing)
