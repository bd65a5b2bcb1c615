"""Checks of a rephrased question against what the leader and the bank said. Pure; a flat list of rules.

Each rule looks at the whole text. Those of `SO_FAR` can be told from a beginning as well, so that a question that
will be refused is not shown to its end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from re import Pattern

from assistant.interpret.numbers import Number, numbers_in
from assistant.interpret.words import STOPWORDS, fold, tokens
from assistant.model.record import Rejection
from assistant.rephrase.cues import LEADING, PRAISE, REMEDIES, SECOND
from assistant.rephrase.grounds import Grounds, bare, content_stems, numbers_read, numbers_said, word_stems
from retrieval.lexical import stem

MOST_WORDS = 45

_FORM = re.compile(r"^\s*(?:[-–—•+]|\d+[.)])\s|[\n\r\t*#`<>{}|\\\[\]_]|https?:|www\.")
# What may still grow at the end of a text: a word, or a number with what stands inside numbers.
_GROWING = re.compile(r"[\w'’-]+$")
_GROWING_NUMBER = re.compile(r"[\d.,]+$")
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_ASKS = r"(?:what|how|who|whom|whose|where|which|why)(?:'s|'re|'d|'ll)?"
_HELPER = r"(?:do|does|did|is|are|was|were|has|have|had|can|could|would|will|should|may|might)"
_TURN = re.compile(
    rf"(?:^|[,;:–—]\s*|\s-\s*)(?:and |so |then |now )?"
    rf"(?:(?:in|on|at|by|for|from|with|to|of) )?(?:{_ASKS}|{_HELPER})\b"
)
_ANY_ASKS = re.compile(rf"\b{_ASKS}\b")

Rule = Callable[[str, Grounds], Iterator[Rejection]]


def check(text: str, grounds: Grounds) -> tuple[Rejection, ...]:
    """Return what is wrong with a rephrased question; nothing when it may go out."""
    return tuple(wrong for rule in RULES for wrong in rule(text, grounds))


def check_so_far(text: str, grounds: Grounds) -> tuple[Rejection, ...]:
    """Return what is wrong already with the beginning of one. Its last word may still grow and is not judged."""
    begun = _GROWING_NUMBER.sub("", _GROWING.sub("", text))
    found = [wrong for rule in SO_FAR for wrong in rule(begun, grounds)]
    return (*found, *_after_the_question(text))


def _length(text: str, _: Grounds) -> Iterator[Rejection]:
    words = len(text.split())
    if words > MOST_WORDS:
        yield Rejection(check="too_long", detail=f"{words} words, {MOST_WORDS} are the most")


def _form(text: str, _: Grounds) -> Iterator[Rejection]:
    if hit := _FORM.search(text):
        yield Rejection(check="form", detail=f"{hit[0]!r} is not part of a spoken question")


def _one_question(text: str, grounds: Grounds) -> Iterator[Rejection]:
    marks = text.count("?")
    if marks != 1 or not text.rstrip("\"'”’) ").endswith("?"):
        yield Rejection(check="questions", detail=f"{marks} question marks; there is one, at the end")
        return
    folded, bank = fold(text), fold(grounds.bank)
    for pattern in SECOND:
        # A number, its value and its date are one question; where the bank asks so, a rephrasing may.
        if (hit := pattern.search(folded)) and not pattern.search(bank):
            yield Rejection(check="questions", detail=f"a second thing is asked: {hit[0].strip()!r}")
            return


def _leading(text: str, grounds: Grounds) -> Iterator[Rejection]:
    yield from _worded("leading", LEADING, text, grounds)


def _praise(text: str, grounds: Grounds) -> Iterator[Rejection]:
    yield from _worded("praise", PRAISE, text, grounds)


def _capability(text: str, grounds: Grounds) -> Iterator[Rejection]:
    yield from _worded("capability", REMEDIES, text, grounds)
    put, words = tuple(word_stems(grounds.put)), word_stems(text)
    for at, word in enumerate(words):
        for name in grounds.names.get(word, ()):
            if tuple(words[at : at + len(name)]) == name and not _stands(name, put):
                yield Rejection(check="capability", detail=f"{' '.join(name)!r} names a capability")
                return


def _number(text: str, grounds: Grounds) -> Iterator[Rejection]:
    unsaid = sorted(numbers_said(text) - grounds.numbers)
    if unsaid:
        yield Rejection(check="number", detail=f"{unsaid[0]:g} was not said")
        return
    read = numbers_read(text)
    order = _first_times(read)
    if len(order) > 1 and not any(_in_order(order, known) for known in grounds.read):
        yield Rejection(check="number", detail="numbers in another order than they were said")
    for number in read:
        if number.unit and not _has_unit(number, grounds):
            yield Rejection(check="number", detail=f"{number.value:g} was not said in {number.unit}")
            return


def _fact(text: str, grounds: Grounds) -> Iterator[Rejection]:
    told, asked = told_and_asked(text)
    for part, known in ((told, grounds.said), (asked, grounds.asked)):
        if unsaid := _unknown(part, known):
            yield Rejection(check="fact", detail=f"{unsaid!r} was not said")
            return


def _fact_so_far(text: str, grounds: Grounds) -> Iterator[Rejection]:
    # What is told and what is asked can't be told apart yet.
    if unsaid := _unknown(text, grounds.asked):
        yield Rejection(check="fact", detail=f"{unsaid!r} was not said")


def _same_question(text: str, grounds: Grounds) -> Iterator[Rejection]:
    if grounds.about and not grounds.about & content_stems(text):
        yield Rejection(check="another_question", detail="nothing of the chosen question is left in it")


RULES: tuple[Rule, ...] = (
    _length,
    _form,
    _one_question,
    _leading,
    _praise,
    _capability,
    _number,
    _fact,
    _same_question,
)
SO_FAR: tuple[Rule, ...] = (_length, _form, _leading, _praise, _capability, _number, _fact_so_far)


def told_and_asked(text: str) -> tuple[str, str]:
    """Cut a text into what it tells and what it asks: from the last sentence's first word of a question on."""
    folded = fold(text)
    start = 0
    for cut in _SENTENCE.finditer(folded.rstrip()):
        start = cut.end()
    turn = _TURN.search(folded[start:]) or _ANY_ASKS.search(folded[start:])
    at = start + turn.start() if turn else start
    return text[:at], text[at:]


