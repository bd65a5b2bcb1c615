"""Bodies of the library: a capability in full, and domains."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from api.schemas.base import Out, example
from capability_library.schema import (
    LEVEL_NAMES,
    Accomplishments,
    Activity,
    Capability,
    Components,
    Kind,
)

SUMMARY: dict[str, Any] = {
    "id": "renewal-management",
    "name": "Renewal management",
    "definition": "Brings customers to renew, by showing early what they have gained.",
    "domain": "sales",
    "kind": "technical",
}


class CapabilitySummary(Out):
    """A capability in a list."""

    model_config = example(SUMMARY)

    id: str
    name: str
    definition: str
    domain: str
    kind: Kind | None


class LevelAnswer(Out):
    """A proficiency level, 1 to 5, with the behaviours that show it."""

    level: int
    name: str
    indicators: tuple[str, ...]


class CapabilityReference(Out):
    """Another capability, by id and name."""

    capability_id: str
    name: str


class RelatedCapability(CapabilityReference):
    """A capability this one is taken for, and what tells them apart."""

    difference: str


class KpiReference(Out):
    """A KPI, by id and name."""

    kpi_id: str
    name: str


class CapabilityAnswer(Out):
    """A capability in full, with the framework it comes from and the names of all it refers to."""

    model_config = example(
        {
            **SUMMARY,
            "domain_name": "Sales",
            "framework": "capwright",
            "framework_version": "9f2c41d07ab3e658",
            "alt_labels": ["contract renewal"],
            "components": {
                "skills": ["Shows value in the customer's numbers"],
                "knowledge": [],
                "processes": [],
                "tools": [],
                "behaviours": [],
            },
            "signals": ["We talk to customers only when the contract runs out"],
            "kpis": [{"kpi_id": "renewal-rate", "name": "Renewal rate"}],
            "levels": [{"level": 3, "name": "Proficient", "indicators": ["Opens the renewal talk early"]}],
            "activities": [],
            "accomplishments": None,
            "coaching": "",
            "related": [{"capability_id": "account-planning", "name": "Account planning"}],
            "not_to_confuse_with": [],
        }
    )

    id: str
    name: str
    definition: str
    domain: str
    domain_name: str
    kind: Kind | None
    framework: str
    framework_version: str
    alt_labels: tuple[str, ...]
    components: Components
    signals: tuple[str, ...]
    kpis: tuple[KpiReference, ...]
    levels: tuple[LevelAnswer, ...]
    activities: tuple[Activity, ...]
    accomplishments: Accomplishments | None
    coaching: str
    related: tuple[CapabilityReference, ...]
    not_to_confuse_with: tuple[RelatedCapability, ...]

    @classmethod
    def of(cls, capability: Capability, *, framework: str, version: str, names: Names) -> Self:
        """Name everything the record refers to; what has no name, in a framework brought in, keeps its id."""
        fields = dict(capability)
        fields["domain_name"] = names.domains.get(capability.domain, capability.domain)
        fields["kpis"] = tuple(
            KpiReference(kpi_id=one, name=names.kpis.get(one, one)) for one in capability.kpis
        )
        fields["levels"] = tuple(
            LevelAnswer(level=level, name=LEVEL_NAMES[level], indicators=indicators)
            for level, indicators in sorted(capability.levels.items())
        )
        fields["related"] = tuple(
            CapabilityReference(capability_id=one, name=names.capabilities.get(one, one))
            for one in capability.related
        )
        fields["not_to_confuse_with"] = tuple(
            RelatedCapability(capability_id=one, name=names.capabilities.get(one, one), difference=difference)
            for one, difference in capability.not_to_confuse_with.items()
        )
        return cls(**fields, framework=framework, framework_version=version)


class Names(Out):
    """Names by id, of whatever a record may refer to."""

    capabilities: Mapping[str, str]
    kpis: Mapping[str, str]
    domains: Mapping[str, str]


class DomainAnswer(Out):
    """A field of work, and how much the framework holds of it."""

    id: str
    name: str
    description: str
    capabilities: int
    kpis: int


class DomainListing(Out):
    """All domains of a framework."""

    model_config = example(
        {
            "items": [
                {
                    "id": "sales",
                    "name": "Sales",
                    "description": "Finds, wins and keeps customers.",
                    "capabilities": 40,
                    "kpis": 12,
                }
            ]
        }
    )

    items: tuple[DomainAnswer, ...]
