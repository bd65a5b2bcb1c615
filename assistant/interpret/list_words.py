"""The words in which people answer a list: numbers, ranges, none, all but, and what leads up to them."""

from __future__ import annotations

import re

_THEM = r"(?:these|those|them|it|that|the above|the list|(?:the|this|that|your) list)"
_IDLE = r"(?:really|honestly|thanks|thank you|please|sorry|for (?:us|me)|to (?:us|me)|here|i'm afraid)"
_FITS = (
    r"(?:apply|applies|fit|fits|match|matches|count|counts|matter|matters|help|helps|relevant|right|it|important|"
    r"(?:what|the) .{0,30})"
)
_EXCEPT = r"(?:but|except|besides|other than|apart from)"
# "none", "none of these apply to us", "neither, really", "these don't fit"; not "no-show", "no. 3" or "no idea".
NONE = re.compile(
    r"\W*(?:(?:no(?:ne|thing|pe)?|nah|not any|neither)(?![\w'-])(?! ?\.? ?\d)"
    rf"(?: (?:one )?(?:of|from|on) {_THEM})?(?: (?:(?:is|are|seems?|would be) )?{_FITS})?"
    rf"|{_THEM} (?:do not|don't|does not|doesn't) (?:apply|fit|match|matter|count|help))"
    rf"(?: {_IDLE})*\s*(?=[.,;:!–—]|\s-\s|$|but\b)\W*(?:but\b\s*)?"
)
NONE_BUT = re.compile(
    rf"\W*(?:none|nothing|no(?: one)?)(?: of them| of these)?,? {_EXCEPT}\s+"
    r"(?=(?:the |number |no\.? ?)?(?:\d|\w+(?: one)?\W*$))"
)
ALL = re.compile(
    rf"(?:all|every one|each)(?: of {_THEM})?|(?:them )?all|everything|all (?:three|eight|of it)"
)
ALL_BUT = re.compile(rf"\W*(?:all|everything|anything|any)\b.{{0,20}}\b{_EXCEPT}\b")
REFUSES = re.compile(
    r"\W*\b(?:not|no|nope|never|isn't|aren't|don't|doesn't|without|rather than|instead of|except|remove|take out|"
    r"drop|leave out|scrap)\b"
)
ASKS = re.compile(
    r"\W*(?:(?:and|but|so|hm+|sorry),? )*(?:what|why|how|which|who|is|are|does|do|can|could|would|explain|tell me|"
    r"define|meaning of)\b"
)
A_PLACE = re.compile(r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|[1-9])\b")
SHOWS = re.compile(r"\b(?:show|see|repeat|send|give)\b.{0,12}\b(?:list|names|options|choices)\b")
_JOINS = r"(?:and|then|plus|also|as well as|or|und|et|y)"
AND = re.compile(
    rf"\s*(?:[,;&+/\n]|(?<!\bno)(?<!\bnos)[.!](?=\s|$)|\b{_JOINS}\b|\s[-–—]\s)\s*(?:(?:and|then|also)\b\s*)?"
)
BREAK = re.compile(r"[.!?\n;]+")
_WANTS = (
    r"(?:i'd say|i would say|i'd pick|i would pick|i'd choose|i'd take|i'd go (?:with|for)|i pick|i choose|i think|"
    r"i guess|we need|we'd need|i want|pick|choose|take|go (?:with|for)|let's say|let's take)"
)
_HEDGES = (
    r"(?:probably|definitely|certainly|clearly|mainly|mostly|maybe|perhaps|only|just|above all|for us|for me|both|"
    r"not sure,? but|not sure,?|it's|that's|those are|well|yes|ok|okay|hm+)"
)
LEAD = re.compile(
    rf"(?:{_WANTS}|{_HEDGES}|numbers|number|no\.|nos\.|option|options|#|the|[-*•])(?:[,:]?\s+|(?=\d)|(?<=#))"
)
TAIL = re.compile(
    r"\s*(?:\bones?\b|\bplease\b|\bfor us\b|\bfirst\b(?<=\w first)|\bmost\b|\bmost of all\b|\bthe most\b|"
    r"\bi think\b|\bi'd say\b|\bthanks\b|\bthank you\b|\bcheers\b)$"
)
IDLE = re.compile(
    r"(?:well|ok|okay|yes|hm+|maybe|perhaps|probably|not sure|i think|i guess|let me think|good question|thanks|"
    r"thank you|that's it|that's all|that is all)"
)
_MARK = re.compile(r"^[ \t]*(?:[-*•]|\(?\d[.)])[ \t]+(?=\S)", re.MULTILINE)
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_NUMBER = rf"(?:\d|{'|'.join(_WORDS)})"
_RANGE = re.compile(r"(\d)\s*(?:-|–|—|to|bis)\s*(\d)")
_RUN = re.compile(rf"(?:the )?(first|top|last) ({_NUMBER})")
_SEVERAL = re.compile(r"\d(?:\s+\d)+")
_ONE = re.compile(rf"[(#]*(?:(\d)(?:st|nd|rd|th)?|({'|'.join(_WORDS)})|({'|'.join(_ORDINALS)})|([a-i]))[).]*")


def list_marks(folded: str) -> str:
    """Blank the marks in front of the lines of a list; everything keeps its place."""
    if len(re.findall(_MARK, folded)) < 2:
        return folded
    return _MARK.sub(lambda mark: " " * len(mark[0]), folded)


def places(bare: str, count: int) -> tuple[int, ...] | None:
    """Return the places, from 0, named by numbers, letters or "the last two". None where none are.

    Place `count` is that of the choice below the list. Numbers beyond it are no places.
    """
    if bare == "last":
        return (count - 1,)
    if across := _RANGE.fullmatch(bare):
        first, last = int(across[1]), int(across[2])
        return _within(range(first - 1, last), count) if first < last else None
    if run := _RUN.fullmatch(bare):
        many = _value(run[2])
        return _within(range(count - many, count) if run[1] == "last" else range(many), count)
    if _SEVERAL.fullmatch(bare):
        return _within([int(digit) - 1 for digit in bare.split()], count)
    one = _ONE.fullmatch(bare)
    if one is None:
        return None
    if one[1] or one[2]:
        return _within([_value(one[1] or one[2]) - 1], count)
    if one[3]:
        return _within([_ORDINALS.index(one[3])], count)
    return _within([ord(one[4]) - ord("a")], count)


def _value(said: str) -> int:
    return int(said) if said.isdigit() else _WORDS.index(said) + 1


def _within(said: range | list[int], count: int) -> tuple[int, ...] | None:
    return tuple(said) if said and all(0 <= place <= count for place in said) else None
