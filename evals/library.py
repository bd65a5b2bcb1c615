"""`capwright eval library`: one utterance, the right capabilities. BM25, dense and ours, per domain."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any

from pydantic import BaseModel, ConfigDict

from capability_library.loader import read_yaml
from evals.baselines import Baselines
from retrieval.matcher import Matcher

PATH = Path(__file__).parent / "utterances.yaml"


class Utterance(BaseModel):
    """What a leader says, and the one to three capabilities an expert would name."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    domain: str
    right: tuple[str, ...]


def load_utterances(path: Path = PATH) -> tuple[Utterance, ...]:
    """Read the utterances."""
    return tuple(Utterance.model_validate(row) for row in read_yaml(path))


def run(utterances: Sequence[Utterance], matcher: Matcher, baselines: Baselines) -> dict[str, Any]:
    """Return hit_at_5 and mrr (0 to 1) for each way, over all utterances, by halves and by domain.

    `retrieval.fitted` was fitted on every second utterance, from the first on; nothing on the others.
    """
    ways: Mapping[str, Callable[[str], list[str]]] = {
        "bm25": baselines.bm25,
        "dense": baselines.dense,
        "ours": lambda text: [match.capability_id for match in matcher.search(text, limit=30)],
    }
    ranks = {way: [_rank(search(one.text), one.right) for one in utterances] for way, search in ways.items()}
    domains = sorted({one.domain for one in utterances})
    return {
        "utterances": len(utterances),
        "domains": len(domains),
        **{way: _figures(found) for way, found in ranks.items()},
        "fitted_half": {way: _figures(found[::2]) for way, found in ranks.items()},
        "other_half": {way: _figures(found[1::2]) for way, found in ranks.items()},
        "by_domain": {
            domain: {
                way: _figures(
                    [rank for rank, one in zip(found, utterances, strict=True) if one.domain == domain]
                )
                for way, found in ranks.items()
            }
            for domain in domains
        },
    }


def _rank(order: Sequence[str], right: Sequence[str]) -> int | None:
    """The place of the first right capability, counted from 1."""
    return next((place for place, name in enumerate(order[:30], start=1) if name in right), None)


def _figures(ranks: Sequence[int | None]) -> dict[str, float]:
    return {
        "hit_at_5": round(fmean(rank is not None and rank <= 5 for rank in ranks), 3),
        "mrr": round(fmean(1 / rank if rank else 0.0 for rank in ranks), 3),
    }
