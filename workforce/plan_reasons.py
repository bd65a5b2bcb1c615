"""Why something has no place in a plan, in words its reader can check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from capability_library.schema import Framework, Strand
from workforce.activity_words import format_name
from workforce.learning_plans import NotScheduled
from workforce.plan_choices import Choice, Menu
from workforce.scheduling import LEAST_CHUNK, TICKS_PER_HOUR, Placed, Placement, ticks_needed, to_hours
from workforce.wording import day, listed

_IN_WORDS: Mapping[Strand, str] = {
    Strand.WORK: "in the work",
    Strand.OTHERS: "with others",
    Strand.FORMAL: "of formal study",
}


def left_out(
    one: Menu,
    choices: Sequence[Choice],
    placement: Placement,
    placed: Mapping[tuple[str, int], Placed],
    *,
    capacity: int,
    start: date,
    excluded: bool = True,
) -> Iterator[NotScheduled]:
    """Yield what has no place: activities, repeats, what was taken out and, with `excluded`, other formats."""
    for gone in one.dropped:
        yield _row(gone, ticks_needed(gone.activity.hours), "It was taken out of the plan.")
    if excluded:
        for gone, instead in one.excluded:
            yield _row(gone, ticks_needed(gone.activity.hours), _not_available(gone, instead, placed))
    for choice in choices:
        found = placed.get(choice.key)
        if found is None:
            need = ticks_needed(choice.activity.hours)
            yield _row(choice, need, _no_room(one, choice, placement, placed, capacity=capacity))
        else:
            yield from _lost_repeats(choice, found, len(placement.free), start)


def missing_note(one: Menu, missing: Sequence[Strand], framework: Framework) -> Iterator[str]:
    """Yield why strands of a campaign are empty."""
    if one.capability is None:
        yield f"The framework {framework.name!r} no longer has this capability, so there are no activities for it."
        return
    if not one.has_activities:
        yield "This framework gives no activities for it; add some. None are made up here."
        return
    if not _more_than_courses(one):
        yield "Only formal study is there for it. A course alone changes nothing in the work, so none is planned."
        return
    for strand in missing:
        if one.of(strand):
            yield f"No hours are left for an activity {_IN_WORDS[strand]}; see what is not scheduled."
        elif any(gone.activity.strand is strand for gone in one.dropped):
            yield f"What there was {_IN_WORDS[strand]} was taken out."
        elif any(gone.activity.strand is strand for gone, _ in one.excluded):
            yield f"No activity {_IN_WORDS[strand]} is left without the formats that can't be had."
        else:
            yield f"Its record gives no activity {_IN_WORDS[strand]}."


def _more_than_courses(one: Menu) -> bool:
    return any(choice.activity.strand is not Strand.FORMAL for choice in one.choices)


def _not_available(gone: Choice, instead: Choice | None, placed: Mapping[tuple[str, int], Placed]) -> str:
    name = format_name(gone.activity.format).capitalize()
    if instead is None:
        return f"{name} is not available, and no other activity of this capability is free to stand in."
    other = f"“{instead.activity.title}” ({format_name(instead.activity.format)})"
    if instead.key not in placed:
        return f"{name} is not available; {other} would stand in, but has no place either."
    return f"{name} is not available; {other} stands in."


def _no_room(
    one: Menu,
    choice: Choice,
    placement: Placement,
    placed: Mapping[tuple[str, int], Placed],
    *,
    capacity: int,
) -> str:
    if not _more_than_courses(one):
        return "A course alone is not planned, and nothing else is left for this capability."
    before = one.choices[: one.choices.index(choice)]
    first = max((placed[prior.key].last_week for prior in before if prior.key in placed), default=1)
    need, last = ticks_needed(choice.activity.hours), len(placement.free)
    # Pieces that scheduling would not use are not free for this.
    least = min(LEAST_CHUNK, capacity)
    left = sum(free for free in placement.free[first - 1 :] if free >= least)
    weeks = f"weeks {first} to {last}" if first < last else f"week {last}"
    if need > left:
        free = f"{_h(left)} {'is' if left == TICKS_PER_HOUR else 'are'} free" if left else "none are free"
        return f"Needs {_h(need)}; in {weeks}, where it could go, {free}."
    return f"Needs {_h(need)}; taking it in would push out something that goes before it."


def _lost_repeats(choice: Choice, found: Placed, weeks: int, start: date) -> Iterator[NotScheduled]:
    late = [one.task for one in found.repeats if one.overrun]
    full = [one.task for one in found.repeats if one.week is None and not one.overrun]
    if late:
        days = [start + timedelta(weeks=found.last_week + task.after_weeks - 1) for task in late]
        when = listed([day(one) for one in days])
        reason = f"After the plan's {weeks} weeks: put into the diary for the week of {when}."
        yield _row(choice, sum(task.ticks for task in late), reason, repeats=True)
    if full:
        when = listed([str(found.last_week + task.after_weeks) for task in full])
        reason = f"Week {when}, where it belongs, has no room, nor has the one after."
        yield _row(choice, sum(task.ticks for task in full), reason, repeats=True)


def _row(choice: Choice, ticks: int, reason: str, *, repeats: bool = False) -> NotScheduled:
    return NotScheduled(
        activity_id=choice.activity_id,
        capability_id=choice.capability_id,
        title=choice.activity.title,
        part="repeats" if repeats else "activity",
        strand=choice.activity.strand,
        format=choice.activity.format,
        hours=to_hours(ticks),
        reason=reason,
    )


def _h(ticks: int) -> str:
    return f"{to_hours(ticks):g} h"
