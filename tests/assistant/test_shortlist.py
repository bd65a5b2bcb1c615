"""The short list in whole conversations: what is picked goes in with that reason, and nothing else changes."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.asking import _told_apart  # pyright: ignore[reportPrivateUsage]
from assistant.blocks import Ask, Environment, ReadBack, ShowProposal
from assistant.brief import FindingDraft, Slot
from assistant.commands import Answer, Revise
from assistant.events import Moved
from assistant.proposal_types import Proposal
from assistant.selecting import PASSED_OVER
from assistant.service import Interview
from assistant.shortlist import BEHIND, CLEAR, LEAST, LISTED, MOST, NONE, listed, put_forward
from capability_library.loader import default_library
from capability_library.schema import Capability
from evals.cases_format import Case, load_cases
from evals.playing import play
from retrieval.matcher import Match
from retrieval.ranking import Reason
from tests.assistant.conftest import Talk
from tests.assistant.test_conversations import ANSWERS

MORE = "I can't think of anything about that, next one please."


def to_the_list(talk: Talk) -> Ask:
    """Answer whatever is asked until the short list is shown."""
    pending = list(ANSWERS)
    for _ in range(20):
        asked = talk.question
        assert asked
        assert asked.slot is not Slot.CONFIRMATION, "no short list before the read-back"
        if asked.most > 1:
            return asked
        talk.say(pending.pop(0) if pending else "no idea")
    raise AssertionError("no short list after twenty messages")


def proposed(talk: Talk) -> Proposal:
    """Agree to the read-back."""
    assert talk.question
    assert talk.question.slot is Slot.CONFIRMATION
    talk.say("yes, that's right")
    assert talk.state.proposal
    return talk.state.proposal


def reasons(proposal: Proposal) -> dict[str, str]:
    return {one.name: one.reason for one in proposal.capabilities}


def test_what_is_picked_goes_in_and_what_is_not_picked_says_so(talk: Talk) -> None:
    asked = to_the_list(talk)
    assert asked.choices[-1] == NONE
    assert LEAST < len(asked.choices) == len(asked.notes) <= LISTED + 1
    assert asked.most == MOST
    *_, far = asked.choices[:-1]
    near = asked.choices[1]
    talk.say(f"{far} and {near}")
    assert f"“{far}”" in talk.said
    back = next(block for block in talk.blocks if isinstance(block, ReadBack))
    assert [line.text for line in back.lines if line.label == "What you picked"] == [f"{far}; {near}."]
    made = proposed(talk)
    assert {far, near} <= set(reasons(made))
    assert all(reasons(made)[name].startswith("You picked it from the short list") for name in (far, near))
    passed_over = [one.name for one in made.left_out if one.reason == PASSED_OVER]
    assert passed_over
    assert set(passed_over) <= set(asked.choices)
    picks = [e for one in made.capabilities for e in one.because if e.source == "picked"]
    assert {e.quote for e in picks} == {far, near}
    talk.say(f"why {far}?")
    assert "you picked it from the short list" in talk.said


def test_numbers_pick_too_and_are_shown_as_the_names(talk: Talk) -> None:
    asked = to_the_list(talk)
    talk.say("3, 1")
    names = [asked.choices[2], asked.choices[0]]
    made = proposed(talk)
    assert {*names} <= set(reasons(made))
    shown = [e for one in made.capabilities for e in one.because if e.source == "picked"]
    assert {e.words for e in shown} == {*names}
    assert {e.quote for e in shown} == {"3", "1"}


@pytest.mark.parametrize("words", [NONE, "none", "skip", "I don't know", "no"])
def test_none_of_them_changes_nothing(talk: Talk, words: str) -> None:
    to_the_list(talk)
    before = talk.state
    talk.say(words)
    assert talk.state.findings == before.findings
    made = proposed(talk)
    assert not [one for one in made.assumptions if one.startswith("Priority")]
    assert not [one for one in made.left_out if one.reason == PASSED_OVER]


def test_other_words_are_an_answer_like_any_other(talk: Talk) -> None:
    to_the_list(talk)
    talk.say("2, but what hurts most is that nobody answers for the van stock at the depot")
    told = [one for one in talk.state.findings if one.turn == talk.state.turn]
    assert [one.quote for one in told if one.capability_id] == ["2"]
    assert any("van stock" in one.quote for one in told)


def test_what_a_name_means_is_told_and_the_list_stays(talk: Talk) -> None:
    asked = to_the_list(talk)
    talk.say("what do you mean?")
    assert all(
        f"{name}: {note}" in talk.said for name, note in zip(asked.choices, asked.notes, strict=True) if note
    )
    assert talk.question == asked
    talk.say("what does the third mean?")
    assert f"{asked.choices[2]}: {asked.notes[2]}" in talk.said
    assert asked.notes[1] not in talk.said
    talk.say("why do you ask?")
    assert asked.why in talk.said
    assert talk.question == asked


def test_going_back_shows_the_list_again(talk: Talk) -> None:
    asked = to_the_list(talk)
    talk.say(asked.choices[0])
    talk.say("go back")
    assert talk.question
    assert talk.question.choices == asked.choices
    assert not [one for one in talk.state.findings if one.capability_id]
    talk.say(asked.choices[1])
    assert asked.choices[1] in reasons(proposed(talk))


def test_a_pick_is_taken_out_of_the_notes_like_anything_noted(talk: Talk) -> None:
    asked = to_the_list(talk)
    talk.say(f"{asked.choices[4]}; {asked.choices[6]}")
    talk.say(f"take out {asked.choices[4]}")
    assert [one.value for one in talk.state.findings if one.capability_id] == [asked.choices[6]]


def priorities(talk: Talk) -> list[str]:
    return [one.quote for one in talk.state.slots[Slot.PRIORITY] if not one.capability_id]


def picked(talk: Talk) -> list[str]:
    return [one.value for one in talk.state.findings if one.capability_id]


def test_what_was_said_of_the_priority_before_outlives_the_list(talk: Talk) -> None:
    asked = to_the_list(talk)
    before = priorities(talk)
    talk.say("2 and 5")
    assert priorities(talk) == before
    talk.say("go back")
    assert priorities(talk) == before
    talk.say("none")
    assert picked(talk) == []
    talk.say("go back")
    assert priorities(talk) == before
    assert talk.question
    assert talk.question.choices == asked.choices


def test_a_new_answer_to_the_same_list_takes_the_place_of_the_old_one(talk: Talk) -> None:
    asked = to_the_list(talk)
    talk.say("2 and 5")
    talk.say("go back")
    assert talk.question
    assert talk.question.choices == asked.choices
    talk.say("1")
    talk.say("go back")
    talk.say("3 and 4")
    assert picked(talk) == list(asked.choices[2:4])


def test_going_back_from_the_list_asks_the_question_before_it_and_then_the_list_again(talk: Talk) -> None:
    asked = to_the_list(talk)
    before = [move for move in talk.state.moves if move.slot][-2]
    talk.say("go back")
    assert talk.question
    assert talk.question.slot is before.slot
    assert talk.question.most == 1
    talk.say("The van leaves without the board, so the technician drives back to the depot twice a week.")
    while talk.question and talk.question.slot is not Slot.CONFIRMATION and talk.question.most == 1:
        talk.say("no idea")
    assert talk.question
    assert talk.question.choices == asked.choices


def test_a_correction_at_the_list_leaves_it_open(talk: Talk) -> None:
    asked = to_the_list(talk)
    talk.say("No, first-time fix is 70%, not 68%.")
    assert any(one.kpi and one.kpi.baseline == 70 for one in talk.state.findings)
    assert talk.question == asked


def test_putting_the_priority_right_leaves_the_picks(talk: Talk) -> None:
    to_the_list(talk)
    talk.say("2 and 5")
    names = picked(talk)
    talk.say("No, what comes first is the parts in the van.")
    assert picked(talk) == names


def test_one_of_two_picks_by_number_is_taken_out(talk: Talk) -> None:
    asked = to_the_list(talk)
    talk.say("2 and 5")
    assert [one.quote for one in talk.state.findings if one.capability_id] == ["2", "5"]
    talk.say(f"take out {asked.choices[1]}")
    assert picked(talk) == [asked.choices[4]]


def test_a_pick_is_put_right_by_another_on_the_list(talk: Talk) -> None:
    asked = to_the_list(talk)
    talk.say("2")
    finding = next(one for one in talk.state.findings if one.capability_id)
    talk.send(Revise(finding_id=finding.id, text=asked.choices[3]))
    assert picked(talk) == [asked.choices[3]]


def test_picks_and_enough_in_one_message(talk: Talk) -> None:
    asked = to_the_list(talk)
    talk.say("2, enough")
    assert talk.state.proposal
    assert asked.choices[1] in reasons(talk.state.proposal)


@pytest.mark.parametrize(
    "words", ["all of them", "all except 2", "not 2", "finding rot causes", "everything"]
)
def test_what_cannot_be_read_is_asked_again_once_and_then_left(talk: Talk, words: str) -> None:
    asked = to_the_list(talk)
    before = talk.state.findings
    talk.say(words)
    assert talk.question == asked
    talk.say(words)
    assert talk.question
    assert talk.question.slot is Slot.CONFIRMATION
    assert talk.state.findings == before


def test_a_client_cannot_pick_what_was_not_listed(talk: Talk) -> None:
    draft = FindingDraft(slot=Slot.PRIORITY, value="x", quote="x", capability_id="debugging")
    talk.send(Answer(drafts=(draft,)))
    assert picked(talk) == []
    to_the_list(talk)
    talk.send(Answer(drafts=(draft.model_copy(update={"capability_id": "nope"}),)))
    assert picked(talk) == []


def test_names_that_are_equal_are_told_apart() -> None:
    matches = [capability(id, "Sales") for id in ("a", "b")]
    assert list(_told_apart([*matches, capability("c", "Service")])) == ["Sales (a)", "Sales (b)", "Service"]


def capability(id: str, name: str) -> Capability:
    one = next(iter(default_library().framework.capabilities.values()))
    return one.model_copy(update={"id": id, "name": name})


def test_enough_is_never_answered_with_a_list(talk: Talk) -> None:
    for answer in ANSWERS:
        talk.say(answer)
    talk.say("enough")
    assert talk.state.proposal
    assert not [move for move in talk.state.moves if move.move == "shortlist"]


@pytest.mark.parametrize(
    "case", [one for one in load_cases() if one.environment_dominated], ids=lambda one: one.id
)
def test_where_the_environment_dominates_that_is_said_before_any_name(
    interview: Interview, case: Case
) -> None:
    played = play(case, interview)
    if not (played.state.proposal and played.state.proposal.environment_dominates):
        pytest.skip("by words alone this one is not recognised")
    for event in played.events:
        if event.type != "replied":
            continue
        kinds = [type(block) for block in event.blocks]
        named = [isinstance(b, ShowProposal) or (isinstance(b, Ask) and bool(b.notes)) for b in event.blocks]
        if any(named):
            assert Environment in kinds[: named.index(True)]


def test_it_is_shown_once_in_every_conversation_and_only_what_does_not_lead_yet(interview: Interview) -> None:
    for case in load_cases()[:6]:
        played = play(case, interview)
        shown = [event for event in played.events if isinstance(event, Moved) and event.move == "shortlist"]
        assert len(shown) == 1
        assert len(set(shown[0].about)) == len(shown[0].about) <= LISTED
        assert played.state.proposal
        held = [one.capability_id for one in played.state.proposal.capabilities]
        picked = {one.capability_id for one in played.findings if one.capability_id}
        assert picked <= {*held}
        assert picked <= {*shown[0].about}


def met(*ids: str) -> tuple[Match, ...]:
    reason = Reason(0, "words", "passage", "signal", "lexical", (), 1.0)
    return tuple(Match(id, 1 / (at + 1), (reason,)) for at, id in enumerate(ids))


def test_a_list_needs_enough_to_choose_from() -> None:
    every = [f"c{at}" for at in range(30)]
    assert listed(met(*every)) == tuple(every[CLEAR : CLEAR + LISTED])
    assert listed(met(*every[: CLEAR + LEAST - 1])) == ()
    assert listed(()) == ()


IDS = st.lists(st.sampled_from([f"c{at}" for at in range(20)]), unique=True, max_size=20)


@given(IDS, IDS)
def test_putting_forward_loses_nothing_and_keeps_every_other_order(
    ids: Sequence[str], picked: Sequence[str]
) -> None:
    before = met(*ids)
    after = put_forward(before, picked)
    assert sorted(one.capability_id for one in after) == sorted({*ids, *picked})
    others = [one.capability_id for one in after if one.capability_id not in picked]
    assert others == [id for id in ids if id not in picked]
    scores = [one.score for one in after]
    assert scores == sorted(scores, reverse=True)
    places = [at for at, one in enumerate(after) if one.capability_id in picked]
    assert places == list(range(min(BEHIND, len(others)), min(BEHIND, len(others)) + len(places)))
