"""Which role a number plays, by the words beside it: where the measure stands, where it must go, by how much."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Role = Literal["now", "from", "goal", "to", "change", "past", "other", "none"]


@dataclass(frozen=True)
class Cue:
    """A role with its strength: 3 said outright, 2 likely, 1 only a hint ("is", "at"), 0 nothing said."""

    role: Role
    strength: int


NOTHING = Cue("none", 0)
_F = re.IGNORECASE

_NEAR = (
    r"(?:\s*(?:about|around|roughly|approximately|at\s+least|at\s+most|under|below|over|above|beyond|past|less\s+than"
    r"|fewer\s+than|more\s+than|better\s+than|no\s+(?:more|less|worse)\s+than|only|just|nearly|almost|maybe|say|circa|ca\.?"
    r"|the|an?|some|another|something\s+like|north\s+of|south\s+of|max|min|at|of|or|~|≈|<=?|>=?|≤|≥|\()\s*)*\s*$"
)
# Judged on the words that touch the number, nearest first.
_TOUCHING: tuple[tuple[re.Pattern[str], Cue], ...] = tuple(
    (re.compile(pattern + _NEAR, _F), cue)
    for pattern, cue in (
        (r"\bby", Cue("change", 3)),
        (r"\b(?:up|down|back)\s+from|\bcompared\s+(?:to|with)|\b(?:since|after)", Cue("past", 2)),
        (r"\bfrom|\bstart(?:s|ing)?\s+(?:at|from)", Cue("from", 3)),
        (r"(?:→|➔|⇒|➜|—>|-+>|=+>|»|>>)", Cue("to", 3)),
        (r"^\s*(?:-|–|—|>|\.{2,3}|…|/)", Cue("to", 1)),
        (r"\b(?:to|towards?|till|until|into|reach(?:es|ing)?|hit(?:ting)?)", Cue("to", 3)),
        (r"\b(?:up|down)", Cue("change", 2)),
        (r"\b(?:vs\.?|versus|against|instead\s+of)", Cue("goal", 2)),
    )
)
_OTHER = re.compile(
    r"\b(?:industry|sector|best[- ]in[- ]class|competitors?|competition|peers?|national\s+average|benchmark\w*"
    r"|elsewhere|world[- ]class|(?:other|sister|best|neighbouring)\s+(?:sites?|plants?|teams?|depots?|wards?|branches|schools?|companies))\b",
    _F,
)
_GOAL = re.compile(
    r"\b(?:targets?|targeted|targeting|goals?|aim(?:s|ed|ing)?|objective|want(?:s|ed|ing)?|need(?:s|ed|ing)?|must|should|shall"
    r"|(?:has|have|had|having|got|gotta)\s+to|ought|would\s+like|['’]d\s+(?:like|love)|hop(?:e|es|ing)|plan(?:s|ned)?|ambition"
    r"|looking\s+(?:for|at\s+getting)|expect\w*|standards?|promised?|committed|threshold|supposed|ideal(?:ly)?|required?|requires"
    r"|go(?:ing)?\s+for|polic(?:y|ies)|statutory|regulators?|law|sla"
    r"|['’]d\s+call|would\s+call|ask(?:s|ed|ing)?\s+(?:for|is)|where\s+we\s+(?:want|need)|desired?|wish|dream|can\s+(?:get|be)|could\s+be|will\s+be|go\s+to|get\s+to|come\s+to"
    r"|(?:get|bring|take|push|move|drive|cut|reduce|lower|raise|increase|lift|improve|grow|keep|hold)\b(?=.*\b(?:to|at|under|below|above|over)\b)"
    r"|let['’]?s\s+(?:get|make)|aspir\w+|mandate|asked|demand(?:s|ed)?|budgeted|agreed|goal\s*:|future|end\s+(?:state|point)|tgt|gets?\s+us)\b",
    _F,
)
_PAST = re.compile(
    r"\b(?:was|were|used\s+to|had\s+been|previous(?:ly)?|historically|last\s+(?:year|month|quarter|summer|winter)|a\s+year\s+ago"
    r"|years?\s+ago|peaked|once|before\s+(?:the|covid|that))\b",
    _F,
)
_NOW = re.compile(
    r"\b(?:currently|current|today|now|at\s+present|presently|at\s+the\s+moment|right\s+now|as\s+of|baseline|actual(?:ly)?|starting\s+point"
    r"|stuck|running|runs|sit(?:s|ting)?|stand(?:s|ing)?|hover(?:s|ing)?|float(?:s|ing)?|averag(?:e|es|ing)|status|ytd|so\s+far"
    r"|these\s+days|we\s+(?:score|get|do|make|lose|have)|we['’]re|we\s+are|still|latest|last\s+(?:count|reading|week)|as-is|measured|shows|reads)\b",
    _F,
)
_HINT = re.compile(r"(?:\b(?:is|are|at|has|have|be|lose|losing|takes?|scores?|around|of)\b|['’]s\b|:|=)", _F)
_POST: tuple[tuple[re.Pattern[str], Cue], ...] = tuple(
    (re.compile(r"^\s*[(\[]?\s*" + pattern, _F), cue)
    for pattern, cue in (
        (
            r"(?:more|fewer|less|lower|higher|reduction|increase|improvement|drop|cut|decrease|uplift|rise|faster|slower|shorter|better|down|up)\b(?!\s+(?:than|from|to|on))",
            Cue("change", 2),
        ),
        (
            r"(?:of\s+\w+\s+|\w+\s+|\w+\s+\w+\s+)?(?:today|now(?!\s+\d)|currently|at\s+the\s+moment|at\s+present|right\s+now|as\s+we\s+speak|this\s+(?:month|year|quarter|week)|as\s+of\b|baseline|ytd|so\s+far|these\s+days|last\s+(?:month|week|time))",
            Cue("now", 2),
        ),
        (
            r"(?:is\s+|was\s+|as\s+|would\s+be\s+)?(?:the\s+|our\s+|my\s+|a\s+)?(?:target|goal|aim|objective|ambition|standard|plan|ask)\b(?!\s*(?:is|:|of)?\s*[\d€£$])",
            Cue("goal", 2),
        ),
        (
            r"(?:is\s+|would\s+be\s+|are\s+)(?:what|where|good|great|fine|ideal|enough|needed|required|expected|realistic|acceptable)\b",
            Cue("goal", 2),
        ),
        (
            r"(?:last\s+year|a\s+year\s+ago|\w+\s+years?\s+ago|before|previously|back\s+then)\b",
            Cue("past", 2),
        ),
    )
)
_CLAUSE = re.compile(r"[,;()\n]|\s[-–—]+\s|\b(?:and|but|while|whereas|which|yet|so)\b", _F)
_MOVED = re.compile(
    r"\b(?:fell|rose|grew|(?:went|moved)\s+(?:up|down|from)|dropped|slipped|climbed|crept\s+up|jumped|declined|worsened|slid|crept"
    r"|(?:has|have|had|['’]s|['’]ve)\s+(?:(?!to\b)\w+\s+)?(?:gone|risen|fallen|dropped|increased|decreased|grown|doubled|halved|improved|slipped|crept|climbed|come))\b",
    _F,
)
_DOWN = re.compile(
    r"\b(?:cut|cutting|reduc\w*|lower(?:ed|ing)?|decreas\w*|drop|shrink\w*|(?:bring|get|take|push|drive|come|go|keep)\b[^.;]{0,40}\bdown|minimi[sz]\w*|slash\w*"
    r"|trim\w*|shorten\w*|shav\w*|fewer|less|halv(?:e|es|ing)|eliminat\w*|down)\b",
    _F,
)
_UP = re.compile(
    r"\b(?:rais\w+|increas\w*|grow|growing|lift\w*|boost\w*|(?:bring|get|take|push|drive|come|go)\b[^.;]{0,40}\bup|more|higher|doubl(?:e|es|ing)"
    r"|trebl\w+|tripl(?:e|es|ing)|maximi[sz]\w*|expand\w*|up)\b",
    _F,
)
_BETTER = re.compile(r"\b(?:improv\w*|better|strengthen\w*|fix|turn\s+around)\b", _F)
_FACTOR: tuple[tuple[re.Pattern[str], float], ...] = tuple(
    (re.compile(pattern, _F), factor)
    for pattern, factor in (
        (r"\b(?:halv(?:e|es|ing)|(?:cut|cutting|reduce|slash)\b[^.;]{0,40}\b(?:in|by)\s+(?:a\s+)?half)\b", 0.5),
        (r"\b(?:want|need|like|see|get|be|have|must)\b[^.;]{0,30}\bhalved\b", 0.5),
        (r"\b(?:want|need|like|see|get|be|have|must)\b[^.;]{0,30}\bdoubled\b", 2.0),
        (r"\bdoubl(?:e|es|ing)\b(?![- ](?:check|digit|shift|hand|book|entr|whammy))", 2.0),
        (r"\b(?:tripl(?:e|es|ing)|trebl(?:e|es|ing))\b", 3.0),
        (r"\bquadrupl(?:e|es|ing)\b", 4.0),
    )
)  # fmt: skip


def cue_before(gap: str) -> Cue:
    """Return the role that the words `gap`, which end where the number begins, give to the number."""
    for pattern, cue in _TOUCHING:
        if pattern.search(gap):
            if cue.role == "goal" and re.search(r"instead\s+of", gap[-24:], _F) and _GOAL.search(gap):
                return Cue("now", 2)
            if cue.role in {"to", "from"} and _MOVED.search(gap):
                return Cue("now" if cue.role == "to" else "past", 3)
            return Cue("past", 1) if cue.role == "change" and _MOVED.search(gap) else cue
    clauses = [part for part in _CLAUSE.split(gap) if part.strip()]
    for clause in reversed(clauses):
        cue = _in_clause(clause)
        if cue.strength > 1:
            return cue
    return _in_clause(clauses[-1]) if clauses else NOTHING


def _in_clause(clause: str) -> Cue:
    if _OTHER.search(clause):
        return Cue("other", 3)
    if _GOAL.search(clause):
        return Cue("goal", 3)
    if _PAST.search(clause):
        return Cue("past", 2)
    if _NOW.search(clause):
        return Cue("now", 3)
    return Cue("now", 1) if _HINT.search(clause) else NOTHING


def cue_after(tail: str) -> tuple[Cue, int]:
    """Return the role given by the words `tail` that follow a number, and how many characters carry it."""
    for pattern, cue in _POST:
        if found := pattern.search(tail):
            return cue, found.end()
    if (found := _OTHER.search(tail)) and found.start() < 20 and not _CLAUSE.search(tail[: found.start()]):
        return Cue("other", 3), found.end()
    return NOTHING, 0


def wanted_move(text: str) -> Literal["up", "down", "better"] | None:
    """Return the direction of a wish in `text` ("cut", "raise", "improve"); a move of the past is no wish."""
    if _MOVED.search(text):
        return None
    if _DOWN.search(text):
        return "down"
    if _UP.search(text):
        return "up"
    return "better" if _BETTER.search(text) else None


def factor_in(text: str) -> tuple[float, int, int] | None:
    """Return the factor a verb carries, and its place: "halve" 0.5, "double" 2; None for a move of the past."""
    if _MOVED.search(text):
        return None
    for pattern, factor in _FACTOR:
        if found := pattern.search(text):
            return factor, found.start(), found.end()
    return None


def has_goal_word(text: str) -> bool:
    """Whether a word of `text` speaks of a target, a wish or a must."""
    return bool(_GOAL.search(text))
