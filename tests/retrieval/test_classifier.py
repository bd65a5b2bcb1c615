"""The classifier learns what a sentence speaks for, and the precedents show a line for it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from capability_library.schema import Framework, Kpi, Need, Precedent
from retrieval import Embedder, Matcher, VectorStore
from retrieval.classifier import Classifier, Example, learn
from retrieval.vector import Similar

TOLD = "She draws the fault on the whiteboard and the customer nods."
ASKED = "He sketches the trouble on a board, and then clients get it."


@pytest.fixture
def heard(framework: Framework) -> Framework:
    one = Precedent(
        id="lift-callouts",
        sector="lift service",
        role="engineers",
        said=(TOLD, "Twelve vans, three of them old."),
        needs=(
            Need(id="coaching", level=3, grade=1, heard_in=(1,)),
            Need(id="not-here", level=3, grade=3, heard_in=(2,)),
        ),
    )
    return framework.model_copy(update={"precedents": {one.id: one}})


def examples() -> tuple[np.ndarray, list[Example]]:
    """Three groups of vectors, each around its own direction, and one that belongs to two of them."""
    chance = np.random.default_rng(7)
    centres = np.eye(3, 8, dtype=np.float32)
    rows = np.concatenate([centre + chance.normal(0, 0.2, (60, 8)).astype(np.float32) for centre in centres])
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    known = [Example(row, row // 60, 1.0) for row in range(180)]
    return rows.astype(np.float32), [*known[1:], Example(0, 0, 0.5), Example(0, 1, 0.5)]


def test_probabilities_add_up_and_favour_what_the_examples_say() -> None:
    vectors, told = examples()
    classifier = Classifier(learn(vectors, told, 3))
    for row in (5, 65, 125):
        (likely,) = classifier(vectors[[row]])
        assert likely.sum() == pytest.approx(1.0)
        assert int(np.argmax(likely)) == row // 60


def test_the_same_examples_teach_the_same() -> None:
    vectors, told = examples()
    assert learn(vectors, told, 3) == pytest.approx(learn(vectors, told, 3), abs=1e-5)


def test_a_search_shows_the_line_in_which_an_expert_heard_it(
    heard: Framework, kpis: dict[str, Kpi], embedder: Embedder, tmp_path: Path
) -> None:
    matcher = Matcher.open(heard, kpis, embedder=embedder, store=VectorStore(tmp_path))
    assert matcher.wait(60)
    found = {match.capability_id: match for match in matcher.search(ASKED)}
    reason = next(each for each in found["coaching"].reasons if each.passage_kind == "precedent")
    assert (reason.quote, reason.passage) == (ASKED, TOLD)
    for match in found.values():
        contributions = [each.contribution for each in match.reasons]
        assert contributions == sorted(contributions, reverse=True)
        assert sum(contributions) == pytest.approx(match.score, abs=1e-5)


def test_a_capability_that_no_line_speaks_for_is_never_heard(
    heard: Framework, framework: Framework, kpis: dict[str, Kpi], embedder: Embedder, tmp_path: Path
) -> None:
    scores: list[dict[str, float]] = []
    for each in (framework, heard):
        matcher = Matcher.open(each, kpis, embedder=embedder, store=VectorStore(tmp_path))
        assert matcher.wait(60)
        scores.append({match.capability_id: match.score for match in matcher.search("Twelve old vans")})
    assert {id: score for id, score in scores[1].items() if id != "coaching"} == pytest.approx(
        {id: score for id, score in scores[0].items() if id != "coaching"}
    )


def test_what_was_learned_is_kept_until_the_lines_change(
    heard: Framework,
    kpis: dict[str, Kpi],
    embedder: Embedder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    learned: list[int] = []

    def counted(vectors: np.ndarray, told: list[Example], capabilities: int) -> np.ndarray:
        learned.append(len(told))
        return learn(vectors, told, capabilities)

    monkeypatch.setattr("retrieval.precedents.learn", counted)
    (one,) = heard.precedents.values()
    moved = one.model_copy(update={"needs": (Need(id="renewal", level=3, grade=1, heard_in=(1,)),)})
    changed = heard.model_copy(update={"precedents": {one.id: moved}})
    for each, times in ((heard, 1), (heard, 1), (changed, 2)):
        assert Matcher.open(each, kpis, embedder=embedder, store=VectorStore(tmp_path)).wait(60)
        assert len(learned) == times


def test_the_capabilities_are_compared_by_meaning_while_the_precedents_are_still_read(
    heard: Framework, kpis: dict[str, Kpi], embedder: Embedder, tmp_path: Path
) -> None:
    go, asked = threading.Event(), threading.Event()

    class Slow(VectorStore):
        def similar(self, texts: Sequence[str], **more: Any) -> Similar:
            if TOLD in texts:
                asked.set()
                assert go.wait(60)
            return super().similar(texts, **more)

    matcher = Matcher.open(heard, kpis, embedder=embedder, store=Slow(tmp_path))
    assert asked.wait(60)
    early = matcher.search(ASKED)
    assert "dense" in {reason.source for match in early for reason in match.reasons}
    assert "precedent" not in {reason.passage_kind for match in early for reason in match.reasons}
    assert not matcher.dense_ready
    go.set()
    assert matcher.wait(60)
    found = {match.capability_id: match for match in matcher.search(ASKED)}
    assert "precedent" in {reason.passage_kind for reason in found["coaching"].reasons}
