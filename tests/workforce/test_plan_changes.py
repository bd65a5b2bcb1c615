"""Plans that people change: what is moved is where it was put or the plan says why not, and nothing is lost."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from capability_library.schema import ActivityFormat
from kit.errors import BadInput
from tests.workforce.profiles import LIBRARY, OURS, START, limits, sales_profile
from workforce.learning_plans import Adjustments, LearningPlan, Limits, Pin, PlannedActivity
from workforce.plan_changes import LearningPlanPatch, activity_ids, changed_adjustments, changed_limits
from workforce.planner import make_plan

PROFILE = sales_profile()
BEFORE = make_plan(PROFILE, OURS, LIBRARY.kpis, limits(4, 16))
EVERY = sorted(
    {f"{one.capability_id}/{n}" for one in PROFILE.capabilities
     for n in range(len(OURS.capabilities[one.capability_id].activities))}
)  # fmt: skip


def changed(plan: LearningPlan = BEFORE, **fields: object) -> LearningPlan:
    patch = LearningPlanPatch.model_validate(fields)
    adjustments = changed_adjustments(plan, patch)
    return make_plan(PROFILE, OURS, LIBRARY.kpis, changed_limits(plan, patch), adjustments=adjustments)


def in_plan(plan: LearningPlan) -> dict[str, PlannedActivity]:
    campaigns = (activity for campaign in plan.campaigns for activity in campaign.activities)
    light = (one.activity for one in plan.keep_going if one.activity)
    return {activity.activity_id: activity for activity in (*campaigns, *light)}


def week(number: int, start: date = START) -> date:
    return start + timedelta(weeks=number - 1)


def check(plan: LearningPlan) -> None:
    """What holds of every plan, however it was changed."""
    for one in plan.weeks:
        assert one.hours <= plan.limits.hours_per_week
        assert abs(sum(entry.hours for entry in one.entries) - one.hours) < 1e-9
    for campaign in plan.campaigns:
        for before, after in pairwise(campaign.activities):
            assert before.weeks[-1].week <= after.weeks[0].week
        indices = [_record_place(activity) for activity in campaign.activities]
        assert len(indices) == len(set(indices))
    for one in in_plan(plan).values():
        assert abs(sum(part.hours for part in one.weeks) - one.hours) < 1e-9
    for move in plan.moved:
        there = in_plan(plan).get(move.activity_id)
        assert move.start == (week(there.weeks[0].week, plan.limits.start) if there else None)
        assert (move.start == move.wanted) == (move.reason is None), move


def _record_place(activity: PlannedActivity) -> int:
    return int(activity.activity_id.rsplit("/", maxsplit=1)[1])


def unplaced(plan: LearningPlan) -> set[str]:
    return {one.activity_id for one in plan.not_scheduled if one.part == "activity"}


def test_one_that_the_schedule_puts_where_it_was_wanted_needs_no_reason() -> None:
    pins = (
        Pin(activity_id="consultative-discovery/0", week=3),
        Pin(activity_id="value-negotiation/2", week=3),
        Pin(activity_id="account-growth/3", week=2),
    )
    check(make_plan(PROFILE, OURS, LIBRARY.kpis, limits(4, 4), adjustments=Adjustments(pins=pins)))


def test_one_is_moved_and_the_rest_follows() -> None:
    campaign = BEFORE.campaigns[0]
    assert len(campaign.activities) > 2
    moved = campaign.activities[1].activity_id
    plan = changed(move=[{"activity_id": moved, "start": week(9) + timedelta(days=3)}])
    check(plan)
    after = {one.activity_id: one for one in plan.campaigns[0].activities}
    assert after[moved].start == week(9)
    assert plan.moved[0].reason is None
    position = list(after).index(moved)
    assert position >= 1
    for one in list(after.values())[position + 1 :]:
        assert one.weeks[0].week >= after[moved].weeks[-1].week
    assert set(in_plan(plan)) | unplaced(plan) == set(in_plan(BEFORE)) | unplaced(BEFORE)


def test_a_move_taken_back_gives_the_plan_there_was() -> None:
    one = BEFORE.campaigns[1].activities[0].activity_id
    there = changed(move=[{"activity_id": one, "start": week(12)}])
    assert there != BEFORE
    assert changed(there, move=[{"activity_id": one, "start": None}]) == BEFORE


def test_what_must_come_first_is_not_overtaken() -> None:
    activities = BEFORE.campaigns[0].activities
    last = activities[-1]
    plan = changed(move=[{"activity_id": last.activity_id, "start": START}])
    check(plan)
    result = plan.moved[0]
    assert result.start is not None
    assert result.start > START
    assert result.reason is not None
    assert activities[0].title in result.reason
    assert {one.activity_id for one in activities} <= set(in_plan(plan))


def test_the_newest_move_wins() -> None:
    first, second = (one.activity_id for one in BEFORE.campaigns[0].activities[:2])
    plan = changed(move=[{"activity_id": second, "start": week(3)}])
    plan = changed(plan, move=[{"activity_id": first, "start": week(8)}])
    check(plan)
    results = {one.activity_id: one for one in plan.moved}
    assert results[first].start == week(8)
    assert results[second].start is not None
    assert results[second].start >= week(8)
    assert results[second].reason


def test_what_is_dropped_stays_out_and_comes_back() -> None:
    gone = BEFORE.campaigns[0].activities[0].activity_id
    plan = changed(drop=[gone])
    check(plan)
    assert gone not in in_plan(plan)
    row = next(one for one in plan.not_scheduled if one.activity_id == gone)
    assert row.reason == "It was taken out of the plan."
    assert changed(plan, restore=[gone]) == BEFORE


def test_a_light_activity_that_is_dropped_is_not_replaced() -> None:
    light = next(one.activity for one in BEFORE.keep_going if one.activity)
    plan = changed(drop=[light.activity_id])
    check(plan)
    assert all(one.activity is None for one in plan.keep_going)
    assert light.activity_id in unplaced(plan)


def test_limits_change_and_pins_stay() -> None:
    one = BEFORE.campaigns[0].activities[0].activity_id
    plan = changed(move=[{"activity_id": one, "start": week(4)}], hours_per_week=2, weeks=10)
    check(plan)
    assert plan.limits == limits(2, 10)
    assert in_plan(plan)[one].start == week(4)
    later = changed(plan, start=START + timedelta(weeks=2), without=[ActivityFormat.WORKSHOP])
    check(later)
    assert in_plan(later)[one].start == week(4) + timedelta(weeks=2)
    assert all(activity.format is not ActivityFormat.WORKSHOP for activity in in_plan(later).values())


def test_a_moved_activity_whose_format_is_excluded_says_so() -> None:
    one = next(one for one in in_plan(BEFORE).values() if one.format is ActivityFormat.STRETCH_ASSIGNMENT)
    plan = changed(
        move=[{"activity_id": one.activity_id, "start": week(4)}], without=[ActivityFormat.STRETCH_ASSIGNMENT]
    )
    check(plan)
    assert plan.moved[0].start is None
    assert plan.moved[0].title == one.title


@pytest.mark.parametrize(
    "fields",
    [
        {"move": [{"activity_id": "juggling/0", "start": "2026-01-12"}]},
        {"drop": ["juggling/0"]},
        {"restore": ["juggling/0"]},
        {"move": [{"activity_id": EVERY[0], "start": "2026-01-11"}]},
        {"move": [{"activity_id": EVERY[0], "start": "2027-01-11"}]},
        {"drop": EVERY},
    ],
)
def test_changes_that_cannot_be_are_refused(fields: dict[str, object]) -> None:
    with pytest.raises(BadInput) as raised:
        changed(**fields)
    assert raised.value.do


def test_every_activity_can_be_named() -> None:
    assert set(activity_ids(BEFORE)) >= {one for one in EVERY if not one.startswith("delegation")}


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_plans_keep_to_their_limits_whatever_is_changed(data: st.DataObject) -> None:
    weeks = data.draw(st.integers(4, 24))
    given_limits = Limits(
        hours_per_week=data.draw(st.sampled_from([1.5, 2, 3, 4, 8])), weeks=weeks, start=START
    )
    ids = st.sampled_from(EVERY)
    pins = data.draw(
        st.lists(st.builds(Pin, activity_id=ids, week=st.integers(1, weeks + 2)), max_size=4,
                 unique_by=lambda pin: pin.activity_id)
    )  # fmt: skip
    pinned = {pin.activity_id for pin in pins}
    dropped = data.draw(st.lists(ids.filter(lambda one: one not in pinned), max_size=3, unique=True))
    adjustments = Adjustments(pins=tuple(pins), dropped=tuple(dropped))
    try:
        plan = make_plan(PROFILE, OURS, LIBRARY.kpis, given_limits, adjustments=adjustments)
        before = make_plan(
            PROFILE, OURS, LIBRARY.kpis, given_limits, adjustments=Adjustments(dropped=tuple(dropped))
        )
    except BadInput:  # no room for anything in the work: refused, not squeezed in
        event("refused")
        return
    check(plan)
    assert len(plan.moved) == len(pins)
    assert set(in_plan(plan)) | unplaced(plan) == set(in_plan(before)) | unplaced(before)
    assert not set(in_plan(plan)) & unplaced(plan)
    assert not set(dropped) & set(in_plan(plan))
    event(f"moves kept: {sum(one.reason is None for one in plan.moved)} of {len(pins)}")
    if pins:  # the newest one is where it was put unless the plan says why not
        assert plan.moved[0].start == plan.moved[0].wanted or plan.moved[0].reason
