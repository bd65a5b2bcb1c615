"""From brief to ranking: which findings are looked up, with what weight, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from assistant.brief import Finding, Slot, picks
from assistant.interpret.causes import blaming
from assistant.shortlist import put_forward
from capability_library.schema import Framework, Kpi
from retrieval.environment import ASIDE
from retrieval.matcher import Match, Matcher, QueryPart, Read, Reason

# How much a finding of each slot weighs in the query; zero leaves it out. On the tuning half of evals/cases,
# weights by slot did worse than equal ones (recall at ten 0.492 against 0.505), so they stay nearly equal.
SLOT_WEIGHTS: Mapping[Slot, float] = {
    Slot.FRAME: 0.5,
    Slot.GOAL: 1.0,
    Slot.KPI: 1.0,
    Slot.PROBLEM: 1.0,
    Slot.PRIORITY: 1.0,
    Slot.CRITICAL_WORK: 1.0,
    Slot.EXCELLENCE: 1.0,
    Slot.INCIDENT: 1.0,
    Slot.CAUSE: 1.0,
    Slot.FUTURE: 1.0,
    Slot.EXISTING: 0.5,
    Slot.LEVEL: 0.5,
    Slot.CONSTRAINTS: 0.0,
    Slot.PROOF: 0.5,
    Slot.CONFIRMATION: 0.0,
}
# Matches are ordered by their score times (how likely the reader finds them called for + DOUBT) ** TRUST. Chosen on
# the tuning half of evals/unseen; the optimum is flat (0.61 of what is needed with TRUST from 0.5 to 0.7).
DOUBT = 0.001
TRUST = 0.7
TOLD = 0.3  # the share of one sentence in what the reader heard from which on it is named as a reason
RANKED = 30
LOOKED_AT = 120  # matches read as a whole before the first thirty are kept


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
class Grade:
    """A model's grade, 0 (about something else) to 3 (essential), and the finding that decided it.

    `passage` is the text of the record that the finding was held against.
    """

    value: Literal[0, 1, 2, 3]
    finding: Finding | None
    passage: str


def _no_grades() -> Mapping[str, Grade]:
    return {}


def _no_picks() -> Mapping[str, Finding]:
    return {}


@dataclass(frozen=True)
class Ranking:
    """Matches, best first, and the findings that were looked up, in the order of the query parts.

    `environment` is how likely an expert would find that the environment dominates, where that can be told.
    `graded` holds a model's grades by capability id where one was asked; they are in the scores already. `picked`
    is what the leader picked from the short list, by capability id.
    """

    matches: tuple[Match, ...]
    asked: tuple[Finding, ...]
    environment: float | None = None
    graded: Mapping[str, Grade] = field(default_factory=_no_grades)
    picked: Mapping[str, Finding] = field(default_factory=_no_picks)

    def finding(self, query_index: int) -> Finding:
        return self.asked[query_index]


def rank(findings: Iterable[Finding], catalogue: Catalogue, *, reading: bool = False) -> Ranking:
    """Score the catalogue against a brief. Empty when nothing in the brief can be looked up.

    With `reading` the reader takes all findings together and decides the order, and there are reasons: what is
    shown is worth that time, what only chooses the next question is not. What was picked from the short list is put
    forward as it is: a name that we said ourselves is looked up with nothing.
    """
    found = tuple(findings)
    known = catalogue.framework.capabilities
    picked = {id: finding for id, finding in picks(found).items() if id in known}
    ranking = _rank([one for one in found if one.capability_id is None], catalogue, reading=reading)
    return replace(ranking, matches=put_forward(ranking.matches, picked), picked=picked)


def _rank(found: Sequence[Finding], catalogue: Catalogue, *, reading: bool) -> Ranking:
    asked = _once_each(finding for finding in found if SLOT_WEIGHTS[finding.slot] > 0)
    if not asked:
        return Ranking(matches=(), asked=())
    parts = query_parts(asked, catalogue.kpis)
    if not reading:
        return Ranking(matches=tuple(catalogue.matcher.order(parts, limit=RANKED)), asked=asked)
    read = catalogue.matcher.read(parts)
    if read is None:
        return Ranking(matches=tuple(catalogue.matcher.match(parts, limit=RANKED)), asked=asked)
    matches = catalogue.matcher.match(
        parts, limit=LOOKED_AT, choose=lambda met: _called_first(met, read)[:RANKED]
    )
    told = tuple(_told_first(match, read, parts, catalogue.framework) for match in matches)
    return Ranking(matches=told, asked=asked, environment=_environment(found, catalogue.matcher))


def _environment(findings: Sequence[Finding], matcher: Matcher) -> float | None:
    """Ask how likely the environment dominates, without what denies a cause ("they know how, but …")."""
    causes: dict[str, bool] = {}
    for one in findings:
        cause = one.cell is not None or one.slot is Slot.CAUSE
        if cause or one.slot not in ASIDE:
            causes[one.quote] = causes.get(one.quote, False) or cause
    said = {text: cause for quote, cause in causes.items() if (text := blaming(quote))}
    return matcher.environment([text for text, cause in said.items() if cause], list(said))


def _called_first(matches: Sequence[Match], reading: Read) -> Sequence[Match]:
    """Raise what all that was said calls for over what only shares words with it.

    A match takes the score of its new place, so the scores fall as steeply as before.
    """
    order = sorted(
        matches, key=lambda match: -match.score * (reading.likely[match.capability_id] + DOUBT) ** TRUST
    )
    return [replace(match, score=place.score) for match, place in zip(order, matches, strict=True)]


def _told_first(match: Match, reading: Read, parts: Sequence[QueryPart], framework: Framework) -> Match:
    """Put the reasons in the order in which their sentences told the reader of the capability.

    The sentence that told most is named even if its words met none of the record's.
    """
    shares = reading.shares[match.capability_id]
    most = max(range(len(parts)), key=lambda at: shares[at])
    reasons = sorted(match.reasons, key=lambda reason: -shares[reason.query_index])
    if shares[most] >= TOLD and all(reason.query_index != most for reason in reasons):
        definition = framework.capabilities[match.capability_id].definition
        reasons.insert(0, Reason(most, parts[most].text, definition, "definition", "dense", (), 0.0))
    return replace(match, reasons=tuple(reasons))


def _once_each(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """A sentence that fills two slots is looked up once; measures always, for the library's name beside them."""
    kept: dict[str, Finding] = {}
    for finding in findings:
        kept.setdefault(finding.quote if finding.kpi is None else finding.id, finding)
    return tuple(kept.values())


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
