"""Matches what was said with the capabilities of one framework. The door of this room."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from capability_library.marked import Mark
from capability_library.schema import Framework, Kpi, Precedent
from kit.memory import give_back
from retrieval.apart import MANY, Job, index_apart
from retrieval.cause_cells import CauseSorter, sorter_for
from retrieval.embedder import Embedder
from retrieval.environment import Environment
from retrieval.environment import load as load_environment
from retrieval.fitted import AUTHORED, PLAIN
from retrieval.index import PassageIndex
from retrieval.marking import Marker, marker_for
from retrieval.passages import Passage, passages
from retrieval.precedents import Heard, Hearing, PrecedentIndex, Support
from retrieval.ranking import Evidence, Floats, Match, Mix, QueryPart, Ranking, Reason, Weights, fuse
from retrieval.reader import Reader, reader_for
from retrieval.reasons import Choose, bare, explain
from retrieval.vector import Progress, Similar, VectorStore
from retrieval.weights import Vectors

CACHED_NUMBERS = 6_000_000  # of evidence kept for parts already compared: some 25 MB

_log = logging.getLogger(__name__)
_one_for_all = threading.Lock()  # what is learned of single texts is loaded once for all frameworks


class Matcher:
    """Ranks one framework's capabilities. Safe to share between threads.

    Matches by words from the start, by the meaning of the capabilities' own texts once they have vectors, and by
    that of the precedents' too from `dense_ready` on.
    """

    def __init__(
        self, texts: Sequence[Passage], weights: Weights, precedents: Mapping[str, Precedent] | None = None
    ) -> None:
        self._texts, self._told = texts, precedents
        self._index = PassageIndex(texts, weights)
        self._precedents = (
            PrecedentIndex(precedents, self._index.capability_ids, weights) if precedents else None
        )
        self._weights = weights
        compared = len(self._index.capability_ids) + len(precedents or ())
        self._most_seen = max(32, CACHED_NUMBERS // (5 * max(compared, 1)))
        self._dense: _Dense | None = None
        self._hearing: Hearing | None = None
        self._reader: Reader | None = None
        self._environment: Environment | None = None
        self._marker: Marker | None = None
        self._sorter: CauseSorter | None = None
        self._settled = threading.Event()
        self._lock = threading.Lock()
        self._seen: OrderedDict[tuple[str, int], _Met] = OrderedDict()
        self.dense_error: Exception | None = None

    @classmethod
    def open(
        cls,
        framework: Framework,
        kpis: Mapping[str, Kpi],
        *,
        embedder: Embedder | None = None,
        store: VectorStore | None = None,
        weights: Weights | None = None,
        progress: Progress | None = None,
    ) -> Matcher:
        """Index the words now and the vectors in the background (only with both `embedder` and `store`).

        `progress` is told (done, of how many) while vectors are made.
        """
        texts = passages(framework, kpis)
        matcher = cls(texts, weights or fitting(texts), framework.precedents)
        if embedder is None or store is None or not texts:
            matcher._settled.set()
        else:
            job = (embedder.start(), store, progress)
            threading.Thread(target=matcher._add_vectors, args=job, name="matcher", daemon=True).start()
        return matcher

    @property
    def dense_ready(self) -> bool:
        return self._dense is not None and self._dense.texts == len(self._meant)

    def wait(self, timeout: float | None = None) -> bool:
        """Wait at most `timeout` seconds for the vectors. Raises what went wrong with them."""
        self._settled.wait(timeout)
        if self.dense_error is not None:
            raise self.dense_error
        return self.dense_ready

    def match(
        self, parts: Sequence[QueryPart], limit: int = 30, *, choose: Choose | None = None
    ) -> list[Match]:
        """Return the capabilities that all `parts` together speak for, best first, with reasons.

        A part without words or weight counts for nothing. `choose` is given the first `limit` without their
        reasons and returns those that are wanted, in the order and with the scores that they shall have.
        """
        return self._match(parts, self._weights.brief, limit, choose)

    def order(self, parts: Sequence[QueryPart], limit: int = 30) -> list[Match]:
        """Like `match`, without reasons, which take as long again."""
        return bare(self._index, self._score(parts, self._weights.brief, limit).ranking)

    def search(self, text: str, limit: int = 30) -> list[Match]:
        """Match one text that stands by itself. Its strongest reason comes first, a precedent's too."""
        found = self._match([QueryPart(text)], self._weights.search, limit)
        return [
            replace(match, reasons=tuple(sorted(match.reasons, key=lambda reason: -reason.contribution)))
            for match in found
        ]

    def _match(
        self, parts: Sequence[QueryPart], mix: Mix, limit: int, choose: Choose | None = None
    ) -> list[Match]:
        scored = self._score(parts, mix, limit)
        matches = explain(self._index, scored.said, scored.evidence, scored.ranking, choose)
        if self._precedents is None or scored.support is None:
            return matches
        reasons = partial(self._precedents.reasons, scored.support)
        return [_with(match, reasons(match.capability_id)) for match in matches]

    def _score(self, parts: Sequence[QueryPart], mix: Mix, limit: int) -> _Scored:
        said = [part if part.text.strip() else replace(part, weight=0.0) for part in parts]
        met = self._compared([part.text for part in said])
        evidence = [each.capabilities for each in met]
        if self._precedents is None:
            return _Scored(said, evidence, fuse(said, evidence, mix, limit=limit))
        told = [each.precedents for each in met if each.precedents]
        support = self._precedents.support(said, told, self._heard(said) if mix.heard else [], mix)
        return _Scored(said, evidence, fuse(said, evidence, mix, limit=limit, support=support.adds), support)

    def read(self, parts: Sequence[QueryPart]) -> Read | None:
        """Read all the `parts` together. None while nobody can: the model is not loaded, or knows nothing of this
        framework.
        """
        if self._reader is None or not any(part.text.strip() for part in parts):
            return None
        told = self._reader([part.text for part in parts])
        ids = self._index.capability_ids
        return Read(
            dict(zip(ids, told.likely.tolist(), strict=True)), dict(zip(ids, told.shares.T, strict=True))
        )

    def environment(self, causes: Sequence[str], said: Sequence[str]) -> float | None:
        """Return how likely an expert would find that the environment dominates, given the causes among what was
        said. None while there is no model that it was learned with, or without causes.
        """
        dense = self._dense
        if self._environment is None or self._sorter is None or dense is None or not causes:
            return None
        encode = dense.embedder.encode
        cells = np.array([list(self._sorter(cause).values()) for cause in causes], np.float32)
        return self._environment(encode(causes), encode(said), cells)

    def mark(self, text: str) -> tuple[Mark, ...] | None:
        """Return what the numbers in an answer about measures mean. None while there is no model to tell."""
        return None if self._marker is None else self._marker(text)

    def cells(self, cause: str) -> Mapping[str, float] | None:
        """Return how likely a cause lies in each cell, and in "none". None while there is no model to tell."""
        return None if self._sorter is None else self._sorter(cause)

    def _heard(self, parts: Sequence[QueryPart]) -> list[Heard]:
        """What is heard in each part; nothing while there are no vectors, or no lines to learn from."""
        hearing, dense = self._hearing, self._dense
        own = len(self._index.meant)
        if hearing is None or dense is None or dense.texts == own:
            return []
        vectors = dense.embedder.encode([each.text for each in parts])
        return [
            hearing(vector, cosines[own:])
            for vector, cosines in zip(vectors, dense.similar(vectors), strict=True)
        ]

    def _compared(self, texts: Sequence[str]) -> list[_Met]:
        dense = self._dense
        key = dense.texts if dense else 0
        with self._lock:
            known = {text: self._seen[text, key] for text in texts if (text, key) in self._seen}
        new = [text for text in dict.fromkeys(texts) if text not in known]
        try:
            cosines = [None] * len(new) if dense is None else _compare(new, dense)
        except Exception as error:  # a server gone away must not end the conversation
            _log.exception("The vectors can't be reached; matching goes on by words.")
            self._dense, self.dense_error = None, error
            return self._compared(texts)
        known |= {text: self._meet(text, row) for text, row in zip(new, cosines, strict=True)}
        with self._lock:
            for text in dict.fromkeys(texts):
                self._seen[text, key] = known[text]
                self._seen.move_to_end((text, key))
            while len(self._seen) > self._most_seen:
                self._seen.popitem(last=False)
        return [known[text] for text in texts]

    def _meet(self, text: str, cosines: Vectors | None) -> _Met:
        """Compare one text with the capabilities and the precedents. The cosines are the first of `_meant`."""
        own = len(self._index.meant)
        met = self._index.evidence(text, None if cosines is None else cosines[:own])
        if self._precedents is None:
            return _Met(met)
        others = None if cosines is None or len(cosines) == own else cosines[own:]
        return _Met(met, self._precedents.index.evidence(text, others))

    @property
    def _meant(self) -> tuple[Passage, ...]:
        """All texts that are compared by vector: those of the capabilities, then those of the precedents."""
        return self._index.meant + (self._precedents.index.meant if self._precedents else ())

    def index(self, embedder: Embedder, store: VectorStore, progress: Progress | None = None) -> None:
        """Embed and store now whatever is not stored yet, and compare by meaning from then on."""
        embedder.wait()
        self._compare_with(len(self._meant), embedder, store, progress)

    def _add_vectors(self, embedder: Embedder, store: VectorStore, progress: Progress | None) -> None:
        try:
            embedder.wait()
            self._reader = reader_for(self._index.capability_ids, embedder)
            self._environment = load_environment(embedder.digest)
            with _one_for_all:
                self._marker, self._sorter = marker_for(embedder), sorter_for(embedder)
            whole = len({passage.text for passage in self._meant})
            shown: Progress = lambda done, _: progress and progress(done, whole)  # noqa: E731
            for first in sorted(
                {len(self._index.meant), len(self._meant)}
            ):  # the latter takes several times as long
                self._index_apart(first, embedder, store, shown)
                self._compare_with(first, embedder, store, shown)
            give_back()
        except Exception as error:  # kept for `wait`; a thread has nobody to raise it to
            _log.exception("The vectors could not be made; matching stays lexical.")
            self.dense_error = error
        finally:
            self._settled.set()

    def _index_apart(self, first: int, embedder: Embedder, store: VectorStore, progress: Progress) -> None:
        """Have much work on the first of `_meant` done by another process; what it does not do is done here."""
        if store.missing([one.text for one in self._meant[:first]], model=embedder.digest) < MANY:
            return
        precedents = self._told if first == len(self._meant) else None
        job = Job(self._texts, self._weights, precedents or {}, embedder.folder, store.place)
        with store.lent() as free:
            if free and not index_apart(job, progress):
                _log.warning("The index could not be made in a process of its own; it is made in this one.")

    def _compare_with(
        self, first: int, embedder: Embedder, store: VectorStore, progress: Progress | None
    ) -> None:
        """Compare with the first of `_meant` by meaning from now on; with all of them, hear as well."""
        texts = [passage.text for passage in self._meant[:first]]
        model, encode = embedder.digest, embedder.encode_uncached
        similar = store.similar(texts, model=model, encode=encode, progress=progress)
        if self._precedents is not None and len(texts) == len(self._meant):
            vectors = partial(store.vectors, texts, model=model, encode=encode)
            self._hearing = self._precedents.hearing(self._index.meant, vectors, store, model=model)
        self._dense = _Dense(embedder, similar, len(texts))


