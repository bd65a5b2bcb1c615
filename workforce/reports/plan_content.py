"""The content of a learning plan, in words ready to print. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from capability_library.schema import Strand
from workforce.activity_words import end, format_name
from workforce.learning_plans import (
    Campaign,
    KeepGoing,
    LearningPlan,
    MoveResult,
    NotScheduled,
    PlannedActivity,
    Stage,
)
from workforce.reports.values import (
    ActivityPart,
    CampaignPart,
    KeepGoingPart,
    NotScheduledPart,
    PlanPart,
    Quote,
    RepeatPart,
    WeekPart,
)
from workforce.wording import day, hours, listed, upper_first, week_span

STRANDS = {Strand.WORK: "In the work", Strand.OTHERS: "With others", Strand.FORMAL: "In formal study"}
_STAGES = {Stage.SEE: "See", Stage.TRY: "Try", Stage.DO: "Do", Stage.SHOW: "Show"}


def plan_part(plan: LearningPlan) -> PlanPart:
    """Return the content of a plan."""
    limits = plan.limits
    return PlanPart(
        period=f"{day(limits.start)} to {day(plan.end)}: {limits.weeks} weeks with at most"
        f" {hours(limits.hours_per_week)} each",
        hours=f"{hours(plan.total_hours)} are planned, repeats included",
        by_strand=tuple((STRANDS[one], hours(plan.hours_by_strand.get(one, 0))) for one in Strand),
        by_format=tuple(
            (format_name(one).capitalize(), hours(spent)) for one, spent in plan.hours_by_format.items()
        ),
        without=listed([format_name(one) for one in limits.without]),
        notes=plan.notes,
        moved=tuple(_moved(one) for one in plan.moved if one.reason),
        limit=limits.hours_per_week,
        campaigns=tuple(_campaign(n, one) for n, one in enumerate(plan.campaigns, start=1)),
        keep_going=tuple(_keep_going(one) for one in plan.keep_going),
        not_scheduled=tuple(_not_scheduled(plan)),
        weeks=tuple(
            WeekPart(
                week=one.week,
                start=day(one.start),
                spent=one.hours,
                entries=tuple(
                    f"{entry.title}{' (again)' if entry.repeat else ''}, {hours(entry.hours)}"
                    for entry in one.entries
                ),
            )
            for one in plan.weeks
        ),
    )


def _moved(one: MoveResult) -> str:
    return f"“{one.title}” was to start in the week of {day(one.wanted)}. {one.reason}"


def _campaign(number: int, one: Campaign) -> CampaignPart:
    activities = tuple(_activity(activity) for activity in one.activities)
    weeks = [week for activity in activities for week in activity.weeks]
    return CampaignPart(
        number=number,
        name=one.name,
        weight=one.weight,
        level=one.level,
        level_name=one.level_name,
        when=week_span(min(weeks), max(weeks)).capitalize() if weeks else "No activities",
        goal=one.goal.text,
        kpi_how=end(upper_first(one.goal.how)) if one.goal.how else "",
        why=one.why.reason,
        chain=_chain(one),
        quotes=tuple(Quote(word.words, word.place) for word in one.why.words),
        indicators=one.indicators,
        manager=one.manager,
        notes=one.notes,
        activities=activities,
    )


def _chain(one: Campaign) -> str:
    """The line from goal to level; parts that aren't known are left out."""
    why = one.why
    steps = (
        ("Goal", why.goal),
        ("number", why.kpi),
        ("critical work", why.critical_work),
        ("capability", one.name),
        ("level", str(one.level)),
    )
    return " → ".join(f"{what}: {text}" for what, text in steps if text)


def _activity(one: PlannedActivity) -> ActivityPart:
    return ActivityPart(
        title=one.title,
        stage=_STAGES[one.stage],
        strand=STRANDS[one.strand],
        form=format_name(one.format),
        hours=hours(one.hours),
        when=week_span(one.weeks[0].week, one.weeks[-1].week).capitalize(),
        dates=f"{day(one.start)} to {day(one.due)}",
        instead=f"In place of “{one.stands_in_for}”" if one.stands_in_for else "",
        outcome=one.outcome,
        practice=one.practice,
        manager=one.manager_support,
        evidence=one.evidence,
        measure=one.measure.text,
        repeats=tuple(RepeatPart(f"Week {r.week}", hours(r.hours), r.what) for r in one.repeats),
        weeks=tuple(chunk.week for chunk in one.weeks),
        repeat_weeks=tuple(repeat.week for repeat in one.repeats),
    )


def _keep_going(one: KeepGoing) -> KeepGoingPart:
    if one.activity is None:
        return KeepGoingPart(one.name, one.level, one.note or "", None)
    activity = _activity(one.activity)
    text = f"{activity.title} ({activity.hours}, {activity.when.lower()}). {end(activity.practice)}"
    return KeepGoingPart(one.name, one.level, text, activity)


def _not_scheduled(plan: LearningPlan) -> Iterator[NotScheduledPart]:
    names = {one.capability_id: one.name for one in (*plan.campaigns, *plan.keep_going)}
    for one in plan.not_scheduled:
        yield NotScheduledPart(
            capability=names.get(one.capability_id, one.capability_id),
            what=_what(one),
            hours=hours(one.hours),
            reason=one.reason,
        )


def _what(one: NotScheduled) -> str:
    match one.part:
        case "activity":
            return one.title
        case "repeats":
            return f"Repeats of “{one.title}”"
