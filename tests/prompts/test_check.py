"""Our bank has no problem, and each rule sees a bad example."""

from collections.abc import Callable
from typing import Any

import pytest

from prompts.check import problems
from prompts.coverage import MIN_QUESTIONS
from prompts.schema import Question, QuestionBank


def test_our_bank_has_no_problems(bank: QuestionBank) -> None:
    assert problems(bank) == []


def with_first(bank: QuestionBank, **fields: Any) -> QuestionBank:
    """The bank with its first question changed, without the schema looking."""
    first = bank.questions[0].model_copy(update=fields)
    return bank.model_copy(update={"questions": (first, *bank.questions[1:])})


def with_wording(bank: QuestionBank, wording: str) -> QuestionBank:
    return with_first(bank, wordings=(wording, *bank.questions[0].wordings[1:]))


BAD_WORDINGS = [
    ("Great. Which team is it?", "praise or filler"),
    ("Thanks for that, which team is it?", "praise or filler"),
    ("Which stakeholders are in the team?", "jargon"),
    ("What KPIs are important?", "jargon"),
    ("Which team is it? How large is it?", "more than one question mark"),
    ("Tell me which team it is.", "does not end as a question"),
    ("Don't you think it's the night team?", "leading"),
    ("Wouldn't the night team be the one?", "leading"),
    ("Isn't it the night team?", "leading"),
    ("It's the night team, isn't it?", "leading"),
    ("Which team is it, and how large is it?", "two questions in one"),
    ("Which team is it and also its leader?", "two questions in one"),
    ("Which team needs coaching?", "names a capability"),
    ("Which team is it" + " or the other one" * 9 + "?", "wording longer than 35 words"),
    ("Which team is {boss} part of?", "undeclared placeholder"),
    ("What must be different in twelve to eighteen months?", "wording used twice"),
]


@pytest.mark.parametrize(("wording", "problem"), BAD_WORDINGS)
def test_a_bad_wording_is_seen(bank: QuestionBank, wording: str, problem: str) -> None:
    found = problems(with_wording(bank, wording))
    assert any(line.startswith("frame-role-1: ") and problem in line for line in found), found


GOOD_WORDINGS = [
    "Which team looks after the mild cases?",
    "What do {role} and {goal} have to do with each other?",
    "Which number does your board look at first for the line?",
    "What is right about how it works today?",
]


@pytest.mark.parametrize("wording", GOOD_WORDINGS)
def test_a_good_wording_passes(bank: QuestionBank, wording: str) -> None:
    assert problems(with_wording(bank, wording)) == []


BAD_FIELDS: list[tuple[dict[str, Any], str]] = [
    ({"short": "Which " + "one of the many teams " * 3 + "is it?"}, "short longer than 14 words"),
    ({"probes": ("Who " + "and who " * 13 + "?", "Where?")}, "probe longer than 25 words"),
    ({"probes": ("What of {kpi}?", "Where?")}, "undeclared placeholder"),
    ({"probes": ("A {words}?", "B {words}?", "C {words}?")}, "more than two probes quote"),
    ({"wordings": ("In {work}?", "For {role}?", "And {kpi}?")}, "every wording needs a placeholder"),
    ({"why": "It helps. It really does. Believe me."}, "more than two sentences"),
    ({"clarify": "An excellent example would be the night team."}, "praise or filler"),
    ({"short": "Name the team."}, "short is not one question"),
    ({"short": "Which team? How large?"}, "short is not one question"),
    ({"short": "Isn't it the night team?"}, "short is leading"),
    ({"wordings": ("Who?", "Which?", "Whose?")}, "short is longer than every wording"),
    ({"choices": ("Yes",)}, "a single choice"),
    ({"choices": ("Team one", "Absolutely")}, "praise or filler"),
    ({"short": "Who decides on the result?"}, "short used twice"),
    ({"id": "goal-outcome-1"}, "id used twice"),
]


@pytest.mark.parametrize(("fields", "problem"), BAD_FIELDS)
def test_a_bad_field_is_seen(bank: QuestionBank, fields: dict[str, Any], problem: str) -> None:
    assert any(problem in line for line in problems(with_first(bank, **fields)))


