from __future__ import annotations

from datetime import date

import pytest

from capability_library.schema import ActivityFormat, Strand
from kit.errors import BadInput, Conflict
from tests.workforce.profiles import (
    LIBRARY,
    OURS,
    SALES,
    activity,
    framework_of,
    limits,
    plain_profile,
    profile_of,
    required,
    sales_profile,
)
from workforce.learning_plans import Limits
from workforce.planner import make_plan

COURSES = (ActivityFormat.E_LEARNING, ActivityFormat.WORKSHOP, ActivityFormat.SIMULATION)


def test_limits_that_leave_only_courses_are_refused_with_what_would_help() -> None:
    everything_else = [one for one in ActivityFormat if one not in COURSES]
    with pytest.raises(BadInput, match="plan of courses alone is refused") as refused:
        make_plan(sales_profile(), OURS, LIBRARY.kpis, limits(5, 20, *everything_else))
    assert "what remains is simulation, workshop" in refused.value.detail
    assert refused.value.do == "Allow at least one of: captured-interaction, job-aid, stretch-assignment."


def test_limits_that_leave_talk_and_courses_but_no_work_are_refused() -> None:
    formats = {
        one.format
        for name in SALES
        for one in OURS.capabilities[name].activities
        if one.strand is Strand.WORK
    }
    with pytest.raises(BadInput, match="no activity in the work is left"):
        make_plan(sales_profile(), OURS, LIBRARY.kpis, limits(5, 20, *sorted(formats)))


def test_a_framework_of_courses_is_refused() -> None:
    framework = framework_of({"welding": [activity(Strand.FORMAL, ActivityFormat.E_LEARNING)]})
    with pytest.raises(Conflict, match="what remains is e-learning") as refused:
        make_plan(plain_profile(framework), framework, {}, limits(5, 20))
    assert "strand 'work'" in refused.value.do


def test_one_capability_of_courses_beside_others_is_not_planned_and_said_not_to_be() -> None:
    framework = framework_of(
        {
            "welding": [activity(Strand.WORK, ActivityFormat.STRETCH_ASSIGNMENT)],
            "rigging": [activity(Strand.FORMAL, ActivityFormat.E_LEARNING)],
        }
    )
    plan = make_plan(plain_profile(framework), framework, {}, limits(5, 20))
    rigging = plan.campaigns[1]
    assert rigging.activities == ()
    assert rigging.notes[0].startswith("Only formal study is there for it.")
    (row,) = plan.not_scheduled
    assert row.reason.startswith("A course alone is not planned")


def test_too_few_hours_for_any_work_are_refused() -> None:
    with pytest.raises(BadInput, match="leave no room") as refused:
        make_plan(sales_profile(), OURS, LIBRARY.kpis, limits(0.2, 1))
    assert "the shortest takes 2 hours" in refused.value.detail
    assert refused.value.do == "Give more hours a week, or more weeks."


def test_hours_left_for_a_course_only_are_not_used_for_one() -> None:
    framework = framework_of(
        {
            "welding": [
                activity(Strand.WORK, ActivityFormat.STRETCH_ASSIGNMENT, hours=8),
                activity(Strand.FORMAL, ActivityFormat.E_LEARNING, hours=1),
            ]
        }
    )
    with pytest.raises(BadInput, match="the shortest takes 8 hours"):
        make_plan(plain_profile(framework), framework, {}, limits(2, 2))


def test_a_profile_that_requires_nothing_is_refused() -> None:
    with pytest.raises(Conflict, match="nothing to plan"):
        make_plan(profile_of(()), OURS, LIBRARY.kpis, limits(3, 12))


def test_too_many_in_focus_are_refused() -> None:
    profile = profile_of(required(one) for one in list(OURS.capabilities.values())[:31])
    with pytest.raises(Conflict, match="marks 31 capabilities as focus"):
        make_plan(profile, OURS, LIBRARY.kpis, limits(3, 12))


def test_a_plan_that_would_outlive_the_calendar_is_refused() -> None:
    within = Limits(hours_per_week=3, weeks=12, start=date(9999, 12, 1))
    with pytest.raises(BadInput, match="ends after the calendar does"):
        make_plan(sales_profile(), OURS, LIBRARY.kpis, within)
