"""Puts tasks into weeks. Pure and in whole ticks of three minutes, so that hours add up exactly.

It never gives a week more than its capacity and never shortens a task: what doesn't fit is named.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

TICKS_PER_HOUR = 20
# Less than half an hour of a long activity in one week is no time to get into it.
LEAST_CHUNK = TICKS_PER_HOUR // 2
# How many weeks a task that should stay whole waits for a week with room, before it is spread after all.
WAIT_FOR_ONE_WEEK = 2
# How many weeks a task may start later so that its repeats find a place.
WAIT_FOR_REPEATS = 4
# A task spread over weeks that lie further apart would be begun twice.
LONGEST_GAP = 2
# A repeat may move by a week when its own is full; the intervals still grow.
REPEAT_SLACK = 1


def ticks_needed(hours: float) -> int:
    """Return hours in ticks, rounded up; the rounding before it forgives binary fractions (0.3 h is 6)."""
    return max(1, math.ceil(round(hours * TICKS_PER_HOUR, 6)))


def ticks_allowed(hours: float) -> int:
    """Return hours in ticks, rounded down."""
    return math.floor(round(hours * TICKS_PER_HOUR, 6))


def to_hours(ticks: int) -> float:
    """Return ticks in hours."""
    return ticks / TICKS_PER_HOUR


@dataclass(frozen=True)
class RepeatTask:
    after_weeks: int
    ticks: int


@dataclass(frozen=True)
class Task:
    """Something to do. Tasks of one `line` follow one another; `whole` ones stay in one week if they soon can.

    `ticks` leaves the repeats out; `earliest` is the first week it may take.
    """

    key: tuple[str, int]
    line: str
    ticks: int
    whole: bool = False
    repeats: tuple[RepeatTask, ...] = ()
    earliest: int = 1


@dataclass(frozen=True)
class Chunk:
    week: int
    ticks: int


@dataclass(frozen=True)
class PlacedRepeat:
    """`week` is None where it found no place; `overrun` says that its weeks lie after the last one."""

    task: RepeatTask
    week: int | None
    overrun: bool = False


@dataclass(frozen=True)
class Placed:
    task: Task
    chunks: tuple[Chunk, ...]
    repeats: tuple[PlacedRepeat, ...]

    @property
    def first_week(self) -> int:
        return self.chunks[0].week

    @property
    def last_week(self) -> int:
        return self.chunks[-1].week

    @property
    def crowded_out(self) -> int:
        """How many repeats found their weeks full."""
        return sum(one.week is None and not one.overrun for one in self.repeats)


@dataclass(frozen=True)
class Placement:
    """Tasks in their weeks, those that found no place, and the ticks left free in each week."""

    placed: tuple[Placed, ...]
    failed: tuple[Task, ...]
    free: tuple[int, ...]

    @property
    def whole(self) -> bool:
        return not self.failed


def place(tasks: Iterable[Task], *, weeks: int, capacity: int, pace: int) -> Placement:
    """Place tasks in the order given, each as early as it can be, its repeats with it.

    In a line a task starts no earlier than the one before it ends, and at least `pace` weeks after that
    one started. `capacity` is in ticks a week.
    """
    tasks = tuple(tasks)
    free = [capacity] * weeks
    useful = min([LEAST_CHUNK, capacity, *(task.ticks for task in tasks)])
    opened = 1  # no week before this one has room for anything
    next_week: dict[str, int] = {}
    placed: list[Placed] = []
    failed: list[Task] = []
    for task in tasks:
        while opened < weeks and free[opened - 1] < useful:
            opened += 1
        first = max(task.earliest, opened, next_week.get(task.line, 1))
        found = _place_one(task, free, first=first, capacity=capacity)
        if found is None:
            failed.append(task)
            continue
        _take(found, free)
        placed.append(found)
        next_week[task.line] = max(found.last_week, found.first_week + pace)
    return Placement(tuple(placed), tuple(failed), tuple(free))


def _place_one(task: Task, free: Sequence[int], *, first: int, capacity: int) -> Placed | None:
    """Place a task from `first` on; a little later where that gives more of its repeats a place."""
    best: Placed | None = None
    for start in range(first, min(first + WAIT_FOR_REPEATS, len(free)) + 1):
        chunks = _chunks(task, free, first=start, capacity=capacity)
        if chunks is None:
            break
        found = Placed(task, chunks, _repeats(task, chunks[-1].week, free))
        if best is None or found.crowded_out < best.crowded_out:
            best = found
        if best.crowded_out == 0:
            break
    return best


def _chunks(task: Task, free: Sequence[int], *, first: int, capacity: int) -> tuple[Chunk, ...] | None:
    if task.whole:
        near = range(first, min(first + WAIT_FOR_ONE_WEEK, len(free)) + 1)
        week = next((week for week in near if free[week - 1] >= task.ticks), None)
        if week is not None:
            return (Chunk(week, task.ticks),)
    chunks: list[Chunk] = []
    least = min(LEAST_CHUNK, capacity)
    for week in range(first, len(free) + 1):
        if chunks and week - chunks[-1].week > LONGEST_GAP:
            chunks = []
        left, room = task.ticks - sum(chunk.ticks for chunk in chunks), free[week - 1]
        if room == 0 or room < min(left, least):
            continue
        taken = min(left, room)
        # What is left for another week should be a chunk as well, where this one can spare it.
        if 0 < left - taken < least <= taken - least:
            taken = left - least
        chunks.append(Chunk(week, taken))
        if taken == left:
            return tuple(chunks)
    return None


def _repeats(task: Task, end: int, free: Sequence[int]) -> tuple[PlacedRepeat, ...]:
    """Find weeks for repeats, all of which lie after `end` and so beside the task's own chunks."""
    used: dict[int, int] = {}
    made: list[PlacedRepeat] = []
    for repeat in task.repeats:
        due = end + repeat.after_weeks
        weeks = range(due, min(due + REPEAT_SLACK, len(free)) + 1)
        week = next((week for week in weeks if free[week - 1] - used.get(week, 0) >= repeat.ticks), None)
        if week is not None:
            used[week] = used.get(week, 0) + repeat.ticks
        made.append(PlacedRepeat(repeat, week, overrun=due > len(free)))
    return tuple(made)


