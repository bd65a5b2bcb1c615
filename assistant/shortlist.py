"""The short list: what may count as well is put to the leader by name, and what they pick goes in. Pure.

The leading capabilities stand out by themselves. Those close behind lie so near one another that their order says
little; which of them would move the number, the leader knows better than any ranking.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from retrieval.matcher import Match

# Chosen on the tuning half of evals/unseen: what stands at places 8 to 15 holds one needed capability in seven, and
# what leaders pick of it is as often needed as what stands at the fifth place.
CLEAR = 7  # leading matches that nobody is asked about
LISTED = 8
LEAST = 3  # fewer are not worth a question
BEHIND = 5  # what is picked stands behind so many others
MOST = 3  # to be picked
NONE = "None of these"


def listed(matches: Sequence[Match]) -> tuple[str, ...]:
    """Return the ids of those to choose from, best first; empty where there are too few."""
    met = [match.capability_id for match in matches if match.reasons]
    found = tuple(met[CLEAR : CLEAR + LISTED])
    return found if len(found) >= LEAST else ()


def put_forward(matches: Sequence[Match], picked: Collection[str]) -> tuple[Match, ...]:
    """Put what was `picked` behind the first `BEHIND` others; a match takes the score of its new place.

    One that is no match any more comes in without reasons.
    """
    if not picked:
        return tuple(matches)
    last = matches[-1].score if matches else 1.0
    known = {match.capability_id for match in matches}
    every = [*matches, *(Match(id, last) for id in picked if id not in known)]
    forward = [match for match in every if match.capability_id in picked]
    others = [match for match in every if match.capability_id not in picked]
    order = [*others[:BEHIND], *forward, *others[BEHIND:]]
    return tuple(replace(match, score=place.score) for match, place in zip(order, every, strict=True))
