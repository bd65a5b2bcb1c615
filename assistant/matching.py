"""From brief to ranking: which findings are looked up, with what weight, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.brief import Finding, Slot
from capability_library.schema import Framework, Kpi
from retrieval.matcher import Match, Matcher, QueryPart

# How much a finding of each slot weighs in the query; zero leaves it out. Fitted on the tuning half of
# evals/cases and reported on the other half (`capwright eval discovery`).
SLOT_WEIGHTS: Mapping[Slot, float] = {
    Slot.FRAME: 0.4,
    Slot.GOAL: 0.7,
    Slot.KPI: 1.0,
    Slot.PROBLEM: 1.0,
    Slot.PRIORITY: 1.2,
    Slot.CRITICAL_WORK: 1.0,
    Slot.EXCELLENCE: 0.9,
    Slot.INCIDENT: 0.8,
    Slot.CAUSE: 0.9,
    Slot.FUTURE: 0.8,
    Slot.EXISTING: 0.0,
    Slot.LEVEL: 0.2,
    Slot.CONSTRAINTS: 0.0,
    Slot.PROOF: 0.3,
    Slot.CONFIRMATION: 0.0,
}
RANKED = 30


@dataclass(frozen=True)
class Catalogue:
    """A framework with what it takes to match against it."""

    framework: Framework
    kpis: Mapping[str, Kpi]
    matcher: Matcher

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Capability names by id."""
        return {one.id: one.name for one in self.framework.capabilities.values()}


@dataclass(frozen=True)
class Ranking:
    """Matches, best first, and the findings that were looked up, in the order of the query parts."""

    matches: tuple[Match, ...]
    asked: tuple[Finding, ...]

    def finding(self, query_index: int) -> Finding:
        return self.asked[query_index]


def rank(findings: Iterable[Finding], catalogue: Catalogue) -> Ranking:
    """Score the catalogue against a brief. Empty when nothing in the brief can be looked up."""
    asked = tuple(finding for finding in findings if SLOT_WEIGHTS[finding.slot] > 0)
    if not asked:
        return Ranking(matches=(), asked=())
    parts = query_parts(asked, catalogue.kpis)
    return Ranking(matches=tuple(catalogue.matcher.match(parts, limit=RANKED)), asked=asked)


def query_parts(findings: Sequence[Finding], kpis: Mapping[str, Kpi]) -> tuple[QueryPart, ...]:
    """One part a finding: its words; for a measure the library knows, the library's name beside them."""
    return tuple(
        QueryPart(
            text=_text(finding, kpis),
            weight=SLOT_WEIGHTS[finding.slot] * (0.5 if finding.assumption else 1.0),
            label=finding.slot.value,
        )
        for finding in findings
    )


def _text(finding: Finding, kpis: Mapping[str, Kpi]) -> str:
    known = kpis.get(finding.kpi.kpi_id) if finding.kpi and finding.kpi.kpi_id else None
    return f"{finding.quote} ({known.name})" if known else finding.quote
