"""Which texts a model reads in one pass. Pure.

In a pass all are padded to the longest, and a pass costs something by itself: a long sentence and two short ones
are read faster in two passes than in one.
"""

from __future__ import annotations

from collections.abc import Sequence

PASS = 110  # characters that are read in the time a pass costs by itself: 6.5 ms, at 0.06 ms a character


def passes(texts: Sequence[str], most: int) -> list[list[int]]:
    """Return the places of the texts that are read together, at most so many, in the cheapest way."""
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    lengths = [len(texts[at]) for at in order]
    # Cheapest way to read the first so many, and where its last pass begins.
    best: list[tuple[int, int]] = [(0, 0)]
    for end in range(1, len(order) + 1):
        best.append(
            min(
                (best[begin][0] + PASS + (end - begin) * lengths[end - 1], begin)
                for begin in range(max(0, end - most), end)
            )
        )
    found: list[list[int]] = []
    end = len(order)
    while end:
        begin = best[end][1]
        found.append(order[begin:end])
        end = begin
    return found[::-1]
