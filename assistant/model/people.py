"""Finds people's names in a text, by lists of names and by the words that introduce somebody. Pure.

Errs towards too much: a word masked in vain costs a model little, a name sent out can't be called back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from assistant.model.name_lists import ALSO_WORDS, NameLists, words_in

Span = tuple[int, int]

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[’'-](?=[^\W\d_]))*")
_POSSESSIVE = re.compile(r"[’']s$", re.IGNORECASE)
_LEARNED_FROM = 3  # letters of a part of a name that is looked for by itself

_TITLES = words_in(
    """
    mr mrs ms miss mx dr prof professor sir herr herrn frau mme madame monsieur mlle señor señora sr sra
    don doña signor signora sig dott pan pani
    """
)
_PARTICLES = words_in(
    """
    von van de der den del della di da dos la le el al bin ibn ten ter zu zum
    """
)
_PERSON_NOUNS = (
    "boss|manager|colleague|deputy|assistant|predecessor|successor|mentor|coach|husband|wife|cofounder|co-founder"
    "|chef|chefin|kollege|kollegin|vorgesetzte[r]?|mitarbeiter|mitarbeiterin|collègue|jefe|jefa|colega|capo|collega"
)
_INTRODUCED = re.compile(
    rf"\b(?:my name is|my name's|mein name ist|ich heiße|ich heisse|je m['’]appelle|me llamo|mi nombre es|mi chiamo"
    rf"|(?:my|our|mein|meine|unser|unsere|mon|ma|mi|mio|mia) (?:{_PERSON_NOUNS}),?(?: is)?)\s+",
    re.IGNORECASE,
)
# What stands in capitals after a first name without being part of the name.
_NO_SURNAME = words_in(
    """
    sales marketing finance operations support service people product engineering logistics procurement
    legal head director manager monday tuesday wednesday thursday friday saturday sunday january
    february march april june july september october november december i he she we they it and or but
    from in at of the our my if when because so und ist hat aus der die das et est a e
    """
)


def find_people(text: str, names: NameLists, *, known: Iterable[str] = ()) -> list[Span]:
    """Return where people are named, as (begin, end), in order and apart. `known`: names met elsewhere."""
    words = [_bare(found) for found in _WORD.finditer(text)]
    introduced = {found.end() for found in _INTRODUCED.finditer(text)}
    learned = {part.casefold() for name in known for part in _parts(name)}
    spans: list[Span] = []
    place = 0
    while place < len(words):
        end = _name_end(text, words, place, names, introduced, learned)
        if end > place:
            begin = words[place][0]
            spans.append((begin, words[end - 1][1]))
            place = end
        else:
            place += 1
    return spans


def _name_end(
    text: str, words: Sequence[Span], place: int, names: NameLists, introduced: set[int], learned: set[str]
) -> int:
    """How far a name that begins at a word goes: the place after its last word, or `place` for none."""
    begin, end = words[place]
    word = text[begin:end]
    folded = word.casefold()
    listed = folded in names.first or folded in names.last
    if folded in learned and (word[0].isupper() or listed):
        return _surname_end(text, words, place + 1, names)
    if not word[0].isupper():
        return place
    if begin in introduced or _after_title(text, words, place):
        return _surname_end(text, words, place + 1, names) if folded not in _NO_SURNAME else place
    if _first(folded, names) and folded not in ALSO_WORDS and not (word.isupper() and len(word) < 4):
        return _surname_end(text, words, place + 1, names)
    after = _surname_end(text, words, place + 1, names, sure=True)
    return after if _first(folded, names) and after > place + 1 else place


def _surname_end(
    text: str, words: Sequence[Span], place: int, names: NameLists, *, sure: bool = False
) -> int:
    """Go on over what may belong to a name: particles and at most two capitalised words on the same line."""
    taken, end = 0, place
    while place < len(words) and taken < 2:
        gap = text[words[place - 1][1] : words[place][0]]
        word = text[slice(*words[place])]
        if gap not in (" ", "-", " . ", ". ") or (
            gap == ". " and words[place - 1][1] - words[place - 1][0] > 1
        ):
            break
        folded = word.casefold()
        if folded in _PARTICLES and not word[0].isupper():
            place += 1
            continue
        listed = any(part in names.last or part in names.first for part in folded.split("-"))
        if (
            not word[0].isupper()
            or folded in _NO_SURNAME
            or (word.isupper() and len(word) < 5 and len(word) > 1)
        ):
            break
        if sure and (not listed or (folded in ALSO_WORDS and folded not in names.last)):
            break
        place, taken = place + 1, taken + 1
        end = place
    return end


def _first(folded: str, names: NameLists) -> bool:
    return folded in names.first or all(part in names.first for part in folded.split("-"))


def _after_title(text: str, words: Sequence[Span], place: int) -> bool:
    if place == 0:
        return False
    before, gap = text[slice(*words[place - 1])], text[words[place - 1][1] : words[place][0]]
    return before.casefold() in _TITLES and gap in (" ", ". ", ".")


def _bare(found: re.Match[str]) -> Span:
    """A word without the 's of a possessive."""
    cut = _POSSESSIVE.search(found[0])
    return found.start(), found.end() - (len(cut[0]) if cut else 0)


def _parts(name: str) -> Iterator[str]:
    for found in _WORD.finditer(name):
        folded = found[0].casefold()
        if len(folded) >= _LEARNED_FROM and folded not in ALSO_WORDS | _PARTICLES | _NO_SURNAME:
            yield found[0]


def apart(spans: Iterable[Span]) -> list[Span]:
    """Return the spans in order, leaving out those that overlap an earlier given one."""
    kept: list[Span] = []
    for span in spans:
        if all(span[1] <= begin or end <= span[0] for begin, end in kept):
            kept.append(span)
    ordered = sorted(kept)
    assert all(one[1] <= other[0] for one, other in pairwise(ordered))
    return ordered
