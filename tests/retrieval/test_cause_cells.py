"""Cells of causes: what comes with the package, and that it can be learned and kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydantic import ValidationError

from capability_library.loader import load_examples
from capability_library.schema import Example
from kit.errors import BadInput
from retrieval import Embedder
from retrieval.cause_cells import LABELS, CauseSorter, sorter_for
from retrieval.cause_cells_learning import learn
from retrieval.learned import save

TOOLS = (
    "The scanner crashes every hour.",
    "There are two forklifts for nine people.",
    "The list comes too late to plan with.",
    "They share one screen between four desks.",
)
SKILLS = (
    "They have never learned to plan a route.",
    "They can't read a delivery note.",
    "Nobody taught them how to calm an angry customer.",
    "They lack practice in reversing a trailer.",
)
SORTED = [
    Example(
        id=f"depot-{at}",
        said=("I lead the depot.", tools, skills),
        slots=("frame", "cause", "cause"),
        causes=("tools", "skills, motive"),
        needs=(),
    )
    for at, (tools, skills) in enumerate(zip(TOOLS * 3, SKILLS * 3, strict=True))
]


@pytest.fixture(scope="module")
def sorter(embedder: Embedder) -> CauseSorter:
    found = sorter_for(embedder)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("cause", "cell"),
    [
        ("Nobody ever told the wardens which of the two rules comes first.", "expectations"),
        ("They never hear what became of the cases they handed on.", "expectations"),
        ("The laptops take ten minutes to start and the form asks everything twice.", "tools"),
        ("The bonus is for tonnes, so nobody stops the belt.", "consequences"),
        ("Whoever reports a near miss gets a lecture.", "consequences"),
        ("They were never shown how to read a balance sheet.", "skills"),
        ("They are embarrassed to ring a widow about money.", "motive"),
    ],
)
def test_causes_in_words_of_any_trade(sorter: CauseSorter, cause: str, cell: str) -> None:
    likely = sorter(cause)
    assert max(likely, key=lambda name: likely[name]) == cell
    assert sum(likely.values()) == pytest.approx(1, abs=1e-4)
    assert tuple(likely) == LABELS


@pytest.mark.parametrize("said", ["", " ", "😀", "a" * 5000])
def test_whatever_is_typed_is_sorted(sorter: CauseSorter, said: str) -> None:
    assert sum(sorter(said).values()) == pytest.approx(1, abs=1e-4)


def test_what_is_learned_is_kept(embedder: Embedder, tmp_path: Path) -> None:
    learned = learn(SORTED, embedder)
    assert 0 <= learned.right <= learned.of == 6
    save(learned.tensors, embedder.digest, tmp_path / "cells")
    kept = sorter_for(embedder, tmp_path / "cells")
    assert kept is not None
    told = kept("They share one forklift.")
    assert told["tools"] > told["consequences"]
    save({"narrow.weight": np.zeros((1, 1), np.float32)}, "another model", tmp_path / "other")
    assert sorter_for(embedder, tmp_path / "other") is None


def test_too_few_to_learn_from(embedder: Embedder) -> None:
    with pytest.raises(BadInput, match="too few"):
        learn(SORTED[:2], embedder)


def test_every_cause_of_an_example_is_sorted() -> None:
    with pytest.raises(ValidationError, match="1 causes are sorted, and 2 told"):
        Example(id="x", said=("a", "b"), slots=("cause", "cause"), causes=("tools",), needs=())
    labels = {cell for one in load_examples() for cells in one.causes for cell in cells.split(", ")}
    assert labels == set(LABELS)
