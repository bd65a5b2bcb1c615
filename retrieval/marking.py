"""Marks in an answer what its numbers mean: where a measure stands, where it must be, and what it is called.

"Answered within 30 seconds: 61%, the group has 74, I'd take 80": which of four numbers is the state and which the
aim is told by words that no list holds, and by their order. So it is learned from answers that were marked by hand
(`capability_library/answers`): a bidirectional LSTM over what the embedding model makes of each word (Huang, Xu
and Yu, 2015, arXiv:1508.01991) gives each word one of the marks, as beginning it or being within it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from capability_library.marked import PARTS, Mark, Part
from retrieval.embedder import Embedder
from retrieval.learned import Floats, load
from retrieval.weights import Pieces, Vectors

FILE = Path(__file__).with_name("marking.safetensors")
LAYERS = (3, 6)  # of the embedding model: the middle still knows the words, the last what they mean together
TAGS: tuple[tuple[Part, bool] | None, ...] = (
    None,
    *((part, first) for part in PARTS for first in (True, False)),
)
SHAPES = 8  # numbers told of a word beside its states
LONGEST = 120  # words read at a time; what is longer is cut at the end of a sentence

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|(?<!\d)[^\W\d_]+\d+|[^\W\d_]+(?:['’][a-z]+)?|[^\w\s]|_|\n")

_STOPS = (".", "!", "?", "\n")


@dataclass(frozen=True)
class Word:
    """A word, a number or a sign, at `start:end` of its text."""

    said: str
    start: int
    end: int


class Marker:
    """Marks answers. Safe to share between threads."""

    def __init__(self, tensors: Mapping[str, Floats], embedder: Embedder) -> None:
        """`embedder` is ready, with the model that `tensors` were learned with."""
        from retrieval.marking_network import network_of  # noqa: PLC0415

        self._network = network_of(tensors)
        self._embedder = embedder

    def __call__(self, text: str) -> tuple[Mark, ...]:
        """Return the marks in `text`, in order, without overlaps. Which belong together is not said.

        It has learned from answers to the question for measures: elsewhere most numbers are told in passing.
        """
        blocks = blocks_of(text)
        read = self._embedder.pieces([text[block[0].start : block[-1].end] for block in blocks], LAYERS)
        marks: list[Mark] = []
        for block, pieces in zip(blocks, read, strict=True):
            seen = seen_of(block, pieces)
            marks += marks_of(block, self._network.tags(seen))
        return tuple(marks)


@lru_cache(maxsize=2)
def marker_for(embedder: Embedder, path: Path = FILE) -> Marker | None:
    """Return the marker that comes with the package, where it was learned with this `embedder`'s model: one for all
    frameworks.
    """
    tensors = load(embedder.digest, path)
    return Marker(tensors, embedder) if tensors else None


def words_of(text: str) -> list[Word]:
    """Cut `text` into words, numbers ("1,140", "3.1") and single signs."""
    return [Word(found.group(), found.start(), found.end()) for found in _WORD.finditer(text)]


def blocks_of(text: str) -> list[list[Word]]:
    """Return the words of `text` in blocks that can be read at once, cut at ends of sentences if it can be."""
    blocks: list[list[Word]] = []
    block: list[Word] = []
    stop = 0
    for word in words_of(text):
        block.append(word)
        if word.said in _STOPS:
            stop = len(block)
        if len(block) == LONGEST:
            cut = stop or len(block)
            blocks.append(block[:cut])
            block, stop = block[cut:], 0
    return [*blocks, block] if block else blocks


def seen_of(block: Sequence[Word], pieces: Pieces) -> Vectors:
    """Return what is known of each word of a block, words × numbers: the mean of its pieces' states, and its shape.

    `pieces` are of the stretch of text that the block covers.
    """
    starts, ends = pieces.places.T + block[0].start
    rows = np.zeros((len(block), pieces.states.shape[1] + SHAPES), np.float32)
    for row, word in zip(rows, block, strict=True):
        own = (starts < word.end) & (ends > word.start)
        if own.any():
            row[:-SHAPES] = pieces.states[own].mean(axis=0)
        row[-SHAPES:] = _shape(word.said)
    return rows


def marks_of(block: Sequence[Word], tags: Sequence[int]) -> list[Mark]:
    """Join the words of one mark. `tags` are places in `TAGS`, one a word."""
    marks: list[Mark] = []
    before = None
    for word, place in zip(block, tags, strict=True):
        tag = TAGS[place]
        if tag is not None and (tag[1] or before != tag[0]):
            marks.append(Mark(tag[0], word.start, word.end))
        elif tag is not None:
            marks[-1] = Mark(tag[0], marks[-1].start, word.end)
        before = tag[0] if tag else None
    return marks


def _shape(word: str) -> tuple[float, ...]:
    digits = re.sub(r"\D", "", word)
    return (
        float(word[0].isdigit()),
        float(word[0].isupper()),
        float(word in _STOPS),
        float(word in ",;:"),
        float(word in "%€£$"),
        float(word.isdigit() and len(word) == 4),
        float(bool(digits) and "." in word),
        np.log1p(float(digits[:9])) / 5 if digits else 0.0,
    )
