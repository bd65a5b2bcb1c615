"""Cuts a sentence with several measures the library does not know: "pick density 14 to 19, dock delay 50 to 35"."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.interpret.kpi_groups import Sentence
from assistant.interpret.kpi_unknown import name_before, sounds_like_a_measure
from assistant.interpret.numbers import Number

_SEPARATOR = re.compile(r"[,;]|\b(?:and|while|whereas|but|plus)\b", re.IGNORECASE)
_NUMBER = re.compile(r"[€£$]?\d")


def parts_of(text: str, sentence: Sentence) -> list[Sentence]:
    """Return the sentence cut where another measure is named; one part where there is one measure."""
    cuts = [sentence.start]
    told = 0  # numbers since the last cut
    for before, number in pairwise(sentence.numbers):
        told += 1
        separators = list(_SEPARATOR.finditer(text, before.end, number.start))
        name = name_before(text[separators[0].end() : number.start]) if separators else ""
        if name and (told > 1 or sounds_like_a_measure(name)) and _is_named(text, cuts[-1], before):
            cuts.append(separators[0].end())
            told = 0
    if len(cuts) == 1:
        return [sentence]
    return [_cut(sentence, start, end) for start, end in pairwise([*cuts, sentence.end])]


def _is_named(text: str, start: int, number: Number) -> bool:
    """Whether the numbers up to this one have a name before them: else what follows may well be theirs."""
    return bool(name_before(_NUMBER.split(text[start : number.start])[0]))


def _cut(sentence: Sentence, start: int, end: int) -> Sentence:
    return Sentence(
        start,
        end,
        sentence.mentions,
        tuple(n for n in sentence.numbers if start <= n.start < end),
        tuple(d for d in sentence.dates if start <= d.start < end),
    )
