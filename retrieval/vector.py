"""Keeps the passages' vectors in Chroma, and gives them back. Nothing else in the project knows Chroma.

Chroma is a cache: everything in it can be rebuilt from the framework. One collection holds the vectors of one
framework version under one model, so a changed text or model means another collection and nothing is stale.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

import numpy as np

from kit.errors import BadInput
from kit.ids import content_hash
from retrieval.weights import Encode, Vectors

Progress = Callable[[int, int], None]

BATCH = 512  # texts embedded and stored at a time: what a kill can cost is a few seconds of work
PAGE = 5000  # records read at a time, below Chroma's own limit

_log = logging.getLogger(__name__)


class VectorStore:
    """A place for vectors: a folder on disk, or a `chroma run` server at `url`. Safe between threads."""

    def __init__(self, path: Path | None = None, *, url: str | None = None) -> None:
        if (path is None) == (url is None):
            raise BadInput("A vector store has either a folder or a server.", do="Give one of path and url.")
        self._path = path
        self._url = url
        self._client: Any = None
        self._lock = threading.Lock()

    def vectors(
        self, texts: Sequence[str], *, model: str, encode: Encode, progress: Progress | None = None
    ) -> Vectors:
        """Return one row for each text, embedding only what isn't stored yet.

        `model` is the digest of the weights behind `encode`. A run that was killed goes on where it
        stopped. `progress` is told (done, of how many) after each batch.
        """
        report = progress or _silent
        unique = sorted(set(texts), key=lambda text: (len(text), text))
        ids = {text: f"{at:07d}" for at, text in enumerate(unique)}
        collection = self._collection(collection_name(unique, model))
        stored = self._stored(collection)
        missing = [text for text in unique if ids[text] not in stored]
        report(len(stored), len(unique))
        for at in range(0, len(missing), BATCH):
            batch = missing[at : at + BATCH]
            rows = encode(batch)
            with self._lock:
                collection.upsert(ids=[ids[text] for text in batch], embeddings=rows, documents=batch)
            stored |= {ids[text]: row for text, row in zip(batch, rows, strict=True)}
            report(len(stored), len(unique))
        return np.stack([stored[ids[text]] for text in texts]) if texts else np.zeros((0, 0), np.float32)

    def close(self) -> None:
        """Let go of files and connections. The store can be used again afterwards."""
        with self._lock:
            client, self._client = self._client, None
            if client is not None:
                sessions = _sessions(client)
                client.close()
                for session in sessions:
                    session.close()

    def _stored(self, collection: Any) -> dict[str, Vectors]:
        found: dict[str, Vectors] = {}
        for offset in range(0, cast(int, collection.count()), PAGE):
            page = collection.get(include=["embeddings"], limit=PAGE, offset=offset)
            rows = np.asarray(page["embeddings"], np.float32)
            found |= dict(zip(cast(list[str], page["ids"]), rows, strict=True))
        return found

    def _collection(self, name: str) -> Any:
        with self._lock:
            self._client = self._client or self._connect()
            return self._client.get_or_create_collection(
                name, embedding_function=None, configuration={"hnsw": {"space": "cosine"}}
            )

    def _connect(self) -> Any:
        import chromadb  # noqa: PLC0415
        from chromadb.config import Settings  # noqa: PLC0415

        settings = Settings(anonymized_telemetry=False)
        if self._path is not None:
            self._path.mkdir(parents=True, exist_ok=True)
            return chromadb.PersistentClient(self._path, settings=settings)
        server = urlsplit(cast(str, self._url))
        secure = server.scheme == "https"
        port = server.port or (443 if secure else 8000)
        return chromadb.HttpClient(server.hostname or "localhost", port, ssl=secure, settings=settings)


def collection_name(texts: Sequence[str], model: str) -> str:
    """Name the collection after what is in it: the texts (so the framework's version) and the model."""
    return f"passages-{content_hash(*texts)}-{model[:16]}"


def _sessions(client: Any) -> list[Any]:
    """Return a server client's HTTP sessions (its own and its admin's): Chroma 1.5's close() forgets them."""
    apis: list[Any] = [
        getattr(each, "_server", None) for each in (client, getattr(client, "_admin_client", None))
    ]
    found = [getattr(api, "_session", None) for api in apis]
    return [session for session in found if session is not None]


def _silent(_done: int, _total: int) -> None:
    pass
