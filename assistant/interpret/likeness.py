"""Sorts a sentence by its likeness to example sentences: for wordings that no cue table foresaw.

Multinomial naive Bayes over stems and pairs of neighbouring stems, with additive smoothing and even priors
(Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, chapter 13). The examples are
content and can be read and extended by anyone.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import cast

import yaml

from assistant.brief import Cell
from retrieval.lexical import stem

_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?")
SMOOTHING = 0.3
# A sentence is sorted only when its cell is this likely beside the others, on this many known features.
LIKELY = 0.8
KNOWN = 3
_EXAMPLES = Path(__file__).parent / "cause_examples.yaml"


class Likeness:
    """A classifier over labelled examples. Immutable."""

    def __init__(self, examples: Mapping[str, Sequence[str]]) -> None:
        self._counts = {
            label: Counter(feature for text in texts for feature in features(text))
            for label, texts in examples.items()
        }
        self._known = {feature for counter in self._counts.values() for feature in counter}
        size = SMOOTHING * len(self._known)
        self._whole = {label: math.log(counter.total() + size) for label, counter in self._counts.items()}

    def likeliest(self, text: str) -> tuple[str, float] | None:
        """Return the likeliest label with its probability, or None when too little of the text is known."""
        found = [feature for feature in features(text) if feature in self._known]
        if len(found) < KNOWN:
            return None
        logs = {
            label: sum(math.log(counter[feature] + SMOOTHING) - self._whole[label] for feature in found)
            for label, counter in self._counts.items()
        }
        top = max(logs.values())
        odds = {label: math.exp(value - top) for label, value in logs.items()}
        label = max(odds, key=lambda name: odds[name])
        return label, odds[label] / sum(odds.values())


def features(text: str) -> list[str]:
    """Stems of the words of `text`, and each pair of neighbours."""
    stems = [stem(word) for word in _WORD.findall(text.casefold())]
    return stems + [f"{one} {other}" for one, other in pairwise(stems)]


def likely_cell(text: str) -> Cell | None:
    """Return the cell of cause `text` is most like, or None when that is less than `LIKELY`."""
    found = _causes().likeliest(text)
    return Cell(found[0]) if found and found[1] >= LIKELY else None


@cache
def _causes() -> Likeness:
    rows = yaml.load(_EXAMPLES.read_bytes(), Loader=yaml.CSafeLoader)
    return Likeness(cast(Mapping[str, Sequence[str]], rows))
