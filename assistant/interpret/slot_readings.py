"""What the cues of a clause say: the weight of each slot, the causes it names, whether numbers stand in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.brief import Cell, Slot
from assistant.interpret.causes import CLEAR, cause_hits, rules_out
from assistant.interpret.clauses import Clause
from assistant.interpret.goal_cues import LEANINGS
from assistant.interpret.measured import Measured
from assistant.interpret.phrases import Hit, PhraseIndex, rows_of
from assistant.interpret.slot_cues import INITIATIVE, INITIATIVE_CUES, SLOT_CUES
from assistant.interpret.words import Token, content_words, fold, tokens

# "She should walk the floor, but she sits in the office": what follows a duty and a "but" is no example to others.
_DUTY = re.compile(r"\b(?:should|ought to|(?:supposed|meant|expected) to)\b")
# "If sickness is solved, I have all buses out": what would be, were it put right, and no cause of anything.
_PUT_RIGHT = re.compile(
    r"(?:(?:and|but|so|well)\s+)?(?:if|once|when|as soon as)\b[^.;:!?]*\b"
    r"(?:solved|fixed|sorted|resolved|gone|put right|out of the way|under control|"
    r"(?:came|come|comes|went|goes|is|are|were|was) down)\b"
)
OPENING = 8  # characters before a cue with which a clause still opens

_INDEX: PhraseIndex[str] = PhraseIndex(
    [row for slot, table in SLOT_CUES.items() for row in rows_of(slot.value, table)]
    + rows_of(INITIATIVE, INITIATIVE_CUES)
    + [row for label, table in LEANINGS.items() for row in rows_of(label, {1: table})]
)


@dataclass(frozen=True)
class Reading:
    """A clause with what its cues say: weight by label (a slot, or "initiative") and the hits on causes."""

    clause: Clause
    weights: Mapping[str, int]
    early: frozenset[str]  # labels of cues it opens with
    causes: tuple[Hit[Cell], ...]
    numbers: bool  # a measure with numbers stands in it
    words: int  # content words
    ruled_out: bool  # it says what isn't the cause
    put_right: bool = False  # it tells what would be if something were put right
    instead: bool = False  # it says what happens in place of what should

    def weight(self, slot: Slot) -> int:
        if slot is Slot.CAUSE:
            named = max((hit.weight for hit in self.causes), default=0)
            return named + (2 if self.gives_reason else 0)
        if slot is Slot.GOAL:
            return max(self.goal, self.weights.get(INITIATIVE, 0))
        if slot is Slot.EXCELLENCE and self.instead:
            return 0
        return self.weights.get(slot.value, 0)

    @property
    def gives_reason(self) -> bool:
        """Whether a "because" led into it."""
        return self.clause.joint in {"because", "cos", "cuz"}

    @property
    def goal(self) -> int:
        """What speaks for a goal, apart from an initiative."""
        return self.weights.get(Slot.GOAL.value, 0) + (2 if self.clause.joint == "so that" else 0)

    @property
    def names_initiative(self) -> bool:
        """Whether it tells of a programme or a system, which isn't the goal behind it."""
        return self.weights.get(INITIATIVE, 0) > (self.goal if self.goal >= CLEAR else 1)

    def opens_with(self, label: str) -> bool:
        """Whether it begins with a cue of that label, give or take a word."""
        return label in self.early

    def says(self, label: str) -> bool:
        """Whether a cue of that label stands in it."""
        return label in self.weights


def readings_of(text: str, clauses: Sequence[Clause], measured: Sequence[Measured]) -> list[Reading]:
    """Read each clause of `text` by its cues; `measured` are the measures that count in it."""
    folded = fold(text)
    readings: list[Reading] = []
    for clause in clauses:
        part = folded[: clause.end]
        moved = [
            Token(w.key, w.start + clause.start, w.end + clause.start)
            for w in tokens(folded[clause.start : clause.end])
        ]
        by_label: dict[str, list[Hit[str]]] = {}
        for hit in _INDEX.hits(part, moved):
            by_label.setdefault(hit.label, []).append(hit)
        readings.append(
            Reading(
                clause=clause,
                weights={label: max(h.weight for h in hits) for label, hits in by_label.items()},
                early=frozenset(
                    label
                    for label, hits in by_label.items()
                    if min(h.start for h in hits) - clause.start <= OPENING
                ),
                causes=tuple(cause_hits(part, moved)),
                numbers=any(
                    m.has_numbers and m.start < clause.end and clause.start < m.end for m in measured
                ),
                ruled_out=rules_out(part, moved),
                put_right=bool(_PUT_RIGHT.match(part, clause.start)),
                instead=clause.joint == "but"
                and bool(_DUTY.search(folded, _sentence(clauses, clause), clause.start)),
                words=len(content_words(folded[clause.start : clause.end])),
            )
        )
    return readings


def _sentence(clauses: Sequence[Clause], clause: Clause) -> int:
    """Where the sentence of a clause begins."""
    return min(one.start for one in clauses if one.sentence == clause.sentence)
