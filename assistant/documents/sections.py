"""What a section of a document is about, from the headings over it. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.documents.heading_cues import GOAL_HEADING, HEADING_CUES, NOTHING_ELSE, PASSED_OVER
from assistant.documents.statements import Heading
from assistant.interpret.phrases import PhraseIndex, lines
from assistant.interpret.words import fold, tokens

_INDEX: PhraseIndex[str] = PhraseIndex(
    (label, 1, line) for label, table in HEADING_CUES.items() for line in lines(table)
)
TITLE = 1
_ORDER = tuple(HEADING_CUES)
_GOAL = re.compile(GOAL_HEADING, re.IGNORECASE)


def section_of(headings: Sequence[Heading]) -> str | None:
    """Return what the innermost heading announces: a slot's id, or another label of `heading_cues`.

    A heading that no table knows goes with the one above it, but never with the title of the whole.
    """
    for heading in reversed(headings):
        label = label_of(heading.text)
        if label == PASSED_OVER and heading.title:
            return None  # "Job description and person specification" is not one of the two
        if label or heading.level <= TITLE + 1:
            return label
    return None


@lru_cache(maxsize=2048)
def label_of(heading: str) -> str | None:
    """Return what a heading announces, None when no table knows its words."""
    folded = fold(heading)
    found = {hit.label for hit in _INDEX.hits(folded, tokens(folded))}
    label = next((label for label in _ORDER if label in found), None)
    return PASSED_OVER if label == NOTHING_ELSE else label


def goal_in(heading: str) -> str | None:
    """Return the goal a heading itself states, if it does."""
    found = _GOAL.fullmatch(heading)
    return found["goal"] if found else None
