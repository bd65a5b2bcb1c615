"""Texts of like length are read together, and each is read once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from retrieval.packing import PASS, passes

TEXTS = st.lists(st.integers(0, 400).map("x".__mul__), max_size=40)


def cost(texts: list[str], way: list[list[int]]) -> int:
    return sum(PASS + len(places) * max(len(texts[at]) for at in places) for places in way)


@given(TEXTS, st.integers(1, 32))
def test_each_is_read_once_and_no_pass_is_too_large(texts: list[str], most: int) -> None:
    way = passes(texts, most)
    assert sorted(at for places in way for at in places) == list(range(len(texts)))
    assert all(1 <= len(places) <= most for places in way)


@given(TEXTS.filter(bool))
def test_it_is_never_dearer_than_all_together_or_one_by_one(texts: list[str]) -> None:
    found = cost(texts, passes(texts, len(texts)))
    assert found <= cost(texts, [list(range(len(texts)))])
    assert found <= cost(texts, [[at] for at in range(len(texts))])


def test_a_long_one_is_read_apart_from_short_ones() -> None:
    assert passes(["x" * 300, "x" * 20, "x" * 25], 32) == [[1, 2], [0]]
    assert passes(["x" * 60, "x" * 50, "x" * 55], 32) == [[1, 2, 0]]
