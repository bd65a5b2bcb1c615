"""Chooses what goes into a plan: offers are taken in turn, each as far as everything before still fits. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from workforce.scheduling import NO_PINS, Pins, Placement, Task, place


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
    pins: Pins = NO_PINS,
) -> Placement:
    """Take offers in turn, each as far as everything taken before still fits; return what was placed.

    `order` gives the keys of all tasks in the order in which they are placed. A slower pace is kept only
    where nothing is lost by it: `paces` are tried from the first, and the last one decides what fits.
    `pins` are the weeks that tasks have to start in, by key.
    """
    rank = {key: index for index, key in enumerate(order)}

    def placed(tasks: Iterable[Task], pace: int) -> Placement:
        ordered = sorted(tasks, key=lambda task: rank[task.key])
        return place(ordered, weeks=weeks, capacity=capacity, pace=pace, pins=pins)

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
