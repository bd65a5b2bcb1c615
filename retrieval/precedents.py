"""Carries over what was needed where like things were said: a role needs more than its leader's words name.

A precedent is a worked example from the library: what a leader said, and what an expert proposes. They speak in two
ways. What is said now is compared with all that was said in each; the capabilities of the nearest few gain by how
near each is. And a classifier, which has learned from the precedents' lines what an expert hears in one,
tells what a single sentence calls for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from capability_library.schema import Precedent
from kit.ids import content_hash
from retrieval.classifier import METHOD, Classifier, Example, learn
from retrieval.index import PassageIndex
from retrieval.passages import Passage, precedent_passages
from retrieval.ranking import Evidence, Floats, Indexes, Mix, QueryPart, Ranking, Reason, Weights, fuse
from retrieval.reasons import reasons
from retrieval.vector import VectorStore
from retrieval.weights import Vectors

NEAREST = 30
SHARPNESS = 6  # how steeply a precedent's share falls with its score; both chosen as `retrieval.fitted` says
_FULL = 3  # the grade of an essential capability
_SHOWN = 3  # precedents shown for a capability, of those that speak for it
_QUOTED = 2  # reasons taken over from one precedent, and from what was heard


@dataclass(frozen=True)
class Heard:
    """What one text speaks for: a probability for each capability, and the line most like it that was heard so."""

    likely: Floats
    line_at: Indexes


class Hearing:
    """Tells what a text speaks for, and shows a line of a precedent for it. Immutable.

    A capability that no line speaks for is never heard: nothing could be shown.
    """

    def __init__(self, classifier: Classifier, lines: Sequence[Example]) -> None:
        """`lines` says which line speaks for which capability; at least one does."""
        self._classifier = classifier
        by_capability = sorted(lines, key=lambda line: line.capability)
        owners = np.array([line.capability for line in by_capability], np.int64)
        self._known = np.unique(owners)
        self._rows = np.split([line.row for line in by_capability], np.flatnonzero(np.diff(owners)) + 1)

    def __call__(self, vector: Vectors, cosines: Vectors) -> Heard:
        """`cosines` are those of the text with the precedents' lines."""
        told = self._classifier(vector[None, :])[0]
        likely = np.zeros_like(told)
        likely[self._known] = told[self._known]
        line_at = np.full(len(told), -1, np.int64)
        for capability, rows in zip(self._known, self._rows, strict=True):
            line_at[capability] = rows[np.argmax(cosines[rows])]
        return Heard(likely, line_at)


