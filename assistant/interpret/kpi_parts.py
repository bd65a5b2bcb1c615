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
        separators = [
            one
            for one in _SEPARATOR.finditer(text, before.end, number.start)
            if not any(m.start <= one.start() < m.end for m in sentence.mentions)
        ]
        name = name_before(text[separators[-1].end() : number.start]) if separators else ""
        if name and (told > 1 or sounds_like_a_measure(name)) and _is_named(text, cuts[-1], before):
            cuts.append(separators[-1].end())
            told = 0
    if len(cuts) == 1:
        return [sentence]
    return [_cut(sentence, start, end) for start, end in pairwise([*cuts, sentence.end])]


def pieces_of(text: str, sentence: Sentence) -> list[Sentence]:
    """Return the sentence cut so that each unknown measure with two numbers stands apart from the library's."""
    parts = parts_of(text, sentence)
    if not any(_is_strange(part) for part in parts) or not sentence.mentions:
        return [sentence]
    pieces: list[Sentence] = []
    for part in parts:
        if pieces and not _is_strange(part) and not _is_strange(pieces[-1]):
            pieces[-1] = _cut(sentence, pieces[-1].start, part.end)
        else:
            pieces.append(part)
    return pieces


def _is_strange(part: Sentence) -> bool:
    return not part.mentions and len(part.numbers) > 1


def _is_named(text: str, start: int, number: Number) -> bool:
    """Whether the numbers up to this one have a name before them: else what follows may well be theirs."""
    return bool(name_before(_NUMBER.split(text[start : number.start])[0]))


def _cut(sentence: Sentence, start: int, end: int) -> Sentence:
    return Sentence(
        start,
        end,
        tuple(m for m in sentence.mentions if start <= m.start < end),
        tuple(n for n in sentence.numbers if start <= n.start < end),
        tuple(d for d in sentence.dates if start <= d.start < end),
    )
