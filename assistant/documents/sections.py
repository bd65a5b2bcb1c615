"""What a section of a document is about, from the headings over it. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.documents.heading_cues import GOAL_HEADING, HEADING_CUES, NOTHING_ELSE, PASSED_OVER
from assistant.documents.statements import Heading
from assistant.interpret.phrases import Hit, PhraseIndex, lines
from assistant.interpret.words import fold, tokens, word_set

_INDEX: PhraseIndex[str] = PhraseIndex(
    (label, 1, line) for label, table in HEADING_CUES.items() for line in lines(table)
)
TITLE = 1
_LET_GO = frozenset({PASSED_OVER, NOTHING_ELSE})  # wherever their words stand: passing over costs little
MOST_BEFORE = 2  # words before the head of a heading
# What may follow the head: "challenges for …", "reasons behind …", "objectives and …", "goals: …", a number.
_AFTER = word_set("for of in at and or we that behind from on with by today ahead facing this as until") | {
    ""
}
_PERIOD = re.compile(
    r"\s*(?:(?:for|in|until|by|to|from|and|of|the)\s+)*(?:fy\s?)?\b(?:19|20)\d{2}(?:\s?[/–-]\s?\d{2,4})?\b"
)
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
    folded = _PERIOD.sub("", fold(heading)).strip()
    hits = _INDEX.hits(folded, tokens(folded))
    found = {hit.label for hit in hits if hit.label in _LET_GO or _announces(folded, hit)}
    label = next((label for label in _ORDER if label in found), None)
    return PASSED_OVER if label in _LET_GO else label


def _announces(folded: str, hit: Hit[str]) -> bool:
    """A single word announces what follows only as the head of the heading, and not inside another thought.

    "Key challenges for the north" does; "What training will not fix" and "Uncovering the customer's problem" don't.
    """
    if " " in folded[hit.start : hit.end]:
        return True
    before, after = folded[: hit.start].split(), folded[hit.end :].split()
    return len(before) <= MOST_BEFORE and (not after or after[0].strip(":,–-&()") in _AFTER)


def goal_in(heading: str) -> str | None:
    """Return the goal a heading itself states, if it does."""
    found = _GOAL.fullmatch(heading)
    return found["goal"] if found else None
