"""Structured logs: one JSON object a line, with what is bound to the current request.

A log line holds ids, counts and durations. It never holds an API key or the text of a message: callers
pass neither, errors are written without their words, and `redact` takes out what looks like a key in case
one slips into a path. structlog is loaded with the first line, so that it doesn't hold up a start.
"""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import Mapping, MutableMapping
from contextvars import ContextVar
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, cast

if TYPE_CHECKING:
    from structlog.typing import FilteringBoundLogger

Level = Literal["debug", "info", "warning", "error"]
Format = Literal["json", "console"]
Line = MutableMapping[str, Any]

_KEY = re.compile(r"cw_[0-9a-z]{8}[0-9a-z]+")
_LEVELS: Mapping[Level, int] = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
}
_bound: ContextVar[Mapping[str, Any]] = ContextVar("_bound", default=MappingProxyType({}))


@dataclass
class _Wanted:
    """What was asked for, until structlog is loaded and told."""

    level: Level = "info"
    format: Format = "json"
    told: bool = False


_wanted = _Wanted()


def configure_logging(*, level: Level = "info", format: Format = "json") -> None:
    """Send log lines to standard error. Standard output stays free for what people asked for."""
    _wanted.level, _wanted.format, _wanted.told = level, format, False


def begin_context(**fields: Any) -> None:
    """Put fields on all lines of this request, in place of those of the one before."""
    _bound.set(fields)


def add_context(**fields: Any) -> None:
    """Put more fields on all lines of this request."""
    _bound.set({**_bound.get(), **fields})


def get_logger(name: str) -> FilteringBoundLogger:
    """Return a logger whose lines carry `room=name`."""
    return cast("FilteringBoundLogger", _Late(name))


class _Late:
    """A logger that is made when it is first used."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, method: str) -> Any:
        import structlog  # noqa: PLC0415 see above

        if not _wanted.told:
            _tell()
        return getattr(structlog.get_logger(room=self._name), method)


def _tell() -> None:
    import structlog  # noqa: PLC0415 see above

    _wanted.told = True
    console = _wanted.format == "console"
    structlog.configure(
        processors=[
            add_bound,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            format_error,
            redact,
            structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
            if console
            else structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(_LEVELS[_wanted.level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )


def add_bound(_logger: object, _method: str, line: Line) -> Line:
    """Put what is bound to the request onto the line."""
    return {**_bound.get(), **line}


def format_error(_logger: object, _method: str, line: Line) -> Line:
    """Put an error's types and places onto the line, never its words: they may quote what somebody said."""
    error = line.pop("exc_info", None) and sys.exc_info()[1]
    chain: list[str] = []
    while error is not None:
        frames = traceback.extract_tb(error.__traceback__)
        chain.append(type(error).__qualname__)
        chain += [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames[-8:]]
        error = error.__cause__ or error.__context__
    if chain:
        line["error"] = chain
    return line


def redact(_logger: object, _method: str, line: Line) -> Line:
    """Shorten everything that looks like one of our API keys to its public prefix."""
    return {name: _redacted(value) for name, value in line.items()}


def _redacted(value: Any) -> Any:
    match value:
        case str():
            return _KEY.sub(lambda found: found.group()[:11] + "…", value)
        case dict():
            return {key: _redacted(item) for key, item in cast(dict[Any, Any], value).items()}
        case list() | tuple():
            return [_redacted(item) for item in cast(list[Any], value)]
        case _:
            return value
