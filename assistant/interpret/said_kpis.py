"""From the numbers a model assigned to a measure, to a reading. Every number and date is read by rules. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from assistant.brief import KpiReading
from assistant.interpret.dates import read_dates
from assistant.interpret.kpi_index import index_of, tokens_of
from assistant.interpret.kpi_vocabulary import FILLERS
from assistant.interpret.numbers import numbers_in, read_numbers
from assistant.interpret.shape import SaidKpi
from assistant.interpret.verbatim import stands_in
from capability_library.schema import Kpi

CLOSE = 1e-6


def unsaid(said: SaidKpi, words: str) -> tuple[float, ...]:
    """Return the numbers of a measure that don't stand in `words`."""
    known = numbers_in(words)
    given = (said.baseline, said.target, said.change)
    return tuple(
        number
        for number in given
        if number is not None and not any(_same(abs(number), abs(one)) for one in known)
    )


def named(said: SaidKpi, text: str, kpis: Mapping[str, Kpi]) -> bool:
    """Say whether the measure's name stands in the text, or is one the library knows."""
    return stands_in(said.name, text) or known_kpi(said.name, kpis) is not None


def reading_of(said: SaidKpi, words: str, text: str, *, kpis: Mapping[str, Kpi], today: date) -> KpiReading:
    """Return the reading for numbers that all stand in `words`; unit and due date are read from the words."""
    known = known_kpi(said.name, kpis)
    name = said.name.strip() if stands_in(said.name, text) or known is None else known.name
    baseline, target, change = (_value(one, words) for one in (said.baseline, said.target, said.change))
    return KpiReading(
        name=name,
        kpi_id=known.id if known else None,
        baseline=baseline,
        target=target,
        change=change,
        unit=_unit((said.baseline, said.target, said.change), words),
        direction=_direction(baseline, target, change, known),
        due=_due(words, today) if target is not None or change is not None else None,
        timing=known.timing.value if known else None,
    )


def known_kpi(name: str, kpis: Mapping[str, Kpi]) -> Kpi | None:
    """Return the library's KPI of that name or alias, by its stems in any order."""
    stems = tuple(sorted(token.stem for token in tokens_of(name) if token.word.lower() not in FILLERS))
    aliases = index_of(kpis).by_key.get(stems, []) if kpis and stems else []
    return aliases[0].kpi if aliases else None


def _value(number: float | None, words: str) -> float | None:
    """The number with its scale: a model may say 4.2 of “4.2 million”."""
    if number is None:
        return None
    for found in read_numbers(words):
        if any(_same(abs(number), abs(one)) for one in (*found.said, found.value)):
            return abs(found.value) if number >= 0 else -abs(found.value)
    return number


def _unit(numbers: tuple[float | None, ...], words: str) -> str | None:
    wanted = [abs(number) for number in numbers if number is not None]
    units = (
        found.unit
        for found in read_numbers(words)
        if found.unit and any(_same(one, abs(said)) for one in wanted for said in (*found.said, found.value))
    )
    return next(units, None)


def _direction(
    baseline: float | None, target: float | None, change: float | None, known: Kpi | None
) -> Literal["up", "down"] | None:
    if baseline is not None and target is not None and baseline != target:
        return "up" if target > baseline else "down"
    if change:
        return "up" if change > 0 else "down"
    return known.direction.value if known else None


def _due(words: str, today: date) -> date | None:
    coming = [span for span in read_dates(words, today=today) if not span.past and span.due]
    strong = [span for span in coming if span.strong]
    return (strong or coming)[-1].due if coming else None


def _same(one: float, other: float) -> bool:
    return abs(one - other) <= CLOSE * max(1.0, abs(one))
