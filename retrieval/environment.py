"""Tells how likely an expert would find that the environment dominates: expectations, tools, consequences.

Which cell each cause belongs to does not settle it: of leaders with two causes in the environment and one in
people, an expert found so in one of four. What tells is how likely each lies where (`cause_cells`), how the causes
are told, and beside what. This is logistic regression (Hastie, Tibshirani, Friedman, *The Elements of Statistical
Learning*, 4.4) on three means: of the causes' vectors, of those of all that was said, and of the causes' cells. It
has learned from the interviews in `capability_library/examples`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np

from capability_library.schema import Example
from kit.errors import BadInput
from retrieval.learned import Floats
from retrieval.learned import load as load_tensors
from retrieval.learned import save as save_tensors
from retrieval.weights import Encode, Vectors

FILE = Path(__file__).with_name("environment.safetensors")
CAUSE = "cause"
ASIDE = frozenset(
    {"frame", "future", "constraints"}
)  # slots that say nothing about why things are as they are
STRENGTH = 10.0  # the inverse of how strongly the weights are held down
FOLDS = 5

Sort = Callable[[Sequence[Example]], Sequence[Floats]]


@dataclass(frozen=True)
class Environment:
    """The weights for the three means side by side, and a bias."""

    weights: Floats
    bias: float

    def __call__(self, causes: Vectors, said: Vectors, cells: Floats) -> float:
        """Return the probability. `causes` and `said` hold a row a text, at least one, and the former are among the
        latter. `cells` are causes × labels, as `CauseSorter` gives them.
        """
        return float(1 / (1 + np.exp(-(_features(causes, said, cells) @ self.weights + self.bias))))


@dataclass(frozen=True)
class Learned:
    """What was learned, and how it judged interviews that were left out: of how many, how many it found right."""

    environment: Environment
    dominated: tuple[int, int]
    others: tuple[int, int]


def load(model: str, path: Path = FILE) -> Environment | None:
    """Read what was learned. None where it was learned with another embedding model; `model` is its digest."""
    tensors = load_tensors(model, path)
    return Environment(tensors["weights"], float(tensors["bias"][0])) if tensors else None


def save(environment: Environment, model: str, path: Path = FILE) -> None:
    """Write what was learned with the model of this digest."""
    save_tensors(
        {"weights": environment.weights, "bias": np.array([environment.bias], np.float32)}, model, path
    )


def learn(written: Iterable[Example], encode: Encode, sort: Sort) -> Learned:
    """Learn from the examples that an expert judged. Raises `BadInput` without any of either kind.

    `sort` gives the cells of each example's causes, by a sorter that has not learned from that example.
    """
    import sklearn.linear_model as linear  # noqa: PLC0415
    import sklearn.model_selection as selection  # noqa: PLC0415

    judged = [one for one in written if one.environment is not None and one.causes]
    if len({one.environment for one in judged}) < 2:
        raise BadInput(
            "There are too few judged interviews.",
            do="Give `slots`, `causes` and `environment` in examples.",
        )
    cells = sort(judged)
    told = [
        [(text, slot) for text, slot in zip(one.said, one.slots, strict=True) if slot not in ASIDE]
        for one in judged
    ]
    texts = sorted({text for one in told for text, _ in one}, key=len)
    row = dict(zip(texts, encode(texts), strict=True))
    seen = np.stack(
        [
            _features(
                np.stack([row[text] for text, slot in one if slot == CAUSE]),
                np.stack([row[text] for text, _ in one]),
                lie,
            )
            for one, lie in zip(told, cells, strict=True)
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


def _features(causes: Vectors, said: Vectors, cells: Floats) -> Floats:
    return np.concatenate([causes.mean(axis=0), said.mean(axis=0), cells.mean(axis=0)])
