"""Signing in and out: a link's token becomes a cookie, which acts as an API key does."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response

from api.auth import MayAdmin, MayCall
from api.identity import COOKIE
from api.openapi import problems
from api.parts import Parts, WithParts
from api.schemas.sessions import OrganisationAnswer, SessionAnswer, SignInLinkAnswer, SignInRequest
from kit.errors import Conflict, Unauthenticated
from storage.api_keys import Caller
from storage.organisations import get_organisation
from storage.sessions import SESSION_LIFETIME, Session, SessionRepository, redeem

router = APIRouter(prefix="/v1", tags=["signing in"])
_SETS_COOKIE = {
    "headers": {
        "Set-Cookie": {
            "description": f"`{COOKIE}`, for 30 days: HttpOnly, SameSite=Strict, and Secure over TLS.",
            "schema": {"type": "string"},
        }
    }
}


@router.post("/sessions", status_code=201, responses={201: _SETS_COOKIE, **problems(body=True)})
def sign_in(parts: WithParts, http: Request, request: SignInRequest, response: Response) -> SessionAnswer:
    """Sign in with a link's token, which this uses up. The only change that needs no key."""
    opened = redeem(parts.database, request.token, at=parts.clock.now())
    if opened is None:
        raise Unauthenticated(
            "This sign-in link is not known; it may have been used already, or be older than 24 hours.",
            do="Make a new link: `capwright sign-in` prints one, and so do the settings of a signed-in browser.",
        )
    session, token = opened
    response.set_cookie(value=token, max_age=int(SESSION_LIFETIME.total_seconds()), **_cookie(http))
    return _answer(parts, session)


@router.get("/session", responses=problems())
def get_session(parts: WithParts, caller: MayCall) -> SessionAnswer:
    """Say who is calling: which organisation, with which scopes, and until when."""
    return _answer(parts, caller)


@router.delete("/session", status_code=204, responses={204: _SETS_COOKIE, **problems(409)})
def sign_out(parts: WithParts, caller: MayCall, http: Request, response: Response) -> None:
    """Sign out: the session ends at once, and the cookie is taken back."""
    if not isinstance(caller, Session):
        raise Conflict("An API key has no session to end.", do="Revoke the key instead.")
    with parts.database.write(caller.organisation_id) as connection:
        SessionRepository(connection, caller.organisation_id).close(caller.id)
    response.delete_cookie(**_cookie(http))


@router.post("/sign-in-links", status_code=201, responses=problems())
def create_sign_in_link(parts: WithParts, caller: MayAdmin) -> SignInLinkAnswer:
    """Make a link that signs in another browser, with the caller's own scopes."""
    with parts.database.write(caller.organisation_id) as connection:
        link = SessionRepository(connection, caller.organisation_id).create_link(
            scopes=caller.scopes, at=parts.clock.now()
        )
    return SignInLinkAnswer(path=link.path, expires_at=link.expires_at)


def _answer(parts: Parts, caller: Caller) -> SessionAnswer:
    with parts.database.read(caller.organisation_id) as connection:
        organisation = get_organisation(connection, caller.organisation_id)
    return SessionAnswer(
        organisation=OrganisationAnswer(id=organisation.id, name=organisation.name),
        scopes=tuple(sorted(caller.scopes)),
        expires_at=caller.expires_at if isinstance(caller, Session) else None,
    )


def _cookie(http: Request) -> dict[str, Any]:
    """How the cookie is set, and so how it has to be taken back.

    Strict costs nothing here: our pages need no key, so a link from elsewhere opens them without the cookie,
    and what they then ask the API for is a request of the same site.
    """
    return {
        "key": COOKIE,
        "path": "/",
        "httponly": True,
        "samesite": "strict",
        "secure": http.url.scheme == "https",
    }
