"""The same or nearly the same sentence twice anywhere, by words. Meaning has a file of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from capability_library.lint.problem import Problem
from capability_library.lint.sentences import BLANK, Sentence, sentences
from capability_library.lint.similarity import Pair, similar_pairs, words
from capability_library.lint.thresholds import LABEL_WORDS, SAME_WORDS, SENTENCE_WORDS
from capability_library.schema import Library

LOOKED_FOR = (0.5, 0.4)  # to look for what is less alike takes twice as long


def repeats(library: Library) -> Iterator[Problem]:
    """Pairs of sentences that share most of their words once each record's own names are blanked."""
    found = sentences(library)
    for pair in _pairs(found, at_least=SAME_WORDS):
        yield pair_problem("repeats", found, pair, f"{pair.score:.2f} of the words are the same")


def worst_pairs(library: Library, *, limit: int) -> list[Problem]:
    """Return the `limit` nearest pairs of sentences with both texts, whether or not they are too near.

    Fewer where fewer share four tenths of their words or more.
    """
    found = sentences(library)
    pairs: list[Pair] = []
    for at_least in LOOKED_FOR:
        pairs = _pairs(found, at_least=at_least)
        if len(pairs) >= limit:
            break
    return [
        pair_problem("worst", found, pair, f"{pair.score:.2f} of the words are the same")
        for pair in pairs[:limit]
    ]


def _pairs(found: Sequence[Sentence], *, at_least: float) -> list[Pair]:
    long = [at for at, each in enumerate(found) if len(each.words - {BLANK}) >= _least_words(each)]
    alike = {
        (long[pair.first], long[pair.second]): pair.score
        for pair in similar_pairs([found[at].words for at in long], at_least=at_least)
    }
    holders: dict[tuple[str, ...], int] = {}
    for at, each in enumerate(found):
        first = holders.setdefault(words(each.text), at)
        if first != at:
            alike[first, at] = 1.0
    pairs = [Pair(score, first, second) for (first, second), score in alike.items()]
    return sorted(pairs, key=lambda pair: (-pair.score, pair.first, pair.second))


def _least_words(each: Sentence) -> int:
    return LABEL_WORDS if each.where.endswith((".title", ".evidence")) else SENTENCE_WORDS


def pair_problem(rule: str, found: Sequence[Sentence], pair: Pair, what: str) -> Problem:
    """Say that two sentences are alike, with both texts and both places."""
    first, second = found[pair.first], found[pair.second]
    return Problem(rule, first.where, f"{what} as in {second.where}", (first.text, second.text))
