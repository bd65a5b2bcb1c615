"""The learning plan of a report as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from workforce.reports import headings
from workforce.reports.markdown_text import plain, quotes, table
from workforce.reports.values import ActivityPart, CampaignPart, PlanPart


def plan_lines(plan: PlanPart, *, alone: bool) -> Iterator[str]:
    """Yield the lines of a plan, from its period to its last week; its own sections are of level 3.

    A plan that stands alone says why each campaign is there; beside a role profile, its capabilities do.
    """
    spent = ", ".join(f"{hours} {strand.lower()}" for strand, hours in plan.by_strand)
    yield f"{plan.period}. {plan.hours}: {spent}."
    if plan.without:
        yield ""
        yield f"Not available: {plan.without}."
    for note in (*plan.notes, *plan.moved):
        yield ""
        yield f"> {plain(note)}"
    if plan.by_format:
        yield ""
        yield f"By format: {', '.join(f'{form.lower()} {hours}' for form, hours in plan.by_format)}."
    yield ""
    yield from table(
        ("Campaign", "Weight", "Level", "Activities", "When"),
        (
            (
                plain(one.name),
                f"{one.weight}%",
                f"{one.level} ({plain(one.level_name)})",
                str(len(one.activities)),
                one.when.lower(),
            )
            for one in plan.campaigns
        ),
    )
    for one in plan.campaigns:
        yield from _campaign(one, alone=alone)
    yield from _keep_going(plan)
    yield from _not_scheduled(plan)
    yield from _weeks(plan)


def _campaign(one: CampaignPart, *, alone: bool) -> Iterator[str]:
    yield ""
    yield f"### {one.number}. {plain(one.name)}"
    yield ""
    yield f"**{headings.GOAL}:** {plain(one.goal)}"
    if alone:
        yield from _why(one)
    elif one.kpi_how:
        yield ""
        yield f"**{headings.NUMBER}:** {plain(one.kpi_how)}"
    if one.manager:
        yield ""
        yield f"**{headings.MANAGER}:** {plain(one.manager)}"
    for note in one.notes:
        yield ""
        yield f"> {plain(note)}"
    for activity in one.activities:
        yield from _activity(activity)


def _why(one: CampaignPart) -> Iterator[str]:
    yield from ("", f"**{headings.REASON}:** {plain(one.why)}", "")
    yield from (f"- {quote}" for quote in quotes(one.quotes))
    if one.kpi_how:
        yield f"- {plain(one.kpi_how)}"
    yield f"- {plain(one.chain)}"
    if one.indicators:
        yield from ("", f"**Level {one.level} looks like this:**", "")
        yield from (f"- {plain(indicator)}" for indicator in one.indicators)


def _activity(one: ActivityPart) -> Iterator[str]:
    yield ""
    yield f"#### {one.stage}: {plain(one.title)}"
    yield ""
    instead = f" {plain(one.instead)}." if one.instead else ""
    yield f"{one.strand}, {one.form}, {one.hours}, {one.when.lower()} ({one.dates}).{instead}"
    yield ""
    texts = (one.outcome, one.practice, one.manager, one.evidence, one.measure)
    yield from (f"- **{label}:** {plain(text)}" for label, text in zip(headings.ACTIVITY, texts, strict=True))
    for repeat in one.repeats:
        yield f"- **Again in {repeat.when.lower()}** ({repeat.hours}): {plain(repeat.what)}"


def _keep_going(plan: PlanPart) -> Iterator[str]:
    if not plan.keep_going:
        return
    yield from ("", f"### {headings.KEEP_GOING}", "")
    yield from (f"- **{plain(one.name)}**, level {one.level}: {plain(one.text)}" for one in plan.keep_going)


def _not_scheduled(plan: PlanPart) -> Iterator[str]:
    if not plan.not_scheduled:
        return
    yield from ("", f"### {headings.NOT_SCHEDULED}", "")
    rows = (
        (plain(one.capability), plain(one.what), one.hours, plain(one.reason)) for one in plan.not_scheduled
    )
    yield from table(("Capability", "What", "Takes", "Why"), rows)


def _weeks(plan: PlanPart) -> Iterator[str]:
    yield from ("", f"### {headings.WEEKS}", "")
    rows = (
        (str(one.week), one.start, f"{one.spent:g} of {plan.limit:g}", plain("; ".join(one.entries)))
        for one in plan.weeks
    )
    yield from table(("Week", "From", "Hours", "What"), rows)
