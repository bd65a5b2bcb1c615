"""What an exception of a provider's library means, told by types and status codes, never by words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from assistant.model.values import Failure

# A server that does not know a way to ask for structured output answers with one of these.
_UNSUPPORTED = frozenset({400, 422, 501})
_LONGEST_WAIT_S = 3600.0


class Unsupported(Exception):
    """The provider's library knows no such way to ask for structured output."""


@dataclass(frozen=True)
class Problem:
    """A failure, what is known of it without quoting anybody, and how long the server asks to wait (seconds)."""

    failure: Failure
    detail: str
    retry_after_s: float | None = None
    raw: str = ""  # what had been said all the same


def problem_of(error: BaseException) -> Problem:
    """Sort an exception. Libraries wrap each other's, so causes are looked at as well."""
    if isinstance(error, Unsupported):
        return Problem("unsupported", str(error))
    if type(error).__name__ == "LengthFinishReasonError":
        return Problem("cut_off", "the answer was longer than allowed", raw=_said(error))
    if type(error).__name__ == "ContentFilterFinishReasonError":
        return Problem("empty", "the server's filter held the answer back")
    names = [kind.__name__ for one in _chain(error) for kind in type(one).__mro__]
    kind = type(error).__name__
    for one in _chain(error):
        status = getattr(one, "status_code", None)
        if isinstance(status, int):
            return _of_status(status, one)
    if any("Timeout" in name for name in names):
        return Problem("timeout", kind)
    if any(name in ("ConnectionError", "APIConnectionError", "TransportError", "OSError") for name in names):
        return Problem("unreachable", kind)
    return Problem("server_error", kind)


def _of_status(status: int, error: BaseException) -> Problem:
    detail = f"HTTP {status}"
    if status == 429:
        return Problem("rate_limited", detail, retry_after(_headers(error), now=datetime.now(UTC)))
    if status == 408:
        return Problem("timeout", detail)
    if status >= 500 and status != 501:
        return Problem("server_error", detail, retry_after(_headers(error), now=datetime.now(UTC)))
    return Problem("unsupported" if status in _UNSUPPORTED else "refused", detail)


def retry_after(headers: Mapping[str, str], *, now: datetime) -> float | None:
    """Read `Retry-After` (RFC 9110: seconds or a date), in seconds from now; None when absent or unreadable."""
    value = headers.get("retry-after") or headers.get("Retry-After")
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(value).astimezone(UTC) - now).total_seconds()
        except (ValueError, TypeError):
            return None
    return min(max(seconds, 0.0), _LONGEST_WAIT_S)


def _headers(error: BaseException) -> Mapping[str, str]:
    headers: Any = getattr(getattr(error, "response", None), "headers", None)
    return {str(name).lower(): str(value) for name, value in headers.items()} if headers else {}


def _said(error: BaseException) -> str:
    choices: Any = getattr(getattr(error, "completion", None), "choices", None)
    return str(choices[0].message.content or "") if choices else ""


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or one.__context__
