"""The ranking's weights and where they come from. Change them here and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping

from retrieval.passages import Kind
from retrieval.ranking import KindWeight, Weights

_KINDS: Mapping[Kind, KindWeight] = {
    "name": KindWeight(whole=1.0),
    "label": KindWeight(alone=0.8, whole=1.0),
    "definition": KindWeight(alone=0.6, whole=1.0),
    "signal": KindWeight(),
    "kpi": KindWeight(),
    "component": KindWeight(alone=0.8),
    "indicator": KindWeight(alone=0.7),
}

# Not fitted yet: the order of LIBRARY.md's measurement (words over signals and KPI names ahead of vectors).
AUTHORED = Weights(document=0.5, passage=0.15, dense=0.35, floor=0.2, kinds=_KINDS)

PLAIN = Weights(document=0.1, passage=0.6, dense=0.3, floor=0.2, kinds=_KINDS)
