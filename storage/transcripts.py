"""What was said in a conversation, turn by turn, read from its events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from assistant.events import Received, Replied
from storage.conversations import ConversationRepository
from storage.models import conversation_events


@dataclass(frozen=True)
class Exchange:
    """A message and the reply to it. The opening reply answers no message."""

    received: Received | None
    replied: Replied


def read_exchanges(
    connection: Connection, organisation_id: str, conversation_id: str, *, after: int, limit: int
) -> tuple[Exchange, ...]:
    """At most `limit` exchanges of turns above `after`; the opening is turn 0. Raises `NotFound`.

    Every turn ends with one reply and begins, but for the opening, with one message, so a turn is found by
    counting them, without reading what lies between.
    """
    ConversationRepository(connection, organisation_id).get(conversation_id)

    def payloads(kind: str, offset: int, count: int) -> list[Any]:
        return list(
            connection.execute(
                select(conversation_events.c.payload)
                .where(
                    conversation_events.c.organisation_id == organisation_id,
                    conversation_events.c.conversation_id == conversation_id,
                    conversation_events.c.type == kind,
                )
                .order_by(conversation_events.c.seq)
                .offset(offset)
                .limit(count)
            ).scalars()
        )

    replies = [Replied.model_validate(payload) for payload in payloads("replied", after + 1, limit)]
    messages = [Received.model_validate(payload) for payload in payloads("received", max(after, 0), limit)]
    if after < 0:
        return tuple(
            Exchange(message, reply) for message, reply in zip([None, *messages], replies, strict=False)
        )
    return tuple(Exchange(message, reply) for message, reply in zip(messages, replies, strict=True))
