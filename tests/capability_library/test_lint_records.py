"""Rules that look at one record: each passes the good ones and catches one thing broken by hand."""

from __future__ import annotations

from typing import Any

import pytest

from capability_library.lint import RULES, Rule, lint
from capability_library.lint.balance import formats, size
from capability_library.lint.patterns import ladders, openings
from capability_library.lint.references import dangling, unused
from capability_library.lint.shape import activities, counts, identity, lengths
from capability_library.lint.wording import banned, signals, verbs
from tests.capability_library.lint_samples import HANDOVER, NEGOTIATING, changed, found, library

WHOLE_LIBRARY: tuple[Rule, ...] = (size, formats)  # two records are never enough for these


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule not in WHOLE_LIBRARY])
def test_good_records_pass(rule: Rule) -> None:
    assert found(rule) == []


def test_lint_is_all_rules_together() -> None:
    assert {problem.rule for problem in lint(library())} == {"size", "formats"}


def first_of(record_levels: Any, level: int, line: str) -> dict[int, tuple[str, ...]]:
    return {**record_levels, level: (line, *record_levels[level][1:])}


def with_indicator(line: str, level: int = 3) -> Any:
    return changed(levels=first_of(NEGOTIATING.levels, level, line))


def with_signal(line: str) -> Any:
    return changed(signals=(*NEGOTIATING.signals, line))


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"signals": NEGOTIATING.signals[:5]}, "signals"),
        ({"kpis": ("win-rate",)}, "kpis"),
        ({"activities": NEGOTIATING.activities[:3]}, "activities"),
        ({"related": ()}, "related"),
        ({"coaching": ""}, "coaching"),
        ({"accomplishments": None}, "accomplishments"),
        ({"kind": None}, "kind"),
        ({"definition": ""}, "definition"),
        ({"levels": {1: NEGOTIATING.levels[1]}}, "levels.2"),
        ({"components": {**NEGOTIATING.components.model_dump(), "tools": ("one",)}}, "components.tools"),
    ],
)
def test_what_is_missing_is_named_with_its_file(fields: dict[str, Any], where: str) -> None:
    problems = found(counts, changed(**fields), HANDOVER)
    assert f"content/sales/value-negotiation.yaml: {where}" in [problem.where for problem in problems]


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"name": "One name that goes on for a good deal longer than it should"}, "name"),
        ({"definition": "Trades terms for terms."}, "definition"),
        ({"coaching": "Ask them."}, "coaching"),
        ({"signals": ("Fridays.",)}, "signals[1]"),
        ({"levels": {1: ("Quotes list price.",)}}, "levels.1[1]"),
    ],
)
def test_too_short_and_too_long(fields: dict[str, Any], where: str) -> None:
    [problem] = found(lengths, changed(**fields))
    assert problem.where.endswith(f": {where}")
    assert "wanted" in problem.message


def test_an_id_is_kebab_case() -> None:
    [problem] = found(identity, changed(id="Value_Negotiation"))
    assert "'Value_Negotiation'" in problem.message


def test_a_name_is_not_used_twice() -> None:
    [problem] = found(identity, NEGOTIATING, changed(HANDOVER, name="negotiating on Value"))
    assert "value-negotiation" in problem.message


def test_a_plan_of_courses_alone_is_caught() -> None:
    formal = [{**each.model_dump(), "strand": "formal"} for each in NEGOTIATING.activities]
    messages = [problem.message for problem in found(activities, changed(activities=formal))]
    assert messages == ["none in the strand 'others'", "none in the strand 'work'"]


def test_hours_nobody_has() -> None:
    long = [{**each.model_dump(), "hours": 80} for each in NEGOTIATING.activities[:1]]
    assert (
        "80 hours" in found(activities, changed(activities=[*long, *NEGOTIATING.activities[1:]]))[0].message
    )


@pytest.mark.parametrize(
    "line",
    [
        "Understands what switching would cost the buyer in the end.",
        "Has a feeling for what the buyer would pay in the end.",
        "Ability to read what the buyer would pay in the end.",
        "prepares a list of must-haves before every customer call.",
    ],
)
def test_an_opening_nobody_can_watch(line: str) -> None:
    [problem] = found(verbs, with_indicator(line))
    assert problem.texts == (line,)
    assert problem.where.endswith("levels.3[1]")


