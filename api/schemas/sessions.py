"""Bodies of signing in and out."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AwareDatetime, StringConstraints

from api.schemas.base import In, Out, example
from api.schemas.examples import MOMENT
from storage.api_keys import ApiScope

_TOKEN = "w3Jr8mX0c5p1Qv7Zt2Yb4Ns6Kd9Fh-Lg_Ae0Uo5Ri8E"
_SESSION: dict[str, Any] = {
    "organisation": {"id": "org_01k8m2z0000000000000000000", "name": "My organisation"},
    "scopes": ["admin", "converse", "read", "write"],
    "expires_at": MOMENT,
}


class SignInRequest(In):
    """Signs a browser in with the token of a sign-in link: what stands after the `#`."""

    model_config = example({"token": _TOKEN})

    token: Annotated[str, StringConstraints(min_length=1, max_length=200)]


class OrganisationAnswer(Out):
    """The organisation that everything here belongs to."""

    id: str
    name: str


class SessionAnswer(Out):
    """Who is signed in and what they may do. `expires_at` is null for an API key, which doesn't expire."""

    model_config = example(_SESSION)

    organisation: OrganisationAnswer
    scopes: tuple[ApiScope, ...]
    expires_at: AwareDatetime | None


class SignInLinkAnswer(Out):
    """A link that signs one browser in, once. Put this host before `path`; it can't be had again."""

    model_config = example({"path": f"/sign-in#{_TOKEN}", "expires_at": MOMENT})

    path: str
    expires_at: AwareDatetime
