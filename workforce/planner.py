"""Makes a learning plan for a role profile. Pure: the same profile, framework and limits give the same plan.

First every campaign gets one activity of each strand, the heaviest capability first; then come the other
activities of the focus capabilities, again the heaviest first; last, one activity in the work for each
capability outside the focus. What no longer fits is said with its reason, never squeezed in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from capability_library.schema import ActivityFormat, Framework, Kpi, Strand
from kit.errors import BadInput, Conflict
from workforce.activity_words import REPEAT_WEEKS
from workforce.learning_plans import Adjustments, Grounds, LearningPlan, Limits
from workforce.plan_assembly import Draft, assemble
from workforce.plan_choices import Choice, Menu, lightest_in_the_work, menu
from workforce.plan_schedule import schedule
from workforce.role_profiles import RequiredCapability, RoleProfile
from workforce.scheduling import Placement, ticks_allowed, ticks_needed, to_hours
from workforce.wording import listed

# Where a profile marks no focus, its heaviest capabilities are taken for it; as few as a proposal has.
FOCUS_WHEN_UNMARKED = 4
# A proposal has four to six. Far beyond that nothing is in focus, and weighing it all up takes seconds.
MOST_FOCUS = 30


def make_plan(
    profile: RoleProfile,
    framework: Framework,
    kpis: Mapping[str, Kpi],
    limits: Limits,
    *,
    grounds: Grounds | None = None,
    adjustments: Adjustments | None = None,
) -> LearningPlan:
    """Return the plan. `kpis` are the library's, by id; `grounds` what the proposal knew beside the profile.

    `adjustments` are what people moved and took out; the rest is scheduled around them. Raises `BadInput` when
    limits and adjustments leave a plan of courses alone, or no room for anything in the work, `Conflict` when
    the framework itself offers only courses, or the profile requires nothing or has too many in focus.
    """
    _check_dates(limits)
    adjustments = adjustments or Adjustments()
    focus, rest, notes = _split(profile)
    campaigns = [menu(required, framework, limits.without).drop(adjustments.dropped) for required in focus]
    _refuse_courses_alone(campaigns, framework, limits.without)
    keep_going = [_light(menu(required, framework, limits.without), adjustments) for required in rest]
    light = [choice for _, choice in keep_going if choice]
    placement, moved = schedule(campaigns, light, limits, adjustments)
    _refuse_nothing_in_the_work(campaigns, placement, limits)
    return assemble(
        Draft(
            profile=profile,
            framework=framework,
            kpis=kpis,
            limits=limits,
            grounds=grounds or Grounds(),
            campaigns=tuple(campaigns),
            keep_going=tuple(keep_going),
            notes=(
                *notes,
                *_framework_notes(campaigns, profile, framework),
                *_hours_note(campaigns, placement, limits),
            ),
            adjustments=adjustments,
            moved=moved,
        ),
        placement,
    )


def _light(one: Menu, adjustments: Adjustments) -> tuple[Menu, Choice | None]:
    """The one activity of a capability outside the focus. Taken out, no other comes in its place."""
    choice = lightest_in_the_work(one)
    if choice and choice.activity_id in adjustments.dropped:
        return replace(one, dropped=(choice,)), None
    return one, choice


def _check_dates(limits: Limits) -> None:
    try:
        _ = limits.start + timedelta(weeks=limits.weeks + REPEAT_WEEKS[-1] + 1)
    except OverflowError:
        raise BadInput(
            f"A plan of {limits.weeks} weeks from {limits.start.isoformat()} ends after the calendar does.",
            do="Give an earlier start.",
        ) from None


def _split(
    profile: RoleProfile,
) -> tuple[list[RequiredCapability], list[RequiredCapability], tuple[str, ...]]:
    """Focus and the rest, each the heaviest first."""
    if not profile.capabilities:
        raise Conflict(
            "The profile requires no capability, so there is nothing to plan.", do="Add one first."
        )
    ranked = sorted(profile.capabilities, key=lambda required: -required.weight)
    focus = [required for required in ranked if required.focus]
    if len(focus) > MOST_FOCUS:
        raise Conflict(
            f"The profile marks {len(focus)} capabilities as focus; a plan takes at most {MOST_FOCUS}.",
            do="Leave the mark on four to six of them.",
        )
    if focus:
        return focus, [required for required in ranked if not required.focus], ()
    note = "The profile marks no capability as focus; its heaviest ones are taken."
    return ranked[:FOCUS_WHEN_UNMARKED], ranked[FOCUS_WHEN_UNMARKED:], (note,)


def _refuse_courses_alone(
    campaigns: Sequence[Menu], framework: Framework, without: Collection[ActivityFormat]
) -> None:
    """A framework that gives no activities at all is let through: its plan says so."""
    if not any(one.has_activities for one in campaigns) or any(one.of(Strand.WORK) for one in campaigns):
        return
    left = {choice.activity.format.value for one in campaigns for choice in one.choices}
    remains = f"what remains is {', '.join(sorted(left))}" if left else "nothing remains"
    gone = {
        choice.activity.format.value
        for one in campaigns
        for choice, _ in one.excluded
        if choice.activity.strand is Strand.WORK
    }
    dropped = [choice for one in campaigns for choice in one.dropped if choice.activity.strand is Strand.WORK]
    if dropped:
        raise BadInput(
            f"With that taken out no activity in the work is left: {remains}. A plan of courses alone is refused,"
            " because nothing of it would be done in the work that moves the number.",
            do=f"Leave one of these in: {listed([f'“{choice.activity.title}”' for choice in dropped])}.",
        )
    if gone:
        barred = ", ".join(sorted({one.value for one in without}))
        raise BadInput(
            f"Without {barred} no activity in the work is left: {remains}. A plan of courses alone is"
            " refused, because nothing of it would be done in the work that moves the number.",
            do=f"Allow at least one of: {', '.join(sorted(gone))}.",
        )
    raise Conflict(
        f"The framework {framework.name!r} gives no activity in the work for the focus capabilities: {remains}."
        " A plan of courses alone is refused, because nothing of it would be done in the work.",
        do="Add an activity of the strand 'work' to one of them.",
    )


def _refuse_nothing_in_the_work(campaigns: Sequence[Menu], placement: Placement, limits: Limits) -> None:
    work = [choice for one in campaigns for choice in one.of(Strand.WORK)]
    placed = {one.task.key for one in placement.placed}
    if not work or any(choice.key in placed for choice in work):
        return
    shortest = min(ticks_needed(choice.activity.hours) for choice in work)
    raise BadInput(
        f"{limits.hours_per_week:g} hours a week for {limits.weeks} weeks leave no room for any activity in the"
        f" work; the shortest takes {to_hours(shortest):g} hours. A plan of anything else alone is refused.",
        do="Give more hours a week, or more weeks.",
    )


def _framework_notes(campaigns: Sequence[Menu], profile: RoleProfile, framework: Framework) -> Iterator[str]:
    if not any(one.has_activities for one in campaigns):
        yield (
            f"The framework {framework.name!r} gives no activities for the focus capabilities, and none are"
            " made up here: add some to it, then make the plan again."
        )
    if framework.version != profile.framework_version:
        yield (
            f"The profile was made with version {profile.framework_version!r} of {framework.name!r};"
            f" this plan uses {framework.version!r}."
        )


def _hours_note(campaigns: Sequence[Menu], placement: Placement, limits: Limits) -> Iterator[str]:
    """What the campaigns would take, so that whoever set the limits can see what they cost."""
    placed = {one.task.key for one in placement.placed}
    choices = [choice for one in campaigns for choice in one.choices]
    if any(choice.key not in placed for choice in choices):
        need = to_hours(sum(choice.ticks for choice in choices))
        room = to_hours(ticks_allowed(limits.hours_per_week) * limits.weeks)
        yield f"All campaigns in full take {need:g} hours with their repeats; the limits give {room:g}."
