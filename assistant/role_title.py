"""A title for the role, cut from how the leader introduced it: a profile's heading, not a speech. Pure.

A leader says who they are and whom they ask for: "Head of SME banking. I speak for the relationship managers." The
role is that of the relationship managers; where nobody is asked for, the leader's own words are all there is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

WORDS = 10
_OPENING = re.compile(
    r"(?:(?:well|so|ok|okay|hi|hello|hey)\b[,.!]?\s+)*"
    r"(?:(?:i['’]m|i am|i run|i lead|i head|i manage|i look after|we['’]re|we are|this is|it['’]s|it is)\s+)?"
    r"(?:(?:responsible for|in charge of|talking about)\s+)?(?:(?:the|a|an|my|our)\s+)?",
    re.IGNORECASE,
)
# Where the title ends: punctuation before a space, or a second thing said.
_END = re.compile(
    r"[,;:.!?()–—](?=\s|$)|\s-\s|\s+and (?:i|we|it|she|he|they)\b|\s+(?:who|which|where)\b", re.IGNORECASE
)

_ASKED = re.compile(
    r"(?:\b(?:ask(?:ing)?(?: is)?|speak(?:ing)?|(?:this|it)(?:['’]s| is| would be)|want (?:help|something))"
    r"(?: (?:only|mainly|mostly|first|really))? (?:for|about|on behalf of)|\bon behalf of"
    r"|(?:^|[.;] )(?:only |mainly )?for) (?P<who>[^,;:.!?()–—]+)",
    re.IGNORECASE,
)
# What follows the people: a time, a place, or how much they are meant.
_REST = re.compile(
    r"(?:^|\s+)plus\s.*|\s+(?:for|by|until|till|before|after|over|within|in|on|at|from|to|with|through|plus|under|who|that|this|first|mainly|"
    r"mostly|only|really|especially|specially|up|alone|together|and|i)\s.*|\s+(?:first|mainly|mostly|only|really|and|some|"
    r"too|i ask)$",
    re.IGNORECASE,
)
_NUMBERS = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_NUMBER = rf"(?:\d+(?:[.,]\d+)*|{'|'.join(_NUMBERS)})"
# In front of the people, at the start or after "and".
_BEFORE = re.compile(
    r"(?:^|(?<=\band ))(?:(?:about|some|around|over|the|my|our|all|of|these|those|their|his|her|its|both"
    rf"|{_NUMBER})\s+)+",
    re.IGNORECASE,
)
_PEOPLE = re.compile(r"(?:\w*(?:[^s\W]s|men|people|staff|wives))$", re.IGNORECASE)
_NOBODY = {
    "all", "both", "this", "those", "these", "them", "us", "everyone", "others", "ours", "theirs", "ones",
    "years", "months", "weeks", "days", "quarters", "seasons", "terms", "phases", "times",
    "results", "sites", "plans", "reasons", "numbers", "signs", "things",
}  # fmt: skip


def role_title(said: Sequence[str]) -> str | None:
    """Return at most ten words of what was `said` of the role, with a capital; None when nothing is left."""
    title = _asked_for(said) or (_introduced(said[0]) if said else None)
    if title is None:
        return None
    capital = title[0].upper()
    return capital + title[1:] if len(capital) == 1 else title  # "ß" has no capital of one letter


def _asked_for(said: Sequence[str]) -> str | None:
    """The people a plan is asked for: "I ask for my 22 nurses and 9 assistants" → "nurses and assistants"."""
    whole = ". ".join(" ".join(one.split()) for one in said)
    for met in _ASKED.finditer(whole):
        who = _bare(met["who"])
        if not _names_people(who):
            number = re.match(rf"(?:the |those |these |my |all )*({_NUMBER})\b", met["who"], re.IGNORECASE)
            who = _counted(number[1], whole) if number else None
        if who and _names_people(who):
            return " ".join(_in_full(who, whole).split()[:WORDS])
    return None


def _bare(who: str) -> str:
    rest, cut = who.strip(), ""
    while rest != cut:
        rest, cut = _cut(rest), rest
    return _BEFORE.sub("", rest).strip(" -")


def _cut(who: str) -> str:
    """Cut what follows the people, but not "and" between two kinds of them."""
    met = _REST.search(who)
    if met is None:
        return who
    joined = re.match(r"\s+and\s+(.+)", met.group(), re.IGNORECASE)
    if joined and _names_people(_BEFORE.sub("", _REST.sub("", joined[1]))):
        return who[: met.start()] + " and " + _REST.sub("", joined[1])
    return who[: met.start()]


def _names_people(who: str | None) -> bool:
    words = (who or "").casefold().split()
    if not words or words == ["people"] or _NOBODY & {*words}:
        return False
    return bool(_PEOPLE.search(words[-1]))


def _counted(number: str, whole: str) -> str | None:
    """Who there are so many of: "the seven", where "7 product managers" was said."""
    same = {number.casefold()}
    same |= {str(_NUMBERS.index(one) + 2) for one in same & {*_NUMBERS}}
    same |= {_NUMBERS[int(one) - 2] for one in same if one.isdigit() and 2 <= int(one) <= len(_NUMBERS) + 1}
    for met in re.finditer(rf"\b(?:{'|'.join(same)}) ([^,;:.!?()–—]+)", whole, re.IGNORECASE):
        who = _bare(met[1])
        if _names_people(who):
            return who
    return None


def _in_full(who: str, whole: str) -> str:
    """One word for the people, as they were counted: "advisers" → "private customer advisers"."""
    if " " in who:
        return who
    met = re.search(rf"\b{_NUMBER} ((?:[\w'’-]*[^s\W] ){{1,4}}{re.escape(who)})\b", whole, re.IGNORECASE)
    return met[1] if met and not re.search(rf"\b{_NUMBER}\b", met[1], re.IGNORECASE) else who


def _introduced(said: str) -> str | None:
    rest = " ".join(said.split())
    rest = rest[_opening(rest) :]
    end = _END.search(rest)
    words = rest[: end.start() if end else len(rest)].split()[:WORDS]
    title = " ".join(words).strip(" ,;:.-…")
    return title if any(letter.isalnum() for letter in title) else None


def _opening(text: str) -> int:
    met = _OPENING.match(text)
    return met.end() if met else 0
