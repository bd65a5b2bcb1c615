"""A reading in plain words, for a read-back: "net churn from 18% to 12% by 30 September 2027"."""

from __future__ import annotations

from datetime import date

from assistant.brief import KpiReading
from assistant.interpret.kpi_values import MONEY

# Units that nobody says aloud after the number.
_NOT_SAID = frozenset({"count", "ratio", "score", "currency", "number"})
_LARGE = ((1e9, "bn"), (1e6, "m"))


def format_reading(reading: KpiReading) -> str:
    """Return the reading in plain words; parts that were not said are left out."""
    parts = [reading.name]
    unit = reading.unit
    if reading.baseline is not None and reading.target is not None:
        parts.append(f"from {_amount(reading.baseline, unit)} to {_amount(reading.target, unit)}")
    elif reading.target is not None:
        parts.append(f"to {_amount(reading.target, unit)}")
    elif reading.baseline is not None:
        parts.append(f"at {_amount(reading.baseline, unit)}")
    if reading.change is not None and reading.target is None:
        lead = "to move " if reading.baseline is not None else ""
        way = "down" if reading.change < 0 else "up"
        # With a baseline in per cent, a change in the same unit is one in percentage points.
        step = "percentage points" if unit == "per cent" and reading.baseline is not None else unit
        parts.append(f"{lead}{way} by {_amount(abs(reading.change), step)}")
    if reading.due:
        parts.append(f"by {_day(reading.due)}")
    text = " ".join(parts)
    return text.replace(" to move ", ", to move ") if reading.baseline is not None else text


def _day(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def _amount(value: float, unit: str | None) -> str:
    if unit is None or unit in _NOT_SAID or unit.startswith("rate"):
        return _plain(value)
    if unit in MONEY:
        sign = "-" if value < 0 else ""
        space = " " if unit.isalpha() else ""
        return f"{sign}{unit}{space}{_large(abs(value))}"
    if unit == "per cent":
        return f"{_plain(value)}%"
    if unit == "hours" and value % 1 and abs(value) < 1000:
        minutes = round(value * 60)
        return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"
    if unit == "times":
        return f"{_plain(value)}x"
    one = unit[:-1] if abs(value) == 1 and unit.endswith("s") and " " not in unit else unit
    return f"{_plain(value)} {one}"


def _large(value: float) -> str:
    for size, letter in _LARGE:
        if value >= size:
            return f"{_plain(value / size)}{letter}"
    return f"{value:,.2f}" if value % 1 else _plain(value)


def _plain(value: float) -> str:
    return f"{value:,.2f}".rstrip("0").rstrip(".")
