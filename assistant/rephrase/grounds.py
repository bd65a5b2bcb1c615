"""What a rephrased question may rest on: the leader's words, the bank's, and plain words of questions. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from assistant.events import Moved
from assistant.interpret.numbers import Number, numbers_in, read_numbers
from assistant.interpret.words import STOPWORDS, content_words, fold, tokens
from assistant.rephrase.cues import REPORTING, TOLD, WORDS_OF_QUESTIONS
from prompts.placeholders import fill, placeholders_in
from prompts.schema import Question, QuestionBank
from retrieval.lexical import stem

_PLAIN: dict[str, frozenset[str]] = {}  # by version of the bank: it takes a moment, and there are few
# A part of the year, and "one of them": no numbers, though they can be read as such.
_NO_NUMBER = re.compile(
    r"\b(?:a|per|each|every|this|next|last|the) quarter\b(?! of)|\bones?\b", re.IGNORECASE
)
_ENDINGS = ("n't", "'s", "'re", "'ve", "'ll", "'d", "'m")


@dataclass(frozen=True)
class Grounds:
    """What the words of a rephrasing are held against. Words are stems; `names` are capability names in stems.

    `put` is the bank's wording that would go out, `bank` the whole question in all its wordings.
    `said` are the leader's words and those of the bank's wording, which may stand anywhere; `asked` may stand in
    the question itself, not in what is told before it. `about` are words of which a rephrasing keeps at least one,
    so that it asks what was chosen; empty where any will do.
    """

    put: str
    bank: str
    texts: tuple[str, ...]
    said: frozenset[str]
    asked: frozenset[str]
    about: frozenset[str]
    numbers: frozenset[float]
    names: Mapping[str, tuple[tuple[str, ...], ...]]

    @cached_property
    def read(self) -> tuple[tuple[Number, ...], ...]:
        """The numbers of each text, in their order."""
        return tuple(numbers_read(text) for text in self.texts)


def grounds(
    moved: Moved,
    question: Question,
    *,
    bank: QuestionBank,
    leader: Sequence[str],
    names: Iterable[str],
) -> Grounds:
    """Return what may be said. `leader` are the leader's own words; `names` are those of capabilities."""
    put = moved.text or ""
    texts = (*leader, put)
    said = frozenset(stem for text in texts for stem in word_stems(text)) | _stems_of(REPORTING)
    own = _own_words(question)
    about = own
    if moved.move == "probe":
        about = content_stems(moved.about[0]) if moved.about else frozenset[str]()
    return Grounds(
        put=put,
        bank="\n".join((put, *_wordings(question))),
        texts=texts,
        said=said,
        asked=said | own | _plain_words(bank),
        about=about,
        numbers=frozenset(number for text in texts for number in numbers_said(text)),
        names=names_by_first_word(tuple(names)),
    )


def prepare(bank: QuestionBank, names: Iterable[str]) -> None:
    """Make what is made once, so that the first leader need not wait for it."""
    _plain_words(bank)
    names_by_first_word(tuple(names))


# What was said is read again with every question of a conversation.
@lru_cache(maxsize=4096)
def numbers_said(text: str) -> frozenset[float]:
    """Return the numbers that stand in a text, in every form."""
    return numbers_in(_NO_NUMBER.sub("it", text))


def numbers_read(text: str) -> tuple[Number, ...]:
    """Return the numbers that stand in a text, in their order and with their units."""
    return read_numbers(_NO_NUMBER.sub("it", text))


@lru_cache(maxsize=4096)
def word_stems(text: str) -> tuple[str, ...]:
    """Return the stems of all words of a text in order, without those that only tie a sentence together."""
    found = (bare(token) for token in _words(text))
    return tuple(stem(word) for word in found if word and word not in STOPWORDS)


def content_stems(text: str) -> frozenset[str]:
    """Return the stems of what a text is about: no words that tie, count, or report."""
    return frozenset(stem(word) for word in content_words(fold(text)) if word not in TOLD)


def bare(word: str) -> str:
    """Return a folded word without a contracted ending ("who's" is "who")."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return word.removesuffix(ending)
    return word


@lru_cache(maxsize=8)
def names_by_first_word(names: tuple[str, ...]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return names as stems of their words, by the first of them."""
    by_first: dict[str, tuple[tuple[str, ...], ...]] = {}
    for name in names:
        if stems := tuple(word_stems(name)):
            by_first[stems[0]] = (*by_first.get(stems[0], ()), stems)
    return by_first


def _words(text: str) -> list[str]:
    folded = fold(text)
    return [folded[token.start : token.end] for token in tokens(folded)]


def _own_words(question: Question) -> frozenset[str]:
    """The words of a question in all its wordings; what stands in a placeholder is the leader's."""
    texts = (*_wordings(question), _without_placeholders(question.clarify), question.why)
    return frozenset(one for text in texts for one in content_stems(text))


def _wordings(question: Question) -> tuple[str, ...]:
    texts = (*question.wordings, question.short, *question.probes)
    return tuple(_without_placeholders(text) for text in texts)


def _without_placeholders(text: str) -> str:
    return fill(text, dict.fromkeys(placeholders_in(text), "…"))


def _plain_words(bank: QuestionBank) -> frozenset[str]:
    """How questions for everybody are worded; those for one department or sector speak of its work, as if known."""
    if bank.version not in _PLAIN:
        general = (question for question in bank.questions if not question.audience)
        words = (one for question in general for text in _wordings(question) for one in word_stems(text))
        _PLAIN[bank.version] = frozenset(words) | _stems_of(WORDS_OF_QUESTIONS)
    return _PLAIN[bank.version]


@lru_cache(maxsize=4)
def _stems_of(words: frozenset[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in words)
