"""Splits a message into sentences and clauses, each with its exact place in the message."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.interpret.words import fold, word_set


@dataclass(frozen=True)
class Span:
    """A stretch of the message: `message[start:end]` are the words, without white space around them."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]


@dataclass(frozen=True)
class Clause(Span):
    """A clause, the number of its sentence, and the joint that led into it ("because", "so that", "")."""

    sentence: int = 0
    joint: str = ""


# After these a full stop never ends a sentence; after the second group only before a capital letter.
_NEVER_LAST = word_set("e.g i.e vs approx ca mr mrs ms dr prof st no nr fig resp incl excl eg ie")
_SELDOM_LAST = word_set("etc a.m p.m p.a q1 q2 q3 q4 h1 h2 inc ltd corp co dept avg max min mio mn")

_STOP = re.compile(r"(?P<stop>[.!?…]+[\"')\]]*)(?=\s|$)|(?P<line>\n+)")
_BULLET = re.compile(r"\s*(?:[-*•·▪–—>]+|\(?\d{1,2}[.)]|\(?[a-h][.)])\s+")
_INLINE_BULLET = re.compile(r"(?<=\s)\(?\d\)\s+|(?<=\s)[•▪]\s*")

_SUBJECT = (
    r"(?:i|we|they|he|she|it|there|nobody|no one|everyone|everybody|people|that's|that is|what|when|if|it's|we're|"
    r"they're|i'm|i'd|we've|they've|there's|our|my|their|his|her|some|most|half|customers|managers|this|then|"
    r"today|currently|the|in|at|by|for|last|next|only|sometimes|usually)\b"
)
_AFTER_AND = (
    r"(?:i|we|they|he|she|it|there|nobody|no one|everyone|everybody|that's|it's|we're|they're|i'm|i'd|we've|"
    r"they've|there's|then|when|if|honestly|frankly|basically|people|our best|the best|the board|"
    r"(?:the|our) (?:main |biggest |real |big )?(?:problem|goal|aim|issue|challenge)|next year|last month)\b"
)
# "Since the spring" says when, "since the spring is full of holidays" is too rare to be told apart.
_TIME = (
    r"(?:(?:last|early|late|old|new|first|second|third|big|great)\s+)?(?:spring|summer|autumn|fall|winter|"
    r"christmas|easter|holidays?|new year|year|month|week|quarter|start|beginning|middle|end|move|merger|takeover|"
    r"launch|go-live|rollout|pandemic|lockdown|strike|reorganisation|reorganization|restructuring|relaunch|migration|fire|flood|audit)"
)
_JOINTS = re.compile(
    r"(?P<semi>\s*;\s*|\s+[-–—]{1,3}\s+|\s*—\s*)"
    r"|,?\s+(?P<word>but|because|cos|cuz|although|though|whereas|so that|in order to|"
    r"which means|however|yet|"
    r"since(?=\s+(?:we|they|i|he|she|it|nobody|(?:the|our)(?!\s+" + _TIME + r"\b))\b))\s+"
    r"|,\s+(?:and\s+|or\s+|plus\s+|also\s+)?(?P<comma>so\s+)?(?=" + _SUBJECT + ")"
    r"|\s+(?:and|so|plus)\s+(?=" + _AFTER_AND + ")"
)
# "No-shows" begins with no "no".
_INTERJECTION = re.compile(
    r"\s*(?:yes|no|yep|yeah|yup|nope|nah|ok|okay|sure|right|exactly|correct|true|thanks|thank you|cheers|hi|hello|"
    r"hey|morning|good morning|good afternoon|good evening|sorry|well|hmm|wait|great|perfect|good question|fine)"
    r"(?:\s+again|\s+there|\s+you|\s+very much|\s+a lot)?(?!-\w)\s*[,!.;:–—-]+\s*"
)
# "it's not because they can't" must stay whole: the denial reaches into the reason.
_KEEPS_BECAUSE = re.compile(r"(?:\bnot|n't|\bnever|\bnt|\bonly|\bjust)\s*$")

_EMPTY = frozenset(
    ("it's", "it is", "that's", "that is", "this is", "its", "mostly", "mainly", "partly", "maybe", "simply")
)


