"""What the interviewer hears so far: the leading capabilities with the words behind them. Pure.

Nothing is named before the rules of DESIGN §4 allow it: a name put into the room too early steers what is said
next.
"""

from __future__ import annotations

from assistant.brief import SLOTS_BEFORE_NAMING
from assistant.hearing_types import Heard, Hearing
from assistant.matching import Catalogue, rank
from assistant.proposal import evidence_for
from assistant.state import State

HEARD = 8


def hear(state: State, catalogue: Catalogue) -> Hearing:
    """Return at most eight capabilities that the brief speaks for, or what has to be settled first.

    Once a proposal was shown, at the leader's own wish perhaps, the names are out and nothing is withheld.
    """
    missing = tuple(slot for slot in SLOTS_BEFORE_NAMING if not state.settled(slot))
    if missing and state.proposal is None:
        return Hearing(missing=missing)
    ranking = rank(state.findings, catalogue, reading=True)
    known = catalogue.framework.capabilities
    heard = [
        Heard(
            capability_id=match.capability_id,
            name=known[match.capability_id].name,
            definition=known[match.capability_id].definition,
            domain=known[match.capability_id].domain,
            score=round(match.score, 4),
            because=evidence_for(match, ranking),
        )
        for match in ranking.matches
        if match.reasons or match.capability_id in ranking.picked
    ]
    return Hearing(capabilities=tuple(heard[:HEARD]))
