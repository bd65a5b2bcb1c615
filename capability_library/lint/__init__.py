"""Checks the library: all that a machine can see. There is no way to have a record ignored.

Each rule is a pure function of the library. To add one, write it in a file of its group and name it in `RULES`;
its thresholds go into `thresholds.py`.
"""

from __future__ import annotations

from collections.abc import Iterator

from capability_library.lint.balance import domains, formats, size
from capability_library.lint.meaning import Encode, near_capabilities, near_sentences
from capability_library.lint.patterns import ladders, openings
from capability_library.lint.precedents import precedents
from capability_library.lint.problem import Problem, Rule
from capability_library.lint.references import dangling, unused
from capability_library.lint.repeats import repeats, worst_pairs
from capability_library.lint.shape import activities, counts, identity, lengths
from capability_library.lint.wording import banned, signals, verbs
from capability_library.schema import Library

__all__ = ["RULES", "Encode", "Problem", "Rule", "lint", "worst_pairs"]

RULES: tuple[Rule, ...] = (
    size,
    domains,
    formats,
    identity,
    counts,
    lengths,
    activities,
    verbs,
    banned,
    signals,
    dangling,
    unused,
    repeats,
    openings,
    ladders,
    precedents,
)

MEANING_RULES = (near_capabilities, near_sentences)


def lint(library: Library, *, encode: Encode | None = None) -> list[Problem]:
    """Return everything wrong with the library, rule by rule.

    With `encode` (n texts to an n × d float32 matrix of rows of length 1) meanings are compared as well.
    """
    return list(_found(library, encode))


def _found(library: Library, encode: Encode | None) -> Iterator[Problem]:
    for rule in RULES:
        yield from rule(library)
    if encode is not None:
        for meaning_rule in MEANING_RULES:
            yield from meaning_rule(library, encode)
