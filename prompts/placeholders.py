"""Placeholders such as {kpi} in hand-written texts: which ones a text holds, and filling them in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from string import Formatter

from kit.errors import BadInput


def placeholders_in(text: str) -> frozenset[str]:
    """Return the names in braces. Raises `ValueError` on a brace without partner or an odd placeholder."""
    names: set[str] = set()
    for _, name, spec, conversion in Formatter().parse(text):
        if name is None:
            continue
        if not name.isidentifier() or spec or conversion:
            raise ValueError(f"odd placeholder {name!r} in {text!r}")
        names.add(name)
    return frozenset(names)


def check_placeholders(text: str, *, allowed: Iterable[str] = (), required: Iterable[str] = ()) -> str:
    """Return `text` unchanged. Raises `ValueError` when it holds a name not allowed or lacks one required."""
    found = placeholders_in(text)
    needed = frozenset(required)
    if unknown := found - frozenset(allowed) - needed:
        raise ValueError(f"undeclared placeholder {sorted(unknown)} in {text!r}")
    if absent := needed - found:
        raise ValueError(f"missing placeholder {sorted(absent)} in {text!r}")
    return text


def fill(text: str, values: Mapping[str, str]) -> str:
    """Return `text` with its placeholders filled. Raises `BadInput` when a value is missing or empty."""
    absent = sorted(name for name in placeholders_in(text) if not values.get(name))
    if absent:
        raise BadInput(
            f"No value for {absent} in {text!r}.",
            do="Choose a wording that needs only what the brief holds.",
        )
    return text.format_map(values)
