"""Makes the content of a report. Pure: the same source gives the same words, whatever they are printed in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import assert_never

from assistant.brief import ENVIRONMENT_CELLS, Cell, Finding
from assistant.causes import balance
from assistant.interpret.kpi_readback import format_reading
from assistant.levels import Basis, explain_level
from assistant.proposal_types import LevelChoice, ProposedCapability
from capability_library.schema import LEVEL_NAMES
from workforce.activity_words import end
from workforce.reports.adapted import adapted_part
from workforce.reports.plan_content import plan_part
from workforce.reports.source import Source
from workforce.reports.values import (
    CapabilityPart,
    EnvironmentPart,
    LeftOutPart,
    Link,
    PlanPart,
    Quote,
    RemedyPart,
    Report,
    UncoveredPart,
)
from workforce.role_profiles import RequiredCapability, RoleProfile
from workforce.wording import day, upper_first

_ENVIRONMENT_FIRST = (
    "Most of the causes named lie in how the work is set up, not in what people can do. Training will not"
    " remove them; what is listed here would, and comes first."
)
_ENVIRONMENT_TOO = "Some of the causes named lie in how the work is set up. Training will not remove these."
_NO_PLAN = "There is no learning plan for this role profile yet."


def build(source: Source) -> Report:
    """Return the report on a role profile, with its plan where the source has one."""
    profile = source.profile
    ranked = sorted(profile.capabilities, key=lambda required: -required.weight)
    return Report(
        made_on=source.made_on,
        kind="Role profile and learning plan" if source.plan else "Role profile",
        title=upper_first(profile.title),
        organisation=source.organisation,
        date=day(source.made_on),
        status=f"{profile.status.value.capitalize()}, version {source.version}",
        goal=upper_first(profile.goal or ""),
        kpis=tuple(upper_first(format_reading(reading)) for reading in profile.kpis),
        chain=tuple(_chain(source)),
        environment=_environment(source),
        capabilities=tuple(_capability(n, one, source) for n, one in enumerate(ranked, start=1)),
        left_out=tuple(_left_out(source)),
        uncovered=tuple(_uncovered(source)),
        assumptions=source.proposal.assumptions if source.proposal else (),
        plan=_plan(source),
        no_plan="" if source.plan else _NO_PLAN,
        library=_library(source),
    )


def _chain(source: Source) -> Iterator[Link]:
    """Goal, numbers, critical work, causes, capabilities. Without a conversation only what the profile says."""
    profile, proposal = source.profile, source.proposal
    places = {finding.id: place_of(finding) for finding in source.findings}
    goal_id = proposal.goal_finding_id if proposal else None
    yield _link("Goal", [upper_first(profile.goal) + _said_in(goal_id, places)] if profile.goal else [])
    yield _link("Numbers", [upper_first(format_reading(reading)) for reading in profile.kpis])
    if proposal:
        work = proposal.critical_work
        said = _said_in(proposal.critical_work_finding_id, places)
        yield _link("Critical work", [upper_first(work) + said] if work else [])
        causes = balance(source.findings)
        yield _link("Causes", [_cause(finding) for finding in (*causes.environment, *causes.people)])
    yield _link("Capabilities", [f"{one.name}, level {one.level}" for one in _focus(profile)])


def _link(step: str, texts: list[str]) -> Link:
    return Link(step, tuple(texts), missing=False) if texts else Link(step, ("Not known yet.",), missing=True)


def _said_in(finding_id: str | None, places: Mapping[str, str]) -> str:
    place = places.get(finding_id or "")
    return f" ({place})" if place else ""


def where(turn: int) -> str:
    """Say where in the conversation something was said."""
    return f"message {turn}" if turn else "at the proposal"


def place_of(finding: Finding) -> str:
    """Say where a finding's words stand: in a message, or in a document the leader confirmed."""
    return finding.source.where if finding.source else where(finding.turn)


def _cause(finding: Finding) -> str:
    assert finding.cell is not None
    side = "the work" if finding.cell in ENVIRONMENT_CELLS else "people"
    return f"{cell_name(finding.cell)} (in {side}): “{finding.quote}” ({place_of(finding)})"


def cell_name(cell: Cell) -> str:
    """Name a kind of cause."""
    match cell:
        case Cell.EXPECTATIONS:
            return "Expectations and feedback"
        case Cell.TOOLS:
            return "Tools, information and time"
        case Cell.CONSEQUENCES:
            return "Incentives and consequences"
        case Cell.SKILLS:
            return "Knowledge and skill"
        case Cell.FIT:
            return "Fit of people and work"
        case Cell.MOTIVE:
            return "Motive"
        case _:
            assert_never(cell)


