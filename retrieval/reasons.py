"""Words the ranking's numbers: which of the leader's sentences met which passage. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from retrieval.index import PassageIndex
from retrieval.lexical import shared_words
from retrieval.ranking import Evidence, Match, QueryPart, Ranking, Reason

REASONS = 6  # a match; more than anyone reads


def explain(
    index: PassageIndex, parts: Sequence[QueryPart], evidence: Sequence[Evidence], ranking: Ranking
) -> list[Match]:
    """Return the ranked capabilities with their strongest reasons."""
    return [
        Match(
            capability_id=index.capability_ids[int(capability)],
            score=float(ranking.scores[rank]),
            reasons=_reasons(index, parts, evidence, ranking, rank),
        )
        for rank, capability in enumerate(ranking.order)
    ]


def _reasons(
    index: PassageIndex,
    parts: Sequence[QueryPart],
    evidence: Sequence[Evidence],
    ranking: Ranking,
    rank: int,
) -> tuple[Reason, ...]:
    capability = ranking.order[rank]
    found = [(float(value), at, True) for at, value in enumerate(ranking.lexical[:, rank]) if value > 0]
    found += [(float(value), at, False) for at, value in enumerate(ranking.dense[:, rank]) if value > 0]
    found.sort(key=lambda each: -each[0])
    reasons: list[Reason] = []
    for contribution, at, by_words in found[:REASONS]:
        met = evidence[at].passage_at if by_words else evidence[at].dense_at
        assert met is not None  # a dense contribution comes from dense evidence
        passage = index.passages[int(met[capability])]
        reasons.append(
            Reason(
                query_index=at,
                quote=parts[at].text,
                passage=passage.text,
                passage_kind=passage.kind,
                source="lexical" if by_words else "dense",
                terms=shared_words(parts[at].text, passage.text),
                contribution=contribution,
            )
        )
    return tuple(reasons)
