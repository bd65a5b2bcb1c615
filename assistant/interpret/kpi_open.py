"""A KPI while its message is still being read, and what both named and unnamed measures need to be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from assistant.brief import KpiReading
from assistant.interpret.dates import DateSpan
from assistant.interpret.kpi_unknown import guessed_timing
from assistant.interpret.kpi_values import Placed, Values, place
from assistant.interpret.numbers import Number
from capability_library.schema import Kpi


@dataclass(frozen=True)
class OpenKpi:
    """A KPI while the message is still being read: later sentences may complete it."""

    name: str
    kpi: Kpi | None
    values: Values
    start: int
    end: int
    due: date | None = None
    told: bool = False  # a state and a wish in plain sentences


def roles_in(
    text: str, numbers: Sequence[Number], start: int, end: int, dates: Sequence[DateSpan]
) -> list[Placed]:
    """Give the numbers of `text[start:end]` their roles."""
    edges = [(n.start, n.end) for n in numbers]
    bounds = [
        (edges[i - 1][1] if i else start, edges[i + 1][0] if i + 1 < len(edges) else end)
        for i in range(len(edges))
    ]
    return place(text, numbers, bounds, dates)


def reading_of(name: str, kpi: Kpi | None, values: Values, due: date | None) -> KpiReading:
    """Return what was read of a measure of this name, which may be a KPI of the library's."""
    return KpiReading(
        name=name,
        kpi_id=kpi.id if kpi else None,
        baseline=values.baseline,
        target=values.target,
        change=values.change,
        unit=values.unit,
        direction=values.direction,
        due=due,
        timing=kpi.timing.value if kpi else guessed_timing(name),
    )


def due_in(dates: Sequence[DateSpan], values: Values | None) -> date | None:
    """Return the deadline among `dates`; a bare period is one only when it follows the number aimed at."""
    strong = [d for d in dates if d.strong]
    if strong:
        return strong[-1].due
    if values is None:
        return None
    aimed = values.target is not None or values.change is not None
    goal_end = values.used[-1].end if values.used and aimed else None
    weak = [d for d in dates if not d.past and goal_end is not None and d.start >= goal_end]
    return weak[0].due if weak else None
