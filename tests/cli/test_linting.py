"""The report of `capwright library lint`, and the vectors it keeps between runs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from rich.console import Console

from capability_library.lint import Problem
from capability_library.lint.meaning import Vectors
from capability_library.loader import default_library
from cli import lint_vectors
from cli.lint_vectors import cached_encode
from cli.linting import LintReport, lint_everything, remedy_problems
from kit.settings import Settings
from prompts.loader import load_bank
from retrieval.embedder import Embedder
from tests.capability_library.lint_samples import library

PROBLEM = Problem(
    "repeats", "content/sales/[a].yaml: coaching", "0.70 of the words", ("One text.", "One text!")
)


def report(*problems: Problem, worst: tuple[Problem, ...] = ()) -> LintReport:
    return LintReport(library=library(), bank=load_bank(), problems=problems, worst=worst)


def test_figures_for_programs() -> None:
    figures = report(PROBLEM, PROBLEM, Problem("size", "library", "too few")).figures()
    assert figures == {
        "capabilities": 2,
        "kpis": 3,
        "domains": 2,
        "smallest_domain": 1,
        "questions": len(load_bank().questions),
        "problems": 3,
        "by_rule": {"repeats": 2, "size": 1},
    }


def test_a_problem_is_shown_with_its_file_and_both_texts() -> None:
    out, err = Console(record=True, quiet=False), Console(record=True)
    report(PROBLEM, worst=(PROBLEM,)).show(out, err)
    shown = err.export_text()
    assert shown.splitlines()[0].startswith("content/sales/[a].yaml: coaching: 0.70 of the words")
    assert "One text." in shown
    assert "One text!" in shown
    assert "The nearest pairs" in out.export_text()


def test_everything_is_looked_at(tmp_path: Path) -> None:
    made = lint_everything(Settings(data_dir=tmp_path), embeddings=False, worst=3)
    assert len(made.library.framework.capabilities) >= 173
    assert len(made.worst) == 3
    assert not {problem.rule for problem in made.problems} & {"questions", "tombstones", "near-sentences"}
    assert not list(tmp_path.rglob("lint-vectors*"))


def test_a_remedy_takes_a_capability_of_the_library() -> None:
    bank = load_bank()
    wrong = bank.remedies["tools"][0].model_copy(update={"takes": "no-such-thing"})
    changed = bank.model_copy(update={"remedies": {**bank.remedies, "tools": (wrong,)}})
    known = default_library()
    assert not list(remedy_problems(known, bank))
    assert [problem.where for problem in remedy_problems(known, changed)] == [
        "prompts/questions: remedies.tools[1].takes"
    ]


def test_vectors_are_kept_and_only_new_texts_are_embedded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    embedded: list[str] = []
    encode_uncached = Embedder.encode_uncached

    def noted(self: Embedder, texts: Sequence[str]) -> Vectors:
        embedded.extend(texts)
        return encode_uncached(self, texts)

    monkeypatch.setattr(Embedder, "encode_uncached", noted)
    monkeypatch.setattr(lint_vectors, "BATCH", 1)
    chosen = Settings(data_dir=tmp_path)
    first = cached_encode(chosen)(["A ward.", "A longer text about a berth."])
    again = cached_encode(chosen)(["A longer text about a berth.", "A ward.", "A shift."])
    assert embedded == ["A ward.", "A longer text about a berth.", "A shift."]
    assert np.array_equal(again[:2], first[::-1])
    assert cast(float, np.linalg.norm(again[2])) == pytest.approx(1, abs=1e-5)