def _focus(profile: RoleProfile) -> list[RequiredCapability]:
    """The focus, or everything where no focus is marked; the heaviest first."""
    ranked = sorted(profile.capabilities, key=lambda required: -required.weight)
    return [one for one in ranked if one.focus] or ranked


def _environment(source: Source) -> EnvironmentPart | None:
    proposal = source.proposal
    if proposal is None or not proposal.remedies:
        return None
    places = {finding.id: place_of(finding) for finding in source.findings}
    first = proposal.environment_dominates
    return EnvironmentPart(
        lead=_ENVIRONMENT_FIRST if first else _ENVIRONMENT_TOO,
        first=first,
        remedies=tuple(
            RemedyPart(
                cause=cell_name(one.cell),
                quote=Quote(one.quote, places.get(one.finding_id, where(0))),
                remedy=one.remedy,
            )
            for one in proposal.remedies
        ),
    )


def _capability(number: int, one: RequiredCapability, source: Source) -> CapabilityPart:
    proposals = source.proposal.capabilities if source.proposal else ()
    proposed = next((other for other in proposals if other.capability_id == one.capability_id), None)
    level = _level(one, proposed, source)
    capability = source.framework.capabilities.get(one.capability_id)
    # The proposal's reason repeats the words quoted beside it; one that a person wrote says something new.
    repeats_quotes = proposed is not None and bool(one.evidence) and one.reason == proposed.reason
    return CapabilityPart(
        number=number,
        name=one.name,
        definition=one.definition,
        focus=one.focus,
        weight=one.weight,
        level=one.level,
        level_name=one.level_name,
        reason="" if repeats_quotes else one.reason,
        why_level=level.reason,
        not_lower=level.not_lower,
        not_higher=level.not_higher,
        kpi=upper_first(one.kpi.name) if one.kpi else "",
        kpi_how=end(one.kpi.how) if one.kpi else "It is tied to no number: none was given for it.",
        quotes=tuple(Quote(word.words, word.document or where(word.turn)) for word in one.evidence),
        indicators=capability.levels.get(one.level, ()) if capability else (),
        adapted=adapted_part(source.tailored.get(one.capability_id), capability, one.level),
    )


def _level(one: RequiredCapability, proposed: ProposedCapability | None, source: Source) -> LevelChoice:
    """Why this level: as proposed, or set by hand since, and why not the ones beside it."""
    if proposed and proposed.level.level == one.level:
        return proposed.level
    reason = f"Set by hand; the proposal had level {proposed.level.level}." if proposed else "Set by hand."
    beside = LevelChoice.model_validate(
        {"level": one.level, "name": one.level_name, "reason": reason, "not_lower": "", "not_higher": ""}
    )
    capability = source.framework.capabilities.get(one.capability_id)
    if capability is None:
        return beside
    told = explain_level(capability, beside.level, Basis(beside.level, None, ""))
    higher = told.not_higher.replace(", which nothing you said calls for yet", "")
    return beside.model_copy(update={"not_lower": told.not_lower, "not_higher": higher})


def _left_out(source: Source) -> Iterator[LeftOutPart]:
    """What was considered and left out, then what was taken out of the profile since."""
    if source.proposal is None:
        return
    held = {one.capability_id for one in source.profile.capabilities}
    for gone in source.proposal.left_out:
        if gone.capability_id not in held:
            yield LeftOutPart(gone.name, gone.reason, gone.quote or "")
    for one in source.proposal.capabilities:
        if one.capability_id not in held:
            yield LeftOutPart(one.name, "It was proposed, and taken out of the role profile since.", "")


def _uncovered(source: Source) -> Iterator[UncoveredPart]:
    if source.proposal is None:
        return
    known = source.framework.capabilities
    for need in source.proposal.uncovered:
        nearest = [known[one].name for one in need.nearest if one in known]
        yield UncoveredPart(need.quote, ", ".join(nearest))


def _plan(source: Source) -> PlanPart | None:
    if source.plan is None:
        return None
    part = plan_part(source.plan)
    then = source.plan_version
    if then is None or then == source.version:
        return part
    note = f"The plan was made for version {then} of the role profile; this is version {source.version}."
    return replace(part, notes=(note, *part.notes))


def _library(source: Source) -> str:
    title, version = source.framework.title or source.framework.name, source.profile.framework_version
    levels = ", ".join(f"{number} {name}" for number, name in LEVEL_NAMES.items())
    return f"Capabilities come from {title}, version {version}. Levels: {levels}."
