"""Role profiles: the capabilities a role requires, and the pure functions that change one."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from assistant.brief import KpiReading, Value
from assistant.proposal_types import Evidence, KpiLink, Proposal
from capability_library.schema import LEVEL_NAMES, Capability, Framework, LevelNumber
from kit.errors import BadInput, Conflict
from workforce.weights import rebalance

# Printable text of people: no NUL, which PostgreSQL cannot store.
Line = Annotated[str, StringConstraints(min_length=1, max_length=500, pattern=r"^[^\x00]*$")]
Passage = Annotated[str, StringConstraints(max_length=2000, pattern=r"^[^\x00]*$")]
CapabilityId = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=r"^[^\x00]*$")]


class RoleProfileStatus(StrEnum):
    DRAFT = "draft"
    VALIDATED = "validated"
    PUBLISHED = "published"
    RETIRED = "retired"


_NEXT: Mapping[RoleProfileStatus, frozenset[RoleProfileStatus]] = {
    RoleProfileStatus.DRAFT: frozenset({RoleProfileStatus.VALIDATED, RoleProfileStatus.RETIRED}),
    RoleProfileStatus.VALIDATED: frozenset(
        {RoleProfileStatus.DRAFT, RoleProfileStatus.PUBLISHED, RoleProfileStatus.RETIRED}
    ),
    RoleProfileStatus.PUBLISHED: frozenset({RoleProfileStatus.RETIRED}),
    RoleProfileStatus.RETIRED: frozenset(),
}


class RequiredCapability(Value):
    """One capability of a role: the level 1 to 5 it needs, its weight in whole per cents, and why."""

    capability_id: str
    name: str
    definition: str
    domain: str
    level: LevelNumber
    level_name: str
    weight: int = Field(ge=0, le=100)
    focus: bool
    reason: str
    kpi: KpiLink | None = None
    evidence: tuple[Evidence, ...] = ()


class RoleProfile(Value):
    """What a role requires. Weights add up to 100; capabilities come from the framework named."""

    title: str
    goal: str | None
    kpis: tuple[KpiReading, ...]
    capabilities: tuple[RequiredCapability, ...]
    framework: str
    framework_version: str
    status: RoleProfileStatus = RoleProfileStatus.DRAFT


class CapabilityChange(Value):
    """Changes to a capability that the profile already has; what is left out stays as it is."""

    capability_id: CapabilityId
    level: LevelNumber | None = None
    weight: int | None = Field(default=None, ge=0, le=100)
    focus: bool | None = None
    reason: Passage | None = None


class CapabilityAddition(Value):
    """A capability to add, from the profile's framework. Without a weight it takes its share of the hundred.

    `as_in_version` brings back one that was dropped: reason, KPI and evidence are those it had in that
    version of the profile.
    """

    capability_id: CapabilityId
    level: LevelNumber
    weight: int | None = Field(default=None, ge=0, le=100)
    focus: bool = False
    reason: Passage = "Added by hand."
    as_in_version: int | None = Field(default=None, ge=1, le=2**31 - 1)


class RoleProfilePatch(Value):
    """Changes to a profile; what is left out stays as it is. The status changes last."""

    title: Line | None = None
    goal: Passage | None = None
    change: tuple[CapabilityChange, ...] = Field(default=(), max_length=100)
    add: tuple[CapabilityAddition, ...] = Field(default=(), max_length=100)
    drop: tuple[CapabilityId, ...] = Field(default=(), max_length=100)
    status: RoleProfileStatus | None = None


def from_proposal(proposal: Proposal) -> RoleProfile:
    """Make a draft of a proposal, with its levels, weights, reasons and the words behind them."""
    return RoleProfile(
        title=proposal.role,
        goal=proposal.goal,
        kpis=proposal.kpis,
        capabilities=tuple(
            RequiredCapability(
                capability_id=proposed.capability_id,
                name=proposed.name,
                definition=proposed.definition,
                domain=proposed.domain,
                level=proposed.level.level,
                level_name=proposed.level.name,
                weight=proposed.weight,
                focus=proposed.focus,
                reason=proposed.reason,
                kpi=proposed.kpi,
                evidence=proposed.because,
            )
            for proposed in proposal.capabilities
        ),
        framework=proposal.framework,
        framework_version=proposal.framework_version,
    )


def empty(title: str, framework: Framework, *, goal: str | None = None) -> RoleProfile:
    """Return a draft without any capability, to be filled by hand from the framework."""
    return RoleProfile(
        title=title,
        goal=goal,
        kpis=(),
        capabilities=(),
        framework=framework.name,
        framework_version=framework.version,
    )


def move(profile: RoleProfile, status: RoleProfileStatus) -> RoleProfile:
    """Return the profile in another status. Raises `Conflict` when that step isn't allowed."""
    if status is profile.status:
        return profile
    allowed = _NEXT[profile.status]
    if status not in allowed:
        steps = ", ".join(sorted(allowed)) or "nothing"
        raise Conflict(
            f"A profile that is {profile.status.value!r} can't become {status.value!r}.",
            do=f"From here it can become: {steps}.",
        )
    if status is not RoleProfileStatus.RETIRED and status is not RoleProfileStatus.DRAFT:
        _require_capabilities(profile)
    return profile.model_copy(update={"status": status})


