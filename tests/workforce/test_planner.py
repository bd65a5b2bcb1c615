from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capability_library.schema import ActivityFormat, Strand
from kit.errors import BadInput
from tests.workforce.profiles import (
    LIBRARY,
    OURS,
    QUOTE,
    RETENTION,
    SALES,
    START,
    activity,
    framework_of,
    limits,
    plain_profile,
    planned,
    profile_of,
    required,
    sales_profile,
)
from workforce.learning_plans import Grounds, LearningPlan, Limits, Stage
from workforce.planner import make_plan
from workforce.role_profiles import RoleProfile


def plan_of(profile: RoleProfile, hours: float, weeks: int, *without: ActivityFormat) -> LearningPlan:
    return make_plan(profile, OURS, LIBRARY.kpis, limits(hours, weeks, *without))


@st.composite
def profiles(draw: st.DrawFn) -> RoleProfile:
    ids = draw(st.lists(st.sampled_from(sorted(OURS.capabilities)), min_size=1, max_size=8, unique=True))
    return profile_of(
        required(
            OURS.capabilities[one],
            weight=draw(st.integers(0, 40)),
            focus=draw(st.booleans()),
            level=draw(st.integers(1, 5)),
        )
        for one in ids
    )


LIMITS = st.builds(
    Limits,
    hours_per_week=st.one_of(st.floats(0.05, 40), st.sampled_from([0.5, 1, 2, 3, 5, 8])),
    weeks=st.integers(1, 60),
    start=st.just(START),
    without=st.lists(st.sampled_from(ActivityFormat), max_size=4, unique=True).map(tuple),
)


def checked(profile: RoleProfile, within: Limits) -> LearningPlan | None:
    """The plan, or None where it is refused; that only ever is because there is no work in it."""
    try:
        return make_plan(profile, OURS, LIBRARY.kpis, within)
    except BadInput as refusal:
        refused = refusal
    assert "in the work" in refused.detail
    assert refused.do
    return None


@settings(max_examples=150, deadline=None)
@given(profiles(), LIMITS)
def test_a_plan_keeps_its_limits_and_adds_up(profile: RoleProfile, within: Limits) -> None:
    plan = checked(profile, within)
    if plan is None:
        return
    last = START + timedelta(weeks=within.weeks, days=-1)
    assert plan.end == last
    assert [week.week for week in plan.weeks] == list(range(1, within.weeks + 1))
    for week in plan.weeks:
        assert week.hours <= within.hours_per_week + 1e-9
        assert week.hours == pytest.approx(sum(entry.hours for entry in week.entries))
    for one in planned(plan):
        assert START <= one.start <= one.due <= last
        assert one.hours == pytest.approx(sum(part.hours for part in one.weeks))
        for repeat in one.repeats:
            assert one.due < repeat.start <= repeat.due <= last
    spent = sum(one.hours + sum(repeat.hours for repeat in one.repeats) for one in planned(plan))
    assert plan.total_hours == pytest.approx(spent)
    assert plan.total_hours == pytest.approx(sum(week.hours for week in plan.weeks))
    assert plan.total_hours == pytest.approx(sum(plan.hours_by_strand.values()))
    assert plan.total_hours == pytest.approx(sum(plan.hours_by_format.values()))


@settings(max_examples=100, deadline=None)
@given(profiles(), LIMITS)
def test_nothing_is_lost_and_no_missing_strand_goes_unsaid(profile: RoleProfile, within: Limits) -> None:
    plan = checked(profile, within)
    if plan is None:
        return
    left = [row for row in plan.not_scheduled if row.part == "activity"]
    for campaign in plan.campaigns:
        mine = [one.title for one in campaign.activities]
        mine += [row.title for row in left if row.capability_id == campaign.capability_id]
        record = OURS.capabilities[campaign.capability_id]
        assert Counter(mine) == Counter(one.title for one in record.activities)
        present = {one.strand for one in campaign.activities}
        assert present | set(campaign.missing) == set(Strand)
        assert present.isdisjoint(campaign.missing)
        assert len(campaign.notes) == len(campaign.missing) or (campaign.notes and not present)
        # A course alone is no campaign.
        assert present != {Strand.FORMAL}
    assert all(one.format not in within.without for one in planned(plan))
    assert all(row.reason for row in left)
    assert {one.capability_id for one in (*plan.campaigns, *plan.keep_going)} == {
        one.capability_id for one in profile.capabilities
    }
    for row in plan.keep_going:
        assert (row.activity is None) == (row.note is not None)


@settings(max_examples=40, deadline=None)
@given(profiles(), LIMITS)
def test_the_same_input_gives_the_same_plan_and_it_survives_json(
    profile: RoleProfile, within: Limits
) -> None:
    plan = checked(profile, within)
    assert plan == checked(profile, within)
    if plan is not None:
        assert LearningPlan.model_validate_json(plan.model_dump_json()) == plan
        assert LearningPlan.model_validate(plan.model_dump(mode="json")) == plan


def test_with_hours_enough_every_campaign_has_all_its_activities_in_three_strands() -> None:
    for some in range(0, len(OURS.capabilities), 6):
        ids = sorted(OURS.capabilities)[some : some + 6]
        plan = plan_of(profile_of(required(OURS.capabilities[one]) for one in ids), 16, 52)
        assert all(row.part == "repeats" for row in plan.not_scheduled)
        for campaign in plan.campaigns:
            assert campaign.missing == ()
            assert campaign.notes == ()
            assert len(campaign.activities) == len(OURS.capabilities[campaign.capability_id].activities)
        repeats = [len(one.repeats) for one in planned(plan)]
        assert sum(repeats) > 2.9 * len(repeats)


