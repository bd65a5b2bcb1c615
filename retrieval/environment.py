"""Tells how likely an expert would find that the environment dominates: expectations, tools, consequences.

Which cell each cause belongs to does not settle it: of leaders with two causes in the environment and one in
people, an expert found so in one of four. What tells is how the causes are told, and beside what. This is logistic
regression (Hastie, Tibshirani, Friedman, *The Elements of Statistical Learning*, 4.4) on two vectors side by side:
the mean of the causes', and the mean of all that was said. It has learned from the interviews in
`capability_library/examples`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from capability_library.schema import Example
from kit.errors import BadInput
from retrieval.weights import Encode, Vectors

FILE = Path(__file__).with_name("environment.safetensors")
CAUSE = "cause"
ASIDE = frozenset(
    {"frame", "future", "constraints"}
)  # slots that say nothing about why things are as they are
STRENGTH = 10.0  # the inverse of how strongly the weights are held down
FOLDS = 5

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Environment:
    """The weights for two mean vectors side by side, and a bias."""

    weights: Floats
    bias: float

    def __call__(self, causes: Vectors, said: Vectors) -> float:
        """Return the probability. Both hold a row a text, at least one; the causes are among what was said."""
        return float(1 / (1 + np.exp(-(_means(causes, said) @ self.weights + self.bias))))


@dataclass(frozen=True)
class Learned:
    """What was learned, and how it judged interviews that were left out: of how many, how many it found right."""

    environment: Environment
    dominated: tuple[int, int]
    others: tuple[int, int]


def load(model: str, path: Path = FILE) -> Environment | None:
    """Read what was learned. None where it was learned with another embedding model; `model` is its digest."""
    from safetensors import safe_open  # noqa: PLC0415

    with cast(Any, safe_open(path, framework="numpy")) as stored:
        if stored.metadata()["model"] != model:
            return None
        return Environment(stored.get_tensor("weights"), float(stored.get_tensor("bias")[0]))


def save(environment: Environment, model: str, path: Path = FILE) -> None:
    """Write what was learned with the model of this digest."""
    import safetensors.numpy as untyped  # noqa: PLC0415

    tensors = {"weights": environment.weights, "bias": np.array([environment.bias], np.float32)}
    cast(Any, untyped).save_file(tensors, path, {"model": model})


def learn(written: Iterable[Example], encode: Encode) -> Learned:
    """Learn from the examples that an expert judged. Raises `BadInput` without any of either kind."""
    import sklearn.linear_model as linear  # noqa: PLC0415
    import sklearn.model_selection as selection  # noqa: PLC0415

    judged = [one for one in written if one.environment is not None and CAUSE in one.slots]
    if len({one.environment for one in judged}) < 2:
        raise BadInput(
            "There are too few judged interviews.", do="Give `slots` and `environment` in examples."
        )
    told = [
        [(text, slot) for text, slot in zip(one.said, one.slots, strict=True) if slot not in ASIDE]
        for one in judged
    ]
    texts = sorted({text for one in told for text, _ in one}, key=len)
    row = dict(zip(texts, encode(texts), strict=True))
    seen = np.stack(
        [
            _means(
                np.stack([row[text] for text, slot in one if slot == CAUSE]),
                np.stack([row[text] for text, _ in one]),
            )
            for one in told
        ]
    )
    found = np.array([bool(one.environment) for one in judged])
    model = cast(Any, linear).LogisticRegression(C=STRENGTH, max_iter=3000)
    apart = cast(Any, selection).cross_val_predict(model, seen, found, cv=FOLDS)
    model.fit(seen, found)
    return Learned(
        Environment(model.coef_[0].astype(np.float32), float(model.intercept_[0])),
        (int((apart & found).sum()), int(found.sum())),
        (int((~apart & ~found).sum()), int((~found).sum())),
    )


def _means(causes: Vectors, said: Vectors) -> Floats:
    return np.concatenate([causes.mean(axis=0), said.mean(axis=0)])
