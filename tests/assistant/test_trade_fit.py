"""A question speaks of a ward, a crane or a month end only where the leader has shown that they have one."""

from __future__ import annotations

import pytest

from assistant.brief import Finding, Slot
from assistant.questions import question_by_id
from assistant.trade_fit import explained, fits, shown_by, suited
from prompts.loader import default_bank
from prompts.schema import Question
from prompts.trades import TRADES, trades_in
from tests.assistant.conftest import Talk


def shown(text: str) -> frozenset[str]:
    return shown_by([Finding(slot=Slot.FRAME, value=text, quote=text, id="f1", turn=1)])


def question(name: str) -> Question:
    found = question_by_id(default_bank(), name)
    assert found
    return found


@pytest.mark.parametrize(
    ("text", "name", "trade"),
    [
        ("two surgical wards, 64 beds", "critical-work-health", "ward"),
        ("420 dockers on three berths", "critical-work-logistics", "quay"),
        ("the warehouse, 180 pickers", "critical-work-logistics", "freight"),
        ("a factory with four packing lines", "critical-work-operations", "line"),
        ("accounts payable, 64 people", "problem-finance", "books"),
        ("68 teachers at a school", "critical-work-education", "lesson"),
        ("41 branches and their advisers", "critical-work-banking", "branch"),
    ],
)
def test_a_trade_that_was_shown_is_spoken_of(text: str, name: str, trade: str) -> None:
    wordings = [text for text in question(name).wordings if trade in trades_in(text, question(name).audience)]
    assert wordings
    assert trade in shown(text)
    assert trade not in shown("sixty people in two towns")
    assert not any(fits(wording, question(name), shown("sixty people in two towns")) for wording in wordings)


@pytest.mark.parametrize(
    ("text", "trade"),
    [
        ("14 dental clinics, nurses and dentists", "ward"),
        ("taxis that pick people up in eight minutes", "freight"),
        ("There's no ward", "ward"),
        ("a bus depot with 84 drivers", "quay"),
        ("We have no boxes and no pallets, please stop with the crane", "freight"),
        ("No plant. Payments.", "line"),
        ("line 14 leaves at 5:12, the second line takes the calls", "line"),
        ("the university library, students mostly", "lesson"),
        ("spend per head, the budget and the finance director", "books"),
    ],
)
def test_what_was_not_shown_or_is_denied_is_not_spoken_of(text: str, trade: str) -> None:
    assert trade in TRADES
    assert trade not in shown(text)


def test_a_question_for_everybody_takes_nothing_for_granted() -> None:
    assert trades_in("What happens on the ward at night?", ()) == frozenset()


def test_nobody_is_told_why_in_the_words_of_another_trade() -> None:
    bank, asked = default_bank(), question("critical-work-operations")
    assert explained(asked, "why", bank, shown("a factory with three shifts")) == asked.why
    plain = explained(asked, "why", bank, shown("sixty people in two towns"))
    assert plain != asked.why
    assert plain in {q.why for q in bank.questions if not q.audience}


def test_a_question_put_anew_is_made_of_texts_that_fit() -> None:
    bank, asked = default_bank(), question("problem-operations")
    assert suited(asked, bank, shown("a factory with four packing lines on three shifts")) == asked
    plain = suited(asked, bank, shown("sixty people in two towns"))
    texts = (*plain.wordings, *plain.probes, plain.short, plain.why, plain.clarify)
    assert not any(trades_in(text, asked.audience) for text in texts)


@pytest.mark.parametrize(
    ("frame", "spoken", "unspoken"),
    [
        (
            "I run two surgical wards, 64 beds, 90 nurses on three shifts; the chief nurse decides.",
            "health",
            "",
        ),
        (
            "I run 14 dental clinics, 210 people, nurses, dentists and receptionists; I decide.",
            "health",
            "ward|shift",
        ),
        (
            "I manage the bus depot, 84 drivers and five dispatchers; I decide.",
            "logistics",
            "quay|freight|shift",
        ),
    ],
)
def test_questions_keep_to_what_was_shown(talk: Talk, frame: str, spoken: str, unspoken: str) -> None:
    talk.say(frame)
    answers = [
        "Waiting under 2 weeks by next summer, today 5 weeks.",
        "It goes wrong in the morning, mostly.",
        "The first call.",
    ]
    heard: set[str] = set()
    for answer in answers:
        assert talk.question
        asked = question_by_id(default_bank(), talk.question.question_id)
        assert asked
        heard |= set(asked.audience)
        assert not trades_in(talk.question.text, asked.audience) & set(unspoken.split("|"))
        talk.say(answer)
    assert spoken in heard
