"""Precedents: long enough to be told apart, needing what exists, and in words of their own."""

from __future__ import annotations

from collections.abc import Iterator

from capability_library.lint import thresholds as t
from capability_library.lint.problem import Problem
from capability_library.lint.similarity import similar_pairs, words
from capability_library.schema import Library, Need, Precedent

_RULE = "precedents"


def precedents(library: Library) -> Iterator[Problem]:
    """Counts, dangling needs, and lines that share most of their words with a signal or another line."""
    for one in library.framework.precedents.values():
        yield from _counts(one)
        yield from _needs(one, library)
    yield from _echoes(library)


def _counts(one: Precedent) -> Iterator[Problem]:
    for field, items, (least, most) in (("said", one.said, t.SAID), ("needs", one.needs, t.NEEDS)):
        if not least <= len(items) <= most:
            yield Problem(_RULE, f"{_at(one)}: {field}", f"{len(items)} entries; {least} to {most} wanted")


def _needs(one: Precedent, library: Library) -> Iterator[Problem]:
    seen: set[str] = set()
    for need in one.needs:
        if need.id not in library.framework.capabilities:
            yield Problem(_RULE, f"{_at(one)}: needs", f"there is no {need.id!r}")
        if need.id in seen:
            yield Problem(_RULE, f"{_at(one)}: needs", f"{need.id!r} stands there twice")
        seen.add(need.id)
        yield from _heard(one, need)


def _heard(one: Precedent, need: Need) -> Iterator[Problem]:
    where = f"{_at(one)}: {need.id}"
    if len(set(need.heard_in)) < len(need.heard_in):
        yield Problem(_RULE, where, "a line of heard_in stands there twice")
    for line in need.heard_in:
        if line > len(one.said):
            yield Problem(_RULE, where, f"there is no line {line} to be heard in; said has {len(one.said)}")


def _echoes(library: Library) -> Iterator[Problem]:
    lines = [(_at(one), line) for one in library.framework.precedents.values() for line in one.said]
    signals = [
        (f"content/{record.domain}/{record.id}.yaml", signal)
        for record in library.framework.capabilities.values()
        for signal in record.signals
    ]
    told = [*lines, *signals]
    long = [at for at, (_, text) in enumerate(told) if len(set(words(text))) >= t.SENTENCE_WORDS]
    pairs = similar_pairs([frozenset(words(told[at][1])) for at in long], at_least=t.SAME_WORDS)
    for pair in pairs:
        first, second = long[pair.first], long[pair.second]
        if first < len(lines):  # pairs of two signals are the business of `repeats`
            where, other = told[first][0], told[second][0]
            message = f"{pair.score:.2f} of the words are the same as in {other}"
            yield Problem(_RULE, where, message, (told[first][1], told[second][1]))


def _at(one: Precedent) -> str:
    return f"precedents: {one.id}"
