"""Keeps what was learned on top of one embedding model: tensors by name, beside that model's digest."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def save(tensors: Mapping[str, Floats], model: str, path: Path) -> None:
    """Write in half precision what was learned with the model of this digest."""
    import safetensors.numpy as untyped  # noqa: PLC0415

    halves = {name: value.astype(np.float16) for name, value in tensors.items()}
    cast(Any, untyped).save_file(halves, path, {"model": model})


def load(model: str, path: Path) -> dict[str, Floats] | None:
    """Read what was learned. None without it, or where it was learned with another model."""
    from safetensors import safe_open  # noqa: PLC0415

    if not path.exists():
        return None
    with cast(Any, safe_open(path, framework="numpy")) as stored:
        if stored.metadata()["model"] != model:
            return None
        return {name: stored.get_tensor(name).astype(np.float32) for name in stored.keys()}  # noqa: SIM118
