"""The ranking's weights and where they come from. Change them here and nowhere else."""

from __future__ import annotations

from retrieval.ranking import Weights

# Not fitted yet: the order of LIBRARY.md's measurement (words over signals and KPI names ahead of vectors).
AUTHORED = Weights(document=0.5, passage=0.15, dense=0.35, floor=0.2)

# Not fitted yet.
PLAIN = Weights(document=0.2, passage=0.4, dense=0.4, floor=0.2)
