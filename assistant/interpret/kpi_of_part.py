"""Numbers of a part: "nights have a CSAT of 79" says where the nights stand, not where the team does. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from assistant.brief import Finding
from assistant.interpret.clauses import Clause
from assistant.interpret.measured import Measured
from assistant.interpret.words import fold
from assistant.measures import clashes

_PERIOD = (
    r"(?:nights?|days?|mornings?|evenings?|afternoons?|weekends?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?)"
)
_SHIFT = r"(?:(?:night|day|late|early|morning|evening|weekend|back|first|second|third)[\s-]shifts?)"
_PEOPLE = (
    r"(?:(?:new|newer|recent|young|younger|older) (?:hires|starters|joiners|people|ones|staff|colleagues)|"
    r"newcomers|juniors|seniors|temps|trainees|apprentices|agency staff|contractors)"
)
_PLACE = r"(?:team|line|shift|crew|ward|depot|site|store|branch|plant|unit|floor|region|cell|hall)"
_UNIT = (
    rf"(?:{_PLACE} (?:[a-h]|\d{{1,3}}|one|two|three|four|five)|"
    rf"the (?:north|south|east|west)(?:ern)?(?: {_PLACE})?|"
    rf"(?:one|another|each|a single|(?:our|the) (?:best|worst|weakest|strongest|other)) (?:{_PLACE}|one|person))"
)
_PART = rf"(?:the |our |my |on |at |in |for |only |and |but |just )*(?:{_PERIOD}|{_SHIFT}|{_PEOPLE}|{_UNIT})"
_IS = r"(?:has|have|had|is|are|was|were|gets?|sits?|stands?|runs?|comes?|reach|show)"
_SUBJECT = re.compile(rf"\W*{_PART}(?: (?:alone|only))? {_IS}\b")
_BEFORE = re.compile(rf"\W*(?:on|at|in|for|with|during) {_PART}\b")
_AFTER = re.compile(
    rf"\W*(?:(?:but |only )*(?:on|at|in|for|with|among|during) )?{_PART}\W*(?:by the way\W*)?\Z"
)


def of_a_part(text: str, measured: Measured, clauses: Sequence[Clause], findings: Iterable[Finding]) -> bool:
    """Whether a number differs from what was said of the measure before because it is that of a part of the team.

    One with somewhere to go is always meant for the measure.
    """
    reading = measured.reading
    if reading.baseline is None or reading.target is not None or reading.change is not None:
        return False
    if not any(one.kpi and "baseline" in clashes(one.kpi, reading) for one in findings):
        return False
    around = [one for one in clauses if one.start <= measured.start and measured.end <= one.end]
    return any(
        _SUBJECT.match(fold(text[one.start : one.end]))
        or _BEFORE.match(fold(text[one.start : measured.start]))
        or _AFTER.match(fold(text[measured.end : one.end]))
        for one in around
    )
