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
    r"|(?:^|[.!?]\s)\W*(?:the\s+)?(?P<echo>[a-z]{3,})\s*\?"
    # "We're not a harm shop", "why do you ask about a line? I run ..."
    r"|\b(?:we|i)(?:'re|'m| are| am)\s+not\s+(?:really\s+|just\s+)?an?\s+(?P<kind>[a-z]{3,})\s+[a-z]+"
    r"\s*(?:[.,;:!]|$)"
    r"|\bwhy\s+(?:do|are|did)\s+you\s+ask(?:ing|ed)?\s+(?:me\s+|us\s+)?about\s+(?:(?:a|an|the|any)\s+)?"
    r"(?P<asked>[a-z]{3,})\s*\?\s+(?:i|we|this|there)\b",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"\b(?:stop|enough)\s+(?:(?:asking|talking)\s+(?:(?:me|us)\s+)?)?(?:with|of|about)\s+(?:(?:the|all|these|your)\s+)*"
    r"(?P<word>[a-z]{3,})",
    re.IGNORECASE,
)
_OF_ANOTHER_TRADE = re.compile(
    r"\b(?:the|your|this|that|these)\s+questions?\s+(?:(?:sounds?|seems?|feels?|reads?|is|are)\s+(?:more\s+)?"
    r"(?:like|for)\b|(?:does not|doesn't|do not|don't)\s+(?:fit|apply|suit)\b)"
    r"|\byou(?:'ve| have)?\s+(?:got|put|have|filed|listed)\s+(?:me|us)\s+(?:down\s+)?(?:as|under)\b",
    re.IGNORECASE,
)


def denies(message: str, question: str) -> bool:
    """Return whether the message denies something that the question takes for granted."""
    straight = message.replace("’", "'")
    if _OF_ANOTHER_TRADE.search(straight):
        return True
    denied = {word.casefold() for found in _DENIED.finditer(straight) for word in found.groups() if word}
    return _speaks_of(denied, question)


def has_had_enough(message: str, question: str) -> bool:
    """Return whether the message wants no more of a word of a question, however long ago that was asked."""
    return _speaks_of({found["word"].casefold() for found in _STOP.finditer(message)}, question)


def _speaks_of(words: set[str], question: str) -> bool:
    """Return whether a form of one of these words is in the question. Mostly there are none."""
    return bool(words) and any(same_word(one, other) for other in words_of(question) for one in words)


def words_of(text: str) -> set[str]:
    """Return the words of a text, folded, that are long enough to tell something."""
    return set(_WORD.findall(text.casefold()))


def same_word(one: str, other: str) -> bool:
    """Return whether two folded words are forms of one: box and boxes, transport and transported."""
    short, long = sorted((one, other), key=len)
    if len(short) >= _SAME:
        return short[:_SAME] == long[:_SAME]
    return long.startswith(short) and len(long) - len(short) <= _ENDING