def split_sentences(text: str) -> tuple[Span, ...]:
    """Split at ends of sentences, lines and list items. Bullets and outer white space are left out."""
    folded = fold(text)
    bounds: list[tuple[int, int]] = []
    start = 0
    for match in _STOP.finditer(folded):
        if match.start() < start or not _ends(text, folded, match):
            continue
        bounds.append((start, match.start("stop") if match["stop"] else match.start()))
        start = match.end()
    bounds.append((start, len(text)))
    pieces = [piece for begin, end in bounds for piece in _list_items(folded, begin, end)]
    return tuple(Span(b, e) for b, e in (_trim(text, b, e) for b, e in pieces) if b < e)


def split_clauses(text: str, within: Span | None = None) -> tuple[Clause, ...]:
    """Split `text`, or the part of it `within`, into clauses with their joints left out."""
    sentences = split_sentences(text) if within is None else (within,)
    folded = fold(text)
    clauses: list[Clause] = []
    for number, sentence in enumerate(sentences):
        clauses += _clauses(text, folded, sentence, number)
    return tuple(clauses)


def _clauses(text: str, folded: str, sentence: Span, number: int) -> list[Clause]:
    found: list[Clause] = []
    start, joint = sentence.start, ""
    opening = _INTERJECTION.match(folded, start, sentence.end)
    if opening and opening.end() < sentence.end:
        begin, end = _trim(text, start, opening.end())
        found.append(Clause(begin, end, number))
        start = opening.end()
    for match in _JOINTS.finditer(folded, start, sentence.end):
        if _is_one_thing(folded, match):
            continue
        begin, end = _trim(text, start, match.start())
        if begin < end and folded[begin:end] not in _EMPTY:
            found.append(Clause(begin, end, number, joint))
        start, joint = match.end(), _joint(match)
    begin, end = _trim(text, start, sentence.end)
    if begin < end:
        found.append(Clause(begin, end, number, joint))
    return found


def _joint(match: re.Match[str]) -> str:
    if match["word"]:
        return match["word"]
    return "so" if match["comma"] or " so " in match.group() else ""


def _is_one_thing(folded: str, match: re.Match[str]) -> bool:
    before, after = folded[max(0, match.start() - 12) : match.start()], folded[match.end() : match.end() + 1]
    if match["word"] in {"because", "cos", "cuz", "since", "but"} and _KEEPS_BECAUSE.search(before):
        return True
    if match["word"] == "since" and after.isdigit():
        return True
    return bool(match["semi"]) and before[-1:].isdigit() and (after.isdigit() or after in "€£$>")


def _ends(text: str, folded: str, match: re.Match[str]) -> bool:
    if match["line"]:
        return len(match["line"]) > 1 or not _is_soft_wrap(text, match.start(), match.end())
    if match["stop"][0] != "." or len(match["stop"]) > 1:
        return True
    word = re.search(r"[\w.]*$", folded[max(0, match.start() - 12) : match.start()])
    last = word.group().strip(".") if word else ""
    following = text[match.end() :].lstrip()[:1]
    if last in _NEVER_LAST and following:
        return False
    if last.isdigit() and text[: match.start()].rpartition("\n")[2].strip().isdigit():
        return False  # "1. the handover": the number of a list item
    return last not in _SELDOM_LAST or not following or following.isupper()


def _is_soft_wrap(text: str, start: int, end: int) -> bool:
    line = text[:start].rpartition("\n")[2]
    return len(line) > 60 and text[end : end + 1].islower() and line.rstrip()[-1:] not in ".:;!?"


def _list_items(folded: str, begin: int, end: int) -> list[tuple[int, int]]:
    lead = _BULLET.match(folded, begin, end)
    start = lead.end() if lead and lead.end() < end else begin
    items: list[tuple[int, int]] = []
    for match in _INLINE_BULLET.finditer(folded, start, end):
        items.append((start, match.start()))
        start = match.end()
    return [*items, (start, end)]


def _trim(text: str, begin: int, end: int) -> tuple[int, int]:
    while begin < end and (text[begin].isspace() or text[begin] in ",;"):
        begin += 1
    while end > begin and (text[end - 1].isspace() or text[end - 1] in ",;:.!–—"):
        end -= 1
    return begin, end
