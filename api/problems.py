"""Errors as RFC 9457 problems: one shape for every error, whoever raised it."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, ClassVar, cast

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import to_json
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException

from kit.errors import CapwrightError, NotReady

MEDIA_TYPE = "application/problem+json"
TYPE_PREFIX = "urn:capwright:problem:"


class FieldProblem(BaseModel):
    """One field that can't be used, and why."""

    field: str
    problem: str


class Problem(BaseModel):
    """What went wrong and what to do about it (RFC 9457). `errors` lists fields where fields are at fault."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "type": f"{TYPE_PREFIX}conflict",
                    "title": "Conflicts with the current state",
                    "status": 409,
                    "detail": "This conversation is closed: its proposal has been accepted.",
                    "do": "Start a new conversation, or edit the role profile.",
                    "instance": "/v1/conversations/conv_01k8m3v7q2x9t4b6n0c5r1w8yd/turns",
                    "errors": [],
                }
            ]
        }
    )

    type: str
    title: str
    status: int
    detail: str
    do: str
    instance: str
    errors: tuple[FieldProblem, ...] = Field(default=(), json_schema_extra={"default": []})


class Malformed(CapwrightError):
    """The body is not JSON at all."""

    status: ClassVar[int] = 400
    code: ClassVar[str] = "malformed"
    title: ClassVar[str] = "The body is not JSON"


_HTTP: Mapping[int, tuple[str, str, str]] = {
    400: ("malformed", "The body could not be read as JSON.", "Send one JSON object in UTF-8."),
    404: ("not-found", "There is nothing at this address.", "Look the address up in /v1/openapi.json."),
    405: ("method-not-allowed", "This address doesn't take that method.", "Use one the Allow header names."),
    406: (
        "not-acceptable",
        "No answer can be given in the media types accepted.",
        "Accept application/json.",
    ),
    413: ("too-large", "The body is larger than this server accepts.", "Send less in one request."),
    415: ("unsupported-media-type", "The body is not sent as JSON.", "Send Content-Type: application/json."),
}


def problem(error: CapwrightError, *, instance: str, headers: Mapping[str, str] | None = None) -> Response:
    """Return the answer for one of our own errors."""
    extra = {"WWW-Authenticate": "Bearer"} if error.status == 401 else {}
    if error.status == 503:
        extra["Retry-After"] = "1"
    body = Problem(
        type=TYPE_PREFIX + error.code,
        title=error.title,
        status=error.status,
        detail=clean(error.detail),
        do=clean(error.do),
        instance=clean(instance),
        errors=tuple(error.extra.get("errors", ())),
    )
    return _response(body, {**extra, **(headers or {})})


def http_problem(
    status: int,
    *,
    instance: str,
    headers: Mapping[str, str] | None = None,
    do: str | None = None,
    detail: str | None = None,
) -> Response:
    """Return the answer for an error of HTTP itself: no such address, wrong method, wrong media type."""
    code, known, advice = _HTTP.get(status, ("http", "The request can't be answered.", "Check the request."))
    body = Problem(
        type=TYPE_PREFIX + code,
        title=HTTPStatus(status).phrase,
        status=status,
        detail=detail or known,
        do=do or advice,
        instance=clean(instance),
    )
    return _response(body, headers)


def internal_problem(*, instance: str) -> Response:
    """Return the answer for an error of ours. What it was stands in the log, never here."""
    error = CapwrightError("The request could not be finished; it has been logged.", do="Try again later.")
    return problem(error, instance=instance)


def handle_errors(app: FastAPI) -> None:
    """Answer every kind of error in the one shape."""
    app.add_exception_handler(CapwrightError, _on_ours)
    app.add_exception_handler(RequestValidationError, _on_validation)
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(OperationalError, _on_database)
    app.add_exception_handler(PoolTimeout, _on_database)


def clean(text: str) -> str:
    """Make text safe to send: lone surrogates, which UTF-8 can't hold, are written as escapes."""
    return text.encode("utf-8", "backslashreplace").decode()


def _response(body: Problem, headers: Mapping[str, str] | None) -> Response:
    return Response(
        to_json(body), status_code=body.status, media_type=MEDIA_TYPE, headers=dict(headers or {})
    )


async def _on_ours(request: Request, error: Exception) -> Response:
    assert isinstance(error, CapwrightError)
    return problem(error, instance=request.url.path)


async def _on_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return http_problem(error.status_code, instance=request.url.path, headers=error.headers)


async def _on_database(request: Request, _error: Exception) -> Response:
    busy = NotReady("The database is too busy or can't be reached.", do="Send the same request again.")
    return problem(busy, instance=request.url.path)


async def _on_validation(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    details = cast(list[dict[str, Any]], error.errors())
    if any(detail["type"] == "json_invalid" for detail in details):
        return http_problem(400, instance=request.url.path)
    fields = tuple(_field_problem(detail) for detail in details[:20])
    body = Problem(
        type=TYPE_PREFIX + "bad-input",
        title="The input can't be used",
        status=422,
        detail="; ".join(f"{one.field}: {one.problem}" for one in fields)[:2000],
        do="Correct the fields named in `errors` and send the request again.",
        instance=clean(request.url.path),
        errors=fields,
    )
    return _response(body, None)


def _field_problem(detail: Mapping[str, Any]) -> FieldProblem:
    # The input itself is left out: it may be a message, and it may be what can't be written back.
    place = ".".join(str(part) for part in detail["loc"])
    return FieldProblem(field=clean(place)[:200], problem=clean(str(detail["msg"]))[:300])
