"""Finds a quote in a text: the same words, with white space, case and quotation marks folded. Pure."""

from __future__ import annotations

import re

from assistant.interpret.clauses import Span
from assistant.interpret.words import fold

_MORE_QUOTES = str.maketrans("„«»‚‹›", "\"\"\"'''")
_AROUND = " \t\r\n\"'….,;:!?()[]–—-"


def locate(quote: str, text: str) -> Span | None:
    """Return where the words of `quote` stand in `text`, in one piece and whole words only; None when nowhere."""
    pieces = _folded(quote).strip(_AROUND).split()
    if not pieces:
        return None
    pattern = r"(?<!\w)" + r"\s+".join(re.escape(piece) for piece in pieces) + r"(?!\w)"
    found = re.search(pattern, _folded(text))
    return Span(found.start(), found.end()) if found else None


def stands_in(quote: str, *texts: str) -> bool:
    """Say whether a quote stands in one of the texts."""
    return any(locate(quote, text) is not None for text in texts)


def _folded(text: str) -> str:
    return fold(text).translate(_MORE_QUOTES)
