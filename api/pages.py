"""Serves the browser client: files by name, and its index for every address that the client itself reads.

Pages need no key; what they show comes from the API, which does.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from pathlib import Path

import anyio.to_thread
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from api.negotiation import choose_coding
from api.problems import http_problem
from api.web_files import INDEX, find_file

NONCE_PLACE = b"__CSP_NONCE__"
_AT_THE_TOP = re.compile(r"[^/]+\.[a-z0-9]+")
_FOREVER = "public, max-age=31536000, immutable"
_NOT_BUILT = b"""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Capwright</title></head>
<body>
<h1>Capwright is running</h1>
<p>The API answers under <code>/v1</code>. The web application is not built on this machine.</p>
<p>Run <code>make web</code> in the project's folder (it needs Node), then load this page again.
A package that was installed with pip has it built in.</p>
</body>
</html>
"""


class Pages:
    """An ASGI app over the folder of built files, which need not be there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        # In a thread, as files are looked for and read.
        response = await anyio.to_thread.run_sync(self._answer, scope["method"], scope["path"], headers)
        await response(scope, receive, send)

    def _answer(self, method: str, path: str, headers: Headers) -> Response:
        if method not in ("GET", "HEAD"):
            return http_problem(405, instance=path, headers={"Allow": "GET, HEAD"})
        name = path.lstrip("/")
        # Anything else is an address inside the client, where ids may have dots in them.
        if name.startswith("assets/") or (_AT_THE_TOP.fullmatch(name) and name != INDEX):
            return self._file(name, headers) or http_problem(404, instance=path)
        return self._index()

    def _file(self, name: str, headers: Headers) -> Response | None:
        file = find_file(self._folder, name)
        if file is None:
            return None
        coding = choose_coding(headers.get("accept-encoding"), tuple(file.encoded))
        try:
            body = file.read(coding)
        except OSError:  # gone since it was found: a build is tidying up
            return None
        return _file_answer(body, file.media_type, coding, lasting=name.startswith("assets/"))

    def _index(self) -> Response:
        file = find_file(self._folder, INDEX)
        return _index_answer(file.read(None) if file else None)


def _file_answer(body: bytes, media_type: str, coding: str | None, *, lasting: bool) -> Response:
    extra = {"Content-Encoding": coding} if coding else {}
    return Response(
        body,
        headers={
            "Content-Type": media_type,
            "Cache-Control": _FOREVER if lasting else "no-cache",
            "Vary": "Accept-Encoding",
            **extra,
            **_strict(None),
        },
    )


def _index_answer(page: bytes | None) -> Response:
    """The client's one page. Its nonce is new each time, so it is neither compressed beforehand nor kept."""
    nonce = secrets.token_urlsafe(18)
    body = _NOT_BUILT if page is None else page.replace(NONCE_PLACE, nonce.encode())
    return Response(
        body,
        headers={
            "Content-Type": "text/html; charset=utf-8",
            "Cache-Control": "no-cache",
            **_strict(nonce),
        },
    )


def _strict(nonce: str | None) -> Mapping[str, str]:
    """What a browser may do with our pages: nothing but run our own files and call this host.

    The nonce is for the one style element in which the component library puts the colours of the theme.
    """
    styles = f"'self' 'nonce-{nonce}'" if nonce else "'self'"
    policy = (
        "default-src 'none'; script-src 'self'; "
        f"style-src {styles}; "
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'"
    )
    return {
        "Content-Security-Policy": policy,
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    }
