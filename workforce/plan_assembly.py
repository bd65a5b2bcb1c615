"""Turns choices and their weeks into a learning plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from capability_library.schema import ActivityFormat, Framework, Kpi, Strand
from workforce import campaign_goals
from workforce.activity_words import manager_support, repeats, stage_of
from workforce.learning_plans import (
    ActivityMeasure,
    Adjustments,
    Campaign,
    Grounds,
    KeepGoing,
    LearningPlan,
    Limits,
    MoveResult,
    NotScheduled,
    PlannedActivity,
    Repeat,
    Week,
    WeekEntry,
    WeekHours,
)
from workforce.plan_choices import Choice, Menu, activity_id
from workforce.plan_reasons import left_out, missing_note
from workforce.role_profiles import RoleProfile
from workforce.scheduling import Chunk, Placed, Placement, ticks_allowed, to_hours


@dataclass(frozen=True)
class Draft:
    """What was chosen, before it has its weeks. Campaigns and keep-going are heaviest first."""

    profile: RoleProfile
    framework: Framework
    kpis: Mapping[str, Kpi]
    limits: Limits
    grounds: Grounds
    campaigns: tuple[Menu, ...]
    keep_going: tuple[tuple[Menu, Choice | None], ...]
    notes: tuple[str, ...]
    adjustments: Adjustments
    moved: tuple[MoveResult, ...]


def assemble(draft: Draft, placement: Placement) -> LearningPlan:
    """Return the plan; whatever was chosen is in it, with its weeks or with the reason it has none."""
    placed = {one.task.key: one for one in placement.placed}
    campaigns = tuple(_campaign(draft, one, placed) for one in draft.campaigns)
    keep_going = tuple(_keep_going(draft, one, choice, placed) for one, choice in draft.keep_going)
    weeks = _weeks(draft, placement)
    strands, formats = _totals(draft, placement)
    return LearningPlan(
        role=draft.profile.title,
        goal=draft.profile.goal,
        framework=draft.framework.name,
        framework_version=draft.framework.version,
        limits=draft.limits,
        end=_last_day(draft.limits.start, draft.limits.weeks),
        campaigns=campaigns,
        keep_going=keep_going,
        not_scheduled=tuple(_not_scheduled(draft, placement, placed)),
        weeks=weeks,
        total_hours=to_hours(sum(strands.values())),
        hours_by_strand={strand: to_hours(ticks) for strand, ticks in strands.items()},
        hours_by_format={one: to_hours(ticks) for one, ticks in formats.items() if ticks},
        notes=draft.notes,
        adjustments=draft.adjustments,
        moved=draft.moved,
    )


def _campaign(draft: Draft, one: Menu, placed: Mapping[tuple[str, int], Placed]) -> Campaign:
    required, capability = one.required, one.capability
    taken = [choice for choice in one.choices if choice.key in placed]
    indicators = capability.levels.get(required.level, ()) if capability else ()
    missing = tuple(
        strand for strand in Strand if all(choice.activity.strand is not strand for choice in taken)
    )
    return Campaign(
        capability_id=required.capability_id,
        name=required.name,
        level=required.level,
        level_name=required.level_name,
        weight=required.weight,
        goal=campaign_goals.campaign_goal(required, draft.profile, indicators),
        why=campaign_goals.why(required, draft.profile, draft.grounds),
        indicators=indicators,
        manager=capability.coaching.strip() if capability else "",
        activities=_planned(draft, one, taken, placed),
        missing=missing,
        notes=tuple(missing_note(one, missing, draft.framework)),
    )


def _planned(
    draft: Draft, one: Menu, taken: Sequence[Choice], placed: Mapping[tuple[str, int], Placed]
) -> tuple[PlannedActivity, ...]:
    if one.capability is None:
        return ()
    activities = [choice.activity for choice in taken]
    measured = campaign_goals.measures(activities, one.required, one.capability, draft.profile, draft.kpis)
    coaching, start = one.capability.coaching, draft.limits.start
    return tuple(
        _activity(choice, placed[choice.key], measure, coaching=coaching, start=start)
        for choice, measure in zip(taken, measured, strict=True)
    )


def _activity(
    choice: Choice, placed: Placed, measure: ActivityMeasure, *, coaching: str, start: date
) -> PlannedActivity:
    activity = choice.activity
    return PlannedActivity(
        activity_id=choice.activity_id,
        capability_id=choice.capability_id,
        title=activity.title,
        strand=activity.strand,
        format=activity.format,
        stage=stage_of(activity),
        outcome=activity.outcome,
        practice=activity.practice,
        manager_support=manager_support(activity, coaching),
        evidence=activity.evidence,
        measure=measure,
        hours=to_hours(placed.task.ticks),
        start=first_day(start, placed.first_week),
        due=_last_day(start, placed.last_week),
        weeks=tuple(WeekHours(week=chunk.week, hours=to_hours(chunk.ticks)) for chunk in placed.chunks),
        repeats=tuple(_repeats(choice, placed, start)),
        stands_in_for=choice.stands_in_for,
    )


def _repeats(choice: Choice, placed: Placed, start: date) -> Iterator[Repeat]:
    words = {wording.after_weeks: wording.what for wording in repeats(choice.activity)}
    for one in placed.repeats:
        if one.week is not None:
            yield Repeat(
                after_weeks=one.task.after_weeks,
                week=one.week,
                start=first_day(start, one.week),
                due=_last_day(start, one.week),
                hours=to_hours(one.task.ticks),
                what=words[one.task.after_weeks],
            )


def _keep_going(
    draft: Draft, one: Menu, choice: Choice | None, placed: Mapping[tuple[str, int], Placed]
) -> KeepGoing:
    taken = [choice] if choice and choice.key in placed else []
    planned = _planned(draft, one, taken, placed)
    note = None
    if one.dropped:
        note = "Its activity was taken out; it goes on as it is."
    elif choice is None:
        note = "No activity in the work is there for it." if one.has_activities else "It has no activities."
    elif not taken:
        note = "No hours are left for an activity; it goes on as it is."
    return KeepGoing(
        capability_id=one.required.capability_id,
        name=one.required.name,
        level=one.required.level,
        level_name=one.required.level_name,
        weight=one.required.weight,
        activity=planned[0] if planned else None,
        note=note,
    )


def _not_scheduled(
    draft: Draft, placement: Placement, placed: Mapping[tuple[str, int], Placed]
) -> Iterator[NotScheduled]:
    capacity, start = ticks_allowed(draft.limits.hours_per_week), draft.limits.start
    for one in draft.campaigns:
        yield from left_out(one, one.choices, placement, placed, capacity=capacity, start=start)
    for one, choice in draft.keep_going:
        light = [choice] if choice else []
        yield from left_out(one, light, placement, placed, capacity=capacity, start=start, excluded=False)


def _weeks(draft: Draft, placement: Placement) -> tuple[Week, ...]:
    titles = {choice.key: choice.activity.title for choice in _choices(draft)}
    entries: dict[int, list[WeekEntry]] = {week: [] for week in range(1, draft.limits.weeks + 1)}
    used = dict.fromkeys(entries, 0)

    def enter(placed: Placed, chunk: Chunk, *, repeat: bool) -> None:
        used[chunk.week] += chunk.ticks
        entries[chunk.week].append(
            WeekEntry(
                activity_id=activity_id(placed.task.key),
                capability_id=placed.task.key[0],
                title=titles[placed.task.key],
                hours=to_hours(chunk.ticks),
                repeat=repeat,
            )
        )

    for placed in placement.placed:
        for chunk in placed.chunks:
            enter(placed, chunk, repeat=False)
        for one in placed.repeats:
            if one.week is not None:
                enter(placed, Chunk(one.week, one.task.ticks), repeat=True)
    return tuple(
        Week(
            week=week,
            start=first_day(draft.limits.start, week),
            hours=to_hours(used[week]),
            entries=tuple(entries[week]),
        )
        for week in entries
    )


def _totals(draft: Draft, placement: Placement) -> tuple[dict[Strand, int], dict[ActivityFormat, int]]:
    activities = {choice.key: choice.activity for choice in _choices(draft)}
    strands = dict.fromkeys(Strand, 0)
    formats = dict.fromkeys(ActivityFormat, 0)
    for placed in placement.placed:
        activity = activities[placed.task.key]
        ticks = placed.task.ticks + sum(one.task.ticks for one in placed.repeats if one.week is not None)
        strands[activity.strand] += ticks
        formats[activity.format] += ticks
    return strands, formats


def _choices(draft: Draft) -> Iterator[Choice]:
    for one in draft.campaigns:
        yield from one.choices
    yield from (choice for _, choice in draft.keep_going if choice)


def first_day(start: date, week: int) -> date:
    """Return the day a week of the plan begins on."""
    return start + timedelta(weeks=week - 1)


def _last_day(start: date, week: int) -> date:
    return start + timedelta(weeks=week, days=-1)
