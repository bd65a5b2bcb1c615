"""Checks of a model's reading against the message itself. Pure: what stands is kept, what doesn't is named.

The leader's words are the only authority. A quote stands in them; a number too; a slot and an id exist; an edit is
asked for in words that name the capability, and only while a proposal stands; what ends or undoes something needs
plain words that the rules know as well.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from assistant.brief import Cell, FindingDraft, Slot
from assistant.commands import Answer, Command, ProposalCommand
from assistant.interpret.base import Context
from assistant.interpret.clauses import Span, split_sentences
from assistant.interpret.corrections import read_correction
from assistant.interpret.edit_checks import check_edit
from assistant.interpret.kpi_readback import format_reading
from assistant.interpret.move_checks import check_move
from assistant.interpret.said_kpis import named, reading_of, unsaid
from assistant.interpret.shape import CELLS, SLOTS, SaidFinding, Understood
from assistant.interpret.shorten import shorten
from assistant.interpret.verbatim import locate
from assistant.interpret.words import is_said
from assistant.model.record import Rejection

LONGEST_QUOTE = 90  # words; a longer one is the message, not what it says
MOST_SENTENCES = 4  # in a quote, for the same reason

TAGS_OF: Mapping[Slot, frozenset[str]] = MappingProxyType(
    {
        Slot.GOAL: frozenset({"goal", "initiative"}),
        Slot.INCIDENT: frozenset({"well", "badly"}),
        Slot.LEVEL: frozenset({"low", "high"}),
    }
)


@dataclass(frozen=True)
class Checked:
    """What of a reading stands, drafts in the order of the message with their places; and what doesn't."""

    drafts: tuple[tuple[Span, FindingDraft], ...]
    corrections: tuple[tuple[Span, FindingDraft], ...]
    move: str | None
    edits: tuple[ProposalCommand, ...]
    rejected: tuple[Rejection, ...]


def check(understood: Understood, text: str, context: Context, by_rules: Sequence[Command]) -> Checked:
    """Check a reading of `text`. `by_rules` is what the rules read in it."""
    rejected: list[Rejection] = []
    drafts: dict[tuple[int, int, Slot], tuple[Span, FindingDraft]] = {}
    corrections: list[tuple[Span, FindingDraft]] = []
    for said in understood.findings:
        placed = _finding(said, text, context)
        if isinstance(placed, Rejection):
            rejected.append(placed)
        elif said.corrects:
            rejected += _correction(placed[1], text, context)
            corrections.append(placed)
        else:
            drafts.setdefault((placed[0].start, placed[0].end, placed[1].slot), placed)
    move = None if understood.move in ("answer", "edit") else understood.move
    rejected += check_move(move, text, by_rules, finds=bool(drafts or corrections)) if move else ()
    edits: list[ProposalCommand] = []
    for said in understood.edits:
        edit = check_edit(said, text, context)
        rejected.append(edit) if isinstance(edit, Rejection) else edits.append(edit)
    ordered = tuple(sorted(drafts.values(), key=lambda one: one[0].start))
    kept = Checked(ordered, tuple(corrections), move, tuple(edits), tuple(rejected))
    return replace(kept, rejected=(*rejected, *_whole(kept, context, by_rules)))


def _finding(said: SaidFinding, text: str, context: Context) -> tuple[Span, FindingDraft] | Rejection:
    if said.slot not in SLOTS:
        return Rejection(check="slot", detail=f"there is no slot {said.slot[:40]!r}")
    slot = Slot(said.slot)
    place = locate(said.quote, text)
    if place is None:
        return Rejection(check="quote", detail=f"{said.quote[:200]!r} does not stand in the message")
    words = place.of(text)
    if not is_said(words):
        return Rejection(check="quote", detail=f"{words!r} says nothing")
    if len(words.split()) > LONGEST_QUOTE or len(split_sentences(words)) > MOST_SENTENCES:
        return Rejection(check="quote", detail="a quote holds several facts; quote each by itself")
    if said.cell is not None and said.cell not in CELLS:
        return Rejection(check="cell", detail=f"there is no cell {said.cell[:40]!r}")
    if said.cell is not None and slot is not Slot.CAUSE:
        return Rejection(check="cell", detail=f"a finding in {slot.value} has no cell")
    if said.cell is None and slot is Slot.CAUSE:
        # Without a cell it can't be weighed, and would only close the question about causes.
        return Rejection(check="cell", detail=f"{words[:200]!r} names no cell; is it a cause?")
    if said.tag is not None and said.tag not in TAGS_OF.get(slot, frozenset()):
        return Rejection(check="tag", detail=f"{said.tag[:40]!r} is no tag of {slot.value}")
    if said.kpi is None:
        cell = Cell(said.cell) if said.cell else None
        draft = FindingDraft(slot=slot, value=shorten(words), quote=words, cell=cell, tag=said.tag)
        return place, draft
    return _measure(said, slot, place, text, context)


def _measure(
    said: SaidFinding, slot: Slot, place: Span, text: str, context: Context
) -> tuple[Span, FindingDraft] | Rejection:
    assert said.kpi
    words = place.of(text)
    if slot is not Slot.KPI:
        return Rejection(check="slot", detail=f"a measure belongs to the slot kpi, not to {slot.value}")
    if strays := unsaid(said.kpi, words):
        return Rejection(check="number", detail=f"{strays[0]:g} does not stand in {words[:200]!r}")
    if not named(said.kpi, text, context.kpis):
        return Rejection(check="measure", detail=f"the message names no measure {said.kpi.name[:80]!r}")
    reading = reading_of(said.kpi, words, text, kpis=context.kpis, today=context.today)
    return place, FindingDraft(slot=slot, value=format_reading(reading), quote=words, kpi=reading)


def _correction(draft: FindingDraft, text: str, context: Context) -> list[Rejection]:
    """Putting something right takes away what stood: the message must say so, and something must stand."""
    if not context.holds(draft.slot):
        return [Rejection(check="correction", detail=f"nothing in {draft.slot.value} could be corrected")]
    if read_correction(text, context) is None:
        return [Rejection(check="correction", detail="the message does not say that anything was wrong")]
    return []


def _whole(kept: Checked, context: Context, by_rules: Sequence[Command]) -> list[Rejection]:
    """What the reading leaves out: it must account for what the rules are sure of."""
    if kept.edits or context.phase == "proposal":
        return []
    if not (kept.drafts or kept.corrections or kept.move or kept.rejected):
        return [Rejection(check="empty", detail="neither a finding nor a move")]
    read = [draft for command in by_rules if isinstance(command, Answer) for draft in command.drafts]
    asked = context.asked_slot
    if not (kept.drafts or kept.corrections):
        sure = [draft for draft in read if draft.kpi or draft.cell or draft.slot is not asked]
        return [
            Rejection(check="left_out", detail=f"{draft.quote[:200]!r} tells of {draft.slot.value}")
            for draft in sure[:1]
        ]
    found = {draft.slot for _, draft in (*kept.drafts, *kept.corrections)}
    if asked and asked not in found and any(draft.slot is asked for draft in read):
        return [Rejection(check="asked", detail=f"no finding answers the question about {asked.value}")]
    return []