def changed(bank: QuestionBank, name: str, **fields: Any) -> QuestionBank:
    questions = (q.model_copy(update=fields) if q.id == name else q for q in bank.questions)
    return bank.model_copy(update={"questions": tuple(questions)})


@pytest.mark.parametrize(
    ("name", "fields", "seen"),
    [
        (
            "problem-health",
            {"wordings": ("What is left out on the ward?", "Which bed is it?", "On {work}?")},
            True,
        ),
        ("problem-health", {"probes": ("Which ward has {words}?", "At which bed?")}, True),
        (
            "problem-health",
            {"wordings": ("On the ward?", "Which bed is it?", "Which of your patients is it?")},
            False,
        ),
        (
            "problem-where-1",
            {"wordings": ("On the ward at night?", "Which bed is it?", "Who is at the bed?")},
            False,
        ),
    ],
)
def test_words_of_one_trade_only_are_seen(
    bank: QuestionBank, name: str, fields: dict[str, Any], seen: bool
) -> None:
    found = problems(changed(bank, name, **fields))
    assert any("for one trade only: ['ward']" in line for line in found) is seen


def without(bank: QuestionBank, unwanted: Callable[[Question], bool]) -> QuestionBank:
    kept: tuple[Question, ...] = tuple(q for q in bank.questions if not unwanted(q))
    return bank.model_copy(update={"questions": kept})


def test_too_few_questions_are_seen(bank: QuestionBank) -> None:
    few = bank.model_copy(update={"questions": bank.questions[: MIN_QUESTIONS - 1]})
    assert f"bank: {MIN_QUESTIONS - 1} questions, at least {MIN_QUESTIONS} wanted" in problems(few)


def test_a_slot_without_general_questions_is_seen(bank: QuestionBank) -> None:
    found = problems(without(bank, lambda q: q.slot == "future" and not q.audience))
    assert "future: fewer than 2 general questions" in found


def test_an_aim_nobody_asks_about_is_seen(bank: QuestionBank) -> None:
    found = problems(without(bank, lambda q: q.aim == "who-confirms"))
    assert "proof: no general question with aim 'who-confirms'" in found


def test_too_few_departments_are_seen(bank: QuestionBank) -> None:
    found = problems(without(bank, lambda q: q.slot == "cause" and "finance" in q.departments))
    assert found == ["cause: variants for 19 departments, at least 20 wanted"]


def test_too_few_sectors_are_seen(bank: QuestionBank) -> None:
    found = problems(without(bank, lambda q: q.slot == "kpi" and "care" in q.sectors))
    assert found == ["kpi: variants for 11 sectors, at least 12 wanted"]


@pytest.mark.parametrize("entries", [("One.", "Two.", "Three."), tuple(f"Phrase {n}." for n in range(11))])
def test_too_few_or_many_phrases_are_seen(bank: QuestionBank, entries: tuple[str, ...]) -> None:
    changed = bank.model_copy(update={"phrases": {**bank.phrases, "closing": entries}})
    assert problems(changed) == [f"closing: {len(entries)} phrases, 4 to 10 wanted"]


def test_the_same_phrase_twice_is_seen(bank: QuestionBank) -> None:
    entries = (*bank.phrases["closing"], bank.phrases["closing"][0])
    changed = bank.model_copy(update={"phrases": {**bank.phrases, "closing": entries}})
    assert problems(changed) == ["closing: the same phrase twice"]


def test_a_second_question_in_a_phrase_is_seen(bank: QuestionBank) -> None:
    entries = (*bank.phrases["meta.thanks"], "Shall we go on?")
    changed = bank.model_copy(update={"phrases": {**bank.phrases, "meta.thanks": entries}})
    assert problems(changed) == ["meta.thanks: a phrase that asks"]


def test_praise_in_a_phrase_is_seen(bank: QuestionBank) -> None:
    entries = ("Absolutely.", "Next.", "We go on.", "On we go.")
    changed = bank.model_copy(update={"phrases": {**bank.phrases, "bridge.goal": entries}})
    assert any(line.startswith("bridge.goal: praise or filler") for line in problems(changed))


def test_too_few_remedies_are_seen(bank: QuestionBank) -> None:
    changed = bank.model_copy(update={"remedies": {**bank.remedies, "fit": bank.remedies["fit"][:5]}})
    assert problems(changed) == ["remedies.fit: fewer than 6"]
