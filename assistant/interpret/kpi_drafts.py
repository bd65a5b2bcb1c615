"""Measures: which of those read in a message are findings, and how one nobody knows is kept."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from assistant.brief import FindingDraft, KpiReading, Slot
from assistant.interpret.clauses import Clause
from assistant.interpret.measured import Measured
from assistant.interpret.shorten import shorten
from assistant.interpret.slot_readings import Reading

MOSTLY = 0.6  # of a clause's characters
# "Colette rings the merchant at ten, says you'll get 14": somebody does something; no measure is called so.
_DOES = re.compile(
    r"[\"“”]|\b(?:says?|said|rings?|calls up|asks?|told|tells?|each|goes|went|comes?|came|rebuilt|sends?|sent"
    r"|gets?|got|before|walks?|looks?|sits?|takes?|makes?|does|did|must|may|can)\b",
    re.IGNORECASE,
)


def keeps(
    measured: Measured, asked: Slot | None, known: Collection[str | None], clauses: Sequence[Clause]
) -> bool:
    """Where measures aren't the subject, a number is mostly an illustration.

    It then counts only with somewhere to go (a target, a change), for a measure of the library, or when it
    speaks of a measure they have named before. Told in whole sentences, or in a clause that says nothing else,
    with where it stands and where it is wished to be, it counts whatever was asked.
    """
    if (
        asked not in {Slot.KPI, None}
        and measured.reading.kpi_id is None
        and _DOES.search(measured.reading.name)
    ):
        return False
    if measured.told or (is_complete(measured) and any(fills(one, [measured]) for one in clauses)):
        return True
    if asked in {Slot.PROOF, Slot.INCIDENT, Slot.EXCELLENCE}:
        return False  # "Henrike has 6% churn": hers, and not the team's
    if asked in {Slot.KPI, None} or (measured.wished and has_state_and_aim(measured)):
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


def has_state_and_aim(measured: Measured) -> bool:
    """Whether it is named, with where it stands and, in words of a wish or a must, where it has to go."""
    reading = measured.reading
    both = reading.baseline is not None and reading.target is not None
    return both and measured.named and measured.aimed


def stands_in(measured: Measured, clauses: Collection[Clause]) -> bool:
    """Whether all of it stands in `clauses`: a measure of the library by its name with a number, or with an aim.

    In a list of shares ("62% because …, only 8% keying errors") other clauses' numbers are read with the last name.
    """
    listed = measured.reading.kpi_id is not None and measured.named and measured.has_numbers
    return (
        (listed or has_state_and_aim(measured))
        and any(one.start <= measured.start < one.end for one in clauses)
        and any(one.start < measured.end <= one.end for one in clauses)
    )


def is_complete(measured: Measured) -> bool:
    """Whether it has a name, and goes from one number to another.

    Two rising numbers of what nobody listed are a range ("orders take from 3 to 5 days"), unless a day is given.
    """
    reading = measured.reading
    if not (measured.named and measured.moves) or reading.baseline is None or reading.target is None:
        return False
    falls = reading.target < reading.baseline
    return reading.kpi_id is not None or reading.due is not None or falls


def fills(clause: Clause, measured: Sequence[Measured]) -> bool:
    """Whether the clause says little beside measures with their numbers."""
    covered = sum(
        max(0, min(m.end, clause.end) - max(m.start, clause.start)) for m in measured if m.has_numbers
    )
    return covered >= MOSTLY * (clause.end - clause.start)


def kpi_draft(text: str, measured: Measured) -> FindingDraft:
    """The finding of a measure, with the words it was read from."""
    return FindingDraft(
        slot=Slot.KPI, value=measured.value, quote=text[measured.start : measured.end], kpi=measured.reading
    )


def unmeasured(
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
