from __future__ import annotations

from capability_library.schema import ActivityFormat, Strand
from tests.workforce.profiles import (
    LIBRARY,
    OURS,
    QUOTE,
    activity,
    framework_of,
    limits,
    plain_profile,
    planned,
    profile_of,
    required,
    sales_profile,
)
from tests.workforce.reports import source
from workforce.planner import make_plan
from workforce.reports.content import build
from workforce.reports.markdown import plan_to_markdown, to_markdown
from workforce.reports.markdown_text import plain
from workforce.wording import hours, listed


def test_the_plan_in_markdown_holds_everything_in_the_plan() -> None:
    plan = make_plan(sales_profile(), OURS, LIBRARY.kpis, limits(3, 12, ActivityFormat.WORKSHOP))
    text = plan_to_markdown(plan)
    for campaign in plan.campaigns:
        assert f"{plain(campaign.goal.text)}" in text
        assert plain(campaign.manager) in text
        assert all(plain(note) in text for note in campaign.notes)
        for one in campaign.activities:
            for part in (one.title, one.outcome, one.practice, one.manager_support, one.evidence):
                assert plain(part) in text
            assert plain(one.measure.text) in text
            assert all(plain(repeat.what) in text for repeat in one.repeats)
    assert all(plain(row.reason) in text for row in plan.not_scheduled)
    assert f"“{QUOTE}” (message 2)" in text
    assert text.count("\n| 12 | 30 March 2026 |") == 1
    assert "Not available: workshop." in text
    assert text.endswith("\n")


def test_every_table_row_has_the_cells_of_its_head() -> None:
    plan = make_plan(sales_profile(), OURS, LIBRARY.kpis, limits(3, 12))
    assert planned(plan)
    width = 0
    for line in to_markdown(build(source(sales_profile(), plan))).splitlines():
        if not line.startswith("|"):
            width = 0
            continue
        cells = line.count(" | ") + 2
        width = width or cells
        assert cells == width


def test_words_of_people_do_not_become_markup() -> None:
    framework = framework_of(
        {"welding": [activity(Strand.WORK, ActivityFormat.JOB_AID, title="A | *b* <i>")]}
    )
    text = plan_to_markdown(make_plan(plain_profile(framework), framework, LIBRARY.kpis, limits(3, 12)))
    assert r"A \| \*b\* \<i\>" in text
    assert "<i>" not in text
    assert plain("one\n# two") == "one # two"


def test_a_plan_without_activities_reads_as_one() -> None:
    framework = framework_of({"welding": ()})
    text = plan_to_markdown(make_plan(plain_profile(framework), framework, {}, limits(3, 2)))
    assert "| Welding | 20% | 3 (Proficient) | 0 | no activities |" in text
    assert "add some" in text


def test_hours_and_lists_read_as_people_say_them() -> None:
    assert [hours(one) for one in (0.25, 0.05, 1, 2.5)] == ["15 min", "3 min", "1 hour", "2.5 hours"]
    assert [listed(one) for one in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]


def test_a_profile_without_a_plan_starts_with_the_heaviest() -> None:
    text = to_markdown(build(source(sales_profile())))
    heads = [line for line in text.splitlines() if line.startswith("### ")]
    assert heads[0] == "### 1. Negotiating on value"
    assert len(heads) == 4
    assert "- Net retention from 88% to 97% by 31 December 2026" in text
    assert f"“{QUOTE}” (message 2)" in text
    assert "| 4 | Delegating for growth | 3 (Proficient) | 10% |  |  |" in text
    assert "There is no learning plan for this role profile yet." in text


def test_a_profile_without_numbers_or_words_is_plain() -> None:
    text = to_markdown(build(source(profile_of([required(OURS.capabilities["delegation"])]))))
    assert "### 1. Delegating for growth" in text
    assert "(message" not in text
