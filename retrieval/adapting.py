"""Makes a second model out of a loaded one that differs in few numbers, and shares all others with it.

What a weight matrix has learned beyond the published one is kept as the product of two narrow matrices (low-rank
adaptation; Hu et al., 2021, arXiv:2106.09685): a quarter of the numbers, and the published ones are in memory once.
Importing this imports torch.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from typing import Any, cast

import numpy as np
import torch as untyped
from numpy.typing import NDArray

torch = cast(Any, untyped)
Floats = NDArray[np.float32]
DOWN, UP = ".down", ".up"


class Widened(untyped.nn.Module):
    """A linear layer plus the product of two narrow ones: `down` is rank × in, `up` is out × rank."""

    def __init__(self, layer: Any, down: Any, up: Any) -> None:
        super().__init__()
        self.layer, self.down, self.up = layer, down, up

    def forward(self, seen: Any) -> Any:
        """Return what the layer makes of what is seen, changed."""
        return self.layer(seen) + seen @ self.down.T @ self.up.T


def adapted(model: Any, changes: Mapping[str, Floats], *, shared: Iterable[Any] = ()) -> Any:
    """Return a copy of a torch module with the changes made. It shares every tensor that stays, and `shared`.

    A change is named after its parameter and holds its new numbers; that of a linear layer is a pair, `LAYER.down`
    and `LAYER.up`, whose product is added to the layer's weight.
    """
    same = {id(one): one for one in (*model.parameters(), *model.buffers(), *shared)}
    twin = copy.deepcopy(model, same)
    for name, numbers in changes.items():
        if name.endswith(DOWN):
            layer = name.removesuffix(DOWN)
            widened = Widened(twin.get_submodule(layer), _tensor(numbers), _tensor(changes[layer + UP]))
            _put(twin, layer, widened)
        elif not name.endswith(UP):
            _put(twin, name, torch.nn.Parameter(_tensor(numbers), requires_grad=False))
    return twin


def _tensor(numbers: Floats) -> Any:
    return torch.from_numpy(np.ascontiguousarray(numbers, np.float32))


def _put(model: Any, name: str, value: Any) -> None:
    owner, _, last = name.rpartition(".")
    setattr(model.get_submodule(owner), last, value)
