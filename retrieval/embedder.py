"""Turns text into vectors with a sentence-transformers model that is loaded once, behind the server's back.

torch takes seconds to import, so nothing heavy is imported before `start()`; until `ready` the rest of the
house works without vectors.
"""

from __future__ import annotations

import logging
import os
import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from kit.errors import NotReady
from retrieval.packing import passes
from retrieval.weights import Encode, OpenModel, Pieces, Vectors, checked_weights, open_model

ADAPTED_CACHED = 1024  # vectors of an adapted model
BATCH = 32  # texts in one pass: as fast as more, and a question need not wait long behind an import

_log = logging.getLogger(__name__)


class _Rows:
    """The vectors of the texts seen last. Safe to share between threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[str, Vectors] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, texts: Sequence[str], encode: Encode) -> Vectors:
        """Return one row per text; `encode` makes those that are not kept."""
        with self._lock:
            known = {text: self._kept[text] for text in texts if text in self._kept}
        missing = [text for text in dict.fromkeys(texts) if text not in known]
        if missing:
            for text, vector in zip(missing, encode(missing), strict=True):
                known[text] = vector
        self.keep({text: known[text] for text in texts})
        return np.stack([known[text] for text in texts]) if texts else np.zeros((0, 0), np.float32)

    def keep(self, rows: Mapping[str, Vectors]) -> None:
        """Keep these as those seen last."""
        with self._lock:
            for text, row in rows.items():
                self._kept[text] = row
                self._kept.move_to_end(text)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)


class Embedder:
    """Vectors of length 1 (float32) for texts, from one model. Safe to share between threads.

    `model` is a folder; without one, the weights in the pip package are taken and their SHA-256 is
    compared with the published one. `threads` bounds torch, for the whole process.
    """

    def __init__(self, model: Path | None = None, *, threads: int | None = None, cached: int = 8192) -> None:
        self.folder = model
        self._threads = threads or min(4, os.cpu_count() or 1)
        self._cached_rows = _Rows(cached)
        self._model_lock = threading.Lock()
        self._start_lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._done = threading.Event()
        self._model: OpenModel | None = None
        self._digest = ""
        self.error: Exception | None = None

    def start(self) -> Embedder:
        """Begin to load in a background thread, once; return at once."""
        with self._start_lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._load, name="embedder", daemon=True)
                self._thread.start()
        return self

    @property
    def ready(self) -> bool:
        return self._model is not None

    def wait(self, timeout: float | None = None) -> bool:
        """Start if need be and wait at most `timeout` seconds. Raises what loading raised."""
        self.start()
        self._done.wait(timeout)
        if self.error is not None:
            raise self.error
        return self.ready

    @property
    def digest(self) -> str:
        """SHA-256 of the weights. Raises `NotReady` before the model is loaded."""
        if not self._digest:
            raise NotReady("The embedding model is still loading.", do="Try again in a few seconds.")
        return self._digest

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return one row per text, from the cache where it can. Raises `NotReady` before `ready`."""
        return self._cached_rows.take(texts, self.encode_uncached)

    def encode_uncached(self, texts: Sequence[str]) -> Vectors:
        """Like `encode`, leaving the cache alone: for the passages of a framework."""
        return self._encode(self._loaded(), texts)

    def pieces(self, texts: Sequence[str], layers: Sequence[int]) -> list[Pieces]:
        """Return what these layers of the model make of each piece of a word, and keep the texts' vectors for
        `encode`. Raises `NotReady` before `ready`.
        """
        model, blocks = self._loaded(), list[Pieces]()
        for at in range(0, len(texts), BATCH):
            with self._model_lock:
                blocks += model.pieces(texts[at : at + BATCH], layers)
        self._cached_rows.keep({text: read.vector for text, read in zip(texts, blocks, strict=True)})
        return blocks

    def adapted(self, changes: Mapping[str, Vectors]) -> Encode:
        """Return an encoder like `encode`, of the model with these changes. Raises `NotReady` before `ready`."""
        model, rows = self._loaded().adapted(changes), _Rows(ADAPTED_CACHED)
        return lambda texts: rows.take(texts, lambda missing: self._encode(model, missing))

    def _loaded(self) -> OpenModel:
        if self._model is None:
            raise NotReady("The embedding model is still loading.", do="Try again in a few seconds.")
        return self._model

    def _encode(self, model: OpenModel, texts: Sequence[str]) -> Vectors:
        rows: dict[int, Vectors] = {}
        for places in passes(texts, BATCH):
            with self._model_lock:
                rows |= dict(zip(places, model.encode([texts[at] for at in places]), strict=True))
        return np.stack([rows[at] for at in range(len(texts))]) if rows else np.zeros((0, 0), np.float32)

    def _load(self) -> None:
        try:
            folder, digest = checked_weights(self.folder)
            model = open_model(folder, threads=self._threads)
            self._digest, self._model = digest, model
        except Exception as error:  # kept for `wait`; a thread has nobody to raise it to
            _log.exception("The embedding model could not be loaded; matching stays lexical.")
            self.error = error
        finally:
            self._done.set()
