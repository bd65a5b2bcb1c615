"""Which matches are proposed, which are left out, and why. Pure."""

from __future__ import annotations

from collections.abc import Container

from assistant.matching import Ranking
from assistant.proposal_types import LeftOut
from assistant.state import State
from capability_library.schema import Framework
from retrieval.matcher import Match

SIZE = (8, 12)
# Beyond the smallest size, a capability stays while it scores at least this share of the best one.
KEEP = 0.2
LEFT_OUT = 5
PASSED_OVER = "It stood on the short list, and you picked others."


def select(
    state: State, ranking: Ranking, seated: Container[str], framework: Framework
) -> tuple[list[Match], tuple[LeftOut, ...]]:
    """Take the leading matches with reasons; of two told apart by a note, both need words of their own.

    What is `seated` to put the environment right has its reason in a cause, and stays; so does what was picked.
    """
    least, most = SIZE
    passed_over = _passed_over(state)
    best = ranking.matches[0].score if ranking.matches else 0.0
    kept: list[Match] = []
    dropped: list[LeftOut] = []
    for match in ranking.matches:
        picked = match.capability_id in ranking.picked and len(kept) < most
        if match.capability_id in seated or picked:
            kept.append(match)
            continue
        if not match.reasons:
            continue
        twin = _twin(match, kept, framework)
        full = len(kept) >= most or (len(kept) >= least and match.score < KEEP * best)
        if not twin and not full:
            kept.append(match)
        elif len(dropped) < LEFT_OUT:
            left = _left_out(match, twin, kept, ranking, framework)
            if match.capability_id in passed_over and not twin:
                left = left.model_copy(update={"reason": PASSED_OVER})
            dropped.append(left)
    return kept, tuple(dropped)


def _passed_over(state: State) -> frozenset[str]:
    """What stood on the short list and was not picked where others were."""
    picked = {one.capability_id for one in state.findings if one.capability_id}
    shown = {id for move in state.moves if move.move == "shortlist" for id in move.about}
    return frozenset(shown - picked) if picked else frozenset()


def _twin(match: Match, kept: list[Match], framework: Framework) -> tuple[Match, str] | None:
    mine = {reason.query_index for reason in match.reasons}
    for other in kept:
        note = _note(framework, match.capability_id, other.capability_id)
        # Two records may share much and both be needed; one sentence alone can't carry both.
        if note and len(mine) == 1 and mine == {reason.query_index for reason in other.reasons[:1]}:
            return other, note
    return None


def _note(framework: Framework, first: str, second: str) -> str | None:
    one, two = framework.capabilities[first], framework.capabilities[second]
    return one.not_to_confuse_with.get(second) or two.not_to_confuse_with.get(first)


def _left_out(
    match: Match, twin: tuple[Match, str] | None, kept: list[Match], ranking: Ranking, framework: Framework
) -> LeftOut:
    quote = ranking.finding(match.reasons[0].query_index).quote
    if twin:
        other = framework.capabilities[twin[0].capability_id].name
        reason = f"The same words already point to “{other}”: {twin[1]}."
    else:
        last = framework.capabilities[kept[-1].capability_id].name
        share = round(100 * match.score / ranking.matches[0].score)
        reason = f"Your words meet it less often than “{last}”: {share}% of the strongest match."
    return LeftOut(
        capability_id=match.capability_id,
        name=framework.capabilities[match.capability_id].name,
        reason=reason,
        quote=quote,
    )
