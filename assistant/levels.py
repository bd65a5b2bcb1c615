"""Chooses a proficiency level from what was said about the people who carry the work, and says why."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, cast

from assistant.brief import Finding, Slot
from assistant.proposal_types import LevelChoice
from assistant.restate import said_back
from capability_library.schema import LEVEL_NAMES, Capability, Kind

Level = Literal[1, 2, 3, 4, 5]

# Leading is done by those who lead the people spoken of, and touches the results of several.
LEADING: Level = 4

# What a level asks of autonomy, complexity and influence; the wording of LIBRARY.md's table in a sentence.
MEANING: dict[int, str] = {
    1: "does routine cases with guidance",
    2: "handles the usual cases alone and knows the exceptions",
    3: "handles hard cases alone, and others come to ask",
    4: "sets how it is done where demands conflict",
    5: "changes the practice itself, beyond one team",
}

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
    (4, r"directors?|executives?|chief \w+|vice presidents?|vps?|heads? of|senior managers?|principals?"
        r"|partners|plant managers?|regional managers?|headteachers?"),
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
                if (hit := cue.search(finding.quote))
            ]
            if hits:  # people begin with those who do the work, then come those they go to
                _, level, words = min(hits, key=lambda found: found[0])
                return Basis(level, finding, words)
    for slot in _WHERE:
        for finding in (one for one in held if one.slot is slot):
            # A role is a kind of people; the leader's own title ("I'm head of …") says nothing of theirs.
            quote = re.sub(r"\b(?:I am|I'm|I run|I lead|I head|as) [^,.;]*", "", finding.quote)
            for level, cue in reversed(_TITLE_CUES):
                if hit := cue.search(quote):
                    return Basis(level, finding, hit.group())
    return Basis(3, None, "")


def choose_level(capability: Capability, basis: Basis, *, focus: bool) -> LevelChoice:
    """Return the level for one capability: the role's own, one higher where a focus needs hard cases alone."""
    if capability.kind is Kind.LEADERSHIP:
        return explain_level(capability, LEADING, basis)
    level = cast(Level, max(1, min(5, basis.level + (1 if focus and basis.level <= 2 else 0))))
    return explain_level(capability, level, basis)


def explain_level(capability: Capability, level: Level, basis: Basis) -> LevelChoice:
    """Put the reason, and why not the levels beside it, into words a leader can check."""
    if capability.kind is Kind.LEADERSHIP and level == LEADING:
        reason = (
            f"This is for whoever leads the people you spoke of: at this level a person {MEANING[level]}."
        )
    elif basis.finding:
        said = f"You spoke of “{said_back(basis.finding.quote, words=14)}”"
        bridge = "; a focus is where they must manage without help" if level > basis.level else ""
        reason = f"{said}{bridge}: at this level a person {MEANING[level]}."
    else:
        reason = f"Nothing was said about how alone people work, so this is the middle: one {MEANING[level]}."
    return LevelChoice(
        level=level,
        name=LEVEL_NAMES[level],
        reason=reason,
        not_lower=_beside(capability, level, -1),
        not_higher=_beside(capability, level, +1),
    )


def _beside(capability: Capability, level: Level, step: Literal[-1, 1]) -> str:
    other = level + step
    if not 1 <= other <= 5:
        return "There is no lower level." if step < 0 else "There is no higher level."
    indicators = capability.levels.get(cast(Level, other), ())
    meaning = f"“{indicators[0].rstrip('.')}”" if indicators else f"a person who {MEANING[other]}"
    if step < 0:
        here = capability.levels.get(level, ())
        more = f", and here they also need “{here[0].rstrip('.')}”" if here else ""
        return f"Level {other} stops at {meaning}{more}."
    return f"Level {other} would mean {meaning}, which nothing you said calls for yet."
