"""A report as Markdown: also what a terminal shows and what `capwright chat` saves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from workforce.learning_plans import LearningPlan
from workforce.reports import headings
from workforce.reports.markdown_plan import plan_lines
from workforce.reports.markdown_text import plain, quotes, table
from workforce.reports.plan_content import plan_part
from workforce.reports.values import CapabilityPart, EnvironmentPart, Report


def to_markdown(report: Report) -> str:
    """Return the whole report as Markdown; it ends with a newline."""
    lines = [*_head(report)]
    if report.environment and report.environment.first:
        lines += _environment(report.environment)
    lines += _chain(report)
    if report.environment and not report.environment.first:
        lines += _environment(report.environment)
    lines += [*_overview(report), *_capabilities(report), *_rest(report)]
    if report.plan:
        lines += ["", f"## {headings.PLAN}", "", *plan_lines(report.plan, alone=False)]
    else:
        lines += ["", report.no_plan]
    lines += ["", f"## {headings.ABOUT}", "", plain(report.library)]
    return "\n".join(lines) + "\n"


def plan_to_markdown(plan: LearningPlan) -> str:
    """Return a learning plan alone as Markdown, for a terminal; it ends with a newline."""
    goal = ["", f"**{headings.GOAL}:** {plain(plan.goal)}"] if plan.goal else []
    lines = [f"# {headings.PLAN}: {plain(plan.role)}", *goal, "", *plan_lines(plan_part(plan), alone=True)]
    return "\n".join(lines) + "\n"


def _head(report: Report) -> Iterator[str]:
    yield f"# {plain(report.title)}"
    yield ""
    known = (report.kind, report.organisation, report.date, report.status)
    yield " · ".join(plain(one) for one in known)
    if report.goal:
        yield ""
        yield f"**{headings.GOAL}:** {plain(report.goal)}"
    if report.kpis:
        yield ""
        yield from (f"- {plain(one)}" for one in report.kpis)


def _environment(part: EnvironmentPart) -> Iterator[str]:
    yield ""
    yield f"## {headings.ENVIRONMENT}"
    yield ""
    yield plain(part.lead)
    yield ""
    for one in part.remedies:
        said = f"“{plain(one.quote.text)}” ({one.quote.where})"
        yield f"- **{plain(one.cause)}.** {said} {plain(one.remedy)}"


def _chain(report: Report) -> Iterator[str]:
    yield ""
    yield f"## {headings.CHAIN}"
    yield ""
    for number, link in enumerate(report.chain, start=1):
        yield f"{number}. **{link.step}:** {'; '.join(plain(text) for text in link.texts)}"


def _overview(report: Report) -> Iterator[str]:
    if not report.capabilities:
        yield from ("", f"## {headings.OVERVIEW}", "", "The role profile has no capability yet.")
        return
    yield from ("", f"## {headings.OVERVIEW}", "")
    yield from table(
        ("", "Capability", "Level", "Weight", "", "Number"),
        (
            (
                str(one.number),
                plain(one.name),
                f"{one.level} ({plain(one.level_name)})",
                f"{one.weight}%",
                "focus" if one.focus else "",
                plain(one.kpi),
            )
            for one in report.capabilities
        ),
    )


def _capabilities(report: Report) -> Iterator[str]:
    if report.capabilities:
        yield from ("", f"## {headings.CAPABILITIES}")
    for one in report.capabilities:
        yield from _capability(one)


def _capability(one: CapabilityPart) -> Iterator[str]:
    yield ""
    yield f"### {one.number}. {plain(one.name)}"
    yield ""
    focus = ", focus" if one.focus else ""
    yield f"Level {one.level} ({plain(one.level_name)}), weight {one.weight}%{focus}. {plain(one.definition)}"
    labelled = (
        (headings.REASON, one.reason),
        (headings.WHY_LEVEL, one.why_level),
        (headings.NOT_LOWER, one.not_lower),
        (headings.NOT_HIGHER, one.not_higher),
        (headings.NUMBER, f"{one.kpi}. {one.kpi_how}" if one.kpi else one.kpi_how),
    )
    yield ""
    yield from (f"- **{label}:** {plain(text)}" for label, text in labelled if text)
    yield from _listed(headings.BECAUSE, quotes(one.quotes))
    yield from _listed(headings.INDICATORS, [plain(text) for text in one.indicators])
    if one.adapted:
        yield from ("", f"**{headings.ADAPTED}:** {plain(one.adapted.note)}", "")
        rows = ((line.what, plain(line.record), plain(line.adapted)) for line in one.adapted.lines)
        yield from table(headings.ADAPTED_HEAD, rows)


def _rest(report: Report) -> Iterator[str]:
    left_out = [
        f"**{plain(one.name)}.** {plain(one.reason)}" + (f" (“{plain(one.quote)}”)" if one.quote else "")
        for one in report.left_out
    ]
    uncovered = [f"“{plain(one.quote)}” {plain(headings.nearest(one.nearest))}" for one in report.uncovered]
    yield from _section(headings.LEFT_OUT, left_out)
    yield from _section(headings.UNCOVERED, uncovered, note=headings.UNCOVERED_NOTE)
    yield from _section(headings.ASSUMPTIONS, [plain(one) for one in report.assumptions])


def _section(heading: str, items: Sequence[str], *, note: str = "") -> Iterator[str]:
    if not items:
        return
    yield from ("", f"## {heading}", "")
    if note:
        yield from (note, "")
    yield from (f"- {item.strip()}" for item in items)


def _listed(label: str, items: Iterable[str]) -> Iterator[str]:
    held = list(items)
    if held:
        yield from ("", f"**{label}:**", "")
        yield from (f"- {item}" for item in held)
