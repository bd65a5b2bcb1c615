"""From a sentence about why, to the cells of cause it names (skills, tools, consequences, ...)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.brief import Cell
from assistant.interpret.cause_cues import CAUSE_CUES, CLEARED, DENIALS
from assistant.interpret.phrases import Hit, PhraseIndex, lines, rows_of, score
from assistant.interpret.words import Token, fold, tokens

CLEAR = 3  # the weight at which a cell is named without doubt

_CUES: PhraseIndex[Cell] = PhraseIndex(
    row for cell, table in CAUSE_CUES.items() for row in rows_of(cell, table)
)
_DENIALS: PhraseIndex[str] = PhraseIndex(("denied", 0, line) for line in lines(DENIALS))
_CLEARED: PhraseIndex[Cell] = PhraseIndex(
    (cell, 0, line) for cell, table in CLEARED.items() for line in lines(table)
)
_SCOPE_ENDS = frozenset(",;:.!?\n")
_CLAUSE = re.compile(r"(?<=[,;:.!?\n])\s+|\s+(?=but )")


@dataclass(frozen=True)
class CauseReading:
    """A cell with the weight of the words that name it."""

    cell: Cell
    weight: int


def read_causes(text: str, *, at_least: int = 1) -> tuple[CauseReading, ...]:
    """Return the cells `text` (one clause) names, heaviest first, with a weight of at least `at_least`.

    What is denied ("it's not that they can't") or affirmed to be fine ("they know how") is left out. A
    lighter cell whose words all lie inside the words of a heavier one is left out as well.
    """
    folded = fold(text)
    return cells_of(cause_hits(folded, tokens(folded)), at_least=at_least)


def cause_hits(folded: str, words: Sequence[Token]) -> list[Hit[Cell]]:
    """Return the cues of a folded text that are neither denied nor cleared."""
    hits = _CUES.hits(folded, words)
    if not hits:
        return []
    denied = [(h.start, _scope_end(folded, h.end)) for h in _DENIALS.hits(folded, words)]
    cleared = [(h.label, h.start, h.end) for h in _CLEARED.hits(folded, words)]
    return [
        hit
        for hit in hits
        if not any(start <= hit.start < end for start, end in denied)
        and not any(cell is hit.label and start <= hit.start < end for cell, start, end in cleared)
    ]


def rules_out(folded: str, words: Sequence[Token]) -> bool:
    """Say whether a clause denies a cause or says that something is fine."""
    return bool(_DENIALS.hits(folded, words) or _CLEARED.hits(folded, words))


def blaming(text: str) -> str:
    """Return the text without the clauses that deny a cause or say that something is fine."""
    clauses = _CLAUSE.split(text)
    kept = [clause for clause in clauses if not _ruled_out(clause)]
    return text if len(kept) == len(clauses) else " ".join(kept)


def _ruled_out(clause: str) -> bool:
    folded = fold(clause)
    return rules_out(folded, tokens(folded))


def cells_of(hits: Iterable[Hit[Cell]], *, at_least: int) -> tuple[CauseReading, ...]:
    """Weigh the cues of one clause; see `read_causes`."""
    by_cell: dict[Cell, list[Hit[Cell]]] = {}
    for hit in hits:
        by_cell.setdefault(hit.label, []).append(hit)
    readings = sorted(
        (CauseReading(cell, score(found)) for cell, found in by_cell.items()), key=lambda r: -r.weight
    )
    kept: list[CauseReading] = []
    covered: list[Hit[Cell]] = []
    for reading in readings:
        own = by_cell[reading.cell]
        fresh = [h for h in own if not any(c.start <= h.start and h.end <= c.end for c in covered)]
        if (
            fresh
            and max(h.weight for h in fresh) >= at_least
            and (not kept or max(h.weight for h in fresh) >= CLEAR)
        ):
            kept.append(reading)
            covered += own
    return tuple(kept)


def _scope_end(folded: str, start: int) -> int:
    """A denial reaches to the next comma, stop or "but"."""
    but = folded.find(" but ", start)
    for i in range(start, len(folded)):
        if folded[i] in _SCOPE_ENDS or i == but:
            return i
    return len(folded)
