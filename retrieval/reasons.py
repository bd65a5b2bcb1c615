"""Words the ranking's numbers: which of the leader's sentences met which passage. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from retrieval.index import PassageIndex
from retrieval.lexical import shared_words
from retrieval.ranking import Evidence, Match, QueryPart, Ranking, Reason

Choose = Callable[[Sequence[Match]], Sequence[Match]]  # of matches in their order, some in another

REASONS = 6  # a match; more than anyone reads


def explain(
    index: PassageIndex,
    parts: Sequence[QueryPart],
    evidence: Sequence[Evidence],
    ranking: Ranking,
    choose: Choose | None = None,
) -> list[Match]:
    """Return the ranked capabilities, or those that `choose` takes of them, with their strongest reasons.

    To word the reasons takes longer than to rank, so nobody should have to for what is thrown away.
    """
    matches = bare(index, ranking)
    ranks = {match.capability_id: rank for rank, match in enumerate(matches)}
    return [
        replace(match, reasons=reasons(index, parts, evidence, ranking, ranks[match.capability_id]))
        for match in (choose(matches) if choose else matches)
    ]


def bare(index: PassageIndex, ranking: Ranking) -> list[Match]:
    """Return the ranked capabilities without reasons."""
    return [
        Match(capability_id=index.capability_ids[int(capability)], score=float(score))
        for capability, score in zip(ranking.order, ranking.scores, strict=True)
    ]


def reasons(
    index: PassageIndex,
    parts: Sequence[QueryPart],
    evidence: Sequence[Evidence],
    ranking: Ranking,
    rank: int,
) -> tuple[Reason, ...]:
    """Return the strongest reasons of the capability at this place of the ranking."""
    capability = ranking.order[rank]
    found = [(float(value), at, True) for at, value in enumerate(ranking.lexical[:, rank]) if value > 0]
    found += [(float(value), at, False) for at, value in enumerate(ranking.dense[:, rank]) if value > 0]
    found.sort(key=lambda each: -each[0])
    worded: list[Reason] = []
    for contribution, at, by_words in found[:REASONS]:
        met = evidence[at].passage_at if by_words else evidence[at].dense_at
        assert met is not None  # a dense contribution comes from dense evidence
        passage = index.passages[int(met[capability])]
        worded.append(
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
    return tuple(worded)
