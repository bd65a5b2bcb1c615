"""Learns from the precedents which capability a single sentence speaks for.

Leaders seldom use a record's words: "Inger drew one rusty bearing on the flip chart" tells of explaining. What the
vectors alone can't tell, examples can: the lines of the precedents, each with the needs an expert heard in it, and
every capability's own name, labels, definition and signals. The classifier is multinomial logistic regression
(softmax regression; Hastie, Tibshirani, Friedman, *The Elements of Statistical Learning*, 4.4) on their vectors.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from retrieval.weights import Vectors

Floats = NDArray[np.float32]

EPOCHS = 6  # with more it learns the examples by heart: fewer lines of precedents that were left out are told right
BATCH = 256
RATE = 0.02
DECAY = 1e-3
DROPPED = 0.2  # the share of a vector's numbers left out while learning
SHARPNESS = 8.0  # how far from each other the capabilities stand before learning begins
METHOD = str((EPOCHS, BATCH, RATE, DECAY, DROPPED, SHARPNESS))  # what was learned otherwise is learned anew


@dataclass(frozen=True, slots=True)
class Example:
    """The text at `row` speaks for the capability at `capability`; `share` is 1 over how many it speaks for."""

    row: int
    capability: int
    share: float


class Classifier:
    """How likely a text speaks for each capability, from the text's vector. Immutable."""

    def __init__(self, rows: Vectors) -> None:
        """`rows` are one a capability, as `learn` returns them: weights for a vector's numbers, and a bias."""
        self._weights = np.ascontiguousarray(rows[:, :-1])
        self._bias = rows[:, -1]

    def __call__(self, vectors: Vectors) -> Floats:
        """Return a row for each of the `vectors`: one probability for each capability, 1 in all."""
        told = vectors @ self._weights.T + self._bias
        raised = np.exp(told - told.max(axis=1, keepdims=True))
        return (raised / raised.sum(axis=1, keepdims=True)).astype(np.float32)


def learn(vectors: Vectors, examples: Sequence[Example], capabilities: int) -> Vectors:
    """Return the rows of a `Classifier`: capabilities × (numbers of a vector + 1). The same for the same examples.

    Takes some seconds.
    """
    import torch as untyped  # noqa: PLC0415

    torch = cast(Any, untyped)
    chance = torch.Generator().manual_seed(1)
    rows = torch.tensor([each.row for each in examples])
    classes = torch.tensor([each.capability for each in examples])
    shares = torch.tensor([each.share for each in examples])
    known = torch.from_numpy(vectors)
    weights = torch.from_numpy(_centres(vectors, examples, capabilities) * SHARPNESS).requires_grad_()
    bias = torch.zeros(capabilities, requires_grad=True)
    descent = torch.optim.AdamW([weights, bias], lr=RATE, weight_decay=DECAY)
    for _ in range(EPOCHS):
        for batch in torch.randperm(len(examples), generator=chance).split(BATCH):
            seen = known[rows[batch]]
            seen = seen * (torch.rand(seen.shape, generator=chance) >= DROPPED) / (1 - DROPPED)
            missed = torch.nn.functional.cross_entropy(
                seen @ weights.T + bias, classes[batch], reduction="none"
            )
            loss = (missed * shares[batch]).mean()
            descent.zero_grad()
            loss.backward()
            descent.step()
    return torch.cat([weights, bias[:, None]], dim=1).detach().numpy()


def _centres(vectors: Vectors, examples: Sequence[Example], capabilities: int) -> Floats:
    """The mean vector of each capability's examples, of length 1."""
    total = np.zeros((capabilities, vectors.shape[1]), np.float32)
    for each in examples:
        total[each.capability] += vectors[each.row] * each.share
    return total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), np.float32(1e-9))
