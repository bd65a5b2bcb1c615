"""State of a conversation: a pure fold of its events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce
from typing import Literal, assert_never

from assistant.brief import REQUIRED_SLOTS, Finding, Slot, by_slot
from assistant.commands import AttachDocument, ConfirmFindings, Revise
from assistant.events import (
    Accepted,
    Answered,
    Confirmed,
    Contradicted,
    DocumentRead,
    DocumentSettled,
    EnoughSaid,
    Event,
    Found,
    Graded,
    Interpreted,
    Moved,
    Proposed,
    Ranked,
    Received,
    Reopened,
    Rephrased,
    Replied,
    Skipped,
    Started,
    StartedOver,
    Vague,
    Withdrawn,
)
from assistant.misfits import denies, has_had_enough
from assistant.proposal_types import Proposal
from kit.errors import Conflict

Phase = Literal["interview", "proposal", "accepted"]


@dataclass(frozen=True)
class State:
    """What is known after some events. Turns count the leader's messages from 1."""

    started: Started
    turn: int = 0
    findings: tuple[Finding, ...] = ()
    found_count: int = 0  # of all findings ever, so that ids are not used twice
    skipped: Mapping[Slot, str] = field(default_factory=dict[Slot, str])
    reopened: frozenset[Slot] = frozenset()
    vague: Vague | None = None
    contradiction: Contradicted | None = None
    moves: tuple[Moved, ...] = ()
    unanswered: int = 0  # messages since the last move: the open question was met this often without one
    rankings: tuple[tuple[str, ...], ...] = ()
    last_readback_turn: int = 0
    confirmed: bool = False
    enough: bool = False
    list_left: bool = False  # the short list was shown, and left without an answer by going back
    misfits: frozenset[str] = frozenset()  # questions that spoke of things the leader's work does not have
    pending: tuple[DocumentRead, ...] = ()  # documents with findings the leader has not judged yet
    awaited: str | None = None  # the one of them that was just shown: the next message may be the answer
    proposal: Proposal | None = None
    made: Proposal | None = None  # the proposal as it was made of the brief, before the leader's changes
    earlier: tuple[Proposal, ...] = ()  # what taking back a message's edits leads to, the newest last
    edited_in: int | None = None  # the turn that put the last of them there
    accepted: bool = False

    @property
    def phase(self) -> Phase:
        if self.accepted:
            return "accepted"
        return "proposal" if self.proposal else "interview"

    @property
    def slots(self) -> dict[Slot, tuple[Finding, ...]]:
        return by_slot(self.findings)

    @property
    def asked(self) -> Moved | None:
        """The question that stands open, if the last move asked one."""
        last = self.moves[-1] if self.moves else None
        return last if last and last.slot else None

    @property
    def answered(self) -> Moved | None:
        """The move that the next message answers: the last one, if no message came since."""
        return self.moves[-1] if self.moves and not self.unanswered else None

    @property
    def offered(self) -> tuple[str, ...]:
        """The capabilities that were last named as the nearest to something wished."""
        last = self.moves[-1] if self.moves else None
        return last.about if last and last.move == "offer" else ()

    @property
    def spoken_of(self) -> str | None:
        """The capability of the proposal that we just spoke of: what "that" means next."""
        move = self.answered
        return move.about[0] if move and move.about and move.move in {"answer", "close"} else None

    @property
    def shown(self) -> DocumentRead | None:
        """The document whose findings were just shown and wait to be judged."""
        return next((one for one in self.pending if one.document_id == self.awaited), None)

    @property
    def questions_asked(self) -> int:
        return sum(1 for move in self.moves if move.slot)

    @property
    def listed(self) -> tuple[str, ...]:
        """The capabilities of the short list, once it was shown."""
        return next((move.about for move in reversed(self.moves) if move.move == "shortlist"), ())

    @property
    def asks_list(self) -> bool:
        """Whether the short list is the question that stands open."""
        return bool(self.asked and self.asked.move == "shortlist")

    def settled(self, slot: Slot) -> bool:
        """True when the slot need not be asked about: filled, skipped, or agreed to."""
        if slot in self.reopened:
            return False
        if slot is Slot.CONFIRMATION:
            return self.confirmed or slot in self.skipped
        return slot in self.skipped or any(finding.slot is slot for finding in self.findings)

    @property
    def missing(self) -> tuple[Slot, ...]:
        """Required slots that are still open, in the order of the brief."""
        return tuple(slot for slot in REQUIRED_SLOTS if not self.settled(slot))

    @property
    def progress(self) -> tuple[int, int]:
        """How many required slots are settled, and of how many."""
        return len(REQUIRED_SLOTS) - len(self.missing), len(REQUIRED_SLOTS)

    def times_asked(self, slot: Slot, *, aim: str | None = None, move: str | None = None) -> int:
        return sum(
            1
            for past in self.moves
            if past.slot is slot and (aim is None or past.aim == aim) and (move is None or past.move == move)
        )


