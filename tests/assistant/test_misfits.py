"""A question in the words of another trade is noticed, and the next ones are put in plain words."""

from __future__ import annotations

import pytest

from assistant.misfits import denies
from assistant.questions import question_by_id
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
