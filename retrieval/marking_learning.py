"""Learns from marked answers what the numbers in an answer mean. `capwright library learn-measures` is its door.

The embedding model stays as it is. Importing this imports torch.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import torch as untyped
from numpy.typing import NDArray

from capability_library.marked import PARTS, Answer, Mark, Part
from kit.errors import BadInput
from retrieval.embedder import Embedder
from retrieval.learned import Floats
from retrieval.marking import LAYERS, SHAPES, TAGS, Word, blocks_of, marks_of, seen_of
from retrieval.marking_network import Network

PASSES = 14
BATCH = 32
RATE = 3e-3
LEFT_OUT = 5  # every fifth leader's answers are left out, to see what was learned; then all are learned from

torch = cast(Any, untyped)
Told = Callable[[str], None]


@dataclass(frozen=True)
class Learned:
    """The tensors, and per part how well it was found in answers that were left out (F1 of exact marks)."""

    tensors: Mapping[str, Floats]
    found: Mapping[Part, float]


@dataclass(frozen=True)
class _Example:
    """A block of an answer: its words, what is known of each, and the place of each word's tag in `TAGS`."""

    words: Sequence[Word]
    seen: NDArray[np.float16]
    tags: Sequence[int]


def learn(leaders: Sequence[Sequence[Answer]], embedder: Embedder, *, told: Told = print) -> Learned:
    """Learn from the answers of these leaders, each read alone and all of a leader as one message.

    Takes some minutes. Raises `BadInput` with too few leaders to leave some out.
    """
    if len(leaders) < LEFT_OUT:
        raise BadInput("There are too few marked answers.", do="Add some to capability_library/answers.")
    examples = [_examples(one, embedder) for one in leaders]
    seen = [one for at, some in enumerate(examples) if at % LEFT_OUT for one in some]
    left_out = [one for some in examples[::LEFT_OUT] for one in some]
    told(f"{len(seen)} answers to learn from, {len(left_out)} left out")
    found = _found(_fit(seen), left_out)
    told("left out: " + ", ".join(f"{part} {value:.3f}" for part, value in found.items()))
    network = _fit([one for some in examples for one in some])
    return Learned({name: value.numpy() for name, value in network.state_dict().items()}, found)


def _examples(answers: Sequence[Answer], embedder: Embedder) -> list[_Example]:
    whole = answers[0]
    for one in answers[1:]:
        whole = whole.then(one)
    texts = [*answers, whole] if len(answers) > 1 else [*answers]
    return [example for one in texts for example in _blocks(one, embedder)]


def _blocks(answer: Answer, embedder: Embedder) -> Iterator[_Example]:
    for block in blocks_of(answer.text):
        (pieces,) = embedder.pieces([answer.text[block[0].start : block[-1].end]], LAYERS)
        seen = seen_of(block, pieces).astype(np.float16)
        yield _Example(block, seen, [_tag(word, answer.marks) for word in block])


def _tag(word: Word, marks: Sequence[Mark]) -> int:
    mark = next((one for one in marks if one.start < word.end and word.start < one.end), None)
    return TAGS.index(None if mark is None else (mark.part, word.start <= mark.start))


def _fit(examples: Sequence[_Example]) -> Network:
    torch.manual_seed(1)
    chance = random.Random(1)
    network = Network(examples[0].seen.shape[1] - SHAPES)
    descent = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=0.02)
    steps = PASSES * (len(examples) // BATCH + 1)
    rate = torch.optim.lr_scheduler.OneCycleLR(descent, RATE, steps)
    network.train()
    for _ in range(PASSES):
        for batch in _batches(examples, chance):
            rows, tags = _padded(batch)
            told = network(rows)
            loss = torch.nn.functional.cross_entropy(told.flatten(0, 1), tags.flatten(), ignore_index=-1)
            descent.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            descent.step()
            rate.step()
    return network.eval()


def _batches(examples: Sequence[_Example], chance: random.Random) -> list[list[_Example]]:
    """Examples of like length together, in random order."""
    order = sorted(examples, key=lambda one: len(one.words) + 6 * chance.random())
    batches = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
    chance.shuffle(batches)
    return batches


def _padded(batch: Sequence[_Example]) -> tuple[Any, Any]:
    pad = torch.nn.utils.rnn.pad_sequence
    rows = pad([torch.from_numpy(one.seen.astype(np.float32)) for one in batch], batch_first=True)
    return rows, pad([torch.tensor(one.tags) for one in batch], batch_first=True, padding_value=-1)


def _found(network: Network, examples: Sequence[_Example]) -> dict[Part, float]:
    """F1 of the marks, exact to the word."""
    right = dict.fromkeys(PARTS, 0)
    both = dict.fromkeys(PARTS, 0)
    for one in examples:
        read = set(marks_of(one.words, network.tags(one.seen.astype(np.float32))))
        true = set(marks_of(one.words, one.tags))
        for mark in read | true:
            right[mark.part] += 2 * (mark in read and mark in true)
            both[mark.part] += (mark in read) + (mark in true)
    return {part: right[part] / both[part] if both[part] else 1.0 for part in PARTS}
