"""What a capability weighs once it is said to matter more, less, or most. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.interpret.edit_cues import OUTRANKED, OUTRANKS_ALL
from assistant.interpret.words import fold
from assistant.weights import most_weight

_ABOVE = 2  # per cent by which what comes first outweighs the next
# "If coaching is more important", "I do not think coaching is": nothing is said to matter more.
_DENIES = re.compile(r"\b(?:not|never|nobody|no one|if|whether|when|unless|how|why|doubt)\b|n't\b|\bdont\b")


def denies_rank(named: str) -> bool:
    """Say whether the words before "is more important" take it back or only suppose it."""
    return _DENIES.search(fold(named)) is not None


def ranked_weight(one: str, way: str, held: Mapping[str, int], *, above: int) -> int:
    """The weight for what matters more, or less, or most: half as much again, two thirds, or the heaviest."""
    weight = held[one]
    if OUTRANKED.search(way):
        return max(1, weight * 2 // 3)
    most = max((held[other] for other in held if other != one), default=0)
    wanted = most + _ABOVE if OUTRANKS_ALL.search(way) else max(-(-weight * 3 // 2), above + 1)
    return min(max(wanted, weight), most_weight(len(held)))
