"""Every sentence of the library with its place, and its words with the record's own names blanked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from capability_library.lint.problem import at
from capability_library.lint.similarity import words
from capability_library.schema import Capability, LevelNumber, Library

BLANK = "_"
# Words of a name that carry no topic; blanking them would make unrelated sentences alike.
PLAIN = frozenset(
    {
        *("about", "across", "after", "against", "around", "before", "between", "from", "into", "over"),
        *("through", "under", "using", "without", "that", "their", "them", "what", "when", "where", "with"),
        *(
            "doing",
            "getting",
            "giving",
            "having",
            "keeping",
            "making",
            "running",
            "taking",
            "work",
            "working",
        ),
        *("more", "other", "people", "right"),
    }
)
LEVELS: tuple[LevelNumber, ...] = (1, 2, 3, 4, 5)


@dataclass(frozen=True)
class Sentence:
    """One text of a record: the capability's id, where it stands, and its words once names are blanked."""

    capability: str
    where: str
    text: str
    words: frozenset[str]


def sentences(library: Library) -> list[Sentence]:
    """Return every sentence, definitions and activities included, in the order of the records."""
    found: list[Sentence] = []
    for record in library.framework.capabilities.values():
        blanked = blanker(record)
        for field, text in texts(record):
            found.append(Sentence(record.id, at(record, field), text, frozenset(words(blanked(text)))))
    return found


def texts(record: Capability) -> Iterator[tuple[str, str]]:
    """Return each sentence of a record after the name of its field."""
    if record.definition:
        yield "definition", record.definition
    for number, signal in enumerate(record.signals, start=1):
        yield f"signals[{number}]", signal
    yield from indicators(record)
    for number, activity in enumerate(record.activities, start=1):
        for field in ("title", "outcome", "practice", "evidence"):
            yield f"activities[{number}].{field}", getattr(activity, field)
    if record.accomplishments:
        yield "accomplishments.proficient", record.accomplishments.proficient
        yield "accomplishments.shaping", record.accomplishments.shaping
    if record.coaching:
        yield "coaching", record.coaching


def indicators(record: Capability) -> Iterator[tuple[str, str]]:
    """Return each indicator, from level 1 up, after the name of its field."""
    for level, lines in sorted(record.levels.items()):
        for number, line in enumerate(lines, start=1):
            yield f"levels.{level}[{number}]", line


def blanker(record: Capability) -> Callable[[str], str]:
    """Return a function that replaces the record's name, its topical words and its components by a blank.

    What is left of a sentence made from a template is the template.
    """
    topical = (word for word in words(record.name) if len(word) > 3 and word not in PLAIN)
    own = sorted({record.name, *record.components.all(), *topical}, key=len, reverse=True)
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, own)) + r")(?!\w)", re.IGNORECASE)
    return lambda text: pattern.sub(f" {BLANK} ", text)
