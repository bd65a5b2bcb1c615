"""The learning plan of a report in a Word document."""

from __future__ import annotations

from workforce.reports import headings
from workforce.reports.docx_writer import Writer
from workforce.reports.values import ActivityPart, CampaignPart, PlanPart


def write_plan(writer: Writer, plan: PlanPart) -> None:
    """Write the plan, from its period to its last week."""
    writer.heading(headings.PLAN, 1)
    spent = ", ".join(f"{hours} {strand.lower()}" for strand, hours in plan.by_strand)
    writer.paragraph(f"{plan.period}. {plan.hours}: {spent}.")
    if plan.by_format:
        listed = ", ".join(f"{form.lower()} {hours}" for form, hours in plan.by_format)
        writer.paragraph(f"By format: {listed}.", muted=True)
    if plan.without:
        writer.paragraph(f"Not available: {plan.without}.")
    for note in (*plan.notes, *plan.moved):
        writer.paragraph(note)
    _time_line(writer, plan)
    writer.heading(headings.CAMPAIGNS, 1)
    for one in plan.campaigns:
        _campaign(writer, one)
    _ends(writer, plan)


def _time_line(writer: Writer, plan: PlanPart) -> None:
    writer.heading(headings.TIME_LINE, 2)
    rows = [
        (f"{campaign.number}. {campaign.name}", one.title, one.strand, one.when, one.hours)
        for campaign in plan.campaigns
        for one in campaign.activities
    ]
    rows += [
        (light.name, light.activity.title, light.activity.strand, light.activity.when, light.activity.hours)
        for light in plan.keep_going
        if light.activity
    ]
    head = ("Campaign", "Activity", "Where", "When", "Hours")
    writer.table(head, rows, widths=(4.0, 5.4, 2.6, 2.4, 1.6))


def _campaign(writer: Writer, one: CampaignPart) -> None:
    writer.heading(f"{one.number}. {one.name}", 2)
    writer.paragraph(
        f"Level {one.level} {one.level_name}, weight {one.weight}%, {one.when.lower()}", muted=True
    )
    writer.labelled(headings.GOAL, one.goal)
    writer.labelled(headings.NUMBER, one.kpi_how)
    writer.labelled(headings.MANAGER, one.manager)
    for note in one.notes:
        writer.paragraph(note)
    for activity in one.activities:
        _activity(writer, activity)


def _activity(writer: Writer, one: ActivityPart) -> None:
    writer.heading(f"{one.stage}: {one.title}", 3)
    about = " · ".join((one.strand, one.form, one.hours, f"{one.when}, {one.dates}"))
    writer.paragraph(f"{about} · {one.instead}" if one.instead else about, muted=True)
    texts = (one.outcome, one.practice, one.manager, one.evidence, one.measure)
    rows = [
        *zip(headings.ACTIVITY, texts, strict=True),
        *((f"Again in {repeat.when.lower()}", f"{repeat.hours}: {repeat.what}") for repeat in one.repeats),
    ]
    writer.table(("What", one.title), rows, widths=(3.2, 12.8))


def _ends(writer: Writer, plan: PlanPart) -> None:
    if plan.keep_going:
        writer.heading(headings.KEEP_GOING, 1)
        writer.table(
            ("Capability", "Level", "What is done"),
            [(one.name, str(one.level), one.text) for one in plan.keep_going],
            widths=(5.0, 1.4, 9.6),
        )
    if plan.not_scheduled:
        writer.heading(headings.NOT_SCHEDULED, 1)
        writer.table(
            ("Capability", "What", "Takes", "Why"),
            [(one.capability, one.what, one.hours, one.reason) for one in plan.not_scheduled],
            widths=(3.8, 4.6, 1.8, 5.8),
        )
    writer.heading(headings.WEEKS, 1)
    writer.table(
        ("Week", "From", "Hours", "What"),
        [
            (
                str(one.week),
                one.start,
                f"{one.spent:g} of {plan.limit:g}",
                "\n".join(one.entries) or "Nothing",
            )
            for one in plan.weeks
        ],
        widths=(1.3, 3.4, 2.0, 9.3),
    )
