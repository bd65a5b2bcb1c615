"""What the leader means when they speak of a line of the notes by its words. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.brief import Finding, Slot
from assistant.interpret.words import STOPWORDS, fold, tokens

_ANSWERS = frozenset({"yes", "no", "not"})


def findings_with(words: str, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings that hold all of `words`, of the latest message that has any.

    What was noted goes before what was said: one sentence may have told of two measures.
    """
    if not keys_of(words):
        return ()
    wanted = _named_by(words)
    noted = [one for one in findings if one.slot is not Slot.CONFIRMATION]
    hits = [one for one in noted if wanted <= _named_by(one.value)]
    hits = hits or [one for one in noted if wanted <= _named_by(one.quote)]
    return tuple(one for one in hits if one.turn == hits[-1].turn)


def _named_by(text: str) -> set[str]:
    """The words that tell one line from another: "waits yes" isn't any line with waits in it."""
    return keys_of(text) | {token.key for token in tokens(fold(text)) if token.key in _ANSWERS}


def keys_of(text: str) -> set[str]:
    """The words that mean something, one and many alike."""
    return {token.key.removesuffix("s") for token in tokens(fold(text)) if token.key not in STOPWORDS}
