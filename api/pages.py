"""Serves the browser client: files by name, and its index for every address that the client itself reads.

Pages need no key; what they show comes from the API, which does.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from pathlib import PurePosixPath

import anyio.to_thread
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from api.negotiation import choose_coding
from api.problems import http_problem
from api.web_files import INDEX, WebFile, WebFiles

NONCE_PLACE = b"__CSP_NONCE__"
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
    """An ASGI app over the built files."""

    def __init__(self, files: WebFiles) -> None:
        self._files = files

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._answer(scope["method"], scope["path"], Headers(scope=scope))
        await response(scope, receive, send)

    async def _answer(self, method: str, path: str, headers: Headers) -> Response:
        if method not in ("GET", "HEAD"):
            return http_problem(405, instance=path, headers={"Allow": "GET, HEAD"})
        files = await anyio.to_thread.run_sync(self._files.all)
        name = path.lstrip("/")
        if name in files and name != INDEX:
            return _file(files[name], headers, lasting=name.startswith("assets/"))
        # A name with an ending is a file, and isn't there; anything else is an address inside the client.
        if name.startswith("assets/") or (PurePosixPath(name).suffix and name != INDEX):
            return http_problem(404, instance=path)
        return _index(files.get(INDEX))


def _file(file: WebFile, headers: Headers, *, lasting: bool) -> Response:
    coding = choose_coding(headers.get("accept-encoding"), tuple(file.encoded))
    extra = {"Content-Encoding": coding} if coding else {}
    return Response(
        file.encoded[coding] if coding else file.body,
        headers={
            "Content-Type": file.media_type,
            "Cache-Control": _FOREVER if lasting else "no-cache",
            "Vary": "Accept-Encoding",
            **extra,
            **_strict(None),
        },
    )


def _index(file: WebFile | None) -> Response:
    """The client's one page. Its nonce is new each time, so it is neither compressed beforehand nor kept."""
    nonce = secrets.token_urlsafe(18)
    body = file.body.replace(NONCE_PLACE, nonce.encode()) if file else _NOT_BUILT
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
