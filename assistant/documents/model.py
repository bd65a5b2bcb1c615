"""A language model reads a document beside the rules. It may add what they miss; code checks every word of it.

Text of a document reaches the model as material between marks, and whatever the model makes of it is one of these
findings or nothing. They wait for the leader like all the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, WithJsonSchema

from assistant.brief import ENVIRONMENT_CELLS, Cell, FindingDraft, Slot
from assistant.documents.addressed import speaks_to_machines, speaks_to_readers
from assistant.documents.claims import cell_of
from assistant.documents.machine_parts import machine_parts
from assistant.documents.reading import Placed
from assistant.interpret.checks import TAGS_OF
from assistant.interpret.clauses import Span, split_sentences
from assistant.interpret.kpi_readback import format_reading
from assistant.interpret.said_kpis import named, reading_of, unsaid
from assistant.interpret.shape import CELLS, SLOTS, SaidKpi
from assistant.interpret.shorten import shorten
from assistant.interpret.verbatim import locate
from assistant.interpret.words import is_said
from assistant.model.port import Outcome
from assistant.model.record import ModelCall, Rejection, call_of
from assistant.model.session import ModelSession
from capability_library.schema import Kpi
from extraction.values import Document, Page
from prompts.templates import template

CHUNK = 9_000  # characters of a document in one question
QUESTIONS = 4  # about one document; of a longer one the rest is read by rules alone
LONGEST_QUOTE = 60  # words
MOST_SENTENCES = 2

_SLOTS = """
frame: the role, whom it reports to and for whom it answers
goal: what must be different in a year or two
kpi: a measure with the number it has to reach
problem: where the work breaks down
priority: what comes first
critical_work: a duty of the role, or the work that moves the number
excellence: what the best people do there that others don't
cause: why it breaks down
future: what change makes today's strengths insufficient
existing: frameworks, values and training that exist already
level: what the role decides alone, and what not
constraints: limits of people, time, budget, law, language
proof: what evidence would convince
""".strip()
_CELLS = (
    "expectations (goals, feedback, clarity), tools (tools, information, time, staffing), consequences (pay, what"
    " is rewarded or punished), skills (knowing how), fit (the person for the work), motive (wanting to)"
)
_KNOWN = frozenset(SLOTS) - {Slot.INCIDENT.value}


def _one_of(names: Sequence[str]) -> dict[str, Any]:
    return {"type": "string", "enum": sorted(names)}


def _maybe(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


class ReadFinding(BaseModel):
    """One fact and the words of a page it stands in."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    page: int
    slot: Annotated[str, WithJsonSchema(_one_of(tuple(_KNOWN)))]
    quote: str
    cell: Annotated[str | None, WithJsonSchema(_maybe(_one_of(CELLS)))]
    tag: Annotated[str | None, WithJsonSchema(_maybe(_one_of(("goal", "initiative", "low", "high"))))]
    kpi: SaidKpi | None


