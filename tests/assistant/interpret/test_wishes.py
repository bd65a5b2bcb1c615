"""What is only named at the proposal, what was just offered, and what a yes answers."""

from __future__ import annotations

import time

import pytest

from assistant.commands import (
    Accept,
    Add,
    Command,
    Confirm,
    Deny,
    Drop,
    SetLevel,
    SetWeight,
    Undo,
    WhyCapability,
)
from assistant.interpret.edit_parts import parts, sentences, without_remark
from assistant.interpret.rules import RulesInterpreter
from assistant.interpret.wishes import thing_asked_after, thing_wished
from tests.assistant.interpret.moments import PROPOSED, at_proposal

NEG, FORE, PRICE, COACH, DELEG = PROPOSED
HAND, CLOSE, BUDGET = "shift-handover", "month-end-close", "budget-ownership"


def read(text: str, **more: object) -> list[Command]:
    return list(RulesInterpreter().interpret(text, at_proposal(**more)))


def after_offer(text: str, *offered: str) -> list[Command]:
    return read(text, offered=offered or (HAND, CLOSE, BUDGET), last_move="offer")


WISHES = [
    ("unicorns matter more", "unicorns", ""),
    ("roster?", "roster", ""),
    ("and roster?", "roster", ""),
    ("and roster? shift planning for drivers", "roster", "shift planning for drivers"),
    ("where is unicorn riding? mechanics must learn it", "unicorn riding", "mechanics must learn it"),
    ("No, not climate. Shift supervision, depot work.", "Shift supervision, depot work", ""),
    ("Setting rosters. A bit of charm.", "Setting rosters", "A bit of charm"),
    ("drivers must learn shift planning", "shift planning", ""),
]


@pytest.mark.parametrize(("text", "words", "more"), WISHES)
def test_what_is_only_named_is_looked_for(text: str, words: str, more: str) -> None:
    assert read(text) == [WhyCapability(capability=words, more=more)]


@pytest.mark.parametrize(
    "text",
    [
        "good grief",
        "really?",
        "seriously?",
        "too many",
        "not bad",
        "nice work",
        "no idea",
        "a lot to read",
        "it matters more that they come on time",
        "hm, this is a long list",
        "level 3?",
    ],
)
def test_a_reaction_names_nothing(text: str) -> None:
    assert not any(isinstance(one, WhyCapability | Add | Drop) for one in read(text))


def test_a_phrase_beside_an_edit_is_its_reason() -> None:
    assert read("drop 3. Shift planning.") == [Drop(capability=PRICE)]


def test_a_name_in_the_proposal_is_explained() -> None:
    assert read("delegation?") == [WhyCapability(capability=DELEG)]
    assert read("Delegation? I mean, some days, but no. Drop the last two, and the pricing.") == [
        WhyCapability(capability=DELEG),
        Drop(capability=COACH),
        Drop(capability=DELEG),
        Drop(capability=PRICE),
    ]


@pytest.mark.parametrize("words", ["electric buses?", "the roster?", "shift planning for drivers?"])
def test_a_question_that_is_a_name(words: str) -> None:
    assert thing_asked_after(words) == words.rstrip("?")


@pytest.mark.parametrize(
    "words", ["electric buses", "is that all?", "what now?", "?", "level 4?", "the list?"]
)
def test_a_question_that_names_nothing(words: str) -> None:
    assert thing_asked_after(words) is None


def test_what_people_must_learn_is_wished() -> None:
    assert thing_wished("mechanics must learn high voltage") == "high voltage"
    assert thing_wished("they have to know about batteries") == "batteries"
    assert thing_wished("mechanics must be quick about it") is None


