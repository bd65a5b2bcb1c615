"""An earlier finding put right in place, in every phase in which the conversation is open."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.blocks import ShowProposal
from assistant.brief import Cell, Finding, Slot
from assistant.commands import Accept, Add, Drop, Revise, SetLevel
from assistant.events import Received, Withdrawn
from assistant.service import Interview
from kit.errors import BadInput, Conflict
from tests.assistant.conftest import Talk
from tests.assistant.test_conversations import ANSWERS, held


def finding(talk: Talk, slot: Slot) -> Finding:
    return next(one for one in talk.state.findings if one.slot is slot)


def revise(talk: Talk, one: Finding, text: str) -> None:
    talk.send(Revise(finding_id=one.id, text=text))


@pytest.fixture
def told(talk: Talk) -> Talk:
    for answer in ANSWERS[:4]:
        talk.say(answer)
    return talk


def test_a_number_is_put_right_and_the_rest_of_the_measure_stays(told: Talk) -> None:
    old, asked = finding(told, Slot.KPI), told.state.asked
    order = [one.slot for one in told.state.findings]
    revise(told, old, "First-time fix is 66%, not 68")
    new = finding(told, Slot.KPI)
    assert new.kpi
    assert (new.kpi.baseline, new.kpi.target, new.kpi.kpi_id) == (66, 80, "first-time-fix-rate")
    assert new.value.startswith("First-time fix from 66% to 80%")
    assert new.turn == told.state.turn
    assert [one.slot for one in told.state.findings] == order
    assert Withdrawn(finding_id=old.id, reason="corrected") in told.events
    assert "66%" in told.said
    assert told.state.asked == asked
    assert told.question
    assert told.question.text == asked.text  # pyright: ignore[reportOptionalMemberAccess]


def test_what_was_written_is_the_text_of_the_turn(told: Talk) -> None:
    text = "Customers get their lift back within four hours, whatever it takes"
    command = Revise(finding_id=finding(told, Slot.GOAL).id, text=text)
    told.send(command)
    (received,) = [
        event for event in told.events if isinstance(event, Received) and event.turn == told.state.turn
    ]
    assert (received.text, received.command) == (text, command)
    assert finding(told, Slot.GOAL).quote in text


@pytest.mark.parametrize("text", ["skip", "no", "Parts", "why do you ask?", "hello", "drop number 2"])
def test_what_nothing_is_read_from_stands_as_it_is(told: Talk, text: str) -> None:
    before = told.state
    revise(told, finding(told, Slot.PROBLEM), text)
    assert finding(told, Slot.PROBLEM).quote == text
    assert len(told.state.findings) == len(before.findings)
    assert told.state.skipped == before.skipped


def test_a_cause_keeps_its_cell_when_the_new_words_name_none(talk: Talk) -> None:
    for answer in ANSWERS[:6]:
        talk.say(answer)
    old = finding(talk, Slot.CAUSE)
    assert old.cell is Cell.SKILLS
    revise(talk, old, "Grmpf")
    assert finding(talk, Slot.CAUSE).cell is Cell.SKILLS


def test_putting_something_right_is_no_failed_try_at_the_open_question(told: Talk) -> None:
    asked = told.state.asked
    assert asked
    for text in ("Sixty technicians in the north", "Sixty technicians in the south"):
        revise(told, finding(told, Slot.FRAME), text)
    assert told.state.unanswered == 0
    assert told.state.asked == asked
    assert asked.slot not in told.state.skipped


def test_at_the_read_back_it_is_read_back_again(talk: Talk) -> None:
    pending = list(ANSWERS)
    while not (talk.question and talk.question.slot is Slot.CONFIRMATION):
        talk.say(pending.pop(0) if pending else "no idea")
    revise(talk, finding(talk, Slot.GOAL), "Every lift runs again within four hours")
    assert not talk.state.confirmed
    assert talk.question
    assert talk.question.slot is Slot.CONFIRMATION
    assert "within four hours" in talk.text


def test_at_the_proposal_it_is_made_again_with_the_leaders_changes(talk: Talk) -> None:
    first = held(talk).state.proposal
    assert first
    out, level = first.capabilities[2], first.capabilities[0]
    talk.send(Drop(capability=out.capability_id))
    talk.send(Add(capability="facilitation", level=2))
    raised = level.level.level % 5 + 1
    talk.send(SetLevel(capability=level.capability_id, level=raised))  # pyright: ignore[reportArgumentType]
    revise(talk, finding(talk, Slot.KPI), "First-time fix is 60%, not 68")
    again = talk.state.proposal
    assert again
    by_id = {one.capability_id: one for one in again.capabilities}
    assert out.capability_id not in by_id
    assert by_id["facilitation"].added_by_leader
    assert by_id[level.capability_id].level.level == raised
    assert sum(one.weight for one in again.capabilities) == 100
    assert again.kpis[0].baseline == 60
    assert again.left_out[0].capability_id == out.capability_id
    assert any(isinstance(block, ShowProposal) and block.proposal == again for block in talk.blocks)
    assert f"“{out.name}” stays out" in talk.said
    assert f"“{level.name}” stays at level {raised}" in talk.said


def test_another_problem_makes_another_proposal_and_says_what_is_void(talk: Talk) -> None:
    first = held(talk).state.proposal
    assert first
    for one in first.capabilities:
        talk.send(SetLevel(capability=one.capability_id, level=one.level.level % 5 + 1))  # pyright: ignore[reportArgumentType]
    for slot, text in (
        (Slot.PROBLEM, "Invoices are wrong every month and the books close nine days late"),
        (Slot.CRITICAL_WORK, "The monthly closing of the books in the finance team"),
        (Slot.CAUSE, "Nobody in the finance team was shown how to reconcile accounts"),
        (Slot.PRIORITY, "First the closing of the books, then invoices without errors"),
        (Slot.GOAL, "Books closed within three days and correct"),
        (Slot.FRAME, "The finance team of the company, twelve accountants"),
    ):
        revise(talk, finding(talk, slot), text)
    again = talk.state.proposal
    assert again
    gone = {one.name for one in first.capabilities} - {one.name for one in again.capabilities}
    assert gone
    quotes = {finding.quote for finding in talk.state.findings}
    assert all(evidence.quote in quotes for one in again.capabilities for evidence in one.because)


def test_an_unknown_finding_is_refused_and_an_accepted_proposal_is_closed(talk: Talk) -> None:
    with pytest.raises(BadInput, match="'f99'"):
        talk.send(Revise(finding_id="f99", text="Other"))
    held(talk)
    one = finding(talk, Slot.GOAL)
    revise(talk, one, "Lifts run")
    with pytest.raises(BadInput):
        revise(talk, one, "Lifts run again")
    talk.send(Accept())
    with pytest.raises(Conflict):
        revise(talk, finding(talk, Slot.GOAL), "Too late")


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=st.text(min_size=1, max_size=60).filter(str.strip), which=st.integers(0, 30))
def test_whatever_is_written_the_place_is_filled_and_every_quote_stands_in_its_turn(
    interview: Interview, text: str, which: int
) -> None:
    talk = Talk(interview)
    for answer in ANSWERS[:5]:
        talk.say(answer)
    one = talk.state.findings[which % len(talk.state.findings)]
    revise(talk, one, text)
    ids = [finding.id for finding in talk.state.findings]
    assert one.id not in ids
    assert len(ids) == len(set(ids))
    said = {event.turn: event.text for event in talk.events if isinstance(event, Received)}
    assert any(new.slot is one.slot and new.turn == talk.state.turn for new in talk.state.findings)
    assert all(finding.quote in said[finding.turn] for finding in talk.state.findings)
