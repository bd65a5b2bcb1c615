from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.brief import Cell, Slot
from assistant.commands import Answer
from assistant.interpret.causes import blaming, read_causes
from assistant.interpret.rules import RulesInterpreter
from tests.assistant.interpret.moments import moment

E, T, C, S, F, M = Cell.EXPECTATIONS, Cell.TOOLS, Cell.CONSEQUENCES, Cell.SKILLS, Cell.FIT, Cell.MOTIVE

NAMED = [
    ("nobody ever told them what good looks like", {E}),
    ("no feedback", {E}),
    ("targets change weekly", {E}),
    ("they never hear how the job went", {E}),
    ("people don't know who decides", {E}),
    ("priorities keep changing", {E}),
    ("every manager wants it done differently", {E}),
    ("there is no agreed standard for a handover", {E}),
    ("roles are unclear between the ward and the lab", {E}),
    ("everything is urgent", {E}),
    ("the system is down half the morning", {T}),
    ("it takes six approvals", {T}),
    ("no staff", {T}),
    ("the rota leaves us with two people at seven", {T}),
    ("two systems that don't talk", {T}),
    ("nobody has time", {T}),
    ("We don't have enough nurses on nights", {T}),
    ("they type everything twice", {T}),
    ("parts arrive late", {T}),
    ("they can't see the order history", {T}),
    ("too much paperwork", {T}),
    ("we are understaffed since spring", {T}),
    ("still all done in Excel", {T}),
    ("bonus is paid on volume", {C}),
    ("nobody notices if you do it right", {C}),
    ("the ones who cut corners get home earlier", {C}),
    ("they get away with it", {C}),
    ("whoever reports a fault gets blamed for it", {C}),
    ("the good ones just get more work", {C}),
    ("commission depends on new deals only", {C}),
    ("same pay whether you do it or not", {C}),
    ("never been shown how", {S}),
    ("they don't know how to read the drawings", {S}),
    ("no training on the new machine", {S}),
    ("they struggle with difficult conversations", {S}),
    ("most managers can't read a P&L", {S}),
    ("nobody has taught them to negotiate", {S}),
    ("they lack product knowledge", {S}),
    ("the knowledge walked out with the retired fitters", {S}),
    ("it's a skills gap", {S}),
    ("wrong people in the role", {F}),
    ("we promoted the best engineers into managers", {F}),
    ("some of them are just not cut out for this", {F}),
    ("we hired for the wrong profile", {F}),
    ("they don't care", {M}),
    ("burnt out", {M}),
    ("morale is low", {M}),
    ("they don't want to change", {M}),
    ("change fatigue, honestly", {M}),
    ("people are fed up", {M}),
    # Non-native and terse spellings
    ("they dont know how", {S}),
    ("no time no staff", {T}),
    ("boss change target every week", {E}),
]

DENIED = [
    ("it's not that they can't", S),
    ("it's not a training issue", S),
    ("they know how", S),
    ("they know how, but nobody has time", S),
    ("it has nothing to do with motivation", M),
    ("they really do care", M),
    ("it's not about the bonus", C),
    ("there is nothing wrong with the system", T),
    ("not because they don't want to", M),
    ("they were trained well", S),
    ("the tools are fine", T),
    ("we have plenty of staff", T),
]

SEVERAL = [
    ("they know how, but nobody has time", {T}),
    ("it's not the skills, it's the rota", {T}),
    ("no feedback and no tools", {E, T}),
    ("nobody showed them how and the bonus is paid on volume", {S, C}),
    ("half of them are burnt out and the system is down every morning", {M, T}),
]

NONE = ["the harbour was built in 1962", "we serve 14 branches", "customers stay for years", "good morning"]


@pytest.mark.parametrize(("text", "cells"), NAMED + SEVERAL)
def test_cells_named(text: str, cells: set[Cell]) -> None:
    assert {reading.cell for reading in read_causes(text)} == cells


@pytest.mark.parametrize(("text", "cell"), DENIED)
def test_what_is_denied_or_fine_is_no_cause(text: str, cell: Cell) -> None:
    assert cell not in {reading.cell for reading in read_causes(text)}


@pytest.mark.parametrize("text", NONE)
def test_no_cause_where_none_is_named(text: str) -> None:
    assert read_causes(text) == ()


def test_heaviest_first() -> None:
    readings = read_causes("the system is down, nobody has time, and there is no feedback")
    assert [r.weight for r in readings] == sorted((r.weight for r in readings), reverse=True)


@given(st.text(max_size=300))
def test_never_raises(text: str) -> None:
    assert all(reading.weight > 0 for reading in read_causes(text))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "They know how to do it, but the system is down half the day.",
            "but the system is down half the day.",
        ),
        ("It's not that they can't. The bonus pays for speed.", "The bonus pays for speed."),
        ("They were never taught how to plan.", "They were never taught how to plan."),
        ("Nothing wrong with the people.", ""),
    ],
)
def test_what_is_denied_or_fine_is_no_blame(text: str, left: str) -> None:
    assert blaming(text) == left


def causes_told(said: str, **likely: float) -> list[tuple[str, str | None]]:
    """What is noted of an answer about causes, when words are most likely in the given cells."""
    asked: list[str] = []

    def cells(cause: str, /) -> dict[str, float]:
        asked.append(cause)
        return likely

    context = replace(moment(Slot.CAUSE), cells=cells)
    (command,) = RulesInterpreter().interpret(said, context)
    assert isinstance(command, Answer)
    assert asked
    return [(draft.quote, draft.cell) for draft in command.drafts]


def test_what_was_learned_sorts_a_cause_before_cues_do() -> None:
    said = "The system makes them guess, they were never shown what the codes stand for."
    assert causes_told(said, skills=0.8, tools=0.2) == [(said.rstrip("."), "skills")]


def test_words_that_name_no_cause_are_left_to_the_cues() -> None:
    ((_, cell),) = causes_told("They have no time for it with forty files each.", none=0.9, skills=0.1)
    assert cell == "tools"
