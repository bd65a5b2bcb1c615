"""Plain search over content held in memory: all words found, those found in the name first. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from storage.paging import Page, decode_offset, encode_cursor

T = TypeVar("T")


def search(
    records: Iterable[T], *, query: str, name: Callable[[T], str], texts: Callable[[T], Sequence[str]]
) -> tuple[T, ...]:
    """Return the records that hold every word of `query`; an empty query keeps all, in their order."""
    words = query.casefold().split()
    in_name: list[T] = []
    elsewhere: list[T] = []
    for record in records:
        title = name(record).casefold()
        if all(word in title for word in words):
            in_name.append(record)
            continue
        everything = "\n".join((title, *texts(record))).casefold()
        if all(word in everything for word in words):
            elsewhere.append(record)
    return (*in_name, *elsewhere)


def page_of(records: Sequence[T], *, cursor: str | None, limit: int) -> Page[T]:
    """Cut one page out. Raises `BadInput` for a cursor that isn't ours."""
    offset = decode_offset(cursor)
    items = tuple(records[offset : offset + limit])
    more = offset + limit < len(records)
    return Page(items, encode_cursor(offset + limit) if more else None)
