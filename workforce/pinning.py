"""Weeks that people put activities into by hand: where each can really start, and why not where it was put.

Pure. What comes before a pinned task in its campaign keeps its place before it, so that a pin may have to wait.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workforce.scheduling import Pins, Task, place, to_hours
from workforce.wording import listed

Key = tuple[str, int]


@dataclass(frozen=True)
class Wish:
    """A task put into a week, with its title."""

    task: Task
    week: int
    title: str


@dataclass(frozen=True)
class Settled:
    """The week each wish starts in, by key; where it isn't the one wished for, `reasons` say why.

    A wish without a week has no place at all and is left to the schedule. `tasks` are the pinned ones and all
    that come before them in their lines: together they fit.
    """

    pins: Pins
    reasons: Mapping[Key, str]
    tasks: tuple[Task, ...]


def settle(
    wishes: Iterable[Wish],
    needed: Sequence[Task],
    *,
    order: Sequence[Key],
    titles: Mapping[Key, str],
    weeks: int,
    capacity: int,
) -> Settled:
    """Give each wish the week nearest to its own, the first wish first; later ones yield to earlier ones.

    `needed` are the tasks of the plan without wishes: those before a pinned one in its line are not given up
    for it. `order` gives the keys of all tasks in the order of their campaigns.
    """
    rank = {key: place for place, key in enumerate(order)}
    pins: dict[Key, int] = {}
    reasons: dict[Key, str] = {}
    held: tuple[Task, ...] = ()
    for wish in wishes:
        key = wish.task.key
        before = [one for one in needed if one.line == wish.task.line and rank[one.key] < rank[key]]
        together = {one.key: one for one in (*held, *before, wish.task)}
        tasks = sorted(together.values(), key=lambda one: rank[one.key])
        week = _nearest(wish, tasks, pins, weeks=weeks, capacity=capacity)
        if week is not None:
            pins[key] = week
            held = tuple(tasks)
        if week != wish.week:
            names = [titles[one.key] for one in before]
            reasons[key] = _why_not(wish, week, names, pins, weeks=weeks, capacity=capacity)
    return Settled(pins, reasons, held)


def _nearest(wish: Wish, tasks: Sequence[Task], pins: Pins, *, weeks: int, capacity: int) -> int | None:
    """The week nearest to the one wished for in which everything fits; of two as near, the later."""
    for week in sorted(range(1, weeks + 1), key=lambda week: (abs(week - wish.week), -week)):
        trial = place(tasks, weeks=weeks, capacity=capacity, pace=0, pins={**pins, wish.task.key: week})
        if trial.whole:
            return week
    return None


def _why_not(
    wish: Wish, week: int | None, before: Sequence[str], pins: Pins, *, weeks: int, capacity: int
) -> str:
    """Say what keeps a task from its week, and where it went."""
    starts = (
        f"It starts in week {week}, the nearest that can be." if week else "The schedule places it instead."
    )
    if wish.week > weeks:
        return f"The plan has only {weeks} weeks. {starts}"
    alone = place([wish.task], weeks=weeks, capacity=capacity, pace=0, pins={wish.task.key: wish.week})
    if not alone.whole:
        room = to_hours(capacity * (weeks - wish.week + 1))
        need = to_hours(wish.task.ticks)
        return f"It takes {need:g} h, and from week {wish.week} on there are {room:g} h at most. {starts}"
    if before and (week is None or week > wish.week):
        names = listed([f"“{name}”" for name in before])
        return f"What comes before it in its campaign takes until then: {names}. {starts}"
    others = [key for key in pins if key != wish.task.key]
    if others:
        return f"Other activities were put into their weeks since, and leave no room there. {starts}"
    return starts
