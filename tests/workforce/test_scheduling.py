from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workforce.admission import Offer, admit
from workforce.scheduling import (
    Chunk,
    Placement,
    RepeatTask,
    Task,
    place,
    ticks_allowed,
    ticks_needed,
    to_hours,
)

HOUR = 20


def task(number: int, hours: float, *, line: str = "a", whole: bool = False, repeats: bool = False) -> Task:
    after = tuple(RepeatTask(weeks, 5) for weeks in (1, 3, 7)) if repeats else ()
    return Task(key=(line, number), line=line, ticks=ticks_needed(hours), whole=whole, repeats=after)


@st.composite
def tasks(draw: st.DrawFn) -> list[Task]:
    count = draw(st.integers(0, 12))
    return [
        Task(
            key=("k", number),
            line=draw(st.sampled_from("abc")),
            ticks=draw(st.integers(1, 200)),
            whole=draw(st.booleans()),
            repeats=tuple(
                RepeatTask(weeks, draw(st.integers(1, 20)))
                for weeks in draw(st.sampled_from([(), (1,), (1, 3, 7)]))
            ),
            earliest=draw(st.integers(1, 4)),
        )
        for number in range(count)
    ]


CAPACITY = st.integers(0, 100)
WEEKS = st.integers(1, 30)


def used(placement: Placement, weeks: int) -> list[int]:
    ticks = [0] * weeks
    for one in placement.placed:
        for chunk in one.chunks:
            ticks[chunk.week - 1] += chunk.ticks
        for repeat in one.repeats:
            if repeat.week is not None:
                ticks[repeat.week - 1] += repeat.task.ticks
    return ticks


@given(tasks(), WEEKS, CAPACITY, st.integers(0, 2))
def test_no_week_is_fuller_than_allowed_and_nothing_is_lost(
    given_tasks: list[Task], weeks: int, capacity: int, pace: int
) -> None:
    placement = place(given_tasks, weeks=weeks, capacity=capacity, pace=pace)
    full = used(placement, weeks)
    assert all(ticks <= capacity for ticks in full)
    assert [capacity - ticks for ticks in full] == list(placement.free)
    found = [one.task for one in placement.placed]
    assert sorted([*found, *placement.failed], key=lambda one: one.key) == given_tasks
    for one in placement.placed:
        assert sum(chunk.ticks for chunk in one.chunks) == one.task.ticks
        assert one.first_week >= one.task.earliest


@given(tasks(), WEEKS, CAPACITY, st.integers(0, 2))
def test_a_line_keeps_its_order_and_its_pace(
    given_tasks: list[Task], weeks: int, capacity: int, pace: int
) -> None:
    placement = place(given_tasks, weeks=weeks, capacity=capacity, pace=pace)
    for line in "abc":
        mine = [one for one in placement.placed if one.task.line == line]
        for before, after in pairwise(mine):
            assert after.first_week >= max(before.last_week, before.first_week + pace)


@given(tasks(), WEEKS, CAPACITY)
def test_repeats_come_when_they_are_due_or_a_week_later(
    given_tasks: list[Task], weeks: int, capacity: int
) -> None:
    for one in place(given_tasks, weeks=weeks, capacity=capacity, pace=0).placed:
        assert [repeat.task for repeat in one.repeats] == list(one.task.repeats)
        for repeat in one.repeats:
            due = one.last_week + repeat.task.after_weeks
            assert repeat.overrun == (due > weeks)
            assert repeat.week is None or due <= repeat.week <= min(due + 1, weeks)
        taken = [repeat.week for repeat in one.repeats if repeat.week is not None]
        assert taken == sorted(set(taken))


@given(tasks(), WEEKS, CAPACITY)
def test_what_is_admitted_fits_whole_and_in_the_order_of_the_offers(
    given_tasks: list[Task], weeks: int, capacity: int
) -> None:
    offers = [Offer(((one,),)) for one in given_tasks]
    order = [one.key for one in given_tasks]
    placement = admit(offers, order=order, weeks=weeks, capacity=capacity)
    assert placement.whole
    assert placement == admit(offers, order=order, weeks=weeks, capacity=capacity)
    if given_tasks and place(given_tasks[:1], weeks=weeks, capacity=capacity, pace=0).whole:
        assert given_tasks[0].key in {one.task.key for one in placement.placed}


def test_a_long_task_is_spread_over_weeks() -> None:
    placement = place([task(1, 8)], weeks=4, capacity=3 * HOUR, pace=0)
    assert placement.placed[0].chunks == (Chunk(1, 60), Chunk(2, 60), Chunk(3, 40))


