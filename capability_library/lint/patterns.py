"""One way of writing repeated: down the levels of a record, or across the whole library."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from capability_library.lint import thresholds as t
from capability_library.lint.problem import Problem, at
from capability_library.lint.sentences import LEVELS, indicators
from capability_library.lint.similarity import common_pattern, words
from capability_library.lint.wording import opening_verb
from capability_library.schema import Capability, Library

Line = tuple[str, tuple[str, ...]]  # an indicator and its words


def openings(library: Library) -> Iterator[Problem]:
    """No verb opens more than a small share of all indicators, nor most of one record's."""
    everywhere: Counter[str] = Counter()
    for record in library.framework.capabilities.values():
        here = Counter(opening_verb(text) for _, text in indicators(record))
        everywhere += here
        for verb, number in here.items():
            if number > t.SAME_VERB_A_RECORD:
                yield Problem("openings", at(record, "levels"), f"{verb!r} opens {number} indicators")
    total = everywhere.total()
    for verb, number in everywhere.most_common():
        if total >= t.SHARE_NEEDS_INDICATORS and number / total > t.OPENING_VERB_SHARE:
            yield Problem("openings", "content", f"{verb!r} opens {number / total:.1%} of all indicators")


def ladders(library: Library) -> Iterator[Problem]:
    """One sentence pattern climbing level after level ("Explains the basics of …", "Explains the … of …")."""
    for record in library.framework.capabilities.values():
        for lines in _climbing(record):
            where = at(record, "levels")
            yield Problem(
                "ladders", where, f"one sentence pattern on {len(lines)} levels in a row", tuple(lines)
            )


def _climbing(record: Capability) -> Iterator[list[str]]:
    levels: list[list[Line]] = [
        [(text, words(text)) for text in record.levels.get(level, ())] for level in LEVELS
    ]
    for bottom in range(len(levels) - t.PATTERN_LEVELS + 1):
        ladder = levels[bottom : bottom + t.PATTERN_LEVELS]
        for start in ladder[0]:
            climbed = _climb([start[0]], start[1], len(start[1]), ladder[1:])
            if climbed:
                yield climbed


def _climb(
    lines: list[str], pattern: tuple[str, ...], shortest: int, above: list[list[Line]]
) -> list[str] | None:
    """Return the lines that share enough of `pattern`, one a level, or None."""
    if not above:
        return lines
    for text, said in above[0]:
        shared = common_pattern(pattern, said)
        short = min(shortest, len(said))
        if len(shared) >= t.PATTERN_SHARE * short:
            climbed = _climb([*lines, text], shared, short, above[1:])
            if climbed:
                return climbed
    return None
