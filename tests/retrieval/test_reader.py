"""The reader: what is learned from a few examples is kept, read again, and shown sentence by sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from retrieval import Embedder, Passage
from retrieval.learning import Example, learn
from retrieval.reader import Learned, Reader, load

IDS = ("baking", "listening", "welding")
OWN = [
    Passage("baking", "name", "Baking bread"),
    Passage("listening", "name", "Listening to people"),
    Passage("welding", "name", "Welding steel"),
]
LOAVES = "The loaves come out flat and burnt."
TALK = "They talk over whoever calls."
SEAM = "The seam cracks along the plate."
STORIES = [
    Example((LOAVES, "We have twelve people."), {0: (3, (0,))}),
    Example(("The crust is black on Mondays.", TALK), {0: (3, (0,)), 1: (2, (1,))}),
    Example((TALK, "It opens at eight."), {1: (3, (0,))}),
    Example(("Nobody lets a customer finish.", SEAM), {1: (2, (0,)), 2: (3, (1,))}),
    Example((SEAM, "The hall is cold."), {2: (3, (0,))}),
    Example(("Dough doesn't rise in winter.", "The yeast is old."), {0: (3, ())}),
] * 7


@pytest.fixture(scope="module")
def learned() -> Learned:
    return learn(STORIES, OWN, IDS, passes=8, start=None, told=lambda _: None)


def test_what_was_learned_is_read_from_the_file_and_says_which_sentence_told_it(
    learned: Learned, embedder: Embedder, tmp_path: Path
) -> None:
    learned.save(tmp_path / "reader.safetensors")
    read = Reader(load(tmp_path / "reader.safetensors"), embedder, IDS)
    reading = read([LOAVES, "Nobody lets a customer finish."])
    assert set(np.argsort(-reading.likely)[:2]) == {0, 1}
    assert reading.shares[0, 0] > 0.6
    assert reading.shares[1, 1] > 0.6
    assert reading.likely.sum() == pytest.approx(1, abs=1e-3)
    assert reading.shares.sum(axis=0) == pytest.approx(np.ones(3), abs=1e-3)


def test_the_order_of_the_sentences_changes_nothing(learned: Learned, embedder: Embedder) -> None:
    read = Reader(learned, embedder, IDS)
    said = [TALK, SEAM, "It opens at eight."]
    assert read(said).likely == pytest.approx(read(said[::-1]).likely, abs=1e-4)


def test_a_framework_with_other_capabilities_is_read_for_those_that_are_known(
    learned: Learned, embedder: Embedder
) -> None:
    reading = Reader(learned, embedder, ("rowing", "welding"))([SEAM])
    assert reading.likely[0] == 0
    assert reading.likely[1] > 0.5


def test_the_embedder_is_not_changed_by_its_adapted_copy(learned: Learned, embedder: Embedder) -> None:
    before = embedder.encode_uncached([SEAM])
    changed = embedder.adapted(learned.words)([SEAM])
    assert not np.allclose(before, changed, atol=1e-2)
    assert np.array_equal(before, embedder.encode_uncached([SEAM]))


def test_learning_goes_on_with_another_capability(learned: Learned, embedder: Embedder) -> None:
    more = [*STORIES, *[Example(("The boat turns in the wind.",), {3: (3, (0,))})] * 20]
    own = [*OWN, Passage("rowing", "name", "Rowing a boat")]
    after = learn(more, own, (*IDS, "rowing"), passes=6, start=learned, told=lambda _: None)
    reading = Reader(after, embedder, after.capability_ids)
    assert reading(["The boat turns in the wind."]).likely.argmax() == 3
    assert reading([LOAVES]).likely.argmax() == 0
