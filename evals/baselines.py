"""One-shot baselines: the same facts as one text, looked up once, with no conversation and no slots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from capability_library.schema import Framework, Kpi
from retrieval.embedder import Embedder
from retrieval.fitted import AUTHORED
from retrieval.lexical import LexicalIndex, stems
from retrieval.passages import passages
from retrieval.vector import VectorStore


class Baselines:
    """BM25 over whole records (stemmed), and dense: the text's one vector against each record's best passage."""

    def __init__(
        self, framework: Framework, kpis: Mapping[str, Kpi], embedder: Embedder, store: VectorStore
    ) -> None:
        self._ids = tuple(framework.capabilities)
        self._embedder = embedder
        texts = passages(framework, kpis)
        compared = [passage for passage in texts if AUTHORED.kinds[passage.kind].meaning]
        self._owners = [passage.capability_id for passage in compared]
        words: dict[str, list[str]] = {name: [] for name in self._ids}
        for passage in texts:
            words[passage.capability_id] += stems(passage.text)
        self._index = LexicalIndex([words[name] for name in self._ids])
        self._matrix = store.vectors(
            [passage.text for passage in compared], model=embedder.digest, encode=embedder.encode_uncached
        )

    def bm25(self, text: str) -> list[str]:
        """Return all capability ids, best first."""
        scores = self._index.bm25(stems(text))
        return [self._ids[at] for at in np.argsort(-scores, kind="stable")]

    def dense(self, text: str) -> list[str]:
        """Return all capability ids, best first."""
        cosines = self._matrix @ self._embedder.encode([text])[0]
        best: dict[str, float] = {}
        for owner, cosine in zip(self._owners, cosines, strict=True):
            best[owner] = max(best.get(owner, -1.0), float(cosine))
        return sorted(best, key=lambda name: -best[name])


def as_one_text(facts: Sequence[str]) -> str:
    """The facts a leader told, as the one message a one-shot tool would get."""
    return " ".join(facts)
