"""Words of people and of records, put into Markdown without becoming markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~])")


def plain(text: str) -> str:
    """Put text on one line and escape what Markdown would read as markup."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return the lines of a table. Cells are taken as they are."""
    lines = [head, ["---"] * len(head), *rows]
    return [f"| {' | '.join(cells)} |" for cells in lines]


def day(value: date) -> str:
    """Write a date as people do: 5 April 2026."""
    return f"{value.day} {value:%B} {value.year}"


def hours(value: float) -> str:
    """Write hours: 15 min, 1 hour, 2.5 hours."""
    if 0 < value < 1:
        return f"{round(value * 60)} min"
    return f"{value:g} hour" if value == 1 else f"{value:g} hours"
