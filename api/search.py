"""Plain search over content held in memory: all words found, those that a name begins with first. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from storage.paging import Page, decode_offset, encode_cursor

T = TypeVar("T")
_WORD = re.compile(r"\w+")


def search(
    records: Iterable[T], *, query: str, name: Callable[[T], str], texts: Callable[[T], Sequence[str]]
) -> tuple[T, ...]:
    """Return the records that hold every word of `query`; an empty query keeps all, in their order.

    First those whose name has words that begin so, as somebody types them, then those with the words
    anywhere in the name, then the rest.
    """
    words = query.casefold().split()
    ranked: tuple[list[T], list[T], list[T]] = ([], [], [])
    for record in records:
        title = name(record).casefold()
        if begins_words(title, words):
            ranked[0].append(record)
        elif all(word in title for word in words):
            ranked[1].append(record)
        else:
            everything = "\n".join((title, *texts(record))).casefold()
            if all(word in everything for word in words):
                ranked[2].append(record)
    return (*ranked[0], *ranked[1], *ranked[2])


def begins_words(text: str, words: Sequence[str]) -> bool:
    """Say whether each of `words` is the beginning of a word of `text`. Both are case-folded already."""
    # Looked for first in the text as a whole, which is quick and settles most.
    if not all(word in text for word in words):
        return False
    begun = _WORD.findall(text)
    return all(any(one.startswith(word) for one in begun) for word in words)


def page_of(records: Sequence[T], *, cursor: str | None, limit: int) -> Page[T]:
    """Cut one page out. Raises `BadInput` for a cursor that isn't ours."""
    offset = decode_offset(cursor)
    items = tuple(records[offset : offset + limit])
    more = offset + limit < len(records)
    return Page(items, encode_cursor(offset + limit) if more else None)
