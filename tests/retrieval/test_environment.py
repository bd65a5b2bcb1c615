"""Whether the environment dominates: learned from judged interviews, kept, and asked with new words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from capability_library.schema import Example, Framework, Kpi
from kit.errors import BadInput
from retrieval import Embedder, Matcher, VectorStore
from retrieval.cause_cells import sorter_for
from retrieval.cause_cells_learning import sorted_apart
from retrieval.environment import learn, load, save

SETTING = ("I lead the depot.", "Late deliveries are at 14 per cent.")
TOOLS = (
    "The scanner crashes every hour.",
    "The system asks for the same number in three screens.",
    "Nobody ever told them which of the two targets comes first.",
    "There are two forklifts for nine people.",
    "The bonus is paid for volume, so they rush.",
    "The forms are out of date and contradict each other.",
)
PEOPLE = (
    "They have never learned to plan a route.",
    "They don't know how to talk to an angry customer.",
    "The new ones can't read a delivery note.",
    "They lack practice in reversing a trailer.",
    "Nobody was ever trained to load by weight.",
    "They do not understand why the order matters.",
)
JUDGED = [
    Example(
        id=f"depot-{at}-{environment}",
        said=(*SETTING, texts[at], texts[at - 1]),
        slots=("frame", "kpi", "cause", "cause"),
        causes=(cell, cell),
        environment=environment,
        needs=(),
    )
    for texts, environment, cell in ((TOOLS, True, "tools"), (PEOPLE, False, "skills"))
    for at in range(len(texts))
]


def test_what_was_learned_is_kept_and_judges_new_words(embedder: Embedder, tmp_path: Path) -> None:
    learned = learn(JUDGED, embedder.encode_uncached, lambda judged: sorted_apart(judged, embedder))
    assert learned.dominated[1] == learned.others[1] == len(TOOLS)
    save(learned.environment, embedder.digest, tmp_path / "environment")
    kept = load(embedder.digest, tmp_path / "environment")
    assert kept is not None
    setting = embedder.encode(SETTING)

    sorter = sorter_for(embedder)
    assert sorter is not None

    def judged(*causes: str) -> float:
        told = embedder.encode(causes)
        cells = np.array([list(sorter(cause).values()) for cause in causes], np.float32)
        return kept(told, np.concatenate([setting, told]), cells)

    assert judged("The handheld freezes all day.", "The screens are slow.") > 0.6
    assert judged("They were never taught how to stack a pallet.") < 0.4


def test_what_another_model_learned_is_left_alone(embedder: Embedder, tmp_path: Path) -> None:
    save(
        learn(JUDGED, embedder.encode_uncached, lambda judged: sorted_apart(judged, embedder)).environment,
        "another",
        tmp_path / "environment",
    )
    assert load(embedder.digest, tmp_path / "environment") is None


def test_interviews_of_one_kind_teach_nothing(embedder: Embedder) -> None:
    with pytest.raises(BadInput, match="too few"):
        learn(JUDGED[: len(TOOLS)], embedder.encode_uncached, lambda judged: sorted_apart(judged, embedder))


def test_a_matcher_tells_once_it_has_vectors(
    framework: Framework, kpis: dict[str, Kpi], embedder: Embedder, tmp_path: Path
) -> None:
    causes = ["Honestly it's the system. Approvals take eleven days.", "The targets fight each other."]
    said = [*SETTING, *causes]
    assert Matcher.open(framework, kpis).environment(causes, said) is None
    matcher = Matcher.open(framework, kpis, embedder=embedder, store=VectorStore(tmp_path))
    assert matcher.wait(60)
    assert matcher.environment([], said) is None
    lacking = ["They have never been taught how to do it."]
    tools, people = matcher.environment(causes, said), matcher.environment(lacking, [*SETTING, *lacking])
    assert tools is not None
    assert people is not None
    assert tools > 0.5 > people
