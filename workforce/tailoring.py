"""What a wording of a role's capability is made from: the role, its framework's record, its leader's words."""

from __future__ import annotations

from assistant.brief import Finding
from assistant.tailoring.asking import Subject
from assistant.tailoring.values import CapabilityText
from capability_library.schema import Framework
from kit.errors import Conflict
from workforce.role_profiles import RequiredCapability, RoleProfile, RoleProfileStatus


def subject_of(
    profile: RoleProfile,
    required: RequiredCapability,
    *,
    framework: Framework,
    findings: tuple[Finding, ...],
) -> Subject:
    """Return what a model is to word. `findings` are those of the conversation behind the profile.

    Raises `Conflict` for a retired profile, and where the framework has no text of the capability.
    """
    if profile.status is RoleProfileStatus.RETIRED:
        raise Conflict(
            "The role profile is retired.", do="Word the capabilities of the one that took its place."
        )
    capability = framework.capabilities.get(required.capability_id)
    if capability is None or CapabilityText.of(capability).empty:
        raise Conflict(
            f"The framework has no text of {required.name!r} that could be worded.",
            do="Describe the capability in your framework first.",
        )
    return Subject(
        capability=capability,
        framework=framework,
        title=profile.title,
        goal=profile.goal,
        kpis=profile.kpis,
        quotes=tuple(one.quote for one in required.evidence if one.source != "picked"),
        findings=findings,
    )