class ReadPages(BaseModel):
    """What some pages of a document say."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    findings: list[ReadFinding]


@dataclass(frozen=True)
class ModelReading:
    """What a model added, in the order of the document, and what is kept of how."""

    found: tuple[Placed, ...]
    calls: tuple[ModelCall, ...] = ()
    rejected: tuple[Rejection, ...] = ()
    fallback: str | None = None


def read_with_model(
    document: Document, session: ModelSession, *, kpis: Mapping[str, Kpi], today: date
) -> ModelReading:
    """Return what a model reads in a document. Never raises for what a model does; stops at the first failure."""
    found: list[Placed] = []
    outcomes: list[Outcome[Any]] = []
    rejected: list[Rejection] = []
    why = None
    machines = machine_parts(document)
    for pages in list(chunks(document))[:QUESTIONS]:
        values = {"today": today.isoformat(), "slots": _SLOTS, "cells": _CELLS, "pages": _shown(pages)}
        outcome = session.structured(template("document"), values, ReadPages)
        outcomes.append(outcome)
        if outcome.parsed is None:
            why = str(outcome.error)
            break
        for said in outcome.parsed.findings:
            checked = check(said, pages, kpis=kpis, today=today, machines=machines)
            rejected.append(checked) if isinstance(checked, Rejection) else found.append(checked)
    return ModelReading(tuple(found), tuple(map(call_of, outcomes)), tuple(rejected), why)


def chunks(document: Document) -> Iterator[tuple[Page, ...]]:
    """Yield the pages in groups of at most `CHUNK` characters; a longer page is cut there."""
    group: list[Page] = []
    size = 0
    for page in document.pages:
        if not page.text.strip():
            continue
        if group and size + len(page.text) > CHUNK:
            yield tuple(group)
            group, size = [], 0
        group.append(page)
        size += len(page.text)
    if group:
        yield tuple(group)


def _shown(pages: Sequence[Page]) -> str:
    return "\n\n".join(f"[{page.number}] {page.label}\n{page.text[:CHUNK]}" for page in pages)


def check(
    said: ReadFinding,
    pages: Sequence[Page],
    *,
    kpis: Mapping[str, Kpi],
    today: date,
    machines: Mapping[int, Sequence[Span]],
) -> Placed | Rejection:
    """Check one finding against the pages it was read from; `machines` are places that speak to machines. Pure."""
    if said.slot not in _KNOWN:
        return Rejection(check="slot", detail=f"there is no slot {said.slot[:40]!r}")
    page = next((one for one in pages if one.number == said.page), None)
    place = locate(said.quote, page.text) if page else None
    if page is None or place is None:
        return Rejection(check="quote", detail=f"{said.quote[:200]!r} does not stand on page {said.page}")
    words = place.of(page.text)
    if "\n" in words or len(words.split()) > LONGEST_QUOTE or len(split_sentences(words)) > MOST_SENTENCES:
        return Rejection(check="quote", detail="a quote holds more than one fact")
    if not is_said(words, at_least=2):
        return Rejection(check="quote", detail=f"{words!r} says nothing")
    spoilt = any(one.start < place.end and place.start < one.end for one in machines.get(page.number, ()))
    if spoilt or speaks_to_machines(_line(page.text, place)) or speaks_to_readers(words):
        return Rejection(check="addressed", detail=f"{words[:200]!r} speaks to whoever reads it")
    slot = Slot(said.slot)
    if slot is Slot.KPI or said.kpi is not None:
        draft = _measure(said, slot, words, page.text, kpis=kpis, today=today)
    else:
        draft = _plain(said, slot, words)
    return draft if isinstance(draft, Rejection) else Placed(draft, page, added=True)


def _line(text: str, place: Span) -> str:
    """The line of a page a quote stands in: what speaks to machines spoils all of it."""
    start = text.rfind("\n", 0, place.start) + 1
    end = text.find("\n", place.end)
    return text[start : end if end >= 0 else len(text)]


def _plain(said: ReadFinding, slot: Slot, words: str) -> FindingDraft | Rejection:
    if said.cell is not None and (said.cell not in CELLS or slot is not Slot.CAUSE):
        return Rejection(check="cell", detail=f"a finding in {slot.value} has no cell {said.cell[:40]!r}")
    if said.tag is not None and said.tag not in TAGS_OF.get(slot, frozenset()):
        return Rejection(check="tag", detail=f"{said.tag[:40]!r} is no tag of {slot.value}")
    cell = _cell(said.cell, words) if slot is Slot.CAUSE else None
    return FindingDraft(slot=slot, value=shorten(words), quote=words, cell=cell, tag=said.tag)


def _cell(said: str | None, words: str) -> Cell | None:
    """The model's cell where it lies in the environment; that people are the cause, rules must see in the words."""
    model = Cell(said) if said else None
    return model if model in ENVIRONMENT_CELLS else cell_of(words)


def _measure(
    said: ReadFinding, slot: Slot, words: str, text: str, *, kpis: Mapping[str, Kpi], today: date
) -> FindingDraft | Rejection:
    if slot is not Slot.KPI or said.kpi is None:
        return Rejection(
            check="measure", detail="a measure belongs to the slot kpi, and has its numbers there"
        )
    if said.kpi.target is None and said.kpi.change is None:
        return Rejection(check="measure", detail=f"{said.kpi.name[:80]!r} has no number to reach")
    if strays := unsaid(said.kpi, words):
        return Rejection(check="number", detail=f"{strays[0]:g} does not stand in {words[:200]!r}")
    if not named(said.kpi, words, kpis):
        return Rejection(check="measure", detail=f"{words[:200]!r} names no measure {said.kpi.name[:80]!r}")
    reading = reading_of(said.kpi, words, text, kpis=kpis, today=today)
    return FindingDraft(slot=slot, value=format_reading(reading), quote=words, kpi=reading)


def merge(rules: Sequence[Placed], model: Sequence[Placed]) -> tuple[Placed, ...]:
    """Return the findings of both in the order of the document. Where both read the same words, the rules stay.

    They go by headings and the heads of tables, which say more of a sentence than it says itself.
    """
    kept = list(rules)
    kept += [one for one in model if not any(_meet(one, other) for other in rules)]
    return tuple(sorted(kept, key=lambda one: (one.page.number, one.page.text.find(one.draft.quote))))


def _meet(one: Placed, other: Placed) -> bool:
    if one.page.number != other.page.number:
        return False
    mine, theirs = (placed.page.text.find(placed.draft.quote) for placed in (one, other))
    return mine < theirs + len(other.draft.quote) and theirs < mine + len(one.draft.quote)
