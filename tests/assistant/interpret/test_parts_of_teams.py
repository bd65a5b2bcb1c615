"""A part's number is no new state of the measure; the leader's own restatement is."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.brief import Finding, KpiReading, Slot
from assistant.commands import Answer, Correct
from assistant.interpret.rules import RulesInterpreter
from tests.assistant.interpret.moments import moment

READ = RulesInterpreter().interpret
CHURN = Finding(
    id="f1",
    turn=1,
    slot=Slot.KPI,
    value="churn 18% to 12%",
    quote="churn 18 to 12",
    kpi=KpiReading(
        name="churn",
        kpi_id="customer-churn",
        baseline=18,
        target=12,
        unit="%",
        direction="down",
        due=date(2027, 9, 30),
    ),
)


def told(text: str, slot: Slot) -> list[float | None]:
    """The baselines that are noted of churn."""
    found = READ(text, moment(slot, findings=(CHURN,)))
    drafts = [draft for command in found if isinstance(command, Answer | Correct) for draft in command.drafts]
    return [draft.kpi.baseline for draft in drafts if draft.kpi]


@pytest.mark.parametrize(
    "text",
    [
        "Nights have a churn of 25%.",
        "The night shift has a churn of 25%.",
        "On weekends churn is 25%.",
        "Churn is 25% for new hires.",
        "Team 3 has a churn of 25%.",
        "Our worst branch has a churn of 25%.",
    ],
)
def test_the_number_of_a_part_is_no_new_state(text: str) -> None:
    assert told(text, Slot.PROBLEM) == []


@pytest.mark.parametrize(
    "text", ["Churn is 25% now.", "Our churn is 25% today.", "We have a churn of 25% by the way."]
)
def test_the_number_of_all_is(text: str) -> None:
    assert told(text, Slot.PROBLEM) == [25]


def test_where_it_came_from_is_no_goal() -> None:
    found = READ("Churn back to 12, it rose to 18 since the spring.", moment(Slot.GOAL))
    goals = [
        draft.quote
        for command in found
        if isinstance(command, Answer)
        for draft in command.drafts
        if draft.slot is Slot.GOAL
    ]
    assert goals == ["Churn back to 12"]
