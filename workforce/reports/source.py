"""What a report is made of. Apart from `content`, because the server knows it before it needs that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from assistant.brief import Finding
from assistant.proposal_types import Proposal
from assistant.tailoring.values import Tailored
from capability_library.schema import Framework
from workforce.learning_plans import LearningPlan
from workforce.role_profiles import RoleProfile


@dataclass(frozen=True)
class Source:
    """A role profile in one of its versions, and what is known beside it.

    `plan_version` is the version of the profile that the plan was made for; without it, this one. `proposal` and
    `findings` come from the conversation it was made in; a profile made by hand has none. `tailored` are the
    wordings that hold, by capability, of records that are still what they were worded from.
    """

    organisation: str
    made_on: date
    profile: RoleProfile
    version: int
    framework: Framework
    proposal: Proposal | None = None
    findings: tuple[Finding, ...] = ()
    plan: LearningPlan | None = None
    plan_version: int | None = None
    tailored: Mapping[str, Tailored] = field(default_factory=dict[str, Tailored])
