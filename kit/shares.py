"""Whole numbers in proportion that add up to what there is."""

from __future__ import annotations

from collections.abc import Sequence


def whole_shares(parts: Sequence[float], whole: int) -> tuple[int, ...]:
    """Divide `whole` in proportion to `parts`, evenly where all are 0. What is left goes to the largest remainders.

    Of equal remainders the first comes first. Empty for no parts.
    """
    total = sum(parts)
    exact = [whole * part / total if total else whole / len(parts) for part in parts]
    shares = [int(share) for share in exact]
    first = sorted(range(len(parts)), key=lambda place: (shares[place] - exact[place], place))
    for place in first[: whole - sum(shares)]:
        shares[place] += 1
    return tuple(shares)
