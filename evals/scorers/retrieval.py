"""How well a ranking finds a set of right answers. `ranked` is best first; `gold` is not empty."""

from __future__ import annotations

from collections.abc import Collection, Sequence


def reciprocal_rank(ranked: Sequence[str], gold: Collection[str]) -> float:
    """1 over the place of the first right answer; 0 when there is none. Its mean is MRR."""
    return next((1 / place for place, id in enumerate(ranked, start=1) if id in gold), 0.0)


def rp_at(ranked: Sequence[str], gold: Collection[str], k: int) -> float:
    """Share of the first `k` that is right, of what could be: min(k, |gold|). As Decorte et al. report it."""
    return _hits(ranked[:k], gold) / min(k, len(gold))


def r_precision(ranked: Sequence[str], gold: Collection[str]) -> float:
    """Share of right answers among the first |gold|."""
    return _hits(ranked[: len(gold)], gold) / len(gold)


def recall_at(ranked: Sequence[str], gold: Collection[str], k: int) -> float:
    """Share of the right answers that stand among the first `k`."""
    return _hits(ranked[:k], gold) / len(gold)


def _hits(ranked: Sequence[str], gold: Collection[str]) -> int:
    return len(set(ranked) & set(gold))
