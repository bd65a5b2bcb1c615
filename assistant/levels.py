"""Chooses a proficiency level from what was said about the people who carry the work, and says why."""

from __future__ import annotations

from typing import Literal, cast

from assistant.level_basis import Basis, Level
from assistant.proposal_types import LevelChoice
from assistant.restate import said_back
from capability_library.schema import LEVEL_NAMES, Capability, Kind

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


def choose_level(
    capability: Capability, basis: Basis, *, focus: bool, for_leaders: bool = False
) -> LevelChoice:
    """Return the level for one capability: the role's own, one higher where a focus needs hard cases alone.

    One `for_leaders` is needed by those who lead the people spoken of, as leadership always is.
    """
    if for_leaders or capability.kind is Kind.LEADERSHIP:
        return explain_level(capability, LEADING, basis, for_leaders=True)
    level = cast(Level, max(1, min(5, basis.level + (1 if focus and basis.level <= 2 else 0))))
    return explain_level(capability, level, basis)


def explain_level(
    capability: Capability, level: Level, basis: Basis, *, for_leaders: bool = False
) -> LevelChoice:
    """Put the reason, and why not the levels beside it, into words a leader can check."""
    if (for_leaders or capability.kind is Kind.LEADERSHIP) and level == LEADING:
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
