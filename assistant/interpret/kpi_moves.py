"""Verbs that move a measure: wishes ("cut", "halve") and what has happened already ("fell", "has risen")."""

from __future__ import annotations

import re
from typing import Literal

from assistant.interpret.number_words import wording

_F = re.IGNORECASE
_MOVED = re.compile(
    r"\b(?:"
    + wording(
        r"""fell, rose, grew, (?:went|moved) (?:up|down|from), dropped, slipped, climbed, crept, jumped,
        declined, worsened, slid,
        (?:has|have|had|['’]s|['’]ve) (?:(?!to\b)\w+ )?(?:gone|risen|fallen|dropped|increased
        |decreased|grown|doubled|halved|improved|slipped|crept|climbed|come)"""
    )
    + r")\b",
    _F,
)
_CLAUSES = re.compile(r"([,;]|\b(?:and|but)\b)", _F)
_PULL = r"(?:bring|get|take|push|drive|come|go|keep|move)\b[^.;]{0,40}\b"
_DOWN = re.compile(
    r"\b(?:"
    + wording(
        r"""cut, cutting, reduc\w*, lower(?:ed|ing)?, decreas\w*, drop, shrink\w*, minimi[sz]\w*, slash\w*,
        trim\w*, shorten\w*, shav\w*, fewer, less, halv(?:e|es|ing), eliminat\w*, down,
        (?:fall|drop|sink|shrink)s? (?=(?:to|from|by|below|under)\b)"""
    )
    + rf"|{_PULL}down)\b",
    _F,
)
_UP = re.compile(
    r"\b(?:"
    + wording(
        r"""rais\w+, increas\w*, grow, growing, lift\w*, boost\w*, more, higher, doubl(?:e|es|ing), trebl\w+,
        tripl(?:e|es|ing), maximi[sz]\w*, expand\w*, up,
        (?:rise|climb|grow)s? (?=(?:to|from|by|above|over)\b)"""
    )
    + rf"|{_PULL}up)\b",
    _F,
)
_BETTER = re.compile(r"\b(?:improv\w*|better|strengthen\w*|fix|turn\s+around)\b", _F)
_WISHED = r"\b(?:want|need|like|see|get|be|have|must)\b[^.;]{0,30}\b"
_FACTORS: tuple[tuple[re.Pattern[str], float], ...] = tuple(
    (re.compile(pattern, _F), factor)
    for pattern, factor in (
        (
            r"\bhalv(?:e|es|ing)\b|\b(?:cut|cutting|reduce|slash)\b[^.;]{0,40}\b(?:in|by)\s+(?:a\s+)?half\b",
            0.5,
        ),
        (_WISHED + r"halved\b", 0.5),
        (_WISHED + r"doubled\b", 2.0),
        (r"\bdoubl(?:e|es|ing)\b(?![- ](?:check|digit|shift|hand|book|entr|whammy))", 2.0),
        (r"(?<!\bis )(?<!\bare )(?<!\bprobably )\b(?:tripl(?:e|es|ing)|trebl(?:e|es|ing))\b", 3.0),
        (r"\bquadrupl(?:e|es|ing)\b", 4.0),
    )
)


def has_moved(text: str) -> bool:
    """Whether `text` tells of a move that has happened already."""
    return bool(_MOVED.search(text))


def wanted_move(text: str) -> Literal["up", "down", "better"] | None:
    """Return the direction of a wish in `text` ("cut", "raise", "improve"); a move of the past is no wish."""
    wish = _wishes(text)
    if _DOWN.search(wish):
        return "down"
    if _UP.search(wish):
        return "up"
    return "better" if _BETTER.search(wish) else None


def factor_in(text: str) -> tuple[float, int, int] | None:
    """Return the factor a verb carries, and its place: "halve" 0.5, "double" 2; None for a move of the past."""
    wish = _wishes(text)
    for pattern, factor in _FACTORS:
        if found := pattern.search(wish):
            return factor, found.start(), found.end()
    return None


def _wishes(text: str) -> str:
    """Blank the clauses that tell of the past: "have doubled since 2023 and must halve" wishes only to halve."""
    if not has_moved(text):
        return text
    return "".join(" " * len(part) if has_moved(part) else part for part in _CLAUSES.split(text))
