"""What comes next, and why."""

from __future__ import annotations

from assistant.brief import Finding, KpiReading, Slot
from assistant.events import (
    Confirmed,
    Contradicted,
    EnoughSaid,
    Event,
    Found,
    Moved,
    Ranked,
    Received,
    Skipped,
    Vague,
)
from assistant.policy import MAX_QUESTIONS, Move, Standing, due_for_read_back, next_move
from assistant.state import State, fold
from tests.assistant.test_engine import STARTED

LONG = "a sentence of quite some length about the work that was asked for " * 2 + "and what comes of it"
SURE = Standing(scores=[(f"c{i}", 2.0**-i) for i in range(20)])
OPEN = Standing(scores=[(f"c{i}", 1.0 - i / 1000) for i in range(20)])


def found(slot: Slot, number: int, **more: object) -> Found:
    quote = f"{LONG} {number}"
    values = {"slot": slot, "value": quote, "quote": quote, "id": f"f{number}", "turn": 1, **more}
    return Found(finding=Finding.model_validate(values))


def asked(slot: Slot, *, move: str = "ask", aim: str | None = None) -> Moved:
    return Moved.model_validate(
        {"move": move, "why": "t", "slot": slot, "question_id": "q", "text": "?", "aim": aim}
    )


def state(*events: Event) -> State:
    return fold((STARTED, *events))


NUMBERS = KpiReading(name="churn", baseline=18, target=12)
FILLED: tuple[Event, ...] = (
    found(Slot.FRAME, 1),
    found(Slot.GOAL, 2, tag="goal"),
    found(Slot.KPI, 3, kpi=NUMBERS),
    found(Slot.PROBLEM, 4),
    found(Slot.CRITICAL_WORK, 5),
    found(Slot.CAUSE, 6),
    found(Slot.PRIORITY, 7),
)


def test_required_slots_come_in_their_order() -> None:
    slots = [Slot.FRAME, Slot.GOAL, Slot.KPI, Slot.PROBLEM, Slot.CRITICAL_WORK, Slot.CAUSE, Slot.PRIORITY]
    for count, slot in enumerate(slots):
        move = next_move(state(*FILLED[:count]), SURE)
        assert (move.kind, move.slot) == ("ask", slot)
        assert move.why


def test_an_initiative_is_asked_for_its_aim_once() -> None:
    initiative = (FILLED[0], found(Slot.GOAL, 2, tag="initiative"))
    move = next_move(state(*initiative), SURE)
    assert (move.slot, move.aim) == (Slot.GOAL, "behind-initiative")
    again = next_move(state(*initiative, asked(Slot.GOAL, aim="behind-initiative")), SURE)
    assert again.slot is Slot.KPI


def test_a_measure_without_numbers_is_asked_for_them() -> None:
    bare = (*FILLED[:2], found(Slot.KPI, 3, kpi=KpiReading(name="churn")))
    assert next_move(state(*bare), SURE) == Move(
        kind="ask", why="a measure was named without numbers", slot=Slot.KPI, aim="numbers"
    )


def test_a_stray_remark_does_not_stand_for_an_answer() -> None:
    stray = Finding(slot=Slot.CAUSE, value="no time", quote="no time", id="f6", turn=1)
    events = (*FILLED[:5], Found(finding=stray), FILLED[6])
    assert next_move(state(*events), SURE).slot is Slot.CAUSE
    again = next_move(state(*events, asked(Slot.CAUSE)), SURE)
    assert (again.slot, again.aim) == (Slot.CAUSE, "environment")
    assert next_move(state(*events, *[asked(Slot.CAUSE)] * 3), SURE).slot is not Slot.CAUSE


def test_vague_words_are_probed_and_contradictions_come_first() -> None:
    vague = Vague(slot=Slot.GOAL, words="better communication")
    move = next_move(state(*FILLED[:2], vague), SURE)
    assert (move.kind, move.about) == ("probe", ("better communication",))
    clash = Contradicted(before_id="f3", now_id="f9", before="18", now="22")
    assert next_move(state(*FILLED, vague, clash), SURE).kind == "contradiction"