@dataclass(frozen=True)
class Read:
    """By capability: how likely all that was read calls for it (1 in all), and each part's share in that."""

    likely: Mapping[str, float]
    shares: Mapping[str, Floats]


@dataclass(frozen=True)
class _Scored:
    """How the parts were scored, for whoever wants the reasons."""

    said: Sequence[QueryPart]
    evidence: Sequence[Evidence]
    ranking: Ranking
    support: Support | None = None


@dataclass(frozen=True)
class _Dense:
    """What compares by meaning, with the first `texts` of the matcher's texts."""

    embedder: Embedder
    similar: Similar
    texts: int


@dataclass(frozen=True)
class _Met:
    """What one text met."""

    capabilities: Evidence
    precedents: Evidence | None = None


def _with(match: Match, supporting: tuple[Reason, ...]) -> Match:
    """Put what precedents speak for behind the words that met the capability itself."""
    return replace(match, reasons=match.reasons + supporting) if supporting else match


def _compare(texts: Sequence[str], dense: _Dense) -> list[Vectors]:
    return list(dense.similar(dense.embedder.encode(texts))) if texts else []


def fitting(texts: Sequence[Passage]) -> Weights:
    """Return the weights for authored records where there are signals, and those for plain ones where not."""
    return AUTHORED if any(passage.kind == "signal" for passage in texts) else PLAIN