OFFERED: list[tuple[str, list[Command]]] = [
    ("the second one", [Add(capability=CLOSE)]),
    ("the second one please", [Add(capability=CLOSE)]),
    ("add the first", [Add(capability=HAND)]),
    ("add 3", [Add(capability=BUDGET)]),
    ("the first and the third", [Add(capability=HAND), Add(capability=BUDGET)]),
    ("add the first two", [Add(capability=HAND), Add(capability=CLOSE)]),
    ("add the last at level 4", [Add(capability=BUDGET, level=4)]),
    ("add all of them", [Add(capability=one) for one in (HAND, CLOSE, BUDGET)]),
    ("all three", [Add(capability=one) for one in (HAND, CLOSE, BUDGET)]),
    ("Owning a budget", [Add(capability=BUDGET)]),
    ("drop the second", [Drop(capability=FORE)]),
    ("why is the first there?", [WhyCapability(capability=NEG)]),
    ("I'd take the second", [Add(capability=CLOSE)]),
    ("go with the first one", [Add(capability=HAND)]),
    ("Owning a budget, yes", [Add(capability=BUDGET)]),
    ("none of them", [Deny()]),
    ("neither", [Deny()]),
    ("yes", [Confirm()]),
    ("great", [Confirm()]),
    ("accept", [Accept()]),
]


@pytest.mark.parametrize(("text", "expected"), OFFERED)
def test_an_offer_is_taken_up(text: str, expected: list[Command]) -> None:
    assert after_offer(text) == expected


@pytest.mark.parametrize("text", ["yes", "yes please", "add it", "ok", "add that please"])
def test_the_only_one_offered_is_taken_by_a_yes(text: str) -> None:
    assert after_offer(text, HAND) == [Add(capability=HAND)]


@pytest.mark.parametrize("text", ["not the second one", "no, not that", "not climate"])
def test_an_offer_turned_down_changes_nothing(text: str) -> None:
    assert not any(isinstance(one, Add | Drop | Accept) for one in after_offer(text))


def test_places_count_in_the_proposal_where_nothing_was_just_offered() -> None:
    later = {"offered": (HAND, CLOSE), "last_move": None}
    assert not any(isinstance(one, Add) for one in read("the second one", **later))
    assert read("add the second one", **later) == [Add(capability=CLOSE)]


def test_it_is_what_was_just_spoken_of() -> None:
    assert read("take that out too", spoken_of=COACH) == [Drop(capability=COACH)]
    assert read("oh go on then, drop it", spoken_of=COACH) == [Drop(capability=COACH)]
    assert read("that is too high", spoken_of=COACH) == [SetLevel(capability=COACH, step=-1)]
    assert read("that is too low", spoken_of=COACH) == [SetLevel(capability=COACH, step=1)]
    assert read("raise it to 4", spoken_of=COACH) == [SetLevel(capability=COACH, level=4)]
    assert read("put it back", spoken_of=HAND) == [Undo()]
    assert read("no, keep it", spoken_of=HAND) == [Undo()]
    assert read("keep it", spoken_of=COACH) == [Confirm()]
    assert read("keep it") == [Accept()]
    assert read("drop it") == [Drop(capability="it")]


AGREED: list[tuple[str, list[Command]]] = [
    ("yes, but drop 3", [Drop(capability=PRICE)]),
    ("yes drop 3", [Drop(capability=PRICE)]),
    ("looks good, but drop 3", [Drop(capability=PRICE)]),
    ("I like it. Why is coaching there?", [WhyCapability(capability=COACH)]),
    ("yes why is 4 there", [WhyCapability(capability=COACH)]),
    ("yes, why is 4 there?", [WhyCapability(capability=COACH)]),
    ("perfect, and raise 2 to 4", [SetLevel(capability=FORE, level=4)]),
    ("drop 3 and then accept it", [Drop(capability=PRICE), Accept()]),
    ("drop 3. Go ahead.", [Drop(capability=PRICE), Accept()]),
]


