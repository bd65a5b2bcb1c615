"""How near a worded line is to its own line of the record, and whether it is another one's. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from assistant.tailoring.values import CapabilityText
from assistant.tailoring.wording import lines
from retrieval.lexical import stem, stems, words

MOST_OF = 0.8  # of another line's words
ENOUGH = 3  # words that a line must have to be known again

_WORD = re.compile(r"[^\W_]+")


def added(new: str, old: str, *, more_than: int) -> tuple[str, ...]:
    """Return the first words in a row, stop words apart, that a line's record does not have, if too many."""
    known = frozenset(stems(old))
    row: list[str] = []
    for word in (*words(new), None):
        if word is not None and stem(word) not in known:
            row.append(word)
            continue
        if len(row) > more_than:
            return tuple(row)
        row = []
    return ()


def words_in_a_row(text: str, length: int) -> frozenset[tuple[str, ...]]:
    """Return every so many words in a row of a text, as they are written."""
    found = _WORD.findall(text)
    return frozenset(tuple(found[at : at + length]) for at in range(len(found) - length + 1))


def repeats(text: str, length: int) -> bool:
    """Say whether so many words in a row stand in a text twice."""
    return len(words_in_a_row(text, length)) < len(_WORD.findall(text)) - length + 1


@dataclass(frozen=True)
class Elsewhere:
    """A record's lines by their stems, to tell a line that stands at another level or activity in the record."""

    lines: tuple[tuple[str, frozenset[str]], ...]

    @classmethod
    def of(cls, record: CapabilityText) -> Self:
        return cls(tuple((place, frozenset(stems(line))) for place, line in lines(record)))

    def said_by(self, place: str, text: str) -> str | None:
        """Return the place of the line that a text repeats for the most part, and more than its own."""
        told = frozenset(stems(text))
        own = max((_share(told, of) for at, of in self.lines if at == place), default=0.0)
        for at, of in self.lines:
            if (
                _part(at) != _part(place)
                and len(of) >= ENOUGH
                and _share(told, of) >= max(MOST_OF, own + 0.1)
            ):
                return at
        return None


def _share(told: frozenset[str], of: frozenset[str]) -> float:
    return len(told & of) / len(of) if of else 0.0


def _part(place: str) -> str:
    """The level or the activity that a place is in."""
    return place.partition(",")[0]
