"""What is picked from the short list: by name, by a part of a name, by number, or nothing of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.interpret.choices import choice_of
from assistant.interpret.words import content_words, fold, is_said

_NONE = re.compile(
    r"\W*(?:no(?:ne|thing|t any)?|neither)\b(?: (?:one )?(?:of|from|on) (?:these|those|them|it|that|the above|"
    r"(?:the|this|that|your) list))?(?: (?:really|thanks|thank you|please|for (?:us|me)))*\s*"
    r"(?=[.,;:!\-–—]|$|but\b)\W*",
)
_ALL = re.compile(r"(?:all|every one)(?: of (?:these|those|them|it))?|(?:them )?all")
_FIRST = re.compile(r"(?:the )?(?:first|top) (two|three|four|2|3|4)")
_MANY = {"two": 2, "three": 3, "four": 4}
_AND = re.compile(r"\s*(?:[,;&+/]|\band\b|\bthen\b|\bplus\b|\balso\b|\bas well as\b|\bor\b)\s*")
_LEAD = re.compile(
    r"(?:i'd say|i would say|i'd pick|i would pick|i'd choose|i'd take|i pick|i choose|i think|i guess|pick|choose|"
    r"take|go for|probably|definitely|certainly|clearly|mainly|mostly|maybe|perhaps|above all|for us|for me|both|"
    r"it's|that's|those are|well|yes|ok|okay|hm+|number|numbers|no\.|the)\b[,:]?\s*"
)
_TAIL = re.compile(r"\s*(?:\bones?\b|\bplease\b|\bfor us\b|\bmost\b|\bmost of all\b|\bthe most\b)$")
_BREAK = re.compile(r"[.!?\n;]+|\s[-–—]+\s|,?\s+\b(?:but|because|since|as|though|although)\b")
_REST_WORDS = 4  # fewer words beside what was picked are not another answer


@dataclass(frozen=True)
class Picks:
    """What was picked: per capability id the words that said so, as they stand. Nothing means none of them.

    `rest` is what else was said, if anything.
    """

    named: Mapping[str, str]
    rest: str = ""


def read_picks(text: str, names: Mapping[str, str]) -> Picks | None:
    """Read an answer to the short list of `names`, by id in the order shown. None where it picks nothing."""
    folded = fold(text)
    none = _NONE.match(folded)
    if none:
        return Picks({}, _more(text[none.end() :]))
    by_name, left = _whole_names(text, folded, names)
    if by_name:
        others, rest = _by_parts(left, names)
        return Picks({**by_name, **others}, _more(rest))
    picked, rest = _by_parts(text, names)
    return Picks(picked, _more(rest)) if picked else None


def _more(text: str) -> str:
    rest = text.strip(" \t\n,;:-–—")
    return rest if len(rest.split()) >= _REST_WORDS and is_said(rest) else ""


def _whole_names(text: str, folded: str, names: Mapping[str, str]) -> tuple[dict[str, str], str]:
    """The names that stand in the text in full, in the order said, and the text without them."""
    found: dict[int, tuple[str, str]] = {}
    left = folded
    for id in sorted(names, key=lambda id: -len(names[id])):
        name = fold(names[id])
        at = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", left)
        if at:
            found[at.start()] = (id, text[at.start() : at.end()])
            left = left[: at.start()] + "," * len(name) + left[at.end() :]
    kept = "".join("," if gone == "," else was for was, gone in zip(text, left, strict=True))
    return {id: words for _, (id, words) in sorted(found.items())}, kept


def _by_parts(text: str, names: Mapping[str, str]) -> tuple[dict[str, str], str]:
    """Take the clauses at the beginning that name nothing but what is on the list; the rest stays."""
    picked: dict[str, str] = {}
    place = 0
    for clause in re.finditer(r"[^\x00]+?(?:" + _BREAK.pattern + r"|\Z)", text):
        words = _BREAK.sub("", clause[0]).strip(" ,")
        ids = _named_by(words, names)
        if ids is None:
            break
        picked |= {id: words for id in ids if id not in picked}
        place = clause.end()
    return picked, text[place:]


def _named_by(clause: str, names: Mapping[str, str]) -> list[str] | None:
    """The ids that a clause names, [] where it is empty, None where it says anything else."""
    folded = _plain(fold(clause))
    ids = list(names)
    if _ALL.fullmatch(folded):
        return ids
    if first := _FIRST.fullmatch(folded):
        return ids[: _MANY.get(first[1]) or int(first[1])]
    found: list[str] = []
    for part in filter(None, (_plain(part) for part in _AND.split(folded))):
        id = _one(part, names)
        if id is None:
            return None
        found.append(id)
    if not found and folded and content_words(folded):
        return None
    return found


def _one(part: str, names: Mapping[str, str]) -> str | None:
    choices: Sequence[str] = tuple(names.values())
    chosen = choice_of(part, choices)
    if chosen:
        return next(id for id, name in names.items() if name == chosen)
    words = _stems(part)
    met = [id for id, name in names.items() if words and words <= _stems(name)]
    return met[0] if len(met) == 1 else None


def _stems(text: str) -> set[str]:
    return {word.removesuffix("s") for word in content_words(fold(text))}


def _plain(folded: str) -> str:
    bare = " ".join(folded.split()).strip(" .,!\"'():")
    while lead := _LEAD.match(bare):
        bare = bare[lead.end() :]
    while tail := _TAIL.search(bare):
        bare = bare[: tail.start()]
    return bare
