"""Goals and measures of a campaign: which number, from where to where, and what will be seen before it moves."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.brief import KpiReading
from assistant.interpret.kpi_readback import format_reading
from capability_library.schema import Activity, Capability, Kpi, Strand, Timing
from workforce.activity_words import end
from workforce.learning_plans import ActivityMeasure, CampaignGoal, Grounds, Why
from workforce.role_profiles import RequiredCapability, RoleProfile

_CADENCE = {"shift": "every shift", "daily": "every day", "weekly": "every week", "monthly": "every month",
            "quarterly": "every quarter", "yearly": "every year"}  # fmt: skip


def reading_of(required: RequiredCapability, profile: RoleProfile) -> KpiReading | None:
    """Return the leader's reading of the number this capability is linked to."""
    link = required.kpi
    if link is None:
        return None
    same_id = (one for one in profile.kpis if link.kpi_id and one.kpi_id == link.kpi_id)
    same_name = (one for one in profile.kpis if one.name.casefold() == link.name.casefold())
    return next(same_id, None) or next(same_name, None)


def campaign_goal(
    required: RequiredCapability, profile: RoleProfile, indicators: Sequence[str]
) -> CampaignGoal:
    """Return the one goal: the level, and the number it is for or, without one, what will be seen."""
    level = f"Level {required.level} ({required.level_name}) in “{required.name}”"
    reading = reading_of(required, profile)
    if required.kpi is None:
        seen = f", seen in the work: {end(indicators[0])}" if indicators else "."
        note = " It is tied to no number: none was given for it."
        return CampaignGoal(text=level + seen + note)
    number = format_reading(reading) if reading else required.kpi.name
    return CampaignGoal(text=f"{level}, for this number: {number}.", kpi=reading, how=required.kpi.how)


def why(required: RequiredCapability, profile: RoleProfile, grounds: Grounds) -> Why:
    """Return the line from the goal to this capability, as far as each part is known."""
    link = required.kpi
    return Why(
        goal=profile.goal,
        goal_finding_id=grounds.goal_finding_id,
        kpi=link.name if link else None,
        kpi_finding_id=link.finding_id if link else None,
        critical_work=grounds.critical_work,
        critical_work_finding_id=grounds.critical_work_finding_id,
        words=required.evidence,
        reason=required.reason,
    )


@dataclass(frozen=True)
class Number:
    """What is read in the work: a KPI of the library, or a number only the leader has a name for."""

    name: str
    kpi_id: str | None
    text: str


def number_to_read(
    required: RequiredCapability, capability: Capability, profile: RoleProfile, kpis: Mapping[str, Kpi]
) -> Number | None:
    """Return the number of this capability that will move first on the way to the leader's.

    That is one that moves before it, else the leader's own; where the library has no line from the
    capability to the leader's number there is none.
    """
    link, reading = required.kpi, reading_of(required, profile)
    if link is None:
        return None
    target = kpis.get(link.kpi_id or "")
    if target is None:
        return Number(reading.name, None, f"{format_reading(reading)}.") if reading else None
    before = [kpis[one] for one in capability.kpis if one in target.moved_by and one in kpis]
    if before:
        first = min(before, key=lambda kpi: kpi.timing is not Timing.LEADING)
        way, often = first.direction.value, _CADENCE[first.cadence]
        return Number(
            first.name, first.id, f"{first.name} goes {way}, read {often}; it moves before {link.name}."
        )
    if target.id not in capability.kpis:
        return None
    aim = format_reading(reading) if reading else f"{target.name} goes {target.direction.value}"
    return Number(target.name, target.id, f"{aim}; read {_CADENCE[target.cadence]}.")


def measures(
    activities: Sequence[Activity],
    required: RequiredCapability,
    capability: Capability,
    profile: RoleProfile,
    kpis: Mapping[str, Kpi],
) -> tuple[ActivityMeasure, ...]:
    """Return a measure for each activity: in the work by number and indicator, elsewhere by an indicator.

    Each takes the indicator of the level that shares most words with it, one nobody has taken first.
    """
    indicators = capability.levels.get(required.level, ())
    number = number_to_read(required, capability, profile, kpis)
    taken: list[str] = []
    made: list[ActivityMeasure] = []
    for activity in activities:
        indicator = _indicator(activity, indicators, taken)
        if indicator:
            taken.append(indicator)
        in_the_work = activity.strand is Strand.WORK
        made.append(_measure(activity, required, indicator, number if in_the_work else None))
    return tuple(made)


def _measure(
    activity: Activity, required: RequiredCapability, indicator: str | None, number: Number | None
) -> ActivityMeasure:
    parts = [number.text] if number else []
    if indicator:
        parts.append(f"Level {required.level} is there when this is seen in the work: {end(indicator)}")
    if not parts:
        parts.append(f"By what it leaves behind: {end(activity.evidence)}")
    return ActivityMeasure(
        kpi_id=number.kpi_id if number else None,
        kpi_name=number.name if number else None,
        indicator=indicator,
        text=" ".join(parts),
    )


def _indicator(activity: Activity, indicators: Sequence[str], taken: Sequence[str]) -> str | None:
    about = _words(f"{activity.title} {activity.outcome} {activity.practice}")
    ranked = sorted(indicators, key=lambda one: (taken.count(one), -len(about & _words(one))))
    return ranked[0] if ranked else None


def _words(text: str) -> frozenset[str]:
    return frozenset(word[:6] for word in re.findall(r"[a-z]{4,}", text.lower()))
