"""Has capabilities of a proposal worded "for us", as the API does for a role profile made of the conversation."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from assistant.model.session import ModelAccess
from assistant.tailoring.asking import tailor
from assistant.tailoring.values import Tailored
from capability_library.schema import Framework
from evals.playing import Played
from workforce.role_profiles import RequiredCapability, RoleProfile, from_proposal
from workforce.tailoring import subject_of

MOST = 2  # capabilities of a proposal, the first ones


def word(
    played: Played,
    access: ModelAccess,
    *,
    framework: Framework,
    vocabulary: Collection[str],
    only: str | None = None,
    times: int = 1,
) -> tuple[Tailored, ...]:
    """Return the attempts to word the first capabilities, or just `only`, each so many `times`.

    Without a proposal there are none.
    """
    proposal = played.state.proposal
    if proposal is None:
        return ()
    profile = from_proposal(proposal)
    return tuple(
        tailor(
            subject_of(profile, one, framework=framework, findings=played.findings),
            access.open(played.events),
            vocabulary=vocabulary,
        )
        for one in _chosen(profile, only)
        for _ in range(times)
    )


def _chosen(profile: RoleProfile, only: str | None) -> Sequence[RequiredCapability]:
    """The capability that is asked for where the proposal has it; the first ones otherwise."""
    return [one for one in profile.capabilities if one.capability_id == only] or profile.capabilities[:MOST]
