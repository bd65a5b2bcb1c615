"""What only reacts to the words of our questions and notes is no fact of the work; what sounds like it is."""

from __future__ import annotations

from typing import Any

import pytest

from assistant.brief import Slot
from assistant.commands import Answer, Clarify, Correct, Forget, Hostile, ShowNotes, Unclear, Why
from assistant.interpret.rules import RulesInterpreter
from tests.assistant.interpret.moments import BRIEF, moment

RULES = RulesInterpreter()
WARD: dict[str, Any] = {
    "asked_text": "Which harm or wait should your patients no longer meet on the ward?",
    "foreign": frozenset({"harm", "wait", "patients", "ward"}),
}
CRANE: dict[str, Any] = {
    "asked_text": "When the box comes off the crane, what has to go right?",
    "foreign": frozenset({"box", "crane", "dock"}),
}


def noted(text: str, slot: Slot, **more: Any) -> dict[Slot, list[str]]:
    """What `text` has put down, by slot."""
    found: dict[Slot, list[str]] = {}
    for command in RULES.interpret(text, moment(slot, **more)):
        if isinstance(command, Answer | Correct):
            for draft in command.drafts:
                found.setdefault(draft.slot, []).append(draft.quote)
    return found


@pytest.mark.parametrize(
    ("text", "slot", "asked", "fact"),
    [
        (
            "Harm? The long queue at the desk has to go.",
            Slot.GOAL,
            WARD,
            "The long queue at the desk has to go",
        ),
        (
            "We're not really a harm shop. The long queue has to go.",
            Slot.GOAL,
            WARD,
            "The long queue has to go",
        ),
        ("Waits yes - a table within ten minutes.", Slot.GOAL, WARD, "a table within ten minutes"),
        (
            "Harm yes but that's clinical. A table must be free in time.",
            Slot.GOAL,
            WARD,
            "A table must be free in time",
        ),
        ("There's no ward. The desk decides it.", Slot.CRITICAL_WORK, WARD, "The desk decides it"),
        ("No boxes, no crane. The desk decides it.", Slot.CRITICAL_WORK, CRANE, "The desk decides it"),
        (
            "I don't have cranes. But on Monday a bus stood still for an hour.",
            Slot.INCIDENT,
            CRANE,
            "But on Monday a bus stood still for an hour",
        ),
        (
            "I told you. We have no trucks. On Monday line 3 stood still for an hour.",
            Slot.INCIDENT,
            CRANE,
            "On Monday line 3 stood still for an hour",
        ),
        (
            "Honestly, the question sounds like a factory. Shifts? The desk decides it.",
            Slot.CRITICAL_WORK,
            {},
            "The desk decides it",
        ),
        ("Please stop with the crane!! The desk decides it.", Slot.CRITICAL_WORK, {}, "The desk decides it"),
        ("Fix your notes. The desk decides it.", Slot.CRITICAL_WORK, {}, "The desk decides it"),
        (
            "You wrote pallets; that's not a word of mine. The desk decides it.",
            Slot.CRITICAL_WORK,
            {},
            "The desk decides it",
        ),
        (
            "It's not 'the box at the dock'. The desk decides it.",
            Slot.CRITICAL_WORK,
            {},
            "The desk decides it",
        ),
        ("How quaint. The desk decides it.", Slot.CRITICAL_WORK, {}, "The desk decides it"),
        (
            "The desk decides it, put that as a goal please.",
            Slot.CRITICAL_WORK,
            {},
            "The desk decides it",
        ),
    ],
)
def test_a_remark_is_left_out_and_the_rest_is_read(
    text: str, slot: Slot, asked: dict[str, Any], fact: str
) -> None:
    assert noted(text, slot, **asked) == {slot: [fact]}


@pytest.mark.parametrize(
    ("text", "slot", "asked"),
    [
        ("We're not a discount shop, we sell advice.", Slot.GOAL, WARD),
        ("Quality yes, price no.", Slot.PRIORITY, WARD),
        ("Waits yes.", Slot.GOAL, WARD),
        ("The handover? Nobody does it properly.", Slot.PROBLEM, {}),
        ("There is no crane on nights.", Slot.CRITICAL_WORK, CRANE),
        ("No crane driver knows which box is urgent.", Slot.CRITICAL_WORK, CRANE),
        ("No crane and no plan.", Slot.CAUSE, CRANE),
        ("The budget was cut. No crane.", Slot.CRITICAL_WORK, CRANE),
        ("Crane? None. We lift by hand.", Slot.CRITICAL_WORK, CRANE),
        ("They load it by hand, three may say no and the crane yes.", Slot.CRITICAL_WORK, CRANE),
        ("I never said how far they may go without me.", Slot.PROBLEM, {}),
        ("We don't crane it over, we carry it.", Slot.CRITICAL_WORK, CRANE),
        ("We have no crane.", Slot.CONSTRAINTS, CRANE),
        ("We have no spare parts. The fitter waits.", Slot.CRITICAL_WORK, CRANE),
        ("The question is whether the board lets us hire.", Slot.PROBLEM, {}),
        ("The question is how the desk answers. We guess.", Slot.CRITICAL_WORK, {}),
        ("You write it down and nobody reads it.", Slot.PROBLEM, {}),
        ("You keep asking the supplier and nobody answers.", Slot.PROBLEM, {}),
        ("Our notes at handover are a mess. Nobody fixes them.", Slot.PROBLEM, {}),
        ("Stop with the overtime.", Slot.GOAL, {}),
        ("As I said, the handover is where it breaks.", Slot.PROBLEM, {}),
        ("The figures are wrong, because nobody counts the vans.", Slot.PROBLEM, {}),
        ("Take out the old seal and clean the seat.", Slot.CRITICAL_WORK, {}),
    ],
)
def test_what_sounds_like_a_remark_and_is_a_fact_is_noted(
    text: str, slot: Slot, asked: dict[str, Any]
) -> None:
    found = noted(text, slot, **asked)
    said = text.strip(".").removeprefix("As I said, ")
    assert found
    assert said.split(".")[0].split("?")[0] in " ".join(
        quote for quotes in found.values() for quote in quotes
    )


