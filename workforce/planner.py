"""Makes a learning plan for a role profile. Pure: the same profile, framework and limits give the same plan.

First every campaign gets one activity of each strand, the heaviest capability first; then come the other
activities of the focus capabilities, again the heaviest first; last, one activity in the work for each
capability outside the focus. What no longer fits is said with its reason, never squeezed in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import timedelta

from capability_library.schema import ActivityFormat, Framework, Kpi, Strand
from kit.errors import BadInput, Conflict
from workforce.activity_words import REPEAT_WEEKS
from workforce.learning_plans import Adjustments, Grounds, LearningPlan, Limits
from workforce.plan_assembly import Draft, assemble
from workforce.plan_choices import Choice, Menu, cores, extras, lightest_in_the_work, menu
from workforce.role_profiles import RequiredCapability, RoleProfile
from workforce.scheduling import Offer, Placement, admit, ticks_allowed, ticks_needed, to_hours

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

    Raises `BadInput` when the limits leave a plan of courses alone, or no room for anything in the work,
    `Conflict` when the framework itself offers only courses, or the profile requires nothing or has too
    many in focus.
    """
    _check_dates(limits)
    focus, rest, notes = _split(profile)
    campaigns = [menu(required, framework, limits.without) for required in focus]
    others = [menu(required, framework, limits.without) for required in rest]
    _refuse_courses_alone(campaigns, framework, limits.without)
    keep_going = [(one, lightest_in_the_work(one)) for one in others]
    placement = _schedule(campaigns, [choice for _, choice in keep_going if choice], limits)
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
        ),
        placement,
    )


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


def _schedule(campaigns: Sequence[Menu], light: Sequence[Choice], limits: Limits) -> Placement:
    capacity = ticks_allowed(limits.hours_per_week)
    order = [choice.key for one in campaigns for choice in one.choices] + [choice.key for choice in light]
    offers = [*_offers(campaigns, capacity * limits.weeks), *_light_offers(light, limits.weeks)]
    return admit(offers, order=order, weeks=limits.weeks, capacity=capacity)


def _offers(campaigns: Sequence[Menu], total: int) -> Iterator[Offer]:
    """First how each campaign begins, then all its activities, for those that have begun."""
    weights = sum(one.required.weight for one in campaigns)
    for one in campaigns:
        share = total * one.required.weight // weights if weights else total // len(campaigns)
        ways = cores(one, share=share)
        yield Offer(tuple(tuple(choice.task() for choice in way) for way in ways))
    for one in campaigns:
        for choice in extras(one):
            yield Offer(((choice.task(),),), after=choice.capability_id)


def _light_offers(light: Sequence[Choice], weeks: int) -> Iterator[Offer]:
    """One activity each, spread over the plan; without repeats, as going on with the work repeats it."""
    for position, choice in enumerate(light):
        later = choice.task(repeated=False, earliest=1 + position * weeks // len(light))
        yield Offer(((later,), (choice.task(repeated=False),)))


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
