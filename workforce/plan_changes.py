"""Changes to a learning plan: what may be asked for, and what it makes of limits and adjustments. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from assistant.brief import Value
from capability_library.schema import ActivityFormat
from kit.errors import BadInput
from workforce.learning_plans import Adjustments, LearningPlan, Limits, Pin

ActivityId = Annotated[str, StringConstraints(min_length=1, max_length=310, pattern=r"^[^\x00]*$")]
PlanDay = Annotated[date, Field(ge=date(2000, 1, 1), le=date(2200, 1, 1))]


class MoveTo(Value):
    """Puts an activity into the week that holds `start`; null lets the schedule place it again."""

    activity_id: ActivityId
    start: PlanDay | None


class LearningPlanPatch(Value):
    """Changes to a plan; what is left out stays as it is.

    Activities are named by the `activity_id` they have in the plan. `drop` takes some out, `restore` lets
    them back in. `without` replaces the formats that can't be had. A new `start` takes moved activities along.
    """

    move: tuple[MoveTo, ...] = Field(default=(), max_length=50)
    drop: tuple[ActivityId, ...] = Field(default=(), max_length=100)
    restore: tuple[ActivityId, ...] = Field(default=(), max_length=100)
    hours_per_week: float | None = Field(default=None, gt=0, le=40)
    weeks: int | None = Field(default=None, ge=1, le=104)
    start: PlanDay | None = None
    without: tuple[ActivityFormat, ...] | None = Field(default=None, max_length=12)


def changed_limits(plan: LearningPlan, patch: LearningPlanPatch) -> Limits:
    """Return the plan's limits with the changes."""
    given = patch.model_dump(include={"hours_per_week", "weeks", "start", "without"}, exclude_none=True)
    return plan.limits.model_copy(update=given)


def changed_adjustments(plan: LearningPlan, patch: LearningPlanPatch) -> Adjustments:
    """Return the plan's adjustments with the changes, the newest pins first.

    Raises `BadInput` for an activity that isn't in the plan, and for a day outside its weeks.
    """
    known = frozenset(activity_ids(plan))
    named = (*(move.activity_id for move in patch.move), *patch.drop, *patch.restore)
    _check_known(named, known)
    limits = changed_limits(plan, patch)
    pins = {pin.activity_id: pin for pin in plan.adjustments.pins}
    fresh: dict[str, Pin] = {}
    for move in patch.move:
        pins.pop(move.activity_id, None)
        fresh.pop(move.activity_id, None)
        if move.start is not None:
            week = _week_of(move.start, limits)
            fresh[move.activity_id] = Pin(activity_id=move.activity_id, week=week)
    newest_first = (*reversed(fresh.values()), *pins.values())
    dropped = dict.fromkeys((*plan.adjustments.dropped, *patch.drop))
    kept = tuple(one for one in dropped if one not in patch.restore)
    return Adjustments(pins=tuple(pin for pin in newest_first if pin.activity_id not in kept), dropped=kept)


def activity_ids(plan: LearningPlan) -> Iterator[str]:
    """Yield the ids of all activities a plan knows, in it or not."""
    for campaign in plan.campaigns:
        yield from (activity.activity_id for activity in campaign.activities)
    yield from (one.activity.activity_id for one in plan.keep_going if one.activity)
    yield from (one.activity_id for one in plan.not_scheduled)


def _check_known(named: Collection[str], known: Collection[str]) -> None:
    for activity_id in named:
        if activity_id not in known:
            raise BadInput(
                f"The plan has no activity {activity_id!r}.",
                do="Get the plan for the `activity_id` of each activity, scheduled or not.",
            )


def _week_of(day: date, limits: Limits) -> int:
    week = (day - limits.start).days // 7 + 1
    if not 1 <= week <= limits.weeks:
        raise BadInput(
            f"{day.isoformat()} is outside the plan, which has {limits.weeks} weeks from"
            f" {limits.start.isoformat()}.",
            do="Give a day within the plan, or give the plan more weeks.",
        )
    return week
