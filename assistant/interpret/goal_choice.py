"""Keeps goals and problems apart: what a leader wants, what they have today, and what only leads up to it. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.brief import Slot
from assistant.interpret.causes import CLEAR
from assistant.interpret.goal_cues import DEADLINE, DUTY, NAMED_PROBLEM, PAST, TODAY, WISHED
from assistant.interpret.slot_readings import Reading

ENOUGH = 5  # content words: "by the end of next year" alone states nothing


def settle_goal(readings: Sequence[Reading], filled: dict[Slot, list[int]], asked: Slot | None) -> None:
    """Change `filled` so that no clause is goal and problem at once, and the goal is what states it.

    `filled` maps slots to the numbers of their readings. Where the goal was asked about, sentences that only lead
    up to it are left out once one states it, and what is told of today goes to the problem.
    """
    if asked is Slot.GOAL:
        _wishes_are_goals(readings, filled)
        _today_is_no_goal(readings, filled)
    if asked is not Slot.PROBLEM:
        _one_of_both(readings, filled)
    if asked is Slot.GOAL:
        _only_stated(readings, filled)


def _wishes_are_goals(readings: Sequence[Reading], filled: dict[Slot, list[int]]) -> None:
    for number in tuple(filled.get(Slot.PROBLEM, ())):
        reading = readings[number]
        if reading.says(WISHED) and not reading.says(TODAY) and not reading.says(NAMED_PROBLEM):
            _move(number, filled, Slot.PROBLEM, Slot.GOAL)


def _today_is_no_goal(readings: Sequence[Reading], filled: dict[Slot, list[int]]) -> None:
    today: set[int] = set()
    for number in tuple(filled.get(Slot.GOAL, ())):
        reading = readings[number]
        goes_on = number - 1 in today and _same_sentence(readings[number - 1], reading)
        if number and (reading.opens_with(TODAY) or goes_on) and reading.goal < CLEAR and not reading.numbers:
            _move(number, filled, Slot.GOAL, Slot.PROBLEM)
            today.add(number)


def _one_of_both(readings: Sequence[Reading], filled: dict[Slot, list[int]]) -> None:
    for number in set(filled.get(Slot.GOAL, ())) & set(filled.get(Slot.PROBLEM, ())):
        filled[Slot.GOAL if readings[number].says(NAMED_PROBLEM) else Slot.PROBLEM].remove(number)


def _only_stated(readings: Sequence[Reading], filled: dict[Slot, list[int]]) -> None:
    goals = filled.get(Slot.GOAL, [])
    stated = {n for n in goals if _states(readings[n])}
    if not stated:
        return
    elsewhere = {n for slot, numbers in filled.items() if slot is not Slot.GOAL for n in numbers}
    kept: list[int] = []
    for number in goals:
        follows = number - 1 in kept and _same_sentence(readings[number - 1], readings[number])
        tells_on = number - 1 in elsewhere and _same_sentence(readings[number - 1], readings[number])
        belongs = _belongs(readings[number]) and not tells_on  # "we lost them, and never want that again"
        if number in stated or (follows and number not in elsewhere) or belongs:
            kept.append(number)
    filled[Slot.GOAL] = kept


def _states(reading: Reading) -> bool:
    if reading.goal >= CLEAR or (reading.numbers and reading.goal):
        return True
    dated = reading.says(DEADLINE) and reading.words >= ENOUGH
    return dated and not reading.says(PAST) and not reading.opens_with(TODAY)


def _belongs(reading: Reading) -> bool:
    return reading.weight(Slot.GOAL) >= CLEAR or reading.says(DUTY) or reading.says(WISHED)


def _same_sentence(one: Reading, other: Reading) -> bool:
    return one.clause.sentence == other.clause.sentence


def _move(number: int, filled: dict[Slot, list[int]], source: Slot, target: Slot) -> None:
    filled[source].remove(number)
    filled[target] = sorted({number, *filled.get(target, ())})
