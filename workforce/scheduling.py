"""Puts tasks into weeks. Pure and in whole ticks of three minutes, so that hours add up exactly.

It never gives a week more than its capacity and never shortens a task: what doesn't fit is named.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

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

# The week a task was put in by hand, by the task's key.
Pins = Mapping[tuple[str, int], int]
NO_PINS: Pins = {}


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


def place(tasks: Iterable[Task], *, weeks: int, capacity: int, pace: int, pins: Pins = NO_PINS) -> Placement:
    """Place tasks in the order given, each as early as it can be, its repeats with it.

    In a line a task starts no earlier than the one before it ends, and at least `pace` weeks after that
    one started. `capacity` is in ticks a week. A pinned task starts in its week or fails; it is given its hours
    before all others, and those before it in its line end by its week.
    """
    tasks = tuple(tasks)
    free = [capacity] * weeks
    held = _hold(tasks, free, pins, capacity)
    useful = min([LEAST_CHUNK, capacity, *(task.ticks for task in tasks)])
    opened = 1  # no week before this one has room for anything
    next_week: dict[str, int] = {}
    placed: list[Placed] = []
    failed: list[Task] = []
    for task, deadline in zip(tasks, _deadlines(tasks, held, weeks), strict=True):
        while opened < weeks and free[opened - 1] < useful:
            opened += 1
        after = next_week.get(task.line, 1)
        if task.key in pins:
            found = held.get(task.key)
            found = found if found and found.first_week >= after else None
        else:
            first = max(task.earliest, opened, after)
            found = _place_one(task, free, first=first, last=deadline, capacity=capacity)
            if found:
                _take(found, free)
        if found is None:
            failed.append(task)
            continue
        placed.append(found)
        next_week[task.line] = max(found.last_week, found.first_week + pace)
    return Placement(tuple(placed), tuple(failed), tuple(free))


def _hold(tasks: Sequence[Task], free: list[int], pins: Pins, capacity: int) -> dict[tuple[str, int], Placed]:
    """Give pinned tasks their hours; those that can't start in their week are left out."""
    held: dict[tuple[str, int], Placed] = {}
    for task in tasks:
        week = pins.get(task.key)
        if week is None or week > len(free):
            continue
        for way in (task, replace(task, whole=False)):
            chunks = _chunks(way, free, first=week, capacity=capacity)
            if chunks and chunks[0].week == week:
                found = Placed(task, chunks, _repeats(task, chunks[-1].week, free))
                _take(found, free)
                held[task.key] = found
                break
    return held


def _deadlines(tasks: Sequence[Task], held: Mapping[tuple[str, int], Placed], weeks: int) -> list[int]:
    """The last week of each task: that of the next pinned one in its line, or of the plan."""
    by_line: dict[str, int] = {}
    found: list[int] = []
    for task in reversed(tasks):
        found.append(by_line.get(task.line, weeks))
        if task.key in held:
            by_line[task.line] = min(held[task.key].first_week, by_line.get(task.line, weeks))
    return found[::-1]


def _place_one(task: Task, free: Sequence[int], *, first: int, last: int, capacity: int) -> Placed | None:
    """Place a task from `first` to `last`; a little later where that gives more of its repeats a place."""
    best: Placed | None = None
    for start in range(first, min(first + WAIT_FOR_REPEATS, last) + 1):
        chunks = _chunks(task, free[:last], first=start, capacity=capacity)
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
