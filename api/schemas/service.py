"""Bodies of health and API keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from pydantic import AwareDatetime, Field

from api.schemas.base import In, KeyName, Out, example
from api.schemas.examples import KEY_ID, MOMENT
from storage.api_keys import ApiKey, ApiScope

_KEY: dict[str, Any] = {
    "id": KEY_ID,
    "name": "Slack",
    "prefix": "cw_8x2m9q4t",
    "scopes": ["converse", "read"],
    "created_at": MOMENT,
    "last_used_at": None,
}


class Liveness(Out):
    """The process answers."""

    model_config = example({"status": "live"})

    status: Literal["live"] = "live"


class PartAnswer(Out):
    """How one part is doing. The server is ready when every needed part is."""

    state: str
    ready: bool
    needed: bool


class Readiness(Out):
    """Whether requests can be served, and how each part is doing. The model need not be there yet."""

    model_config = example(
        {
            "status": "ready",
            "parts": {
                "database": {"state": "up", "ready": True, "needed": True},
                "index": {"state": "up", "ready": True, "needed": True},
                "model": {"state": "loading", "ready": False, "needed": False},
            },
        }
    )

    status: Literal["ready", "starting"]
    parts: Mapping[str, PartAnswer]


class ApiKeyRequest(In):
    """Makes an API key. Scopes don't contain each other: an admin key that reads needs both."""

    model_config = example({"name": "Slack", "scopes": ["converse", "read"]})

    name: KeyName
    scopes: tuple[ApiScope, ...] = Field(min_length=1, max_length=4)


class ApiKeyAnswer(Out):
    """A stored key. The key itself is not kept and can't be shown again. `last_used_at` is true to the hour."""

    model_config = example(_KEY)

    id: str
    name: str
    prefix: str
    scopes: tuple[ApiScope, ...]
    created_at: AwareDatetime
    last_used_at: AwareDatetime | None = None

    @classmethod
    def of(cls, key: ApiKey) -> Self:
        return cls(
            id=key.id,
            name=key.name,
            prefix=key.prefix,
            scopes=tuple(sorted(key.scopes)),
            created_at=key.created_at,
            last_used_at=key.last_used_at,
        )


class NewApiKeyAnswer(ApiKeyAnswer):
    """A new key, with the key itself: this once."""

    model_config = example({**_KEY, "key": "cw_8x2m9q4t" + "0" * 32})

    key: str


class ApiKeyListing(Out):
    model_config = example({"items": [_KEY]})

    items: tuple[ApiKeyAnswer, ...]
