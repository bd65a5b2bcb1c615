"""Text as the fonts at hand can print it. Pure.

A PDF for screen readers may not hold a character without a glyph, so what no font has is written another way:
an emoji by its name, letters by how many there are, which the report explains.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import groupby

# Marks and controls mean nothing by themselves once the letter they belong to can't be printed.
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me", "Mc", "Sk"})
_NAMED = frozenset({"So", "Sm", "Sc", "Po", "Pd", "No"})
_LOST = None


@dataclass
class Printer:
    """Writes text with the characters in `covered`; `lost` counts those that could not be written."""

    covered: Collection[int]
    lost: int = field(default=0, init=False)

    def line(self, text: str) -> str:
        """Return text as one line that can be printed."""
        composed = unicodedata.normalize("NFC", text)
        if all(ord(character) in self.covered for character in composed):
            return " ".join(composed.split())
        pieces = [piece for character in composed if (piece := self._piece(character)) != ""]
        return " ".join("".join(self._joined(pieces)).split())

    def _joined(self, pieces: list[str | None]) -> Iterator[str]:
        for lost, run in groupby(pieces, key=lambda piece: piece is _LOST):
            found = list(run)
            if lost:
                self.lost += len(found)
                yield f"[{len(found)} {'character' if len(found) == 1 else 'characters'}]"
            else:
                yield "".join(piece for piece in found if piece)

    def _piece(self, character: str) -> str | None:
        """A character as it can be written, empty where it is left out, `_LOST` where it can't be."""
        kind = unicodedata.category(character)
        if character.isspace():
            return " "
        if ord(character) in self.covered:
            return character
        if kind in _DROPPED:
            return ""
        same = unicodedata.normalize("NFKC", character)
        if same != character and all(ord(one) in self.covered for one in same):
            return same
        name = unicodedata.name(character, "")
        return f"[{name.lower()}]" if kind in _NAMED and name else _LOST