@pytest.mark.parametrize(
    "line",
    [
        "Handles hostile buyers effectively in every meeting of the year.",
        "Demonstrates how a bluff is called in front of the team.",
        "Lowers the price and/or the scope when the buyer insists.",
        "Concedes scope where necessary to save the rest of the deal.",
        "Leads deals after five years of service in the sales team.",
    ],
)
def test_banned_words_in_indicators(line: str) -> None:
    assert [problem.texts for problem in found(banned, with_indicator(line))] == [(line,)]


@pytest.mark.parametrize("name", ["Negotiation skills", "Management of deals", "Ability to negotiate"])
def test_banned_words_in_names(name: str) -> None:
    assert [problem.texts for problem in found(banned, changed(name=name))] == [(name,)]


def test_a_leader_may_say_what_a_writer_may_not() -> None:
    assert found(banned, with_signal("Best practice, they tell me, and then they drop the price.")) == []


@pytest.mark.parametrize(
    "line", ["They are no good at negotiating on value.", "Nobody negotiates for the values we bring."]
)
def test_a_signal_that_says_the_name(line: str) -> None:
    assert [problem.texts for problem in found(signals, with_signal(line))] == [(line,)]


def test_a_signal_may_share_one_word_with_the_name() -> None:
    assert found(signals, with_signal("Customers see no value in the top tier.")) == []


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"domain": "selling"}, "there is no 'selling'"),
        ({"kpis": ("win-rate", "no-such")}, "there is no 'no-such'"),
        ({"kpis": ("win-rate", "win-rate")}, "'win-rate' stands there twice"),
        ({"related": ("closing",)}, "there is no 'closing'"),
        ({"related": ("value-negotiation",)}, "refers to itself"),
        ({"not_to_confuse_with": {"closing": "it ends the deal"}}, "there is no 'closing'"),
    ],
)
def test_ids_that_lead_nowhere(fields: dict[str, Any], message: str) -> None:
    assert [problem.message for problem in found(dangling, changed(**fields), HANDOVER)] == [message]


def test_a_kpi_and_a_domain_that_nothing_uses() -> None:
    wide = library(kpis=("win-rate", "gross-margin", "handoff-errors", "lonely"), domains=("sales", "empty"))
    assert [problem.where for problem in unused(wide)] == ["kpis/sales.yaml: lonely", "domains.yaml: empty"]


def test_one_verb_opening_most_of_a_record() -> None:
    levels = {level: (f"Checks {lines[0]}", *lines[1:]) for level, lines in NEGOTIATING.levels.items()}
    assert [problem.message for problem in found(openings, changed(levels=levels))] == [
        "'checks' opens 5 indicators"
    ]


def test_one_verb_opening_too_much_of_the_library() -> None:
    records = [changed(id=f"record-{number}") for number in range(30)]
    messages = [problem.message for problem in found(openings, *records)]
    assert len(messages) == 10
    assert "'prepares' opens 10.0% of all indicators" in messages


def test_one_pattern_level_after_level() -> None:
    patterned = {
        **NEGOTIATING.levels,
        2: ("Explains the basics of a deal to a new colleague at the desk.", NEGOTIATING.levels[2][0]),
        3: ("Explains the details of a tender to a regional colleague.", NEGOTIATING.levels[3][0]),
        4: (NEGOTIATING.levels[4][0], "Explains the economics of a bundle to a senior buyer."),
    }
    [problem] = found(ladders, changed(levels=patterned))
    assert [line.split()[2] for line in problem.texts] == ["basics", "details", "economics"]


def test_two_levels_alike_are_no_ladder() -> None:
    levels = {
        **NEGOTIATING.levels,
        2: ("Explains the basics of a deal to a new colleague at the desk.", NEGOTIATING.levels[2][0]),
        3: ("Explains the details of a tender to a regional colleague.", NEGOTIATING.levels[3][0]),
    }
    assert found(ladders, changed(levels=levels)) == []
