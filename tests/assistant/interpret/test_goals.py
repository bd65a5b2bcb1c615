"""Goals and problems are kept apart, and the goal is the sentence that states it."""

import pytest

from assistant.brief import FindingDraft, Slot
from assistant.commands import Answer
from assistant.interpret.rules import RulesInterpreter
from tests.assistant.interpret.moments import moment


def drafts(text: str, slot: Slot | None = Slot.GOAL) -> list[FindingDraft]:
    found = RulesInterpreter().interpret(text, moment(slot))
    return [draft for command in found if isinstance(command, Answer) for draft in command.drafts]


def quotes(text: str, slot: Slot, *, asked: Slot | None = Slot.GOAL) -> list[str]:
    return [draft.quote for draft in drafts(text, asked) if draft.slot is slot]


@pytest.mark.parametrize(
    "text",
    [
        "Patients don't wait more than four hours any more",
        "Trucks are in and out within 40 minutes and drivers don't complain",
        "Deliver without rework, no more late projects",
        "We want to stop losing customers after the first year",
        "no more orders that arrive late",
        "tenants no longer wait a month for a repair",
        "customers no longer complain, and deliveries don't come late any more",
        "I'd like us to finish jobs without going twice",
        "Fewer patients waiting in the corridor",
        "In two years half of our revenue has to come from service",
    ],
)
def test_a_goal_is_not_a_problem_too(text: str) -> None:
    assert quotes(text, Slot.GOAL)
    assert not quotes(text, Slot.PROBLEM)


@pytest.mark.parametrize(
    ("text", "goal", "problem"),
    [
        (
            "By the end of next year we deliver on time. Today orders are late half of the time.",
            "By the end of next year we deliver on time",
            "Today orders are late half of the time",
        ),
        (
            "In eighteen months every tenant gets a repair within a week. Right now it takes a month and they ring "
            "three times.",
            "In eighteen months every tenant gets a repair within a week",
            "Right now it takes a month and they ring three times",
        ),
        (
            "The problem is that nobody calls before renewal. We want to keep customers.",
            "We want to keep customers",
            "The problem is that nobody calls before renewal",
        ),
        (
            "I'd like to see half of them stay two years. Drivers leave after six months.",
            "I'd like to see half of them stay two years",
            "Drivers leave after six months",
        ),
        (
            "goal: one invoice for each customer. problem: they get three",
            "goal: one invoice for each customer",
            "problem: they get three",
        ),
    ],
)
def test_both_in_one_message_are_told_apart(text: str, goal: str, problem: str) -> None:
    assert quotes(text, Slot.GOAL) == [goal]
    assert quotes(text, Slot.PROBLEM) == [problem]


FIRST_MESSAGES = [
    (
        "I run the north region of a bank, 41 branches, and by the end of next year we want every branch to have "
        "real advice talks.",
        "by the end of next year we want every branch to have real advice talks",
    ),
    (
        "I'm the head of a school with 80 teachers. It's a difficult area and we've had three heads in five years. "
        "By next summer, no pupil should leave without a maths pass.",
        "By next summer, no pupil should leave without a maths pass",
    ),
    (
        "So, where to start. We have a new owner and everything is about margin now. The owners want us to grow "
        "from 40 to 55 million. Our people are good but old fashioned.",
        "The owners want us to grow from 40 to 55 million",
    ),
    (
        "We've had a rough year, two strikes and a new owner, but what I want is that growers come to us first.",
        "what I want is that growers come to us first",
    ),
    (
        "I lead a contact centre with 120 agents for an energy company, we have new software since March, and "
        "next year customers should get their answer in the first call.",
        "next year customers should get their answer in the first call",
    ),
    (
        "Head of HR shared services. Our goal: first answer within a day. We are twenty people in Krakow.",
        "Our goal: first answer within a day",
    ),
]


@pytest.mark.parametrize("asked", [Slot.GOAL, Slot.FRAME, None])
@pytest.mark.parametrize(("text", "goal"), FIRST_MESSAGES)
def test_the_goal_is_the_sentence_that_states_it(text: str, goal: str, asked: Slot | None) -> None:
    assert quotes(text, Slot.GOAL, asked=asked) == [goal]
    assert not any(goal in quote for quote in quotes(text, Slot.FRAME, asked=asked))


def test_a_wish_with_a_number_is_the_goal_and_what_follows_is_not() -> None:
    found = drafts("We want churn down from 18% to 12% next year. Most leave after six months.")
    assert [draft.quote for draft in found if draft.slot is Slot.GOAL] == [
        "We want churn down from 18% to 12% next year"
    ]
    assert any(draft.kpi for draft in found)


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        (
            "We lost the biggest contract last year and I never want to explain that again. So: by the end of 2027 "
            "the top ten accounts are all on multi-year terms.",
            "So: by the end of 2027 the top ten accounts are all on multi-year terms",
        ),
        (
            "It's been a hard year. In eighteen months we are the first choice of growers.",
            "In eighteen months we are the first choice of growers",
        ),
        (
            "We've had three heads in five years. In two years nobody leaves without a pass.",
            "In two years nobody leaves without a pass",
        ),
    ],
)
def test_a_day_by_which_it_is_so_states_the_goal(text: str, goal: str) -> None:
    assert quotes(text, Slot.GOAL) == [goal]


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        (
            "Two things. Ships leave on time. And nobody gets hurt.",
            ["Ships leave on time", "And nobody gets hurt"],
        ),
        ("So, where to start. Customers stay.", ["Customers stay"]),
        ("Good question. A calm ward on Mondays.", ["A calm ward on Mondays"]),
    ],
)
def test_what_only_announces_an_answer_is_none(text: str, goals: list[str]) -> None:
    assert quotes(text, Slot.GOAL) == goals


@pytest.mark.parametrize(
    "text", ["less firefighting", "no more shouting, clear roles", "a team that gets feedback"]
)
def test_a_goal_is_not_a_cause_too(text: str) -> None:
    assert quotes(text, Slot.GOAL)
    assert not quotes(text, Slot.CAUSE)


def test_a_reason_beside_a_goal_is_a_cause() -> None:
    assert quotes("we want to finish on time, because nobody has time to plan", Slot.CAUSE)


def test_a_measure_that_was_asked_for_is_nothing_else() -> None:
    found = drafts("Repeat calls are at 19 percent and I'd be happy with 11", Slot.KPI)
    assert {draft.slot for draft in found} == {Slot.KPI}


def test_goals_without_a_cue_are_all_kept() -> None:
    assert quotes("customers stay longer. growth in Spain.", Slot.GOAL) == [
        "customers stay longer",
        "growth in Spain",
    ]


def test_a_quote_is_only_of_its_own_slot() -> None:
    text = "I run a plant, the board wants us to halve scrap, and I have 40 people"
    assert quotes(text, Slot.FRAME, asked=Slot.FRAME) == ["I run a plant", "I have 40 people"]
