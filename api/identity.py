"""Who sent a request: the holder of an API key, or a browser that signed in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import anyio.to_thread
from starlette.datastructures import Headers
from starlette.requests import cookie_parser

from api.same_origin import from_same_origin
from kit.errors import Forbidden, Unauthenticated
from storage.api_keys import ApiKey, Caller
from storage.sessions import Session

COOKIE = "capwright_session"
_HEALTH = re.compile(r"(/v1)?/health/(live|ready)")
_SIGN_IN = ("POST", "/v1/sessions")
_READING = frozenset({"GET", "HEAD"})


def signs_in(method: str, path: str) -> bool:
    """Say whether the request is the one that opens a session."""
    return (method, path) == _SIGN_IN


def needs_caller(method: str, path: str) -> bool:
    """Say whether a request to the API must say who sends it: all but health and signing in."""
    return not signs_in(method, path) and not _HEALTH.fullmatch(path)


@dataclass(frozen=True)
class Identify:
    """Finds the caller of a request. Both lookups may block; they are called in a thread."""

    find_key: Callable[[str], ApiKey | None]
    find_session: Callable[[str], Session | None]

    async def __call__(self, method: str, headers: Headers) -> Caller:
        """Return who calls; a key in the Authorization header goes before a cookie.

        Raises `Unauthenticated`, and `Forbidden` for a change that a signed-in browser sends for another site.
        Whatever the database raises passes through.
        """
        authorization = headers.get("authorization")
        if authorization is not None:
            return await self._by_key(authorization)
        token = cookie_parser(headers.get("cookie", "")).get(COOKIE)
        if token is None:
            raise Unauthenticated(
                "This address needs an API key, or a browser that has signed in.",
                do="Send the header `Authorization: Bearer cw_…`, or open a sign-in link.",
            )
        session = await anyio.to_thread.run_sync(self.find_session, token)
        if session is None:
            raise Unauthenticated(
                "You are signed out, or your sign-in has expired.",
                do="Open a new sign-in link; `capwright sign-in` prints one.",
            )
        if method not in _READING and not _by_our_pages(headers):
            raise Forbidden(
                "A change with the session cookie must come from this application's own pages.",
                do="Call from a page of this host, or use an API key.",
            )
        return session

    async def _by_key(self, authorization: str) -> ApiKey:
        scheme, _, key = authorization.partition(" ")
        if scheme.lower() != "bearer" or not key:
            raise Unauthenticated(
                "This address needs an API key.", do="Send the header `Authorization: Bearer cw_…`."
            )
        known = await anyio.to_thread.run_sync(self.find_key, key.strip())
        if known is None:
            raise Unauthenticated(
                "The API key is not known.",
                do="Check the key; it may have been revoked. An admin can make one.",
            )
        return known


def _by_our_pages(headers: Headers) -> bool:
    return from_same_origin(
        host=headers.get("host"), origin=headers.get("origin"), site=headers.get("sec-fetch-site")
    )
