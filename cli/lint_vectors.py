"""Keeps the linter's vectors between runs, one row a text, so that a changed sentence costs one embedding.

The index of the matcher can't serve here: it is rebuilt as a whole for every version of the library.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from capability_library.lint import Encode
from capability_library.lint.meaning import Vectors
from cli.matchers import embedder
from kit.ids import content_hash
from kit.settings import Settings
from retrieval.weights import checked_weights

BATCH = 4096  # texts embedded and kept at a time: what a kill can cost


def cached_encode(settings: Settings) -> Encode:
    """Return an encoder that remembers; the model is loaded when a text is new.

    Raises `ModelUnusable` when the model's files are missing or damaged.
    """
    _, digest = checked_weights(Path(settings.embedding_model) if settings.embedding_model else None)
    path = settings.data_dir / "cache" / f"lint-vectors-{digest[:16]}.npz"

    def encode(texts: Sequence[str]) -> Vectors:
        rows = _read(path)
        # Texts of one length side by side need no padding, which is a third of the work.
        missing = sorted({text for text in texts if content_hash(text) not in rows}, key=len)
        if missing:
            model = embedder(settings)
            model.wait()
            for at in range(0, len(missing), BATCH):
                batch = missing[at : at + BATCH]
                fresh = zip(batch, model.encode_uncached(batch), strict=True)
                rows |= {content_hash(text): row for text, row in fresh}
                _write(path, rows)
        return np.stack([rows[content_hash(text)] for text in texts]) if texts else _nothing()

    return encode


def _read(path: Path) -> dict[str, Vectors]:
    if not path.exists():
        return {}
    with np.load(path) as stored:
        return dict(zip(stored["keys"].tolist(), stored["rows"], strict=True))


def _write(path: Path, rows: dict[str, Vectors]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part.npz")
    np.savez(part, keys=np.array(list(rows)), rows=np.stack(list(rows.values())))
    part.replace(path)


def _nothing() -> Vectors:
    return np.zeros((0, 0), np.float32)
