"""A learning plan as Markdown, to hand to the person who learns and to their manager."""

from __future__ import annotations

from collections.abc import Iterator

from capability_library.schema import Strand
from workforce.activity_words import end, format_name
from workforce.learning_plans import (
    Campaign,
    KeepGoing,
    LearningPlan,
    NotScheduled,
    PlannedActivity,
    Stage,
    Week,
)
from workforce.markdown import day, hours, plain, table

STRANDS = {Strand.WORK: "in the work", Strand.OTHERS: "with others", Strand.FORMAL: "in formal study"}
_STAGES = {Stage.SEE: "See", Stage.TRY: "Try", Stage.DO: "Do", Stage.SHOW: "Show"}


def to_markdown(plan: LearningPlan) -> str:
    """Return the whole plan as Markdown; it ends with a newline."""
    lines = [*_head(plan), *_overview(plan)]
    for number, campaign in enumerate(plan.campaigns, start=1):
        lines += _campaign(number, campaign)
    lines += [*_keep_going(plan.keep_going), *_not_scheduled(plan), *_weeks(plan.weeks)]
    return "\n".join(lines) + "\n"


def _head(plan: LearningPlan) -> Iterator[str]:
    limits = plan.limits
    yield f"# Learning plan: {plain(plan.role)}"
    yield ""
    if plan.goal:
        yield f"**Goal:** {plain(plan.goal)}"
        yield ""
    spent = ", ".join(f"{plan.hours_by_strand[strand]:g} {STRANDS[strand]}" for strand in Strand)
    yield (
        f"From {day(limits.start)} to {day(plan.end)}: {limits.weeks} weeks with at most"
        f" {hours(limits.hours_per_week)} each. Planned: {hours(plan.total_hours)}, repeats included ({spent})."
    )
    if limits.without:
        yield ""
        yield f"Not available: {', '.join(format_name(one) for one in limits.without)}."
    for note in plan.notes:
        yield ""
        yield f"> {plain(note)}"


def _overview(plan: LearningPlan) -> Iterator[str]:
    yield ""
    rows = (
        (
            plain(one.name),
            f"{one.weight}%",
            f"{one.level} ({plain(one.level_name)})",
            str(len(one.activities)),
            _span(one.activities[0].weeks[0].week, max(a.weeks[-1].week for a in one.activities))
            if one.activities
            else "none",
        )
        for one in plan.campaigns
    )
    yield from table(("Campaign", "Weight", "Level", "Activities", "When"), rows)


def _campaign(number: int, one: Campaign) -> Iterator[str]:
    yield ""
    yield f"## {number}. {plain(one.name)}"
    yield ""
    yield f"**Goal:** {plain(one.goal.text)}"
    yield ""
    yield from _why(one)
    if one.indicators:
        yield ""
        yield f"**Level {one.level} looks like this:**"
        yield ""
        yield from (f"- {plain(indicator)}" for indicator in one.indicators)
    if one.manager:
        yield ""
        yield f"**For the manager:** {plain(one.manager)}"
    for note in one.notes:
        yield ""
        yield f"> {plain(note)}"
    for activity in one.activities:
        yield from _activity(activity)


def _why(one: Campaign) -> Iterator[str]:
    """The line from goal to level; parts that aren't known are left out."""
    why = one.why
    chain = [
        ("Goal", why.goal, why.goal_finding_id),
        ("number", why.kpi, why.kpi_finding_id),
        ("critical work", why.critical_work, why.critical_work_finding_id),
        ("capability", one.name, None),
        ("level", str(one.level), None),
    ]
    known = [f"{what}: {plain(text)}{_ref(finding)}" for what, text, finding in chain if text]
    yield f"**Why:** {plain(why.reason)}"
    yield ""
    yield from (
        f"- “{plain(word.quote)}” (message {word.turn}, {plain(word.finding_id)})" for word in why.words
    )
    if one.goal.how:
        yield f"- {plain(one.goal.how[0].upper() + one.goal.how[1:].rstrip('.'))}."
    yield f"- {' → '.join(known)}"


def _ref(finding_id: str | None) -> str:
    return f" ({plain(finding_id)})" if finding_id else ""


def _activity(one: PlannedActivity) -> Iterator[str]:
    weeks = _span(one.weeks[0].week, one.weeks[-1].week)
    yield ""
    yield f"### {_STAGES[one.stage]}: {plain(one.title)}"
    yield ""
    instead = f", in place of “{plain(one.stands_in_for)}”" if one.stands_in_for else ""
    yield (
        f"{STRANDS[one.strand].capitalize()}, {format_name(one.format)}, {hours(one.hours)}, {weeks}"
        f" ({day(one.start)} to {day(one.due)}){instead}."
    )
    yield ""
    yield f"- **Outcome:** {plain(one.outcome)}"
    yield f"- **Practice:** {plain(one.practice)}"
    yield f"- **Manager:** {plain(one.manager_support)}"
    yield f"- **Evidence:** {plain(one.evidence)}"
    yield f"- **Measure:** {plain(one.measure.text)}"
    for repeat in one.repeats:
        yield f"- **Again in week {repeat.week}** ({hours(repeat.hours)}): {plain(repeat.what)}"


def _keep_going(rows: tuple[KeepGoing, ...]) -> Iterator[str]:
    if not rows:
        return
    yield ""
    yield "## Keep going"
    yield ""
    for one in rows:
        done = one.note or ""
        if one.activity:
            weeks = _span(one.activity.weeks[0].week, one.activity.weeks[-1].week)
            done = (
                f"{one.activity.title} ({hours(one.activity.hours)}, {weeks}). {end(one.activity.practice)}"
            )
        yield f"- **{plain(one.name)}**, level {one.level}: {plain(done)}"


def _not_scheduled(plan: LearningPlan) -> Iterator[str]:
    if not plan.not_scheduled:
        return
    names = {one.capability_id: one.name for one in (*plan.campaigns, *plan.keep_going)}
    yield ""
    yield "## Not scheduled"
    yield ""
    rows = ((plain(names[one.capability_id]), _what(one), hours(one.hours), plain(one.reason)) for one in
            plan.not_scheduled)  # fmt: skip
    yield from table(("Capability", "What", "Takes", "Why"), rows)


def _what(one: NotScheduled) -> str:
    match one.part:
        case "activity":
            return plain(one.title)
        case "repeats":
            return f"Repeats of “{plain(one.title)}”"


def _weeks(weeks: tuple[Week, ...]) -> Iterator[str]:
    yield ""
    yield "## Week by week"
    yield ""
    rows = (
        (
            str(one.week),
            day(one.start),
            f"{one.hours:g}",
            "; ".join(
                f"{plain(entry.title)}{' (again)' if entry.repeat else ''}, {hours(entry.hours)}"
                for entry in one.entries
            ),
        )
        for one in weeks
    )
    yield from table(("Week", "From", "Hours", "What"), rows)


def _span(first: int, last: int) -> str:
    return f"week {first}" if first == last else f"weeks {first} to {last}"
