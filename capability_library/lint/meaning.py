"""Texts alike in meaning. The embedder is handed in, because this room knows no model."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from capability_library.lint.problem import Problem, at
from capability_library.lint.repeats import pair_problem
from capability_library.lint.sentences import Sentence, sentences
from capability_library.lint.similarity import Pair
from capability_library.lint.thresholds import NEAR_CAPABILITIES, SAME_MEANING
from capability_library.schema import Capability, Library

Vectors = NDArray[np.float32]
Encode = Callable[[Sequence[str]], Vectors]

BLOCK = 1024  # rows multiplied at a time: 1024 × 30,000 float32 scores are 120 MB


def near_capabilities(library: Library, encode: Encode) -> Iterator[Problem]:
    """Records so near in name and definition that a leader needs to be told the difference, and isn't.

    `encode` turns n texts into an n × d float32 matrix with rows of length 1.
    """
    records = list(library.framework.capabilities.values())
    for pair in near_pairs(encode([summary(record) for record in records]), at_least=NEAR_CAPABILITIES):
        one, other = records[pair.first], records[pair.second]
        told = other.id in one.not_to_confuse_with or one.id in other.not_to_confuse_with
        if pair.score > NEAR_CAPABILITIES and not told:
            message = f"cosine {pair.score:.2f} with {other.id!r} and no not_to_confuse_with"
            yield Problem("near-capabilities", at(one), message, (summary(one), summary(other)))


def near_sentences(library: Library, encode: Encode) -> Iterator[Problem]:
    """Pairs of sentences that say the same in other words. `encode` as in `near_capabilities`."""
    found = compared(library)
    for pair in near_pairs(encode([each.text for each in found]), at_least=SAME_MEANING):
        yield pair_problem("near-sentences", found, pair, f"cosine {pair.score:.2f}, the same meaning")


def compared(library: Library) -> list[Sentence]:
    """Return the sentences whose meaning is compared.

    What an activity leaves behind is left out: "a signed log" is the proof of many different things.
    """
    return [each for each in sentences(library) if not each.where.endswith(".evidence")]


def near_pairs(vectors: Vectors, *, at_least: float) -> list[Pair]:
    """Return all pairs of rows (of length 1) with a cosine of `at_least`, the nearest first."""
    found: list[Pair] = []
    for start in range(0, len(vectors), BLOCK):
        scores = vectors[start : start + BLOCK] @ vectors[start:].T
        rows, columns = np.nonzero(np.triu(scores >= at_least, k=1))
        found += [
            Pair(float(scores[row, column]), start + int(row), start + int(column))
            for row, column in zip(rows, columns, strict=True)
        ]
    return sorted(found, key=lambda pair: (-pair.score, pair.first, pair.second))


def summary(record: Capability) -> str:
    """Return what stands for a whole record: its name and its definition."""
    return f"{record.name}: {record.definition}"
