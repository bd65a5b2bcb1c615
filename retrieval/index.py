"""The passages of one framework, ready to be compared: what a query part meets, capability by capability."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from retrieval.lexical import LexicalIndex, stems
from retrieval.passages import Kind, Passage
from retrieval.ranking import Evidence, Floats, Places, Weights


class PassageIndex:
    """Immutable once built. `passages` of one capability stand together, as `passages()` returns them."""

    def __init__(self, passages: Sequence[Passage], weights: Weights) -> None:
        self.passages = tuple(passages)
        owners = [passage.capability_id for passage in self.passages]
        starts = [at for at, owner in enumerate(owners) if at == 0 or owner != owners[at - 1]]
        self.capability_ids = tuple(owners[at] for at in starts)
        self._starts = np.array(starts, np.int64)
        self._sizes = np.diff([*starts, len(owners)])
        self._told = self._by_kind({kind: of.alone for kind, of in weights.kinds.items()})
        self._whole = self._by_kind({kind: of.whole for kind, of in weights.kinds.items()})
        self._floor, self._near_floor = weights.floor, weights.near_floor
        self._near = self._nearest_by_kind(weights)
        self._meant = np.array([weights.kinds[passage.kind].meaning for passage in self.passages], np.bool_)
        texts = [stems(passage.text) for passage in self.passages]
        documents: list[list[str]] = []
        for start, size in zip(starts, self._sizes, strict=True):
            documents.append([])
            for at in range(start, start + int(size)):
                documents[-1] += texts[at] * weights.kinds[self.passages[at].kind].document
        self._by_document = LexicalIndex(documents, k1=weights.k1, b=weights.b)
        self._by_passage = LexicalIndex(texts)
        self._per_mass = self._told / np.maximum(self._by_passage.mass, np.float32(1e-6)) ** self._whole

    @cached_property
    def meant(self) -> tuple[Passage, ...]:
        """The passages that are compared by vector too."""
        return tuple(
            passage for passage, is_meant in zip(self.passages, self._meant, strict=True) if is_meant
        )

    def evidence(self, text: str, cosines: Floats | None) -> Evidence:
        """Compare one part with every passage. `cosines` are those of the part with `meant`."""
        query = stems(text)
        shared = self._by_passage.shared(query)
        met, at = (
            np.zeros_like(shared),
            np.flatnonzero(shared),
        )  # a power is dear, and most passages share nothing
        met[at] = shared[at] ** (1 + self._whole[at]) * self._per_mass[at]
        passage, passage_at = self._best(met)
        dense = dense_at = near = None
        if cosines is not None:
            dense, dense_at = self._best(self._above(self._floor, cosines) * self._told)
            near = self._agreeing(cosines) if self._near else None
        return Evidence(
            document=self._by_document.bm25(query),
            document_ceiling=self._by_document.ceiling(query),
            passage=passage,
            passage_ceiling=self._by_passage.ceiling(set(query)),
            passage_at=passage_at,
            dense=dense,
            near=near,
            dense_at=dense_at,
        )

    def _by_kind(self, values: Mapping[Kind, float]) -> Floats:
        return np.array([values[passage.kind] for passage in self.passages], np.float32)

    def _above(self, floor: float, cosines: Floats) -> Floats:
        """0 at the floor and below, 1 for the same text; 0 for passages that aren't compared by vector."""
        above = np.zeros(len(self.passages), np.float32)
        above[self._meant] = np.maximum(cosines - np.float32(floor), 0.0) / np.float32(1.0 - floor)
        return above

    def _nearest_by_kind(self, weights: Weights) -> list[tuple[float, NDArray[np.bool_]]]:
        """The kinds whose own best passage counts in `near`: by how much, and which passages they are."""
        kinds = np.array([passage.kind for passage in self.passages])
        present = {kind: of.near for kind, of in weights.kinds.items() if of.near > 0 and kind in kinds}
        return [(near, kinds == kind) for kind, near in present.items()]

    def _agreeing(self, cosines: Floats) -> Floats:
        """Join the best passage of all with the best of each kind that counts; 0 to 1."""
        above = self._above(self._near_floor, cosines)
        total, _ = self._best(above * self._told)
        for near, of_kind in self._near:
            total = total + np.float32(near) * np.maximum.reduceat(
                np.where(of_kind, above, 0.0), self._starts
            )
        return total / np.float32(1.0 + sum(near for near, _ in self._near))

    def _best(self, scores: Floats) -> tuple[Floats, Places]:
        """Return each capability's highest passage score, and the first passage that has it."""
        best = np.maximum.reduceat(scores, self._starts)
        hits = np.flatnonzero(scores == np.repeat(best, self._sizes))
        return best, hits[np.searchsorted(hits, self._starts)].astype(np.int32)
