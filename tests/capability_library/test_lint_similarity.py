"""What counts as alike: by words exactly, by meaning within what the embedder says."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from capability_library.lint import lint, worst_pairs
from capability_library.lint.meaning import Vectors, compared, near_capabilities, near_pairs, near_sentences
from capability_library.lint.repeats import repeats
from capability_library.lint.sentences import blanker, sentences
from capability_library.lint.similarity import Pair, common_pattern, jaccard, similar_pairs, words
from capability_library.schema import Capability
from tests.capability_library.lint_samples import HANDOVER, NEGOTIATING, changed, found, library

word_sets = st.frozensets(st.sampled_from("abcdefghij"), max_size=8)
lines = st.lists(st.sampled_from("abcd"), max_size=9).map(tuple)
shares = st.sampled_from([0.1, 1 / 3, 0.4, 0.5, 0.6, 0.7, 0.8, 1.0])


@given(word_sets, word_sets)
def test_jaccard_is_a_symmetric_share(one: frozenset[str], other: frozenset[str]) -> None:
    assert jaccard(one, other) == jaccard(other, one)
    assert 0 <= jaccard(one, other) <= 1
    assert (jaccard(one, other) == 1) == (one == other and bool(one))
    assert (jaccard(one, other) == 0) == (not one & other)


@given(st.lists(word_sets, max_size=14), shares)
def test_no_pair_is_missed_and_none_invented(sets: list[frozenset[str]], share: float) -> None:
    every = {(a, b): jaccard(sets[a], sets[b]) for a, b in combinations(range(len(sets)), 2)}
    expected = {places: score for places, score in every.items() if score >= share}
    pairs = similar_pairs(sets, at_least=share)
    assert {(pair.first, pair.second): pair.score for pair in pairs} == expected
    assert len(pairs) == len(expected)
    assert [pair.score for pair in pairs] == sorted(expected.values(), reverse=True)


@pytest.mark.parametrize("share", [0, -0.1, 1.1])
def test_a_share_is_above_nought_and_at_most_one(share: float) -> None:
    with pytest.raises(ValueError, match="at_least"):
        similar_pairs([], at_least=share)


@given(lines, lines)
def test_the_common_pattern_stands_in_both_in_order(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    pattern = common_pattern(one, other)
    for line in (one, other):
        left = iter(line)
        assert all(word in left for word in pattern)
    assert len(pattern) == len(common_pattern(other, one))
    assert common_pattern(one, one) == one


@given(lines, lines, st.data())
def test_no_longer_pattern_exists(one: tuple[str, ...], other: tuple[str, ...], data: st.DataObject) -> None:
    kept = data.draw(st.lists(st.booleans(), min_size=len(one), max_size=len(one)))
    some = tuple(word for word, keep in zip(one, kept, strict=True) if keep)
    left = iter(other)
    if all(word in left for word in some):
        assert len(common_pattern(one, other)) >= len(some)


def test_words_keep_hyphens_and_apostrophes() -> None:
    assert words("The buyer's must-haves, twice: 20 per cent!") == (
        "the",
        "buyer's",
        "must-haves",
        "twice",
        "20",
        "per",
        "cent",
    )


def test_a_records_own_names_are_blanked() -> None:
    blanked = blanker(NEGOTIATING)("Negotiating on value needs a pricing model, and value is not valued.")
    assert words(blanked) == ("_", "needs", "a", "_", "and", "_", "is", "not", "valued")


def test_a_template_shows_once_the_names_are_blanked() -> None:
    one = changed(coaching="Ask how the pricing model was used in the last week and what came of it.")
    other = changed(
        HANDOVER, coaching="Ask how the SBAR sheet was used in the last week and what came of it."
    )
    [problem] = found(repeats, one, other)
    assert problem.where == "content/sales/value-negotiation.yaml: coaching"
    assert "content/health-care/shift-handover.yaml: coaching" in problem.message
    assert problem.texts == (one.coaching, other.coaching)


def test_short_labels_are_alike_only_when_they_are_the_same() -> None:
    near = changed(HANDOVER, signals=("Renewals come in low.", *HANDOVER.signals[1:]))
    one = changed(signals=("Renewals come in lower.", *NEGOTIATING.signals[1:]))
    same = changed(signals=("Renewals come in low.", *NEGOTIATING.signals[1:]))
    short = changed(signals=("Cold, again.", *NEGOTIATING.signals[1:]))
    label = changed(HANDOVER, signals=("Cold again", *HANDOVER.signals[1:]))
    assert found(repeats, one, near) != []
    assert found(repeats, same, near) != []
    assert len(found(repeats, short, label)) == 1
    assert found(repeats, short, changed(label, signals=("Cold twice", *HANDOVER.signals[1:]))) == []


def with_title(record: Capability, title: str) -> Capability:
    first, *rest = record.activities
    return changed(record, activities=[first.model_copy(update={"title": title}), *rest])


def test_a_title_of_four_words_is_a_label_still() -> None:
    stand = with_title(HANDOVER, "In the witness stand")
    assert found(repeats, with_title(NEGOTIATING, "In the witness box"), stand) == []
    assert len(found(repeats, with_title(NEGOTIATING, "In the witness stand"), stand)) == 1
    longer = with_title(HANDOVER, "Listen to your own briefing")
    assert len(found(repeats, with_title(NEGOTIATING, "Listen to your own questioning"), longer)) == 1


def test_worst_pairs_are_the_nearest_ones_with_both_texts() -> None:
    one = changed(coaching="Ask on Monday how the pricing model was used and what came of it for them.")
    other = changed(HANDOVER, coaching="Ask on Friday how the SBAR sheet was tried and what came of that.")
    [pair] = worst_pairs(library(one, other), limit=1)
    assert pair.texts == (one.coaching, other.coaching)
    assert found(repeats, one, other) == []


def test_every_sentence_has_its_place() -> None:
    places = [sentence.where for sentence in sentences(library(NEGOTIATING))]
    assert len(places) == len(set(places)) == 1 + 6 + 10 + 4 * 4 + 2 + 1


def encode_as(alike: dict[str, int]):
    """An encoder with one direction a text, and one shared direction for each group in `alike`."""

    def encode(texts: list[str]) -> Vectors:
        rows = np.zeros((len(texts), len(texts) + len(alike)), np.float32)
        for at, text in enumerate(texts):
            rows[at, len(texts) + alike[text] if text in alike else at] = 1
        return rows

    return encode


def test_records_alike_in_meaning_are_told_apart_or_reported() -> None:
    def encode(texts: object) -> Vectors:
        return np.array([[1, 0], [0.9, 0.43589]], np.float32)

    assert [problem.where for problem in near_capabilities(library(), encode)] == [
        "content/sales/value-negotiation.yaml"
    ]
    told = changed(HANDOVER, not_to_confuse_with={"value-negotiation": "that sells; this hands over"})
    assert list(near_capabilities(library(NEGOTIATING, told), encode)) == []


def test_records_of_other_meaning_pass() -> None:
    assert list(near_capabilities(library(), lambda texts: np.eye(len(texts), dtype=np.float32))) == []


def test_sentences_of_one_meaning_are_reported_with_both_texts() -> None:
    one, other = NEGOTIATING.signals[0], HANDOVER.signals[3]
    [problem] = near_sentences(library(), encode_as({one: 0, other: 0}))  # pyright: ignore[reportArgumentType]
    assert problem.texts == (one, other)


def test_evidence_is_not_compared_by_meaning() -> None:
    assert {each.where.rsplit(".", 1)[-1] for each in compared(library())}.isdisjoint({"evidence"})


def test_lint_compares_meanings_when_it_can() -> None:
    rules = {
        problem.rule for problem in lint(library(), encode=lambda texts: np.ones((len(texts), 1), np.float32))
    }
    assert {"near-capabilities", "near-sentences"} <= rules


@given(st.integers(0, 40), st.integers(0, 2**31))
def test_near_pairs_are_those_of_the_whole_matrix(size: int, seed: int) -> None:
    rows = np.random.default_rng(seed).normal(size=(size, 3)).astype(np.float32)
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    expected = {(a, b) for a, b in combinations(range(size), 2) if float(rows[a] @ rows[b]) >= 0.8}
    pairs = near_pairs(rows, at_least=0.8)
    assert {(pair.first, pair.second) for pair in pairs} == expected
    assert pairs == sorted(pairs, key=lambda pair: (-pair.score, pair.first, pair.second))


def test_near_pairs_reach_across_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("capability_library.lint.meaning.BLOCK", 2)
    rows = np.eye(5, dtype=np.float32)
    rows[4] = rows[0]
    assert near_pairs(rows, at_least=0.9) == [Pair(1.0, 0, 4)]
