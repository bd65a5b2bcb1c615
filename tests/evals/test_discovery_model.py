"""A conversation played with a model is counted as it went: tokens, cost, and what was refused and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals.cases_format import load_cases
from evals.discovery import CaseResult, Report
from evals.good_model import GoodModel
from evals.model_choice import chosen_model
from evals.model_use import Prices
from evals.playing import Played, play
from evals.scorers.kpis import KpiCounts
from evals.scripted_model import Asked
from evals.setting import interview
from kit.settings import Settings

(CASE,) = (one for one in load_cases() if one.id == "saas-renewals")


def result(played: Played) -> CaseResult:
    return CaseResult(
        case=CASE,
        played=played,
        dangers=(),
        recall=0,
        recall_before_list=0,
        graded_recall=0,
        essential_recall=0,
        bm25_recall=0,
        dense_recall=0,
        slots=(),
        kpis=KpiCounts(),
        levels=(),
        said_environment=False,
        proposed=(),
    )


@pytest.mark.timeout(120)
def test_what_a_model_took_is_told_for_each_conversation(tmp_path: Path) -> None:
    good, asked = GoodModel([CASE]), list[str | None]()

    def model(question: Asked) -> str:
        asked.append(question.schema)
        words = good(question)
        return words.replace('"quote": "', '"quote": "surely ') if asked.count("Understood") == 1 else words

    settings = Settings(data_dir=tmp_path, embeddings="off")
    with chosen_model("scripted", settings, model) as access:
        played = play(CASE, interview(settings, model=access))
    use = Report([result(played)]).use(prices=Prices(prompt=1.0, completion=1.0))
    assert (use["conversations"], use["outputs"]) == (1, len(asked))
    assert use["outputs_rejected"]["quote"] >= 1
    tokens = use["tokens_per_conversation"]
    assert tokens["prompt"] > tokens["completion"] > 100
    assert use["cost_per_conversation"] == pytest.approx((tokens["prompt"] + tokens["completion"]) / 1e6)
    assert Report([result(play(CASE, interview(settings)))]).use()["outputs"] == 0
