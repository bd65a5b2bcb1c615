"""The measures of a message, in the light of what was asked and of what is known already. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.brief import KpiReading, Slot
from assistant.interpret.base import Context
from assistant.interpret.corrections import Correction, known_measure, moved_number, slot_of_old
from assistant.interpret.kpi_marked import read_marked
from assistant.interpret.measured import Measured, read_bare, read_measures, read_restated, readable
from assistant.interpret.numbers import read_numbers
from assistant.measures import UNNAMED
from capability_library.marked import Mark


def measures_said(
    work: str, context: Context, correction: Correction | None, text: str
) -> tuple[Measured, ...]:
    """Return the measures in `work`, what is left to read of `text`; bare numbers count when one was asked for."""
    work = readable(work)
    by_rules = measures_read(work, context)
    measured = by_rules if correction else _as_marked(work, by_rules, context)
    if context.asked_slot is not Slot.KPI and not any(m.reading.kpi_id for m in measured):
        measured = read_restated(work, [f.kpi for f in context.findings if f.kpi]) or measured
    old = correction.old.of(text) if correction and correction.old else ""
    known = known_measure(old, context.findings) if old else None
    if not measured and (known or (context.asked_slot is Slot.KPI and _may_be_bare(work, context))):
        measured = read_bare(work, context_kpi=known or _last_kpi(context), aim=context.asked_aim)
    if not (correction and old):
        return measured
    numbers = read_numbers(work)
    if known and len(numbers) == 1 and len(measured) == 1:
        return (moved_number(measured[0], known, was=old, now=numbers[0].value),)
    # "40, not 45" of a team of 45 is no measure, though it would pass for the one last spoken of.
    about_measures = known or slot_of_old(correction, text, context) in {None, Slot.KPI}
    return measured if about_measures else tuple(m for m in measured if m.named and m.reading.kpi_id)


def measures_read(text: str, context: Context) -> tuple[Measured, ...]:
    """Return what rules read in `text`."""
    if not text:
        return ()
    # "It" stands for the measure last spoken of only where a measure is what was asked about.
    about_measures = context.asked_slot is Slot.KPI or context.phase == "contradiction"
    meant = _last_kpi(context) if about_measures else None
    return read_measures(text, kpis=context.kpis, today=context.today, context_kpi=meant)


def _as_marked(work: str, by_rules: Sequence[Measured], context: Context) -> tuple[Measured, ...]:
    """What rules read, put right by the marks where there are any."""
    asked = context.asked_slot is Slot.KPI
    if context.phase == "contradiction" or (asked and context.asked_aim not in {None, "numbers"}):
        return tuple(by_rules)  # an answer to one number
    # Outside that question marking would cost every second turn a pass through the model.
    if not asked or not read_numbers(work):
        return tuple(by_rules)
    marks: Sequence[Mark] | None = context.mark(work, asked=True)
    if marks is None:
        return tuple(by_rules)
    told = read_marked(work, marks, kpis=context.kpis, today=context.today, by_rules=by_rules)
    if told and all(one.reading.name == UNNAMED for one in told) and _last_kpi(context):
        return tuple(by_rules)  # of the measure last spoken of
    kept = [one for at, one in enumerate(told) if not at or one.reading.name != UNNAMED]
    apart = [one for one in by_rules if all(one.end <= m.start or m.end <= one.start for m in kept)]
    kept += [one for one in apart if not one.has_numbers or one.reading.change is not None]
    return tuple(sorted(kept, key=lambda one: one.start))


def _may_be_bare(work: str, context: Context) -> bool:
    """Whether numbers without a mark can be a measure: of one spoken of before, or while nobody can mark them."""
    return _last_kpi(context) is not None or context.mark(work, asked=True) is None


def _last_kpi(context: Context) -> KpiReading | None:
    return next((f.kpi for f in reversed(context.findings) if f.kpi is not None), None)