@pytest.mark.parametrize(("text", "expected"), AGREED)
def test_praise_with_a_change_only_changes(text: str, expected: list[Command]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("last_move", [None, "answer"])
def test_a_bare_yes_accepts_only_where_accepting_was_spoken_of(last_move: str | None) -> None:
    assert read("yes", last_move=last_move) == [Confirm()]
    assert read("looks good to me", last_move=last_move) == [Accept()]
    for move in ("propose", "summarise", "close"):
        assert read("yes", last_move=move) == [Accept()]
    assert read("ok", last_move="close") == [Accept()]
    assert read("ok", last_move="propose") == [Confirm()]


FURTHER: list[tuple[str, list[Command]]] = [
    (
        "drop 3, add budgeting, and coaching matters more",
        [Drop(capability=PRICE), Add(capability=BUDGET), SetWeight(capability=COACH, weight=23)],
    ),
    (
        "add budgeting, and unicorns matter more",
        [Add(capability=BUDGET), WhyCapability(capability="unicorns")],
    ),
    (
        "coaching and delegation matter more",
        [SetWeight(capability=COACH, weight=23), SetWeight(capability=DELEG, weight=15)],
    ),
    (
        "get rid of pricing and coaching; I've a person for that",
        [Drop(capability=PRICE), Drop(capability=COACH)],
    ),
    ("drop pricing, it's too much", [Drop(capability=PRICE)]),
    ("weights: 1 40%, 3 20%", [SetWeight(capability=NEG, weight=40), SetWeight(capability=PRICE, weight=20)]),
    ("need: budgeting, handing over between shifts", [Add(capability=BUDGET), Add(capability=HAND)]),
    ("who decided we need delegation at level 4?", [WhyCapability(capability=DELEG)]),
    ("no unicorns", [Drop(capability="unicorns")]),
    ("remove 2-4", [Drop(capability=one) for one in PROPOSED[1:4]]),
    ("take out numbers 2 to 3 and 5", [Drop(capability=one) for one in (FORE, PRICE, DELEG)]),
    ("drop 3 to 2", [SetLevel(capability=PRICE, level=2)]),
    ("remove 4 to 9", [Drop(capability="4 to 9")]),
    ("only keep 1, 2 and coaching", [Drop(capability=PRICE), Drop(capability=DELEG)]),
    ("keep 1 to 4 only", [Drop(capability=DELEG)]),
    ("is unicorn riding in there?", [WhyCapability(capability="unicorn riding")]),
    ("do we have anything on unicorns?", [WhyCapability(capability="unicorns")]),
    ("is there nothing about delegation in there?", [WhyCapability(capability=DELEG)]),
]


@pytest.mark.parametrize(("text", "expected"), FURTHER)
def test_further_edits(text: str, expected: list[Command]) -> None:
    assert read(text) == expected


def test_no_ends_a_sentence_unless_a_number_follows() -> None:
    assert sentences("Some days, but no. Drop the last two. Why? No. Keep it") == [
        "Some days, but no",
        "Drop the last two",
        "Why?",
        "No",
        "Keep it",
    ]
    assert sentences("take no. 4 out") == ["take no. 4 out"]


def test_a_part_begins_with_each_verb() -> None:
    assert parts("drop 3, and then add budgeting") == ["drop 3", "add budgeting"]
    assert parts("looks good, and then go ahead") == ["looks good", "go ahead"]
    assert parts("and drop 3") == ["and drop 3"]
    assert parts("set coaching and pricing to 3") == ["set coaching and pricing to 3"]


def test_a_reason_is_cut_off_the_names() -> None:
    assert without_remark("cleaning; we've a contractor") == "cleaning"
    assert without_remark("planning and that routing one") == "planning and that routing one"


@pytest.mark.parametrize(
    "text",
    [
        "drop 3 " + "and " * 1990,
        "drop 3 " + ", and " * 1300,
        "you wrote x " + "and " * 1900,
        "then " * 1600,
        "ok " * 2600,
    ],
    ids=["and", "comma", "quoted", "then", "ok"],
)
def test_joints_without_end_take_no_time(text: str) -> None:
    read("drop 3")
    begun = time.perf_counter()
    read(text)
    assert time.perf_counter() - begun < 0.7  # in one pattern they took two seconds and more
