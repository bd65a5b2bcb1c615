"""The network behind the marks. Importing this imports torch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

import torch as untyped

from retrieval.learned import Floats
from retrieval.marking import SHAPES, TAGS
from retrieval.weights import Vectors

torch = cast(Any, untyped)

NARROW = 160  # numbers to which a word's states are brought down, and of an LSTM's state in each direction
DEEP = 2
DROPPED = 0.4


class Network(untyped.nn.Module):
    """Words × numbers to words × tags (logits): brought down, two bidirectional LSTMs, one linear layer."""

    def __init__(self, numbers: int) -> None:
        """`numbers` are those of a word's states, without its shape."""
        super().__init__()
        nn = torch.nn
        self.narrow = nn.Linear(numbers, NARROW)
        self.along = nn.LSTM(
            NARROW + SHAPES, NARROW, DEEP, batch_first=True, bidirectional=True, dropout=DROPPED
        )
        self.tag = nn.Linear(2 * NARROW, len(TAGS))
        self.drop = nn.Dropout(DROPPED)

    def forward(self, seen: Any) -> Any:
        """Texts × words × numbers, to texts × words × tags."""
        states, shapes = seen[..., :-SHAPES], seen[..., -SHAPES:]
        narrow = torch.relu(self.narrow(self.drop(states)))
        along, _ = self.along(torch.cat([narrow, shapes], dim=-1))
        return self.tag(self.drop(along))

    def tags(self, seen: Vectors) -> Sequence[int]:
        """Return the likeliest tag of each word of one text."""
        with torch.inference_mode():
            return self(torch.from_numpy(seen)[None])[0].argmax(dim=-1).tolist()


def network_of(tensors: Mapping[str, Floats]) -> Network:
    """Return a network with these numbers, ready to be used."""
    network = Network(tensors["narrow.weight"].shape[1])
    network.load_state_dict({name: torch.from_numpy(value) for name, value in tensors.items()})
    return network.eval()
