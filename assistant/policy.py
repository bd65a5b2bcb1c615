"""`next_move`: what the interviewer does next, and why. Pure; the rules are those of DESIGN §4."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp

from assistant.brief import Finding, Slot
from assistant.events import MoveKind
from assistant.measures import measures
from assistant.shortlist import CLEAR, LEAST
from assistant.state import State

MAX_QUESTIONS = 12
ENOUGH_ASKED = 9  # questions after which a settled ranking ends the asking
READ_BACK_EVERY = 4
ENOUGH_ABOUT_CAUSES = 14  # words of a single cause
ENOUGH_IN_PASSING = 24  # words about a slot that nobody asked for, from which on it counts as answered
SETTLED_TOP = 8
SETTLED_OVERLAP = 7  # of the top eight, the same in two rankings running

# The order in which missing required slots are asked. Confirmation comes last, after optional ones.
REQUIRED_ORDER = (
    Slot.FRAME,
    Slot.GOAL,
    Slot.KPI,
    Slot.PROBLEM,
    Slot.CRITICAL_WORK,
    Slot.CAUSE,
    Slot.PRIORITY,
)

# How much an answer to each optional slot is expected to move the ranking, from 0 to 1. A judgement, not a
# measurement: what the best do and what happened in one case are told in the words of the work, limits are not.
INFORMATIVENESS: Mapping[Slot, float] = {
    Slot.EXCELLENCE: 0.30,
    Slot.INCIDENT: 0.28,
    Slot.FUTURE: 0.18,
    Slot.LEVEL: 0.10,
    Slot.EXISTING: 0.08,
    Slot.PROOF: 0.06,
    Slot.CONSTRAINTS: 0.05,
}
# Asking costs the leader about half a minute; an answer that settles less than this is not worth it.
WORTH_ASKING = 0.01


@dataclass(frozen=True)
class Move:
    """What to do next. `why` is for the log and for whoever reads the events, not for the leader."""

    kind: MoveKind
    why: str
    slot: Slot | None = None
    aim: str | None = None
    about: tuple[str, ...] = ()


_SHORTLIST = Move(
    kind="shortlist",
    why="several lie close behind the leading ones; which of them count, the leader knows best",
    slot=Slot.PRIORITY,
    aim="shortlist",
)


@dataclass(frozen=True)
class Standing:
    """The ranking as the policy sees it: scores best first, and the pairs that are told apart by a note."""

    scores: Sequence[tuple[str, float]] = ()
    confusable: frozenset[tuple[str, str]] = frozenset()

    @property
    def uncertainty(self) -> float:
        """0 to 1: how evenly the scores around the tenth place lie. 1 means the cut is arbitrary."""
        edge = [score for _, score in self.scores[6:16]]
        if len(edge) < 2 or edge[0] <= 0:
            return 1.0
        return exp(-4 * (edge[0] - edge[-1]) / edge[0])


def next_move(state: State, standing: Standing) -> Move:
    """Return the next move: by what stands open, then missing required slots, then what settles most."""
    if state.contradiction:
        clash = state.contradiction
        return Move(
            kind="contradiction",
            why=f"{clash.before_id} and {clash.now_id} give different numbers for one measure",
            slot=Slot.KPI,
            about=(clash.before, clash.now),
        )
    if state.proposal:
        return Move(kind="close", why="the proposal stands; edits or acceptance come from the leader")
    if state.enough:
        return _when_enough(state)
    if required := move_without_ranking(state):
        return required
    if state.times_asked(Slot.CONFIRMATION):
        # What was read back may be put right; it doesn't lead to questions that were not worth asking before.
        return confirm_or_propose(state)
    return (
        _disambiguate(state, standing)
        or _optional(state, standing)
        or _shortlist(state, standing)
        or confirm_or_propose(state)
    )


def move_without_ranking(state: State) -> Move | None:
    """Return the next move where the ranking has no say in it: a probe or a required slot. None elsewhere."""
    if state.contradiction or state.proposal or state.enough:
        return None
    return _probe(state) or _gone_back_to(state) or _required(state)


def _when_enough(state: State) -> Move:
    if not state.findings:
        return Move(
            kind="ask",
            why="enough was said before anything could be proposed from",
            slot=Slot.PROBLEM,
            aim="where",
        )
    return Move(kind="propose", why="the leader has said enough")


def _probe(state: State) -> Move | None:
    if state.vague and state.questions_asked < MAX_QUESTIONS:
        return Move(
            kind="probe",
            why=f"{state.vague.words!r} can't be seen or counted yet",
            slot=state.vague.slot,
            about=(state.vague.words,),
        )
    return None


def _gone_back_to(state: State) -> Move | None:
    """An optional slot is asked about again; the required ones are missing then."""
    slot = next((slot for slot in state.reopened if slot in INFORMATIVENESS), None)
    return Move(kind="ask", why=f"the leader went back to {slot.value}", slot=slot) if slot else None


def _required(state: State) -> Move | None:
    for slot in REQUIRED_ORDER:
        if slot in state.reopened and _last_move(state, slot) == "shortlist" and not state.list_left:
            return _SHORTLIST
        if slot in state.missing or _only_in_passing(state, slot):
            return Move(kind="ask", why=f"required slot {slot.value} is open", slot=slot, aim=None)
        refinement = _refine(state, slot)
        if refinement:
            return refinement
    return None


def _only_in_passing(state: State, slot: Slot) -> bool:
    """A required slot filled by a stray sentence of another answer deserves its own question."""
    if slot in state.skipped or slot in (Slot.FRAME, Slot.GOAL, Slot.KPI) or state.times_asked(slot):
        return False
    if any(finding.source for finding in state.slots.get(slot, ())):
        return False  # it was put to the leader by itself, and confirmed
    elsewhere = {finding.quote for finding in state.findings if finding.slot is not slot}
    own = [finding.quote for finding in state.slots.get(slot, ()) if finding.quote not in elsewhere]
    return sum(len(quote.split()) for quote in own) < ENOUGH_IN_PASSING


def _refine(state: State, slot: Slot) -> Move | None:
    """A filled slot may lack the part that matters: the aim behind an initiative, the numbers of a KPI."""
    if slot in state.skipped:
        return None
    held = state.slots.get(slot, ())
    only_initiative = held and all(finding.tag == "initiative" for finding in held)
    if slot is Slot.GOAL and only_initiative and not state.times_asked(slot, aim="behind-initiative"):
        why = "only an initiative was named, not what must be different"
        return Move(kind="ask", why=why, slot=slot, aim="behind-initiative")
    if (
        slot is Slot.CAUSE
        and _thin(held)
        and state.times_asked(slot) < 3
        and state.questions_asked < MAX_QUESTIONS - 2
    ):
        why = "one short remark about why; what the set-up does to it has not been looked at"
        return Move(kind="ask", why=why, slot=slot, aim="environment")
    no_numbers = held and not any(measure.has_numbers for measure in measures(held))
    if slot is Slot.KPI and no_numbers and state.times_asked(slot) < 2:
        return Move(kind="ask", why="a measure was named without numbers", slot=slot, aim="numbers")
    return None


def _thin(causes: Sequence[Finding]) -> bool:
    """Too little to tell people from environment: training must not be proposed on the strength of one remark."""
    sorted_out = [finding for finding in causes if finding.cell]
    words = sum(len(finding.quote.split()) for finding in causes)
    return len(sorted_out) < 2 and words < ENOUGH_ABOUT_CAUSES


def _disambiguate(state: State, standing: Standing) -> Move | None:
    """Two capabilities that a note tells apart stand next to each other at the top: ask which it is."""
    if state.questions_asked >= MAX_QUESTIONS - 1 or any(move.move == "disambiguate" for move in state.moves):
        return None
    top = standing.scores[:6]
    for (first, high), (second, low) in pairwise(top):
        pair = (first, second)
        if (pair in standing.confusable or pair[::-1] in standing.confusable) and low > 0.93 * high:
            return Move(
                kind="disambiguate",
                why=f"{first} and {second} are told apart by a note and score alike",
                slot=Slot.PROBLEM,
                about=pair,
            )
    return None


def _optional(state: State, standing: Standing) -> Move | None:
    if state.questions_asked >= MAX_QUESTIONS - 2:  # the last two belong to the short list and the read-back
        return None
    if _top_settled(state) and state.questions_asked >= ENOUGH_ASKED:
        return None
    uncertainty = standing.uncertainty
    gains = [
        (value * uncertainty, slot)
        for slot, value in INFORMATIVENESS.items()
        if not state.settled(slot) and not state.times_asked(slot)
    ]
    gain, slot = max(gains, default=(0.0, None), key=lambda pair: pair[0])
    if slot is None or gain < WORTH_ASKING:
        return None
    return Move(
        kind="ask",
        why=f"the cut at ten is uncertain ({uncertainty:.2f}); {slot.value} is expected to settle most",
        slot=slot,
    )


def _shortlist(state: State, standing: Standing) -> Move | None:
    """What stands close behind the leading capabilities is put to the leader by name, once."""
    if state.list_left:  # it was asked already, and is not one question more
        return _SHORTLIST
    if state.questions_asked >= MAX_QUESTIONS - 1 or len(standing.scores) < CLEAR + LEAST:
        return None
    if state.listed or Slot.CONFIRMATION not in state.missing:
        return None
    return _SHORTLIST


def _last_move(state: State, slot: Slot) -> MoveKind | None:
    return next((move.move for move in reversed(state.moves) if move.slot is slot), None)


def _top_settled(state: State) -> bool:
    if len(state.rankings) < 2:
        return False
    before, now = (set(ranking[:SETTLED_TOP]) for ranking in state.rankings[-2:])
    return len(before & now) >= SETTLED_OVERLAP


def confirm_or_propose(state: State) -> Move:
    """Return the move when all has been asked: the read-back, or the proposal once that is agreed."""
    if Slot.CONFIRMATION in state.missing and state.times_asked(Slot.CONFIRMATION) < 3:
        return Move(
            kind="summarise",
            why="everything required is known or skipped; the read-back is to be agreed",
            slot=Slot.CONFIRMATION,
            aim="final",
        )
    return Move(kind="propose", why="the required slots are done and the read-back is agreed")


def due_for_read_back(state: State) -> bool:
    """True about every fourth answer: what has been understood is then said back before the next question."""
    return state.turn - state.last_readback_turn >= READ_BACK_EVERY and len(state.slots) >= 3
