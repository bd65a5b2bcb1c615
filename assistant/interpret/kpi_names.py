"""Finds which library KPIs a text names: tolerant of plurals, word order, small slips; the longest alias wins."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.interpret.kpi_homonyms import is_about_another, is_called_off, is_verb
from assistant.interpret.kpi_index import Alias, KpiIndex, Token, deletions, tokens_of
from assistant.interpret.kpi_vocabulary import (
    FILLERS,
    MODIFIERS,
    NEVER_A_TYPO,
    NOT_QUALIFIERS,
    WORDS_LIKE_ABBREVIATIONS,
)
from assistant.interpret.number_words import NOT_COUNTED
from capability_library.schema import Kpi


@dataclass(frozen=True)
class Mention:
    """A library KPI named at `start:end`. `weak` means that one everyday word is all there is."""

    kpi: Kpi
    start: int
    end: int
    weak: bool = False
    stems: frozenset[str] = frozenset()
    described: bool = False  # spoken of in other words than its name


# "6.5% of contract value": what stands behind the share is its base, not the measure.
_A_SHARE_OF = re.compile(r"\d\s*(?:%|per ?cent|percent) of (?:the |our |all |total |its )*$", re.IGNORECASE)


def find_mentions(text: str, index: KpiIndex) -> tuple[Mention, ...]:
    """Return the KPIs named in `text`, in order, without overlaps: the longest alias wins."""
    tokens = [_corrected(t, index) for t in tokens_of(text) if t.word.lower() not in FILLERS]
    found: list[Mention] = []
    at = 0
    while at < len(tokens):
        if tokens[at].stem not in index.by_stem:
            at += 1
            continue
        mention, used = _longest_at(text, tokens, at, index)
        if mention and not _means_something_else(text, mention):
            found.append(mention)
        at += used
    return tuple(_widened(text, m) for m in found)


def _means_something_else(text: str, mention: Mention) -> bool:
    if _A_SHARE_OF.search(text, 0, mention.start):
        return True
    if len(mention.stems) > 1:
        return False
    place = mention.start, mention.end
    return is_verb(text, *place) or is_called_off(text, *place) or is_about_another(text, mention.start)


def _corrected(token: Token, index: KpiIndex) -> Token:
    word = token.word.lower()
    if len(word) < 5 or word in index.vocabulary or token.stem in index.by_stem or word in NEVER_A_TYPO:
        return token
    seen: set[str] = set()
    for part in deletions(word):
        for candidate in index.near.get(part, ()):
            if candidate not in seen and candidate[0] == word[0] and _one_slip(word, candidate):
                return Token(index.vocabulary[candidate], token.start, token.end, candidate)
            seen.add(candidate)
    return token


def _one_slip(a: str, b: str) -> bool:
    # One letter more, less, other, or two neighbours swapped: what a hurried hand does.
    if len(a) == len(b):
        differ = [i for i in range(len(a)) if a[i] != b[i]]
        if len(differ) == 1:
            return len(a) >= 6
        return len(differ) == 2 and a[differ[0]] == b[differ[1]] and a[differ[1]] == b[differ[0]]
    short, long = sorted((a, b), key=len)
    return len(long) - len(short) == 1 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


_JOINED = re.compile(r"^[\s\-/'’&a-z]{0,24}$", re.IGNORECASE)


def _longest_at(text: str, tokens: list[Token], at: int, index: KpiIndex) -> tuple[Mention | None, int]:
    last = at + 1
    while (
        last < len(tokens)
        and tokens[last].stem in index.by_stem
        and last - at < index.longest
        and tokens[last].start - tokens[last - 1].end <= 16
        and _JOINED.match(text[tokens[last - 1].end : tokens[last].start])
    ):
        last += 1
    for end in range(last, at, -1):
        window = tokens[at:end]
        aliases = index.by_key.get(tuple(sorted(t.stem for t in window)), ())
        alias = next((a for a in aliases if _acceptable(text, window, a)), None)
        if alias:
            mention = Mention(alias.kpi, window[0].start, window[-1].end, alias.weak, frozenset(alias.stems))
            return mention, end - at
    return None, 1


def _acceptable(text: str, window: list[Token], alias: Alias) -> bool:
    if alias.abbreviation:
        written = text[window[0].start : window[0].end]
        lower_is_a_word = len(written) <= 2 or written.lower() in WORDS_LIKE_ABBREVIATIONS
        return not (written.islower() and lower_is_a_word)
    if alias.weak:
        return window[0].word.lower().rstrip("s") == alias.word.rstrip("s") and len(window[0].word) >= len(
            alias.word
        )
    if len(window) == 1 and not _is_noun(window[0].word.lower(), alias.kpi):
        return False
    if tuple(t.stem for t in window) == alias.stems:
        return True
    # Another order is the same measure only when a preposition turns it: "accuracy of the forecast".
    between = text[window[0].start : window[-1].end].lower()
    return len(window) > 2 or bool(re.search(r"\b(?:of|to|for|in|on|at)\b", between))


def _is_noun(word: str, kpi: Kpi) -> bool:
    """ "Leaking" is what happens, and not the measure "leaks"; "staffing" is one."""
    return not word.endswith("ing") or word in " ".join((kpi.name, *kpi.aliases)).lower().split()


_BEFORE = re.compile(r"([A-Za-z]+)[ -]$")
_AFTER = re.compile(
    r"^[ -](rate|ratio|score|percentage|level|levels|index|figure|figures|numbers)\b", re.IGNORECASE
)


def _qualifies(word: str) -> bool:
    # "pick errors": beside an everyday word its neighbour belongs to the name.
    return (
        len(word) > 3
        and word not in NOT_COUNTED
        and not word.endswith(("ing", "ed", "ly"))
        and word not in NOT_QUALIFIERS
    )


def _widened(text: str, mention: Mention) -> Mention:
    """Take in a qualifier before and a "rate" after, so that the name reads back as the leader said it."""
    start, end = mention.start, mention.end
    before = _BEFORE.search(text[max(0, start - 20) : start])
    qualified = before and (
        before[1].lower() in MODIFIERS or (mention.weak and _qualifies(before[1].lower()))
    )
    if before and qualified:
        start -= len(before.group())
    if after := _AFTER.match(text[end : end + 14]):
        end += len(after.group())
    return Mention(mention.kpi, start, end, mention.weak, mention.stems)
