"""Checks a wording of a capability against its record and the leader's words. Pure.

A wording says what the record says, in as many lines; it holds no number, no name and no other capability that
stands neither in the record nor in what the leader said. Format and hours of an activity are always the record's.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from pydantic import BaseModel, ConfigDict

from assistant.interpret.numbers import numbers_in, read_numbers
from assistant.interpret.planted import planted
from assistant.interpret.words import fold
from assistant.model.record import Rejection
from assistant.tailored import CapabilityText, LevelText
from capability_library.schema import Activity, Framework
from retrieval.lexical import STOP_WORDS, stem, stems, words

MOST_REPORTED = 12  # rejections that are kept and told
LONGER, MORE = 2.0, 80  # a text may be twice as long as the record's, and this many characters
SHORTER = 3.0  # and as short as a third of it
KNOWN_SHARE = 0.25  # of a text's words that must stand in the record or in what the leader said
PARTS = ("title", "outcome", "practice", "evidence")

_WORD = re.compile(r"[^\W\d_](?:\w|[’'-](?=\w))*")
_SENTENCE = re.compile(r"(?:^|[.!?:;…]\s|[“\"(]|\s[–—-]\s)\s*$")
_PART = re.compile(r"[^\W_]+")
_MARKUP = re.compile(
    r"https?:|www\.|\w@\w|[<>{}\[\]`|\\]|\*\*|^\s*[#*-]\s|\w\.(?:com|net|org|io|eu|de|uk)\b", re.I
)


class WordedLevel(BaseModel):
    """A level, 1 to 5, with its indicators."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    level: int
    indicators: list[str]


class WordedActivity(BaseModel):
    """An activity by its number in the record."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    number: int
    title: str
    outcome: str
    practice: str
    evidence: str


class Wording(BaseModel):
    """A record worded for one organisation."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    definition: str
    levels: list[WordedLevel]
    activities: list[WordedActivity]


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
    def foreign(self) -> tuple[str, ...]:
        """Names of other capabilities that nobody has named."""
        known = "|".join(map(_in_line, self.texts))
        return tuple(name for name in self.others if _in_line(name) not in known)


def lines(text: CapabilityText) -> Iterator[tuple[str, str]]:
    """Yield every line of a text with the place it has, in words."""
    if text.definition:
        yield "definition", text.definition
    for one in text.levels:
        for number, indicator in enumerate(one.indicators, start=1):
            yield f"level {one.level}, indicator {number}", indicator
    for number, activity in enumerate(text.activities, start=1):
        for part in PARTS:
            yield f"activity {number}, {part}", getattr(activity, part)


def check_wording(said: Wording, grounds: Grounds) -> tuple[CapabilityText | None, tuple[Rejection, ...]]:
    """Return the wording as a text, or None and what is wrong with it."""
    shape = tuple(_shape(said, grounds.record))
    if shape:
        return None, shape[:MOST_REPORTED]
    worded = _text(said, grounds.record)
    found = [*_whole(worded, grounds.record)]
    for (place, old), (_, new) in zip(lines(grounds.record), lines_like(worded, grounds.record), strict=True):
        found += [Rejection(check=check, detail=f"{place}: {why}") for check, why in _line(new, old, grounds)]
    return (None, tuple(found[:MOST_REPORTED])) if found else (worded, ())


def vocabulary_of(framework: Framework) -> frozenset[str]:
    """Return the stems of all words in a framework's records. Takes some tenths of a second for a large one."""
    texts: list[str] = []
    for one in framework.capabilities.values():
        texts += [one.name, one.coaching, *one.alt_labels, *one.signals, *one.components.all()]
        texts += [text for _, text in lines(CapabilityText.of(one))]
    return frozenset(stem(word) for text in texts for word in words(text) if word.islower() or word.istitle())


def lines_like(text: CapabilityText, record: CapabilityText) -> Iterator[tuple[str, str]]:
    """Yield the lines of a text at the places the record has them, a definition that is empty among them."""
    if record.definition:
        yield "definition", text.definition
    yield from ((place, line) for place, line in lines(text) if place != "definition")


def _shape(said: Wording, record: CapabilityText) -> Iterator[Rejection]:
    wanted = {one.level: len(one.indicators) for one in record.levels}
    given = [one for one in said.levels if one.indicators or one.level in wanted]
    if sorted(one.level for one in given) != sorted(wanted):
        yield Rejection(check="levels", detail=f"the record has the levels {sorted(wanted)}, each once")
    for one in given:
        if len(one.indicators) != wanted.get(one.level, 0):
            detail = f"level {one.level} has {wanted.get(one.level, 0)} indicators, not {len(one.indicators)}"
            yield Rejection(check="indicators", detail=detail)
    numbers = list(range(1, len(record.activities) + 1))
    if sorted(one.number for one in said.activities) != numbers:
        yield Rejection(
            check="activities", detail=f"the record has {len(numbers)} activities, numbered from 1"
        )
    if said.definition.strip() and not record.definition:
        yield Rejection(check="definition", detail="the record has no definition")


def _text(said: Wording, record: CapabilityText) -> CapabilityText:
    indicators = {one.level: one.indicators for one in said.levels}
    activities = {one.number: one for one in said.activities}
    return CapabilityText(
        definition=_line_of(said.definition),
        levels=tuple(
            LevelText(level=one.level, indicators=tuple(map(_line_of, indicators[one.level])))
            for one in record.levels
        ),
        activities=tuple(
            _activity(one, activities[number]) for number, one in enumerate(record.activities, start=1)
        ),
    )


def _activity(record: Activity, said: WordedActivity) -> Activity:
    return record.model_copy(update={part: _line_of(getattr(said, part)) for part in PARTS})


def _line_of(text: str) -> str:
    return " ".join(text.split())


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
    for other in grounds.foreign:
        if _in_line(other) in line:
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
    others: Iterable[str] = (one.name for one in framework.capabilities.values() if one.id != capability_id)
    return tuple(others)
