"""Learns the reader from worked examples. Slow: some minutes a pass. `capwright library learn` is its door.

Each example is what a leader said, and what an expert proposed, graded. The reader is to give the capabilities
probabilities in proportion to their grades (cross-entropy), and each sentence those that an expert heard in it. Of
every example some sentences are left out at random, so that it learns to read half a conversation too.

The embedding model's lowest layers stay as they are, so what they make of a sentence is computed once and kept.
Importing this imports torch.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch as untyped

from capability_library.schema import Example as Written
from capability_library.schema import Precedent
from retrieval.adapting import DOWN, UP, Widened, adapted
from retrieval.passages import Passage
from retrieval.reader import LAYERS, WORDS, Floats, Learned, together
from retrieval.weights import checked_weights

FROZEN = 3  # lowest layers of the embedding model that do not learn
RANK = 64  # of what is added to a weight matrix of the embedding model
RATES = {"words": 3e-4, "layers": 4e-4, "heads": 4e-3}
WARM_UP = 10  # in the first tenth of all steps the rates grow, then they fall
SENTENCES = 230  # in one step
LEFT_OUT = 0.15  # of an example's sentences
UNHEARD = 0.3  # what a need counts while none of the sentences it was heard in is there
HEARD = 0.4  # what reading single sentences counts beside reading all
DROPPED = 0.1
INTERVIEW = 12  # sentences that make an example as long as an interview, as read in use; it counts twice
HELD_OUT = 40  # every 40th example is kept apart, to see what was learned
LONGEST = 96  # tokens of a sentence
_HEADS = ("bias", "mean", "told")
_TOLD = 14.0  # how far apart the capabilities stand before learning begins

torch = cast(Any, untyped)
F = torch.nn.functional
Told = Callable[[str], None]


@dataclass(frozen=True)
class Example:
    """What was said, and per needed capability (by its place) the grade and the sentences it was heard in."""

    said: tuple[str, ...]
    needs: Mapping[int, tuple[int, tuple[int, ...]]]


def examples(written: Iterable[Precedent | Written], capability_ids: Sequence[str]) -> list[Example]:
    """Return precedents, and examples as they are written, as examples to learn from."""
    at = {id: place for place, id in enumerate(capability_ids)}
    return [
        Example(
            one.said,
            {at[need.id]: (need.grade, tuple(row - 1 for row in need.heard_in)) for need in one.needs},
        )
        for one in written
    ]


def learn(
    stories: Sequence[Example],
    own: Sequence[Passage],
    capability_ids: Sequence[str],
    *,
    passes: int,
    start: Learned | None,
    model: Path | None = None,
    told: Told = print,
) -> Learned:
    """Learn from all stories but every `HELD_OUT`th, and from the capabilities' `own` texts, in so many passes.

    It goes on from `start`, or begins with the embedding model. `told` is given a line after each pass: the loss,
    and recall at ten on what was held out.
    """
    chance = random.Random(1)
    torch.manual_seed(1)
    learner = _Learner(capability_ids, own, start, model)
    held_out, seen = stories[::HELD_OUT], [one for at, one in enumerate(stories) if at % HELD_OUT]
    seen += [one for one in seen if len(one.said) >= INTERVIEW]
    at = {id: place for place, id in enumerate(capability_ids)}
    texts = [Example((one.text,), {at[one.capability_id]: (3, (0,))}) for one in own]
    learner.keep_low([text for one in (*stories, *texts) for text in one.said])
    told(
        f"before: recall at ten {learner.recall(held_out):.3f} of {len(held_out)}, {len(seen)} to learn from"
    )
    steps = passes * len(_batches([*seen, *texts[::3]], chance))
    done = 0
    for number in range(1, passes + 1):
        drawn = [_some(one, chance) for one in seen] + chance.sample(texts, len(texts) // 3)
        lost: list[float] = []
        for batch in _batches(drawn, chance):
            done += 1
            lost.append(learner.step(batch, min(1.0, done * WARM_UP / steps, 1.02 - done / steps)))
        told(f"pass {number}: loss {np.mean(lost):.3f}, recall at ten {learner.recall(held_out):.3f}")
    return learner.learned()


class _Learner:
    def __init__(
        self, capability_ids: Sequence[str], own: Sequence[Passage], start: Learned | None, model: Path | None
    ) -> None:
        from transformers import AutoModel, AutoTokenizer  # noqa: PLC0415

        folder, self._digest = checked_weights(model)
        self._ids = tuple(capability_ids)
        self._tokens = cast(Any, AutoTokenizer).from_pretrained(str(folder))
        published = cast(Any, AutoModel).from_pretrained(str(folder), attn_implementation="sdpa")
        self._words = adapted(published, start.words if start else _unchanged(published))
        self._low: dict[str, Any] = {}
        self._tensors = self._begin(own)
        if start is not None:
            self._take_over(start)
        self._changing = {
            f"{name}{end}": factor
            for name, layer in self._words.encoder.layer.named_modules()
            if isinstance(layer, Widened)
            for end, factor in ((DOWN, layer.down), (UP, layer.up))
        }
        groups = {
            "words": [one for name, one in self._changing.items() if int(name.partition(".")[0]) >= FROZEN],
            "layers": [value for name, value in self._tensors.items() if name not in _HEADS],
            "heads": [self._tensors[name] for name in _HEADS],
        }
        for one in self._words.parameters():
            one.requires_grad_(False)
        for one in (one for group in groups.values() for one in group):
            one.requires_grad_(True)
        self._stays = {
            name: value
            for name, value in (start.words if start else {}).items()
            if not name.endswith((DOWN, UP))
        }
        self._descent = torch.optim.AdamW(
            [
                {"params": groups[name], "lr": rate, "weight_decay": 1e-3 if name == "heads" else 1e-2}
                for name, rate in RATES.items()
            ]
        )

    def keep_low(self, texts: Sequence[str]) -> None:
        """Compute what the frozen layers make of the texts."""
        new = sorted({text for text in texts if text not in self._low}, key=len)
        with torch.no_grad(), _half():
            for at in range(0, len(new), 128):
                batch = new[at : at + 128]
                given = self._tokens(
                    batch, truncation=True, max_length=LONGEST, padding=True, return_tensors="pt"
                )
                mask = given["attention_mask"].bool()
                seen = self._words.embeddings(given["input_ids"])
                for layer in self._words.encoder.layer[:FROZEN]:
                    seen = layer(seen, mask[:, None, None, :])
                for text, row, length in zip(batch, seen, mask.sum(1).tolist(), strict=True):
                    self._low[text] = row[:length].to(torch.bfloat16).clone()

    def step(self, batch: Sequence[Example], rate: float) -> float:
        """Learn from one batch, at this share of the full rates. Returns its loss."""
        self._words.train()
        for group, full in zip(self._descent.param_groups, RATES.values(), strict=True):
            group["lr"] = full * rate
        told, weights, mean = self._read([one.said for one in batch], dropout=DROPPED)
        wanted = torch.zeros_like(mean)
        heard: list[tuple[int, int, int]] = []
        for place, one in enumerate(batch):
            for capability, (grade, rows) in one.needs.items():
                wanted[place, capability] = grade * (UNHEARD if rows == (-1,) else 1.0)
                heard += [(place, row, capability) for row in rows if row >= 0]
        wanted = wanted / wanted.sum(1, keepdim=True)
        loss = -(wanted * torch.log_softmax(_whole(told, weights, mean), dim=1)).sum(1).mean()
        if heard:
            sets, rows, capabilities = torch.tensor(heard).T
            each = F.cross_entropy(told[sets, rows] + self._tensors["bias"], capabilities, reduction="none")
            _, place, many = torch.unique(
                torch.stack([sets, rows]), dim=1, return_inverse=True, return_counts=True
            )
            shares = 1 / many[place]
            loss = loss + HEARD * (each * shares).sum() / shares.sum()
        self._descent.zero_grad()
        loss.backward()
        for group in self._descent.param_groups[:2]:
            torch.nn.utils.clip_grad_norm_(group["params"], 1.0)
        self._descent.step()
        return float(loss.detach())

    def recall(self, stories: Sequence[Example]) -> float:
        """Return the share of what was needed that stands among the first ten, the mean over the stories."""
        self._words.eval()
        found: list[float] = []
        with torch.no_grad():
            for at in range(0, len(stories), 32):
                some = stories[at : at + 32]
                whole = _whole(*self._read([one.said for one in some]))
                leading = whole.argsort(dim=1, descending=True)[:, :10].tolist()
                found += [
                    len(one.needs.keys() & {*ten}) / len(one.needs)
                    for one, ten in zip(some, leading, strict=True)
                ]
        return float(np.mean(found))

    def learned(self) -> Learned:
        """Return what is known now."""
        words = self._stays | {f"encoder.layer.{name}": _numbers(one) for name, one in self._changing.items()}
        tensors = {name: _numbers(value) for name, value in self._tensors.items()}
        return Learned(
            tensors | {f"{WORDS}{name}": value for name, value in words.items()}, self._ids, self._digest
        )

    def _read(self, said: Sequence[Sequence[str]], *, dropout: float = 0.0) -> tuple[Any, Any, Any]:
        """`together`, from texts. They were given to `keep_low`."""
        present = torch.zeros(len(said), max(map(len, said)), dtype=torch.bool)
        for place, one in enumerate(said):
            present[place, : len(one)] = True
        vectors = self._encode([text for one in said for text in one])
        rows = torch.zeros(*present.shape, vectors.shape[1]).masked_scatter(present[:, :, None], vectors)
        return together(self._tensors, rows, present, dropout=dropout)

    def _encode(self, texts: Sequence[str]) -> Any:
        """One vector a text. Texts of like length go together, or most of the work would be on padding."""
        once = list(dict.fromkeys(texts))
        order = sorted(range(len(once)), key=lambda at: len(self._low[once[at]]))
        rows: list[Any] = [None] * len(once)
        for places in np.array_split(np.array(order), max(1, min(4, len(once) // 40))):
            low = [self._low[once[at]] for at in places]
            seen = torch.nn.utils.rnn.pad_sequence(low, batch_first=True)
            mask = torch.arange(seen.shape[1])[None, :] < torch.tensor([len(one) for one in low])[:, None]
            with _half():
                for layer in self._words.encoder.layer[FROZEN:]:
                    seen = layer(seen, mask[:, None, None, :])
            mean = (seen.float() * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True)
            for at, row in zip(places, F.normalize(mean, dim=1), strict=True):
                rows[at] = row
        place = {text: at for at, text in enumerate(once)}
        return torch.stack([rows[place[text]] for text in texts])

    def _begin(self, own: Sequence[Passage]) -> dict[str, Any]:
        """Layers that change little yet; each capability told by the mean of its own texts."""
        numbers, many = self._words.config.hidden_size, len(self._ids)
        tensors: dict[str, Any] = {}
        for at in range(LAYERS):
            whole = torch.nn.TransformerEncoderLayer(numbers, 1, 2 * numbers)  # for its usual beginnings
            parts = {"asked": None, "answered": whole.self_attn.out_proj, "inner": whole.linear1}
            parts |= {"outer": whole.linear2, "norm1": whole.norm1, "norm2": whole.norm2}
            for name, part in parts.items():
                weight = whole.self_attn.in_proj_weight if part is None else part.weight
                bias = whole.self_attn.in_proj_bias if part is None else part.bias
                small = 0.3 if name in ("answered", "outer") else 1.0
                tensors[f"layers.{at}.{name}.weight"] = weight.detach() * small
                tensors[f"layers.{at}.{name}.bias"] = bias.detach()
        self.keep_low([one.text for one in own])
        with torch.no_grad():
            vectors = torch.cat(
                [self._encode([one.text for one in own[at : at + 256]]) for at in range(0, len(own), 256)]
            )
        at = {id: place for place, id in enumerate(self._ids)}
        centres = torch.zeros(many, numbers).index_add_(
            0, torch.tensor([at[one.capability_id] for one in own]), vectors
        )
        tensors |= {"weight.weight": torch.zeros(1, numbers), "weight.bias": torch.zeros(1)}
        tensors |= {"mean": torch.zeros(many, numbers), "bias": torch.zeros(many)}
        return tensors | {"told": F.normalize(centres, dim=1) * _TOLD}

    def _take_over(self, start: Learned) -> None:
        """Go on from what was learned. A capability that is new keeps its beginning."""
        kept = [place for place, id in enumerate(start.capability_ids) if id in self._ids]
        now = [self._ids.index(start.capability_ids[place]) for place in kept]
        for name in self._tensors:
            value = torch.from_numpy(start.tensors[name].copy())
            if name in _HEADS:
                self._tensors[name][now] = value[kept]
            else:
                self._tensors[name] = value


def _unchanged(published: Any) -> dict[str, Floats]:
    """Changes of all linear layers that change nothing yet: as usual one factor is random and the other 0."""
    changes: dict[str, Floats] = {}
    for name, layer in published.encoder.layer.named_modules():
        if isinstance(layer, untyped.nn.Linear):
            random_factor = torch.randn(RANK, layer.in_features) / layer.in_features**0.5
            changes[f"encoder.layer.{name}{DOWN}"] = _numbers(random_factor)
            changes[f"encoder.layer.{name}{UP}"] = np.zeros((layer.out_features, RANK), np.float32)
    return changes


def _numbers(value: Any) -> Floats:
    return value.detach().numpy()


def _whole(told: Any, weights: Any, mean: Any) -> Any:
    return torch.logsumexp(told + weights[:, :, None], dim=1) + mean


def _some(one: Example, chance: random.Random) -> Example:
    """Leave sentences out. A need that none of the remaining ones tells of is marked by the row -1."""
    kept = [at for at in range(len(one.said)) if chance.random() > LEFT_OUT] or list(range(len(one.said)))
    now = {at: place for place, at in enumerate(kept)}
    needs = {
        capability: (grade, tuple(now[row] for row in rows if row in now) or (-1,) * bool(rows))
        for capability, (grade, rows) in one.needs.items()
    }
    return Example(tuple(one.said[at] for at in kept), needs)


def _batches(stories: Sequence[Example], chance: random.Random) -> list[list[Example]]:
    """Examples of like size together, some `SENTENCES` a batch, in random order."""
    batches: list[list[Example]] = [[]]
    count = 0
    for one in sorted(stories, key=lambda one: len(one.said) + 2 * chance.random()):
        if batches[-1] and (count + len(one.said) > SENTENCES or len(batches[-1]) >= 64):
            batches.append([])
            count = 0
        batches[-1].append(one)
        count += len(one.said)
    chance.shuffle(batches)
    return batches


def _half() -> Any:
    return torch.autocast("cpu", dtype=torch.bfloat16)


def lines(texts: Iterable[Passage]) -> Iterator[Passage]:
    """The capabilities' own texts that say in a line what each is about."""
    return (one for one in texts if one.kind in ("name", "label", "definition", "signal"))