def test_a_campaign_goes_from_seeing_to_showing() -> None:
    stages = list(Stage)
    for campaign in plan_of(sales_profile(), 4, 40).campaigns:
        order = [stages.index(one.stage) for one in campaign.activities]
        assert order == sorted(order)
        assert len(set(order)) > 1
        for before, after in pairwise(campaign.activities):
            assert after.weeks[0].week >= before.weeks[-1].week
            assert after.weeks[0].week > before.weeks[0].week


def test_the_heaviest_capability_goes_first() -> None:
    plan = plan_of(sales_profile(), 3, 5)
    assert [one.weight for one in plan.campaigns] == [40, 30, 20]
    first, _, last = plan.campaigns
    assert first.missing == ()
    assert last.missing == tuple(Strand)
    assert first.activities[0].start == START


def test_the_heaviest_gets_its_real_assignment_when_its_share_allows() -> None:
    first = plan_of(sales_profile(), 4, 10).campaigns[0]
    assert ActivityFormat.STRETCH_ASSIGNMENT in {one.format for one in first.activities}


def test_what_does_not_fit_is_named_with_the_hours_that_are_free() -> None:
    plan = plan_of(sales_profile(), 3, 5)
    row = next(one for one in plan.not_scheduled if one.title.startswith("Lead one renewal"))
    assert row.hours == 6
    assert row.reason.startswith("Needs 6 h; in week")
    assert any(note.startswith("All campaigns in full take") for note in plan.notes)


def test_repeats_after_the_end_are_given_a_date_for_the_diary() -> None:
    plan = plan_of(sales_profile(), 3, 5)
    late = [row for row in plan.not_scheduled if row.part == "repeats"]
    assert late
    assert all("diary for the week of" in row.reason and " 2026" in row.reason for row in late)


def test_an_activity_of_another_format_stands_in_for_one_that_is_not_available() -> None:
    plan = plan_of(sales_profile(), 8, 30, ActivityFormat.SHADOWING)
    gone = "Follow the service engineer round the customer's site"
    campaign = next(one for one in plan.campaigns if one.capability_id == "account-growth")
    instead = next(one for one in campaign.activities if one.stands_in_for == gone)
    assert instead.strand is Strand.OTHERS
    assert instead.format is ActivityFormat.PEER_LEARNING
    row = next(one for one in plan.not_scheduled if one.title == gone)
    assert row.reason == f"Shadowing is not available; “{instead.title}” (peer learning) stands in."


def test_a_strand_that_is_gone_with_its_format_is_said_to_be() -> None:
    plan = plan_of(sales_profile(), 8, 30, ActivityFormat.WORKSHOP)
    campaign = next(one for one in plan.campaigns if one.capability_id == "account-growth")
    assert campaign.missing == (Strand.FORMAL,)
    assert campaign.notes == ("No activity of formal study is left without the formats that can't be had.",)


def test_every_claim_can_be_followed_from_the_goal_to_the_measure() -> None:
    grounds = Grounds(goal_finding_id="f1", critical_work="the renewal talk", critical_work_finding_id="f4")
    plan = make_plan(sales_profile(), OURS, LIBRARY.kpis, limits(4, 30), grounds=grounds)
    for campaign in plan.campaigns:
        why = campaign.why
        assert (why.goal, why.goal_finding_id) == ("Customers stay and buy more", "f1")
        assert (why.kpi, why.kpi_finding_id) == ("net retention", "f2")
        assert (why.critical_work, why.critical_work_finding_id) == ("the renewal talk", "f4")
        assert [(one.quote, one.finding_id, one.turn) for one in why.words] == [(QUOTE, "f3", 2)]
        assert campaign.goal.kpi == RETENTION
        assert "from 88% to 97% by 31 December 2026" in campaign.goal.text
        assert campaign.indicators == OURS.capabilities[campaign.capability_id].levels[3]
        assert all(one.evidence and one.measure.text for one in campaign.activities)


def test_outside_the_focus_one_activity_in_the_work_keeps_a_capability_going() -> None:
    plan = plan_of(sales_profile(), 8, 30)
    (row,) = plan.keep_going
    assert row.capability_id == "delegation"
    assert row.activity is not None
    assert row.activity.strand is Strand.WORK
    assert row.activity.repeats == ()
    assert plan_of(sales_profile(), 3, 5).keep_going[0].activity is None


def test_without_a_marked_focus_the_heaviest_are_taken_and_it_is_said() -> None:
    profile = profile_of(required(OURS.capabilities[one], focus=False) for one in SALES)
    plan = plan_of(profile, 4, 30)
    assert len(plan.campaigns) == 3
    assert plan.notes[0] == "The profile marks no capability as focus; its heaviest ones are taken."


def test_a_framework_without_activities_gets_a_plan_that_says_so_and_makes_none_up() -> None:
    framework = framework_of({"welding": (), "rigging": ()})
    plan = make_plan(plain_profile(framework), framework, LIBRARY.kpis, limits(3, 12))
    assert plan.total_hours == 0
    assert plan.not_scheduled == ()
    assert "gives no activities" in plan.notes[0]
    for campaign in plan.campaigns:
        assert campaign.activities == ()
        assert "add some" in campaign.notes[0]


def test_a_capability_the_framework_lost_is_said_to_be_gone() -> None:
    framework = framework_of({"welding": [activity(Strand.WORK, ActivityFormat.STRETCH_ASSIGNMENT)]})
    wider = framework_of({"welding": (), "rigging": ()})
    plan = make_plan(plain_profile(wider), framework, LIBRARY.kpis, limits(3, 12))
    assert "no longer has this capability" in plan.campaigns[1].notes[0]
    assert len(plan.campaigns[0].activities) == 1
