"""Keeps the passages' vectors in Chroma and compares with them. Nothing else in the project knows Chroma.

Chroma is a cache: everything in it can be rebuilt from the frameworks. A vector's id is the hash of its text, so
nothing is stale, and after a change only the texts that changed are embedded. The frameworks of a model share one
collection; a large one has its own, as Chroma's index is then asked for the nearest of its texts and no others.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, cast
from urllib.parse import urlsplit

import numpy as np

from kit.errors import BadInput
from kit.ids import content_hash
from retrieval.compact import CompactVectors
from retrieval.weights import Encode, Vectors

Progress = Callable[[int, int], None]
Similar = Callable[[Vectors], Vectors]  # vectors of length 1, a row each → their cosines with each text
Place = Path | str  # a folder, or the address of a Chroma server

BATCH = 128  # texts embedded and stored at a time: a kill costs a second of work, and the peak of memory stays low
LARGE = (
    80_000  # texts from which Chroma's index is asked; below, comparing with all is as fast, and misses none
)
NEAREST = 400  # how many of a large framework's texts are compared; with 100, answers begin to be lost
PAGE = 5000  # records read at a time, below Chroma's own limit

_log = logging.getLogger(__name__)


class VectorStore:
    """A place for vectors: a folder on disk, or a `chroma run` server at `url`. Safe between threads.

    It is let go once nobody reads or writes: Chroma keeps some 60 MB for what the exact comparison has already.
    """

    def __init__(self, path: Path | None = None, *, url: str | None = None) -> None:
        if (path is None) == (url is None):
            raise BadInput("A vector store has either a folder or a server.", do="Give one of path and url.")
        self._path = path
        self._url = url
        self._client: Any = None
        self._lock = threading.Lock()
        self._changed = threading.Condition(
            self._lock
        )  # notified when a user is done, or what was lent is back
        self._users = 0
        self._lent = False
        self._asked = False  # a large framework's index is asked with each question

    @classmethod
    def at(cls, place: Place) -> VectorStore:
        """Return a store at this place."""
        return cls(place) if isinstance(place, Path) else cls(url=place)

    @property
    def place(self) -> Place:
        return self._path if self._path is not None else cast(str, self._url)

    def missing(self, texts: Sequence[str], *, model: str) -> int:
        """Return how many different texts have no vector yet."""
        unique = _unique(texts)
        with self._used():
            collection = self._collection(_collection_of(unique, model))
            return len(unique) - len(_stored(collection, unique))

    @contextmanager
    def lent(self) -> Generator[bool]:
        """Leave the place to another process: Chroma's folders are for one at a time.

        Waits until nobody here reads or writes; whoever then wants to waits in turn. False if that can't be,
        as questions are asked of a large framework's index all the time.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._asked or not (self._users or self._lent))
            free = not self._asked
            if free:
                self._lent = True
                self._let_go()
        try:
            yield free
        finally:
            if free:
                with self._changed:
                    self._lent = False
                    self._changed.notify_all()

    def vectors(
        self, texts: Sequence[str], *, model: str, encode: Encode, progress: Progress | None = None
    ) -> Vectors:
        """Return one row for each text, embedding only what isn't stored yet.

        `model` is the digest of the weights behind `encode`. A run that was killed goes on where it
        stopped. `progress` is told (done, of how many) after each batch.
        """
        if not texts:
            return np.zeros((0, 0), np.float32)
        unique = _unique(texts)
        with self._used():
            collection = self._filled(_shared(model), unique, encode, progress)
            stored = _rows(collection, list(unique.values()))
        return np.stack([stored[unique[text]] for text in texts])

    def similar(
        self, texts: Sequence[str], *, model: str, encode: Encode, progress: Progress | None = None
    ) -> Similar:
        """Return a function that compares vectors with all `texts`, stored first as by `vectors`.

        With `LARGE` or more texts it knows the `NEAREST` only (-1 for the others), needs no memory of its
        own, and works until the store is closed.
        """
        unique = _unique(texts)
        if len(unique) < LARGE:
            rows = self.vectors(texts, model=model, encode=encode, progress=progress)
            return CompactVectors(rows).cosines
        with self._used():
            collection = self._filled(_collection_of(unique, model), unique, encode, progress)
            self._asked = True
        at = {id: place for place, id in enumerate(unique.values())}
        places = np.array([at[unique[text]] for text in texts])

        def nearest(vectors: Vectors) -> Vectors:
            found = collection.query(query_embeddings=list(vectors), n_results=NEAREST, include=["distances"])
            cosines = np.full((len(vectors), len(unique)), -1.0, np.float32)
            for row, ids, distances in zip(cosines, found["ids"], found["distances"], strict=True):
                row[[at[id] for id in ids]] = 1.0 - np.array(distances)
            return cosines[:, places]

        return nearest

    def kept(self, name: str, ids: Sequence[str], make: Callable[[], Vectors]) -> Vectors:
        """Return one row for each id: those stored under `name`, or what `make` returns, stored first.

        What the rows were made from belongs into the name. A run that was killed makes them anew.
        """
        with self._used():
            collection = self._collection(name, space="l2")  # which keeps a row's length
            stored = _rows(collection, ids)
            if len(stored) < len(ids):
                rows = make()
                for at in range(0, len(ids), PAGE):
                    with self._lock:
                        collection.upsert(ids=list(ids[at : at + PAGE]), embeddings=rows[at : at + PAGE])
                return rows
        return np.stack([stored[id] for id in ids])

    def _filled(self, name: str, unique: Mapping[str, str], encode: Encode, progress: Progress | None) -> Any:
        """Return the collection with all texts in it."""
        report = progress or _silent
        collection = self._collection(name)
        stored = _stored(collection, unique)
        missing = [text for text, id in unique.items() if id not in stored]
        done = len(unique) - len(missing)
        report(done, len(unique))
        for at in range(0, len(missing), BATCH):
            batch = missing[at : at + BATCH]
            rows = encode(batch)
            with self._lock:
                collection.upsert(ids=[unique[text] for text in batch], embeddings=rows, documents=batch)
            done += len(batch)
            report(done, len(unique))
        return collection

    def close(self) -> None:
        """Let go of files and connections. The store can be used again afterwards."""
        with self._lock:
            self._let_go()

    @contextmanager
    def _used(self) -> Generator[None]:
        with self._changed:
            self._changed.wait_for(lambda: self._users or not self._lent)
            self._users += 1
        try:
            yield
        finally:
            with self._changed:
                self._users -= 1
                if not (self._users or self._asked):
                    self._let_go()
                self._changed.notify_all()

    def _let_go(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            sessions = _sessions(client)
            client.close()
            for session in sessions:
                session.close()

    def _collection(self, name: str, space: Literal["cosine", "l2"] = "cosine") -> Any:
        with self._lock:
            self._client = self._client or self._connect()
            return self._client.get_or_create_collection(
                name, embedding_function=None, configuration={"hnsw": {"space": space}}
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
    """Name a large framework's collection after what is in it: the texts (so its version) and the model."""
    return f"passages-{content_hash(*texts)}-{model[:16]}"


def _shared(model: str) -> str:
    return f"passages-{model[:16]}"


def _collection_of(unique: Mapping[str, str], model: str) -> str:
    return _shared(model) if len(unique) < LARGE else collection_name(list(unique), model)


def _unique(texts: Sequence[str]) -> dict[str, str]:
    """Give each text its id, shortest text first: texts of one length make the fastest batches."""
    return {text: content_hash(text) for text in sorted(set(texts), key=lambda text: (len(text), text))}


def _pages(collection: Any, ids: Sequence[str], include: list[str]) -> Iterator[Any]:
    """Read those of `ids` that are stored."""
    for at in range(0, len(ids), PAGE):
        yield collection.get(ids=list(ids[at : at + PAGE]), include=include)


def _stored(collection: Any, unique: Mapping[str, str]) -> set[str]:
    """Return the ids of those texts that are stored."""
    return {id for page in _pages(collection, list(unique.values()), []) for id in page["ids"]}


def _rows(collection: Any, ids: Sequence[str]) -> dict[str, Vectors]:
    found: dict[str, Vectors] = {}
    for page in _pages(collection, ids, ["embeddings"]):
        rows = np.asarray(page["embeddings"], np.float32)
        found |= dict(zip(cast(list[str], page["ids"]), rows, strict=True))
    return found


def _sessions(client: Any) -> list[Any]:
    """Return a server client's HTTP sessions (its own and its admin's): Chroma 1.5's close() forgets them."""
    apis: list[Any] = [
        getattr(each, "_server", None) for each in (client, getattr(client, "_admin_client", None))
    ]
    found = [getattr(api, "_session", None) for api in apis]
    return [session for session in found if session is not None]


def _silent(_done: int, _total: int) -> None:
    pass
