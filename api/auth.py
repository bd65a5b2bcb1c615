"""Who is calling, and whether they may do this."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, Request

from kit.errors import Forbidden
from storage.api_keys import ApiScope, Caller


def _require(*scopes: ApiScope) -> Callable[[Request], Awaitable[Caller]]:
    async def check(request: Request) -> Caller:
        # `api.edge` has found out who it is.
        caller: Caller = request.state.caller
        if caller.scopes.isdisjoint(scopes):
            wanted = " or ".join(repr(scope.value) for scope in scopes)
            raise Forbidden(
                f"This key lacks the scope {wanted}.", do="Use a key that has it, or ask an admin for one."
            )
        return caller

    return check


MayConverse = Annotated[Caller, Depends(_require(ApiScope.CONVERSE))]
# Who may talk may also see what came of it.
MayFollow = Annotated[Caller, Depends(_require(ApiScope.READ, ApiScope.CONVERSE))]
MayRead = Annotated[Caller, Depends(_require(ApiScope.READ))]
MayWrite = Annotated[Caller, Depends(_require(ApiScope.WRITE))]
MayAdmin = Annotated[Caller, Depends(_require(ApiScope.ADMIN))]
# Whoever is known at all.
MayCall = Annotated[Caller, Depends(_require(*ApiScope))]
