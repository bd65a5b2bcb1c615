"""Whole conversations with a simulated leader, and what must be the same whatever a model says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from assistant.events import Graded, Interpreted
from assistant.proposal_types import Proposal
from assistant.service import Interview
from evals.cases_format import Case, load_cases
from evals.playing import MAX_MESSAGES, Played, play
from evals.scorers.dangerous import dangers
from tests.llm.conftest import Setting


def case(name: str) -> Case:
    return next(one for one in load_cases() if one.id == name)


def played(
    one: Case, interview: Interview, setting: Setting | None = None, *, answers: int = MAX_MESSAGES
) -> Played:
    return play(one, replace(interview, model=setting.access) if setting else interview, answers=answers)


def traceable(played: Played) -> dict[str, Any]:
    """The proposal without its wording: what is proposed, at which level and weight, on whose words."""
    proposal: Proposal | None = played.state.proposal
    assert proposal
    return {
        "role": proposal.role,
        "goal": proposal.goal,
        "kpis": proposal.kpis,
        "critical_work": proposal.critical_work,
        "environment": (proposal.environment_dominates, proposal.remedies),
        "capabilities": [
            (
                one.capability_id,
                one.level.level,
                one.weight,
                one.focus,
                one.kpi,
                [e.quote for e in one.because],
            )
            for one in proposal.capabilities
        ],
        "left_out": [one.capability_id for one in proposal.left_out],
        "uncovered": proposal.uncovered,
    }


def danger(played: Played, interview: Interview) -> list[str]:
    framework = interview.catalogue("capwright", None).framework
    return [f"{one.kind}: {one.detail}" for one in dangers(played, framework)]


def readings(played: Played) -> list[Interpreted]:
    return [event for event in played.events if isinstance(event, Interpreted)]


def gradings(played: Played) -> list[Graded]:
    return [event for event in played.events if isinstance(event, Graded)]
