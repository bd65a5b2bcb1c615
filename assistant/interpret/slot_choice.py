"""Which slots a clause fills: the asked one first, others only on clear cues."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from assistant.brief import Slot
from assistant.interpret.causes import CLEAR
from assistant.interpret.slot_readings import Reading

# While this was asked, cues for those others are part of the answer and not a second fact.
_PART_OF_ANSWER: Mapping[Slot, frozenset[Slot]] = MappingProxyType(
    {
        # "She lost two people in the whole season" says nothing of whom the conversation is about.
        Slot.INCIDENT: frozenset(Slot) - {Slot.CAUSE, Slot.EXISTING, Slot.CONSTRAINTS},
        Slot.EXCELLENCE: frozenset(Slot) - {Slot.KPI, Slot.CAUSE, Slot.EXISTING, Slot.CONSTRAINTS},
        Slot.PROOF: frozenset(Slot) - {Slot.FRAME, Slot.CONSTRAINTS, Slot.EXISTING},
        Slot.PRIORITY: frozenset({Slot.GOAL, Slot.PROBLEM, Slot.CRITICAL_WORK, Slot.LEVEL, Slot.INCIDENT}),
        Slot.CRITICAL_WORK: frozenset({Slot.PRIORITY, Slot.LEVEL, Slot.INCIDENT, Slot.GOAL}),
        Slot.FUTURE: frozenset({Slot.GOAL, Slot.PRIORITY, Slot.PROBLEM, Slot.INCIDENT}),
        Slot.GOAL: frozenset({Slot.PROOF, Slot.PRIORITY, Slot.FUTURE}),
        Slot.PROBLEM: frozenset({Slot.LEVEL, Slot.PRIORITY}),
        Slot.CAUSE: frozenset(
            {Slot.LEVEL, Slot.PRIORITY, Slot.PROBLEM, Slot.CONSTRAINTS, Slot.CRITICAL_WORK, Slot.EXCELLENCE}
        ),
        Slot.LEVEL: frozenset({Slot.INCIDENT, Slot.PROBLEM, Slot.CAUSE, Slot.PRIORITY, Slot.CRITICAL_WORK}),
        Slot.CONSTRAINTS: frozenset({Slot.INCIDENT, Slot.PROBLEM, Slot.CAUSE, Slot.PRIORITY, Slot.LEVEL}),
        Slot.EXISTING: frozenset({Slot.PRIORITY, Slot.INCIDENT, Slot.PROBLEM}),
        Slot.FRAME: frozenset({Slot.INCIDENT, Slot.PRIORITY, Slot.LEVEL}),
    }
)

# A clause that clearly names one of these still answers the question about the slot before it.
_OVERLAPS: Mapping[Slot, frozenset[Slot]] = MappingProxyType(
    {
        Slot.PROBLEM: frozenset({Slot.CAUSE, Slot.CRITICAL_WORK, Slot.INCIDENT, Slot.KPI}),
        Slot.GOAL: frozenset({Slot.KPI}),
        Slot.CRITICAL_WORK: frozenset({Slot.PROBLEM, Slot.EXCELLENCE}),
        Slot.INCIDENT: frozenset({Slot.CAUSE}),
        Slot.EXCELLENCE: frozenset({Slot.CAUSE, Slot.KPI}),
        Slot.PRIORITY: frozenset({Slot.KPI, Slot.CAUSE}),
        Slot.LEVEL: frozenset({Slot.FRAME}),
        Slot.PROOF: frozenset({Slot.KPI, Slot.CAUSE}),
        Slot.FUTURE: frozenset({Slot.KPI, Slot.CAUSE}),
    }
)

# Asked about these, people begin with the answer.
_ANSWERED_FIRST = frozenset({Slot.GOAL, Slot.PROBLEM, Slot.CRITICAL_WORK, Slot.PRIORITY, Slot.EXCELLENCE})

# A measure with its numbers is no answer to these.
NOT_NUMBERS = frozenset({Slot.FRAME, Slot.CONSTRAINTS, Slot.EXISTING, Slot.LEVEL, Slot.CAUSE})


def slots_of(reading: Reading, asked: Slot | None) -> list[Slot]:
    """Return the slots a clause fills, the asked one first when the clause answers it."""
    clear = [slot for slot in Slot if slot is not Slot.KPI and reading.weight(slot) >= CLEAR]
    others = [slot for slot in clear if slot is not asked and not _is_part(slot, reading, asked, clear)]
    if asked is Slot.KPI and reading.gives_reason and reading.words > 1:
        return others or [Slot.CAUSE]  # "22%, because the notes are junk": more than the number was told
    if asked is None or asked is Slot.KPI:
        return others
    taken = [slot for slot in others if slot not in _OVERLAPS.get(asked, frozenset())]
    answers = reading.weight(asked) >= 2 or not taken  # one weak word doesn't outweigh a clear cue
    if reading.weight(asked) < CLEAR and (reading.numbers and asked in NOT_NUMBERS):
        answers = False
    return [asked, *others] if answers and (reading.words or reading.numbers) else others


def first_clause_answers(
    readings: Sequence[Reading], filled: dict[Slot, list[int]], asked: Slot | None
) -> None:
    """What is said first answers what was asked, whatever other slot its words also fit."""
    if (
        asked is None
        or asked not in _ANSWERED_FIRST
        or not readings
        or not readings[0].words
        or readings[0].numbers
    ):
        return
    if any(readings[number].weight(asked) >= CLEAR for number in filled.get(asked, ())):
        return
    if not any(0 in filled.get(slot, ()) for slot in (Slot.FRAME, Slot.EXISTING, Slot.CONSTRAINTS)):
        filled[asked] = sorted({0, *filled.get(asked, ())})


def _is_part(slot: Slot, reading: Reading, asked: Slot | None, clear: Sequence[Slot]) -> bool:
    if slot is Slot.CAUSE and asked is Slot.GOAL:
        return not reading.gives_reason  # "less firefighting" is what they want, not why they haven't got it
    if slot is Slot.CAUSE and asked is Slot.PRIORITY and reading.put_right:
        return not reading.gives_reason
    if asked and slot in _PART_OF_ANSWER.get(asked, frozenset()):
        return True
    if slot is Slot.INCIDENT:
        return reading.numbers or Slot.EXISTING in clear
    if slot is Slot.CONSTRAINTS:
        return Slot.PROBLEM in clear and reading.weight(Slot.PROBLEM) >= reading.weight(slot)
    if slot is Slot.PROBLEM:
        return Slot.INCIDENT in clear or Slot.PROOF in clear
    return False
