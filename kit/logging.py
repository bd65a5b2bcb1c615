"""Structured logs: one JSON object a line, with what is bound to the current request.

A log line holds ids, counts and durations. It never holds an API key or the text of a message: callers
pass neither, and `redact` takes out what looks like a key in case one slips into a path or an error.
"""

from __future__ import annotations

import logging
import re
import sys
import traceback
from typing import Any, Literal, cast

import structlog
from structlog.typing import EventDict, WrappedLogger

_KEY = re.compile(r"cw_[0-9a-z]{8}[0-9a-z]+")
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


def configure_logging(
    *,
    level: Literal["debug", "info", "warning", "error"] = "info",
    format: Literal["json", "console"] = "json",
) -> None:
    """Send structlog's lines to standard error. Standard output stays free for what people asked for."""
    renderer = (
        structlog.processors.JSONRenderer()
        if format == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            format_error,
            redact,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(_LEVELS[level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )


def get_logger(name: str) -> structlog.typing.FilteringBoundLogger:
    """Return a logger whose lines carry `room=name`."""
    return structlog.get_logger(room=name)


def format_error(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Put an error's types and places into the line, never its words: they may quote what somebody said."""
    error = event.pop("exc_info", None) and sys.exc_info()[1]
    chain: list[str] = []
    while error is not None:
        frames = traceback.extract_tb(error.__traceback__)
        chain.append(type(error).__qualname__)
        chain += [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames[-8:]]
        error = error.__cause__ or error.__context__
    if chain:
        event["error"] = chain
    return event


def redact(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Shorten everything that looks like one of our API keys to its public prefix."""
    return {name: _redacted(value) for name, value in event.items()}


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
