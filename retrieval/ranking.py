"""Fuses what the words and the vectors say into one ranking with reasons. Pure: arrays in, matches out.

A capability's score is the sum of its reasons' contributions, so the reasons explain all of it:

    document  BM25 of the part against all the capability's words together, summed over the parts as one long
              query would and divided by the score no text can pass. Parts summed raw because LIBRARY.md's
              measurement has one long query ahead for BM25 (0.77 against 0.73).
    passage   the words that the part shares with the best single passage, weighed by how rare they are, times the
              share of the passage that they make up: a name or label is met when all of it was said.
    dense     cosine of the part to the best single passage, above the cosine that unrelated texts reach,
              averaged over the parts. Part by part because vectors do far better so (0.66 against 0.40).
    near      the same for the best passage together with the best of each kind (name, label, definition, signal):
              where one text is all there is, several passages must agree.
    support   what precedents add (`retrieval.precedents`): what the nearest needed, and what is heard in a part.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from retrieval.passages import Kind

Floats = NDArray[np.float32]
Indexes = NDArray[np.int64]
Places = NDArray[np.int32]  # of passages: kept for each text, so they are small
Source = Literal["lexical", "dense"]


@dataclass(frozen=True)
class KindWeight:
    """What a kind of passage counts for."""

    document: int = 1  # how often its words count in the whole document
    alone: float = 1.0  # how much meeting it counts, beside the other kinds
    meaning: bool = True  # compared by vector too
    near: float = 0.0  # how much its own best passage counts in `near`, beside the best of all kinds (1)
    whole: float = 0.5  # 0: any shared word counts in full; 1: in the proportion of the passage that was said


@dataclass(frozen=True)
class Mix:
    """How much each kind of evidence counts. The first four are relative to their sum."""

    document: float
    passage: float
    dense: float
    near: float = 0.0
    precedents: float = 0.0  # what full support by the nearest precedents adds to a score
    heard: float = 0.0  # what is added where the classifier is sure that every part speaks for a capability


@dataclass(frozen=True)
class Weights:
    """All numbers of the ranking: for a whole brief, part by part, and for one text by itself."""

    brief: Mix
    search: Mix
    floor: float  # the cosine below which a passage says nothing
    kinds: Mapping[Kind, KindWeight]
    near_floor: float = 0.15  # the same for `near`, where several passages must agree
    k1: float = 1.2
    b: float = 0.75


@dataclass(frozen=True)
class QueryPart:
    """One thing that was said: a finding. `label` is the slot it came from."""

    text: str
    weight: float = 1.0
    label: str = ""


@dataclass(frozen=True)
class Reason:
    """Why a capability matched: `quote` (the part's text) met `passage`. All contributions make the score."""

    query_index: int
    quote: str
    passage: str
    passage_kind: Kind
    source: Source
    terms: tuple[str, ...]
    contribution: float


@dataclass(frozen=True)
class Match:
    """A capability with a score from 0 to 1 and the strongest reasons for it, best first."""

    capability_id: str
    score: float
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Evidence:
    """What one query part met: one number a capability. Without vectors `dense` is None."""

    document: Floats
    document_ceiling: float
    passage: Floats
    passage_ceiling: float
    passage_at: Places  # which passage `passage` comes from
    dense: Floats | None = None  # 0 at the floor, 1 for the same text
    dense_at: Places | None = None  # which passage `dense` comes from
    near: Floats | None = None


@dataclass(frozen=True)
class Ranking:
    """Capability indexes, best first, each part's contribution to them (parts × ranked), and their support."""

    order: Indexes
    scores: Floats
    lexical: Floats
    dense: Floats
    support: Floats


def fuse(
    parts: Sequence[QueryPart],
    evidence: Sequence[Evidence],
    mix: Mix,
    *,
    limit: int,
    support: Floats | None = None,
) -> Ranking:
    """Rank the capabilities by all parts together; those that nothing speaks for are left out.

    Equal scores keep the framework's order. Parts without weight count for nothing. `support` is what precedents
    add to each capability's score.
    """
    if not parts:
        none, nothing = np.zeros(0, np.float32), np.zeros((0, 0), np.float32)
        return Ranking(np.zeros(0, np.int64), none, nothing, nothing, none)
    told = np.array([max(part.weight, 0.0) for part in parts], np.float32)
    document = _share(told, [e.document for e in evidence], [e.document_ceiling for e in evidence])
    passage = _share(told, [e.passage for e in evidence], [e.passage_ceiling for e in evidence])
    nowhere = np.zeros_like(evidence[0].passage)
    ones = [1.0 for _ in evidence]
    dense = _share(told, [nowhere if e.dense is None else e.dense for e in evidence], ones)
    near = _share(told, [nowhere if e.near is None else e.near for e in evidence], ones)
    has_dense = any(e.dense is not None for e in evidence)
    whole = mix.document + mix.passage + (mix.dense + mix.near) * has_dense
    lexical = _times(document, mix.document / whole) + _times(passage, mix.passage / whole)
    dense = _times(dense, mix.dense / whole) + _times(near, mix.near / whole)
    carried = nowhere if support is None else support
    totals = (lexical + dense).sum(axis=0) + carried
    order = np.argsort(-totals, kind="stable")[:limit]
    order = order[totals[order] > 0]
    return Ranking(order, np.minimum(totals[order], 1.0), lexical[:, order], dense[:, order], carried[order])


def _share(told: Floats, rows: Sequence[Floats], ceilings: Sequence[float]) -> Floats:
    """Scale each part's row so that the sum over the parts is 1 where every part is fully met."""
    ceiling = float(told @ np.array(ceilings, np.float32))
    return np.stack(rows) * (told / ceiling if ceiling > 0 else np.zeros_like(told))[:, None]


def _times(rows: Floats, weight: float) -> Floats:
    return rows * np.float32(weight)
