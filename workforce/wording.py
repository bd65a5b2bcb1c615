"""Days, hours and weeks as people write them."""

from __future__ import annotations

from datetime import date


def day(value: date) -> str:
    """Write a date: 5 April 2026."""
    return f"{value.day} {value:%B} {value.year}"


def hours(value: float) -> str:
    """Write hours: 15 min, 1 hour, 2.5 hours."""
    if 0 < value < 1:
        return f"{round(value * 60)} min"
    return f"{value:g} hour" if value == 1 else f"{value:g} hours"


def week_span(first: int, last: int) -> str:
    """Write a run of weeks: week 3, weeks 3 to 5."""
    return f"week {first}" if first == last else f"weeks {first} to {last}"


def listed(parts: list[str]) -> str:
    """Write a list: a, b and c."""
    return " and ".join((", ".join(parts[:-1]), parts[-1])) if len(parts) > 1 else "".join(parts)


def upper_first(text: str) -> str:
    """Begin a text as a sentence begins."""
    return text[:1].upper() + text[1:]
