"""A report as an Excel workbook: one sheet for each kind of thing, to filter and to count with.

Texts of people are always written as text: none can become a formula.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO

from openpyxl import Workbook

from workforce.reports import headings
from workforce.reports.plain_text import storable
from workforce.reports.values import ActivityPart, PlanPart, Report
from workforce.reports.xlsx_sheet import Cell, fill_sheet


def to_xlsx(report: Report) -> bytes:
    """Return the report as a workbook."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, head, rows, widths in _sheets(report):
        fill_sheet(book.create_sheet(title), head, rows, widths=widths)
    book.properties.title = storable(f"{report.title}: {report.kind.lower()}")[:255]
    book.properties.creator = storable(report.organisation)[:255]
    book.properties.subject = storable(f"{report.kind}, {report.status}")[:255]
    book.properties.language = "en-GB"
    file = BytesIO()
    book.save(file)
    return file.getvalue()


_Sheet = tuple[str, Sequence[str], list[Sequence[Cell]], Sequence[int]]


def _sheets(report: Report) -> Iterator[_Sheet]:
    yield "Overview", ("What", "Text"), list(_overview(report)), (46, 110)
    yield (
        "Capabilities",
        (
            "No.",
            "Capability",
            "Level",
            "Level name",
            "Weight %",
            "Focus",
            headings.NUMBER,
            "How",
            headings.REASON,
            headings.WHY_LEVEL,
            headings.NOT_LOWER,
            headings.NOT_HIGHER,
            headings.INDICATORS,
            "Definition",
        ),
        [
            (
                one.number,
                one.name,
                one.level,
                one.level_name,
                one.weight,
                "focus" if one.focus else "",
                one.kpi,
                one.kpi_how,
                one.reason,
                one.why_level,
                one.not_lower,
                one.not_higher,
                "\n".join(one.indicators),
                one.definition,
            )
            for one in report.capabilities
        ],
        (6, 30, 7, 13, 10, 8, 22, 32, 40, 44, 44, 44, 60, 50),
    )
    yield (
        "Evidence",
        ("Capability", headings.BECAUSE, "Where"),
        [(one.name, quote.text, quote.where) for one in report.capabilities for quote in one.quotes],
        (30, 100, 16),
    )
    adapted = [(one, one.adapted) for one in report.capabilities if one.adapted]
    if adapted:
        yield (
            "Adapted",
            ("Capability", *headings.ADAPTED_HEAD, "Note"),
            [
                (one.name, line.what, line.record, line.adapted, part.note)
                for one, part in adapted
                for line in part.lines
            ],
            (30, 22, 70, 70, 60),
        )
    if report.plan:
        yield _plan_sheet(report.plan)
        yield (
            "Weeks",
            ("Week", "From", "Hours", "Limit", "What"),
            [
                (one.week, one.start, one.spent, report.plan.limit, "\n".join(one.entries))
                for one in report.plan.weeks
            ],
            (8, 20, 9, 9, 100),
        )
        if report.plan.not_scheduled:
            yield (
                headings.NOT_SCHEDULED,
                ("Capability", "What", "Takes", "Why"),
                [(one.capability, one.what, one.hours, one.reason) for one in report.plan.not_scheduled],
                (30, 50, 12, 70),
            )
    yield "Left out", ("Kind", "What", "Why", "Quote"), list(_left_out(report)), (22, 40, 70, 60)


def _overview(report: Report) -> Iterator[tuple[str, str]]:
    yield "Title", report.title
    yield "Organisation", report.organisation
    yield "Kind", report.kind
    yield "Date", report.date
    yield "Status", report.status
    if report.goal:
        yield headings.GOAL, report.goal
    yield from (("Number", one) for one in report.kpis)
    for link in report.chain:
        yield from ((f"{headings.CHAIN}: {link.step.lower()}", text) for text in link.texts)
    if report.environment:
        yield headings.ENVIRONMENT, report.environment.lead
        for one in report.environment.remedies:
            yield f"{one.cause}: what was said", f"“{one.quote.text}” ({one.quote.where})"
            yield f"{one.cause}: what would change it", one.remedy
    yield from ((headings.ASSUMPTIONS, one) for one in report.assumptions)
    if report.plan:
        yield from _plan_overview(report.plan)
    else:
        yield headings.PLAN, report.no_plan
    yield headings.ABOUT, report.library


def _plan_overview(plan: PlanPart) -> Iterator[tuple[str, str]]:
    yield headings.PLAN, f"{plan.period}. {plan.hours}."
    yield from ((f"Hours {strand.lower()}", hours) for strand, hours in plan.by_strand)
    yield from ((f"Hours of {form.lower()}", hours) for form, hours in plan.by_format)
    if plan.without:
        yield "Not available", plan.without
    yield from (("Note", note) for note in (*plan.notes, *plan.moved))
    for one in plan.campaigns:
        yield f"Campaign {one.number}", one.name
        yield f"Campaign {one.number}: when", one.when
        yield f"Campaign {one.number}: goal", one.goal
        if one.kpi_how:
            yield f"Campaign {one.number}: number", one.kpi_how
        if one.manager:
            yield f"Campaign {one.number}: manager", one.manager
        yield from ((f"Campaign {one.number}: note", note) for note in one.notes)
    yield from ((f"{headings.KEEP_GOING}: {one.name}", one.text) for one in plan.keep_going)


def _plan_sheet(plan: PlanPart) -> _Sheet:
    head = ("Campaign", "Stage", "Activity", "Where", "Format", "Hours", "Weeks", "Dates", *headings.ACTIVITY,
            "Again", "In place of")  # fmt: skip
    rows: list[Sequence[Cell]] = [
        _activity(f"{campaign.number}. {campaign.name}", one)
        for campaign in plan.campaigns
        for one in campaign.activities
    ]
    rows += [
        _activity(f"{headings.KEEP_GOING}: {one.name}", one.activity)
        for one in plan.keep_going
        if one.activity
    ]
    return "Plan", head, rows, (30, 8, 36, 16, 18, 12, 16, 34, 40, 40, 60, 40, 50, 60, 30)


def _activity(campaign: str, one: ActivityPart) -> Sequence[Cell]:
    repeats = "\n".join(f"{repeat.when}, {repeat.hours}: {repeat.what}" for repeat in one.repeats)
    return (campaign, one.stage, one.title, one.strand, one.form, one.hours, one.when, one.dates, one.outcome,
            one.practice, one.manager, one.evidence, one.measure, repeats, one.instead)  # fmt: skip


def _left_out(report: Report) -> Iterator[Sequence[Cell]]:
    yield from ((headings.LEFT_OUT, one.name, one.reason, one.quote) for one in report.left_out)
    yield from (
        (
            headings.UNCOVERED,
            one.quote,
            f"{headings.UNCOVERED_NOTE} {headings.nearest(one.nearest)}".strip(),
            "",
        )
        for one in report.uncovered
    )
