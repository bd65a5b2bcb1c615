"""The network that sorts causes, and how it learns. `capwright library learn-causes` is its door.

Importing this imports torch.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import torch as untyped
from numpy.typing import NDArray

from capability_library.schema import Example
from kit.errors import BadInput
from retrieval.cause_cells import LABELS, LAYERS, NONE
from retrieval.embedder import Embedder
from retrieval.learned import Floats
from retrieval.weights import Vectors

WIDE = 128  # numbers to which a piece's states are brought down, and of the LSTM's state in each direction
DROPPED = 0.5
PASSES = 8
BATCH = 32
RATE = 2e-3
LEFT_OUT = 5  # every fifth interview is left out, to see what was learned; then all are learned from
CAUSE = "cause"

torch = cast(Any, untyped)


@dataclass(frozen=True)
class Learned:
    """The tensors, and of how many causes left out how many were sorted into a cell that the expert named."""

    tensors: Mapping[str, Floats]
    right: int
    of: int


class Network(untyped.nn.Module):
    """Pieces × numbers to one row of logits, a place a label."""

    def __init__(self, numbers: int) -> None:
        super().__init__()
        nn = torch.nn
        self.narrow = nn.Linear(numbers, WIDE)
        self.along = nn.LSTM(WIDE, WIDE, batch_first=True, bidirectional=True)
        self.weigh = nn.Linear(2 * WIDE, 1)
        self.label = nn.Linear(2 * WIDE, len(LABELS))
        self.drop = nn.Dropout(DROPPED)

    def forward(self, seen: Any, there: Any) -> Any:
        """Texts × pieces × numbers, to texts × labels; `there` says which places hold a piece."""
        along, _ = self.along(torch.relu(self.narrow(self.drop(seen))))
        weights = self.weigh(torch.tanh(along)).squeeze(-1).masked_fill(~there, -1e9).softmax(dim=1)
        return self.label(self.drop((weights[:, :, None] * along).sum(dim=1)))

    def likely(self, states: Vectors) -> list[float]:
        """Return the probability of each label for one text."""
        if not len(states):
            return [float(label == NONE) for label in LABELS]
        with torch.inference_mode():
            seen = torch.from_numpy(states.astype(np.float32))[None]
            return self(seen, torch.ones(seen.shape[:2], dtype=torch.bool))[0].softmax(dim=0).tolist()


def network_of(tensors: Mapping[str, Floats]) -> Network:
    """Return a network with these numbers, ready to be used."""
    network = Network(tensors["narrow.weight"].shape[1])
    network.load_state_dict({name: torch.from_numpy(value) for name, value in tensors.items()})
    return network.eval()


@dataclass(frozen=True)
class _Cause:
    states: NDArray[np.float16]
    cells: tuple[str, ...]

    @property
    def wanted(self) -> list[float]:
        """The share of each label: the first weighs twice the second."""
        weights = [1 / (1 + self.cells.index(label)) if label in self.cells else 0.0 for label in LABELS]
        return [weight / sum(weights) for weight in weights]


def learn(written: Iterable[Example], embedder: Embedder) -> Learned:
    """Learn from the examples whose causes are sorted. Raises `BadInput` with too few to leave some out."""
    sorted_ = [one for one in written if one.causes]
    if len(sorted_) < LEFT_OUT:
        raise BadInput("There are too few sorted causes.", do="Give `causes` in examples.")
    causes = [list(_causes(one, embedder)) for one in sorted_]
    seen = [one for at, some in enumerate(causes) if at % LEFT_OUT for one in some]
    left_out = [one for some in causes[::LEFT_OUT] for one in some if one.cells != (NONE,)]
    network = _fit(seen)
    told = [LABELS[int(np.argmax(network.likely(one.states.astype(np.float32))))] for one in left_out]
    right = sum(label in one.cells for label, one in zip(told, left_out, strict=True))
    network = _fit([one for some in causes for one in some])
    tensors = {name: value.numpy() for name, value in network.state_dict().items()}
    return Learned(tensors, right, len(left_out))


def sorted_apart(examples: Sequence[Example], embedder: Embedder) -> list[Floats]:
    """Return for each example, its causes being sorted, how likely each lies in each cell: causes × labels.

    It is told by a network that has learned from other examples only.
    """
    causes = [list(_causes(one, embedder)) for one in examples]
    networks = [
        _fit([one for at, some in enumerate(causes) if at % LEFT_OUT != fold for one in some])
        for fold in range(LEFT_OUT)
    ]
    return [
        np.array([networks[at % LEFT_OUT].likely(one.states.astype(np.float32)) for one in some], np.float32)
        for at, some in enumerate(causes)
    ]


def _causes(example: Example, embedder: Embedder) -> Iterable[_Cause]:
    texts = [text for text, slot in zip(example.said, example.slots, strict=True) if slot == CAUSE]
    for pieces, cells in zip(embedder.pieces(texts, LAYERS), example.causes, strict=True):
        yield _Cause(pieces.states.astype(np.float16), tuple(cells.split(", ")))


def _fit(causes: Sequence[_Cause]) -> Network:
    torch.manual_seed(1)
    chance = random.Random(1)
    network = Network(causes[0].states.shape[1])
    order = sorted(causes, key=lambda one: len(one.states))
    batches = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
    descent = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=0.05)
    rate = torch.optim.lr_scheduler.OneCycleLR(descent, RATE, PASSES * len(batches) + 1)
    network.train()
    for _ in range(PASSES):
        chance.shuffle(batches)
        for batch in batches:
            told = network(*_padded(batch)).log_softmax(dim=1)
            loss = -(torch.tensor([one.wanted for one in batch]) * told).sum(dim=1).mean()
            descent.zero_grad()
            loss.backward()
            descent.step()
            rate.step()
    return network.eval()


def _padded(batch: Sequence[_Cause]) -> tuple[Any, Any]:
    rows = [torch.from_numpy(one.states.astype(np.float32)) for one in batch]
    seen = torch.nn.utils.rnn.pad_sequence(rows, batch_first=True)
    lengths = torch.tensor([len(one) for one in rows])
    return seen, torch.arange(seen.shape[1])[None] < lengths[:, None]
