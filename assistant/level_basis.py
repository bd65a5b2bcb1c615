"""Reads the level of the people a talk is about, from what was said of them and not of who leads them. Pure.

The place of the leader ("head of …", "I decide how it is done") and of those above ("the director has the final
say") is no place of their people's, and left out before the people's own words are looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from assistant.brief import Finding, Slot

Level = Literal[1, 2, 3, 4, 5]

_F = re.IGNORECASE
# Words that place the people who carry the work. The first list that matches within one finding decides,
# from the most senior down, except that explicit words on autonomy outrank job titles.
_AUTONOMY: tuple[tuple[Level, str], ...] = (
    (5, r"whole (?:organisation|organization|company|group|industry)|across the (?:group|company|organisation)"
        r"|rewrite the rules|set the standard for|company-wide|organisation-wide|sets? (?:the )?policy"),
    (4, r"sets? how|decides? how|several teams|across (?:teams|sites|departments|shifts)|coach(?:es)? others"
        r"|lead others|final say|own the (?:method|standard)|conflicting"),
    (3, r"(?:on|by) (?:their|his|her) own|alone|without (?:asking|supervision|a supervisor|help|me)|independent"
        r"|hard cases|nobody to ask|autonom|complex cases|unusual cases|decides? (?:up to|themselves)"),
    (2, r"usual cases|standard cases|within (?:clear )?(?:rules|procedures)|follow (?:the )?(?:procedure|script)"
        r"|escalate anything|routine mostly|standard work"),
    (1, r"under supervision|with guidance|with (?:a )?(?:buddy|mentor|supervisor)|supervised|need(?:s)? checking"
        r"|first weeks|just (?:starting|started)"),
)  # fmt: skip
_TITLES: tuple[tuple[Level, str], ...] = (
    (4, r"(?:directors|executives|chiefs|vice presidents|vps|heads of|senior managers|principals|partners"
        r"|plant managers|regional managers|headteachers)(?!\s+(?:wants?|asks?|decides?|expects?|says?|demands?))"
        r"|(?:(?:each|every|any|role (?:of|is)(?: an?| the)?)\s+(?:\w+\s+)?)(?:director|executive|chief \w+|vp"
        r"|vice president|head of|senior manager|principal|partner|plant manager|regional manager|headteacher)"),
    (3, r"managers?|supervisors?|team leads?|team leaders?|shift leads?|leads|charge nurses?|ward sisters?"
        r"|sisters|matrons?|foremen|foreman|seniors?|architects?|consultants?|specialists?|experts?|superintendents?"
        r"|engineers?|nurses?|planners?|analysts?|account (?:executives?|managers?)|teachers?|lawyers?|developers?"
        r"|buyers?|underwriters?|social workers?|caseworkers?|researchers?|partners?|controllers?|surveyors?"),
    (2, r"agents?|operators?|clerks?|assistants?|advis[eo]rs?|cashiers?|carers?|pickers?|drivers?|technicians?"
        r"|fitters?|reps?|receptionists?|tellers?|crew|handlers?|officers?|support workers?|sales associates?"
        r"|juniors?|administrators?|waiters?|housekeepers?"),
    (1, r"apprentices?|trainees?|interns?|new starters?|new hires?|new joiners?|graduates?|beginners?"),
)  # fmt: skip


def _compiled(table: tuple[tuple[Level, str], ...]) -> tuple[tuple[Level, re.Pattern[str]], ...]:
    return tuple((level, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for level, words in table)


_AUTONOMY_CUES, _TITLE_CUES = _compiled(_AUTONOMY), _compiled(_TITLES)

# A title in the singular that only one who leads has.
_CHIEF = (
    r"(?:head|director|manager|chief(?:\s+\w+)?|president|vp|c[eofit]o|leader|lead|supervisor|superintendent|principal|partner"
    r"|matron|headteacher|chair|owner|boss)"
)
# A title goes on until what is led, or until something else is said.
_TITLE_ENDS = (
    r"(?=\s+(?:of|for|at|in|on|over|with|to|across|from|by|who|which|that|where|here|leading|running|managing|heading|looking"
    r"|responsible|answering|and\s+(?:my|our|the|we|i|they|about|some|\d))\b|\s*(?:[,.;:!?()\d\n]|[-–—]\s|$))"
)
_OWN_TITLE = re.compile(
    r"\b(?:I\s+am|I['’]m|I\s+was\s+made|I\s+became|I(?:['’]ve|\s+have)\s+been|I\s+work\s+as|I\s+serve\s+as"
    r"|my\s+(?:title|job|role|position)\s+is)\s+(?:[\w'’&/-]+\s*){0,8}?" + _TITLE_ENDS,
    _F,
)
_AS_CHIEF = re.compile(rf"\bas\s+(?:the\s+|an?\s+)?(?:\w+\s+){{0,3}}?{_CHIEF}\b(?=[^.;]*\bI\b)", _F)
# Asked whose results they answer for, many begin with no more than their title: "Head of fraud ops, 46 people".
_BEGINS_WITH_TITLE = re.compile(
    rf"^\W*(?!(?:each|every|any|all|our|role)\b)(?:[\w'’&/-]+\s+){{0,4}}?{_CHIEF}\b" + _TITLE_ENDS, _F
)
_UNTIL = (
    r"[^,.;:!?]*?(?=[,.;:!?]|\b(?:but|while|whereas|who|whose|they|and\s+(?:they|the|my|our|each|an?))\b|$)"
)
_LEADER_DOES = re.compile(
    r"\bI\s+(?:(?:alone|always|usually|still|also|only|then|myself|just)\s+)*(?:set|decide|own|lead|run|manage|head|sign|approve"
    r"|make|handle|take|step\s+in|coach|rewrite|have\s+the\s+(?:final|last)\s+(?:say|word))\b"
    r"(?!\s+(?:them|her|him|people|everyone)\b)" + _UNTIL,
    _F,
)
_THOSE_ABOVE = re.compile(
    r"\b(?:(?:my|our|the)\s+(?:\w+\s+)?(?:boss|director|board|owners?|president|c[eofit]o)|head\s+office|headquarters|hq"
    r"|(?:group|terminal|plant)\s+(?:director|management|c[eofit]o))\b" + _UNTIL,
    _F,
)
_DUTY = re.compile(
    r"\s+(?:needs?\s+to|must|should|(?:has|have)\s+to|ought\s+to|(?:has|have)\s+got\s+to)\b", _F
)
_COUNT = re.compile(r"(?<![\w.,])(\d{1,6})(?:-odd|\+)?\s+(?:[a-z'’/-]+\s+){0,2}$", _F)

# Where the leader is likeliest to speak of the people the profile is for.
_WHERE = (Slot.LEVEL, Slot.CRITICAL_WORK, Slot.FRAME, Slot.PROBLEM)


@dataclass(frozen=True)
class Basis:
    """The level the role works at, and the words that say so."""

    level: Level
    finding: Finding | None
    words: str


def role_basis(findings: Iterable[Finding]) -> Basis:
    """Read the level of the people who carry the work; 3 when nothing was said."""
    held = list(findings)
    for finding in held:
        if finding.slot is Slot.LEVEL:
            hits: list[tuple[int, Level, str]] = [
                (hit.start(), level, hit.group())
                for level, cue in _AUTONOMY_CUES
                if (hit := cue.search(_without_leader(finding.quote)))
            ]
            if hits:  # people begin with those who do the work, then come those they go to
                _, level, words = min(hits, key=lambda found: found[0])
                return Basis(level, finding, words)
    for slot in _WHERE:
        for finding in (one for one in held if one.slot is slot):
            if found := _title_in(finding):
                return Basis(found[0], finding, found[1])
    return Basis(3, None, "")


def _without_leader(quote: str) -> str:
    """Leave out what the leader does or decides, and what those above do."""
    return _THOSE_ABOVE.sub(" ", _LEADER_DOES.sub(" ", quote))


def _title_in(finding: Finding) -> tuple[Level, str] | None:
    """The place of the people in one finding: of the largest group where they are counted, else the lowest."""
    quote = _OWN_TITLE.sub(" ", _AS_CHIEF.sub(" ", finding.quote))
    if finding.slot is Slot.FRAME:
        quote = _BEGINS_WITH_TITLE.sub(" ", quote)
    hits: list[tuple[Level, re.Match[str]]] = [
        (level, hit) for level, cue in reversed(_TITLE_CUES) for hit in cue.finditer(quote)
    ]
    found = [one for one in hits if not any(_holds(other, one) for _, other in hits)]
    first = min(found, key=lambda one: one[1].start(), default=None)
    if first and _DUTY.match(quote, first[1].end()):  # "team leaders need to coach the crew"
        return first[0], first[1].group()
    counted: list[tuple[int, Level, re.Match[str]]] = [
        (int(count[1]), level, hit) for level, hit in found if (count := _COUNT.search(quote, 0, hit.start()))
    ]
    if counted:
        _, level, hit = max(counted, key=lambda group: (group[0], -group[1]))
        return level, hit.group()
    return (found[0][0], found[0][1].group()) if found else None


def _holds(longer: re.Match[str], one: tuple[Level, re.Match[str]]) -> bool:
    """ "Plant managers" hold "managers", and say more."""
    inner = one[1]
    size = longer.end() - longer.start() - (inner.end() - inner.start())
    return longer.start() <= inner.start() and inner.end() <= longer.end() and size > 0
