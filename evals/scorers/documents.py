"""Was a document read as a careful reader would read it: found, missed, and above all invented."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.documents.values import DocumentFinding
from assistant.interpret.numbers import numbers_in
from assistant.interpret.verbatim import locate
from evals.cases_format import GoldKpi
from evals.document_cases import DocumentCase, GoldFinding
from evals.scorers.kpis import count
from extraction.values import Document

ALIKE = 0.7  # share of the words of the shorter of two quotes that the other has, too

_WORD = re.compile(r"[^\W_]+")


@dataclass
class DocumentScore:
    """Counts to add up. `found` and `missed` are of what must be found; `optional` of what may be.

    `invented` are proposals that no careful reader would make, with what is wrong. `details` are (right, of) for
    unit, due date and direction of the measures, `cells` for the cells of causes.
    """

    found: int = 0
    missed: int = 0
    optional: int = 0
    proposed: int = 0
    invented: list[str] = field(default_factory=list[str])
    missing: list[str] = field(default_factory=list[str])
    details: tuple[int, int] = (0, 0)
    cells: tuple[int, int] = (0, 0)

    def add(self, other: DocumentScore) -> None:
        self.found += other.found
        self.missed += other.missed
        self.optional += other.optional
        self.proposed += other.proposed
        self.invented += other.invented
        self.missing += other.missing
        self.details = (self.details[0] + other.details[0], self.details[1] + other.details[1])
        self.cells = (self.cells[0] + other.cells[0], self.cells[1] + other.cells[1])


def score(case: DocumentCase, document: Document, findings: Sequence[DocumentFinding]) -> DocumentScore:
    """Compare what was read with the gold of a document."""
    result = DocumentScore(proposed=len(findings))
    met: set[int] = set()
    for one in findings:
        wrong = untraceable(one, document) or _forbidden(one, case)
        golds = [number for number, gold in enumerate(case.gold) if _same(one, gold)]
        if wrong or not golds:
            result.invented.append(f"{case.id}: {one.slot.value}: {one.quote!r} {wrong or 'is no finding'}")
            continue
        gold = case.gold[golds[0]]
        met.update(golds)
        if gold.kpi and one.kpi:
            counts = count([one.kpi], [gold.kpi])
            result.details = (result.details[0] + counts.details_right, result.details[1] + counts.details)
        if gold.cell:
            result.cells = (result.cells[0] + (one.cell is gold.cell), result.cells[1] + 1)
    for number, gold in enumerate(case.gold):
        if gold.optional:
            result.optional += number in met
        elif number in met:
            result.found += 1
        else:
            result.missed += 1
            result.missing.append(f"{case.id}: {gold.slot.value}: {gold.quote!r}")
    return result


def untraceable(one: DocumentFinding, document: Document) -> str:
    """Say what of a finding does not stand in the document; empty when all of it does."""
    page = document.page(one.page)
    if page is None or one.quote not in page.text or one.label != page.label:
        return "does not stand on its page"
    if one.kpi:
        said = numbers_in(one.quote)
        for value in (one.kpi.baseline, one.kpi.target, one.kpi.change):
            if value is not None and not any(
                abs(abs(value) - abs(number)) < 1e-6 * max(1, abs(value)) for number in said
            ):
                return f"says {value:g}, which does not stand there"
    return ""


def _forbidden(one: DocumentFinding, case: DocumentCase) -> str:
    words = next((words for words in case.forbidden if locate(words, one.quote)), None)
    return f"holds {words!r}" if words else ""


def _same(one: DocumentFinding, gold: GoldFinding) -> bool:
    if one.slot not in (gold.slot, *gold.also) or not _alike(one.quote, gold.quote):
        return False
    if gold.kpi is None:  # a measure that somebody has to reach was read where there is none
        return one.kpi is None or (one.kpi.target is None and one.kpi.change is None)
    return one.kpi is not None and _numbers_agree(one, gold.kpi)


def _numbers_agree(one: DocumentFinding, gold: GoldKpi) -> bool:
    assert one.kpi
    return count([one.kpi], [gold]).true_positive == 1


def _alike(quote: str, gold: str) -> bool:
    ours, theirs = (set(_WORD.findall(text.casefold())) for text in (quote, gold))
    return len(ours & theirs) >= ALIKE * min(len(ours), len(theirs)) and bool(ours & theirs)
