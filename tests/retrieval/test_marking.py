"""Marks in answers: what comes with the package, how answers are cut, and that it can be learned and kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from capability_library.marked import Answer, parse
from kit.errors import BadInput
from retrieval import Embedder
from retrieval.learned import save
from retrieval.marking import LONGEST, Marker, blocks_of, marker_for, words_of
from retrieval.marking_learning import learn


@pytest.fixture(scope="module")
def marker(embedder: Embedder) -> Marker:
    found = marker_for(embedder)
    assert found is not None
    return found


def marked(marker: Marker, text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for mark in marker(text):
        found.setdefault(mark.part, []).append(text[mark.start : mark.end])
    return found


@pytest.mark.parametrize(
    "line",
    [
        "<n1>Decision within 24 hours</n1> <b1>63%</b1>, the law says 100, I will take <t1>95</t1>.",
        "<n1>First part OK after setting</n1>: <b1>4.1 hours</b1>. My best one needs 1.5. I want <t1>2</t1>.",
        "<n1>Customers over 45 with a plan</n1> are <b1>14 percent</b1>, the board wants <t1>35 percent</t1>.",
        "<n1>Deposits paid back late</n1>: <b1>7</b1> of <o1>19</o1> this year. Neighbours have two. <t1>3</t1>.",
        "We are 46 people on three sites since 2019.",
    ],
)
def test_figures_of_others_are_no_aims(marker: Marker, line: str) -> None:
    answer = parse(line)
    wanted: dict[str, list[str]] = {}
    for mark in answer.marks:
        wanted.setdefault(mark.part, []).append(answer.text[mark.start : mark.end])
    assert marked(marker, answer.text) == wanted


def test_a_long_answer_is_read_to_its_end(marker: Marker) -> None:
    aside = "I could tell you about the building, the parking and the people before me for a long time. " * 30
    said = f"{aside}Scrap is at 5.2%, it must be 2%."
    assert marked(marker, said)["baseline"] == ["5.2%"]
    assert marked(marker, said)["target"] == ["2%"]


@pytest.mark.parametrize("said", ["", " ", "\n\n", "😀", "a" * 3000, "1" * 3000, "%" * 500])
def test_whatever_is_typed_is_read(marker: Marker, said: str) -> None:
    assert all(0 <= mark.start < mark.end <= len(said) for mark in marker(said))


@given(st.text("ab1.,%? \n", max_size=1500))
def test_no_word_is_lost_between_blocks(text: str) -> None:
    blocks = blocks_of(text)
    assert [word for block in blocks for word in block] == words_of(text)
    assert all(0 < len(block) <= LONGEST for block in blocks)


def test_what_is_learned_is_kept(embedder: Embedder, marker: Marker, tmp_path: Path) -> None:
    leaders: list[list[Answer]] = [
        [parse(f"<n1>{name}</n1> is <b1>{now}%</b1>, want <t1>{wish}</t1>."), parse("We are 12.")]
        for name, now, wish in (
            ("Scrap", 5, 2),
            ("Churn", 18, 12),
            ("Absence", 8, 5),
            ("Waste", 7, 4),
            ("OEE", 71, 85),
        )
    ] * 4
    lines: list[str] = []
    learned = learn(leaders, embedder, told=lines.append)
    assert learned.found["baseline"] > 0.9
    assert "left out" in lines[-1]
    save(learned.tensors, embedder.digest, tmp_path / "marking")
    kept = marker_for(embedder, tmp_path / "marking")
    assert kept is not None
    assert marked(kept, "Turnover is 31%, want 20.")["target"] == ["20"]
    save({"narrow.weight": np.zeros((1, 1), np.float32)}, "another model", tmp_path / "other")
    assert marker_for(embedder, tmp_path / "other") is None


def test_too_few_answers_to_learn_from(embedder: Embedder) -> None:
    with pytest.raises(BadInput, match="too few"):
        learn([[parse("Scrap is <b1>5%</b1>.")]], embedder)
