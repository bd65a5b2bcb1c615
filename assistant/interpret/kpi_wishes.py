"""Whether a number in a sentence says where a measure stands, where it is wished to be, or neither. Pure.

`kpi_cues` judges numbers beside a named measure, where little more than a number is said. This judges them in
whole sentences, where most numbers are told in passing and only plain words make one a state or a wish.
"""

from __future__ import annotations

import re
from typing import Literal

from assistant.interpret.kpi_cues import cue_after, cue_before, has_goal_word
from assistant.interpret.kpi_moves import has_moved
from assistant.interpret.number_words import wording

Part = Literal["state", "wish", "neither"]

_F = re.IGNORECASE
_WISH_BEFORE = re.compile(
    r"\b(?:"
    + wording(
        r"""(?:i|we|they|he|she|you)(?:['’]d| would| will) (?:\w+ )?(?:like|love|want|take|sign|settle|say|call|be
        |think|accept), let(?:['’]s| us) (?:call|say|make|agree), call it, make it, becomes?, descend, arrive,
        (?:will|would|could) be, asks? (?:us|me|them|for), signed, (?:has|have|had) set, written,
        fixed, requests?, hopes?, prefers?, live with, push(?:es|ing)? for, press(?:es|ing)? for,
        settl(?:e|ed|ing) on, insists? on, due to be"""
    )
    + r")\b(?!.*\b(?:if|unless)\b)",
    _F,
)
_WISH_AFTER = re.compile(
    r"^\W*(?:per cent |percent |% )?(?:"
    + wording(
        r"""(?:would|will|could) (?:be|do|make|feel|please|already be)(?! (?:too|a disaster|terrible|bad)\b),
        (?:is|are|feels|looks|sounds) (?:\w+ )?(?:decent|respectable|plenty|fine|enough|reasonable|acceptable|fair
        |doable|good|the budget|the limit|the ceiling|what i),
        (?:and )?(?:then )?i(?:['’]m| am|['’]d be| would be) (?:\w+ )?(?:content|happy|glad|satisfied|pleased),
        and be (?:glad|happy|content), in(?:to)? (?:the|our|their) contract, if (?:you ask me|i may choose),
        (?:and )?(?:that['’]?s|this is|that is|which is) (?:what|where|the (?:aim|goal|target|promise))"""
    )
    + r")\b",
    _F,
)
# "85, and that's what I've signed up to": somebody else's figure taken as one's own.
_TAKEN_OVER = re.compile(
    r"^\W*(?:and |so )?(?:that['’]?s|this is|that is|which is) (?:also )?(?:what|where|the (?:aim|goal|target))\b",
    _F,
)
_ELSEWHERE = re.compile(
    r"\b(?:"
    + wording(
        r"""in (?:one|two|three|some|a few|other|most) \w+, nobody, no one, everybody else,
        elsewhere, the national picture, bonus, once, each, costs?,
        the (?:best|worst|other|old) \w+(?: \w+){0,3}"""
    )
    + r")\b[^.;]*$",
    _F,
)
_LIMIT = re.compile(
    r"\b(?:within|inside|after|older than|longer than|more than|every|for|over|in)\s+(?:the\s+)?(?:first\s+)?$",
    _F,
)
_SOMETHING_OLD = re.compile(r"^[^.;,]{0,12}\b(?:was|were) (?:the|our|my) (?:old|other|last|previous)\b", _F)
_STATE = re.compile(
    r"\b(?:"
    + wording(
        r"""is, are, was, were, be, been, at, has, have, had, now, only, already, currently, today, at the moment,
        we (?:reject|lose|get), stands?, runs?, running, comes? to, averages?, reached?, says?"""
    )
    + r")\b|['’](?:s|re)\b|:",
    _F,
)
_OPENS = re.compile(
    r"^\W*(?:(?:and|so|but|about|around|roughly|only|at the moment|right now|today)\W+)*$", _F
)
# "Nine go to intensive care" wishes nothing, other than "has to go to 9".
_GOES_TO = re.compile(r"\b(?:go|goes|going|get|gets|come|comes)\s+to\s+(?=[a-z]+\s+[a-z])", _F)
_ARRIVED = re.compile(r"\b(?:to|at)\s+(?:(?:about|around|over|nearly|only|just)\s+)*$", _F)
_SAID_TO_BE = re.compile(
    r"\b(?:we|they|portal|system|report|sheet|survey|dashboard)\s+says?\s*$|\b(?:is|are|lies|stays)\s+by\s*$",
    _F,
)
# "3,900 now, 6,000 by the end of 2027": a second number with a date ahead of it needs no other word.
_JUST_AFTER_A_STATE = re.compile(
    r"\s*(?:per cent|percent|%)?\s*(?:\w+ )?(?:now|today|currently|at present|at the moment|so far|this year)"
    r"\s*(?:[,;/]|[-–—]+>?|→|\band\b|\bto\b)*\s*",
    _F,
)
_BY_THEN = re.compile(
    r"\s*(?:per cent|percent|%)?,?\s+(?:by|until|before|for|at)\s+(?:the\s+)?(?:"
    + wording(
        r"""end, middle, year[- ]?end, next, mid, q[1-4], spring, summer, autumn, fall, winter, christmas, easter,
        fy \d+, fy\d+, jan(?:uary)?, feb(?:ruary)?, mar(?:ch)?, apr(?:il)?, may, june?, july?, aug(?:ust)?,
        sept?(?:ember)?, oct(?:ober)?, nov(?:ember)?, dec(?:ember)?, 20\d\d, this time"""
    )
    + r")\b",
    _F,
)
_CLAUSE = re.compile(r"[,;:()]|\s[-–—]+\s|\b(?:and|but|while|whereas)\b", _F)


