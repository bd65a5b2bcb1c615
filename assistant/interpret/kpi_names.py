"""Finds which library KPIs a text names: an index of their names and aliases, and a tolerant search in it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import cast

import Stemmer

from assistant.interpret.kpi_vocabulary import (
    FILLERS,
    GENERIC,
    MODIFIERS,
    NEVER_A_TYPO,
    NOT_QUALIFIERS,
    OPTIONAL,
    SPELLINGS,
    SPOKEN,
    WORDS_LIKE_ABBREVIATIONS,
)
from assistant.interpret.number_words import NOT_COUNTED
from capability_library.schema import Kpi


@dataclass(frozen=True)
class Token:
    """One word of a text: its stem and its place."""

    stem: str
    start: int
    end: int
    word: str


@dataclass(frozen=True)
class Mention:
    """A library KPI named at `start:end`. `weak` means that one everyday word is all there is."""

    kpi: Kpi
    start: int
    end: int
    weak: bool = False
    stems: frozenset[str] = frozenset()
    described: bool = False  # spoken of in other words than its name


@dataclass(frozen=True)
class _Alias:
    kpi: Kpi
    stems: tuple[str, ...]
    weak: bool
    abbreviation: str = ""
    word: str = ""
    derived: bool = False


@dataclass
class KpiIndex:
    """Aliases by their sorted stems, with what the search needs to be fast. Built once a library."""

    by_key: dict[tuple[str, ...], list[_Alias]] = field(default_factory=dict[tuple[str, ...], list[_Alias]])
    longest: int = 1
    vocabulary: dict[str, str] = field(default_factory=dict[str, str])
    near: dict[str, list[str]] = field(default_factory=lambda: defaultdict[str, list[str]](list))
    by_stem: dict[str, list[_Alias]] = field(default_factory=lambda: defaultdict[str, list[_Alias]](list))
    spoken: list[tuple[Kpi, tuple[frozenset[str], ...]]] = field(
        default_factory=list[tuple[Kpi, tuple[frozenset[str], ...]]]
    )


_TOKEN = re.compile(r"[A-Za-z&]+(?:['’](?!s\b)[a-z]+)?|\d+(?:,\d{3})*")
# PyStemmer carries no types.
_stem_word = cast(Callable[[str], str], Stemmer.Stemmer("english").stemWord)  # pyright: ignore[reportUnknownMemberType]
_built: dict[int, tuple[Mapping[str, Kpi], KpiIndex]] = {}


def index_of(kpis: Mapping[str, Kpi]) -> KpiIndex:
    """Return the index of these KPIs, built at first use. The mapping must not change afterwards."""
    known = _built.get(id(kpis))
    if known and known[0] is kpis:
        return known[1]
    if len(_built) > 8:
        _built.clear()
    index = _build(kpis.values())
    _built[id(kpis)] = (kpis, index)
    return index


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the stem of a word, with British and American spellings folded together."""
    word = word.lower().replace(",", "")
    word = SPELLINGS.get(word, word).replace("isation", "ization").replace("ising", "izing")
    return _stem_word(word)


@lru_cache(maxsize=256)
def tokens_of(text: str) -> tuple[Token, ...]:
    """Split `text` into words and numbers with their stems; possessive endings are left out."""
    return tuple(Token(stem(m.group()), m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text))


def _content(words: str) -> tuple[str, ...]:
    return tuple(t.stem for t in tokens_of(words) if t.word.lower() not in FILLERS)


def _build(kpis: Iterable[Kpi]) -> KpiIndex:
    index = KpiIndex()
    all_kpis = list(kpis)
    spelled = {
        kpi.id: [_no_brackets(alias) for name in (kpi.name, *kpi.aliases) for alias in _variants(name)]
        for kpi in all_kpis
    }
    used_by = Counter(s for names in spelled.values() for s in {s for name in names for s in _content(name)})
    for kpi in all_kpis:
        for name in spelled[kpi.id]:
            _add(index, kpi, name, used_by, derived=False)
    for kpi in all_kpis:
        for name in spelled[kpi.id]:
            for shorter in _shorter(name):
                _add(index, kpi, shorter, used_by, derived=True)
    by_id = {kpi.id: kpi for kpi in all_kpis}
    for kpi_id, patterns in SPOKEN.items():
        if kpi_id in by_id:
            for pattern in patterns:
                groups = tuple(frozenset(stem(w) for w in group.split("|")) for group in pattern.split())
                index.spoken.append((by_id[kpi_id], groups))
    return index


def _no_brackets(name: str) -> str:
    return re.sub(r"\s*\([^)]*\)", "", name)


def _variants(name: str) -> Iterator[str]:
    yield name
    if "-" in name:  # stock-out, stockout
        yield name.replace("-", "")
    if bracketed := re.search(r"\(([A-Z][A-Za-z]+)\)", name):
        yield bracketed[1]


def _shorter(name: str) -> Iterator[str]:
    words = name.split()
    kept = [word for word in words if word.lower() not in OPTIONAL]
    if 0 < len(kept) < len(words):
        yield " ".join(kept)


def _add(index: KpiIndex, kpi: Kpi, name: str, used_by: Mapping[str, int], *, derived: bool) -> None:
    stems = _content(name)
    key = tuple(sorted(stems))
    known = index.by_key.get(key, [])
    if not stems or (known and (derived or known[0].kpi is not kpi)):
        return
    single = len(stems) == 1
    abbreviation = name if single and sum(c.isupper() for c in name) >= 2 else ""
    if single and derived and not abbreviation and (len(name) < 7 or used_by[stems[0]] > 1):
        return
    if all(s.isdigit() for s in stems):
        return
    weak = single and not abbreviation and (derived or used_by[stems[0]] > 1 or stems[0] in _GENERIC)
    alias = _Alias(kpi, stems, weak, abbreviation, name.lower(), derived)
    index.by_key[key] = [*known, alias]
    index.longest = max(index.longest, len(stems))
    for one in set(stems):
        index.by_stem[one].append(alias)
    for token in tokens_of(name):
        word = token.word.lower()
        if word not in index.vocabulary and not token.word.isupper():
            index.vocabulary[word] = token.stem
            if len(word) >= 5:
                for part in _deletions(word):
                    index.near[part].append(word)


def _deletions(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(1, len(word))} | {word}


_GENERIC = frozenset(stem(word) for word in GENERIC)


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
        if mention:
            found.append(mention)
        at += used
    return tuple(_widened(text, m) for m in found)


def _corrected(token: Token, index: KpiIndex) -> Token:
    word = token.word.lower()
    if len(word) < 5 or word in index.vocabulary or token.stem in index.by_stem or word in NEVER_A_TYPO:
        return token
    seen: set[str] = set()
    for part in _deletions(word):
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


def _acceptable(text: str, window: list[Token], alias: _Alias) -> bool:
    if alias.abbreviation:
        written = text[window[0].start : window[0].end]
        lower_is_a_word = len(written) <= 2 or written.lower() in WORDS_LIKE_ABBREVIATIONS
        return not (written.islower() and lower_is_a_word)
    if alias.weak:
        return window[0].word.lower().rstrip("s") == alias.word.rstrip("s") and len(window[0].word) >= len(
            alias.word
        )
    if tuple(t.stem for t in window) == alias.stems:
        return True
    # Another order is the same measure only when a preposition turns it: "accuracy of the forecast".
    between = text[window[0].start : window[-1].end].lower()
    return len(window) > 2 or bool(re.search(r"\b(?:of|to|for|in|on|at)\b", between))


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
