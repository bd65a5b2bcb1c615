"""What happens to every request before and after the routes see it: id, log line, caller, size, media types.

What is not the API goes to the pages, which need no key.
"""

from __future__ import annotations

import re
import time

from sqlalchemy.exc import SQLAlchemyError
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.identity import Identify, needs_caller, signs_in
from api.negotiation import EVENT_STREAM, JSON, ZIP, choose_media_type
from api.problems import MEDIA_TYPE, http_problem, internal_problem, problem
from api.reports import MEDIA_TYPES
from api.same_origin import from_elsewhere
from extraction.refusals import DocumentTooLarge, refused
from kit.errors import CapwrightError, Forbidden, NotReady
from kit.ids import new_id
from kit.logging import add_context, begin_context, get_logger

# A version of the API that there is not is no page either.
_API = re.compile(r"/(v[0-9]+|health)(/|$)")
_DIGITS = re.compile(r"[0-9]{1,18}")
_REQUEST_ID = re.compile(r"[A-Za-z0-9._:-]{1,64}")
_JSON_TYPE = re.compile(r"application/json\s*(;|$)", re.IGNORECASE)
_STREAMED = re.compile(r"/v1/conversations/[^/]+/turns")
_REPORT = re.compile(r"/v1/(role-profiles|learning-plans)/[^/]+/report")
_EXPORT = "/v1/export"
_UPLOAD = re.compile(r"/v1/conversations/[^/]+/documents")
_FORM_TYPE = re.compile(r"multipart/form-data\s*(;|$)", re.IGNORECASE)
_AROUND_A_FILE = 16_384  # bytes of a form besides the file in it
_PAGES = ("/v1/docs",)
_HAS_BODY = ("POST", "PUT", "PATCH")

_log = get_logger("api")


class Edge:
    """ASGI middleware around the routes."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        identify: Identify,
        pages: ASGIApp,
        max_body_bytes: int,
        max_document_bytes: int,
    ) -> None:
        self._app = app
        self._identify = identify
        self._pages = pages
        self._max_body_bytes = max_body_bytes
        self._max_document_bytes = max_document_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        given = headers.get("x-request-id", "")
        request_id = given if _REQUEST_ID.fullmatch(given) else new_id("req")
        begin_context(request_id=request_id)
        began = time.perf_counter()
        status = 0

        async def send_on(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                answered = MutableHeaders(scope=message)
                answered["X-Request-Id"] = request_id
                answered["X-Content-Type-Options"] = "nosniff"
                # What an organisation keeps here is nobody else's to keep; a page says for itself.
                answered.setdefault("Cache-Control", "no-store")
            await send(message)

        try:
            is_page = not _API.match(scope["path"])
            refusal = None if is_page else await self._refuse(scope, headers)
            if is_page:
                await self._pages(scope, receive, send_on)
            elif refusal:
                await refusal(scope, receive, send_on)
            else:
                await self._app(scope, self._limited(scope, receive), send_on)
        except Exception:
            _log.exception("failed")
            if status:  # too late for another answer; let the server close the connection
                raise
            await internal_problem(instance=scope["path"])(scope, receive, send_on)
        finally:
            _log.info(
                "request",
                method=scope["method"],
                path=scope["path"],
                status=status,
                ms=round(1000 * (time.perf_counter() - began), 1),
            )

    async def _refuse(self, scope: Scope, headers: Headers) -> Response | None:
        """Return the answer to a request that need not reach the routes, None for any other."""
        path: str = scope["path"]
        if signs_in(scope["method"], path) and _sent_by_another_site(headers):
            return problem(_NOT_OURS, instance=path)
        if needs_caller(scope["method"], path):
            refusal = await self._authenticate(scope, headers)
            if refusal:
                return refusal
        streamed = scope["method"] == "POST" and _STREAMED.fullmatch(path)
        offers = [JSON, EVENT_STREAM] if streamed else [JSON]
        if _REPORT.fullmatch(path):
            offers = list(MEDIA_TYPES.values())
        if path == _EXPORT:
            offers = [ZIP]
        if path not in _PAGES and not choose_media_type(headers.get("accept"), [*offers, MEDIA_TYPE]):
            return http_problem(406, instance=path)
        if _is_upload(scope):
            return self._refuse_upload(path, headers)
        if _told_length(headers) > self._max_body_bytes:
            # The connection is closed, so that the rest need not be read.
            return http_problem(413, instance=path, headers={"Connection": "close"})
        has_body = headers.get("content-length", "0") != "0" or "transfer-encoding" in headers
        if (
            has_body
            and scope["method"] in _HAS_BODY
            and not _JSON_TYPE.match(headers.get("content-type", ""))
        ):
            return http_problem(415, instance=path)
        return None

    def _refuse_upload(self, path: str, headers: Headers) -> Response | None:
        """The one address that takes a file has its own limit and media type."""
        if _told_length(headers) > self._max_document_bytes + _AROUND_A_FILE:
            return problem(self._too_large(), instance=path, headers={"Connection": "close"})
        if not _FORM_TYPE.match(headers.get("content-type", "")):
            do = "Send multipart/form-data with the file in the field `file`."
            return http_problem(415, instance=path, detail="A file is sent as a form.", do=do)
        return None

    def _too_large(self) -> DocumentTooLarge:
        most = f"{self._max_document_bytes / 1024 / 1024:,.0f} MB"
        error = refused("too_large", f"The file is larger than {most}.", do="Send a smaller part of it.")
        assert isinstance(error, DocumentTooLarge)
        return error

    async def _authenticate(self, scope: Scope, headers: Headers) -> Response | None:
        try:
            caller = await self._identify(scope["method"], headers)
        except CapwrightError as error:
            return problem(error, instance=scope["path"])
        except SQLAlchemyError:
            _log.exception("database")
            return problem(
                NotReady("The database can't be reached.", do="Send the same request again."),
                instance=scope["path"],
            )
        add_context(organisation=caller.organisation_id, key=caller.id)
        scope.setdefault("state", {})["caller"] = caller
        return None

    def _limited(self, scope: Scope, receive: Receive) -> Receive:
        """Count a body that came without a length, and stop reading when it is too large."""
        size = 0
        upload = _is_upload(scope)
        most = self._max_document_bytes + _AROUND_A_FILE if upload else self._max_body_bytes

        async def receive_counted() -> Message:
            nonlocal size
            message = await receive()
            if message["type"] == "http.request":
                size += len(message.get("body", b""))
                if size > most:
                    raise self._too_large() if upload else HTTPException(413)
            return message

        return receive_counted


def _told_length(headers: Headers) -> int:
    """How long a body is said to be, 0 where that is no number: what comes is counted all the same."""
    told = headers.get("content-length", "")
    return int(told) if _DIGITS.fullmatch(told) else 0


def _is_upload(scope: Scope) -> bool:
    return scope["method"] == "POST" and _UPLOAD.fullmatch(scope["path"]) is not None


# Another site must not sign a visitor in with a link of its own, and so read what the visitor then enters.
_NOT_OURS = Forbidden("Another site may not sign you in here.", do="Open the sign-in link itself.")


def _sent_by_another_site(headers: Headers) -> bool:
    return from_elsewhere(
        host=headers.get("host"), origin=headers.get("origin"), site=headers.get("sec-fetch-site")
    )
