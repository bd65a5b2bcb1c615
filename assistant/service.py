"""The interviewer: opens conversations and takes turns. Knows no storage; events in, events out."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from random import Random

from assistant import replies
from assistant.asking import make_move
from assistant.blocks import Say
from assistant.brief import Slot
from assistant.commands import AttachDocument, Command, OffTopic, Revise
from assistant.documents import handing_over
from assistant.engine import advance
from assistant.events import DocumentRead, Event, Replied, Started
from assistant.hearing import hear
from assistant.hearing_types import Hearing
from assistant.interpret.base import Context, Interpreter, Reading
from assistant.interpret.llm import read_with_model
from assistant.interpret.planted import without_planted
from assistant.interpret.words import is_said
from assistant.matching import Catalogue, rank
from assistant.messages import Message
from assistant.model.session import ModelAccess, ModelSession
from assistant.policy import Standing, move_without_ranking, next_move
from assistant.questions import foreign_words
from assistant.revising import about, put_right
from assistant.state import State, fold
from assistant.telling import Tell, tell_nobody
from assistant.turn.draft import Draft
from assistant.turn.take import take_turn
from capability_library.loader import FRAMEWORK_NAME
from kit.clock import Clock
from kit.errors import BadInput, Conflict
from prompts.schema import QuestionBank

__all__ = ["CatalogueSource", "Interview", "Message"]

_LONG_BLANK = re.compile(r"\s{40,}")

CatalogueSource = Callable[[str, str | None], Catalogue]


@dataclass(frozen=True)
class Interview:
    """The interviewer. `catalogue` gives a framework by name and version (None: the newest).

    With a `model`, messages are read with it, questions put in the leader's words and the leading capabilities
    graded; without one, all goes by rules.
    """

    bank: QuestionBank
    catalogue: CatalogueSource
    interpreter: Interpreter
    clock: Clock
    model: ModelAccess | None = None

    def open(self, *, framework: str | None, seed: int) -> tuple[Event, ...]:
        """Begin a conversation: a greeting and the first question. Records framework and question bank."""
        catalogue = self.catalogue(framework or FRAMEWORK_NAME, None)
        started = Started(
            at=self.clock.now(),
            framework=catalogue.framework.name,
            framework_version=catalogue.framework.version,
            bank_version=self.bank.version,
            seed=seed,
        )
        greeting = Say(text=Random(f"{seed}:greeting").choice(self.bank.phrases["greeting"]))
        state = fold((started,))
        moved = make_move(next_move(state, Standing()), state, self.bank, catalogue)
        blocks = (greeting, replies.ask_block(moved, state, self.bank))
        return (started, moved, Replied(at=started.at, turn=0, blocks=blocks))

    def hear(self, events: Sequence[Event]) -> Hearing:
        """Return the leading capabilities so far, or what must be settled before any is named."""
        state = fold(events)
        return hear(state, self.catalogue(state.started.framework, state.started.framework_version))

    def respond(
        self, events: Sequence[Event], message: Message, *, tell: Tell = tell_nobody
    ) -> tuple[Event, ...]:
        """Return the events of one turn, from `Received` to `Replied`.

        `tell` hears of a reply while a model still speaks; nothing of it is stored before it is returned.

        Raises `Conflict` when the conversation is closed: its proposal has been accepted; `BadInput` when a
        finding is to be put right that isn't there, or findings confirmed that don't wait for it.
        """
        state = fold(events)
        if state.phase == "accepted":
            raise Conflict(
                "This conversation is closed: its proposal has been accepted.",
                do="Start a new conversation, or edit the role profile.",
            )
        started = state.started
        catalogue = self.catalogue(started.framework, started.framework_version)
        now = self.clock.now()
        session = self.model.open(events) if self.model else None
        with session.counted_at_the_end() if session else nullcontext():
            reading = self._read(state, message, catalogue, session)
            return take_turn(
                Draft(
                    before=state,
                    message=message,
                    reading=reading,
                    bank=self.bank,
                    catalogue=catalogue,
                    now=now,
                    session=session,
                    tell=tell,
                )
            )

    def _read(
        self, state: State, message: Message, catalogue: Catalogue, session: ModelSession | None
    ) -> Reading:
        context = self._context(state, catalogue)
        if isinstance(message.command, Revise):
            return self._read_revision(state, message.command, context, session)
        if isinstance(message.command, AttachDocument):
            read = self._read_document(state, message, message.command, catalogue, session)
            return Reading(commands=(message.command,), by="api", kept=read)
        if message.command:
            return Reading(commands=(message.command,), by="api")
        return self._read_text(message.text, context, session, self._comparing(state, catalogue))

    def _comparing(self, state: State, catalogue: Catalogue) -> Callable[[Sequence[Command]], None]:
        """Compare what rules read with the library while the model reads, which mostly finds the same words."""

        def compare(commands: Sequence[Command]) -> None:
            after = fold(advance(state, commands), state)
            if move_without_ranking(after) is None:  # else the next question does not wait for it
                rank(after.findings, catalogue)

        return lambda commands: threading.Thread(
            target=compare, args=(commands,), name="comparing", daemon=True
        ).start()

    def _read_text(
        self,
        text: str,
        context: Context,
        session: ModelSession | None,
        meanwhile: Callable[[Sequence[Command]], None] | None = None,
    ) -> Reading:
        # Longer blanks cost whoever reads them by rules seconds; as an empty line no quote reaches across them.
        text = _LONG_BLANK.sub("\n\n", text)
        text, sent = without_planted(text), text
        if text != sent and not is_said(text):
            return Reading(commands=(OffTopic(),))
        if session is None:
            return Reading(commands=self.interpreter.interpret(text, context))
        return read_with_model(text, context, self.interpreter, session, meanwhile=meanwhile)

    def _read_document(
        self,
        state: State,
        message: Message,
        attached: AttachDocument,
        catalogue: Catalogue,
        session: ModelSession | None,
    ) -> DocumentRead:
        """What the document that came with a message says; or what was read in it before and still waits."""
        if message.document is None:
            waits = next((one for one in state.pending if one.document_id == attached.document_id), None)
            if waits is None:
                raise BadInput(
                    f"No findings of document {attached.document_id!r} wait to be confirmed.",
                    do="Upload the file to the conversation's documents.",
                )
            return waits.model_copy(update={"calls": (), "rejected": ()})
        today = self.clock.now().date()
        return handing_over.read(
            attached, message.document, kpis=catalogue.kpis, today=today, session=session
        )

    def _read_revision(
        self, state: State, revise: Revise, context: Context, session: ModelSession | None
    ) -> Reading:
        finding = next((one for one in state.findings if one.id == revise.finding_id), None)
        if finding is None:
            raise BadInput(
                f"There is no finding {revise.finding_id!r} in this conversation now.",
                do="Get the brief for the ids of what stands in it.",
            )
        listed = state.listed if finding.capability_id else ()
        names = tuple(context.names.get(id, id) for id in listed)
        moment = replace(about(finding, context), listed=listed, choices=names)
        reading = self._read_text(revise.text, moment, session)
        return replace(reading, commands=(put_right(finding, revise.text, reading.commands),))

    def _context(self, state: State, catalogue: Catalogue) -> Context:
        """What an interpreter may know about where the conversation stands."""
        asked = state.asked
        confirming = asked is not None and asked.slot is Slot.CONFIRMATION
        held = state.proposal.capabilities if state.proposal else ()
        return Context(
            phase="contradiction" if state.contradiction else "confirming" if confirming else state.phase,
            asked_slot=asked.slot if asked else None,
            asked_aim=asked.aim if asked else None,
            asked_text=(asked.text or "") if asked else "",
            foreign=foreign_words(state, self.bank),
            choices=asked.choices if asked else (),
            listed=asked.about if asked and asked.move == "shortlist" else (),
            today=self.clock.now().date(),
            kpis=catalogue.kpis,
            findings=state.findings,
            names=catalogue.names,
            proposed=tuple(one.capability_id for one in held),
            weights=tuple(one.weight for one in held),
            offered=state.offered,
            spoken_of=state.spoken_of,
            last_move=state.answered.move if state.answered else None,
            probes_used=state.times_asked(asked.slot, move="probe") if asked and asked.slot else 0,
            shown=state.shown,
            mark=catalogue.matcher.mark,
            cells=catalogue.matcher.cells,
        )
