"""Labels with values, as the head of a job description has them: "Reports to: the area director". Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal["role", "above", "below"]

_LABELS: Mapping[Kind, re.Pattern[str]] = {
    "role": re.compile(
        r"(?:job|post|role|position)(?: title)?|title of (?:the )?(?:job|post|role|position)|job name",
        re.IGNORECASE,
    ),
    "above": re.compile(
        r"(?:reports?|reporting|responsible|accountable) to|line manager|reporting line|supervisor|superior",
        re.IGNORECASE,
    ),
    "below": re.compile(
        r"responsible for|direct reports?|staff responsibilit\w+|line manages|manages|leads|team size|"
        r"size of (?:the )?team|people responsibilit\w+",
        re.IGNORECASE,
    ),
}
_PAIR = re.compile(r"^(?P<label>[^:|]{3,40}?)\s*[:|]\s*(?P<value>\S.*)$")
MOST_WORDS = 20
_SAID: dict[Kind, str] = {"role": "{}", "above": "reports to {}", "below": "responsible for {}"}


@dataclass(frozen=True)
class Pair:
    """A label with its value: what the role is, whom it reports to, for whom it answers."""

    kind: Kind
    value: str

    @property
    def said(self) -> str:
        """The pair in a few words."""
        return _SAID[self.kind].format(self.value)


def read_pair(line: str) -> Pair | None:
    """Return the pair that a line is, None for labels that say nothing of the role."""
    found = _PAIR.match(line.strip())
    return _pair(found["label"], found["value"]) if found else None


def pair_of(cells: Sequence[str]) -> Pair | None:
    """Return the pair that a row of two cells is."""
    return _pair(cells[0], cells[1]) if len(cells) == 2 and cells[1] else None


def _pair(label: str, value: str) -> Pair | None:
    value = value.strip(" .")
    if not 0 < len(value.split()) <= MOST_WORDS:
        return None
    kinds: list[Kind] = [kind for kind, words in _LABELS.items() if words.fullmatch(label.strip())]
    return Pair(kinds[0], value) if kinds else None
