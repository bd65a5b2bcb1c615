"""Role profiles over the library's own records, and small frameworks, for tests of learning plans."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from assistant.brief import KpiReading
from assistant.proposal_types import Evidence, KpiLink
from capability_library.loader import default_library
from capability_library.schema import LEVEL_NAMES, Activity, ActivityFormat, Capability, Framework, Strand
from workforce.learning_plans import LearningPlan, Limits, PlannedActivity
from workforce.role_profiles import RequiredCapability, RoleProfile

LIBRARY = default_library()
OURS = LIBRARY.framework
START = date(2026, 1, 12)
RETENTION = KpiReading(
    name="net retention",
    kpi_id="net-revenue-retention",
    baseline=88,
    target=97,
    unit="per cent",
    due=date(2026, 12, 31),
)
SALES = ("account-growth", "value-negotiation", "consultative-discovery")
QUOTE = "We only ring them when the contract is about to run out"


def required(
    capability: Capability,
    *,
    weight: int = 20,
    focus: bool = True,
    level: int = 3,
    kpi: KpiLink | None = None,
    evidence: Sequence[Evidence] = (),
) -> RequiredCapability:
    return RequiredCapability.model_validate(
        {
            "capability_id": capability.id,
            "name": capability.name,
            "definition": capability.definition,
            "domain": capability.domain,
            "level": level,
            "level_name": LEVEL_NAMES[level],
            "weight": weight,
            "focus": focus,
            "reason": f"You said “{QUOTE}”.",
            "kpi": kpi,
            "evidence": tuple(evidence),
        }
    )


def profile_of(
    capabilities: Iterable[RequiredCapability], framework: Framework = OURS, kpis: Sequence[KpiReading] = ()
) -> RoleProfile:
    return RoleProfile(
        title="Account manager",
        goal="Customers stay and buy more",
        kpis=tuple(kpis),
        capabilities=tuple(capabilities),
        framework=framework.name,
        framework_version=framework.version,
    )


def sales_profile() -> RoleProfile:
    """Three focus capabilities tied to the leader's number, one outside the focus."""
    kpi = KpiLink(
        finding_id="f2",
        name=RETENTION.name,
        kpi_id=RETENTION.kpi_id,
        how="moves net retention directly",
    )
    words = Evidence(
        finding_id="f3", quote=QUOTE, turn=2, passage="p", passage_kind="signal", source="lexical"
    )
    focus = [
        required(OURS.capabilities[one], weight=weight, kpi=kpi, evidence=[words])
        for one, weight in zip(SALES, (30, 40, 20), strict=True)
    ]
    rest = required(OURS.capabilities["delegation"], weight=10, focus=False)
    return profile_of([*focus, rest], kpis=[RETENTION])


def limits(hours_per_week: float, weeks: int, *without: ActivityFormat) -> Limits:
    return Limits(hours_per_week=hours_per_week, weeks=weeks, start=START, without=without)


def activity(strand: Strand, kind: ActivityFormat, hours: float = 2, title: str = "") -> Activity:
    return Activity(
        strand=strand,
        format=kind,
        title=title or f"A {kind.value} {strand.value}",
        outcome="Does it",
        practice="Try it",
        evidence="A note",
        hours=hours,
    )


def framework_of(activities: Mapping[str, Sequence[Activity]]) -> Framework:
    """A framework with capabilities of these activities, and no levels, as an organisation may bring."""
    capabilities = {
        name: Capability(id=name, name=name.title(), activities=tuple(held))
        for name, held in activities.items()
    }
    return Framework(name="theirs", title="Theirs", version="1", capabilities=capabilities)


def plain_profile(framework: Framework) -> RoleProfile:
    return profile_of([required(one) for one in framework.capabilities.values()], framework)


def planned(plan: LearningPlan) -> list[PlannedActivity]:
    """All activities that have a place, also those outside the focus."""
    campaigns = [one for campaign in plan.campaigns for one in campaign.activities]
    return campaigns + [row.activity for row in plan.keep_going if row.activity]
