"""Pages and cursors. A cursor is opaque to callers: where the last page ended, in base 64."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import Generic, TypeVar

from kit.errors import BadInput

T = TypeVar("T")


@dataclass(frozen=True)
class Page(Generic[T]):
    """Some items, and the cursor of the next page when there is one."""

    items: tuple[T, ...]
    next_cursor: str | None = None


def encode_cursor(position: str | int) -> str:
    """Return the cursor for a position in a list."""
    return base64.urlsafe_b64encode(f"v1:{position}".encode()).decode().rstrip("=")


def decode_cursor(cursor: str) -> str:
    """Return the position in a cursor. Raises `BadInput` for anything we did not hand out."""
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        text = base64.b64decode(padded, altchars=b"-_", validate=True).decode("ascii")
    except (binascii.Error, ValueError):
        text = ""
    if not text.startswith("v1:") or not text.isprintable():
        raise BadInput(
            f"The cursor {cursor[:40]!r} is not one of ours.",
            do="Take `next_cursor` of the page before, or leave it out to start at the beginning.",
        )
    return text.removeprefix("v1:")


def decode_offset(cursor: str | None) -> int:
    """Return the offset in a cursor, 0 without one. Raises `BadInput`."""
    if cursor is None:
        return 0
    position = decode_cursor(cursor)
    # isdecimal alone accepts other scripts' digits and numbers no database can hold.
    if not (position.isascii() and position.isdecimal() and len(position) <= 9):
        raise BadInput("The cursor is not one of this list.", do="Leave it out to start at the beginning.")
    return int(position)
