"""Health: answered without a key, as is only signing in."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import APIRouter
from fastapi.responses import Response
from pydantic_core import to_json
from sqlalchemy.exc import SQLAlchemyError

from api.openapi import problems
from api.parts import Parts, PartState, WithParts
from api.schemas.service import Liveness, PartAnswer, Readiness

router = APIRouter(prefix="/health", tags=["health"])


@router.get("/live", responses=problems(406, everywhere=False))
async def get_liveness() -> Liveness:
    """Say that the process answers."""
    return Liveness()


@router.get(
    "/ready",
    response_model=Readiness,
    responses={
        503: {"model": Readiness, "description": "A needed part is not ready."},
        **problems(406, everywhere=False),
    },
)
def get_readiness(parts: WithParts) -> Response:
    """Say how each part is doing; 503 until every needed one is ready."""
    states: Mapping[str, PartState] = {"database": _database(parts), **parts.states()}
    ok = all(part.ready for part in states.values() if part.needed)
    answer = Readiness(
        status="ready" if ok else "starting",
        parts={
            name: PartAnswer(state=part.state, ready=part.ready, needed=part.needed)
            for name, part in states.items()
        },
    )
    return Response(to_json(answer), status_code=200 if ok else 503, media_type="application/json")


def _database(parts: Parts) -> PartState:
    try:
        parts.database.ping()
    except SQLAlchemyError:
        return PartState("down", ready=False)
    return PartState("up", ready=True)
