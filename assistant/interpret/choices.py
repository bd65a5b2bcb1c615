"""Quick replies: a button pressed, its number or letter typed, or "the second one"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.interpret.words import fold

_FIRST = frozenset(
    ["first", "former", "earlier", "old", "previous", "earlier one", "old one", "original", "as before"]
)
_LAST = frozenset(
    [
        "last",
        "latter",
        "new",
        "newer",
        "later",
        "latest",
        "newest",
        "now",
        "current",
        "most recent",
        "new one",
    ]
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_MARK = re.compile(r"\(?([1-9]|[a-i])[).]?")
_PLAIN = re.compile(
    r"(?:the|option|number|answer|choice|no\.?|#|take|use|i'd take|go with|keep|it's|please|one)\s+"
)


def chosen(text: str, choices: Sequence[str]) -> tuple[str, ...]:
    """Return the choices that `text` names and nothing else, in the order named; empty when it does more."""
    if not choices:
        return ()
    folded = _bare(text)
    whole = choice_of(folded, choices)
    if whole:
        return (whole,)
    parts = [part for part in re.split(r"\s*(?:,|;|&|\+|/|\band\b|\bthen\b)\s*", folded) if part]
    found = [choice_of(part, choices) for part in parts]
    if len(found) < 2 or not all(found):
        return ()
    return tuple(dict.fromkeys(choice for choice in found if choice))


def choice_of(folded: str, choices: Sequence[str]) -> str | None:
    """Return the one choice that these folded words name: itself, by its number or letter, or "the second one"."""
    bare = folded.strip(" .!")
    for choice in choices:
        if bare == _bare(choice):
            return choice
    while lead := _PLAIN.match(bare):
        bare = bare[lead.end() :]
    bare = re.sub(r"\s+(?:one|option|answer|please|is right|is correct|number|value|figure)$", "", bare)
    mark = _MARK.fullmatch(bare)
    if mark:
        symbol = mark[1]
        place = int(symbol) - 1 if symbol.isdigit() else ord(symbol) - ord("a")
        return choices[place] if place < len(choices) else None
    if bare in _ORDINALS and _ORDINALS.index(bare) < len(choices):
        return choices[_ORDINALS.index(bare)]
    if len(choices) == 2 and bare in _FIRST | _LAST:
        return choices[0] if bare in _FIRST else choices[1]
    return next((choice for choice in choices if bare == _bare(choice)), None)


def _bare(text: str) -> str:
    return " ".join(fold(text).split()).strip(" .!\"'")
