"""Levels and weights in an edit of a proposal: "2 to level 3", "coaching up one", "weights: 1 40%, 3 20%". Pure."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Literal, cast

from assistant.commands import ProposalCommand, SetLevel, SetWeight
from assistant.interpret.edit_cues import EXCEPT, LEVELS, LEVELS_SAID, LOWER, SHORT_STEP, STEPS, WEIGHTS
from assistant.interpret.edit_names import Names
from assistant.interpret.words import fold

Level = Literal[1, 2, 3, 4, 5]

JOINT = re.compile(r"\s*(?:[,;]|\band\b|\bbut\b)\s*(?:\b(?:and|but|then)\b\s*)?")


def weights(words: str, folded: str, names: Names) -> list[ProposalCommand]:
    """Weights in per cent, of one or of several: "1 40%, 3 20%"."""
    each = [_plain_weights(piece, names) for piece in _pieces(words, folded)]
    return [one for found in each for one in found] if all(each) else [*_plain_weights(words, names)]


def levels_said(words: str, folded: str, names: Names) -> list[ProposalCommand]:
    """Levels, of one or of several: "2 to level 3, 4 to level 2", "all to level 3 but the first"."""
    several: list[SetLevel] = []
    begin, places = 0, 0
    for end, after in [*(m.span() for m in JOINT.finditer(folded)), (len(words),) * 2]:
        if levels := _plain_levels(words[begin:end], names):
            several += levels
            begin, places = after, places + 1
    if begin == len(words) and places > 1:
        return [*several]
    but = EXCEPT.fullmatch(folded)
    if but and (levels := _plain_levels(words[: but.end("most")], names)):
        left = names.without([one.capability for one in levels], words_of(words, but, "spared"))
        return [levels[0].model_copy(update={"capability": one}) for one in left]
    return [*_plain_levels(words, names)]


def step_said(words: str, folded: str, names: Names) -> list[ProposalCommand]:
    """A level up or down, of one or of several: "coaching up one, triage down one"."""
    for pattern in STEPS:
        if match := pattern.fullmatch(folded):
            step = -1 if LOWER.search(match["way"]) else 1
            return [
                SetLevel(capability=one, step=step) for one in names.levelled(words_of(words, match, "a"))
            ]
    each = [_short_step(piece, names) for piece in _pieces(words, folded)]
    return [one for found in each for one in found] if all(each) else [*_short_step(words, names)]


def words_of(words: str, match: re.Match[str], group: str) -> str:
    """Return the words of one group, as they were written."""
    return words[slice(*match.span(group))]


def level_of(said: str) -> Level | None:
    """Return the level that a number or a word says."""
    number = LEVELS_SAID.get(said.strip())
    return cast("Level", number) if number else None


def _plain_weights(words: str, names: Names) -> list[SetWeight]:
    folded = fold(words)
    for pattern in WEIGHTS:
        if (match := pattern.fullmatch(folded)) and 1 <= int(match["n"]) <= 100:
            weight = int(match["n"])
            return [
                SetWeight(capability=one, weight=weight) for one in names.held(words_of(words, match, "a"))
            ]
    return []


def _plain_levels(words: str, names: Names) -> list[SetLevel]:
    folded = fold(words)
    for pattern in LEVELS:
        if match := pattern.fullmatch(folded):
            level = level_of(match["n"])
            return [
                SetLevel(capability=one, level=level) for one in names.levelled(words_of(words, match, "a"))
            ]
    return []


def _short_step(words: str, names: Names) -> list[SetLevel]:
    """ "Coaching up one", where that is in the proposal; "sales are up one" is no edit."""
    match = SHORT_STEP.fullmatch(fold(words))
    ids = names.levelled(words_of(words, match, "a")) if match else []
    if match and ids and all(one in names.context.proposed for one in ids):
        step = -1 if LOWER.search(match["way"]) else 1
        return [SetLevel(capability=one, step=step) for one in ids]
    return []


def _pieces(words: str, folded: str) -> list[str]:
    """What is said of one capability after another: "1 40%, 3 20%"."""
    places = [match.span() for match in JOINT.finditer(folded)]
    return [words[a[1] : b[0]] for a, b in pairwise([(0, 0), *places, (len(words),) * 2])]
