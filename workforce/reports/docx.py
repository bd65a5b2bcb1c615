"""A report as a Word document: real headings, tables with header rows, a language and properties."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time
from io import BytesIO

from docx import Document

from workforce.reports import headings
from workforce.reports.docx_plan import write_plan
from workforce.reports.docx_writer import Writer
from workforce.reports.plain_text import storable
from workforce.reports.values import CapabilityPart, EnvironmentPart, Report


def to_docx(report: Report) -> bytes:
    """Return the report as a Word document."""
    writer = Writer(Document())
    writer.set_up(footer=f"{report.kind}, {report.date}")
    _properties(writer, report)
    _head(writer, report)
    if report.environment and report.environment.first:
        _environment(writer, report.environment)
    _chain(writer, report)
    if report.environment and not report.environment.first:
        _environment(writer, report.environment)
    _overview(writer, report)
    if report.capabilities:
        writer.heading(headings.CAPABILITIES, 1)
    for one in report.capabilities:
        _capability(writer, one)
    _rest(writer, report)
    if report.plan:
        writer.new_page()
        write_plan(writer, report.plan)
    else:
        writer.paragraph(report.no_plan)
    writer.heading(headings.ABOUT, 1)
    writer.paragraph(report.library)
    file = BytesIO()
    writer.document.save(file)
    return file.getvalue()


def _properties(writer: Writer, report: Report) -> None:
    made_on = datetime.combine(report.made_on, time(), UTC)
    known = writer.document.core_properties
    # Word takes 255 characters of each.
    known.title = storable(f"{report.title}: {report.kind.lower()}")[:255]
    known.author = storable(report.organisation)[:255]
    known.subject = storable(f"{report.kind}, {report.status}")[:255]
    known.last_modified_by = known.author
    known.comments = ""
    known.language = "en-GB"
    known.created = known.modified = made_on


def _head(writer: Writer, report: Report) -> None:
    writer.paragraph(report.organisation, style="Subtitle")
    writer.heading(report.title, 0)
    writer.paragraph(" · ".join((report.kind, report.date, report.status)), muted=True)
    if report.goal:
        writer.labelled(headings.GOAL, report.goal)
    writer.bullets(report.kpis)


def _environment(writer: Writer, part: EnvironmentPart) -> None:
    writer.heading(headings.ENVIRONMENT, 1)
    writer.paragraph(part.lead)
    writer.table(
        ("Cause", "What was said", "What would change it"),
        [(one.cause, f"“{one.quote.text}” ({one.quote.where})", one.remedy) for one in part.remedies],
        widths=(3.5, 6.0, 6.5),
    )


def _chain(writer: Writer, report: Report) -> None:
    writer.heading(headings.CHAIN, 1)
    writer.table(
        ("Step", "What is known"),
        [(link.step, "\n".join(storable(text) for text in link.texts)) for link in report.chain],
        widths=(3.5, 12.5),
    )


def stairs(level: int) -> str:
    """Draw a level as five steps; the words beside it say the same."""
    return "■" * level + "□" * (5 - level)


def _overview(writer: Writer, report: Report) -> None:
    writer.heading(headings.OVERVIEW, 1)
    if not report.capabilities:
        writer.paragraph("The role profile has no capability yet.")
        return
    rows = [
        (
            str(one.number),
            one.name,
            f"{stairs(one.level)} {one.level} {one.level_name}",
            f"{one.weight}%",
            "focus" if one.focus else "",
            one.kpi,
        )
        for one in report.capabilities
    ]
    writer.table(
        ("No.", "Capability", "Level", "Weight", "Focus", headings.NUMBER),
        rows,
        widths=(1.0, 4.8, 4.2, 1.8, 1.6, 2.6),
    )


def _capability(writer: Writer, one: CapabilityPart) -> None:
    writer.heading(f"{one.number}. {one.name}", 2)
    focus = ", focus" if one.focus else ""
    writer.paragraph(
        f"{stairs(one.level)}  Level {one.level} {one.level_name}, weight {one.weight}%{focus}", muted=True
    )
    if one.definition:
        writer.paragraph(one.definition)
    writer.labelled(headings.REASON, one.reason)
    if one.quotes:
        writer.label(headings.BECAUSE)
        for quote in one.quotes:
            writer.quote(quote)
    writer.labelled(headings.WHY_LEVEL, one.why_level)
    writer.labelled(headings.NOT_LOWER, one.not_lower)
    writer.labelled(headings.NOT_HIGHER, one.not_higher)
    writer.labelled(headings.NUMBER, f"{one.kpi}. {one.kpi_how}" if one.kpi else one.kpi_how)
    if one.indicators:
        writer.label(headings.INDICATORS)
        writer.bullets(one.indicators)
    if one.adapted:
        writer.label(headings.ADAPTED)
        writer.paragraph(one.adapted.note, muted=True)
        rows = [(line.what, line.record, line.adapted) for line in one.adapted.lines]
        writer.table(headings.ADAPTED_HEAD, rows, widths=(2.6, 6.7, 6.7))


def _rest(writer: Writer, report: Report) -> None:
    if report.left_out:
        writer.heading(headings.LEFT_OUT, 1)
        rows: Sequence[tuple[str, str]] = [
            (one.name, one.reason + (f" “{one.quote}”" if one.quote else "")) for one in report.left_out
        ]
        writer.table(("Capability", "Why it was left out"), rows, widths=(4.5, 11.5))
    if report.uncovered:
        writer.heading(headings.UNCOVERED, 1)
        writer.paragraph(headings.UNCOVERED_NOTE)
        writer.bullets([f"“{one.quote}” {headings.nearest(one.nearest)}" for one in report.uncovered])
    if report.assumptions:
        writer.heading(headings.ASSUMPTIONS, 1)
        writer.bullets(report.assumptions)