def apply_patch(
    profile: RoleProfile,
    patch: RoleProfilePatch,
    capabilities: Mapping[str, Capability],
    *,
    earlier: Mapping[int, RoleProfile] = {},
) -> RoleProfile:
    """Return the changed profile; `capabilities` are those of its framework that may be added, by id.

    `earlier` holds the versions that additions name in `as_in_version`. Weights given are kept, the others
    make room in proportion. Raises `Conflict` when the content is changed outside draft, `BadInput` for a
    capability that isn't there, or is there already.
    """
    if _content(patch):
        if profile.status is not RoleProfileStatus.DRAFT:
            raise Conflict(
                f"A profile that is {profile.status.value!r} can't be changed.",
                do="Set a validated profile back to draft first; a published one is replaced by a new one.",
            )
        profile = profile.model_copy(
            update={
                "title": patch.title or profile.title,
                "goal": profile.goal if patch.goal is None else patch.goal,
                "capabilities": _changed(profile, patch, capabilities, earlier),
            }
        )
    return move(profile, patch.status) if patch.status else profile


def _content(patch: RoleProfilePatch) -> bool:
    return bool(patch.title or patch.goal is not None or patch.change or patch.add or patch.drop)


def _changed(
    profile: RoleProfile,
    patch: RoleProfilePatch,
    known: Mapping[str, Capability],
    earlier: Mapping[int, RoleProfile],
) -> tuple[RequiredCapability, ...]:
    held = {required.capability_id: required for required in profile.capabilities}
    fixed: dict[str, int] = {}
    for capability_id in patch.drop:
        if held.pop(capability_id, None) is None:
            raise _absent(capability_id)
    for change in patch.change:
        if change.capability_id not in held:
            raise _absent(change.capability_id)
        held[change.capability_id] = _with(held[change.capability_id], change)
        if change.weight is not None:
            fixed[change.capability_id] = change.weight
    for addition in patch.add:
        if addition.capability_id in held:
            raise BadInput(
                f"The profile has {addition.capability_id!r} already.", do="Put it under `change` instead."
            )
        share = sum(one.weight for one in held.values()) // len(held) if held else 100
        held[addition.capability_id] = (
            _required(addition, known, share=share)
            if addition.as_in_version is None
            else _brought_back(addition, earlier[addition.as_in_version], share=share)
        )
        if addition.weight is not None:
            fixed[addition.capability_id] = addition.weight
    if not held or (not fixed and not patch.drop and not patch.add):
        return tuple(held.values())
    positions = {capability_id: position for position, capability_id in enumerate(held)}
    weights = rebalance(
        [required.weight for required in held.values()],
        {positions[capability_id]: weight for capability_id, weight in fixed.items()},
    )
    return tuple(
        required.model_copy(update={"weight": weight})
        for required, weight in zip(held.values(), weights, strict=True)
    )


def _with(required: RequiredCapability, change: CapabilityChange) -> RequiredCapability:
    given = change.model_dump(exclude_none=True, exclude={"capability_id"})
    if change.level is not None:
        given["level_name"] = LEVEL_NAMES[change.level]
    return required.model_copy(update=given)


def _required(
    addition: CapabilityAddition, known: Mapping[str, Capability], *, share: int
) -> RequiredCapability:
    capability = known.get(addition.capability_id)
    if capability is None:
        raise BadInput(
            f"The profile's framework has no capability {addition.capability_id!r}.",
            do="Search the capabilities for their ids.",
        )
    return RequiredCapability(
        capability_id=capability.id,
        name=capability.name,
        definition=capability.definition,
        domain=capability.domain,
        level=addition.level,
        level_name=LEVEL_NAMES[addition.level],
        weight=share if addition.weight is None else addition.weight,
        focus=addition.focus,
        reason=addition.reason,
    )


def _brought_back(addition: CapabilityAddition, version: RoleProfile, *, share: int) -> RequiredCapability:
    for required in version.capabilities:
        if required.capability_id == addition.capability_id:
            update = addition.model_dump(include={"level", "focus"})
            if "reason" in addition.model_fields_set:
                update["reason"] = addition.reason
            update["level_name"] = LEVEL_NAMES[addition.level]
            update["weight"] = share if addition.weight is None else addition.weight
            return required.model_copy(update=update)
    raise BadInput(
        f"Version {addition.as_in_version} of the profile has no capability {addition.capability_id!r}.",
        do="Get the version for the capabilities it has, or leave `as_in_version` out.",
    )


def _absent(capability_id: str) -> BadInput:
    return BadInput(
        f"The profile has no capability {capability_id!r}.", do="Get the profile for the ids it has."
    )


def _require_capabilities(profile: RoleProfile) -> None:
    if not profile.capabilities:
        raise Conflict("The profile requires no capability at all.", do="Add one before you validate it.")
