"""Whole per cents that add up to 100."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kit.errors import BadInput
from kit.shares import whole_shares


def rebalance(weights: Sequence[int], fixed: Mapping[int, int]) -> tuple[int, ...]:
    """Return weights that add up to 100: those in `fixed` (by position) as given, the rest in proportion.

    What whole numbers leave over goes to the largest remainders. Raises `BadInput` when the fixed weights
    leave no room, or leave some that nothing may take.
    """
    left = 100 - sum(fixed.values())
    free = [position for position in range(len(weights)) if position not in fixed]
    if left < 0 or (left > 0 and not free):
        raise BadInput(
            f"The weights given add up to {100 - left}; all weights together must make 100.",
            do="Give weights that add up to 100, or leave some out to have them worked out.",
        )
    if not free:
        return tuple(fixed[position] for position in range(len(weights)))
    shares = dict(zip(free, whole_shares([weights[position] for position in free], left), strict=True))
    return tuple(fixed.get(position, shares.get(position, 0)) for position in range(len(weights)))
