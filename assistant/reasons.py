"""Says whose words a reason rests on: the leader's in the second person, a document's as they stand. Pure."""

from __future__ import annotations

from assistant.proposal_types import Evidence
from assistant.restate import said_back, short


def says(one: Evidence, *, words: int) -> str:
    """Return "you said “…”", or "“Strategy.pdf”, page 3 says “…”", cut to at most `words` words."""
    quote = quoted(one, words=words)
    return f"{one.document} says {quote}" if one.document else f"you said {quote}"


def quoted(one: Evidence, *, words: int) -> str:
    """Return the words in quotation marks."""
    return f"“{short(one.words, words=words) if one.document else said_back(one.words, words=words)}”"
