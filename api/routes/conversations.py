"""Conversations: begin one, find it again, see what it has established."""

from __future__ import annotations

import secrets
from typing import Annotated

from fastapi import APIRouter, Query, Response

from api.auth import MayConverse, MayFollow, MayWrite
from api.openapi import links, problems
from api.parts import Parts, WithParts
from api.schemas.base import ConversationPath, Cursor, Limit
from api.schemas.conversations import (
    BriefAnswer,
    ConversationAnswer,
    ConversationChange,
    ConversationListing,
    ConversationRequest,
    ConversationSummary,
    EventListing,
    NumberedEvent,
    Progress,
    ProposalAnswer,
)
from assistant.state import State, fold
from kit.errors import NotFound
from storage.api_keys import Caller
from storage.conversations import ConversationRepository

router = APIRouter(prefix="/v1/conversations", tags=["conversations"])
_EVENTS_LIMIT = 500


_LEADS_TO = links(
    "id", "conversation_id", "take_turn", "get_conversation", "get_brief", "get_events", "get_proposal"
)


@router.post("", status_code=201, responses={201: {"links": _LEADS_TO}, **problems(404, body=True)})
def begin_conversation(
    parts: WithParts, key: MayConverse, request: ConversationRequest, response: Response
) -> ConversationAnswer:
    """Begin a conversation; the answer holds the first question."""
    seed = secrets.randbelow(2**31) if request.seed is None else request.seed
    conversation, reply = parts.desk(key).open(framework=request.framework, seed=seed, title=request.title)
    response.headers["Location"] = f"/v1/conversations/{conversation.id}"
    return ConversationAnswer.with_blocks(conversation, reply.blocks if reply else ())


@router.get("", responses=problems())
def list_conversations(
    parts: WithParts, key: MayFollow, cursor: Cursor = None, limit: Limit = 20
) -> ConversationListing:
    """List conversations, newest first."""
    with parts.database.read(key.organisation_id) as connection:
        page = ConversationRepository(connection, key.organisation_id).list(cursor=cursor, limit=limit)
    items = tuple(ConversationSummary.of(conversation) for conversation in page.items)
    return ConversationListing(items=items, next_cursor=page.next_cursor)


@router.get("/{conversation_id}", responses=problems(404))
def get_conversation(
    parts: WithParts, key: MayFollow, conversation_id: ConversationPath
) -> ConversationAnswer:
    """Get a conversation with its newest reply."""
    with parts.database.read(key.organisation_id) as connection:
        repository = ConversationRepository(connection, key.organisation_id)
        conversation = repository.get(conversation_id)
        reply = repository.last_reply(conversation)
    return ConversationAnswer.with_blocks(conversation, reply.blocks if reply else ())


@router.patch("/{conversation_id}", responses=problems(404, body=True))
def rename_conversation(
    parts: WithParts, key: MayWrite, conversation_id: ConversationPath, request: ConversationChange
) -> ConversationSummary:
    """Give a conversation another title."""
    with parts.database.write(key.organisation_id) as connection:
        repository = ConversationRepository(connection, key.organisation_id)
        return ConversationSummary.of(repository.rename(conversation_id, request.title))


@router.delete("/{conversation_id}", status_code=204, responses=problems(404))
def delete_conversation(parts: WithParts, key: MayWrite, conversation_id: ConversationPath) -> None:
    """Delete a conversation with everything said in it. Role profiles made of it stay."""
    with parts.database.write(key.organisation_id) as connection:
        ConversationRepository(connection, key.organisation_id).delete(conversation_id)


@router.get("/{conversation_id}/brief", responses=problems(404))
def get_brief(parts: WithParts, key: MayFollow, conversation_id: ConversationPath) -> BriefAnswer:
    """Get what the conversation has established so far, by slot."""
    state = _state(parts, key, conversation_id)
    return BriefAnswer(
        conversation_id=conversation_id,
        slots=state.slots,
        skipped=state.skipped,
        missing=state.missing,
        progress=Progress.of(state),
    )


@router.get("/{conversation_id}/events", responses=problems(404))
def get_events(
    parts: WithParts,
    key: MayFollow,
    conversation_id: ConversationPath,
    after: Annotated[int, Query(ge=0, le=2**31 - 1, description="The seq to go on after.")] = 0,
    limit: Annotated[int, Query(ge=1, le=_EVENTS_LIMIT)] = 100,
) -> EventListing:
    """Get the events of a conversation in order."""
    with parts.database.read(key.organisation_id) as connection:
        repository = ConversationRepository(connection, key.organisation_id)
        rows = repository.events(conversation_id, after=after, limit=limit + 1)
    items = tuple(NumberedEvent(seq=seq, event=event) for seq, event in rows[:limit])
    return EventListing(items=items, next_after=items[-1].seq if len(rows) > limit else None)


@router.get("/{conversation_id}/proposal", responses=problems(404))
def get_proposal(parts: WithParts, key: MayFollow, conversation_id: ConversationPath) -> ProposalAnswer:
    """Get the proposal as it stands; 404 while there is none."""
    state = _state(parts, key, conversation_id)
    if state.proposal is None:
        raise NotFound(
            "The conversation has no proposal yet.",
            do="Answer on, or send the command 'enough' to see one now.",
        )
    return ProposalAnswer(
        conversation_id=conversation_id,
        phase=state.phase,
        proposal=state.proposal,
        undoable=bool(state.earlier) and not state.accepted,
    )


def _state(parts: Parts, key: Caller, conversation_id: str) -> State:
    with parts.database.read(key.organisation_id) as connection:
        loaded = ConversationRepository(connection, key.organisation_id).load(conversation_id)
    return fold(loaded.events)
