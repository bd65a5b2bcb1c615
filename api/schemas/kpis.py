"""Bodies of KPIs."""

from __future__ import annotations

from typing import Any, Self

from api.schemas.base import Listing, Out, example
from api.schemas.library import CapabilityReference, KpiReference
from api.schemas.library_search import FacetValue
from capability_library.schema import Kpi, Library

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


class KpiAnswer(Kpi):
    """A measure leaders steer by."""

    model_config = example(_KPI)

    @classmethod
    def of(cls, kpi: Kpi) -> Self:
        return cls(**dict(kpi))


class KpiFacets(Out):
    """The values of the filters, those with most results first."""

    domain: tuple[FacetValue, ...]


class KpiListing(Listing[KpiAnswer]):
    """A page of KPIs, `total` of all pages, and the filters' values with counts."""

    model_config = example(
        {
            "items": [_KPI],
            "next_cursor": None,
            "total": 1,
            "facets": {"domain": [{"id": "sales", "name": "Sales", "count": 1}]},
        }
    )

    total: int
    facets: KpiFacets


class KpiPage(KpiAnswer):
    """A KPI in full: which measures move before it, which after, and which capabilities move it."""

    model_config = example(
        {
            **_KPI,
            "domain_name": "Sales",
            "earlier": [{"kpi_id": "time-to-value", "name": "Time to value"}],
            "later": [],
            "capabilities": [{"capability_id": "renewal-management", "name": "Renewal management"}],
        }
    )

    domain_name: str
    earlier: tuple[KpiReference, ...]
    later: tuple[KpiReference, ...]
    capabilities: tuple[CapabilityReference, ...]

    @classmethod
    def in_library(cls, kpi: Kpi, library: Library) -> Self:
        kpis = library.kpis
        domain = library.domains.get(kpi.domain)
        return cls(
            **dict(kpi),
            domain_name=domain.name if domain else kpi.domain,
            earlier=tuple(
                KpiReference(kpi_id=one, name=kpis[one].name) for one in kpi.moved_by if one in kpis
            ),
            later=tuple(
                KpiReference(kpi_id=one.id, name=one.name) for one in kpis.values() if kpi.id in one.moved_by
            ),
            capabilities=tuple(
                CapabilityReference(capability_id=one.id, name=one.name)
                for one in library.framework.capabilities.values()
                if kpi.id in one.kpis
            ),
        )