def test_an_unsettled_ranking_earns_an_optional_question_and_a_settled_one_does_not() -> None:
    assert next_move(state(*FILLED), OPEN).slot is Slot.EXCELLENCE
    assert next_move(state(*FILLED), SURE).kind == "shortlist"


def test_the_short_list_comes_once_before_the_read_back_and_only_where_there_is_something_to_choose() -> None:
    move = next_move(state(*FILLED), SURE)
    assert (move.kind, move.slot, move.aim) == ("shortlist", Slot.PRIORITY, "shortlist")
    shown = asked(Slot.PRIORITY, move="shortlist").model_copy(update={"about": ("c7", "c8", "c9")})
    assert next_move(state(*FILLED, shown), SURE).slot is Slot.CONFIRMATION
    few = Standing(scores=[*SURE.scores[:8], *((f"n{i}", 0.0) for i in range(8))][:9])
    assert next_move(state(*FILLED), few).slot is Slot.CONFIRMATION
    assert next_move(state(*FILLED[:4], EnoughSaid()), SURE).kind == "propose"
    # What was read back and put right is not followed by it.
    assert next_move(state(*FILLED, asked(Slot.CONFIRMATION)), SURE).slot is Slot.CONFIRMATION


def test_it_stops_when_the_top_has_settled() -> None:
    top = tuple((f"c{i}", 1.0) for i in range(12))
    moves = [
        asked(slot) for slot in (Slot.FRAME, Slot.GOAL, Slot.KPI, Slot.PROBLEM, Slot.CAUSE) for _ in (1, 2)
    ]
    settled = state(*FILLED, *moves[:9], Ranked(top=top), Ranked(top=top))
    assert next_move(settled, OPEN).kind == "shortlist"
    assert next_move(state(*FILLED, *moves[:9], Ranked(top=top)), OPEN).slot is Slot.EXCELLENCE


def test_there_is_always_room_for_the_short_list_and_the_read_back() -> None:
    moves = [asked(Slot.INCIDENT) for _ in range(MAX_QUESTIONS - 1)]
    assert next_move(state(*FILLED, *moves[:-1]), OPEN).kind == "shortlist"
    assert next_move(state(*FILLED, *moves), OPEN).slot is Slot.CONFIRMATION


def test_agreed_means_propose() -> None:
    assert next_move(state(*FILLED, Confirmed(turn=2)), SURE).kind == "propose"
    skipped = Skipped(slot=Slot.CONFIRMATION, reason="skipped")
    assert next_move(state(*FILLED, skipped), SURE).kind == "propose"


def test_enough_proposes_from_what_there_is_and_asks_once_when_there_is_nothing() -> None:
    assert next_move(state(FILLED[3], EnoughSaid()), SURE).kind == "propose"
    assert next_move(state(EnoughSaid()), SURE).slot is Slot.PROBLEM


def test_two_capabilities_told_apart_by_a_note_are_told_apart_by_a_question() -> None:
    close = Standing(scores=[("a", 1.0), ("b", 0.99), ("c", 0.2)], confusable=frozenset({("b", "a")}))
    move = next_move(state(*FILLED), close)
    assert (move.kind, move.about) == ("disambiguate", ("a", "b"))
    again = next_move(state(*FILLED, asked(Slot.PROBLEM, move="disambiguate")), close)
    assert again.kind != "disambiguate"


def test_a_read_back_is_due_after_four_answers() -> None:
    def turn(number: int) -> Received:
        return Received(
            at=STARTED.at, turn=number, text="x", channel="t", message_id=str(number), interpreter="rules"
        )

    assert not due_for_read_back(state(*FILLED[:3], turn(3)))
    assert due_for_read_back(state(*FILLED[:3], turn(4)))
