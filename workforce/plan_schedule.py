"""Puts the activities of a plan into its weeks: what goes in, and where what people moved ends up. Pure.

What goes in is decided as if nothing had been moved, so that taking a move back gives the plan there was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from workforce.admission import Offer, admit
from workforce.learning_plans import Adjustments, Limits, MoveResult, Pin
from workforce.pinning import Settled, Wish, settle
from workforce.plan_assembly import first_day
from workforce.plan_choices import Choice, Menu, activity_id, cores, extras
from workforce.scheduling import Placement, Task, ticks_allowed

_GONE = "The plan has no such activity any more: its format can't be had, or it was taken out."


def schedule(
    campaigns: Sequence[Menu], light: Sequence[Choice], limits: Limits, adjustments: Adjustments
) -> tuple[Placement, tuple[MoveResult, ...]]:
    """Return the weeks of everything that fits, and what became of each move, in the order of the pins."""
    choices = [*(choice for one in campaigns for choice in one.choices), *light]
    order = [choice.key for choice in choices]
    capacity, weeks = ticks_allowed(limits.hours_per_week), limits.weeks
    offers = [*_offers(campaigns, capacity * weeks), *_light_offers(light, weeks)]
    placement = admit(offers, order=order, weeks=weeks, capacity=capacity)
    known = {choice.activity_id: choice for choice in choices}
    tasks = _tasks(campaigns, light)
    wishes = [
        Wish(tasks[known[pin.activity_id].key], pin.week, known[pin.activity_id].activity.title)
        for pin in adjustments.pins
        if pin.activity_id in known
    ]
    titles = {choice.key: choice.activity.title for choice in _all_choices(campaigns, light)}
    base = [one.task for one in placement.placed]
    settled = settle(wishes, base, order=order, titles=titles, weeks=weeks, capacity=capacity)
    if wishes:
        offers = _around(settled, offers, base)
        placement = admit(offers, order=order, weeks=weeks, capacity=capacity, pins=settled.pins)
    names = {activity_id(key): title for key, title in titles.items()}
    starts = {activity_id(one.task.key): one.first_week for one in placement.placed}
    reasons = {activity_id(key): reason for key, reason in settled.reasons.items()}
    reasons |= {pin.activity_id: _GONE for pin in adjustments.pins if pin.activity_id not in known}
    moved = (_result(pin, limits, starts, names, reasons) for pin in adjustments.pins)
    return placement, tuple(moved)


def _result(
    pin: Pin, limits: Limits, starts: Mapping[str, int], names: Mapping[str, str], reasons: Mapping[str, str]
) -> MoveResult:
    """What became of one pin. One that was left to the schedule may come to stand where it was wanted after all."""
    week = starts.get(pin.activity_id)
    return MoveResult(
        activity_id=pin.activity_id,
        title=names.get(pin.activity_id, pin.activity_id),
        wanted=first_day(limits.start, pin.week),
        start=first_day(limits.start, week) if week is not None else None,
        reason=reasons.get(pin.activity_id) if week != pin.week else None,
    )


def _around(settled: Settled, offers: Sequence[Offer], base: Sequence[Task]) -> list[Offer]:
    """What was pinned first, then the rest of what was in the plan before, in its old order."""
    first = {task.key for task in settled.tasks}
    was_in = {task.key for task in base} - first
    rest: list[Offer] = [Offer((settled.tasks,))] if settled.tasks else []
    for offer in offers:
        options = (tuple(task for task in option if task.key in was_in) for option in offer.options)
        kept = tuple(dict.fromkeys(option for option in options if option))
        if kept:
            rest.append(Offer(kept, after=offer.after))
    return rest


def _all_choices(campaigns: Sequence[Menu], light: Sequence[Choice]) -> Iterator[Choice]:
    for one in campaigns:
        yield from (*one.choices, *one.dropped, *(gone for gone, _ in one.excluded))
    yield from light


def _tasks(campaigns: Sequence[Menu], light: Sequence[Choice]) -> dict[tuple[str, int], Task]:
    return {
        **{choice.key: choice.task() for one in campaigns for choice in one.choices},
        **{choice.key: choice.task(repeated=False) for choice in light},
    }


def _offers(campaigns: Sequence[Menu], total: int) -> Iterator[Offer]:
    """First how each campaign begins, then all its activities, for those that have begun."""
    weights = sum(one.required.weight for one in campaigns)
    for one in campaigns:
        share = total * one.required.weight // weights if weights else total // len(campaigns)
        ways = cores(one, share=share)
        yield Offer(tuple(tuple(choice.task() for choice in way) for way in ways))
    for one in campaigns:
        for choice in extras(one):
            yield Offer(((choice.task(),),), after=choice.capability_id)


def _light_offers(light: Sequence[Choice], weeks: int) -> Iterator[Offer]:
    """One activity each, spread over the plan; without repeats, as going on with the work repeats it."""
    for position, choice in enumerate(light):
        later = choice.task(repeated=False, earliest=1 + position * weeks // len(light))
        yield Offer(((later,), (choice.task(repeated=False),)))
