"""One turn, whole: load, think, store. Every channel takes its turns through here.

Loading and storing are two short transactions with the thinking between them, so that no lock and no
connection is held while a turn is matched or a language model is asked. What could happen in between is
caught by the append: it goes through only when the conversation is still as it was read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import Connection

from assistant.brief import Slot
from assistant.events import Event, Replied
from assistant.hearing_types import Hearing
from assistant.state import Phase, State, fold
from assistant.telling import Tell, tell_nobody
from kit.clock import Clock
from kit.errors import Conflict
from kit.ids import content_hash
from storage.conversations import Conversation, ConversationRepository, Loaded, Replay, Stamp
from storage.database import Database

if TYPE_CHECKING:
    from assistant.service import Message


class Interviewer(Protocol):
    """The conversation itself, without storage: `assistant.service.Interview`."""

    def open(self, *, framework: str | None, seed: int) -> tuple[Event, ...]: ...

    def respond(
        self, events: Sequence[Event], message: Message, *, tell: Tell = tell_nobody
    ) -> tuple[Event, ...]: ...

    def hear(self, events: Sequence[Event]) -> Hearing: ...


@dataclass(frozen=True)
class Turn:
    """An answered message. `replayed` says that it was answered before and nothing was stored now."""

    conversation_id: str
    message_id: str
    phase: Phase
    replied: Replied
    replayed: bool = False


@dataclass(frozen=True)
class Desk:
    """Where one organisation's turns are taken."""

    database: Database
    interview: Interviewer
    clock: Clock
    organisation_id: str

    def open(
        self, *, framework: str | None, seed: int, title: str | None
    ) -> tuple[Conversation, Replied | None]:
        """Begin and store a conversation. Raises what `Interview.open` raises for an unknown framework."""
        events = self.interview.open(framework=framework, seed=seed)
        with self.database.write(self.organisation_id) as connection:
            repository = ConversationRepository(connection, self.organisation_id)
            conversation = repository.create(events, at=self.clock.now(), title=title)
        return conversation, _last_reply(events)

    def take(
        self,
        conversation_id: str,
        message: Message,
        *,
        also: Callable[[Connection], None] | None = None,
        tell: Tell = tell_nobody,
    ) -> Turn:
        """Answer a message; the same one again gets the same answer and is not stored twice.

        `also` stores what came with the message, in the transaction that stores the turn. `tell` hears of the
        reply while it is being made: what it hears is not stored yet, and may turn out not to be the answer.

        Raises `NotFound`, and `Conflict` for a closed conversation, for a message id that was used with
        another message, and when another message was stored meanwhile.
        """
        stamp = Stamp(message.channel, message.message_id, _digest(message))
        with self.database.read(self.organisation_id) as connection:
            repository = ConversationRepository(connection, self.organisation_id)
            loaded = repository.load(conversation_id)
            known = self._known(repository, conversation_id, stamp)
        if known:
            return self._again(loaded, known, stamp)
        events = self.interview.respond(loaded.events, message, tell=tell)
        state = fold(events, fold(loaded.events))
        try:
            self._store(loaded.conversation, events, stamp, state, also)
        except Conflict:
            # Perhaps it was this very message, sent twice at once: then the other one's answer is ours.
            with self.database.read(self.organisation_id) as connection:
                repository = ConversationRepository(connection, self.organisation_id)
                known = self._known(repository, conversation_id, stamp)
                if known is None:
                    raise
                loaded = repository.load(conversation_id)
            return self._again(loaded, known, stamp)
        return Turn(conversation_id, message.message_id, state.phase, _reply(events))

    def _known(self, repository: ConversationRepository, conversation_id: str, stamp: Stamp) -> Replay | None:
        return repository.replay(conversation_id, channel=stamp.channel, message_id=stamp.message_id)

    def _store(
        self,
        conversation: Conversation,
        events: Sequence[Event],
        stamp: Stamp,
        state: State,
        also: Callable[[Connection], None] | None,
    ) -> None:
        with self.database.write(self.organisation_id) as connection:
            ConversationRepository(connection, self.organisation_id).append(
                conversation,
                events,
                stamp=stamp,
                status=state.phase,
                turn=state.turn,
                settled=state.progress[0],
                title=_title(state),
                at=self.clock.now(),
            )
            if also:
                also(connection)

    def _again(self, loaded: Loaded, replay: Replay, stamp: Stamp) -> Turn:
        if replay.digest != stamp.digest:
            raise Conflict(
                f"The message id {stamp.message_id!r} was used before, with another message.",
                do="Give each message an id of its own; use an id again only to send the same message again.",
            )
        phase = fold(loaded.events[: replay.seq]).phase
        return Turn(loaded.conversation.id, stamp.message_id, phase, replay.replied, replayed=True)


def _digest(message: Message) -> str:
    command = message.command.model_dump_json() if message.command else ""
    return content_hash(message.text, command)


def _reply(events: Sequence[Event]) -> Replied:
    reply = _last_reply(events)
    if reply is None:
        raise RuntimeError("A turn ended without a reply.")
    return reply


def _last_reply(events: Sequence[Event]) -> Replied | None:
    return next((event for event in reversed(events) if isinstance(event, Replied)), None)


def _title(state: State) -> str | None:
    """A name for the list of conversations: the goal, or else whose results it is about."""
    for slot in (Slot.GOAL, Slot.FRAME):
        for finding in state.findings:
            if finding.slot is slot:
                return finding.value[:200]
    return None
