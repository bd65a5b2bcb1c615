"""Whether words of a prompt stand in what is told. Pure."""

from __future__ import annotations

import re
from functools import cache

from prompts.templates import PROMPTS, template

RUN = 8  # words of a prompt in a row are a leak; fewer are English
_WORD = re.compile(r"[^\W_]+")


def leaks_prompt(told: str, said: str) -> bool:
    """Say whether eight words in a row of a prompt's system part are told that nobody had said."""
    return bool((runs(told) & _prompts()) - runs(said))


def runs(text: str, length: int = RUN) -> set[tuple[str, ...]]:
    """Return every so many words in a row, folded."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


@cache
def _prompts() -> frozenset[tuple[str, ...]]:
    return frozenset[tuple[str, ...]]().union(*(runs(template(name).system) for name in PROMPTS))
