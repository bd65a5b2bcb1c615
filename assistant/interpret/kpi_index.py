"""The index of a library's KPI names and aliases, by their stems. Built once a library."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import cast

import Stemmer

from assistant.interpret.kpi_vocabulary import FILLERS, GENERIC, OPTIONAL, SPELLINGS, SPOKEN
from capability_library.schema import Kpi


@dataclass(frozen=True)
class Token:
    """One word of a text: its stem and its place."""

    stem: str
    start: int
    end: int
    word: str


@dataclass(frozen=True)
class Alias:
    """One name of a KPI as its stems, in the order they are written. `weak`: a single everyday word."""

    kpi: Kpi
    stems: tuple[str, ...]
    weak: bool
    abbreviation: str = ""
    word: str = ""
    derived: bool = False


@dataclass
class KpiIndex:
    """Aliases by their sorted stems, with what the search needs to be fast. Built once a library."""

    by_key: dict[tuple[str, ...], list[Alias]] = field(default_factory=dict[tuple[str, ...], list[Alias]])
    longest: int = 1
    vocabulary: dict[str, str] = field(default_factory=dict[str, str])
    near: dict[str, list[str]] = field(default_factory=lambda: defaultdict[str, list[str]](list))
    by_stem: dict[str, list[Alias]] = field(default_factory=lambda: defaultdict[str, list[Alias]](list))
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
    alias = Alias(kpi, stems, weak, abbreviation, name.lower(), derived)
    index.by_key[key] = [*known, alias]
    index.longest = max(index.longest, len(stems))
    for one in set(stems):
        index.by_stem[one].append(alias)
    for token in tokens_of(name):
        word = token.word.lower()
        if word not in index.vocabulary and not token.word.isupper():
            index.vocabulary[word] = token.stem
            if len(word) >= 5:
                for part in deletions(word):
                    index.near[part].append(word)


def deletions(word: str) -> set[str]:
    """Return the word and all its forms with one letter missing; the first letter stays."""
    return {word[:i] + word[i + 1 :] for i in range(1, len(word))} | {word}


_GENERIC = frozenset(stem(word) for word in GENERIC)
