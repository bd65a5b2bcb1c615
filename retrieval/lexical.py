"""BM25 over stemmed words.

Written out here in numpy rather than taken from a package: bm25s imports scipy and more (about a second, and
the server has two), and the ranking needs the pieces: scores of every text, the words' weights, the words
that met.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, cast

import numpy as np
import Stemmer
from numpy.typing import NDArray

Scores = NDArray[np.float32]

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
# Words that the stemmer takes for forms of one word though they are not: attendants are not attendance, customs no
# customers. Each line is one stem; found by reading which words of the library fall together.
_APART = """
attendant attendants
attendance attendances
candidate candidates
competence competences competency competencies
conversion conversions
customs
digit digits
engine engines
experiment experiments experimenting experimented
generator generators
hardly
import imports imported importing importer importers
initials
instalment instalments
integrity
likely
objection objections
objective objectives
occupational
officer officers
political politically politics
positive positively
quite
range ranges
succession
suite suites
transformer transformers
"""
_STEM_OF = {word: line.split()[0] + "=" for line in _APART.strip().splitlines() for word in line.split()}
_STEMMER = cast(Any, Stemmer).Stemmer("english")
_STEMMER_LOCK = threading.Lock()  # a stemmer keeps state while it works

# Words that carry a sentence but not its subject.
_STOP_WORDS = """
a about after again all also am an and any are aren't as at be because been before being but by can
can't could couldn't did didn't do does doesn't doing don't for from get gets got had has have haven't
having he her here him his how i i'd i'll i'm i've if in into is isn't it it's its just like me more
most my no nor not of off on once one only or other our ours out over own really same she should so some
such than that that's the their theirs them then there there's these they they're this those through to
too under until up us very was wasn't we we'd we'll we're we've were what when where which while who
whom why will with won't would you your yours
"""
STOP_WORDS = frozenset(_STOP_WORDS.split())


def words(text: str) -> list[str]:
    """Return the words of `text` as written, without stop words."""
    return [word for word in _WORD.findall(text) if word.lower().replace("’", "'") not in STOP_WORDS]


def stems(text: str) -> list[str]:
    """Return the stems of the words of `text`, in order, repeated as often as said."""
    return [stem(word) for word in words(text)]


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Return the English stem of one word; a possessive ending is dropped. What `_APART` lists ends in "="."""
    plain = word.lower().replace("’", "'").removesuffix("'s")
    if plain in _STEM_OF:
        return _STEM_OF[plain]
    with _STEMMER_LOCK:
        return cast(str, _STEMMER.stemWord(plain))


def shared_words(query: str, passage: str) -> tuple[str, ...]:
    """Return the words of `query`, as written and once each, whose stem stands in `passage`."""
    known = _stem_set(passage)
    found: dict[str, str] = {}
    for word, its_stem in _with_stems(query):
        if its_stem in known:
            found.setdefault(its_stem, word)
    return tuple(found.values())


@lru_cache(maxsize=50_000)
def _stem_set(passage: str) -> frozenset[str]:
    """A passage is met in turn after turn, and by each of the leader's sentences."""
    return frozenset(stems(passage))


@lru_cache(maxsize=256)
def _with_stems(query: str) -> tuple[tuple[str, str], ...]:
    """A sentence meets hundreds of passages in one turn."""
    return tuple((word, stem(word)) for word in words(query))


class LexicalIndex:
    """Which texts say which stems, and what that is worth. Texts are given as stems.

    `k1` and `b` are BM25's two usual constants (Lucene's variant).
    """

    def __init__(self, texts: Sequence[Sequence[str]], *, k1: float = 1.2, b: float = 0.75) -> None:
        self.size = len(texts)
        self._ids: dict[str, int] = {}
        tokens = np.array([self._id(token) for text in texts for token in text], np.int64)
        lengths = np.array([len(text) for text in texts], np.int64)
        owners = np.repeat(np.arange(self.size), lengths)
        # One entry for each (token, text), ordered by token: a compressed sparse column matrix.
        keys, counts = np.unique(tokens * max(self.size, 1) + owners, return_counts=True)
        token_of, text_of = np.divmod(keys, max(self.size, 1))
        self._text_of = text_of.astype(np.int32)
        self._starts = np.searchsorted(token_of, np.arange(len(self._ids) + 1))
        frequency = np.diff(self._starts)
        self._weights = np.log1p((self.size - frequency + 0.5) / (frequency + 0.5)).astype(np.float32)
        self._unseen = float(np.log1p((self.size + 0.5) / 0.5))
        mean = max(float(lengths.mean()), 1.0) if self.size else 1.0
        damping = k1 * (1 - b + b * lengths[self._text_of] / mean)
        self._bm25 = (self._weights[token_of] * counts / (counts + damping)).astype(np.float32)
        self.mass = np.bincount(self._text_of, self._weights[token_of], self.size).astype(np.float32)

    def bm25(self, query: Sequence[str]) -> Scores:
        """Return the BM25 score of every text; a stem said twice counts twice."""
        total = np.zeros(self.size, np.float32)
        for id in [self._ids[token] for token in query if token in self._ids]:
            span = slice(self._starts[id], self._starts[id + 1])
            total[self._text_of[span]] += self._bm25[span]
        return total

    def shared(self, query: Sequence[str]) -> Scores:
        """Return for every text the weight of the stems that it has in common with `query`.

        At most `mass`, the weight of all its stems, and at most `ceiling(query)`.
        """
        ids = {self._ids[token] for token in query if token in self._ids}
        total = np.zeros(self.size, np.float32)
        for id in ids:
            total[self._text_of[self._starts[id] : self._starts[id + 1]]] += self._weights[id]
        return total

    def ceiling(self, query: Iterable[str]) -> float:
        """Return the score no text can pass: that of one saying every stem of the query without end."""
        return sum(self.weight(token) for token in query)

    def weight(self, token: str) -> float:
        """Return how much a stem tells here: its inverse document frequency."""
        id = self._ids.get(token)
        return self._unseen if id is None else float(self._weights[id])

    def _id(self, token: str) -> int:
        return self._ids.setdefault(token, len(self._ids))
