"""Bodies of the library: capabilities and KPIs."""

from __future__ import annotations

from typing import Any, Self

from api.schemas.base import Listing, Out, example
from capability_library.schema import (
    LEVEL_NAMES,
    Accomplishments,
    Activity,
    Capability,
    Components,
    Kind,
    Kpi,
)

_SUMMARY: dict[str, Any] = {
    "id": "renewal-management",
    "name": "Renewal management",
    "definition": "Brings customers to renew, by showing early what they have gained.",
    "domain": "sales",
    "kind": "technical",
}
_KPI: dict[str, Any] = {
    "id": "renewal-rate",
    "name": "Renewal rate",
    "aliases": ["retention of contracts"],
    "formula": "contracts renewed / contracts due",
    "unit": "%",
    "direction": "up",
    "timing": "lagging",
    "moved_by": ["time-to-value"],
    "domain": "sales",
    "cadence": "monthly",
}


class CapabilitySummary(Out):
    """A capability in a list."""

    model_config = example(_SUMMARY)

    id: str
    name: str
    definition: str
    domain: str
    kind: Kind | None

    @classmethod
    def of(cls, capability: Capability) -> Self:
        return cls.model_validate(capability, from_attributes=True)


class CapabilityListing(Listing[CapabilitySummary]):
    model_config = example({"items": [_SUMMARY], "next_cursor": None})


class LevelAnswer(Out):
    """A proficiency level, 1 to 5, with the behaviours that show it."""

    level: int
    name: str
    indicators: tuple[str, ...]


class RelatedCapability(Out):
    """A capability this one is taken for, and what tells them apart."""

    capability_id: str
    difference: str


class CapabilityAnswer(Out):
    """A capability in full, with the framework it comes from."""

    model_config = example(
        {
            **_SUMMARY,
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
            "kpis": ["renewal-rate"],
            "levels": [{"level": 3, "name": "Proficient", "indicators": ["Opens the renewal talk early"]}],
            "activities": [],
            "accomplishments": None,
            "coaching": "",
            "related": [],
            "not_to_confuse_with": [],
        }
    )

    id: str
    name: str
    definition: str
    domain: str
    kind: Kind | None
    framework: str
    framework_version: str
    alt_labels: tuple[str, ...]
    components: Components
    signals: tuple[str, ...]
    kpis: tuple[str, ...]
    levels: tuple[LevelAnswer, ...]
    activities: tuple[Activity, ...]
    accomplishments: Accomplishments | None
    coaching: str
    related: tuple[str, ...]
    not_to_confuse_with: tuple[RelatedCapability, ...]

    @classmethod
    def of(cls, capability: Capability, *, framework: str, version: str) -> Self:
        fields = dict(capability)
        fields["levels"] = tuple(
            LevelAnswer(level=level, name=LEVEL_NAMES[level], indicators=indicators)
            for level, indicators in sorted(capability.levels.items())
        )
        fields["not_to_confuse_with"] = tuple(
            RelatedCapability(capability_id=other, difference=difference)
            for other, difference in capability.not_to_confuse_with.items()
        )
        return cls(**fields, framework=framework, framework_version=version)


class KpiAnswer(Kpi):
    """A measure leaders steer by."""

    model_config = example(_KPI)

    @classmethod
    def of(cls, kpi: Kpi) -> Self:
        return cls(**dict(kpi))


class KpiListing(Listing[KpiAnswer]):
    model_config = example({"items": [_KPI], "next_cursor": None})
