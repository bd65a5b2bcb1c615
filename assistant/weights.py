"""Weights of a proposal when one of them is set: the others make room. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from kit.shares import whole_shares


def most_weight(count: int) -> int:
    """The most one of `count` capabilities may weigh: each of the others keeps at least one per cent."""
    return 100 - (count - 1)


def make_room(weights: Sequence[int], position: int, weight: int) -> tuple[int, ...]:
    """Return whole per cents that add up to 100: `weight` at `position`, the others in proportion, each 1 or more.

    `weight` is at most `most_weight(len(weights))`. What whole numbers leave over goes to the largest remainders.
    """
    others = [place for place in range(len(weights)) if place != position]
    if not others:
        return (100,)
    beyond = [max(weights[place] - 1, 0) for place in others]
    kept = dict(zip(others, whole_shares(beyond, 100 - weight - len(others)), strict=True))
    return tuple(weight if place == position else 1 + kept[place] for place in range(len(weights)))
