"""What is picked from the short list: by name, by a part of a name, by number, or nothing of it.

Whoever refuses a name, or says something short that cannot be read, has picked nothing: they are asked again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assistant.interpret.list_words import (
    A_PLACE,
    ALL,
    ALL_BUT,
    AND,
    ASKS,
    BREAK,
    IDLE,
    LEAD,
    NONE,
    NONE_BUT,
    REFUSES,
    SHOWS,
    TAIL,
    list_marks,
    places,
)
from assistant.interpret.words import content_words, fold

_SHORT = 5  # words that mean something, up to which what speaks of the list must be readable
_A_REFUSAL = 6  # words, at most: a longer sentence with "not" in it tells something
_A_QUESTION = 8  # words: a longer sentence that begins with "how" tells something
_BELOW = ""  # in place of an id: the choice below the names, which is none of them


@dataclass(frozen=True)
class Picks:
    """What was picked: per capability id the words that said so, as they stand. Nothing means none of them.

    `rest` is what else was said after it, if anything.
    """

    named: Mapping[str, str]
    rest: str = ""


@dataclass(frozen=True)
class AsksAgain:
    """The list was spoken of, and nothing of it was picked; with `meaning` what a name means was asked, or all."""

    meaning: bool = False
    of: str | None = None


@dataclass(frozen=True)
class _Part:
    """A piece between two separators: where it stands, and what it names."""

    start: int
    end: int
    ids: tuple[str, ...] | None  # None: it says something else


def read_picks(text: str, names: Mapping[str, str]) -> Picks | AsksAgain | None:
    """Read an answer to the short list of `names`, by id in the order shown; None if it is none."""
    folded = list_marks(fold(text))
    whole = _whole_names(folded, names)
    if SHOWS.search(folded):
        return AsksAgain(meaning=True)
    if folded.rstrip().endswith("?") or (ASKS.match(folded) and len(folded.split()) <= _A_QUESTION):
        about = _asked_about(folded, names, whole)
        return AsksAgain(meaning=True, of=about) if about or _speaks_of_it(folded, names) else None
    if but := NONE_BUT.match(folded):
        picked = _picked(text, folded, but.end(), names, whole)
        return picked if picked and _BELOW not in picked.named else AsksAgain()
    if not whole and (none := NONE.match(folded)):
        return Picks({}, text[none.end() :].strip())
    if ALL_BUT.match(folded) or ALL.fullmatch(_bare(folded)):
        return AsksAgain()
    picked = _picked(text, folded, 0, names, whole)
    if picked and not _taken_back(picked.rest):
        return Picks({}, picked.rest) if _BELOW in picked.named else picked
    return AsksAgain() if whole or picked or _speaks_of_it(folded, names) else None


def _asked_about(folded: str, names: Mapping[str, str], whole: Mapping[tuple[int, int], str]) -> str | None:
    """The one on the list that a question is about, by its name or its place."""
    if whole:
        return next(iter(whole.values()))
    place = A_PLACE.search(folded)
    said = places(place[0], len(names)) if place else None
    return (*names, None)[said[0]] if said else None


def _taken_back(rest: str) -> bool:
    """Say whether what follows a pick refuses it, or another: "the second, no"."""
    clause = BREAK.split(fold(rest), maxsplit=1)[0]
    return bool(REFUSES.match(clause)) and len(clause.split()) <= _A_REFUSAL


def _picked(
    text: str, folded: str, begin: int, names: Mapping[str, str], whole: Mapping[tuple[int, int], str]
) -> Picks | None:
    """Take the pieces at the beginning that name something on the list; what comes after them stays."""
    named: dict[str, str] = {}
    rest = ""
    for part in _parts(folded, begin, names, whole):
        if part.ids is None:
            rest = text[part.start :].lstrip(" \t\n,;:.-–—").rstrip()
            break
        for id in part.ids:
            named.setdefault(id, text[part.start : part.end].strip())
    return Picks(named, rest) if named else None


def _parts(
    folded: str, begin: int, names: Mapping[str, str], whole: Mapping[tuple[int, int], str]
) -> Iterator[_Part]:
    """The pieces of the text in order, until one says something else."""
    at = begin
    spans = sorted(span for span in whole if span[0] >= begin)
    for start, end in [*spans, (len(folded), len(folded))]:
        for part in _between(folded, at, start, names):
            yield part
            if part.ids is None:
                return
        if (start, end) in whole:
            yield _Part(start, end, (whole[start, end],))
        at = end


def _between(folded: str, begin: int, end: int, names: Mapping[str, str]) -> Iterator[_Part]:
    at = begin
    cuts = [*((cut.start(), cut.end()) for cut in AND.finditer(folded, begin, end)), (end, end)]
    for start, after in cuts:
        bare = _bare(folded[at:start])
        if bare and not IDLE.fullmatch(folded[at:start].strip(" .,!")):
            yield _Part(at, start, _named(bare, names))
        at = after


def _whole_names(folded: str, names: Mapping[str, str]) -> dict[tuple[int, int], str]:
    """Where names stand in full. One of a single word counts only where a piece says nothing else."""
    found: dict[tuple[int, int], str] = {}
    left = folded
    for id in sorted(names, key=lambda id: -len(names[id])):
        name = fold(names[id]).strip()
        if len(name.split()) < 2:
            continue
        at = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", left)
        if at:
            found[at.span()] = id
            left = left[: at.start()] + "\0" * len(name) + left[at.end() :]
    return found


def _named(bare: str, names: Mapping[str, str]) -> tuple[str, ...] | None:
    """What one piece names, by number, name or a part of only one name; None where it says something else."""
    ids = (*names, _BELOW)
    said = places(bare, len(names))
    if said is not None:
        return tuple(ids[place] for place in said)
    exact = [id for id, name in names.items() if bare == fold(name).strip()]
    if exact:
        return (exact[0],)
    words = _stems(bare)
    met = [id for id, name in names.items() if words and words <= _stems(name)]
    return (met[0],) if len(met) == 1 else None


def _speaks_of_it(folded: str, names: Mapping[str, str]) -> bool:
    """Say whether a few words hold a number, or a word of a name: they are meant for the list."""
    words = _stems(folded)
    of_names = {word for name in names.values() for word in _stems(name)}
    nearly = bool(words & of_names) and len(words - of_names) <= 1
    return len(words) <= _SHORT and (bool(re.search(r"\d", folded)) or nearly)


def _stems(text: str) -> set[str]:
    return {word.removesuffix("s") for word in content_words(fold(text))}


def _bare(folded: str) -> str:
    bare = " ".join(folded.split()).strip(" .,!\"'():")
    while lead := LEAD.match(bare):
        bare = bare[lead.end() :]
    while tail := TAIL.search(bare):
        bare = bare[: tail.start()]
    return bare
