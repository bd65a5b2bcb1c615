"""Tags that refine a slot: an incident that went well or badly, a level that is low or high."""

from __future__ import annotations

from assistant.brief import Slot
from assistant.interpret.base import Context
from assistant.interpret.phrases import PhraseIndex, lines
from assistant.interpret.slot_cues import BADLY, HIGH_LEVEL, LOW_LEVEL, WELL
from assistant.interpret.words import fold, tokens

_TAGS: PhraseIndex[str] = PhraseIndex(
    (tag, 1, line)
    for tag, table in (("well", WELL), ("badly", BADLY), ("high", HIGH_LEVEL), ("low", LOW_LEVEL))
    for line in lines(table)
)


def tag_of(slot: Slot, quote: str, context: Context) -> str | None:
    """Return the tag of a finding in `slot`; the aim of the question settles what the words leave open."""
    if slot is Slot.INCIDENT:
        fallback = context.asked_aim if context.asked_aim in {"well", "badly"} else None
        return fallback or _leaning(quote, "well", "badly")
    if slot is Slot.LEVEL:
        return _leaning(quote, "high", "low")
    return None


def _leaning(quote: str, one: str, other: str) -> str | None:
    folded = fold(quote)
    labels = [hit.label for hit in _TAGS.hits(folded, tokens(folded))]
    ones, others = labels.count(one), labels.count(other)
    if ones == others:
        return None
    return one if ones > others else other
