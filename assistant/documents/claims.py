"""What a sentence of a document claims, by the section it stands in and by its own words. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from assistant.brief import Cell, FindingDraft, Slot
from assistant.documents.addressed import speaks_to_readers
from assistant.documents.heading_cues import ACTIONS, MEASURES, SITUATION
from assistant.documents.statements import Statement
from assistant.interpret.base import Context
from assistant.interpret.causes import read_causes
from assistant.interpret.kpi_readback import format_reading
from assistant.interpret.kpi_values import family
from assistant.interpret.likeness import likely_cell
from assistant.interpret.measured import Measured, read_measures
from assistant.interpret.phrases import PhraseIndex, rows_of
from assistant.interpret.shorten import shorten
from assistant.interpret.slot_cues import GOAL, INITIATIVE, INITIATIVE_CUES, SLOT_CUES
from assistant.interpret.tags import tag_of
from assistant.interpret.words import fold, is_said, tokens
from capability_library.schema import Kpi

CLEAR = 3  # the weight at which a cue stands for itself
FEW_WORDS = 4
LONGEST = 45  # words of a sentence that is one claim
SECTIONS = frozenset(Slot) - {Slot.FRAME, Slot.KPI, Slot.INCIDENT, Slot.CONFIRMATION}

_CUES: PhraseIndex[str] = PhraseIndex(
    rows_of(Slot.PROBLEM.value, SLOT_CUES[Slot.PROBLEM])
    + rows_of(GOAL, SLOT_CUES[Slot.GOAL])
    + rows_of(INITIATIVE, INITIATIVE_CUES)
)
# How documents tell of what goes wrong, where leaders would say it in the first person.
_GOES_WRONG = re.compile(
    r"\b(?:a second time|done twice|without (?:the|a|any|having|asking)|instead of|leave again|come back later|"
    r"because .{0,60}\b(?:not|never|nobody|no)\b|stands? still|stand idle|wait(?:s|ing)? for|only after|"
    r"(?:is|are) (?:not|never|lost|missed|late|empty|unclear|forgotten|overlooked|passed on)|"
    r"(?:could|can|do|does) not|cannot|by hand|from memory|nobody|three times|over and over)\b",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
_FROM_TO = re.compile(r"\bfrom\b.{1,40}\bto\b|→|->", re.IGNORECASE)
_CODE = re.compile(r"[{}\\<>]|##|[$=/]\w+[=/{]")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
MOST_FIGURES = 5  # of a sentence; more of them are rows of a table that ran together
_KEY_RESULT = re.compile(r"^(?:kr|key result|o)\s?\d{0,2}\s*[:.)-]\s*", re.IGNORECASE)


def read_claim(
    one: Statement, section: str | None, *, kpis: Mapping[str, Kpi], today: date
) -> Sequence[FindingDraft]:
    """Return what a sentence claims: a measure with its target, or one finding, or nothing.

    `section` is what its heading announces, as `sections.section_of` gives it.
    """
    said = one.text
    if not _is_claim(said):
        return ()
    measured = [m for m in with_numbers(said, kpis=kpis, today=today) if is_aim(m, said, today)]
    if measured:
        return [FindingDraft(slot=Slot.KPI, value=m.value, quote=said, kpi=m.reading) for m in measured]
    slot = _slot(said, section)
    if slot is None:
        return ()
    return (_draft(slot, said, today),)


def _is_claim(said: str) -> bool:
    words = said.split()
    if not FEW_WORDS <= len(words) <= LONGEST or said.endswith("?") or said[0] in '“"‘„«':
        return False
    if _CODE.search(said) or len(_FIGURE.findall(said)) > MOST_FIGURES:
        return False
    return is_said(said, at_least=2) and not speaks_to_readers(said)


def with_numbers(said: str, *, kpis: Mapping[str, Kpi], today: date) -> Sequence[Measured]:
    """Return the measures of a sentence. Numbers that can't be of the measure beside them are its first one's.

    In "customer satisfaction in complaints rises to 80%" the share is of satisfaction: complaints are counted.
    """
    found = read_measures(said, kpis=kpis, today=today)
    fitting = [one for one in found if _fits(one, kpis)]
    if len(fitting) == len(found) or found[0] not in fitting:
        return fitting
    first, other = found[0], next(one for one in found if not _fits(one, kpis))
    fields = ("baseline", "target", "change", "unit", "due")
    given = {name: value for name in fields if (value := getattr(other.reading, name)) is not None}
    reading = first.reading.model_copy(update=given)
    moved = replace(
        first, reading=reading, end=other.end, value=format_reading(reading), aimed=first.aimed or other.aimed
    )
    return [moved] if len(found) == 2 and _fits(moved, kpis) else fitting


def _fits(one: Measured, kpis: Mapping[str, Kpi]) -> bool:
    kpi = kpis.get(one.reading.kpi_id or "")
    if kpi is None or not one.has_numbers:
        return True
    own, given = family(kpi.unit), family(one.reading.unit)
    return own == given or (given == "plain" and own != "per cent") or (given == "rate" and own == "plain")


def is_aim(measured: Measured, said: str, today: date) -> bool:
    """A measure of the library, called by name in `said`, with somewhere to go that is still ahead."""
    reading = measured.reading
    if reading.kpi_id is None or not measured.named or reading.target is None:
        return False
    if reading.due is not None and reading.due < today:
        return False
    return reading.due is not None or measured.aimed or _FROM_TO.search(said) is not None


def _slot(said: str, section: str | None) -> Slot | None:
    if section in {slot.value for slot in SECTIONS}:
        return Slot(section)
    if section == MEASURES:
        return None
    weights = _weights(said)
    ours = _OURS.search(said) is not None
    if section == ACTIONS:
        return Slot.GOAL if weights.get(INITIATIVE, 0) >= CLEAR else None
    if weights.get(GOAL, 0) >= CLEAR and ours:
        return Slot.GOAL
    if section == SITUATION and (weights.get(Slot.PROBLEM.value, 0) >= CLEAR or _GOES_WRONG.search(said)):
        return Slot.PROBLEM
    return None


def _weights(said: str) -> dict[str, int]:
    folded = fold(said)
    found: dict[str, int] = {}
    for hit in _CUES.hits(folded, tokens(folded)):
        found[hit.label] = max(found.get(hit.label, 0), hit.weight)
    return found


def cell_of(said: str) -> Cell | None:
    """Return the cell of cause that the words name, or that they are most like."""
    causes = read_causes(said)
    return causes[0].cell if causes else likely_cell(said)


def _draft(slot: Slot, said: str, today: date) -> FindingDraft:
    value = shorten(_KEY_RESULT.sub("", said))
    match slot:
        case Slot.CAUSE:
            return FindingDraft(slot=slot, value=value, quote=said, cell=cell_of(said))
        case Slot.GOAL:
            weights = _weights(said)
            means = weights.get(INITIATIVE, 0) >= CLEAR > weights.get(GOAL, 0)
            return FindingDraft(slot=slot, value=value, quote=said, tag=INITIATIVE if means else GOAL)
        case _:
            return FindingDraft(
                slot=slot, value=value, quote=said, tag=tag_of(slot, said, Context(today=today))
            )
