"""Checks a wording of a capability against its record and the leader's words. Pure.

A wording says what the record says, in as many lines; it holds no number, no name and no other capability that
stands neither in the record nor in what the leader said. Format and hours of an activity are always the record's.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.interpret.numbers import numbers_in, read_numbers
from assistant.interpret.planted import planted
from assistant.interpret.words import fold
from assistant.model.record import Rejection
from assistant.tailoring.values import CapabilityText
from assistant.tailoring.wording import Wording, check_shape, lines, pairs, text_of
from capability_library.schema import Framework
from retrieval.lexical import STOP_WORDS, stem, stems, words

MOST_REPORTED = 12  # rejections that are kept and told
LONGER, MORE = 2.0, 80  # a text may be twice as long as the record's, and this many characters
SHORTER = 3.0  # and as short as a third of it
KNOWN_SHARE = 0.25  # of a text's words that must stand in the record or in what the leader said

_WORD = re.compile(r"[^\W\d_](?:\w|[’'-](?=\w))*")
_SENTENCE = re.compile(r"(?:^|[.!?:;…]\s|[“\"(]|\s[–—-]\s)\s*$")
_PART = re.compile(r"[^\W_]+")
_MARKUP = re.compile(
    r"https?:|www\.|\w@\w|[<>{}\[\]`|\\]|\*\*|^\s*[#*-]\s|\w\.(?:com|net|org|io|eu|de|uk)\b", re.I
)


@dataclass(frozen=True)
class Grounds:
    """What a wording may rest on: the record's text and name, and what was said (role, goal, quotes).

    `others` are the names of the framework's other capabilities, `vocabulary` the stems of usual words, by which a
    word that begins a sentence is told from a name.
    """

    record: CapabilityText
    name: str
    said: tuple[str, ...]
    others: tuple[str, ...]
    vocabulary: Collection[str]

    @cached_property
    def texts(self) -> tuple[str, ...]:
        return (self.name, *(text for _, text in lines(self.record)), *self.said)

    @cached_property
    def numbers(self) -> frozenset[float]:
        return frozenset(number for text in self.texts for number in numbers_in(text))

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(part for text in self.texts for part in _parts(text))

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(one for text in self.texts for one in stems(text))

    @cached_property
    def foreign(self) -> Mapping[str, str]:
        """Names of other capabilities that nobody has named, each as a line of folded words."""
        known = "|".join(map(_in_line, self.texts))
        folded = {name: _in_line(name) for name in self.others}
        return {name: line for name, line in folded.items() if line not in known}


def check_wording(said: Wording, grounds: Grounds) -> tuple[CapabilityText | None, tuple[Rejection, ...]]:
    """Return the wording as a text, or None and what is wrong with it."""
    shape = tuple(check_shape(said, grounds.record))
    if shape:
        return None, shape[:MOST_REPORTED]
    worded = text_of(said, grounds.record)
    found = [*_whole(worded, grounds.record)]
    for place, old, new in pairs(worded, grounds.record):
        found += [Rejection(check=check, detail=f"{place}: {why}") for check, why in _line(new, old, grounds)]
    return (None, tuple(found[:MOST_REPORTED])) if found else (worded, ())


def vocabulary_of(framework: Framework) -> frozenset[str]:
    """Return the stems of all words in a framework's records. Takes some tenths of a second for a large one."""
    texts: list[str] = []
    for one in framework.capabilities.values():
        texts += [one.name, one.coaching, *one.alt_labels, *one.signals, *one.components.all()]
        texts += [text for _, text in lines(CapabilityText.of(one))]
    return frozenset(stem(word) for text in texts for word in _plain_words(text))


def _plain_words(text: str) -> Iterator[str]:
    """Words in small letters, and those that have a capital only because a sentence begins."""
    for found in _WORD.finditer(text):
        if found[0].islower() or _SENTENCE.search(text[max(0, found.start() - 4) : found.start()]):
            yield from words(found[0])


def _whole(worded: CapabilityText, record: CapabilityText) -> Iterator[Rejection]:
    if worded == record:
        yield Rejection(check="unchanged", detail="every line is the record's own")
    for one in worded.levels:
        if len({fold(text) for text in one.indicators}) < len(one.indicators):
            yield Rejection(check="repeated", detail=f"two indicators of level {one.level} are the same")


def _line(new: str, old: str, grounds: Grounds) -> Iterator[tuple[str, str]]:
    """What is wrong with one line: the check's name, and the reason."""
    if not new or len(new) < len(old) / SHORTER or len(new) > LONGER * len(old) + MORE:
        yield "length", f"{len(new)} characters in place of {len(old)}"
        return
    markup = _MARKUP.search(new)
    if not new.isprintable() or planted(new) or (markup and markup[0] not in old):
        yield "markup", f"{markup[0]!r} is no plain text" if markup else "it is no plain text"
        return
    if strays := _numbers(new) - grounds.numbers:
        yield "number", f"{min(strays):g} stands neither in the record nor in the leader's words"
    for name in _names(new, grounds):
        yield "name", f"{name!r} stands neither in the record nor in the leader's words"
    line = _in_line(new)
    for other, named in grounds.foreign.items():
        if named in line:
            yield "capability", f"{other!r} is another capability"
    told = stems(new)
    if len(told) >= 4 and sum(one in grounds.stems for one in told) < KNOWN_SHARE * len(told):
        yield "drift", "it says something else than the record"


def _numbers(text: str) -> frozenset[float]:
    """The numbers in a text; "one" in letters is left out, which is as often no number."""
    said = numbers_in(text)
    ones = [number for number in read_numbers(text) if 1.0 in number.said]
    return said - {1.0} if ones and all(n.kind == "word" and n.said == (1.0,) for n in ones) else said


def _names(text: str, grounds: Grounds) -> Iterator[str]:
    for found in _WORD.finditer(text):
        word = re.sub(r"[’']s$", "", found[0])
        if word.islower() or all(part in grounds.words for part in _parts(word)):
            continue
        plain = word[1:].islower() or len(word) == 1
        if plain and _SENTENCE.search(text[: found.start()]) and _is_word(word, grounds.vocabulary):
            continue
        yield word


def _is_word(word: str, vocabulary: Collection[str]) -> bool:
    return all(part in STOP_WORDS or stem(part) in vocabulary for part in _parts(word))


def _parts(text: str) -> Sequence[str]:
    """The words of a text, folded, those joined by a hyphen one by one."""
    return _PART.findall(re.sub(r"'s\b", "", fold(text)))


def _in_line(text: str) -> str:
    return f" {' '.join(_PART.findall(fold(text)))} "


def names_of_others(framework: Framework, capability_id: str) -> tuple[str, ...]:
    """Return the names of a framework's other capabilities."""
    return tuple(one.name for one in framework.capabilities.values() if one.id != capability_id)
