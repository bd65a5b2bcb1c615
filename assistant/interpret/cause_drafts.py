"""Causes: one finding a sentence, each with its cell."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from assistant.brief import Cell, FindingDraft, Slot
from assistant.interpret.base import Sorting
from assistant.interpret.causes import CLEAR, blaming, cells_of
from assistant.interpret.likeness import likely_cell
from assistant.interpret.shorten import shorten
from assistant.interpret.slot_readings import Reading
from retrieval.cause_cells import NONE

ENOUGH_TO_SORT = 3  # content words; fewer are noted, and likeness alone doesn't sort them


def cause_drafts(
    text: str, readings: Sequence[Reading], *, asked: bool, cells: Sorting
) -> list[tuple[int, FindingDraft]]:
    """Return the causes that `readings` name, each with where its words begin.

    Where causes were asked about, weaker cues and likeness to examples count as well. `cells` tells how likely
    words lie in which cell, or None while it can't: then cues and likeness decide.
    """
    if not asked:
        return [
            (reading.clause.start, _cause(reading.clause.of(text), cause.cell))
            for reading in readings
            for cause in cells_of(reading.causes, at_least=1 if reading.gives_reason else CLEAR)
        ] or _whole_cause(text, readings, cells)
    drafts: list[tuple[int, FindingDraft]] = []
    for _, group in groupby(readings, key=lambda reading: reading.clause.sentence):
        drafts += _causes_of_sentence(text, list(group), cells)
    return drafts or _whole_cause(text, readings, cells)


def _causes_of_sentence(
    text: str, group: Sequence[Reading], cells: Sorting
) -> list[tuple[int, FindingDraft]]:
    """One cause a sentence, unless its clauses clearly name several.

    The examples know more wordings than the weak cues do, so likeness to them goes before those.
    """
    start, end = group[0].clause.start, group[-1].clause.end
    clear = {
        cause.cell: reading
        for reading in reversed(group)
        for cause in cells_of(reading.causes, at_least=CLEAR)
    }
    if len(clear) > 1:
        return [(one.clause.start, _cause(one.clause.of(text), cell)) for cell, one in clear.items()]
    quote = text[start:end]
    words = sum(reading.words for reading in group)
    ruled_out = all(reading.ruled_out for reading in group)
    if not clear and (words < 2 or ruled_out):
        return []
    if words >= ENOUGH_TO_SORT and not ruled_out and (told := sorted_cell(quote, cells)):
        return [(start, _cause(quote, told))]
    if clear:
        return [(start, _cause(quote, next(iter(clear))))]
    if words >= ENOUGH_TO_SORT and (likely := likely_cell(quote)):
        return [(start, _cause(quote, likely))]
    weak = cells_of([hit for reading in group for hit in reading.causes], at_least=1)
    return [(start, _cause(quote, weak[0].cell if weak else None))]


def sorted_cell(cause: str, cells: Sorting) -> Cell | None:
    """The cell a cause most likely lies in, without its clauses that deny one. None where that can't be told."""
    likely = cells(blaming(cause) or cause)
    if likely is None:
        return None
    cell = max(likely, key=lambda name: likely[name])
    return None if cell == NONE else Cell(cell)


def _whole_cause(text: str, readings: Sequence[Reading], cells: Sorting) -> list[tuple[int, FindingDraft]]:
    if not readings:
        return []
    start, end = readings[0].clause.start, readings[-1].clause.end
    quote = text[start:end]
    return [(start, _cause(quote, sorted_cell(quote, cells) or likely_cell(quote)))]


def _cause(quote: str, cell: Cell | None) -> FindingDraft:
    return FindingDraft(slot=Slot.CAUSE, value=shorten(quote), quote=quote, cell=cell)
