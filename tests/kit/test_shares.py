from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kit.shares import whole_shares


def test_what_is_left_goes_to_the_largest_remainders() -> None:
    assert whole_shares([2.0, 1.0, 1.0], 10) == (5, 3, 2)
    assert whole_shares([0.0, 0.0, 0.0], 10) == (4, 3, 3)
    assert whole_shares([], 10) == ()


@given(st.lists(st.floats(0, 1000), min_size=1, max_size=12), st.integers(0, 100))
def test_shares_add_up_and_are_less_than_one_from_exact(parts: list[float], whole: int) -> None:
    shares = whole_shares(parts, whole)
    assert sum(shares) == whole
    total = sum(parts)
    exact = [whole * part / total if total else whole / len(parts) for part in parts]
    assert all(abs(one - other) < 1 + 1e-9 for one, other in zip(shares, exact, strict=True))
