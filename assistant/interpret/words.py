"""Words of a message: folding that keeps offsets, tokens, and what counts as content."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_QUOTES = str.maketrans("’‘ʼ`´“”", "'''''\"\"")
_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_KEYBOARD_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz")


def word_set(words: str) -> frozenset[str]:
    """Return the words of a plain list."""
    return frozenset(words.split())


_NO_CONTENT = word_set("blah bla lorem ipsum foo bar baz test testing lol haha hahaha hmm hmmm umm xxx")

STOPWORDS = word_set(
    """hm hmm um uh er oh ah
    a about after again all also although always am an and any are aren't as at be because been before being
    between both but by can can't cannot could couldn't did didn't do does doesn't doing don't done down during
    each either else ever every few for from get gets getting give go goes going got had has have haven't having
    he her here hers him his how i i'd i'll i'm i've if in into is isn't it it's its itself just kind lot lots
    made make makes many maybe me more most much must my myself need needs no nor not now of off often ok okay on
    once one only or other others our ours out over own perhaps please quite rather really same say see she
    should so some something sort still such than thanks that that's the their theirs them themselves then there
    there's these they they're thing things think this those though through to too under until up us use used
    very want wants was wasn't way we we'd we'll we're we've well were what what's when where which while who
    whom whose why will with without won't would yes yet you you're your yours"""
)


@dataclass(frozen=True)
class Token:
    """A word of the folded text. `key` has no apostrophes, so that "dont" and "don't" are one word."""

    key: str
    start: int
    end: int


def fold(text: str) -> str:
    """Lower-case `text` and straighten its quotes; every character keeps its offset."""
    low = text.lower()
    if len(low) != len(text):  # "İ" becomes two characters, and offsets would no longer fit the message
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.translate(_QUOTES)


def tokens(folded: str) -> list[Token]:
    """Return the words of a folded text, in order."""
    return [Token(m.group().replace("'", ""), m.start(), m.end()) for m in _TOKEN.finditer(folded)]


def content_words(folded: str) -> list[str]:
    """Return the words that carry meaning: no stopwords, no bare numbers."""
    found = (m.group() for m in _TOKEN.finditer(folded))
    return [w for w in found if w not in STOPWORDS and not w.isdigit()]


@lru_cache(maxsize=4096)
def is_gibberish(word: str) -> bool:
    """Say whether a folded word looks typed at random ("asdf", "xkcdq") rather than said."""
    if word in _NO_CONTENT:
        return True
    if not word.isascii() or len(word) < 4:
        return False
    if any(word in row for row in _KEYBOARD_ROWS):
        return True
    if len(set(word)) == 1:
        return True
    halves = word[: len(word) // 2]
    if len(word) >= 6 and any(halves[:4] in row for row in _KEYBOARD_ROWS[1:3]):
        return True
    return re.search(r"[aeiouy]", word) is None or re.search(r"[bcdfghjklmnpqrstvwxz]{6}", word) is not None


def is_said(text: str, *, at_least: int = 1) -> bool:
    """Say whether `text` holds at least `at_least` words or numbers that someone could have meant."""
    found = [m.group() for m in _TOKEN.finditer(fold(text))]
    meant = [w for w in found if not (w.isalpha() and is_gibberish(w))]
    if not meant or len(meant) * 2 < len(found):
        return False
    return len([w for w in meant if w not in STOPWORDS]) >= at_least
