"""Was an answer noted as a careful consultant would note it: found, missed, wrong, and above all invented. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from assistant.brief import FindingDraft, KpiReading, Slot
from assistant.interpret.clauses import Span
from assistant.interpret.numbers import numbers_in, read_numbers
from evals.answer_cases import GoldAnswer
from evals.cases_format import GoldKpi
from evals.document_cases import GoldFinding
from retrieval.lexical import stems

# Two quotes are of one fact when they share half of the shorter and a quarter of the longer: a clause of the
# consultant's sentence counts, a whole message does not.
OF_SHORTER, OF_LONGER = 0.5, 0.25
NUMBERS = ("baseline", "target", "change")


@dataclass(frozen=True)
class Share:
    """So many right of so many; adds up."""

    right: int = 0
    of: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.of + other.of)

    @property
    def value(self) -> float:
        return self.right / self.of if self.of else 1.0

    def __str__(self) -> str:
        return f"{self.right}/{self.of}"


@dataclass(frozen=True)
class Hits:
    """What was noted that is right, and what should have been noted that was."""

    noted: Share = Share()
    wanted: Share = Share()

    def __add__(self, other: Hits) -> Hits:
        return Hits(self.noted + other.noted, self.wanted + other.wanted)

    def figures(self) -> dict[str, Any]:
        """Precision, recall and F1, 0 to 1, with the counts behind them."""
        precision, recall = self.noted.value, self.wanted.value
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return {
            "precision": round(precision, 3),
            "recall": round(recall, 3),
            "f1": round(f1, 3),
            "noted_right": str(self.noted),
            "wanted_found": str(self.wanted),
        }


@dataclass(frozen=True)
class AnswerScore:
    """What came of one answer, or of several added up.

    `facts` are findings of every slot but kpi. Of the right ones: `name`, `unit` and `due` of measures, `cells` of
    causes, `tags`. `moves` counts answers that are a move and were taken for it; `stray_moves` moves
    that others were taken for. `invented` says which quote or number nobody said.
    """

    facts: Hits = Hits()
    kpis: Hits = Hits()
    names: Share = Share()
    units: Share = Share()
    dues: Share = Share()
    cells: Share = Share()
    tags: Share = Share()
    moves: Share = Share()
    stray_moves: int = 0
    invented: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()

    def __add__(self, other: AnswerScore) -> AnswerScore:
        both = {one.name: getattr(self, one.name) + getattr(other, one.name) for one in fields(self)}
        return AnswerScore(**both)

    def figures(self) -> dict[str, Any]:
        """The figures as they are printed; what must be 0 first."""
        return {
            "invented": len(self.invented),
            "findings": self.facts.figures(),
            "kpis": self.kpis.figures(),
            "kpi_names": str(self.names),
            "kpi_units": str(self.units),
            "kpi_dues": str(self.dues),
            "cause_cells": str(self.cells),
            "tags": str(self.tags),
            "moves": str(self.moves),
            "stray_moves": self.stray_moves,
        }


@dataclass
class _Tally:
    """Counts in the making."""

    met: set[int] = field(default_factory=set[int])
    score: AnswerScore = AnswerScore()


def score(answer: GoldAnswer, drafts: Sequence[FindingDraft], moves: Iterable[str]) -> AnswerScore:
    """Compare what was read in an answer with its gold. `moves` are the meta-moves it was taken for."""
    tally = _Tally()
    for draft in drafts:
        tally.score += _noted(draft, answer, tally.met)
    wanted = [(number, one) for number, one in enumerate(answer.gold) if not one.optional]
    for number, one in wanted:
        hit = Hits(wanted=Share(number in tally.met, 1))
        missed = () if number in tally.met else (f"{answer.id}: {one.slot.value}: {one.quote!r}",)
        tally.score += _of_kind(one.slot, hit, missed=missed)
    taken = set(moves)
    if answer.move:
        return tally.score + AnswerScore(moves=Share(answer.move in taken, 1))
    return tally.score + AnswerScore(stray_moves=len(taken))


def invented(draft: FindingDraft, said: str) -> str:
    """Say what of a finding nobody said; empty when all of it was."""
    if draft.quote not in said:
        return "does not stand in the answer"
    # Of "240 thousand, I'd like 170" the gold holds 170,000: a scale said once goes for its neighbour in the quote.
    scales = {number.scale for number in read_numbers(draft.quote)}
    beside = {number * scale for number in numbers_in(draft.quote) for scale in scales}
    known = numbers_in(said) | beside
    for value in _numbers(draft.kpi):
        if not any(abs(abs(value) - abs(one)) < 1e-6 * max(1.0, abs(value)) for one in known):
            return f"says {value:g}, which nobody said"
    return ""


def _noted(draft: FindingDraft, answer: GoldAnswer, met: set[int]) -> AnswerScore:
    """Count one finding, and remember which of the gold it meets."""
    where = f"{answer.id}: {draft.slot.value}: {draft.quote!r}"
    if wrong := invented(draft, answer.said):
        return _of_kind(draft.slot, Hits(noted=Share(0, 1)), invented=(f"{where} {wrong}",))
    golds = [number for number, one in enumerate(answer.gold) if _same(draft, one, answer.said)]
    if not golds:
        return _of_kind(draft.slot, Hits(noted=Share(0, 1)), wrong=(where,))
    # A measure that was only told of is not read by quoting it elsewhere.
    met.update(number for number in golds if answer.gold[number].slot is not Slot.KPI or draft.kpi)
    first = min(golds, key=lambda number: (answer.gold[number].slot is not draft.slot, number))
    counted = _of_kind(draft.slot, Hits(noted=Share(1, 1)))
    return counted + _details(draft, answer.gold[first])


def _of_kind(slot: Slot, hits: Hits, **more: tuple[str, ...]) -> AnswerScore:
    return (
        AnswerScore(kpis=hits, **more)  # pyright: ignore[reportArgumentType] the three lists of words
        if slot is Slot.KPI
        else AnswerScore(facts=hits, **more)  # pyright: ignore[reportArgumentType]
    )


def _details(draft: FindingDraft, gold: GoldFinding) -> AnswerScore:
    cells = Share(draft.cell is gold.cell, 1) if gold.cell and draft.slot is Slot.CAUSE else Share()
    tags = Share(draft.tag == gold.tag, 1) if gold.tag and draft.slot is gold.slot else Share()
    found = AnswerScore(cells=cells, tags=tags)
    if gold.kpi is None or draft.kpi is None:
        return found
    unit, due = gold.kpi.unit, gold.kpi.due
    return found + AnswerScore(
        names=Share(_named(draft.kpi, gold.kpi), 1),
        units=Share(draft.kpi.unit == unit, 1) if unit else Share(),
        dues=Share(draft.kpi.due == due, 1) if due else Share(),
    )


def _named(reading: KpiReading, gold: GoldKpi) -> bool:
    """The names share a word that carries meaning."""
    return bool(set(stems(reading.name)) & set(stems(gold.name or "")))


def _same(draft: FindingDraft, gold: GoldFinding, said: str) -> bool:
    if draft.slot not in (gold.slot, *gold.also) or not _alike(draft.quote, gold.quote, said):
        return False
    if draft.slot is not Slot.KPI or gold.kpi is None:
        return True
    return draft.kpi is not None and all(
        _agree(getattr(draft.kpi, name), getattr(gold.kpi, name)) for name in NUMBERS
    )


def _agree(read: float | None, gold: float | None) -> bool:
    if read is None or gold is None:
        return read is gold
    return abs(abs(read) - abs(gold)) <= 1e-6 * max(1.0, abs(gold))


def _alike(one: str, other: str, said: str) -> bool:
    """Say whether two quotes of an answer are of one fact, by the place they share."""
    lengths = sorted((len(one), len(other)))
    shared = max(
        (min(a.end, b.end) - max(a.start, b.start) for a in _places(one, said) for b in _places(other, said)),
        default=0,
    )
    return shared >= OF_SHORTER * lengths[0] and shared >= OF_LONGER * lengths[1] and shared > 0


def _places(quote: str, said: str) -> list[Span]:
    found: list[Span] = []
    start = said.find(quote)
    while start >= 0 and quote:
        found.append(Span(start, start + len(quote)))
        start = said.find(quote, start + 1)
    return found


def _numbers(reading: KpiReading | None) -> list[float]:
    values = [getattr(reading, name) for name in NUMBERS] if reading else []
    return [value for value in values if value is not None]
