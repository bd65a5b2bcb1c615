"""Reads the findings out of a document. Precision before recall: what is not clear is not proposed. Pure.

Headings say what a section is about, the heads of tables which number is wanted, and a few wordings stand for
themselves. Text is data: whatever a sentence asks for, it is a finding or it is nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from assistant.brief import FindingDraft, Slot
from assistant.documents.addressed import speaks_to_machines
from assistant.documents.claims import read_claim
from assistant.documents.heading_cues import PASSED_OVER
from assistant.documents.machine_parts import for_machines
from assistant.documents.pairs import Pair, pair_of, read_pair
from assistant.documents.sections import goal_in, section_of
from assistant.documents.statements import Heading, Statement, statements
from assistant.documents.tables import Columns, columns_of, read_row
from assistant.documents.values import DocumentFinding
from assistant.interpret.kpi_readback import format_reading
from assistant.interpret.shorten import shorten
from capability_library.schema import Kpi
from extraction.values import Document, Page

# More than this of one slot is a list to wade through, and a leader confirms what they have not read.
MOST_OF_A_SLOT = 5
MOST_MEASURES = 10
MOST = 24


@dataclass(frozen=True)
class Placed:
    """A draft and the page its quote stands on. `added` by a model: it gives way where there is no more room."""

    draft: FindingDraft
    page: Page
    added: bool = False


@dataclass
class _Place:
    """Where the reader is: the table it is in, if it is in one, and what that stood under."""

    columns: Columns | None = None
    under: tuple[Heading, ...] = field(default=())


def read_document(
    document: Document, *, kpis: Mapping[str, Kpi], today: date
) -> tuple[tuple[DocumentFinding, ...], int]:
    """Return the findings to propose, in the order of the document, and how many more there were.

    `kpis` is the library by id; `today` is the day on which "next year" and "Q3" are read.
    """
    return chosen(find(document, kpis=kpis, today=today))


def chosen(found: Iterable[Placed]) -> tuple[tuple[DocumentFinding, ...], int]:
    """Number the findings to propose, each once, and count those beyond what a leader can judge at a time."""
    everything = list(unique(found))
    counts: Counter[Slot] = Counter()
    taken: set[int] = set()
    for place, one in sorted(enumerate(everything), key=lambda pair: pair[1].added):
        slot = one.draft.slot
        if counts[slot] < (MOST_MEASURES if slot is Slot.KPI else MOST_OF_A_SLOT) and len(taken) < MOST:
            counts[slot] += 1
            taken.add(place)
    kept = [one for place, one in enumerate(everything) if place in taken]
    numbered = tuple(
        DocumentFinding(**dict(one.draft), number=number, page=one.page.number, label=one.page.label)
        for number, one in enumerate(kept, start=1)
    )
    return numbered, len(everything) - len(kept)


def unique(found: Iterable[Placed]) -> Iterator[Placed]:
    """Leave out what was said before, in the same words or as the same measure with the same numbers."""
    seen: set[object] = set()
    for one in found:
        draft = one.draft
        key = (
            draft.slot,
            draft.kpi.model_copy(update={"name": ""}) if draft.kpi and draft.kpi.kpi_id else draft.quote,
        )
        if key not in seen:
            seen.add(key)
            yield one


def find(document: Document, *, kpis: Mapping[str, Kpi], today: date) -> Iterator[Placed]:
    """Yield every finding of a document, in its order."""
    place = _Place()
    for one in statements(document):
        if isinstance(one, Heading):
            yield from _heading(one)
            continue
        if one.cells is None or place.under != one.headings:
            place = _Place(under=one.headings)
        section = section_of(one.headings)
        if section == PASSED_OVER or for_machines(one):
            continue
        if one.cells is not None:
            yield from _row(one, one.cells, place, kpis=kpis, today=today)
            continue
        pair = read_pair(one.text)
        drafts = [_frame(pair, one.text)] if pair else read_claim(one, section, kpis=kpis, today=today)
        yield from (Placed(draft, one.page) for draft in drafts)


def _heading(heading: Heading) -> Iterator[Placed]:
    goal = goal_in(heading.text)
    if goal and heading.page and goal in heading.page.text and not speaks_to_machines(goal):
        yield Placed(FindingDraft(slot=Slot.GOAL, value=shorten(goal), quote=goal, tag="goal"), heading.page)


def _row(
    one: Statement, cells: tuple[str, ...], place: _Place, *, kpis: Mapping[str, Kpi], today: date
) -> Iterator[Placed]:
    head = columns_of(cells, today=today)
    if head:
        place.columns = head
        return
    if place.columns:
        reading = read_row(cells, place.columns, kpis=kpis, today=today)
        if reading:
            value = format_reading(reading)
            yield Placed(FindingDraft(slot=Slot.KPI, value=value, quote=one.text, kpi=reading), one.page)
        return
    pair = pair_of(cells)
    if pair:
        yield Placed(_frame(pair, one.text), one.page)


def _frame(pair: Pair, quote: str) -> FindingDraft:
    return FindingDraft(slot=Slot.FRAME, value=pair.said, quote=quote)
