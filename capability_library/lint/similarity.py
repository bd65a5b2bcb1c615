"""How alike two texts are, by words. Pure, and exact: a pair above the threshold is always found."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

WORD = re.compile(r"\w+(?:['’-]\w+)*")


@dataclass(frozen=True, order=True)
class Pair:
    """Two texts by their positions, `first` < `second`, and how alike they are, 0 to 1."""

    score: float
    first: int
    second: int


def words(text: str) -> tuple[str, ...]:
    """Return the words in lower case and in order; hyphens and apostrophes stay inside a word."""
    return tuple(WORD.findall(text.lower()))


def jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    """Return shared words by all words, 0 to 1. Two empty sets share nothing."""
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared) if shared else 0.0


def similar_pairs(sets: Sequence[frozenset[str]], *, at_least: float) -> list[Pair]:
    """Return all pairs with a Jaccard of `at_least` (above 0), the most alike first.

    Two sets this alike must share one of their rarest words (prefix filtering: Chaudhuri, Ganti and Kaushik,
    "A primitive operator for similarity joins in data cleaning", 2006), so only those are compared.
    """
    if not 0 < at_least <= 1:
        raise ValueError(f"at_least must be above 0 and at most 1, not {at_least!r}")
    frequency = Counter(word for each in sets for word in each)
    holders: defaultdict[str, list[int]] = defaultdict(list)
    found: list[Pair] = []
    for at in sorted(range(len(sets)), key=lambda at: len(sets[at])):
        here, size = sets[at], len(sets[at])
        rarest = sorted(here, key=lambda word: (frequency[word], word))
        near: set[int] = set()
        least = _ceil(at_least * size)
        for word in rarest[: size - least + 1]:
            held = holders[word]  # from the smallest set to the largest; those below `least` are too small
            near.update(held[bisect_left(held, least, key=lambda at: len(sets[at])) :])
        for other in near:
            score = jaccard(here, sets[other])
            if score >= at_least:
                found.append(Pair(score, min(at, other), max(at, other)))
        # Sets still to come are no smaller, so they share even more of this one's words: fewer need to be kept.
        for word in rarest[: size - _ceil(2 * at_least / (1 + at_least) * size) + 1]:
            holders[word].append(at)
    return sorted(found, key=lambda pair: (-pair.score, pair.first, pair.second))


def common_pattern(one: Sequence[str], other: Sequence[str]) -> tuple[str, ...]:
    """Return the longest run of words that both hold in this order, gaps allowed."""
    # lengths[i][j] is the length of the longest pattern of one[i:] and other[j:].
    lengths = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i in range(len(one) - 1, -1, -1):
        for j in range(len(other) - 1, -1, -1):
            same = one[i] == other[j]
            lengths[i][j] = 1 + lengths[i + 1][j + 1] if same else max(lengths[i + 1][j], lengths[i][j + 1])
    pattern: list[str] = []
    i = j = 0
    while i < len(one) and j < len(other):
        if one[i] == other[j]:
            pattern.append(one[i])
            i, j = i + 1, j + 1
        elif lengths[i + 1][j] >= lengths[i][j + 1]:
            i += 1
        else:
            j += 1
    return tuple(pattern)


def _ceil(number: float) -> int:
    # 0.7 * 10 is a hair above 7 in binary; without this, equal to the threshold would count as below it.
    return math.ceil(number - 1e-9)
