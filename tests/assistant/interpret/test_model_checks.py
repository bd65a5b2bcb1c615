"""What a model says of a message is held against the message, and joined with what the rules read."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.brief import Cell, FindingDraft, Slot
from assistant.commands import Add, Answer, Command, Correct, Drop, OffTopic, SetLevel, Skip
from assistant.interpret.base import Context
from assistant.interpret.checks import Checked, check
from assistant.interpret.llm import certain
from assistant.interpret.merge import merge
from assistant.interpret.rules import RulesInterpreter
from assistant.interpret.shape import Understood
from assistant.interpret.verbatim import stands_in
from tests.assistant.interpret.moments import KPIS, NAMES, PROPOSED, TODAY

RULES = RulesInterpreter()
ASKED = Context(today=TODAY, asked_slot=Slot.PROBLEM, kpis=KPIS, names=NAMES)
AT_PROPOSAL = Context(today=TODAY, phase="proposal", kpis=KPIS, names=NAMES, proposed=PROPOSED)
TEXT = (
    "Renewals reach us two weeks before the date, the tool shows yesterday's data. Churn is 18%, must be 12%."
)


def finding(slot: str, quote: str, **more: Any) -> dict[str, Any]:
    return {"slot": slot, "quote": quote, "cell": None, "tag": None, "corrects": False, "kpi": None, **more}


def kpi(name: str, baseline: float | None = None, target: float | None = None, change: float | None = None):
    return {"name": name, "baseline": baseline, "target": target, "change": change}


def read(
    *findings: dict[str, Any], move: str = "answer", edits: list[dict[str, Any]] | None = None
) -> Understood:
    return Understood.model_validate({"move": move, "findings": findings, "edits": edits or []})


def checked(understood: Understood, text: str = TEXT, context: Context = ASKED) -> Checked:
    return check(understood, text, context, RULES.interpret(text, context))


def edit(kind: str, capability: str, **more: Any) -> dict[str, Any]:
    return {"kind": kind, "capability": capability, "other": None, "level": None, **more}


GOOD = (
    finding("problem", "renewals reach us two weeks before the date"),
    finding("cause", "the tool shows yesterday's data", cell="tools"),
    finding("kpi", "Churn is 18%, must be 12%", kpi=kpi("churn", 18, 12)),
)


def test_a_good_reading_stands_in_the_words_of_the_message() -> None:
    result = checked(read(*GOOD))
    assert result.rejected == ()
    problem, cause, measure = (draft for _, draft in result.drafts)
    assert problem.quote == "Renewals reach us two weeks before the date"
    assert cause.cell is Cell.TOOLS
    assert measure.kpi
    assert (measure.kpi.kpi_id, measure.kpi.unit, measure.kpi.direction) == (
        "customer-churn",
        "per cent",
        "down",
    )
    assert (measure.kpi.baseline, measure.kpi.target) == (18, 12)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (finding("problem", "nobody has ever been trained"), "quote"),
        (finding("problem", "Renewals reach us before the date"), "quote"),
        (finding("problem", "…"), "quote"),
        (finding("charisma", "Renewals reach us"), "slot"),
        (finding("confirmation", "Renewals reach us"), "slot"),
        (finding("cause", "the tool shows yesterday's data", cell="weather"), "cell"),
        (finding("problem", "the tool shows yesterday's data", cell="tools"), "cell"),
        (finding("problem", "Renewals reach us", tag="well"), "tag"),
        (finding("goal", "Renewals reach us", tag="brilliant"), "tag"),
        (finding("kpi", "Churn is 18%", kpi=kpi("churn", 18, 12)), "number"),
        (finding("kpi", "Churn is 18%, must be 12%", kpi=kpi("churn", 18, 10)), "number"),
        (finding("kpi", "Churn is 18%, must be 12%", kpi=kpi("revenue per head", 18, 12)), "measure"),
        (finding("problem", "Churn is 18%", kpi=kpi("churn", 18)), "slot"),
        (finding("problem", "the tool shows yesterday's data", corrects=True), "correction"),
        (finding("problem", " ".join([TEXT] * 3)), "quote"),
    ],
)
def test_what_does_not_stand_is_named(wrong: dict[str, Any], says: str) -> None:
    assert says in {one.check for one in checked(read(*GOOD, wrong)).rejected}


@pytest.mark.parametrize("number", ["4.2", "4200000"])
def test_a_number_may_be_given_with_or_without_its_scale(number: str) -> None:
    text = "Our revenue is 4.2 million and the board wants 5 million."
    context = replace(ASKED, asked_slot=Slot.KPI)
    said = finding("kpi", text, kpi=kpi("revenue", float(number), 5))
    ((_, draft),) = checked(read(said), text, context).drafts
    assert draft.kpi
    assert (draft.kpi.baseline, draft.kpi.target) == (4_200_000, 5_000_000)


@pytest.mark.parametrize("move", ["confirm", "deny", "back", "enough", "start_over"])
def test_what_ends_or_undoes_needs_plain_words(move: str) -> None:
    assert [one.check for one in checked(read(*GOOD, move=move)).rejected] == ["move"]
    alone = checked(read(move=move), "the rest was said before, I believe")
    assert alone.rejected[0].check == "move"


@pytest.mark.parametrize(
    ("move", "text", "stands"),
    [
        ("skip", "let's leave that one for my deputy", True),
        ("skip", "our deputies never call", False),
        ("dont_know", "my CFO could tell you, I never look at it", True),
        ("why", "what would you do with the answer?", True),
        ("off_topic", "how is the weather where you are?", True),
        ("dance", "how is the weather where you are?", False),
        (
            "skip",
            "nobody picks up the renewals and I would rather leave the rest of this for another time " * 3,
            False,
        ),
    ],
)
def test_a_move_alone_must_show_in_the_message(move: str, text: str, stands: bool) -> None:
    result = checked(read(move=move), text)
    assert (result.rejected == ()) is stands


def test_a_reading_accounts_for_what_the_rules_are_sure_of() -> None:
    assert [one.check for one in checked(read()).rejected] == ["empty"]
    only_the_cause = read(GOOD[1])
    assert [one.check for one in checked(only_the_cause).rejected] == ["asked"]
    text = "skip it, we lose 40 customers a month because the tool is down"
    assert "left_out" in {one.check for one in checked(read(move="skip"), text).rejected}


@pytest.mark.parametrize(
    ("said", "text", "outcome"),
    [
        (
            edit("drop", "value-negotiation"),
            "the negotiating part makes no sense here",
            Drop(capability="value-negotiation"),
        ),
        (
            edit("set_level", "delegation", level=4),
            "delegating should sit at 4 I feel",
            SetLevel(capability="delegation", level=4),
        ),
        (edit("raise", "delegation"), "delegating deserves more", SetLevel(capability="delegation", step=1)),
        (
            edit("add", "reading a balance sheet"),
            "they lack reading a balance sheet",
            Add(capability="reading a balance sheet"),
        ),
        (edit("drop", "value-negotiation"), "this makes no sense here", "capability"),
        (edit("drop", "month-end-close"), "closing the books makes no sense", "capability"),
        (edit("set_level", "delegation", level=5), "delegating should sit at 4 I feel", "level"),
        (edit("set_level", "delegation", level=9), "delegating at 9", "edit"),
        (edit("add", "cold calling"), "they lack reading a balance sheet", "capability"),
        (edit("accept", "delegation"), "delegating is fine", "edit"),
        (edit("compare", "delegation"), "delegating against what?", "edit"),
    ],
)
def test_an_edit_is_asked_for_in_words_that_name_it(
    said: dict[str, Any], text: str, outcome: Command | str
) -> None:
    result = check(read(move="edit", edits=[said]), text, AT_PROPOSAL, ())
    if isinstance(outcome, str):
        assert [one.check for one in result.rejected] == [outcome]
        assert result.edits == ()
    else:
        assert (result.edits, result.rejected) == ((outcome,), ())


def test_nothing_is_edited_before_there_is_a_proposal() -> None:
    said = edit("drop", "value-negotiation")
    result = check(read(*GOOD, edits=[said]), TEXT, ASKED, RULES.interpret(TEXT, ASKED))
    assert [one.check for one in result.rejected] == ["phase"]


# Joining the two readings


def merged(understood: Understood, text: str = TEXT, context: Context = ASKED) -> tuple[Command, ...]:
    by_rules = RULES.interpret(text, context)
    result = check(understood, text, context, by_rules)
    assert result.rejected == ()
    return merge(result, by_rules, text, context)


def drafts(commands: tuple[Command, ...]) -> tuple[FindingDraft, ...]:
    return tuple(
        draft for command in commands if isinstance(command, Answer | Correct) for draft in command.drafts
    )


def test_where_both_agree_the_rules_finding_stays() -> None:
    by_rules = RULES.interpret(TEXT, ASKED)
    measure = next(draft for draft in drafts(by_rules) if draft.kpi)
    assert measure in drafts(merged(read(*GOOD)))


def test_the_model_moves_words_to_another_slot() -> None:
    text = "Reps call too late. At Larsen's in May the champion had left and we lost 310k."
    found = drafts(
        merged(
            read(finding("problem", "Reps call too late"), finding("incident", text[20:], tag="badly")), text
        )
    )
    assert [(one.slot, one.tag) for one in found] == [(Slot.PROBLEM, None), (Slot.INCIDENT, "badly")]
    assert all(one.quote in text for one in found)


def test_numbers_that_only_the_rules_read_are_kept() -> None:
    found = drafts(merged(read(GOOD[0], GOOD[1])))
    assert [one.kpi.target for one in found if one.kpi] == [12]


def test_a_message_the_rules_took_for_small_talk_is_answered() -> None:
    text = "Funny weather, and reps call too late, isn't it?"
    assert RULES.interpret(text, ASKED) == (OffTopic(),)
    assert [one.quote for one in drafts(merged(read(finding("problem", "reps call too late")), text))] == [
        "reps call too late"
    ]


def test_a_clear_cause_is_not_talked_away() -> None:
    text = "They were never trained and nobody taught them how to do it."
    context = replace(ASKED, asked_slot=Slot.CAUSE)
    found = drafts(merged(read(finding("cause", text, cell="tools")), text, context))
    assert [one.cell for one in found] == [Cell.SKILLS]


def test_a_move_that_shows_takes_the_place_of_a_non_answer() -> None:
    assert merged(read(move="skip"), "let's leave that one for my deputy") == (Skip(),)


@pytest.mark.parametrize(
    ("text", "context", "sure"),
    [
        ("skip", ASKED, True),
        ("why do you ask?", ASKED, True),
        ("churn", ASKED, True),
        ("drop number 3", AT_PROPOSAL, True),
        ("", ASKED, True),
        (TEXT, ASKED, False),
        ("the negotiating part makes no sense to me here", AT_PROPOSAL, False),
        ("They can't yet", replace(ASKED, choices=("They can't yet", "They could")), True),
        (TEXT, replace(ASKED, phase="contradiction"), True),
    ],
)
def test_the_model_is_asked_only_where_it_may_help(text: str, context: Context, sure: bool) -> None:
    assert certain(text, RULES.interpret(text, context), context) is sure


SENTENCES = (
    "Renewals reach us two weeks before the date.",
    "The tool shows yesterday's data.",
    "Churn is 18%, must be 12%.",
    "They were never trained for it.",
    "We have a framework from 2019.",
    "Nobody calls.",
)
PIECES = (
    "renewals reach us",
    "the tool shows yesterday's data",
    "Churn is 18%",
    "never trained",
    "nobody calls",
    "x",
)
SAID = st.builds(
    finding,
    st.sampled_from(["problem", "cause", "kpi", "goal", "existing", "charisma"]),
    st.sampled_from([*SENTENCES, *PIECES]),
    cell=st.sampled_from([None, None, "skills", "tools"]),
    tag=st.sampled_from([None, None, "goal", "well"]),
    kpi=st.sampled_from([None, None, kpi("churn", 18), kpi("churn", 18, 12), kpi("churn", 11)]),
)


@settings(deadline=None, max_examples=150)
@given(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4, unique=True),
    st.lists(SAID, max_size=4),
    st.sampled_from([Slot.PROBLEM, Slot.CAUSE, Slot.KPI, None]),
)
def test_whatever_a_model_says_what_is_noted_stands_in_the_message(
    sentences: list[str], said: list[dict[str, Any]], asked: Slot | None
) -> None:
    text = " ".join(sentences)
    context = replace(ASKED, asked_slot=asked)
    by_rules = RULES.interpret(text, context)
    result = check(read(*said), text, context, by_rules)
    if result.rejected:
        return
    found = drafts(merge(result, by_rules, text, context))
    assert all(stands_in(one.quote, text) and one.quote in text for one in found)
    ours = {one.kpi.kpi_id: one.kpi for one in drafts(by_rules) if one.kpi}
    kept = {one.kpi.kpi_id: one.kpi for one in found if one.kpi}
    assert ours.keys() <= kept.keys()  # no measure gets lost
    for name, reading in ours.items():
        numbers = {reading.baseline, reading.target, reading.change} - {None}
        assert numbers <= {kept[name].baseline, kept[name].target, kept[name].change}