def test_no_chunk_is_shorter_than_half_an_hour_where_it_can_be_helped() -> None:
    placement = place([task(1, 3.25)], weeks=4, capacity=3 * HOUR, pace=0)
    assert placement.placed[0].chunks == (Chunk(1, 55), Chunk(2, 10))


def test_a_task_that_stays_whole_waits_for_a_week_with_room() -> None:
    placement = place([task(1, 2), task(2, 2, line="b", whole=True)], weeks=3, capacity=3 * HOUR, pace=0)
    assert placement.placed[1].chunks == (Chunk(2, 40),)


def test_a_task_that_stays_whole_is_spread_when_no_week_could_hold_it() -> None:
    placement = place([task(1, 5, whole=True)], weeks=3, capacity=3 * HOUR, pace=0)
    assert placement.placed[0].chunks == (Chunk(1, 60), Chunk(2, 40))


def test_a_task_starts_later_where_its_repeats_would_find_no_room() -> None:
    blocking = Task(key=("b", 0), line="b", ticks=3 * 60, earliest=2)
    placement = place([blocking, task(1, 2, repeats=True)], weeks=20, capacity=3 * HOUR, pace=0)
    found = placement.placed[1]
    assert all(repeat.week is not None for repeat in found.repeats)
    assert found.first_week == 5


def test_the_next_task_of_a_line_does_not_slip_into_a_gap_of_the_one_before() -> None:
    blocking = Task(key=("b", 0), line="b", ticks=55, earliest=2)
    placement = place([blocking, task(1, 5.5), task(2, 0.2)], weeks=4, capacity=3 * HOUR, pace=0)
    _, long, short = placement.placed
    assert [chunk.week for chunk in long.chunks] == [1, 3]
    assert short.first_week == 3


def test_the_second_option_is_taken_where_the_first_is_too_long() -> None:
    long, short = task(1, 10), task(2, 2)
    placement = admit([Offer(((long,), (short,)))], order=[long.key, short.key], weeks=2, capacity=3 * HOUR)
    assert [one.task for one in placement.placed] == [short]


def test_an_offer_after_a_line_is_passed_over_when_nothing_of_the_line_was_taken() -> None:
    core, extra = task(1, 10), task(2, 1)
    offers = [Offer(((core,),)), Offer(((extra,),), after="a")]
    assert admit(offers, order=[core.key, extra.key], weeks=2, capacity=3 * HOUR).placed == ()


def test_a_slow_pace_is_given_up_before_a_task_is() -> None:
    both = [task(1, 1), task(2, 1)]
    offers, order = [Offer(((one,),)) for one in both], [one.key for one in both]
    roomy = admit(offers, order=order, weeks=2, capacity=3 * HOUR)
    tight = admit(offers, order=order, weeks=1, capacity=3 * HOUR)
    assert [one.first_week for one in roomy.placed] == [1, 2]
    assert [one.first_week for one in tight.placed] == [1, 1]


@given(st.floats(min_value=0.001, max_value=80))
def test_hours_are_rounded_up_when_needed_and_down_when_allowed(hours: float) -> None:
    assert to_hours(ticks_allowed(hours)) <= hours + 1e-6
    assert hours - 1e-6 <= to_hours(ticks_needed(hours)) < hours + 0.05 + 1e-6


def test_binary_fractions_cost_no_extra_tick() -> None:
    assert ticks_needed(0.3) == ticks_allowed(0.3) == 6


@given(tasks(), WEEKS, CAPACITY, st.data())
def test_what_is_pinned_starts_in_its_week_or_fails(
    given_tasks: list[Task], weeks: int, capacity: int, data: st.DataObject
) -> None:
    keys = data.draw(st.lists(st.sampled_from([one.key for one in given_tasks] or [("k", 0)]), max_size=3))
    pins = {key: data.draw(st.integers(1, weeks + 1)) for key in keys}
    placement = place(given_tasks, weeks=weeks, capacity=capacity, pace=0, pins=pins)
    assert all(spent <= capacity for spent in used(placement, weeks))
    assert len(placement.placed) + len(placement.failed) == len(given_tasks)
    for one in placement.placed:
        assert sum(chunk.ticks for chunk in one.chunks) == one.task.ticks
        if one.task.key in pins:
            assert one.first_week == pins[one.task.key]
    for line in "abc":
        mine = [one for one in placement.placed if one.task.line == line]
        assert all(before.last_week <= after.first_week for before, after in pairwise(mine))
