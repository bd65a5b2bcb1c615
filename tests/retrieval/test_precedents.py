"""Precedents: what was needed where like things were said counts for what is said now, and says why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from capability_library.schema import Framework, Kpi, Need, Precedent
from retrieval import AUTHORED, Matcher, QueryPart


@pytest.fixture
def with_precedents(framework: Framework) -> Framework:
    night = Precedent(
        id="night-crew",
        sector="bakery",
        role="shift leaders",
        said=("The oven crew starts blind after midnight.", "Nobody tells the young ones what went well."),
        needs=(Need(id="handover", level=3, grade=3), Need(id="coaching", level=2, grade=2)),
    )
    far = Precedent(
        id="harbour",
        sector="port",
        role="pilots",
        said=("Tugs wait an hour for papers.",),
        needs=(Need(id="renewal", level=3, grade=3), Need(id="not-here", level=3, grade=1)),
    )
    return framework.model_copy(update={"precedents": {one.id: one for one in (night, far)}})


def test_a_capability_that_no_words_name_is_found_by_a_precedent_that_needed_it(
    framework: Framework, with_precedents: Framework, kpis: dict[str, Kpi]
) -> None:
    said = [QueryPart("Our oven crew is blind after midnight")]
    alone = {match.capability_id: match for match in Matcher.open(framework, kpis).match(said)}
    found = {match.capability_id: match for match in Matcher.open(with_precedents, kpis).match(said)}
    assert "coaching" not in alone
    reason = found["coaching"].reasons[0]
    assert (reason.passage_kind, reason.passage) == (
        "precedent",
        "The oven crew starts blind after midnight.",
    )
    assert reason.quote == "Our oven crew is blind after midnight"
    # Essential there weighs more than important, and what was not like it speaks for nothing.
    assert found["handover"].score - alone["handover"].score > found["coaching"].score > 0
    assert "renewal" not in found


def test_the_reasons_explain_the_whole_score(with_precedents: Framework, kpis: dict[str, Kpi]) -> None:
    said = [QueryPart("the crew starts blind"), QueryPart("nobody tells the young ones a thing")]
    for match in Matcher.open(with_precedents, kpis).match(said):
        assert sum(reason.contribution for reason in match.reasons) == pytest.approx(match.score, abs=1e-5)


def test_without_weight_precedents_change_nothing(
    framework: Framework, with_precedents: Framework, kpis: dict[str, Kpi]
) -> None:
    unmoved = replace(AUTHORED, brief=replace(AUTHORED.brief, precedents=0.0))
    said = [QueryPart("The night crew finds no part at the machine; nobody tells the young ones")]
    scores = [
        {match.capability_id: match.score for match in Matcher.open(each, kpis, weights=unmoved).match(said)}
        for each in (framework, with_precedents)
    ]
    assert scores[0] == pytest.approx(scores[1])