@pytest.mark.parametrize(
    ("text", "about_us"),
    [
        ("We have no boxes, we have passengers. The desk decides it.", "we have passengers"),
        ("I do passengers, not boxes. The desk decides it.", "I do passengers"),
        (
            "What boxes? We serve passengers, no freight. The desk decides it.",
            "We serve passengers",
        ),
        ("Please stop with the crane. It is a bus depot. The desk decides it.", "It is a bus depot"),
        (
            "You've got me down as freight, haven't you. I'm passengers. The desk decides it.",
            "I'm passengers",
        ),
    ],
)
def test_what_they_are_instead_says_who_it_is_about(text: str, about_us: str) -> None:
    found = noted(text, Slot.CRITICAL_WORK, **CRANE)
    assert found == {Slot.CRITICAL_WORK: ["The desk decides it"], Slot.FRAME: [about_us]}


def test_a_message_of_remarks_notes_nothing() -> None:
    assert RULES.interpret("We have no boxes.", moment(Slot.CRITICAL_WORK, **CRANE)) == (Unclear(),)
    assert RULES.interpret("I told you, no boxes.", moment(Slot.PRIORITY, **CRANE)) == (Unclear(),)
    for text in ("The question sounds like a port.", "Please stop asking about boxes."):
        assert RULES.interpret(text, moment(Slot.CRITICAL_WORK, **CRANE)) == (Hostile(),)
    wrong = RULES.interpret("You wrote pallets; that's not mine.", moment(Slot.CRITICAL_WORK))
    assert wrong == (ShowNotes(wrong=True),)


def test_the_question_may_be_asked_why_and_put_right_in_one_breath() -> None:
    asked = moment(Slot.CRITICAL_WORK, **CRANE)
    answer, why = RULES.interpret("Why do you ask about a crane? I run a fraud team.", asked)
    assert isinstance(answer, Answer)
    assert [draft.slot for draft in answer.drafts] == [Slot.FRAME]
    assert why == Why()
    assert RULES.interpret("Why do you ask about a crane?", asked) == (Why(),)
    assert RULES.interpret("What boxes?", asked) == (Clarify(),)


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (
            "Your notes are a mess - take out pallets, rounds and 'waits yes'. The desk decides it.",
            ["pallets", "rounds", "waits yes"],
        ),
        (
            "The desk decides it. And please delete 'harm' and 'pallets', that's not mine.",
            ["harm", "pallets"],
        ),
        ("You wrote harm; that's not a goal of mine. Please remove it. The desk decides it.", ["harm"]),
        ("Please remove Spain. The desk decides it.", ["Spain"]),
        ("Take harm, Spain out of your notes. The desk decides it.", ["harm", "Spain"]),
    ],
)
def test_lines_are_taken_out_beside_an_answer(text: str, gone: list[str]) -> None:
    commands = RULES.interpret(text, moment(Slot.CRITICAL_WORK, findings=BRIEF))
    assert [command.words for command in commands if isinstance(command, Forget)] == gone
    assert noted(text, Slot.CRITICAL_WORK, findings=BRIEF) == {Slot.CRITICAL_WORK: ["The desk decides it"]}


def test_numbers_said_to_be_wrong_are_put_right() -> None:
    said = moment(Slot.INCIDENT, findings=BRIEF)
    for text in (
        "Numbers wrong. Churn is 17 not 18.",
        "2. Numbers wrong. Churn is 17.",
        "Your figures are wrong: churn is 17.",
    ):
        (command,) = RULES.interpret(text, said)
        assert isinstance(command, Correct)
        assert [draft.kpi.baseline for draft in command.drafts if draft.kpi] == [17]
    for text in ("The numbers are wrong. We count 3 times by hand.", "Numbers wrong in 3 of 5 reports."):
        assert not any(isinstance(one, Correct) for one in RULES.interpret(text, said))


def test_a_measure_beside_a_remark_answers_nothing_else() -> None:
    said = "You've got me down as freight. Churn is 17% today and 10% by July."
    assert set(noted(said, Slot.PROBLEM)) == {Slot.KPI}
    assert Slot.PROBLEM in noted("Fix your notes. Punctuality is 81%, and the crews come late.", Slot.PROBLEM)
