"""Conversations and their events: appended, never changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from assistant.events import EVENT, Event, Replied, Started
from assistant.state import fold
from kit.errors import Conflict, NotFound
from kit.ids import new_id
from storage.models import conversation_events, conversations, role_profiles
from storage.paging import Page, decode_cursor, encode_cursor


@dataclass(frozen=True)
class Conversation:
    """What is known of a conversation without reading its events. `last_seq` counts them from 1.

    `settled` counts the required slots that are.
    """

    id: str
    title: str | None
    status: str
    framework: str
    framework_version: str
    bank_version: str
    last_seq: int
    turn: int
    created_at: datetime
    updated_at: datetime
    settled: int


@dataclass(frozen=True)
class Loaded:
    """A conversation with all of its events, oldest first."""

    conversation: Conversation
    events: tuple[Event, ...]


@dataclass(frozen=True)
class Stamp:
    """What a turn is known by: its channel, the caller's message id, and a digest of what was sent."""

    channel: str
    message_id: str
    digest: str


@dataclass(frozen=True)
class Replay:
    """The stored answer to a message that came before. `seq` is the answer's place among the events."""

    seq: int
    digest: str
    replied: Replied


class ConversationRepository:
    """The conversations of one organisation."""

    def __init__(self, connection: Connection, organisation_id: str) -> None:
        self._connection = connection
        self._organisation_id = organisation_id

    def create(self, events: Sequence[Event], *, at: datetime, title: str | None = None) -> Conversation:
        """Store a new conversation. Its first event is `Started`; what that pins is kept beside it."""
        started = events[0]
        if not isinstance(started, Started):
            raise ValueError(f"A conversation begins with Started, not {started.type!r}.")
        conversation = Conversation(
            id=new_id("conv"),
            title=title,
            status="interview",
            framework=started.framework,
            framework_version=started.framework_version,
            bank_version=started.bank_version,
            last_seq=len(events),
            turn=0,
            created_at=at,
            updated_at=at,
            settled=fold(events).progress[0],
        )
        self._connection.execute(
            insert(conversations).values(organisation_id=self._organisation_id, **vars(conversation))
        )
        self._insert(conversation.id, 0, events, None)
        return conversation

    def get(self, conversation_id: str) -> Conversation:
        """Raises `NotFound`, also for one of another organisation."""
        row = self._connection.execute(
            _COLUMNS.where(
                conversations.c.organisation_id == self._organisation_id,
                conversations.c.id == conversation_id,
            )
        ).one_or_none()
        if row is None:
            raise NotFound(
                f"There is no conversation {conversation_id!r}.", do="List your conversations for their ids."
            )
        return self._value(row)

    def load(self, conversation_id: str) -> Loaded:
        """The conversation with its events. Raises `NotFound`."""
        conversation = self.get(conversation_id)
        rows = self._events(conversation_id, after=0, limit=conversation.last_seq)
        return Loaded(conversation, tuple(event for _, event in rows))

    def events(self, conversation_id: str, *, after: int, limit: int) -> tuple[tuple[int, Event], ...]:
        """At most `limit` events with a seq above `after`. Raises `NotFound`."""
        self.get(conversation_id)
        return self._events(conversation_id, after=after, limit=limit)

    def last_reply(self, conversation: Conversation) -> Replied | None:
        """The newest reply; None for a conversation without any."""
        payload = self._connection.execute(
            select(conversation_events.c.payload)
            .where(*self._mine(conversation.id), conversation_events.c.type == "replied")
            .order_by(conversation_events.c.seq.desc())
            .limit(1)
        ).scalar_one_or_none()
        return None if payload is None else Replied.model_validate(payload)

    def append(
        self,
        conversation: Conversation,
        events: Sequence[Event],
        *,
        stamp: Stamp,
        status: str,
        turn: int,
        settled: int,
        title: str | None,
        at: datetime,
    ) -> int:
        """Append a turn after the events that `conversation` was read with; returns the new last seq.

        `title` is taken where there is none yet. Raises `Conflict` when another turn was stored since, or
        this message already was; then nothing of this turn is kept.
        """
        last_seq = conversation.last_seq + len(events)
        # The count is the lock: of two turns that read the same conversation, one update finds it changed.
        changed = self._connection.execute(
            update(conversations)
            .where(
                conversations.c.organisation_id == self._organisation_id,
                conversations.c.id == conversation.id,
                conversations.c.last_seq == conversation.last_seq,
            )
            .values(
                last_seq=last_seq,
                status=status,
                turn=turn,
                settled=settled,
                title=func.coalesce(conversations.c.title, title),
                updated_at=at,
            )
            .returning(conversations.c.id)
        ).first()
        if changed is None:
            raise _overtaken(conversation.id)
        try:
            self._insert(conversation.id, conversation.last_seq, events, stamp)
        except IntegrityError as error:
            raise _overtaken(conversation.id) from error
        return last_seq

    def replay(self, conversation_id: str, *, channel: str, message_id: str) -> Replay | None:
        """The stored answer to a message, or None when it is new."""
        row = self._connection.execute(
            select(
                conversation_events.c.seq, conversation_events.c.digest, conversation_events.c.payload
            ).where(
                *self._mine(conversation_id),
                conversation_events.c.channel == channel,
                conversation_events.c.message_id == message_id,
            )
        ).one_or_none()
        if row is None:
            return None
        return Replay(row.seq, row.digest or "", Replied.model_validate(row.payload))

    def list(self, *, cursor: str | None, limit: int) -> Page[Conversation]:
        """Newest first. Ids grow with time, so they are the order as well as the cursor."""
        query = _COLUMNS.where(conversations.c.organisation_id == self._organisation_id)
        if cursor is not None:
            query = query.where(conversations.c.id < decode_cursor(cursor))
        rows = self._connection.execute(query.order_by(conversations.c.id.desc()).limit(limit + 1)).all()
        items = tuple(self._value(row) for row in rows[:limit])
        return Page(items, encode_cursor(items[-1].id) if len(rows) > limit else None)

    def rename(self, conversation_id: str, title: str) -> Conversation:
        """Give a conversation another title. Raises `NotFound`."""
        found = self.get(conversation_id)
        self._connection.execute(
            update(conversations)
            .where(
                conversations.c.organisation_id == self._organisation_id,
                conversations.c.id == conversation_id,
            )
            .values(title=title)
        )
        return replace(found, title=title)

    def delete(self, conversation_id: str) -> None:
        """Delete a conversation with all that was said. Raises `NotFound`.

        Role profiles made of it stay, with the words they quote, and no longer name it.
        """
        self.get(conversation_id)
        # Taken first, so that a turn that is just being stored either came before or finds it gone.
        self._connection.execute(
            select(conversations.c.id).where(conversations.c.id == conversation_id).with_for_update()
        )
        self._connection.execute(
            update(role_profiles)
            .where(
                role_profiles.c.organisation_id == self._organisation_id,
                role_profiles.c.conversation_id == conversation_id,
            )
            .values(conversation_id=None)
        )
        self._connection.execute(delete(conversation_events).where(*self._mine(conversation_id)))
        self._connection.execute(
            delete(conversations).where(
                conversations.c.organisation_id == self._organisation_id,
                conversations.c.id == conversation_id,
            )
        )

    def count(self) -> int:
        return self._connection.execute(
            select(func.count()).where(conversations.c.organisation_id == self._organisation_id)
        ).scalar_one()

    def _value(self, row: Row[*tuple[Any, ...]]) -> Conversation:
        found = Conversation(*row)
        if row.settled is not None:
            return found
        # Last written before this number was kept beside the events.
        events = self._events(found.id, after=0, limit=found.last_seq)
        return replace(found, settled=fold(event for _, event in events).progress[0])

    def _mine(self, conversation_id: str) -> tuple[Any, Any]:
        return (
            conversation_events.c.organisation_id == self._organisation_id,
            conversation_events.c.conversation_id == conversation_id,
        )

    def _events(self, conversation_id: str, *, after: int, limit: int) -> tuple[tuple[int, Event], ...]:
        rows = self._connection.execute(
            select(conversation_events.c.seq, conversation_events.c.payload)
            .where(*self._mine(conversation_id), conversation_events.c.seq > after)
            .order_by(conversation_events.c.seq)
            .limit(limit)
        )
        return tuple((seq, EVENT.validate_python(payload)) for seq, payload in rows)

    def _insert(self, conversation_id: str, after: int, events: Sequence[Event], stamp: Stamp | None) -> None:
        last = after + len(events)
        rows: list[dict[str, Any]] = [
            {
                "conversation_id": conversation_id,
                "seq": seq,
                "organisation_id": self._organisation_id,
                "type": event.type,
                "channel": stamp.channel if stamp and seq == last else None,
                "message_id": stamp.message_id if stamp and seq == last else None,
                "digest": stamp.digest if stamp and seq == last else None,
                "payload": event.model_dump(mode="json"),
            }
            for seq, event in enumerate(events, start=after + 1)
        ]
        self._connection.execute(insert(conversation_events), rows)


_COLUMNS = select(
    conversations.c.id,
    conversations.c.title,
    conversations.c.status,
    conversations.c.framework,
    conversations.c.framework_version,
    conversations.c.bank_version,
    conversations.c.last_seq,
    conversations.c.turn,
    conversations.c.created_at,
    conversations.c.updated_at,
    conversations.c.settled,
)


def _overtaken(conversation_id: str) -> Conflict:
    return Conflict(
        f"Another message was answered in conversation {conversation_id!r} at the same moment.",
        do="Read the newest reply, then send this message again, with the same message_id.",
    )
