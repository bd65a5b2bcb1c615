"""Bodies of a search in the library: what was found, why, and what the filters would leave."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from api.library_search import Found, Narrowed
from api.schemas.base import Listing, Out, example
from api.schemas.library import SUMMARY, CapabilitySummary

REASONS = 3
_MET: dict[str, Any] = {
    "passage": "We talk to customers only when the contract runs out",
    "passage_kind": "signal",
    "source": "lexical",
    "terms": ["customers", "contract"],
}


class Met(Out):
    """A passage of the library that the need met: by its words, which are in `terms`, or by its meaning."""

    passage: str
    passage_kind: str
    source: Literal["lexical", "dense"]
    terms: tuple[str, ...]


class FoundCapability(CapabilitySummary):
    """A capability that was found. With a `need`, `score` is from 0 to 1 and `met` says why, strongest first."""

    model_config = example({**SUMMARY, "score": 0.62, "met": [_MET]})

    score: float | None
    met: tuple[Met, ...]

    @classmethod
    def of(cls, found: Found) -> Self:
        one = found.capability
        met: dict[str, Met] = {}
        for reason in found.reasons:
            met.setdefault(
                reason.passage,
                Met(
                    passage=reason.passage,
                    passage_kind=reason.passage_kind,
                    source=reason.source,
                    terms=reason.terms,
                ),
            )
        return cls(
            id=one.id,
            name=one.name,
            definition=one.definition,
            domain=one.domain,
            kind=one.kind,
            score=None if found.score is None else round(found.score, 4),
            met=tuple(met.values())[:REASONS],
        )


class FacetValue(Out):
    """A value of a filter, and how many results it would leave with the other filters as they are."""

    id: str
    name: str
    count: int


class CapabilityFacets(Out):
    """The values of the filters, those with most results first."""

    domain: tuple[FacetValue, ...]
    kind: tuple[FacetValue, ...]

    @classmethod
    def of(cls, narrowed: Narrowed, domain_names: Mapping[str, str]) -> Self:
        return cls(
            domain=facet(narrowed.domains, domain_names),
            kind=facet(narrowed.kinds, {kind: kind.capitalize() for kind in narrowed.kinds}),
        )


def facet(counts: Mapping[str, int], names: Mapping[str, str]) -> tuple[FacetValue, ...]:
    """The values that are there, by count and then by name."""
    values = [FacetValue(id=one, name=names.get(one, one), count=count) for one, count in counts.items()]
    return tuple(sorted(values, key=lambda one: (-one.count, one.name)))


class CapabilityListing(Listing[FoundCapability]):
    """A page of what was found, `total` of all pages, and the filters' values with counts."""

    model_config = example(
        {
            "items": [{**SUMMARY, "score": 0.62, "met": [_MET]}],
            "next_cursor": None,
            "total": 1,
            "facets": {
                "domain": [{"id": "sales", "name": "Sales", "count": 1}],
                "kind": [{"id": "technical", "name": "Technical", "count": 1}],
            },
        }
    )

    total: int
    facets: CapabilityFacets
