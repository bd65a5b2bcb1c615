"""Who is calling, and whether their key may do this."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated, Any

from fastapi import Depends, Request
from fastapi.security import HTTPBearer

from kit.errors import Forbidden
from storage.api_keys import ApiKey, ApiScope

# Only so that OpenAPI says how to authenticate; `api.edge` has checked the key already.
_bearer = HTTPBearer(auto_error=False, scheme_name="ApiKey", description="An API key: `cw_…`.")


def _require(*scopes: ApiScope) -> Callable[[Request, Any], Awaitable[ApiKey]]:
    async def check(request: Request, _bearer: Annotated[Any, Depends(_bearer)]) -> ApiKey:
        key: ApiKey = request.state.api_key
        if key.scopes.isdisjoint(scopes):
            wanted = " or ".join(repr(scope.value) for scope in scopes)
            raise Forbidden(
                f"This key lacks the scope {wanted}.", do="Use a key that has it, or ask an admin for one."
            )
        return key

    return check


MayConverse = Annotated[ApiKey, Depends(_require(ApiScope.CONVERSE))]
# Who may talk may also see what came of it.
MayFollow = Annotated[ApiKey, Depends(_require(ApiScope.READ, ApiScope.CONVERSE))]
MayRead = Annotated[ApiKey, Depends(_require(ApiScope.READ))]
MayWrite = Annotated[ApiKey, Depends(_require(ApiScope.WRITE))]
MayAdmin = Annotated[ApiKey, Depends(_require(ApiScope.ADMIN))]