def _after_the_question(text: str) -> Iterator[Rejection]:
    _, mark, rest = text.partition("?")
    if mark and any(character.isalnum() for character in rest):
        yield Rejection(check="questions", detail=f"more is said behind the question: {rest.strip()[:40]!r}")


def _worded(name: str, patterns: Sequence[Pattern[str]], text: str, grounds: Grounds) -> Iterator[Rejection]:
    folded, bank = fold(text), fold(grounds.bank)
    for pattern in patterns:
        if (hit := pattern.search(folded)) and hit[0] not in bank:
            yield Rejection(check=name, detail=f"{hit[0].strip(' ,.;:')!r}")
            return


def _unknown(text: str, known: frozenset[str]) -> str | None:
    """The first word of a text that nobody said. Numbers are looked at elsewhere."""
    folded = fold(text)
    for token in tokens(folded):
        word = folded[token.start : token.end]
        plain = bare(word)
        if word in STOPWORDS or plain in STOPWORDS or any(character.isdigit() for character in word):
            continue
        if stem(plain) not in known and stem(word) not in known and not numbers_in(word):
            return text[token.start : token.end]
    return None


def _in_order(numbers: Sequence[Number], known: Sequence[Number]) -> bool:
    rest = iter(known)
    return all(any(_same(number, one) for one in rest) for number in numbers)


def _first_times(numbers: Sequence[Number]) -> list[Number]:
    return [
        number for at, number in enumerate(numbers) if not any(_same(number, one) for one in numbers[:at])
    ]


def _same(number: Number, other: Number) -> bool:
    return bool({number.value, *number.said} & {other.value, *other.said})


def _has_unit(number: Number, grounds: Grounds) -> bool:
    """The number stands in a text that gives this unit to it, or to another number beside it."""
    return any(
        any(_same(number, one) for one in known) and any(one.unit == number.unit for one in known)
        for known in grounds.read
    )


def _stands(name: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return any(words[at : at + len(name)] == name for at in range(len(words)))
