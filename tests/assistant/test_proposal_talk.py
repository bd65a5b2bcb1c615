"""What is said in the room after the proposal: wishes, offers, a yes, numbers, and what was withdrawn since."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.commands import Accept, Add, Compare, Drop, SetLevel, SetWeight, Undo, WhyCapability
from assistant.edit_types import Desk
from assistant.edits import edit
from assistant.events import Moved
from assistant.interpret.references import in_words
from assistant.proposal_types import Proposal
from assistant.service import Interview
from tests.assistant.conftest import Talk
from tests.assistant.test_conversations import held

COACHING = "Coaching people to perform"


@pytest.fixture
def proposed(talk: Talk) -> Talk:
    return held(talk)


def proposal(talk: Talk) -> Proposal:
    assert talk.state.proposal
    return talk.state.proposal


def names(talk: Talk) -> list[str]:
    return [one.name for one in proposal(talk).capabilities]


def test_what_matters_but_is_not_there_is_offered(proposed: Talk) -> None:
    before = proposal(proposed)
    proposed.say("coaching matters more")
    assert proposal(proposed) == before
    assert "Nothing in the proposal is called “coaching”" in proposed.said
    offered = proposed.state.offered
    assert len(offered) == 3
    proposed.say("the second one")
    assert [one.capability_id for one in proposal(proposed).capabilities][-1] == offered[1]
    proposed.say("and the third")
    assert [one.capability_id for one in proposal(proposed).capabilities][-1] == offered[2]


def test_an_offer_is_turned_down_by_a_fresh_wish(proposed: Talk) -> None:
    proposed.say("where is electric buses? mechanics must learn high voltage")
    assert "Switching high voltage" in proposed.said
    first = proposed.state.offered
    proposed.say("No, not climate. High voltage safety for mechanics, technical fault finding.")
    assert "“High voltage safety for mechanics, technical fault finding”" in proposed.said
    assert "in it already" in proposed.said  # diagnosing, which the proposal has
    assert proposed.state.offered not in ((), first)
    wished = proposed.state.offered[0]
    proposed.say("add the first")
    assert proposal(proposed).capabilities[-1].capability_id == wished


def test_a_yes_to_several_asks_which(proposed: Talk) -> None:
    before = proposal(proposed)
    proposed.say("what about coaching?")
    proposed.say("yes")
    assert "Which of them shall I add" in proposed.said
    assert COACHING in proposed.said
    assert proposal(proposed) == before
    proposed.say("the second")
    assert len(names(proposed)) == len(before.capabilities) + 1


def test_a_yes_after_an_answer_is_asked_back(proposed: Talk) -> None:
    proposed.say("why is 2 there?")
    proposed.say("yes")
    assert "Shall I take the proposal as settled" in proposed.said
    assert not proposed.state.accepted
    proposed.say("ok")
    assert proposed.state.accepted


@pytest.mark.parametrize("said", ["yes", "yes, go ahead", "looks good"])
def test_a_yes_right_after_the_proposal_accepts(proposed: Talk, said: str) -> None:
    proposed.say(said)
    assert proposed.state.accepted


def test_ok_right_after_the_proposal_is_asked_back(proposed: Talk) -> None:
    proposed.say("ok")
    assert not proposed.state.accepted
    assert "Shall I take the proposal as settled" in proposed.said
    proposed.say("no, drop 3")
    assert not proposed.state.accepted
    assert "is out" in proposed.said


def test_after_the_list_is_shown_a_yes_accepts(proposed: Talk) -> None:
    proposed.say("drop 3")
    proposed.say("show me the list again")
    proposed.say("yes")
    assert proposed.state.accepted


@pytest.mark.parametrize("said", ["yes, but drop 3", "yes why is 4 there", "looks good, but drop 3"])
def test_a_yes_with_a_but_does_not_accept(proposed: Talk, said: str) -> None:
    proposed.say(said)
    assert not proposed.state.accepted


def test_nothing_is_settled_when_an_edit_with_it_fails(proposed: Talk) -> None:
    proposed.say("drop 40, then accept it")
    assert not proposed.state.accepted
    assert "not settled it yet" in proposed.said


@pytest.mark.parametrize(
    "said", ["remove 40", "why 40?", "compare 2 and 40", "set 40 to level 3", "add number 40"]
)
def test_a_number_beyond_the_list(proposed: Talk, said: str) -> None:
    before = proposal(proposed)
    proposed.say(said)
    count = in_words(len(before.capabilities))
    assert f"There is no number 40; in the proposal are {count}" in proposed.said
    assert proposal(proposed) == before


def test_one_message_is_taken_back_in_one_step(proposed: Talk) -> None:
    original = proposal(proposed)
    proposed.say("drop the last two, add Coaching people to perform")
    dropped = proposal(proposed)
    proposed.say("set all to level 1")
    proposed.say("undo")
    assert proposal(proposed) == dropped
    assert f"the levels of {len(dropped.capabilities)} capabilities are as they were" in proposed.said
    proposed.say("undo that")
    assert proposal(proposed) == original
    assert f"“{COACHING}” is out again" in proposed.said
    assert proposed.said.count("is in again") == 2
    proposed.say("undo")
    assert "no change to take back" in proposed.said


def test_an_undo_inside_a_message_takes_back_what_it_changed(proposed: Talk) -> None:
    original = proposal(proposed)
    proposed.say("drop 3. undo that. drop 4.")
    assert len(names(proposed)) == len(original.capabilities) - 1
    proposed.say("undo")
    assert proposal(proposed) == original


def test_it_is_what_was_spoken_of(proposed: Talk) -> None:
    second = names(proposed)[1]
    proposed.say("why is number 2 there?")
    proposed.say("oh go on then, take that out too")
    assert second not in names(proposed)
    first = proposal(proposed).capabilities[0]
    proposed.say("lower number 1 to 2")
    proposed.say("no, make it level 4")
    assert proposal(proposed).capabilities[0].level.level == 4
    assert proposal(proposed).capabilities[0].name == first.name


def test_it_outlives_an_ok(proposed: Talk) -> None:
    third = proposal(proposed).capabilities[2]
    proposed.say("why is 3 there?")
    proposed.say("ok")
    proposed.say("hm, lower it by one")
    assert proposal(proposed).capabilities[2].level.level == third.level.level - 1
    assert not proposed.state.accepted


@pytest.mark.parametrize("said", ["no, keep it", "put it back please", "bring that back"])
def test_what_was_just_dropped_comes_back(proposed: Talk, said: str) -> None:
    before = proposal(proposed)
    proposed.say("drop 3")
    proposed.say(said)
    assert proposal(proposed) == before
    assert not proposed.state.accepted


def test_what_is_out_is_not_taken_out_again(proposed: Talk) -> None:
    third = names(proposed)[2]
    proposed.say("drop number 3")
    proposed.say(f"drop {third}")
    assert f"“{third}” is out already" in proposed.said
    proposed.say(f"why not {third}?")
    assert f"You took “{third}” out, saying “drop number 3”" in proposed.said
    proposed.say("yes")
    assert third in names(proposed)


def withdrawn_since(talk: Talk) -> tuple[Proposal, Desk]:
    """The proposal, and a framework that no longer has its second capability."""
    now = proposal(talk)
    framework = talk.interview.catalogue("capwright", None).framework
    gone = now.capabilities[1].capability_id
    left = {id: one for id, one in framework.capabilities.items() if id != gone}
    desk = Desk(
        framework=framework.model_copy(update={"capabilities": left}),
        kpis={},
        findings=talk.state.findings,
        search=lambda words: (gone, *list(left)[:2]),
        said=None,
    )
    return now, desk


def test_what_was_withdrawn_since_is_said_and_kept(proposed: Talk) -> None:
    now, desk = withdrawn_since(proposed)
    first, gone = now.capabilities[:2]
    for command in (
        SetLevel(capability=gone.capability_id, level=2),
        SetLevel(capability=gone.name, step=1),
        Compare(first=first.capability_id, second=gone.capability_id),
        Compare(first=gone.capability_id, second=first.capability_id),
        WhyCapability(capability=gone.capability_id),
    ):
        edited = edit(now, command, desk)
        assert edited.proposal is now
        assert f"“{gone.name}” is no longer in {desk.framework.title}" in str(edited.blocks)


def test_the_rest_can_still_be_edited(proposed: Talk) -> None:
    now, desk = withdrawn_since(proposed)
    first, gone, third = now.capabilities[:3]
    dropped = edit(now, Drop(capability=gone.capability_id), desk).proposal
    assert [one.capability_id for one in dropped.capabilities] == [
        one.capability_id for one in now.capabilities if one is not gone
    ]
    for command in (
        Drop(capability=third.capability_id),
        Add(capability=next(iter(desk.framework.capabilities))),
        Add(capability="something nobody named"),
        SetLevel(capability=first.capability_id, level=1),
        SetWeight(capability=gone.capability_id, weight=30),
    ):
        changed = edit(now, command, desk).proposal
        assert any(one.capability_id == gone.capability_id for one in changed.capabilities)
    assert edit(dropped, Undo(), replace(desk, before=now)).proposal is now
    assert "already in" in str(edit(now, Add(capability=gone.capability_id), desk).blocks)
    again = edit(dropped, WhyCapability(capability=gone.capability_id), desk)
    assert f"You took “{gone.name}” out" in str(again.blocks)
    assert not again.offered
    assert edit(now, Accept(), desk).accepted


def test_an_offer_is_remembered_in_the_events(proposed: Talk) -> None:
    proposed.say("what about coaching?")
    moved = [event for event in proposed.events if isinstance(event, Moved)][-1]
    assert moved.move == "offer"
    assert moved.about == proposed.state.offered
    assert proposed.state.asked is None


def test_a_proposal_is_still_reached(interview: Interview) -> None:
    assert held(Talk(interview, seed=3)).state.proposal


@pytest.mark.parametrize(
    "wish",
    [
        "Add something on discussing fees with clients.",
        "we need something on talking about price with pet owners",
        "add onboarding new hires",
        "add coaching",  # which several names hold
    ],
)
def test_what_has_no_such_name_is_offered_and_not_added(proposed: Talk, wish: str) -> None:
    before = proposal(proposed)
    proposed.say(wish)
    assert proposal(proposed) == before
    assert "The nearest are: 1. “" in proposed.said
    offered = proposed.state.offered
    assert len(offered) == 3
    proposed.say("the second")
    assert proposal(proposed).capabilities[-1].capability_id == offered[1]


@pytest.mark.parametrize(
    ("wish", "name"),
    [
        ("add giving feedback", "Giving feedback that changes work"),
        ("we also need budgeting", "Owning a budget"),
        ("add handling complaints", "Recovering from complaints"),
    ],
)
def test_what_has_nearly_such_a_name_is_added_at_once(proposed: Talk, wish: str, name: str) -> None:
    proposed.say(wish)
    assert names(proposed)[-1] == name


def test_nothing_is_settled_while_something_offered_stands_open(proposed: Talk) -> None:
    proposed.say("drop 3 and add horse riding, then accept")
    assert "The nearest are: 1." in proposed.said
    assert not proposed.state.accepted


def test_what_is_accepted_with_an_edit_is_changed_first(proposed: Talk) -> None:
    proposed.say("Supporting technical products up to 4, then I'm happy, go with it.")
    levels = {one.name: one.level.level for one in proposal(proposed).capabilities}
    assert levels["Supporting technical products"] == 4
    assert proposed.state.accepted


def test_what_is_accepted_with_words_not_understood_is_asked_back(proposed: Talk) -> None:
    proposed.say("Planning the field day should not be so grand. Go with it.")
    assert "I left out: “Planning the field day should not be so grand”" in proposed.said
    assert "Shall I take the proposal as settled" in proposed.said
    assert not proposed.state.accepted
    proposed.say("yes")
    assert proposed.state.accepted


def test_praise_and_leaving_do_not_keep_it_open(proposed: Talk) -> None:
    proposed.say("Lovely stuff, accept it. I have to go now.")
    assert proposed.state.accepted


def test_a_level_in_a_second_sentence_is_set_and_the_rest_is_named(proposed: Talk) -> None:
    before = {one.name: one.level.level for one in proposal(proposed).capabilities}
    proposed.say("Drop 3. Supporting technical products up one. Planning the field day rather bolder.")
    levels = {one.name: one.level.level for one in proposal(proposed).capabilities}
    assert levels["Supporting technical products"] == before["Supporting technical products"] + 1
    assert "I left out: “Planning the field day rather bolder”" in proposed.said
