"""The whole interpreter: buttons, corrections, read-backs, meta-moves beside answers, and any text at all."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from assistant.brief import Cell, Finding, KpiReading, Slot
from assistant.commands import (
    Answer,
    Command,
    Confirm,
    Correct,
    Deny,
    DontKnow,
    Enough,
    Skip,
    Thanks,
    Unclear,
)
from assistant.interpret.base import Context
from assistant.interpret.rules import RulesInterpreter
from tests.assistant.interpret.moments import BRIEF, at_proposal, confirming, moment

COMMANDS: TypeAdapter[tuple[Command, ...]] = TypeAdapter(tuple[Command, ...])
READ = RulesInterpreter().interpret


def types(text: str, context: Context) -> list[str]:
    return [command.type for command in READ(text, context)]


CORRECTIONS = [
    ("no, churn is 16 not 18", Slot.KPI),
    ("it's 16 not 18", Slot.KPI),
    ("churn is 16, not 18", Slot.KPI),
    ("scratch that, the goal is to keep the top 20 accounts", Slot.GOAL),
    ("correction: the goal is to keep customers", Slot.GOAL),
    ("actually the team is 40", Slot.FRAME),
    ("I said 40 not 45", Slot.FRAME),
    ("wait, churn is 16", Slot.KPI),
    ("the goal is wrong", Slot.GOAL),
    ("can we change the goal?", Slot.GOAL),
    ("you got the team size wrong", Slot.FRAME),
    ("I meant Italy, not Spain", Slot.GOAL),
    ("that's not what I said", None),
    ("that's wrong, the team is 40", Slot.FRAME),
]


@pytest.mark.parametrize(("text", "slot"), CORRECTIONS)
def test_corrections(text: str, slot: Slot | None) -> None:
    found = READ(text, moment(Slot.PROBLEM, findings=BRIEF))
    correct = next(command for command in found if isinstance(command, Correct))
    assert correct.slot is slot
    assert all(draft.quote in text for draft in correct.drafts)


NOT_CORRECTIONS = [
    "no, it's the parts, they come late",
    "actually it's the handover that breaks",
    "not the drivers, the planners",
    "the parts are wrong half the time",
    "customers tell us that the invoice is wrong",
    "no feedback",
    "they change the target every week",
    "the numbers on the screen are wrong every morning",
]


@pytest.mark.parametrize("text", NOT_CORRECTIONS)
def test_answers_that_sound_like_corrections(text: str) -> None:
    found = READ(text, moment(Slot.PROBLEM, findings=BRIEF))
    assert not any(isinstance(command, Correct) for command in found)
    assert any(isinstance(command, Answer) for command in found)


def test_the_number_denied_is_not_read() -> None:
    (correct,) = READ("no, churn is 16 not 18", moment(Slot.PROBLEM, findings=BRIEF))
    assert isinstance(correct, Correct)
    (draft,) = correct.drafts
    assert draft.kpi is not None
    assert (draft.kpi.kpi_id, draft.kpi.baseline, draft.kpi.target) == ("customer-churn", 16, None)


def test_the_old_number_says_which_end_is_corrected() -> None:
    (correct,) = READ("sorry, it's 14 not 12", moment(Slot.PROBLEM, findings=BRIEF))
    assert isinstance(correct, Correct)
    assert correct.drafts[0].kpi is not None
    assert correct.drafts[0].kpi.target == 14


READ_BACK = [
    ("yep spot on", ["confirm"]),
    ("mostly", ["confirm"]),
    ("not quite", ["deny"]),
    ("nope", ["deny"]),
    ("no", ["deny"]),
    ("that's right, thanks", ["confirm"]),
    ("yes but churn is 16", ["correct"]),
    ("mostly, but the team is 40", ["correct"]),
    ("almost. the goal is Italy", ["correct"]),
    ("yes, and we also have a works council", ["confirm", "answer"]),
    ("you forgot that we have a works council", ["answer"]),
    ("that's wrong", ["deny"]),
    ("what do you mean?", ["clarify"]),
]


@pytest.mark.parametrize(("text", "expected"), READ_BACK)
def test_read_back(text: str, expected: list[str]) -> None:
    assert types(text, confirming()) == expected


CAUSES = ("They can't yet", "Something stops them", "Some of both", "Not sure")


@pytest.mark.parametrize(
    "text", ["Something stops them", "something stops them.", "2", "b", "the second", "2."]
)
def test_a_choice_by_name_number_or_letter(text: str) -> None:
    (answer,) = READ(text, moment(Slot.CAUSE, choices=CAUSES))
    assert isinstance(answer, Answer)
    assert answer.drafts[0].value == "Something stops them"
    assert answer.drafts[0].quote in text


def test_a_choice_of_cause_has_its_cell() -> None:
    (answer,) = READ("1", moment(Slot.CAUSE, choices=CAUSES))
    assert isinstance(answer, Answer)
    assert answer.drafts[0].cell is Cell.SKILLS


def test_a_choice_may_be_a_meta_move() -> None:
    assert READ("Not sure", moment(Slot.CAUSE, choices=CAUSES)) == (DontKnow(),)
    assert READ("Yes", confirming(choices=("Yes", "Not quite"))) == (Confirm(),)
    assert READ("Not quite", confirming(choices=("Yes", "Not quite"))) == (Deny(),)
    assert READ("Several things", confirming(choices=("One thing", "Several things"))) == (Deny(),)


def test_several_choices_in_their_order() -> None:
    (answer,) = READ("c and a", moment(Slot.PRIORITY, choices=("price", "speed", "quality")))
    assert isinstance(answer, Answer)
    assert [draft.value for draft in answer.drafts] == ["quality", "price"]


@pytest.mark.parametrize(("text", "number"), [("the first", 18), ("the second one", 16), ("the latter", 16)])
def test_a_contradiction_is_settled_by_pointing(text: str, number: float) -> None:
    context = moment(Slot.KPI, phase="contradiction", choices=("churn is 18", "churn is 16"), findings=BRIEF)
    (answer,) = READ(text, context)
    assert isinstance(answer, Answer)
    assert answer.drafts[0].kpi is not None
    assert answer.drafts[0].kpi.baseline == number


MIXED = [
    (Slot.KPI, "not sure about the number, but the problem is late parts", ["dont_know", "answer"]),
    (Slot.PROBLEM, "thanks. we lose people after 6 months", ["thanks", "answer"]),
    (Slot.PROBLEM, "hi, parts come late", ["greet", "answer"]),
    (Slot.PROBLEM, "parts come late. that's all I have time for", ["answer", "enough"]),
    (Slot.KPI, "skip that one, but the team is 12 engineers", ["skip", "answer"]),
    (Slot.PROBLEM, "yes, they leave after a year", ["answer"]),
    (Slot.KPI, "asdf", ["unclear"]),
    (Slot.PROBLEM, "???", ["unclear"]),
    (Slot.PROBLEM, "asdf qwer", ["unclear"]),
    (Slot.PROBLEM, "handover", ["answer"]),
    (Slot.PROBLEM, "   ", ["unclear"]),
    (None, "blah", ["unclear"]),
    (Slot.PROBLEM, "🙂", ["unclear"]),
    (Slot.CRITICAL_WORK, "help desk tickets", ["answer"]),
    (Slot.EXISTING, "skip-level meetings", ["answer"]),
]


@pytest.mark.parametrize(("slot", "text", "expected"), MIXED)
def test_messages_of_several_kinds(slot: Slot | None, text: str, expected: list[str]) -> None:
    assert types(text, moment(slot)) == expected


def test_a_guess_is_an_assumption() -> None:
    (answer,) = READ("I don't know, maybe 15 percent", moment(Slot.KPI))
    assert isinstance(answer, Answer)
    assert answer.drafts[0].assumption
    assert answer.drafts[0].kpi is not None
    assert answer.drafts[0].kpi.baseline == 15


def test_a_vague_answer_carries_its_words() -> None:
    (answer,) = READ("better communication", moment(Slot.PROBLEM))
    assert isinstance(answer, Answer)
    assert answer.vague == "better communication"
    (answer,) = READ("late parts, better communication with the warehouse in Hull", moment(Slot.PROBLEM))
    assert isinstance(answer, Answer)
    assert answer.vague is None


def test_leaving_comes_last_and_thanks_first() -> None:
    found = READ("thanks, the van leaves without parts, just show me the list", moment(Slot.PROBLEM))
    assert found[0] == Thanks()
    assert found[-1] == Enough()
    assert isinstance(found[1], Answer)


CONTEXTS = [
    moment(),
    moment(Slot.KPI, findings=BRIEF),
    moment(Slot.CAUSE, choices=CAUSES),
    moment(Slot.GOAL),
    moment(Slot.INCIDENT, asked_aim="well"),
    confirming(),
    at_proposal(),
    moment(Slot.KPI, phase="contradiction", choices=("churn is 18", "churn is 16"), findings=BRIEF),
]
SAID = [
    "no,",
    "not sure",
    "but the problem is",
    "churn 18 to 12",
    "by Q3.",
    "They don't know how;",
    "we're rolling out SAP",
    "so that",
    "—",
    "Last month",
    "I run the team of 40",
    "...",
    "drop number 3",
    "and why?",
    "e.g.",
    "1.5 vs.",
    "’tis",
    "İstanbul",
    "€4.2m",
    "\n- yes\n2)",
    "it's 16 not 18",
    "because",
    "instead of",
    "add",
    "to 4",
    "thanks.",
]


def check(text: str, context: Context) -> None:
    found = READ(text, context)
    assert found
    assert COMMANDS.validate_json(COMMANDS.dump_json(found)) == found
    for command in found:
        if isinstance(command, Answer | Correct):
            assert all(draft.quote and draft.quote in text and draft.value for draft in command.drafts)
        if isinstance(command, Answer):
            assert command.drafts
            assert command.vague is None or command.vague in text


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400), st.sampled_from(CONTEXTS))
def test_any_text(text: str, context: Context) -> None:
    check(text, context)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(SAID), max_size=60), st.sampled_from(CONTEXTS))
def test_any_mixture_of_what_leaders_say(words: list[str], context: Context) -> None:
    check(" ".join(words), context)


@settings(max_examples=8, deadline=None)
@given(
    st.text(alphabet=st.sampled_from("ab ,.-\n19n't€%?"), min_size=7000, max_size=8000),
    st.sampled_from(CONTEXTS),
)
def test_long_texts(text: str, context: Context) -> None:
    check(text, context)


def test_a_long_monologue_takes_no_time() -> None:
    text = " ".join(SAID * 60)[:8000]
    READ(text, CONTEXTS[1])
    started = time.perf_counter()
    READ(text, CONTEXTS[1])
    assert time.perf_counter() - started < 3


def test_the_same_text_gives_the_same_commands() -> None:
    context = moment(Slot.PROBLEM, findings=BRIEF)
    text = "parts come late because nobody has time"
    assert READ(text, context) == RulesInterpreter().interpret(text, context)


def test_nothing_said_is_unclear() -> None:
    assert READ("", moment(Slot.PROBLEM)) == (Unclear(),)
    assert READ("pass", moment(Slot.PROBLEM)) == (Skip(),)


def _measures(text: str, context: Context) -> list[KpiReading]:
    drafts = [d for command in READ(text, context) if isinstance(command, Answer) for d in command.drafts]
    return [draft.kpi for draft in drafts if draft.kpi]


@pytest.mark.parametrize("slot", [Slot.PROBLEM, Slot.CAUSE, Slot.GOAL, Slot.FRAME, Slot.LEVEL])
@pytest.mark.parametrize(
    ("text", "baseline", "target"),
    [("Churn 18 to 10 by June.", 18, 10), ("waits from 5 weeks to 2 weeks", 5, 2)],
)
def test_a_move_that_stands_alone_is_a_measure_whatever_was_asked(
    slot: Slot, text: str, baseline: float, target: float
) -> None:
    (reading,) = _measures(text, moment(slot))
    assert (reading.baseline, reading.target) == (baseline, target)


@pytest.mark.parametrize(
    "text",
    [
        "the handover takes 5 to 20 minutes",
        "teams of 5 to 9",
        "orders take from 3 to 5 days",
        "62% because there's no order number on it, 21% because goods were never booked, 8% keying errors",
        "3 re-injections deleted, 4 batches recalled, 1.9 million",
    ],
)
def test_a_range_or_a_row_of_numbers_is_no_measure_when_another_thing_was_asked(text: str) -> None:
    assert not _measures(text, moment(Slot.PROBLEM))


def test_the_mark_of_a_list_is_no_value() -> None:
    (one, other) = _measures("1) churn 18 to 12 2) NPS 30 to 40", moment(Slot.KPI))
    assert [(r.baseline, r.target) for r in (one, other)] == [(18, 12), (30, 40)]
    (churn,) = _measures("Fix this. 1) deadline is Q4. 2) churn 18", moment(Slot.KPI))
    assert churn.baseline == 18


def test_a_denied_pair_is_left_out_of_the_correction() -> None:
    found = READ("Churn is from 16.4 to 11 per cent, not from 18 to 0.12", moment(Slot.CAUSE, findings=BRIEF))
    (correct,) = [command for command in found if isinstance(command, Correct)]
    (draft,) = correct.drafts
    assert draft.kpi
    assert (draft.kpi.baseline, draft.kpi.target) == (16.4, 11)


def test_a_number_right_after_what_it_counts_is_not_of_the_measure_spoken_of_before() -> None:
    (reading,) = _measures("Customer moans 35 per month", moment(Slot.KPI, findings=BRIEF))
    assert (reading.name, reading.kpi_id, reading.baseline) == ("Customer moans", None, 35)
    (restated,) = _measures("it is 16 now", moment(Slot.KPI, findings=BRIEF))
    assert (restated.kpi_id, restated.baseline) == ("customer-churn", 16)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("our bin fires are 35 a month", "bin fires"),
        ("passenger grumbles stand at 35", "passenger grumbles"),
        ("broken windows at 35", "broken windows"),
        ("the figures are 35", "churn"),
        ("we are at 35", "churn"),
        ("the latest is 35", "churn"),
    ],
)
def test_what_is_counted_before_a_number_is_a_measure_of_its_own(text: str, name: str) -> None:
    (reading,) = _measures(text, moment(Slot.KPI, findings=BRIEF))
    assert (reading.name, reading.baseline) == (name, 35)


@pytest.mark.parametrize(
    ("text", "name"), [("grumbles are 16, not 18", "grumbles"), ("it is 16, not 18", "churn")]
)
def test_a_number_put_right_beside_another_name_is_not_of_the_measure_that_had_the_old_one(
    text: str, name: str
) -> None:
    (correct,) = [c for c in READ(text, moment(Slot.PROBLEM, findings=BRIEF)) if isinstance(c, Correct)]
    (draft,) = correct.drafts
    assert draft.kpi
    assert (draft.kpi.name, draft.kpi.baseline) == (name, 16)


def test_a_measure_put_right_stays_a_measure_where_the_old_number_stands_in_another_note() -> None:
    other = Finding(slot=Slot.CAUSE, value="c", quote="they pass all to 2 others at L2", id="f9", turn=4)
    context = moment(Slot.EXCELLENCE, findings=(*BRIEF, other))
    (correct,) = [
        c
        for c in READ("Churn is from 16 to 11 per cent, not from 2 to 0.12", context)
        if isinstance(c, Correct)
    ]
    assert [(draft.slot, draft.kpi and draft.kpi.baseline) for draft in correct.drafts] == [(Slot.KPI, 16)]
    (team,) = [
        c for c in READ("we are 40, not 45", moment(Slot.GOAL, findings=BRIEF)) if isinstance(c, Correct)
    ]
    assert not any(draft.kpi for draft in team.drafts)
