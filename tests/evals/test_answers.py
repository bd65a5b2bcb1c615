"""What a model adds on hard answers is measured as the page says, and the measure sees what is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import ValidationError
from typer.testing import CliRunner

from assistant.brief import Cell, FindingDraft, KpiReading, Slot
from capability_library.loader import default_library
from cli.main import app
from evals.answer_cases import MANNERS, GoldAnswer, load_answers
from evals.good_model import GoodModel
from evals.good_notes import GoodNotes, noted
from evals.model_choice import chosen_model
from evals.reading_answers import AnswerReport, run
from evals.scorers.answers import invented, score
from kit.settings import Settings

ANSWERS = load_answers()
SAMPLE = ANSWERS[::6]
KPIS = default_library().kpis
SAID = (
    "Renewals reach us two weeks late. Churn is 18 percent and has to be 12. The tool shows yesterday's data."
    " By the way, the stairs are being painted, and the lift will be out of use until somebody finds a part for it."
)
ANSWER = GoldAnswer.model_validate(
    {
        "id": "t",
        "manner": "long",
        "asked": "problem",
        "sector": "software",
        "said": SAID,
        "gold": [
            {"slot": "problem", "quote": "Renewals reach us two weeks late"},
            {
                "slot": "kpi",
                "quote": "Churn is 18 percent and has to be 12",
                "kpi": {"name": "churn", "baseline": 18, "target": 12, "unit": "per cent"},
            },
            {
                "slot": "cause",
                "quote": "The tool shows yesterday's data",
                "cell": "tools",
                "also": ["problem"],
            },
        ],
    }
)


def draft(slot: Slot, quote: str, *, cell: Cell | None = None, kpi: KpiReading | None = None) -> FindingDraft:
    return FindingDraft(slot=slot, value=quote, quote=quote, cell=cell, kpi=kpi)


def churn(baseline: float, target: float) -> FindingDraft:
    reading = KpiReading(name="Churn", baseline=baseline, target=target, unit="per cent")
    return draft(Slot.KPI, "Churn is 18 percent and has to be 12", kpi=reading)


def test_there_are_enough_answers_of_every_manner_and_tongue() -> None:
    assert len(ANSWERS) >= 72
    assert all(sum(one.manner == manner for one in ANSWERS) >= 24 for manner in MANNERS)
    assert len({one.tongue for one in ANSWERS if one.tongue}) == 8
    assert len({one.sector for one in ANSWERS}) >= 60
    assert all(80 <= len(one.said.split()) <= 200 for one in ANSWERS if one.manner == "long")
    assert {one.asked for one in ANSWERS} == set(Slot) - {Slot.CONFIRMATION}


def test_gold_that_nobody_said_is_refused() -> None:
    row = ANSWER.model_dump(mode="json")
    row["gold"][0]["quote"] = "Renewals reach us three weeks late"
    with pytest.raises(ValidationError, match="does not stand in the answer"):
        GoldAnswer.model_validate(row)


def test_a_good_reading_is_right_in_every_part() -> None:
    read = [
        draft(Slot.PROBLEM, "Renewals reach us two weeks late"),
        churn(18, 12),
        draft(Slot.CAUSE, "The tool shows yesterday's data", cell=Cell.TOOLS),
    ]
    figures = score(ANSWER, read, ()).figures()
    assert (figures["findings"]["f1"], figures["kpis"]["f1"]) == (1.0, 1.0)
    assert (figures["invented"], figures["kpi_names"], figures["kpi_units"], figures["cause_cells"]) == (
        0,
        "1/1",
        "1/1",
        "1/1",
    )


def test_a_whole_message_is_no_quote_and_another_slot_no_find() -> None:
    figures = score(ANSWER, [draft(Slot.PROBLEM, SAID), draft(Slot.GOAL, SAID[:32])], ["skip"]).figures()
    assert figures["findings"]["noted_right"] == "0/2"
    assert figures["findings"]["wanted_found"] == "0/2"
    assert figures["stray_moves"] == 1


def test_numbers_the_wrong_way_round_are_no_find_and_numbers_nobody_said_are_invented() -> None:
    turned = score(ANSWER, [churn(12, 18)], ()).figures()
    assert (turned["kpis"]["noted_right"], turned["invented"]) == ("0/1", 0)
    assert score(ANSWER, [churn(18, 10)], ()).figures()["invented"] == 1
    assert invented(draft(Slot.PROBLEM, "Renewals are late"), SAID)


def test_a_model_asked_once_more_leaves_out_what_was_refused() -> None:
    kept = noted(ANSWER, refused="- quote: 'Renewals reach us two weeks late' does not stand")
    assert [one["slot"] for one in kept["findings"]] == ["kpi", "cause"]


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[AnswerReport, AnswerReport]:
    """A part of the answers read both ways; all of them: `capwright eval answers`."""
    settings = Settings(data_dir=tmp_path_factory.mktemp("answers"), embeddings="off")
    with chosen_model("scripted", settings, GoodNotes(SAMPLE, GoodModel(()))) as access:
        return run(SAMPLE, KPIS), run(SAMPLE, KPIS, model=access)


def test_nothing_is_invented_and_a_good_reading_comes_through(
    both: tuple[AnswerReport, AnswerReport],
) -> None:
    rules, model = (one.to_json() for one in both)
    assert (rules["invented"], model["invented"]) == (0, 0)
    assert model["findings"]["recall"] >= 0.9
    for kind in ("findings", "kpis"):
        assert model[kind]["f1"] > rules[kind]["f1"]
        assert all(
            model["by_manner"][one][kind]["f1"] >= rules["by_manner"][one][kind]["f1"] for one in MANNERS
        )


def test_the_model_was_asked_over_http_and_counted(both: tuple[AnswerReport, AnswerReport]) -> None:
    use = both[1].use()
    assert use["outputs"] >= len(SAMPLE) - 1  # of a plain move the rules are certain
    assert use["tokens_per_conversation"]["prompt"] > 500
    assert not use["tokens_estimated"]  # the server's own count
    assert both[0].use()["outputs"] == 0


def test_the_command_prints_both_and_says_what_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAPWRIGHT_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("CAPWRIGHT_EMBEDDINGS", "off")
    printed = CliRunner().invoke(app, ["eval", "answers", "--json", "--answer", ANSWERS[0].id])
    assert printed.exit_code == 0, printed.output
    figures = json.loads(printed.stdout)
    assert "not" in figures["note"] or "nothing" in figures["note"]
    assert figures["rules"]["answers"] == figures["with_model"]["answers"] == 1
    assert figures["with_model"]["findings"]["recall"] >= figures["rules"]["findings"]["recall"]
    assert figures["model"]["cost_per_conversation"] is None
