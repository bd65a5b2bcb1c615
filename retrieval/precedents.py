"""Carries over what was needed where like things were said: a role needs more than its leader's words name.

A precedent is a worked example from the library: what a leader said, and what an expert proposed. What is said now
is compared with all that was said in each; the capabilities of the nearest few gain by how near each is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from capability_library.schema import Precedent
from retrieval.index import PassageIndex
from retrieval.passages import precedent_passages
from retrieval.ranking import Evidence, Floats, Match, QueryPart, Reason, Weights, fuse
from retrieval.reasons import explain

NEAREST = 8
SHARPNESS = 3  # how steeply a precedent's share falls with its score; both chosen as `retrieval.fitted` says
_FULL = 3  # the grade of an essential capability
_QUOTED = 2  # reasons taken over from one precedent


@dataclass(frozen=True)
class Support:
    """One number from 0 to 1 for each capability, and the precedents behind it with their shares of 1."""

    scores: Floats
    nearest: tuple[Match, ...]
    shares: tuple[float, ...]


class PrecedentIndex:
    """The precedents of a framework, ready to be compared. Immutable once built."""

    def __init__(
        self, precedents: Mapping[str, Precedent], capability_ids: Sequence[str], weights: Weights
    ) -> None:
        self.index = PassageIndex(precedent_passages(precedents.values()), weights)
        self._mix = replace(weights.brief, near=0.0)
        self._needed = {
            one.id: {need.id: need.grade / _FULL for need in one.needs} for one in precedents.values()
        }
        self._at = {id: at for at, id in enumerate(capability_ids)}

    def support(self, parts: Sequence[QueryPart], evidence: Sequence[Evidence]) -> Support:
        """Return what the nearest precedents speak for. `evidence` is each part's with this index."""
        ranking = fuse(parts, evidence, self._mix, limit=NEAREST)
        nearest = explain(self.index, parts, evidence, ranking)
        sharp = [match.score**SHARPNESS for match in nearest]
        shares = tuple(value / sum(sharp) for value in sharp)
        scores = np.zeros(len(self._at), np.float32)
        for match, share in zip(nearest, shares, strict=True):
            for id, grade in self._needed[match.capability_id].items():
                if id in self._at:
                    scores[self._at[id]] += share * grade
        return Support(scores, tuple(nearest), shares)

    def reasons(self, support: Support, capability_id: str, *, worth: float) -> tuple[Reason, ...]:
        """Return which of the leader's words met which precedents that needed the capability, best first.

        Full support adds `worth` to a score; the contributions add up to what this one adds.
        """
        found: list[Reason] = []
        for match, share in zip(support.nearest, support.shares, strict=True):
            grade = self._needed[match.capability_id].get(capability_id, 0.0)
            met = match.reasons[:_QUOTED] if grade else ()
            told = sum(reason.contribution for reason in met)
            adds = worth * share * grade
            found += [replace(reason, contribution=adds * reason.contribution / told) for reason in met]
        return tuple(sorted(found, key=lambda reason: -reason.contribution))