def _take(found: Placed, free: list[int]) -> None:
    for chunk in found.chunks:
        free[chunk.week - 1] -= chunk.ticks
    for repeat in found.repeats:
        if repeat.week is not None:
            free[repeat.week - 1] -= repeat.task.ticks


@dataclass(frozen=True)
class Offer:
    """Tasks that go in together. `options` are tried in turn, the best first; one is taken or none.

    An option with a task that was taken before is passed over; with `after` all are, unless a task of
    that line was taken.
    """

    options: tuple[tuple[Task, ...], ...]
    after: str | None = None


def admit(
    offers: Iterable[Offer],
    *,
    order: Sequence[tuple[str, int]],
    weeks: int,
    capacity: int,
    paces: Sequence[int] = (1, 0),
) -> Placement:
    """Take offers in turn, each as far as everything taken before still fits; return what was placed.

    `order` gives the keys of all tasks in the order in which they are placed. A slower pace is kept only
    where nothing is lost by it: `paces` are tried from the first, and the last one decides what fits.
    """
    rank = {key: index for index, key in enumerate(order)}

    def placed(tasks: Iterable[Task], pace: int) -> Placement:
        ordered = sorted(tasks, key=lambda task: rank[task.key])
        return place(ordered, weeks=weeks, capacity=capacity, pace=pace)

    def add(taken: _Taken, tasks: Sequence[Task]) -> _Taken | None:
        # Repeats that have a place are not given up for another activity, so only free hours count.
        if sum(task.ticks for task in tasks) > taken.free:
            return None
        trial = placed([*taken.tasks, *tasks], paces[-1])
        return _Taken((*taken.tasks, *tasks), sum(trial.free)) if trial.whole else None

    taken = _take_in_turn(tuple(offers), _Taken((), weeks * capacity), add)
    placements = [placed(taken.tasks, pace) for pace in paces]
    return next((one for one in placements if one.whole), placements[-1])


@dataclass(frozen=True)
class _Taken:
    """Tasks that fit together, and the ticks that they and their repeats leave free."""

    tasks: tuple[Task, ...]
    free: int


def _take_in_turn(
    offers: Sequence[Offer], taken: _Taken, add: Callable[[_Taken, Sequence[Task]], _Taken | None]
) -> _Taken:
    """Return what is taken once each offer had its turn. Offers that all fit are taken at one blow.

    Halving keeps long plans quick: one by one, each of hundreds of offers would place all others again.
    """
    together: list[Task] = []
    for offer in offers:
        together += next(_open_options(offer, [*taken.tasks, *together]), ())
    if not together:
        return taken
    if all_taken := add(taken, together):
        return all_taken
    if len(offers) > 1:
        half = len(offers) // 2
        return _take_in_turn(offers[half:], _take_in_turn(offers[:half], taken, add), add)
    tried = (add(taken, option) for option in _open_options(offers[0], taken.tasks))
    return next((one for one in tried if one), taken)


def _open_options(offer: Offer, taken: Sequence[Task]) -> Iterator[tuple[Task, ...]]:
    if offer.after is not None and all(task.line != offer.after for task in taken):
        return
    held = {task.key for task in taken}
    yield from (option for option in offer.options if all(task.key not in held for task in option))
