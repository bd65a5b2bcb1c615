"""Checks a wording of a capability against its record and the leader's words. Pure.

A wording says what the record says, in as many lines; it holds no number, no name and no other capability that
stands neither in the record nor in what the leader said. Format and hours of an activity are always the record's,
and so is a line that gives orders to whoever words it. A line that is the record's own, unchanged, is not checked.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.interpret.numbers import numbers_in, read_numbers
from assistant.interpret.words import fold
from assistant.model.record import Rejection
from assistant.tailoring.nearness import Elsewhere, added, repeats, words_in_a_row
from assistant.tailoring.orders import decision_in, gives_orders, level_in
from assistant.tailoring.values import CapabilityText
from assistant.tailoring.wording import Wording, check_shape, lines, pairs, text_of, with_lines
from capability_library.schema import Framework
from retrieval.lexical import STOP_WORDS, stem, stems, words

MOST_REPORTED = 12  # rejections that are kept and told
LONGER, MORE = 2.0, 80  # a text may be twice as long as the record's, and this many characters
SHORTER = 3.0  # and as short as a third of it
KNOWN_SHARE = 0.25  # of a text's words that must stand in the record or in what the leader said
MOST_ADDED = 8  # words in a row, stop words apart, that the line does not have in the record
AGAIN = 5  # words in a row that a line says twice
LEAK = 8  # words of our own prompt in a row

_WORD = re.compile(r"[^\W\d_](?:\w|[’'-](?=\w))*")
_SENTENCE = re.compile(r"(?:^|[.!?:;…]\s|[“\"(]|\s[–—-]\s)\s*$")
_PART = re.compile(r"[^\W_]+")
_MARKUP = re.compile(
    r"https?:|www\.|\w[@_]\w|[<>{}\[\]`|\\]|\*\*|^\s*[#*-]\s|\w\.(?:com|net|org|io|eu|de|uk)\b", re.I
)


@dataclass(frozen=True)
class Grounds:
    """What a wording may rest on: the record's text and name, and what was said (role, goal, quotes).

    `others` are the names of the framework's other capabilities, `vocabulary` the stems of usual words, by which a
    word that begins a sentence is told from a name. `prompt` is what the model was told by us. Of a record that
    somebody else wrote, a number counts in its own line only, and another capability's name nowhere.
    """

    record: CapabilityText
    name: str
    said: tuple[str, ...]
    others: tuple[str, ...]
    vocabulary: Collection[str]
    prompt: str = ""

    @cached_property
    def texts(self) -> tuple[str, ...]:
        return (self.name, *(text for _, text in lines(self.record) if not gives_orders(text)), *self.said)

    @cached_property
    def numbers(self) -> frozenset[float]:
        return frozenset(number for text in (self.name, *self.said) for number in numbers_in(text))

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(part for text in self.texts for part in _parts(text))

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(one for text in self.texts for one in stems(text))

    @cached_property
    def elsewhere(self) -> Elsewhere:
        return Elsewhere.of(self.record)

    @cached_property
    def ours(self) -> frozenset[tuple[str, ...]]:
        """The prompt's words in a row that nobody else has said."""
        said = (words_in_a_row(fold(text), LEAK) for text in self.texts)
        return words_in_a_row(fold(self.prompt), LEAK).difference(*said)

    @cached_property
    def foreign(self) -> Mapping[str, str]:
        """Names of other capabilities that the leader has not named, each as a line of folded words."""
        known = "|".join(map(_in_line, (self.name, *self.said)))
        folded = {name: _in_line(name) for name in self.others}
        return {name: line for name, line in folded.items() if line not in known}

    @cached_property
    def strange(self) -> Mapping[str, frozenset[str]]:
        """The stems of those names of several words of which none stands in the record or was said."""
        found = {name: frozenset(stems(name)) for name in self.foreign}
        return {name: of for name, of in found.items() if len(of) > 1 and of.isdisjoint(self.stems)}


def check_wording(said: Wording, grounds: Grounds) -> tuple[CapabilityText | None, tuple[Rejection, ...]]:
    """Return the wording as a text, or None and what is wrong with it."""
    shape = tuple(check_shape(said, grounds.record))
    if shape:
        return None, shape[:MOST_REPORTED]
    orders = {place: line for place, line in lines(grounds.record) if gives_orders(line)}
    worded = with_lines(text_of(said, grounds.record), orders.get)
    changed = [one for one in pairs(worded, grounds.record) if one[1] != one[2]]
    found = [*_whole(worded, grounds.record)]
    if words_in_a_row(fold("\n".join(new for _, _, new in changed)), LEAK) & grounds.ours:
        found.append(Rejection(check="prompt", detail="it repeats what you were told"))
    for place, old, new in changed:
        found += [
            Rejection(check=check, detail=f"{place}: {why}") for check, why in _line(place, new, old, grounds)
        ]
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


def _line(place: str, new: str, old: str, grounds: Grounds) -> Iterator[tuple[str, str]]:
    """What is wrong with one line: the check's name, and the reason."""
    if not new or len(new) < len(old) / SHORTER or len(new) > LONGER * len(old) + MORE:
        yield "length", f"{len(new)} characters in place of {len(old)}"
        return
    markup = _MARKUP.search(new)
    if not new.isprintable() or gives_orders(new) or (markup and markup[0] not in old):
        yield "markup", f"{markup[0]!r} is no plain text" if markup else "it is no plain text"
        return
    if strays := _numbers(new) - grounds.numbers - numbers_in(old):
        yield "number", f"{min(strays):g} stands neither in the record nor in the leader's words"
    for name in _names(new, grounds):
        yield "name", f"{name!r} stands neither in the record nor in the leader's words"
    if repeats(fold(new), AGAIN):
        yield "repeated", "it says the same words twice"
    told = stems(new)
    for other in _capabilities(new, old, told, grounds):
        yield "capability", f"{other!r} is another capability"
    if (level := level_in(new)) and not level_in(old):
        yield "level", f"{level!r} is not for a wording to say"
    if (decision := decision_in(new)) and not _is_in(decision, (old, *grounds.said)):
        yield "decision", f"{decision!r} stands neither in the record's line nor in the leader's words"
    if len(told) >= 4 and sum(one in grounds.stems for one in told) < KNOWN_SHARE * len(told):
        yield "drift", "it says something else than the record"
    elif more := added(new, old, more_than=MOST_ADDED):
        yield "added", f"nothing like {' '.join(more)!r} stands in the record's line"
    elif other := grounds.elsewhere.said_by(place, new):
        yield "moved", f"the record says that in {other}"


def _capabilities(new: str, old: str, told: Collection[str], grounds: Grounds) -> Iterator[str]:
    """Other capabilities that a line names. What a name of one word says, the record's line may have said too."""
    line, before, held = _in_line(new), _in_line(old), frozenset(told)
    for other, named in grounds.foreign.items():
        own = named in before and len(named.split()) == 1
        if (named in line and not own) or (other in grounds.strange and grounds.strange[other] <= held):
            yield other


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


def _is_in(words: str, texts: Sequence[str]) -> bool:
    return any(_in_line(words) in _in_line(text) for text in texts)


def _in_line(text: str) -> str:
    return f" {' '.join(_PART.findall(fold(text)))} "


def names_of_others(framework: Framework, capability_id: str) -> tuple[str, ...]:
    """Return the names of a framework's other capabilities."""
    return tuple(one.name for one in framework.capabilities.values() if one.id != capability_id)
