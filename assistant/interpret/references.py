"""What "number 3", "the pricing one" or "forecasting" refers to among the capabilities."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.interpret.words import STOPWORDS, fold

_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]
_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_POSITION = re.compile(
    r"(?:the\s+)?(?:numbers?|no\.?|nr\.?|#|items?|capability|point|position)?\s*(\d{1,2})(?:st|nd|rd|th)?(?:\s+one)?"
)
_ORDINAL = re.compile(rf"(?:the\s+)?({'|'.join(_ORDINALS)}|last)(?:\s+(?:one|capability|item))?")
_SPELLED = re.compile(rf"(?:the\s+)?(?:number|no\.?|item)\s+({'|'.join(_NUMBERS)})")
_RUN = re.compile(
    rf"(?:the\s+|those\s+)?(?P<end>first|top|last|bottom|final)\s+(?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)})(?:\s+ones)?"
)
_RANGE = re.compile(
    r"(?:the\s+)?(?:numbers?\s+|nos?\.?\s+|items?\s+)?(\d{1,2})\s*(?:-|–|to|till|until|through)\s*(?:number\s+)?(\d{1,2})"
)
_ALL = re.compile(
    r"(?:(?:them|they|these|those|it) all|all(?: of)?(?: (?:them|these|those|it|the others))?|everything|everyone|"
    r"every one|every single one|each(?: one| of them)?|the lot|the whole (?:list|lot)|"
    r"(?:all(?: of)?(?: the)?|every|each) (?:capabilit(?:y|ies)|levels?|ones?))"
)
_LEAD = re.compile(
    r"(?:the|a|an|that|this|one|ones|capability|capabilities|something|anything|some|more|about|on|for|around|with|"
    r"called|named|skill|skills|in|of|also|thing|to do with|like|our|my|please|regarding|us|"
    r"one about|is|being able to)\s+"
)
_TAIL = re.compile(
    r"\s+(?:please|too|as well|one|ones|capability|capabilities|skill|skills|from (?:the|this) (?:list|proposal)|"
    r"off (?:the|this) list|off|on (?:the|this) list|in (?:the|this) list|to (?:the|this) (?:list|proposal)|"
    r"in there|on there|there|here|out|thing|thanks|then|again|stuff|part|bit|altogether|entirely|for now|in|item|"
    r"at all|anymore|any more|on it|in it|from it)$"
)
_WORD = re.compile(r"[^\W_]+")
_LIST = re.compile(r"\s*(?:,|;|&|\+|\band\b|\bor\b)\s*")
_PREFIX = 4
_GENERAL = STOPWORDS | {
    "capability",
    "capabilities",
    "skill",
    "skills",
    "level",
    "something",
    "number",
    "thing",
}


@dataclass(frozen=True)
class NameIndex:
    """Names of a framework, by exact name and by the beginnings of their words."""

    by_name: Mapping[str, str]
    words: Mapping[str, tuple[str, ...]]  # of the name, and of the id where that is made of words
    lengths: Mapping[str, int]  # words in the name alone
    by_prefix: Mapping[str, tuple[str, ...]]


def build_index(names: Mapping[str, str]) -> NameIndex:
    """Index `names` (id to name). Takes about 0.1 s for 14,000 names: build once, keep it."""
    by_name: dict[str, str] = {}
    words: dict[str, tuple[str, ...]] = {}
    by_prefix: dict[str, list[str]] = {}
    for id, name in names.items():
        by_name.setdefault(fold(name), id)
        slug = "" if "/" in id else id.replace("-", " ")
        words[id] = tuple(dict.fromkeys(_words(f"{name} {slug}")))
        for prefix in {word[:_PREFIX] for word in words[id]}:
            by_prefix.setdefault(prefix, []).append(id)
    lengths = {id: len(set(_words(name))) for id, name in names.items()}
    return NameIndex(by_name, words, lengths, {prefix: tuple(ids) for prefix, ids in by_prefix.items()})


def trimmed(words: str) -> str:
    """Return the words that name something: articles, "the one about" and small talk taken off."""
    rest = " ".join(words.split()).strip(" \"'.,;:!?()")
    while True:
        cut = _LEAD.match(fold(rest))
        if cut and cut.end() < len(rest):
            rest = rest[cut.end() :]
            continue
        end = _TAIL.search(fold(rest))
        if not end or end.start() == 0:
            return rest.strip(" \"'.,;:!?()")
        rest = rest[: end.start()]


def split_list(words: str) -> list[str]:
    """Return the members of "2, 3 and the last"; some may be empty."""
    return _LIST.split(words)


def place_said(words: str) -> int | None:
    """Return the number of "3", "number three" or "the third one", if `words` are no more than that."""
    folded = fold(words).strip(" .,!?\"'")
    if match := _POSITION.fullmatch(folded):
        return int(match[1])
    if match := _SPELLED.fullmatch(folded):
        return _NUMBERS.index(match[1]) + 1
    match = _ORDINAL.fullmatch(folded)
    return _ORDINALS.index(match[1]) + 1 if match and match[1] != "last" else None


def in_words(count: int) -> str:
    """Return a number as it is written in a sentence."""
    return _NUMBERS[count - 1] if 1 <= count <= len(_NUMBERS) else str(count)


def by_position(words: str, proposed: Sequence[str]) -> str | None:
    """Return the id at "3", "number three", "the third one" or "the last", if the list is that long."""
    if not proposed:
        return None
    last = _ORDINAL.fullmatch(fold(words).strip(" .,!?\"'"))
    place = len(proposed) if last and last[1] == "last" else place_said(words) or 0
    return proposed[place - 1] if 1 <= place <= len(proposed) else None


def by_run(words: str, proposed: Sequence[str]) -> tuple[str, ...]:
    """Return the ids in "the last two", "the first three" or "3 to 5", none if the list is not that long."""
    if between := _RANGE.fullmatch(trimmed(fold(words))):
        first, last = int(between[1]), int(between[2])
        return tuple(proposed[first - 1 : last]) if 1 <= first < last <= len(proposed) else ()
    match = _RUN.fullmatch(trimmed(fold(words)))
    if match is None:
        return ()
    said = match["count"]
    count = int(said) if said.isdigit() else _NUMBERS.index(said) + 1
    if not 1 <= count <= len(proposed):
        return ()
    return tuple(proposed[:count] if match["end"] in {"first", "top"} else proposed[-count:])


def means_all(words: str) -> bool:
    """Say whether `words` stand for the whole proposal."""
    return _ALL.fullmatch(fold(words).strip(" .,!")) is not None


def by_name(words: str, index: NameIndex, among: Sequence[str] | None = None) -> str | None:
    """Return the one id that `words` name (exactly, or by all their words), None when none or several do.

    `among` limits the search, to the ids of a proposal for instance.
    """
    wanted = trimmed(words)
    if wanted in index.words and (among is None or wanted in among):
        return wanted
    exact = index.by_name.get(fold(wanted)) or index.by_name.get(fold(words.strip()))
    if exact and (among is None or exact in among):
        return exact
    said = _words(wanted)
    if not said:
        return None
    candidates = among if among is not None else _candidates(said, index)
    best: list[tuple[float, str]] = []
    for id in candidates:
        known = index.words.get(id, ())
        met = sum(any(alike(word, other) for other in known) for word in said)
        whole = met == len(said)
        if whole or (among is not None and met and met / len(said) >= 0.6):
            best.append((met / len(said) + met / max(1, index.lengths.get(id, 1)) / 10, id))
    best.sort(reverse=True)
    if not best or (len(best) > 1 and best[0][0] - best[1][0] < 0.02):
        return None
    if among is None and len(best) > 1:
        return None
    return best[0][1]


def known_word(words: str, index: NameIndex) -> bool:
    """Say whether one of `words` shares its stem with a word of some name."""
    return any(
        alike(word, other)
        for word in _words(words)
        for id in index.by_prefix.get(word[:_PREFIX], ())
        for other in index.words[id]
    )


def says_whole_name(words: str, name: str) -> bool:
    """Say whether `words` have every word of `name`, and not just the one that it shares with others."""
    said, named = _words(words), _words(name)
    return bool(named) and all(any(alike(word, other) for other in said) for word in named)


def alike(one: str, other: str) -> bool:
    """Say whether two folded words share their stem, by a long enough common beginning."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    if shorter < _PREFIX:
        return False
    common = next((i for i in range(shorter) if one[i] != other[i]), shorter)
    return common >= max(_PREFIX, -(-shorter * 6 // 10))


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(fold(text)) if word not in _GENERAL]


def _candidates(said: Sequence[str], index: NameIndex) -> Sequence[str]:
    return min((index.by_prefix.get(word[:_PREFIX], ()) for word in said), key=len)
