"""Whether a leader says that a question speaks of things their work does not have: "No plant. Payments."""

from __future__ import annotations

import re

_WORD = re.compile(r"[a-z]{3,}")
_SAME = 5  # letters that two forms of a longer word share: transport, transported
_ENDING = 2  # letters that a shorter one may have more: box, boxes
# What is denied ends its clause: "we have no boxes," and not "no technician knows it".
_DENIED = re.compile(
    r"(?:\b(?:no|without|have not|stop with|enough of|what)|n't have|(?<!do )(?<!does )(?<!did )(?<!can )\bnot)"
    r"\s+(?:(?:have|any|a|an|the|our|in|about)\s+)*(?P<word>[a-z]{3,})"
    r"(?=\s*(?:[.,;:!?)]|$|and\b|or\b|here\b|at all\b))"
    r"|^\W*(?:the\s+)?(?P<echo>[a-z]{3,})\s*\?",
    re.IGNORECASE,
)


def denies(message: str, question: str) -> bool:
    """Return whether the message denies something that the question takes for granted."""
    asked = set(_WORD.findall(question.casefold()))
    denied = [(found["word"] or found["echo"]).casefold() for found in _DENIED.finditer(message)]
    return any(_same(one, other) for one in denied for other in asked)


def _same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) >= _SAME:
        return short[:_SAME] == long[:_SAME]
    return long.startswith(short) and len(long) - len(short) <= _ENDING
