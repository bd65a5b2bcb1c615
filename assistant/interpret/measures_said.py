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
    new = correction is None or not (correction.strong or correction.old)  # "Actually it is 45 minutes"
    marks = context.mark(work) if new and _is_asked(context) and read_numbers(work) else None
    measured = by_rules if marks is None else _as_marked(work, marks, by_rules, context)
    if context.asked_slot is not Slot.KPI and not any(m.reading.kpi_id for m in measured):
        measured = read_restated(work, [f.kpi for f in context.findings if f.kpi]) or measured
    old = correction.old.of(text) if correction and correction.old else ""
    known = known_measure(old, context.findings) if old else None
    last = _last_kpi(context)
    bare = context.asked_slot is Slot.KPI and (marks is None or last is not None)
    if not measured and (known or bare):
        measured = read_bare(work, context_kpi=known or last, aim=context.asked_aim)
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


def _is_asked(context: Context) -> bool:
    """Whether measures were asked for, and not one number of one. To mark every message would take too long."""
    return (
        context.asked_slot is Slot.KPI
        and context.asked_aim in {None, "numbers"}
        and context.phase != "contradiction"
    )


def _as_marked(
    work: str, marks: Sequence[Mark], by_rules: Sequence[Measured], context: Context
) -> tuple[Measured, ...]:
    """What the marks make, and what rules read besides of names and changes."""
    told = read_marked(work, marks, kpis=context.kpis, today=context.today, by_rules=by_rules)
    if told and all(one.reading.name == UNNAMED for one in told) and _last_kpi(context):
        return tuple(by_rules)  # of the measure last spoken of
    kept = [one for at, one in enumerate(told) if not at or one.reading.name != UNNAMED]
    apart = [one for one in by_rules if all(one.end <= m.start or m.end <= one.start for m in kept)]
    kept += [one for one in apart if not one.has_numbers or one.reading.change is not None]
    return tuple(sorted(kept, key=lambda one: one.start))


def _last_kpi(context: Context) -> KpiReading | None:
    return next((f.kpi for f in reversed(context.findings) if f.kpi is not None), None)
