"""A question in the words of another trade is noticed, and the next ones are put in plain words."""

from __future__ import annotations

import pytest

from assistant.misfits import denies, has_had_enough
from assistant.questions import foreign_words, question_by_id
from prompts.loader import default_bank
from tests.assistant.conftest import Talk

CRANES = "How does the crane driver decide which box to take next?"


@pytest.mark.parametrize(
    "message",
    [
        "We have no boxes, we have passengers.",
        "Crane? I have buses.",
        "No crane here.",
        "Please stop with the crane!!",
        "I say again, not boxes.",
        "We don't have cranes and boxes",
        "what crane?",
    ],
)
def test_what_the_work_does_not_have_is_denied(message: str) -> None:
    assert denies(message, CRANES)


@pytest.mark.parametrize(
    "message",
    [
        "No crane driver knows which box is urgent.",
        "We have not enough people on nights.",
        "They don't decide, the planner does.",
        "No.",
        "",
        "The box at the top. It is not the right one.",
    ],
)
def test_a_lack_that_is_an_answer_is_none(message: str) -> None:
    assert not denies(message, CRANES)


def test_words_that_were_refused_are_not_put_again(talk: Talk) -> None:
    talk.say("I run the bus depot in town, 140 drivers; the director decides with me.")
    talk.say("Every departure must run, so that passengers trust the timetable.")
    refused: set[str] = set()
    for _ in range(4):
        asked = question_by_id(default_bank(), talk.question.question_id) if talk.question else None
        assert asked
        assert not refused & set(asked.audience)
        if asked.audience:
            refused |= set(asked.audience)
            assert talk.question
            word = next(one for one in talk.question.text.split() if len(one) > 3 and one.isalpha())
            talk.say(f"We have no {word}.")
        else:
            talk.say("Cancelled departures are at 2.8% and have to be under 1% by next summer.")
    assert refused


@pytest.mark.parametrize(
    "message",
    [
        "Honestly, we need no box. Crane? We drive buses.",
        "We're not really a crane shop.",
        "Why do you ask about a crane? I run a fraud team.",
        "The question sounds like a port.",
        "This question doesn't fit us.",
        "You've got me down as freight.",
    ],
)
def test_a_question_said_to_be_of_another_trade_is_noticed(message: str) -> None:
    assert denies(message, CRANES)


@pytest.mark.parametrize(
    "message",
    [
        "We're not a discount shop, we sell advice.",
        "Why do you ask about a crane?",
        "The question is whether we can hire.",
        "Customers ask the question for the third time.",
    ],
)
def test_what_only_sounds_like_it_is_none(message: str) -> None:
    assert not denies(message, CRANES)


def test_enough_of_a_word_goes_for_a_question_asked_long_ago() -> None:
    assert has_had_enough("Please stop with the crane!!", CRANES)
    assert has_had_enough("Stop asking about boxes.", CRANES)
    assert not has_had_enough("The crane has to stop at six.", CRANES)
    assert not has_had_enough("Please stop with the lorries.", CRANES)


def test_a_message_that_only_denies_is_answered_and_noted_nowhere(talk: Talk) -> None:
    talk.say("I run the bus depot in town, 140 drivers; the director decides with me.")
    assert talk.question
    asked = talk.question.text
    word = min(foreign_words(talk.state, default_bank()))
    assert word in asked.casefold()
    before = talk.state.findings
    talk.say(f"We're not a {word} shop.")
    assert talk.state.findings == before
    assert talk.said
    assert talk.question.text != asked
