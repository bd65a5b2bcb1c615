"""Which slots the clauses of a message fill: the asked one first, others only on clear cues."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from assistant.brief import Cell, FindingDraft, KpiReading, Slot
from assistant.interpret.base import Context
from assistant.interpret.causes import CLEAR, cause_hits, cells_of, rules_out
from assistant.interpret.clauses import Clause
from assistant.interpret.likeness import likely_cell
from assistant.interpret.measured import Measured
from assistant.interpret.phrases import Hit, PhraseIndex, rows_of
from assistant.interpret.shorten import shorten
from assistant.interpret.slot_cues import GOAL, INITIATIVE, INITIATIVE_CUES, SLOT_CUES
from assistant.interpret.tags import tag_of
from assistant.interpret.words import Token, content_words, fold, tokens

_INDEX: PhraseIndex[str] = PhraseIndex(
    [row for slot, table in SLOT_CUES.items() for row in rows_of(slot.value, table)]
    + rows_of(INITIATIVE, INITIATIVE_CUES)
)

# One story, one finding: these keep their clauses together even across sentences.
_STORIES = frozenset({Slot.INCIDENT, Slot.PRIORITY})

# While this was asked, cues for those others are part of the answer and not a second fact.
_PART_OF_ANSWER: Mapping[Slot, frozenset[Slot]] = MappingProxyType(
    {
        Slot.INCIDENT: frozenset(Slot) - {Slot.FRAME, Slot.CAUSE, Slot.EXISTING, Slot.CONSTRAINTS},
        Slot.EXCELLENCE: frozenset(Slot)
        - {Slot.FRAME, Slot.KPI, Slot.CAUSE, Slot.EXISTING, Slot.CONSTRAINTS},
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
SURE = 0.9  # likeness that outweighs a weak cue
MOSTLY = 0.6  # of a clause's characters

# A measure with its numbers is no answer to these.
_NOT_NUMBERS = frozenset({Slot.FRAME, Slot.CONSTRAINTS, Slot.EXISTING, Slot.LEVEL, Slot.CAUSE})


@dataclass(frozen=True)
class Reading:
    """A clause with what its cues say: weight by label (a slot, or "initiative") and the hits on causes."""

    clause: Clause
    weights: Mapping[str, int]
    causes: tuple[Hit[Cell], ...]
    numbers: bool  # a measure with numbers stands in it
    words: int  # content words
    ruled_out: bool  # it says what isn't the cause

    def weight(self, slot: Slot) -> int:
        if slot is Slot.CAUSE:
            named = max((hit.weight for hit in self.causes), default=0)
            return named + (2 if self.clause.joint in {"because", "cos", "cuz"} else 0)
        if slot is Slot.GOAL:
            goal = self.weights.get(slot.value, 0) + (2 if self.clause.joint == "so that" else 0)
            return max(goal, self.weights.get(INITIATIVE, 0))
        return self.weights.get(slot.value, 0)


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
    known = {finding.kpi.kpi_id for finding in context.findings if finding.kpi}
    kept = [m for m in measured if _keeps(m, asked, known)]
    readings = _readings(text, clauses, kept)
    filled: dict[Slot, list[int]] = {}
    for number, reading in enumerate(readings):
        slots = _slots_of(reading, asked)
        if asked and asked in slots and _is_measure(reading, kept) and len(readings) > 1:
            slots.remove(asked)  # it is noted as a measure
        for slot in slots:
            filled.setdefault(slot, []).append(number)
    _first_clause_answers(readings, filled, asked)
    if answered and asked and asked is not Slot.KPI and asked not in filled:
        measure_only = asked in _NOT_NUMBERS
        filled[asked] = [
            n
            for n, reading in enumerate(readings)
            if (reading.words and not (measure_only and reading.numbers))
            or (reading.numbers and not measure_only)
        ]
    drafts: list[tuple[int, FindingDraft]] = [(m.start, _kpi_draft(text, m)) for m in kept]
    for slot, numbers in filled.items():
        drafts += _drafts(text, slot, [readings[n] for n in numbers], context)
    if answered and asked is Slot.KPI and not kept:
        drafts += _unmeasured(text, readings, filled)
    drafts.sort(key=lambda pair: (pair[1].slot is not asked, pair[0]))
    return tuple(draft for _, draft in drafts)


def _is_measure(reading: Reading, kept: Sequence[Measured]) -> bool:
    """The clause says little beside a measure with its numbers."""
    clause = reading.clause
    covered = sum(max(0, min(m.end, clause.end) - max(m.start, clause.start)) for m in kept if m.has_numbers)
    return covered >= MOSTLY * (clause.end - clause.start)


def _first_clause_answers(
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


def _readings(text: str, clauses: Sequence[Clause], measured: Sequence[Measured]) -> list[Reading]:
    folded = fold(text)
    readings: list[Reading] = []
    for clause in clauses:
        part = folded[: clause.end]
        moved = [
            Token(w.key, w.start + clause.start, w.end + clause.start)
            for w in tokens(folded[clause.start : clause.end])
        ]
        by_label: dict[str, list[Hit[str]]] = {}
        for hit in _INDEX.hits(part, moved):
            by_label.setdefault(hit.label, []).append(hit)
        readings.append(
            Reading(
                clause=clause,
                weights={label: max(h.weight for h in hits) for label, hits in by_label.items()},
                causes=tuple(cause_hits(part, moved)),
                numbers=any(
                    m.has_numbers and m.start < clause.end and clause.start < m.end for m in measured
                ),
                ruled_out=rules_out(part, moved),
                words=len(content_words(folded[clause.start : clause.end])),
            )
        )
    return readings


def _slots_of(reading: Reading, asked: Slot | None) -> list[Slot]:
    clear = [slot for slot in Slot if slot is not Slot.KPI and reading.weight(slot) >= CLEAR]
    others = [slot for slot in clear if slot is not asked and not _is_part(slot, reading, asked, clear)]
    if asked is None or asked is Slot.KPI:
        return others
    taken = [slot for slot in others if slot not in _OVERLAPS.get(asked, frozenset())]
    answers = reading.weight(asked) >= 2 or not taken  # one weak word doesn't outweigh a clear cue
    if reading.weight(asked) < CLEAR and (reading.numbers and asked in _NOT_NUMBERS):
        answers = False
    return [asked, *others] if answers and (reading.words or reading.numbers) else others


def _is_part(slot: Slot, reading: Reading, asked: Slot | None, clear: Sequence[Slot]) -> bool:
    if asked and slot in _PART_OF_ANSWER.get(asked, frozenset()):
        return True
    if slot is Slot.INCIDENT:
        return reading.numbers or Slot.EXISTING in clear
    if slot is Slot.CONSTRAINTS:
        return Slot.PROBLEM in clear and reading.weight(Slot.PROBLEM) >= reading.weight(slot)
    if slot is Slot.PROBLEM:
        return Slot.INCIDENT in clear or Slot.PROOF in clear
    return False


def _drafts(
    text: str, slot: Slot, readings: Sequence[Reading], context: Context
) -> list[tuple[int, FindingDraft]]:
    if slot is Slot.CAUSE:
        return _cause_drafts(text, readings, asked=context.asked_slot is Slot.CAUSE)
    groups: list[list[Reading]] = []
    for reading in readings:
        last = groups[-1][-1] if groups else None
        if last and _together(slot, last, reading):
            groups[-1].append(reading)
        else:
            groups.append([reading])
    return [_draft(text, slot, group, context) for group in groups]


def _together(slot: Slot, one: Reading, other: Reading) -> bool:
    if slot in _STORIES:
        return True
    same_sentence = one.clause.sentence == other.clause.sentence
    return same_sentence and (slot is not Slot.GOAL or _aim_of(one) == _aim_of(other))


def _aim_of(reading: Reading) -> str:
    goal = reading.weights.get(Slot.GOAL.value, 0) + (3 if reading.clause.joint == "so that" else 0)
    return INITIATIVE if reading.weights.get(INITIATIVE, 0) > (goal if goal >= CLEAR else 1) else GOAL


def _draft(text: str, slot: Slot, group: Sequence[Reading], context: Context) -> tuple[int, FindingDraft]:
    start, end = group[0].clause.start, group[-1].clause.end
    quote = text[start:end]
    tag = _aim_of(group[0]) if slot is Slot.GOAL else tag_of(slot, quote, context)
    return start, FindingDraft(slot=slot, value=shorten(quote), quote=quote, tag=tag)


def _cause_drafts(text: str, readings: Sequence[Reading], *, asked: bool) -> list[tuple[int, FindingDraft]]:
    if not asked:
        return [
            (reading.clause.start, _cause(reading.clause.of(text), cause.cell))
            for reading in readings
            for cause in cells_of(reading.causes, at_least=1 if _gives_reason(reading) else CLEAR)
        ] or _whole_cause(text, readings)
    drafts: list[tuple[int, FindingDraft]] = []
    for _, group in groupby(readings, key=lambda reading: reading.clause.sentence):
        drafts += _causes_of_sentence(text, list(group))
    return drafts or _whole_cause(text, readings)


def _causes_of_sentence(text: str, group: Sequence[Reading]) -> list[tuple[int, FindingDraft]]:
    """One cause a sentence, unless its clauses clearly name several."""
    start, end = group[0].clause.start, group[-1].clause.end
    clear = {
        cause.cell: reading
        for reading in reversed(group)
        for cause in cells_of(reading.causes, at_least=CLEAR)
    }
    if len(clear) > 1:
        return [(one.clause.start, _cause(one.clause.of(text), cell)) for cell, one in clear.items()]
    quote = text[start:end]
    if clear:
        return [(start, _cause(quote, next(iter(clear))))]
    if sum(reading.words for reading in group) < 3 or all(reading.ruled_out for reading in group):
        return []
    weak = cells_of([hit for reading in group for hit in reading.causes], at_least=1)
    cell = likely_cell(quote, at_least=SURE) if weak else likely_cell(quote)
    return [(start, _cause(quote, cell or (weak[0].cell if weak else None)))]


def _gives_reason(reading: Reading) -> bool:
    return reading.clause.joint in {"because", "cos", "cuz"}


def _whole_cause(text: str, readings: Sequence[Reading]) -> list[tuple[int, FindingDraft]]:
    if not readings:
        return []
    start, end = readings[0].clause.start, readings[-1].clause.end
    quote = text[start:end]
    return [(start, _cause(quote, likely_cell(quote)))]


def _cause(quote: str, cell: Cell | None) -> FindingDraft:
    return FindingDraft(slot=Slot.CAUSE, value=shorten(quote), quote=quote, cell=cell)


def _keeps(measured: Measured, asked: Slot | None, known: Collection[str | None]) -> bool:
    """Where measures aren't the subject, a number is mostly an illustration.

    It then counts only with somewhere to go (a target, a change), for a measure of the library, or when it
    speaks of a measure they have named before.
    """
    if asked in {Slot.PROOF, Slot.INCIDENT}:
        return False
    if asked in {Slot.KPI, None}:
        return True
    reading = measured.reading
    if reading.kpi_id is None:
        on_purpose = measured.steered_by if asked is not Slot.GOAL else reading.due is not None
        return on_purpose and reading.baseline is not None and reading.target is not None
    if asked is Slot.GOAL:
        return True
    aimed = (reading.target is not None or reading.change is not None) and measured.aimed
    restated = reading.kpi_id in known and (reading.baseline is None) != (reading.target is None)
    return measured.has_numbers and measured.named and (aimed or restated)


def _kpi_draft(text: str, measured: Measured) -> FindingDraft:
    return FindingDraft(
        slot=Slot.KPI, value=measured.value, quote=text[measured.start : measured.end], kpi=measured.reading
    )


def _unmeasured(
    text: str, readings: Iterable[Reading], filled: Mapping[Slot, Sequence[int]]
) -> list[tuple[int, FindingDraft]]:
    """The asked-for measure, named in words no reader knows: kept by name, so that it can be asked about."""
    used = {n for numbers in filled.values() for n in numbers}
    free = [r for n, r in enumerate(readings) if n not in used and r.words]
    if not free:
        return []
    start, end = free[0].clause.start, free[-1].clause.end
    quote = text[start:end]
    value = shorten(quote)
    reading = KpiReading(name=value) if len(value.split()) <= 8 else None
    return [(start, FindingDraft(slot=Slot.KPI, value=value, quote=quote, kpi=reading))]