def fold(events: Iterable[Event], state: State | None = None) -> State:
    """Fold events into a state; with `state`, go on from there.

    Raises `Conflict` when the first event of a conversation is not `Started`.
    """
    iterator = iter(events)
    if state is None:
        first = next(iterator, None)
        if not isinstance(first, Started):
            raise Conflict("The conversation has no beginning.", do="Start a new conversation.")
        state = State(started=first)
    return reduce(_apply, iterator, state)


def _apply(state: State, event: Event) -> State:
    match event:
        case Received():
            # Putting an earlier finding right is no try at the question that stands open.
            tried = 0 if isinstance(event.command, Revise | AttachDocument | ConfirmFindings) else 1
            return replace(
                state,
                turn=event.turn,
                vague=None,
                unanswered=state.unanswered + tried,
                misfits=state.misfits | _misfit(state, event),
            )
        case Found():
            return _found(state, event.finding, event.instead_of)
        case Withdrawn():
            kept = tuple(finding for finding in state.findings if finding.id != event.finding_id)
            return replace(state, findings=kept, contradiction=None)
        case Vague():
            return replace(state, vague=event)
        case Contradicted():
            return replace(state, contradiction=event)
        case Skipped():
            return replace(
                state,
                skipped={**state.skipped, event.slot: event.reason},
                reopened=state.reopened - {event.slot},
            )
        case Reopened():
            skipped = {slot: why for slot, why in state.skipped.items() if slot is not event.slot}
            confirmed = state.confirmed and event.slot is not Slot.CONFIRMATION
            return replace(
                state,
                skipped=skipped,
                confirmed=confirmed,
                reopened=state.reopened | {event.slot},
                list_left=state.list_left or state.asks_list,
            )
        case Confirmed():
            return replace(state, confirmed=True, reopened=state.reopened - {Slot.CONFIRMATION})
        case EnoughSaid():
            return replace(state, enough=True)
        case StartedOver():
            return State(started=state.started, turn=state.turn, found_count=state.found_count)
        case Ranked():
            return replace(state, rankings=(*state.rankings, tuple(name for name, _ in event.top)))
        case Moved():
            return _moved(state, event)
        case Rephrased():
            return _rephrased(state, event)
        case Proposed():
            return _proposed(state, event)
        case Accepted():
            return replace(state, accepted=True)
        case DocumentRead():
            if not event.findings:
                return state
            return replace(
                state, pending=(*_others(state, event.document_id), event), awaited=event.document_id
            )
        case DocumentSettled():
            return replace(state, pending=_others(state, event.document_id), awaited=None, unanswered=0)
        case Started() | Replied() | Interpreted() | Graded() | Answered():
            return state
        case _:
            assert_never(event)


def _misfit(state: State, received: Received) -> frozenset[str]:
    put = [move for move in state.moves if move.question_id and move.text]
    refused = {move.question_id for move in put if has_had_enough(received.text, move.text or "")}
    asked = state.asked
    if asked and asked.text and denies(received.text, asked.text):
        refused.add(asked.question_id)
    return frozenset(name for name in refused if name)


def _others(state: State, document_id: str) -> tuple[DocumentRead, ...]:
    return tuple(one for one in state.pending if one.document_id != document_id)


def _proposed(state: State, event: Proposed) -> State:
    """The proposal as it is now. What one message changed is taken back in one step."""
    earlier, edited_in = state.earlier, None
    match event.change:
        case "made":
            earlier = ()  # made of other findings: what stood before rests on what no longer holds
        case "edited":
            edited_in = state.turn
            if state.proposal and state.edited_in != state.turn:
                earlier = (*earlier, state.proposal)
        case "undone":
            earlier = earlier[:-1]
        case _:
            assert_never(event.change)
    return replace(state, proposal=event.proposal, earlier=earlier, edited_in=edited_in)


def _found(state: State, finding: Finding, instead_of: str | None) -> State:
    known = state.findings
    place = next((place for place, one in enumerate(known) if one.id == instead_of), len(known))
    return replace(
        state,
        findings=(*known[:place], finding, *known[place:]),
        found_count=state.found_count + 1,
        skipped={slot: why for slot, why in state.skipped.items() if slot is not finding.slot},
        reopened=state.reopened - {finding.slot},
    )


def _moved(state: State, move: Moved) -> State:
    readback = state.turn if move.read_back else state.last_readback_turn
    # A question about a contradiction is put once; whatever comes back, it does not stand open for ever.
    contradiction = state.contradiction if move.move == "contradiction" else None
    return replace(
        state,
        moves=(*state.moves, move),
        awaited=state.awaited if move.move in {"offer", "answer"} else None,
        unanswered=0,
        list_left=state.list_left and move.move != "shortlist",
        last_readback_turn=readback,
        contradiction=contradiction,
        made=state.proposal if move.move == "propose" else state.made,
    )


def _rephrased(state: State, event: Rephrased) -> State:
    """Put again, the question is put as it was put before."""
    if event.text is None or not state.moves:
        return state
    put = state.moves[-1].model_copy(update={"text": event.text})
    return replace(state, moves=(*state.moves[:-1], put))
