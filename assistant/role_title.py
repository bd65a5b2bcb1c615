"""A title for the role, cut from how the leader introduced themselves: a profile's heading, not a speech. Pure."""

from __future__ import annotations

import re

WORDS = 10
_OPENING = re.compile(
    r"(?:(?:well|so|ok|okay|hi|hello|hey)\b[,.!]?\s+)*"
    r"(?:(?:i['’]m|i am|i run|i lead|i head|i manage|i look after|we['’]re|we are|this is|it['’]s|it is)\s+)?"
    r"(?:(?:responsible for|in charge of|talking about)\s+)?(?:(?:the|a|an|my|our)\s+)?",
    re.IGNORECASE,
)
# Where the title ends: punctuation before a space, or a second thing said.
_END = re.compile(
    r"[,;:.!?()–—](?=\s|$)|\s-\s|\s+and (?:i|we|it|she|he|they)\b|\s+(?:who|which|where)\b", re.IGNORECASE
)


def role_title(said: str) -> str | None:
    """Return at most ten of the words `said`, beginning with a capital; None when nothing is left of them."""
    rest = " ".join(said.split())
    rest = rest[_opening(rest) :]
    end = _END.search(rest)
    words = rest[: end.start() if end else len(rest)].split()[:WORDS]
    title = " ".join(words).strip(" ,;:.-…")
    if not any(letter.isalnum() for letter in title):
        return None
    capital = title[0].upper()
    return capital + title[1:] if len(capital) == 1 else title  # "ß" has no capital of one letter


def _opening(text: str) -> int:
    met = _OPENING.match(text)
    return met.end() if met else 0
