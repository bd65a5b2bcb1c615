"""What a command does to the brief."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.brief import Cell, FindingDraft, KpiReading, Slot
from assistant.commands import (
    Answer,
    Back,
    Clarify,
    Command,
    Confirm,
    Correct,
    Deny,
    DontKnow,
    Enough,
    Forget,
    Hostile,
    ShowNotes,
    Skip,
    StartOver,
    ToldBefore,
    Unclear,
    Why,
)
from assistant.engine import advance
from assistant.events import EVENT, Contradicted, Event, Found, Moved, Received, Started, Vague, Withdrawn
from assistant.state import State, fold

STARTED = Started(
    at=datetime(2026, 11, 23, tzinfo=UTC),
    framework="capwright",
    framework_version="v",
    bank_version="b",
    seed=1,
)


def asked(*slots: Slot, events: tuple[Event, ...] = ()) -> State:
    """A state in which the last of `slots` stands open, after `events`."""
    moves = [Moved(move="ask", why="t", slot=slot, question_id=f"q-{slot}", text="?") for slot in slots]
    return fold((STARTED, *events, *moves))


def draft(slot: Slot, words: str, **more: object) -> FindingDraft:
    return FindingDraft.model_validate({"slot": slot, "value": words, "quote": words, **more})


def kpi(words: str, baseline: float | None = None, target: float | None = None) -> FindingDraft:
    reading = KpiReading(name="churn", kpi_id="customer-churn", baseline=baseline, target=target)
    return FindingDraft(slot=Slot.KPI, value=words, quote=words, kpi=reading)


def after(state: State, *commands: Command) -> State:
    received = Received(
        at=STARTED.at, turn=state.turn + 1, text="x", channel="t", message_id="m", interpreter="rules"
    )
    state = fold((received,), state)
    return fold(advance(state, commands), state)


def test_one_message_fills_several_slots() -> None:
    state = after(asked(Slot.GOAL), Answer(drafts=(draft(Slot.GOAL, "g"), draft(Slot.PROBLEM, "p"))))
    assert set(state.slots) == {Slot.GOAL, Slot.PROBLEM}
    assert [finding.id for finding in state.findings] == ["f1", "f2"]
    assert all(finding.turn == 1 for finding in state.findings)


def test_a_vague_answer_is_kept_as_an_assumption_and_gives_way_to_a_sharper_one() -> None:
    vague = Answer(drafts=(draft(Slot.GOAL, "better communication"),), vague="better communication")
    state = after(asked(Slot.GOAL), vague)
    assert state.vague == Vague(slot=Slot.GOAL, words="better communication")
    assert state.findings[0].assumption
    state = after(state, Answer(drafts=(draft(Slot.GOAL, "calls are returned the same day"),)))
    assert [finding.value for finding in state.findings] == ["calls are returned the same day"]


def test_a_third_vague_answer_is_not_probed_again() -> None:
    state = asked(Slot.GOAL)
    probes = [Moved(move="probe", why="t", slot=Slot.GOAL, question_id="q", text="?") for _ in range(2)]
    state = fold(probes, state)
    state = after(state, Answer(drafts=(draft(Slot.GOAL, "be agile"),), vague="be agile"))
    assert state.vague is None
    assert state.findings[0].assumption


def test_two_numbers_for_one_measure_are_a_contradiction_and_the_answer_decides() -> None:
    state = after(asked(Slot.KPI), Answer(drafts=(kpi("churn is 18", baseline=18),)))
    state = after(state, Answer(drafts=(kpi("churn is 22", baseline=22),)))
    assert isinstance(state.contradiction, Contradicted)
    state = after(state, Answer(drafts=(kpi("18 it is", baseline=18),)))
    assert state.contradiction is None
    assert [finding.quote for finding in state.findings] == ["churn is 18"]


def test_without_a_sign_either_way_the_later_number_stands() -> None:
    state = after(asked(Slot.KPI), Answer(drafts=(kpi("churn is 18", baseline=18),)))
    state = after(state, Answer(drafts=(kpi("churn is 22", baseline=22),)))
    state = after(state, Confirm())
    assert [finding.quote for finding in state.findings] == ["churn is 22"]


def test_a_correction_replaces_one_number_and_keeps_the_rest() -> None:
    state = after(asked(Slot.KPI), Answer(drafts=(kpi("churn 18 to 12", baseline=18, target=12),)))
    state = after(state, Correct(slot=Slot.KPI, drafts=(kpi("no, 16", baseline=16),)))
    (finding,) = state.findings
    assert finding.kpi
    assert (finding.kpi.baseline, finding.kpi.target) == (16, 12)
    assert finding.quote == "no, 16"


def measure(
    name: str, baseline: float | None, target: float | None, kpi_id: str | None = None
) -> FindingDraft:
    reading = KpiReading(name=name, kpi_id=kpi_id, baseline=baseline, target=target)
    return FindingDraft(slot=Slot.KPI, value=name, quote=name, kpi=reading)


CORRECTED = [  # a punctuality of 81 to 90, then what is said of it or of another, and the names that stand
    (measure("complaints", 35, None, "complaint-volume"), {"punctuality": 81, "complaints": 35}),
    (measure("bin fires", 35, 20), {"punctuality": 81, "bin fires": 35}),
    (measure("punctuality of trains", 83, None), {"punctuality": 83}),
    (measure("the measure", 83, None), {"punctuality": 83}),
    (measure("on-time arrival", 81, 90, "on-time"), {"on-time arrival": 81}),
]


@pytest.mark.parametrize(("said", "stands"), CORRECTED)
def test_a_number_beside_another_measures_name_changes_no_earlier_one(
    said: FindingDraft, stands: dict[str, float]
) -> None:
    state = after(asked(Slot.KPI), Answer(drafts=(measure("punctuality", 81, 90),)))
    state = after(state, Correct(slot=Slot.KPI, drafts=(said,)))
    assert {one.kpi.name: one.kpi.baseline for one in state.findings if one.kpi} == stands


def test_skip_and_dont_know_settle_a_slot_until_something_fills_it() -> None:
    state = after(asked(Slot.FUTURE), Skip())
    assert state.settled(Slot.FUTURE)
    assert not state.slots.get(Slot.FUTURE)
    state = after(asked(Slot.KPI), DontKnow())
    assert state.skipped[Slot.KPI] == "unknown"
    state = after(state, Answer(drafts=(kpi("churn 18", baseline=18),)))
    assert Slot.KPI not in state.skipped


def test_back_takes_the_last_answer_away_and_opens_its_slot() -> None:
    state = after(asked(Slot.GOAL), Answer(drafts=(draft(Slot.GOAL, "g"),)))
    state = fold((Moved(move="ask", why="t", slot=Slot.KPI, question_id="q", text="?"),), state)
    state = after(state, Back())
    assert not state.findings
    assert Slot.GOAL in state.missing


def test_deny_leaves_the_read_back_open_and_confirm_closes_it() -> None:
    state = after(asked(Slot.CONFIRMATION), Deny())
    assert Slot.CONFIRMATION in state.missing
    assert after(state, Confirm()).confirmed


def test_a_correction_of_the_read_back_agrees_to_the_rest() -> None:
    state = after(asked(Slot.GOAL), Answer(drafts=(draft(Slot.GOAL, "g"),)))
    state = fold(
        (Moved(move="summarise", why="t", slot=Slot.CONFIRMATION, question_id="q", text="?"),), state
    )
    state = after(state, Correct(slot=Slot.GOAL, drafts=(draft(Slot.GOAL, "better g"),)))
    assert state.confirmed
    assert [finding.value for finding in state.findings] == ["better g"]


def test_start_over_forgets_everything_but_never_uses_an_id_twice() -> None:
    state = after(asked(Slot.GOAL), Answer(drafts=(draft(Slot.GOAL, "g"),)))
    state = after(state, StartOver())
    assert not state.findings
    state = fold((Moved(move="ask", why="t", slot=Slot.GOAL, question_id="q", text="?"),), state)
    state = after(state, Answer(drafts=(draft(Slot.GOAL, "g2"),)))
    assert state.findings[0].id == "f2"


DRAFTS = st.builds(
    FindingDraft,
    slot=st.sampled_from([slot for slot in Slot if slot is not Slot.CONFIRMATION]),
    value=st.text(min_size=1, max_size=20),
    quote=st.text(min_size=1, max_size=20),
    cell=st.none() | st.sampled_from(Cell),
    kpi=st.none() | st.builds(
        KpiReading,
        name=st.sampled_from(["churn", "OEE"]),
        baseline=st.none() | st.integers(0, 3),
        target=st.none() | st.integers(0, 3),
    ),
)  # fmt: skip
COMMANDS = st.one_of(
    st.builds(Answer, drafts=st.lists(DRAFTS, max_size=3).map(tuple), vague=st.none() | st.just("better")),
    st.builds(
        Correct, slot=st.none() | st.sampled_from(Slot), drafts=st.lists(DRAFTS, max_size=2).map(tuple)
    ),
    *(st.builds(kind) for kind in (Skip, DontKnow, Why, Clarify, Back, Enough, StartOver, Confirm, Deny)),
    *(st.builds(kind) for kind in (Hostile, Unclear, ToldBefore, ShowNotes)),
    st.builds(Forget, words=st.sampled_from(("x", "value", "the"))),
)


@given(st.lists(st.tuples(st.sampled_from(Slot), st.lists(COMMANDS, max_size=3)), max_size=12))
def test_any_conversation_folds(turns: list[tuple[Slot, list[Command]]]) -> None:
    events: list[Event] = [STARTED]
    for number, (slot, commands) in enumerate(turns, start=1):
        events.append(Moved(move="ask", why="t", slot=slot, question_id="q", text="?"))
        events.append(
            Received(at=STARTED.at, turn=number, text="x", channel="t", message_id="m", interpreter="rules")
        )
        events += advance(fold(events), commands)
    state = fold(events)
    found = [event.finding.id for event in events if isinstance(event, Found)]
    assert len(found) == len(set(found))
    gone = {event.finding_id for event in events if isinstance(event, Withdrawn)}
    assert not gone & {finding.id for finding in state.findings}
    assert fold(EVENT.validate_json(EVENT.dump_json(event)) for event in events) == state
