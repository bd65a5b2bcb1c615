"""Vectors held small compare as the full ones do."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.compact import ROWS, STEPS, CompactVectors
from retrieval.weights import Vectors


def unit_rows(seed: int, rows: int, numbers: int) -> Vectors:
    made = np.random.default_rng(seed).standard_normal((rows, numbers)).astype(np.float32)
    return made / np.maximum(np.linalg.norm(made, axis=1, keepdims=True), np.float32(1e-9))


@given(seed=st.integers(0, 2**31), rows=st.integers(1, 40), numbers=st.integers(1, 400))
def test_a_cosine_is_off_by_less_than_rounding_can_make_it(seed: int, rows: int, numbers: int) -> None:
    made = unit_rows(seed, rows, numbers)
    found = CompactVectors(made).cosines(made[:1])[0]
    most = np.abs(made).max(axis=1) / STEPS / 2 * np.abs(made[0]).sum()
    assert (np.abs(found - made @ made[0]) <= most + 1e-5).all()
    assert found.max() <= 1


def test_384_numbers_are_off_by_a_thousandth_or_two() -> None:
    made = unit_rows(1, 2000, 384)
    assert CompactVectors(made).cosines(made[:3]) == pytest.approx(made[:3] @ made.T, abs=0.002)


def test_more_rows_than_are_widened_at_once() -> None:
    made = unit_rows(2, 2 * ROWS + 3, 8)
    found = CompactVectors(made).cosines(made[[-1, 0]])
    assert found.argmax(axis=1).tolist() == [len(made) - 1, 0]
    assert found == pytest.approx(made[[-1, 0]] @ made.T, abs=0.01)


def test_no_rows_and_a_row_of_zeros() -> None:
    one = np.ones((1, 384), np.float32)
    assert CompactVectors(np.zeros((0, 384), np.float32)).cosines(one).shape == (1, 0)
    assert CompactVectors(np.zeros((2, 384), np.float32)).cosines(one).tolist() == [[0, 0]]
    assert CompactVectors(one).cosines(one[:0]).shape == (0, 1)
