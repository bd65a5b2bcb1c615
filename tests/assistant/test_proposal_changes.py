"""Weights set by the leader, and changes to the proposal taken back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.blocks import ShowProposal
from assistant.brief import Slot
from assistant.commands import Accept, Add, Drop, Revise, SetLevel, SetWeight
from assistant.proposal_types import Proposal
from assistant.weights import make_room, most_weight
from tests.assistant.conftest import Talk
from tests.assistant.test_conversations import held
from workforce.role_profiles import from_proposal


@pytest.fixture
def proposed(talk: Talk) -> Talk:
    return held(talk)


def proposal(talk: Talk) -> Proposal:
    assert talk.state.proposal
    return talk.state.proposal


def test_a_weight_is_set_and_the_others_make_room(proposed: Talk) -> None:
    third = proposal(proposed).capabilities[2]
    proposed.send(SetWeight(capability=third.capability_id, weight=30))
    now = proposal(proposed)
    assert now.capabilities[2].weight == 30
    assert now.capabilities[2].weight_by_leader
    assert sum(one.weight for one in now.capabilities) == 100
    assert f"“{third.name}” now weighs 30%, from {third.weight}%" in proposed.said


def test_the_accepted_profile_has_the_weights_that_were_set(proposed: Talk) -> None:
    second = proposal(proposed).capabilities[1]
    proposed.send(SetWeight(capability=second.capability_id, weight=41))
    proposed.send(Accept())
    profile = from_proposal(proposal(proposed))
    assert proposed.state.phase == "accepted"
    assert [one.weight for one in profile.capabilities] == [
        one.weight for one in proposal(proposed).capabilities
    ]
    assert sum(one.weight for one in profile.capabilities) == 100
    assert {one.capability_id: one.weight for one in profile.capabilities}[second.capability_id] == 41


def test_no_weight_leaves_nothing_for_the_others(proposed: Talk) -> None:
    before = proposal(proposed)
    proposed.send(SetWeight(capability=before.capabilities[0].capability_id, weight=100))
    assert proposal(proposed) is before
    assert f"{101 - len(before.capabilities)}% at most" in proposed.said


def test_what_matters_more_weighs_more(proposed: Talk) -> None:
    third = proposal(proposed).capabilities[2]
    proposed.say("number 3 matters more")
    assert proposal(proposed).capabilities[2].weight == -(-third.weight * 3 // 2)
    proposed.say("move 3 to the top")
    now = proposal(proposed).capabilities
    assert now[2].weight == max(one.weight for one in now)
    proposed.say("move 3 to the top")
    assert f"“{third.name}” weighs {now[2].weight}% already." in proposed.said


def test_the_list_is_shown_again_after_a_change(proposed: Talk) -> None:
    proposed.say("drop the last two")
    proposed.say("show me the list again")
    assert ShowProposal(proposal=proposal(proposed)) in proposed.blocks
    assert "stop asking" not in proposed.said


def test_levels_of_all_are_set_and_explained(proposed: Talk) -> None:
    before = proposal(proposed).capabilities
    proposed.say("set all to level 4 except 1")
    now = proposal(proposed).capabilities
    assert [one.level.level for one in now] == [before[0].level.level, *[4] * (len(now) - 1)]
    proposed.say("why is everything level 4?")
    assert before[0].level.reason in proposed.said
    assert "You set level 4." in proposed.said


def test_what_is_only_asked_about_is_offered_and_not_added(proposed: Talk) -> None:
    before = proposal(proposed)
    proposed.say("what about coaching?")
    assert proposal(proposed) == before
    assert "Coaching people to perform" in proposed.said
    assert "Say “add”" in proposed.said
    proposed.say("add Coaching people to perform")
    assert len(proposal(proposed).capabilities) == len(before.capabilities) + 1
    proposed.say("what about Coaching people to perform?")
    assert "“Coaching people to perform” is there" in proposed.said


def test_each_change_is_taken_back_in_turn(proposed: Talk) -> None:
    original = proposal(proposed)
    first, second, third = original.capabilities[:3]
    steps = [
        (Drop(capability=first.capability_id), f"“{first.name}” is in again"),
        (SetLevel(capability=second.capability_id, level=5 if second.level.level < 5 else 4), "at level"),
        (SetWeight(capability=third.capability_id, weight=40), "the weights are as they were"),
        (Add(capability="shift-handover"), "is out again"),
    ]
    seen: list[Proposal] = []
    for command, _ in steps:
        seen.append(proposal(proposed))
        proposed.send(command)
        assert proposal(proposed) != seen[-1]
    for (_, words), before in zip(reversed(steps), reversed(seen), strict=True):
        proposed.say("undo")
        assert proposal(proposed) == before
        assert words in proposed.said
    assert proposal(proposed) == original
    proposed.say("undo that")
    assert proposal(proposed) == original
    assert "no change to take back" in proposed.said


def test_what_is_made_anew_keeps_the_weight_and_nothing_older_comes_back(proposed: Talk) -> None:
    leading = proposal(proposed).capabilities[0]
    proposed.send(SetWeight(capability=leading.capability_id, weight=33))
    finding = next(one for one in proposed.state.findings if one.slot is Slot.KPI)
    proposed.send(Revise(finding_id=finding.id, text="First-time fix is 66%, not 68"))
    now = {one.capability_id: one.weight for one in proposal(proposed).capabilities}
    assert now[leading.capability_id] == 33
    assert not proposed.state.earlier


@given(st.lists(st.integers(0, 100), min_size=1, max_size=30), st.data())
def test_weights_are_whole_and_make_a_hundred(weights: list[int], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(weights) - 1))
    weight = data.draw(st.integers(1, most_weight(len(weights))))
    made = make_room(weights, place, weight)
    assert sum(made) == 100
    assert min(made) >= 1
    assert made[place] == weight or len(weights) == 1
