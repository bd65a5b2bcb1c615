"""Reads all that a leader said at once, and tells which capabilities it calls for.

A sentence means more among others: "they ring the doctor too late" after "the score is written down correctly".
The reader is the embedding model, changed a little by what it learned from worked examples (`retrieval.learning`),
and two layers of attention over the sentences' vectors. Each capability is then weighed against every sentence, so
that it can be said which one told of it.

    vectors   one a sentence, of length 1, from the changed embedding model
    together  two transformer layers over them (Vaswani et al., 2017, arXiv:1706.03762), without order
    told      how much a sentence, read among the others, speaks for a capability: a logit
    whole     the logsumexp of what the sentences told, each as weighty as the reader finds it, plus what their
              mean tells
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from retrieval.embedder import Embedder

FILE = Path(__file__).with_name("reader.safetensors")
LAYERS, HEADS = 2, 6
SCALE = 384**0.5  # vectors of length 1 are brought to numbers around 1 for the layers
WORDS = "words."  # prefix of what is changed in the embedding model

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Reading:
    """What was read: how likely each capability is called for (1 in all), and each text's share in that.

    `shares` is texts × capabilities; a capability's shares are 1 in all.
    """

    likely: Floats
    shares: Floats


@dataclass(frozen=True)
class Learned:
    """What was learned from examples: the tensors by name, for which capabilities, on top of which model."""

    tensors: Mapping[str, Floats]
    capability_ids: tuple[str, ...]
    model: str  # SHA-256 of the embedding model's weights

    @cached_property
    def words(self) -> dict[str, Floats]:
        """The changes to the embedding model."""
        return {
            name.removeprefix(WORDS): value for name, value in self.tensors.items() if name.startswith(WORDS)
        }

    def save(self, path: Path = FILE) -> None:
        """Write it in half precision."""
        import safetensors.numpy as untyped  # noqa: PLC0415

        about = {"model": self.model, "capabilities": json.dumps(self.capability_ids)}
        halves = {name: value.astype(np.float16) for name, value in self.tensors.items()}
        cast(Any, untyped).save_file(halves, path, about)


def load(path: Path = FILE) -> Learned:
    """Read what was learned. Raises `FileNotFoundError` without it."""
    from safetensors import safe_open  # noqa: PLC0415

    with cast(Any, safe_open(path, framework="numpy")) as stored:
        about = stored.metadata()
        tensors = {name: stored.get_tensor(name).astype(np.float32) for name in stored.keys()}  # noqa: SIM118
    return Learned(tensors, tuple(json.loads(about["capabilities"])), about["model"])


class Reader:
    """Reads texts together, for the capabilities of one framework. Safe to share between threads."""

    def __init__(self, learned: Learned, embedder: Embedder, capability_ids: Sequence[str]) -> None:
        """`embedder` is ready. A capability that nothing was learned of is never called for."""
        import torch as untyped  # noqa: PLC0415

        self._torch = cast(Any, untyped)
        self._encode = embedder.adapted(learned.words)
        at = {id: place for place, id in enumerate(learned.capability_ids)}
        self._known = np.array([at.get(id, -1) for id in capability_ids], np.int64)
        self._tensors = {
            name: self._torch.from_numpy(value)
            for name, value in learned.tensors.items()
            if not name.startswith(WORDS)
        }

    def __call__(self, texts: Sequence[str]) -> Reading:
        """Read at least one text."""
        torch = self._torch
        with torch.inference_mode():
            vectors = torch.from_numpy(self._encode(texts))[None]
            told, weights, mean = together(
                self._tensors, vectors, torch.ones(vectors.shape[:2], dtype=torch.bool)
            )
            each = (told + weights[:, :, None])[0]
            whole = torch.logsumexp(each, dim=0) + mean[0]
            likely, shares = torch.softmax(whole, dim=0).numpy(), torch.softmax(each, dim=0).numpy()
        known = self._known >= 0
        return Reading(
            np.where(known, likely[self._known], 0).astype(np.float32),
            np.where(known, shares[:, self._known], 0).astype(np.float32),
        )


def reader_for(capability_ids: Sequence[str], embedder: Embedder) -> Reader | None:
    """Return the reader that comes with the package, where it is of use: with its model, for its capabilities."""
    learned = load() if FILE.exists() else None
    if (
        learned is None
        or learned.model != embedder.digest
        or not {*learned.capability_ids} & {*capability_ids}
    ):
        return None
    return Reader(learned, embedder, capability_ids)


def together(
    tensors: Mapping[str, Any], vectors: Any, present: Any, *, dropout: float = 0.0
) -> tuple[Any, Any, Any]:
    """Read sets of vectors (sets × most texts × numbers; `present` says which places hold a text).

    Returns what each text told of each capability (sets × texts × capabilities), how much each text weighs (sets ×
    texts, the logarithm), and what the mean told (sets × capabilities), all as tensors.
    """
    import torch as untyped  # noqa: PLC0415

    torch = cast(Any, untyped)
    rows = vectors * SCALE
    for layer in range(LAYERS):
        rows = _layer(tensors, f"layers.{layer}.", rows, present, dropout)
    read = rows / SCALE
    weights = (rows @ tensors["weight.weight"].T + tensors["weight.bias"]).squeeze(-1)
    weights = torch.log_softmax(weights.masked_fill(~present, -1e9), dim=1)
    mean = (weights.exp()[:, :, None] * read).sum(1)
    return read @ tensors["told"].T, weights, mean @ tensors["mean"].T + tensors["bias"]


def _layer(tensors: Mapping[str, Any], at: str, rows: Any, present: Any, dropout: float) -> Any:
    """One transformer layer whose norms come first, as torch's `TransformerEncoderLayer(norm_first=True)`."""
    import torch as untyped  # noqa: PLC0415

    F = cast(Any, untyped).nn.functional

    def through(name: str, value: Any) -> Any:
        return F.linear(value, tensors[f"{at}{name}.weight"], tensors[f"{at}{name}.bias"])

    def norm(name: str, value: Any) -> Any:
        return F.layer_norm(
            value, value.shape[-1:], tensors[f"{at}{name}.weight"], tensors[f"{at}{name}.bias"]
        )

    sets, texts, numbers = rows.shape
    asked = through("asked", norm("norm1", rows)).view(sets, texts, 3, HEADS, numbers // HEADS)
    query, key, value = asked.permute(2, 0, 3, 1, 4)
    met = F.scaled_dot_product_attention(
        query, key, value, attn_mask=present[:, None, None, :], dropout_p=dropout
    )
    met = through("answered", met.transpose(1, 2).reshape(sets, texts, numbers))
    rows = rows + F.dropout(met, dropout)
    inner = F.dropout(F.gelu(through("inner", norm("norm2", rows))), dropout)
    return rows + F.dropout(through("outer", inner), dropout)
