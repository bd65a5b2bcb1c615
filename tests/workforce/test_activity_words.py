from __future__ import annotations

import pytest

from capability_library.schema import ActivityFormat, Strand
from tests.workforce.profiles import LIBRARY, OURS, activity, limits, profile_of, required, sales_profile
from workforce.activity_words import end, manager_support, repeats, stage_of
from workforce.campaign_goals import campaign_goal, number_to_read
from workforce.learning_plans import Stage
from workforce.planner import make_plan

COACHING = "Ask who was rung this week."


@pytest.mark.parametrize(
    ("strand", "kind", "stage"),
    [
        (Strand.FORMAL, ActivityFormat.E_LEARNING, Stage.SEE),
        (Strand.OTHERS, ActivityFormat.SHADOWING, Stage.SEE),
        (Strand.FORMAL, ActivityFormat.SIMULATION, Stage.TRY),
        (Strand.OTHERS, ActivityFormat.COACHING, Stage.TRY),
        (Strand.WORK, ActivityFormat.MICROLEARNING, Stage.DO),
        (Strand.FORMAL, ActivityFormat.MICROLEARNING, Stage.SEE),
        (Strand.WORK, ActivityFormat.STRETCH_ASSIGNMENT, Stage.DO),
        (Strand.OTHERS, ActivityFormat.PEER_LEARNING, Stage.SHOW),
    ],
)
def test_an_activity_has_its_step_in_a_campaign(strand: Strand, kind: ActivityFormat, stage: Stage) -> None:
    assert stage_of(activity(strand, kind)) is stage


def test_what_a_manager_does_differs_by_format_and_names_the_product_or_the_outcome() -> None:
    texts = [manager_support(activity(Strand.OTHERS, kind), COACHING) for kind in ActivityFormat]
    assert len({text.split(".")[0] for text in texts}) == len(ActivityFormat)
    assert all("A note." in text or "Does it." in text for text in texts)


def test_the_coaching_line_of_the_record_goes_with_the_work() -> None:
    for kind in ActivityFormat:
        assert manager_support(activity(Strand.WORK, kind), COACHING).endswith(COACHING)
        assert COACHING not in manager_support(activity(Strand.FORMAL, kind), COACHING)


def test_repeats_come_at_growing_intervals_and_are_short() -> None:
    for record in OURS.capabilities.values():
        for one in record.activities:
            again = repeats(one)
            assert [repeat.after_weeks for repeat in again] == [1, 3, 7]
            assert all(0 < repeat.hours <= min(0.5, one.hours) for repeat in again)
            assert len({repeat.what for repeat in again}) == 3


def test_a_phrase_is_closed_once() -> None:
    assert end("Grids and a meeting booked") == "Grids and a meeting booked."
    assert end('Asks "what then?"') == 'Asks "what then?".'
    assert end("Done.") == "Done."


def test_work_is_measured_by_the_number_that_moves_first() -> None:
    profile = sales_profile()
    growth = next(one for one in profile.capabilities if one.capability_id == "account-growth")
    number = number_to_read(growth, OURS.capabilities["account-growth"], profile, LIBRARY.kpis)
    assert number is not None
    assert number.kpi_id in LIBRARY.kpis["net-revenue-retention"].moved_by
    assert "moves before net retention" in number.text


def test_a_number_the_library_does_not_tie_to_the_capability_measures_nothing_of_it() -> None:
    profile = sales_profile()
    growth = next(one for one in profile.capabilities if one.capability_id == "account-growth")
    assert number_to_read(growth, OURS.capabilities["active-listening"], profile, LIBRARY.kpis) is None


def test_a_capability_tied_to_no_number_says_so_and_is_measured_by_what_is_seen() -> None:
    record = OURS.capabilities["delegation"]
    profile = profile_of([required(record)])
    (campaign,) = make_plan(profile, OURS, LIBRARY.kpis, limits(5, 20)).campaigns
    assert "tied to no number" in campaign.goal.text
    assert {one.measure.kpi_name for one in campaign.activities} == {None}
    seen = {one.measure.indicator for one in campaign.activities}
    assert seen <= set(record.levels[3])
    assert len(seen) == min(len(record.levels[3]), len(campaign.activities))


def test_a_goal_without_levels_or_numbers_still_names_the_level() -> None:
    wanted = required(OURS.capabilities["delegation"], level=2)
    goal = campaign_goal(wanted, profile_of([wanted]), ())
    assert goal.text.startswith("Level 2 (Practising) in “Delegating for growth”.")
    assert goal.kpi is None
