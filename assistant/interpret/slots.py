"""From the clauses of a message to findings: which slots they fill, and what of them is quoted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from assistant.brief import FindingDraft, Slot
from assistant.interpret.base import Context
from assistant.interpret.cause_drafts import cause_drafts
from assistant.interpret.clauses import Clause
from assistant.interpret.goal_choice import settle_goal
from assistant.interpret.kpi_drafts import fills, has_state_and_aim, keeps, kpi_draft, stands_in, unmeasured
from assistant.interpret.kpi_of_part import of_a_part
from assistant.interpret.measure_only import ABOUT_THE_WORK, only_measures, past_states, whole_sentences
from assistant.interpret.measured import Measured
from assistant.interpret.shorten import shorten
from assistant.interpret.slot_choice import NOT_NUMBERS, first_clause_answers, slots_of
from assistant.interpret.slot_cues import GOAL, INITIATIVE
from assistant.interpret.slot_readings import Reading, readings_of
from assistant.interpret.tags import tag_of

# One story, one finding: these keep their clauses together even across sentences.
_STORIES = frozenset({Slot.INCIDENT, Slot.PRIORITY})

_KEPT_APART = frozenset({Slot.FRAME, Slot.GOAL, Slot.PROBLEM})


def read_drafts(
    text: str,
    clauses: Sequence[Clause],
    measured: Sequence[Measured],
    context: Context,
    *,
    answered: bool = True,
) -> tuple[FindingDraft, ...]:
    """Return what `clauses` of `text` tell: the asked slot first. Every quote stands in `text`.

    With `answered` false ("I don't know", "skip") words without a cue aren't taken for the answer.
    """
    asked = None if context.asked_slot is Slot.CONFIRMATION else context.asked_slot
    measured = [m for m in measured if not of_a_part(text, m, clauses, context.findings)]
    known = {finding.kpi.kpi_id for finding in context.findings if finding.kpi}
    counted = [m for m in measured if keeps(m, asked, known, clauses)]
    plain = only_measures(text, clauses, measured, context.today)
    told = [clauses[number] for number in plain]
    kept = [
        m
        for m in measured
        if m in counted or (stands_in(m, told) and (asked in ABOUT_THE_WORK or has_state_and_aim(m)))
    ]
    alone = _alone(whole_sentences(plain, clauses), clauses, kept, asked)
    if asked is Slot.GOAL:
        alone |= past_states(text, plain, clauses)
    counted = [m for m in kept if m in counted or stands_in(m, [clauses[number] for number in alone])]
    readings = readings_of(text, clauses, counted)
    filled = _filled(readings, counted, asked, alone)
    if answered and asked and asked is not Slot.KPI and asked not in filled:
        filled[asked] = _whatever_answers(readings, asked, alone)
    drafts: list[tuple[int, FindingDraft]] = [(m.start, kpi_draft(text, m)) for m in kept]
    for slot in filled:
        drafts += _drafts(text, slot, filled, readings, context)
    if answered and asked is Slot.KPI and not kept:
        drafts += unmeasured(text, readings, filled)
    drafts.sort(key=lambda pair: (pair[1].slot is not asked, pair[0]))
    return tuple(draft for _, draft in drafts)


def _alone(
    plain: Set[int], clauses: Sequence[Clause], kept: Sequence[Measured], asked: Slot | None
) -> frozenset[int]:
    """Those clauses of `plain` that are noted as measures and nothing else.

    A measure alone can be what comes first, and a goal where it has somewhere to go.
    """
    aimed = any(m.reading.target is not None or m.reading.change is not None for m in kept)
    if asked is Slot.PRIORITY or (asked is Slot.GOAL and aimed):
        return frozenset()
    return frozenset(
        number
        for number in plain
        if any(m.start < clauses[number].end and clauses[number].start < m.end for m in kept)
    )


def _filled(
    readings: Sequence[Reading], kept: Sequence[Measured], asked: Slot | None, alone: Set[int]
) -> dict[Slot, list[int]]:
    """Slots with the numbers of the readings that fill them; those in `alone` are noted as measures only."""
    filled: dict[Slot, list[int]] = {}
    for number, reading in enumerate(readings):
        if number in alone:
            continue
        slots = slots_of(reading, asked)
        aims = asked is Slot.GOAL and reading.goal > 0  # "we want churn down to 12" is a goal and a measure
        measure = fills(reading.clause, kept)
        if asked and asked in slots and not aims and measure and len(readings) > 1:
            slots.remove(asked)  # it is noted as a measure
        if asked is Slot.KPI and measure:
            slots = [slot for slot in slots if slot in {Slot.GOAL, Slot.PROBLEM}]
        for slot in slots:
            filled.setdefault(slot, []).append(number)
    first_clause_answers(readings, filled, asked)
    settle_goal(readings, filled, asked)
    return filled


def _whatever_answers(readings: Sequence[Reading], asked: Slot, alone: Set[int]) -> list[int]:
    """Without any cue: everything that was said, bar numbers where the slot doesn't hold numbers."""
    numbers_count = asked not in NOT_NUMBERS
    return [
        n
        for n, reading in enumerate(readings)
        if n not in alone
        and (
            (reading.words and (numbers_count or not reading.numbers)) or (reading.numbers and numbers_count)
        )
    ]


def _drafts(
    text: str,
    slot: Slot,
    filled: Mapping[Slot, Sequence[int]],
    readings: Sequence[Reading],
    context: Context,
) -> list[tuple[int, FindingDraft]]:
    numbers = filled[slot]
    if slot is Slot.CAUSE:
        asked = context.asked_slot is Slot.CAUSE
        return cause_drafts(text, [readings[n] for n in numbers], asked=asked, cells=context.cells)
    # A quote is one stretch: a goal that stands between two clauses of the frame would be quoted for it too.
    apart = {n for other in _KEPT_APART - {slot} for n in filled.get(other, ()) if slot in _KEPT_APART}
    groups: list[list[int]] = []
    for number in numbers:
        if groups and _together(slot, groups[-1][-1], number, readings, apart):
            groups[-1].append(number)
        else:
            groups.append([number])
    return [_draft(text, slot, [readings[n] for n in group], context) for group in groups]


def _together(slot: Slot, one: int, other: int, readings: Sequence[Reading], apart: Set[int]) -> bool:
    if slot in _STORIES:
        return True
    if readings[one].clause.sentence != readings[other].clause.sentence or not apart.isdisjoint(
        range(one + 1, other)
    ):
        return False
    return slot is not Slot.GOAL or _aim_of(readings[one]) == _aim_of(readings[other])


def _aim_of(reading: Reading) -> str:
    return INITIATIVE if reading.names_initiative and reading.clause.joint != "so that" else GOAL


def _draft(text: str, slot: Slot, group: Sequence[Reading], context: Context) -> tuple[int, FindingDraft]:
    start, end = group[0].clause.start, group[-1].clause.end
    quote = text[start:end]
    tag = _aim_of(group[0]) if slot is Slot.GOAL else tag_of(slot, quote, context)
    return start, FindingDraft(slot=slot, value=shorten(quote), quote=quote, tag=tag)
