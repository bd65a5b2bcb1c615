"""Tells which cell of cause a sentence about "why" lies in: expectations, tools, consequences, skills, fit, motive.

Sentence vectors don't tell "nobody told them" from "they never learned"; the words one after another do. So a
bidirectional LSTM reads the embedding model's states of each piece of a word, and a weighted mean of what it makes
of them decides (Yang et al., 2016, *Hierarchical attention networks for document classification*, NAACL, one level
of it). It has learned from the causes in `capability_library/examples`, each sorted by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from retrieval.embedder import Embedder
from retrieval.learned import Floats, load

FILE = Path(__file__).with_name("cause_cells.safetensors")
KEPT = 1024  # causes sorted last: the turn that hears one sorts it, and each proposal asks again
LAYERS = (3, 6)  # of the embedding model
CELLS = ("expectations", "tools", "consequences", "skills", "fit", "motive")
NONE = "none"  # names no cause
LABELS = (*CELLS, NONE)


class CauseSorter:
    """Sorts causes. Safe to share between threads."""

    def __init__(self, tensors: Mapping[str, Floats], embedder: Embedder) -> None:
        """`embedder` is ready, with the model that `tensors` were learned with."""
        from retrieval.cause_cells_learning import network_of  # noqa: PLC0415

        self._network = network_of(tensors)
        self._embedder = embedder
        self._kept = lru_cache(maxsize=KEPT)(self._likely)

    def __call__(self, text: str) -> Mapping[str, float]:
        """Return how likely the cause lies in each cell, and in none (`NONE`): 1 in all."""
        return dict(zip(LABELS, self._kept(text), strict=True))

    def _likely(self, text: str) -> tuple[float, ...]:
        (pieces,) = self._embedder.pieces([text], LAYERS)
        return tuple(self._network.likely(pieces.states))


@lru_cache(maxsize=2)
def sorter_for(embedder: Embedder, path: Path = FILE) -> CauseSorter | None:
    """Return the sorter that comes with the package, where it was learned with this `embedder`'s model: one for all
    frameworks.
    """
    tensors = load(embedder.digest, path)
    return CauseSorter(tensors, embedder) if tensors else None
