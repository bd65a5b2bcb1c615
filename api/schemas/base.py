"""Bases of bodies, and the fields they share."""

from __future__ import annotations

import math
from typing import Annotated, Any, Generic, TypeVar, cast

from fastapi import Path, Query
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

T = TypeVar("T")

MAX_TEXT = 8000
_LARGEST_WHOLE_NUMBER = 2**53 - 1  # what JSON numbers hold everywhere (RFC 8259, section 6)
_NO_NUL = r"^[^\x00]*$"
_ULID = "[0-9a-hjkmnp-tv-z]{26}"

ShortText = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=_NO_NUL)]
KeyName = Annotated[str, StringConstraints(min_length=1, max_length=100, pattern=_NO_NUL)]
MessageText = Annotated[str, StringConstraints(min_length=1, max_length=MAX_TEXT, pattern=_NO_NUL)]
MessageId = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[!-~]+$")]
FrameworkName = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=_NO_NUL)]
ConversationId = Annotated[str, StringConstraints(pattern=f"^conv_{_ULID}$")]

ROLE_PROFILE_ID = f"^role_{_ULID}$"
ConversationPath = Annotated[str, Path(pattern=f"^conv_{_ULID}$")]
RoleProfilePath = Annotated[str, Path(pattern=ROLE_PROFILE_ID)]
LearningPlanPath = Annotated[str, Path(pattern=f"^plan_{_ULID}$")]
ApiKeyPath = Annotated[str, Path(pattern=f"^key_{_ULID}$")]
ContentIdPath = Annotated[str, Path(min_length=1, max_length=300, pattern=_NO_NUL)]

Cursor = Annotated[
    str | None,
    Query(max_length=200, pattern=r"^[A-Za-z0-9_-]+$", description="`next_cursor` of the page before."),
]
Limit = Annotated[int, Query(ge=1, le=100, description="Most items on the page.")]
SearchWords = Annotated[
    str,
    Query(
        max_length=200,
        pattern=_NO_NUL,
        description="Words that all have to be found, the last perhaps half typed.",
    ),
]
Domains = Annotated[
    list[Annotated[str, StringConstraints(max_length=300, pattern=_NO_NUL)]],
    Query(max_length=50, description="Keep what is in one of these domains."),
]
FrameworkQuery = Annotated[
    str | None,
    Query(max_length=300, pattern=_NO_NUL, description="An imported framework; the library without."),
]


class In(BaseModel):
    """Base of request bodies: unknown fields are refused, and so is what could not be stored or said back."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _storable(cls, body: Any) -> Any:
        refuse_unstorable(body)
        return body


class Out(BaseModel):
    """Base of answers."""

    model_config = ConfigDict(frozen=True)


class Listing(Out, Generic[T]):
    """A page of a list. `next_cursor` is null on the last page."""

    items: tuple[T, ...] = Field(default=())
    next_cursor: str | None = None


def refuse_unstorable(body: Any) -> None:
    """Raise `ValueError` for a value, however deep, that a database or JSON can't hold.

    These are NUL characters and lone surrogates, texts over 8,000 characters, numbers that are not
    finite, and whole numbers beyond 2**53 - 1. Goes through the body without recursion: it may be deep.
    """
    waiting: list[Any] = [body]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            _check_text(value)
        elif isinstance(value, float):
            if not math.isfinite(value):
                raise ValueError("a number is not finite")
        elif isinstance(value, int):
            if abs(value) > _LARGEST_WHOLE_NUMBER:
                raise ValueError("a whole number is too large")
        elif isinstance(value, dict):
            pairs = cast(dict[Any, Any], value)
            waiting += [*pairs.keys(), *pairs.values()]
        elif isinstance(value, list):
            waiting += cast(list[Any], value)


def _check_text(text: str) -> None:
    if len(text) > MAX_TEXT:
        raise ValueError(f"a text has {len(text)} characters; {MAX_TEXT} is the most")
    if "\x00" in text:
        raise ValueError("a text holds a NUL character")
    if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
        raise ValueError("a text holds half a surrogate pair")


def example(value: dict[str, Any]) -> ConfigDict:
    """Return the config of a body with one example."""
    return ConfigDict(json_schema_extra={"examples": [value]})
