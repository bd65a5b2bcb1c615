"""Which role a number plays, by the words beside it: where the measure stands, where it must go, by how much."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from assistant.interpret.kpi_moves import has_moved
from assistant.interpret.number_words import wording

Role = Literal["now", "from", "goal", "to", "change", "past", "other", "none"]


@dataclass(frozen=True)
class Cue:
    """A role with its strength: 3 said outright, 2 likely, 1 only a hint ("is", "at"), 0 nothing said."""

    role: Role
    strength: int


NOTHING = Cue("none", 0)
_F = re.IGNORECASE

# Words that may stand between a cue and its number: "to under 6", "by about 10".
_NEAR = (
    r"(?:\s*(?:"
    + wording(
        r"""about, around, roughly, approximately, at least, at most, under, below, over, above, beyond,
        past, less than, fewer than, more than, better than, no (?:more|less|worse) than, only, just,
        nearly, almost, maybe, say, circa, ca\.?, the, an?, some, another, something like, north of,
        south of, max, min, at, of, or"""
    )
    + r"|~|≈|<=?|>=?|≤|≥|\()\s*)*\s*$"
)
# Judged on the words that touch the number; the first that fits decides.
_TOUCHING: tuple[tuple[re.Pattern[str], Cue], ...] = tuple(
    (re.compile(pattern + _NEAR, _F), cue)
    for pattern, cue in (
        (r"\b(?:not|isn['’]t|rather\s+than)(?:\s+from)?", Cue("other", 3)),
        (r"\bby", Cue("change", 3)),
        (
            r"\b(?:" + wording("(?:up|down|back) from, compared (?:to|with), since, after") + ")",
            Cue("past", 2),
        ),
        (r"\b(?:" + wording("from, start(?:s|ing)? (?:at|from)") + ")", Cue("from", 3)),
        (r"(?:→|➔|⇒|➜|—>|-+>|=+>|»|>>)", Cue("to", 3)),
        (r"^\s*(?:-|–|—|>|\.{2,3}|…|/)", Cue("to", 1)),
        (
            r"\b(?:" + wording("to, towards?, till, until, into, reach(?:es|ing)?, hit(?:ting)?") + ")",
            Cue("to", 3),
        ),
        (
            r"\b(?:fall|drop|sink|go|come|get|rise|climb|grow)(?:e?s)?\s+(?:below|under|above|over|beyond)",
            Cue("to", 3),
        ),
        (r"\b(?:up|down)", Cue("change", 2)),
        (r"\b(?:" + wording(r"vs\.?, versus, against, instead of") + ")", Cue("goal", 2)),
    )
)
_OTHER = re.compile(
    r"\b(?:"
    + wording(
        r"""industry, sector, best[- ]in[- ]class, world[- ]class, competitors?, competition, peers?,
        national(?:ly)?, elite, top quartile, benchmark\w*, elsewhere, best practice,
        (?:other|sister|best|neighbouring) (?:sites?|plants?|teams?|depots?|wards?|branches|schools?|companies)"""
    )
    + r")\b",
    _F,
)
_GOAL = re.compile(
    r"\b(?:"
    + wording(
        r"""targets?, targeted, targeting, tgt, goals?, aim(?:s|ed|ing)?, objective, ambition, mandate,
        standards?, threshold, want(?:s|ed|ing)?, need(?:s|ed|ing)?, must, should, shall, ought,
        (?:has|have|had|having|got) to, gotta, would like, ['’]d (?:like|love), hop(?:e|es|ing),
        plan(?:s|ned)?, look(?:ing)? for, looking at getting, expect\w*, promised?, announced, pledged,
        demands?, committed, agreed,
        supposed, ideal(?:ly)?, required?, requires, desired?, wish, dreams?, aspir\w+, demand(?:s|ed)?,
        budgeted, asked, ask(?:s|ed|ing)? (?:for|is), where we (?:want|need), go(?:ing)? for,
        polic(?:y|ies), statutory, regulators?, says?, sla (?:is|of), settle for,
        happy with, contract, ['’]d call, would call, can (?:get|be),
        could be, will be, (?:go|get|come) to, gets? us, let['’]?s (?:get|make), future,
        end (?:state|point),
        (?:get|bring|take|push|move|drive|cut|reduce|lower|raise|increase|lift|improve|grow|keep
        |hold)\b(?=.*\b(?:to|at|under|below|above|over)\b)"""
    )
    + r")\b",
    _F,
)
_PAST = re.compile(
    r"\b(?:"
    + wording(
        r"""was, were, used to, had been, previous(?:ly)?, historically, last (?:year|quarter|summer|winter),
        a year ago, years? ago, peaked, once, before (?:the|covid|that)"""
    )
    + r")\b",
    _F,
)
_NOW = re.compile(
    r"\b(?:"
    + wording(
        r"""currently, current, today, now, at present, presently, at the moment, as of, baseline,
        actual(?:ly)?, starting point, stuck, running, runs, sit(?:s|ting)?, stand(?:s|ing)?,
        hover(?:s|ing)?, float(?:s|ing)?, averag(?:e|es|ing), status, ytd, so far, these days,
        we (?:score|get|do|make|lose|have), we['’]re, we are, still, latest,
        last (?:count|reading|week|month), as-is, measured, shows, reads"""
    )
    + r")\b",
    _F,
)
_HINT = re.compile(r"(?:\b(?:is|are|at|has|have|be|lose|losing|takes?|scores?|around|of)\b|['’]s\b|:|=)", _F)
_CLAUSE = re.compile(r"[,;()\n]|\s[-–—]+\s|\b(?:and|but|while|whereas|which|yet|so)\b", _F)
# Judged on the words right after the number.
_POST: tuple[tuple[re.Pattern[str], Cue], ...] = tuple(
    (re.compile(r"^\s*[(\[]?\s*" + pattern, _F), cue)
    for pattern, cue in (
        (
            r"(?:"
            + wording(
                """more, fewer, less, lower, higher, reduction, increase, improvement, drop, cut, decrease,
                uplift, rise, faster, slower, shorter, better, down, up"""
            )
            + r")\b(?!\s+(?:than|from|to|on))",
            Cue("change", 2),
        ),
        (
            r"(?:of\s+\w+\s+|\w+\s+|\w+\s+\w+\s+)?(?:"
            + wording(
                r"""today, now(?!\s+\d), currently, at the moment, at present, right now, as we speak, as of,
                this (?:month|year|quarter|week), baseline, ytd, so far, these days,
                last (?:month|week|time)"""
            )
            + r")\b",
            Cue("now", 2),
        ),
        (
            r"(?:(?:is|was|as|would\s+be)\s+)?(?:(?:the|our|my|a)\s+)?"
            r"(?:target|goal|aim|objective|ambition|standard|plan|ask)\b(?!\s*(?:is|:|of)?\s*[\d€£$])",
            Cue("goal", 2),
        ),
        (
            r"(?:is|would\s+be|are)\s+(?:what|where|good|great|fine|ideal|enough|needed|required|expected"
            r"|realistic|acceptable|world[- ]class)\b",
            Cue("goal", 2),
        ),
        (
            r"(?:"
            + wording(r"last year, a year ago, \w+ years? ago, before, previously, back then")
            + r")\b(?!\s*[\d€£$])",
            Cue("past", 2),
        ),
    )
)


def cue_before(gap: str) -> Cue:
    """Return the role that the words `gap`, which end where the number begins, give to the number."""
    for pattern, cue in _TOUCHING:
        if pattern.search(gap):
            return _touching(gap, cue)
    clauses = [part for part in _CLAUSE.split(gap) if part.strip()]
    for clause in reversed(clauses):
        cue = _in_clause(clause)
        if cue.strength > 1:
            return cue
    return _in_clause(clauses[-1]) if clauses else NOTHING


def _touching(gap: str, cue: Cue) -> Cue:
    if cue.role == "goal" and re.search(r"instead\s+of", gap[-24:], _F) and _GOAL.search(gap):
        return Cue("now", 2)  # "we want 85 instead of 71"
    if not has_moved(gap):
        return cue
    if cue.role in {"to", "from", "past"}:
        return Cue("now" if cue.role == "to" else "past", 3)
    return Cue("past", 1) if cue.role == "change" else cue


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
    found = _OTHER.search(tail)
    if found and found.start() < 20 and not _CLAUSE.search(tail[: found.start()]):
        return Cue("other", 3), found.end()
    return NOTHING, 0


def has_goal_word(text: str) -> bool:
    """Whether a word of `text` speaks of a target, a wish or a must."""
    return bool(_GOAL.search(text))
