"""Reads a ranking as a whole: what belongs together with much that was said gains, a stray match loses.

A word may meet a record of quite another trade ("renewal" and renewable energy). Three things a single match
can't see are added here: the capability moves a KPI the leader named; the library relates it to others that
rank high; its domain is where much of the conversation lies. Domains that every trade needs are spared the last.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from capability_library.schema import Framework, Kpi
from retrieval.matcher import Match

EVERYWHERE = frozenset(
    {"leading-people", "personal-effectiveness", "communication-influence", "people-culture", "strategy"}
)


@dataclass(frozen=True)
class Coherence:
    """How much each kind of belonging counts, in shares of the best match's score.

    Chosen on the tuning half of evals/cases together with `retrieval.fitted.AUTHORED`; the figures are there.
    """

    kpi: float = 0.15
    related: float = 0.5
    domain: float = 1.0
    everywhere: float = 0.4  # the standing of domains that every trade needs
    looked_at: int = 60


def cohere(
    matches: Sequence[Match],
    framework: Framework,
    kpi_ids: Iterable[str],
    kpis: Mapping[str, Kpi],
    *,
    how: Coherence = Coherence(),
) -> list[Match]:
    """Return the matches in their new order, with scores from 0 to 1. Nothing is added or left out."""
    if not matches:
        return []
    best, least = matches[0].score or 1.0, matches[-1].score * (len(matches) > how.looked_at)
    alone = {match.capability_id: (match.score - least) / (best - least or 1.0) for match in matches}
    named = set(kpi_ids)
    earlier = {name for kpi in named if kpi in kpis for name in kpis[kpi].moved_by} - named
    linked = {
        name: score + how.kpi * _moves(framework, name, named, earlier) for name, score in alone.items()
    }
    joined = {name: score + how.related * _company(framework, name, linked) for name, score in linked.items()}
    standing = _standing(framework, joined, how)
    scores = {name: score * (1 + how.domain * standing[name]) for name, score in joined.items()}
    top = max(scores.values()) or 1.0  # a score of 0 stays 0
    moved = [replace(match, score=best * scores[match.capability_id] / top) for match in matches]
    return sorted(moved, key=lambda match: -match.score)


def _moves(framework: Framework, name: str, named: set[str], earlier: set[str]) -> float:
    """1 for each KPI of the leader that the record moves first, less for later ones and for earlier measures."""
    total = 0.0
    for place, kpi in enumerate(framework.capabilities[name].kpis):
        total += (1.0 if place == 0 else 0.7) * (kpi in named) + 0.3 * (kpi in earlier)
    return min(total, 2.0)


def _company(framework: Framework, name: str, scores: Mapping[str, float]) -> float:
    """The mean score of what the record is related to."""
    related = framework.capabilities[name].related
    return sum(scores.get(other, 0.0) for other in related) / len(related) if related else 0.0


def _standing(framework: Framework, scores: Mapping[str, float], how: Coherence) -> dict[str, float]:
    """0 to 1: how much of what ranks high lies in each capability's domain."""
    mass: dict[str, float] = {}
    for name, score in sorted(scores.items(), key=lambda pair: -pair[1])[: how.looked_at]:
        domain = framework.capabilities[name].domain
        mass[domain] = mass.get(domain, 0.0) + score
    most = max(mass.values())
    share = {domain: value / most for domain, value in mass.items()}
    return {
        name: max(
            share.get(framework.capabilities[name].domain, 0.0),
            how.everywhere if framework.capabilities[name].domain in EVERYWHERE else 0.0,
        )
        for name in scores
    }