def part_of(before: str, after: str, *, lead: str, share: bool) -> Part:
    """Say what a number is, by the words of its sentence `before` it, from the last number on, and `after` it.

    `lead` is the sentence up to the number. A `share` ("32 per cent get there") needs no verb before it.
    """
    if _SOMETHING_OLD.match(after):
        return "neither"
    elsewhere = bool(_ELSEWHERE.search(_CLAUSE.split(lead)[-1]))
    if _WISH_AFTER.match(after):
        return "neither" if elsewhere and not _TAKEN_OVER.match(after) else "wish"
    if _JUST_AFTER_A_STATE.fullmatch(before) and _BY_THEN.match(after):
        return "wish"
    told = _CLAUSE.split(lead)[-1]
    if has_moved(told):  # "it fell from 42 to 31": the second number is where it stands
        return "state" if _ARRIVED.search(told) else "neither"
    before = _GOES_TO.sub(" ", before)
    *earlier, last = _CLAUSE.split(before)
    if elsewhere or cue_before(last).role == "other":
        return "neither"
    if _SAID_TO_BE.search(last):
        return "state"
    if _wished(last) or cue_after(after)[0].role == "goal":
        return "wish"
    if cue_before(last).role == "change":
        return "neither"
    if _STATE.search(last) or before.rstrip().endswith(":"):
        return "state"
    if any(_wished(clause) for clause in earlier):
        return "wish"
    return (
        "state" if share or _OPENS.match(before) or any(_STATE.search(one) for one in earlier) else "neither"
    )


def _wished(clause: str) -> bool:
    cue = cue_before(clause)
    if cue.role in {"from", "now", "past"} and cue.strength > 1:
        return False
    return (
        (cue.role in {"goal", "to"} and cue.strength > 2)
        or bool(_WISH_BEFORE.search(clause))
        or has_goal_word(clause)
    )


def wish_tail(after: str) -> int:
    """How many of the characters after a number belong to the wish for it: "8 would be decent"."""
    found = _WISH_AFTER.match(after)
    return found.end() if found else 0


def is_limit(before: str) -> bool:
    """Whether the words before a time make it part of what is counted: "within seven days"."""
    return bool(_LIMIT.search(before))
