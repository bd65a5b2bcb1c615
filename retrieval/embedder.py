"""Turns text into vectors with a sentence-transformers model that is loaded once, behind the server's back.

torch takes seconds to import, so nothing heavy is imported before `start()`; until `ready` the rest of the
house works without vectors.
"""

from __future__ import annotations

import logging
import os
import threading
from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from kit.errors import NotReady
from retrieval.weights import Encode, Vectors, checked_weights, open_model

BATCH = 32  # texts in one pass: as fast as more, and a question need not wait long behind an import

_log = logging.getLogger(__name__)


class Embedder:
    """Vectors of length 1 (float32) for texts, from one model. Safe to share between threads.

    `model` is a folder; without one, the weights in the pip package are taken and their SHA-256 is
    compared with the published one. `threads` bounds torch, for the whole process.
    """

    def __init__(self, model: Path | None = None, *, threads: int | None = None, cached: int = 8192) -> None:
        self._folder = model
        self._threads = threads or min(4, os.cpu_count() or 1)
        self._cached = cached
        self._cache: OrderedDict[str, Vectors] = OrderedDict()
        self._cache_lock = threading.Lock()
        self._model_lock = threading.Lock()
        self._start_lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._done = threading.Event()
        self._encode: Encode | None = None
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
        return self._encode is not None

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
        with self._cache_lock:
            known = {text: self._cache[text] for text in texts if text in self._cache}
        missing = [text for text in dict.fromkeys(texts) if text not in known]
        if missing:
            for text, vector in zip(missing, self.encode_uncached(missing), strict=True):
                known[text] = vector
        with self._cache_lock:
            for text in dict.fromkeys(texts):
                self._cache[text] = known[text]
                self._cache.move_to_end(text)
            while len(self._cache) > self._cached:
                self._cache.popitem(last=False)
        return np.stack([known[text] for text in texts]) if texts else np.zeros((0, 0), np.float32)

    def encode_uncached(self, texts: Sequence[str]) -> Vectors:
        """Like `encode`, leaving the cache alone: for the passages of a framework."""
        if self._encode is None:
            raise NotReady("The embedding model is still loading.", do="Try again in a few seconds.")
        blocks: list[Vectors] = []
        for at in range(0, len(texts), BATCH):
            with self._model_lock:
                blocks.append(self._encode(texts[at : at + BATCH]))
        return np.concatenate(blocks) if blocks else np.zeros((0, 0), np.float32)

    def _load(self) -> None:
        try:
            folder, digest = checked_weights(self._folder)
            encode = open_model(folder, threads=self._threads)
            self._digest, self._encode = digest, encode
        except Exception as error:  # kept for `wait`; a thread has nobody to raise it to
            _log.exception("The embedding model could not be loaded; matching stays lexical.")
            self.error = error
        finally:
            self._done.set()
