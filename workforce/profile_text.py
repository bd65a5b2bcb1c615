"""A role profile as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.interpret.kpi_readback import format_reading
from workforce.markdown import plain, table
from workforce.role_profiles import RequiredCapability, RoleProfile


def to_markdown(profile: RoleProfile) -> str:
    """Return the profile as Markdown, the heaviest capability first; it ends with a newline."""
    ranked = sorted(profile.capabilities, key=lambda required: -required.weight)
    lines = [*_head(profile), *_overview(ranked)]
    for required in ranked:
        lines += _capability(required)
    return "\n".join(lines) + "\n"


def _head(profile: RoleProfile) -> Iterator[str]:
    yield f"# Role profile: {plain(profile.title)}"
    yield ""
    if profile.goal:
        yield f"**Goal:** {plain(profile.goal)}"
        yield ""
    yield from (f"- {plain(format_reading(reading))}" for reading in profile.kpis)
    if profile.kpis:
        yield ""
    yield (
        f"Status: {profile.status.value}. Capabilities from {plain(profile.framework)},"
        f" version {plain(profile.framework_version)}."
    )
    yield ""


def _overview(ranked: list[RequiredCapability]) -> Iterator[str]:
    rows = (
        (
            plain(one.name),
            f"{one.level} ({plain(one.level_name)})",
            f"{one.weight}%",
            "focus" if one.focus else "",
            plain(one.kpi.name) if one.kpi else "",
        )
        for one in ranked
    )
    yield from table(("Capability", "Level", "Weight", "", "Number"), rows)


def _capability(one: RequiredCapability) -> Iterator[str]:
    yield ""
    yield f"## {plain(one.name)}"
    yield ""
    if one.definition:
        yield plain(one.definition)
        yield ""
    yield f"Level {one.level} ({plain(one.level_name)}). {plain(one.reason)}"
    if one.kpi or one.evidence:
        yield ""
    if one.kpi:
        yield f"- {plain(one.kpi.name)}: {plain(one.kpi.how)} ({plain(one.kpi.finding_id)})"
    for word in one.evidence:
        yield f"- “{plain(word.quote)}” (message {word.turn}, {plain(word.finding_id)})"
