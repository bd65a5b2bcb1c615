"""Learning plans: written for a role profile within limits, and kept."""

from __future__ import annotations

from fastapi import APIRouter, Response
from sqlalchemy import Connection

from api.auth import MayRead, MayWrite
from api.frameworks import load_framework
from api.late import load
from api.openapi import links, problems
from api.parts import WithParts
from api.schemas.base import Cursor, LearningPlanPath, Limit, RoleProfilePath
from api.schemas.learning_plans import LearningPlanAnswer, LearningPlanListing, LearningPlanRequest
from assistant.state import fold
from storage.conversations import ConversationRepository
from storage.learning_plans import LearningPlanRepository
from storage.role_profiles import RoleProfileRepository, StoredRoleProfile
from workforce.learning_plans import Grounds

router = APIRouter(prefix="/v1", tags=["learning plans"])


@router.post(
    "/role-profiles/{role_profile_id}/learning-plans",
    status_code=201,
    responses={201: {"links": links("id", "plan_id", "get_learning_plan")}, **problems(404, 409, body=True)},
)
def create_learning_plan(
    parts: WithParts,
    key: MayWrite,
    role_profile_id: RoleProfilePath,
    request: LearningPlanRequest,
    response: Response,
) -> LearningPlanAnswer:
    """Write a learning plan for the role profile as it is now, within the limits given."""
    load()
    from workforce.planner import make_plan  # noqa: PLC0415 late: it loads half the interview

    with parts.database.read(key.organisation_id) as connection:
        role = RoleProfileRepository(connection, key.organisation_id).get(role_profile_id)
        profile = role.profile
        framework = load_framework(
            parts, connection, key.organisation_id, profile.framework, profile.framework_version
        )
        grounds = _grounds(connection, key.organisation_id, role)
    plan = make_plan(profile, framework, parts.library().kpis, request.limits(), grounds=grounds)
    with parts.database.write(key.organisation_id) as connection:
        stored = LearningPlanRepository(connection, key.organisation_id).create(
            role, plan, at=parts.clock.now()
        )
    response.headers["Location"] = f"/v1/learning-plans/{stored.id}"
    return LearningPlanAnswer.of(stored)


@router.get("/role-profiles/{role_profile_id}/learning-plans", responses=problems(404))
def list_learning_plans(
    parts: WithParts,
    key: MayRead,
    role_profile_id: RoleProfilePath,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> LearningPlanListing:
    """List the learning plans of a role profile, newest first."""
    with parts.database.read(key.organisation_id) as connection:
        RoleProfileRepository(connection, key.organisation_id).get(role_profile_id)
        page = LearningPlanRepository(connection, key.organisation_id).list(
            role_profile_id, cursor=cursor, limit=limit
        )
    items = tuple(LearningPlanAnswer.of(stored) for stored in page.items)
    return LearningPlanListing(items=items, next_cursor=page.next_cursor)


@router.get("/learning-plans/{plan_id}", responses=problems(404))
def get_learning_plan(parts: WithParts, key: MayRead, plan_id: LearningPlanPath) -> LearningPlanAnswer:
    """Get a learning plan."""
    with parts.database.read(key.organisation_id) as connection:
        return LearningPlanAnswer.of(LearningPlanRepository(connection, key.organisation_id).get(plan_id))


def _grounds(connection: Connection, organisation_id: str, role: StoredRoleProfile) -> Grounds | None:
    """What the proposal knew beside the profile, so that the plan can be traced to the leader's words."""
    if role.conversation_id is None:
        return None
    loaded = ConversationRepository(connection, organisation_id).load(role.conversation_id)
    proposal = fold(loaded.events).proposal
    return Grounds.of(proposal) if proposal else None
