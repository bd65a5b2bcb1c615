"""Were the levels right, for the needed capabilities that were proposed?"""

from __future__ import annotations

from assistant.proposal_types import Proposal
from evals.cases_format import Case


def level_errors(proposal: Proposal, case: Case) -> tuple[tuple[int, int], ...]:
    """Return (error of ours, error of always saying 3), in levels, for each needed capability proposed."""
    proposed = {one.capability_id: one.level.level for one in proposal.capabilities}
    return tuple(
        (abs(proposed[one.id] - one.level), abs(3 - one.level)) for one in case.needed if one.id in proposed
    )
