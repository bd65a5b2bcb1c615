from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.fitted import AUTHORED, PLAIN
from retrieval.ranking import Evidence, Mix, QueryPart, Ranking, fuse

share = st.floats(0, 1, width=32)
Case = tuple[list[QueryPart], list[Evidence]]


@st.composite
def evidences(draw: st.DrawFn, capabilities: int, *, dense: bool) -> Evidence:
    def row(top: float) -> np.ndarray:
        values = draw(st.lists(share, min_size=capabilities, max_size=capabilities))
        return np.array(values, np.float32) * np.float32(top)

    ceiling = draw(st.floats(0.5, 50))
    nowhere = np.zeros(capabilities, np.int64)
    return Evidence(
        document=row(ceiling),
        document_ceiling=ceiling,
        passage=row(ceiling),
        passage_ceiling=ceiling,
        passage_at=nowhere,
        dense=row(1) if dense else None,
        dense_at=nowhere if dense else None,
        near=row(1) if dense else None,
    )


@st.composite
def cases(draw: st.DrawFn) -> Case:
    capabilities = draw(st.integers(1, 5))
    dense = draw(st.booleans())
    weights = draw(st.lists(st.floats(0.125, 4, width=32), min_size=1, max_size=4))
    parts = [QueryPart(f"part {at}", weight) for at, weight in enumerate(weights)]
    return parts, [draw(evidences(capabilities, dense=dense)) for _ in parts]


def by_capability(ranking: Ranking) -> dict[int, float]:
    return dict(zip(ranking.order.tolist(), ranking.scores.tolist(), strict=True))


def rank(parts: Sequence[QueryPart], evidence: Sequence[Evidence], mix: Mix = PLAIN.brief) -> Ranking:
    return fuse(parts, evidence, mix, limit=100)


@given(cases(), st.sampled_from([AUTHORED.brief, AUTHORED.search, PLAIN.brief]), st.integers(1, 5), st.data())
def test_scores_are_shares_best_first_and_made_of_their_reasons(
    case: Case, mix: Mix, limit: int, data: st.DataObject
) -> None:
    capabilities = case[1][0].passage.size
    carried = data.draw(st.none() | st.lists(share, min_size=capabilities, max_size=capabilities))
    support = None if carried is None else np.array(carried, np.float32)
    ranking = fuse(*case, mix, limit=limit, support=support)
    scores = ranking.scores.tolist()
    assert len(scores) <= limit
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)
    explained = (ranking.lexical + ranking.dense).sum(axis=0) + ranking.support
    assert np.minimum(explained, 1) == pytest.approx(ranking.scores, abs=1e-5)
    assert (ranking.lexical >= 0).all()
    assert (ranking.dense >= 0).all()


@given(cases())
def test_the_order_in_which_things_were_said_does_not_matter(case: Case) -> None:
    parts, evidence = case
    assert by_capability(rank(parts[::-1], evidence[::-1])) == pytest.approx(
        by_capability(rank(parts, evidence)), abs=1e-5
    )


@given(cases(), st.floats(0.25, 8))
def test_only_the_proportion_of_weights_matters(case: Case, factor: float) -> None:
    parts, evidence = case
    scaled = [replace(part, weight=part.weight * factor) for part in parts]
    assert by_capability(rank(scaled, evidence)) == pytest.approx(
        by_capability(rank(parts, evidence)), abs=1e-5
    )


@given(cases(), st.data())
def test_a_part_without_weight_changes_nothing(case: Case, data: st.DataObject) -> None:
    parts, evidence = case
    extra = data.draw(evidences(evidence[0].passage.size, dense=evidence[0].dense is not None))
    more = rank([*parts, QueryPart("ignored", 0.0)], [*evidence, extra])
    assert by_capability(more) == pytest.approx(by_capability(rank(parts, evidence)), abs=1e-5)


@given(cases())
def test_a_capability_met_better_everywhere_never_ranks_lower(case: Case) -> None:
    parts, evidence = case

    def beaten(row: np.ndarray | None) -> np.ndarray | None:
        return None if row is None else np.append(row, row[0] / 2).astype(np.float32)

    wider = [
        replace(
            each,
            document=beaten(each.document),
            passage=beaten(each.passage),
            passage_at=np.append(each.passage_at, 0),
            dense=beaten(each.dense),
            dense_at=None if each.dense_at is None else np.append(each.dense_at, 0),
            near=beaten(each.near),
        )
        for each in evidence
    ]
    order = rank(parts, wider).order.tolist()
    last = evidence[0].passage.size
    assert last not in order or order.index(0) < order.index(last)


def test_nothing_said_or_nothing_met_gives_nothing() -> None:
    nothing = np.zeros(3, np.float32)
    at = np.zeros(3, np.int64)
    silent = Evidence(nothing, 2.0, nothing, 2.0, at, nothing, at)
    assert rank([], []).order.size == 0
    assert rank([QueryPart("x")], [silent]).order.size == 0
    unheard = Evidence(nothing, 0.0, nothing, 0.0, at)
    assert rank([QueryPart("?")], [unheard]).order.size == 0


def test_equal_scores_keep_the_frameworks_order() -> None:
    same = np.array([1, 2, 1, 2], np.float32)
    at = np.zeros(4, np.int64)
    assert rank([QueryPart("x")], [Evidence(same, 4.0, same, 4.0, at)]).order.tolist() == [1, 3, 0, 2]
