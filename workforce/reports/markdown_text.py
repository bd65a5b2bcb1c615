"""Words of people and of records, put into Markdown without becoming markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from workforce.reports.values import Quote

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~])")


def plain(text: str) -> str:
    """Put text on one line and escape what Markdown would read as markup."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return the lines of a table. Cells are taken as they are."""
    lines = [head, ["---"] * len(head), *rows]
    return [f"| {' | '.join(cells)} |" for cells in lines]


def quotes(said: Iterable[Quote]) -> Iterator[str]:
    """Write quotes with the place where each was said."""
    return (f"“{plain(one.text)}” ({one.where})" for one in said)