@dataclass(frozen=True)
class Support:
    """What precedents add to each capability's score, and all that it comes from."""

    adds: Floats
    nearest: Ranking  # of the precedents
    shares: tuple[float, ...]  # of the nearest, 1 in all
    worth: float  # what full support by the nearest adds
    parts: Sequence[QueryPart]
    evidence: Sequence[Evidence]  # each part's with the precedents
    heard: Sequence[Heard]  # one a part, or none at all
    heard_adds: Floats  # parts × capabilities


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
        self._lines = self._heard_lines(precedents.values())

    def hearing(
        self, own: Sequence[Passage], vectors: Callable[[], Vectors], store: VectorStore, *, model: str
    ) -> Hearing | None:
        """Learn what a line speaks for, or take over what was learned from the same texts; None without lines.

        `own` are the capabilities' passages; `vectors` returns theirs, then those of `index.meant`.
        """
        if not self._lines:
            return None
        examples = [Example(row, self._at[passage.capability_id], 1.0) for row, passage in enumerate(own)]
        examples += [replace(line, row=len(own) + line.row) for line in self._lines]
        texts = [passage.text for passage in (*own, *self.index.meant)]
        name = f"classifier-{content_hash(model, METHOD, *texts, *map(str, examples))}"
        rows = store.kept(name, list(self._at), lambda: learn(vectors(), examples, len(self._at)))
        return Hearing(Classifier(rows), self._lines)

    def support(
        self, parts: Sequence[QueryPart], evidence: Sequence[Evidence], heard: Sequence[Heard], mix: Mix
    ) -> Support:
        """Return what precedents speak for. `evidence` is each part's with this index; so is `heard`, if known."""
        nearest = fuse(parts, evidence, self._mix, limit=NEAREST)
        sharp = [float(score) ** SHARPNESS for score in nearest.scores]
        shares = tuple(value / sum(sharp) for value in sharp)
        carried = np.zeros(len(self._at), np.float32)
        for precedent, share in zip(nearest.order, shares, strict=True):
            for id, grade in self._needed[self.index.capability_ids[int(precedent)]].items():
                if id in self._at:
                    carried[self._at[id]] += share * grade
        told = self._told(parts, heard) * np.float32(mix.heard)
        adds = carried * np.float32(mix.precedents) + told.sum(axis=0)
        return Support(adds, nearest, shares, mix.precedents, parts, evidence, heard, told)

    def reasons(self, support: Support, capability_id: str) -> tuple[Reason, ...]:
        """Return which of the leader's words met which precedents that speak for the capability, best first.

        The contributions add up to what the precedents add to its score.
        """
        needed = [self._needed[self.index.capability_ids[int(one)]] for one in support.nearest.order]
        speaking = [
            (share * needs.get(capability_id, 0.0), place)
            for place, (needs, share) in enumerate(zip(needed, support.shares, strict=True))
        ]
        speaking = sorted((each for each in speaking if each[0]), key=lambda each: -each[0])
        quoted = [
            reason
            for _, place in speaking[:_SHOWN]
            for reason in reasons(self.index, support.parts, support.evidence, support.nearest, place)[
                :_QUOTED
            ]
        ]
        found = _scaled(quoted, support.worth * sum(share for share, _ in speaking))
        told = support.heard_adds[:, self._at[capability_id]]
        best = [int(part) for part in np.argsort(-told, kind="stable")[:_QUOTED] if told[part] > 0]
        found += _scaled([self._heard(support, part, capability_id) for part in best], float(told.sum()))
        return tuple(sorted(found, key=lambda reason: -reason.contribution))

    def _heard_lines(self, precedents: Iterable[Precedent]) -> list[Example]:
        """Which line of `index.meant` speaks for which capability. Needs that the framework lacks are left out."""
        row = {(line.capability_id, line.text): at for at, line in enumerate(self.index.meant)}
        found: list[Example] = []
        for one in precedents:
            for at, text in enumerate(one.said, 1):
                needs = [need.id for need in one.needs if at in need.heard_in and need.id in self._at]
                found += [Example(row[one.id, text], self._at[id], 1 / len(needs)) for id in needs]
        return found

    def _told(self, parts: Sequence[QueryPart], heard: Sequence[Heard]) -> Floats:
        """Each part's share of the mean probability, by the parts' weights: parts × capabilities."""
        weights = np.array([max(part.weight, 0.0) for part in parts], np.float32)
        if not heard or not weights.sum():
            return np.zeros((len(parts), len(self._at)), np.float32)
        return np.stack([each.likely for each in heard]) * (weights / weights.sum())[:, None]

    def _heard(self, support: Support, part: int, capability_id: str) -> Reason:
        capability = self._at[capability_id]
        return Reason(
            query_index=part,
            quote=support.parts[part].text,
            passage=self.index.meant[int(support.heard[part].line_at[capability])].text,
            passage_kind="precedent",
            source="dense",
            terms=(),
            contribution=float(support.heard_adds[part, capability]),
        )


def _scaled(reasons: Sequence[Reason], total: float) -> list[Reason]:
    """Give the reasons contributions that add up to `total`, in their proportion."""
    told = sum(reason.contribution for reason in reasons)
    return [replace(reason, contribution=total * reason.contribution / told) for reason in reasons]
