"""Tells which words of a message at the proposal still ask for something when no edit was read in them. Pure."""

from __future__ import annotations

import re

from assistant.interpret.agreement import is_accept, is_heard, is_yes
from assistant.interpret.edit_cues import LEVELS_SAID, VERBS
from assistant.interpret.edit_parts import bare
from assistant.interpret.meta import meta_of
from assistant.interpret.words import content_words, fold

_ASKS = re.compile(
    rf"^(?:{VERBS})\b|\b(?:should|must|has to|have to|needs? to|ought to|instead|rather|missing|lacks?|"
    r"too (?:high|low|much|many)|higher|lower|levels?|a notch|weights?|more important|less important)\b|"
    rf"\b(?:up|down|to|at|on|a|an) (?:{'|'.join(LEVELS_SAID)})$"
)
# What they do, not what the list needs: "I have to go".
_OF_US = re.compile(r"\b(?:i|we|you|they) (?:really |still |also |just )?(?:have to|must|need to|should)\b")


def asks_still(part: str) -> bool:
    """Say whether `part`, in which no edit was read, asks for one: "make it simpler", "pricing rather higher"."""
    words = bare(part)
    folded = fold(words).strip(" .!?")
    if not content_words(folded) or is_yes(words) or is_heard(words) or is_accept(words) or meta_of(words):
        return False
    return _ASKS.search(_OF_US.sub("", folded)) is not None
