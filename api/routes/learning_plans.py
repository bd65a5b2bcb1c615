"""Learning plans: written for a role profile within limits, changed by hand, and kept."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Query, Response
from sqlalchemy import Connection

from api.auth import MayRead, MayWrite
from api.etags import check_if_match, etag
from api.frameworks import load_framework
from api.late import load
from api.openapi import links, problems
from api.parts import WithParts
from api.schemas.base import ROLE_PROFILE_ID, Cursor, LearningPlanPath, Limit, RoleProfilePath
from api.schemas.learning_plans import (
    LearningPlanAnswer,
    LearningPlanChange,
    LearningPlanListing,
    LearningPlanRequest,
    LearningPlanSummaries,
    LearningPlanSummary,
)
from assistant.state import fold
from storage.conversations import ConversationRepository
from storage.learning_plans import LearningPlanRepository
from storage.role_profiles import RoleProfileRepository, StoredRoleProfile
from workforce.learning_plans import Grounds
from workforce.plan_changes import changed_adjustments, changed_limits

router = APIRouter(prefix="/v1", tags=["learning plans"])

_LEADS_TO = links("id", "plan_id", "get_learning_plan", "change_learning_plan", "report_learning_plan")


@router.post(
    "/role-profiles/{role_profile_id}/learning-plans",
    status_code=201,
    responses={201: {"links": _LEADS_TO}, **problems(404, 409, body=True)},
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
    response.headers["ETag"] = etag(stored.version)
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


@router.get("/learning-plans", responses=problems())
def list_all_learning_plans(
    parts: WithParts,
    key: MayRead,
    role_profile_id: Annotated[
        str | None, Query(pattern=ROLE_PROFILE_ID, description="Only the plans of this role profile.")
    ] = None,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> LearningPlanSummaries:
    """List learning plans in brief, newest first."""
    with parts.database.read(key.organisation_id) as connection:
        page = LearningPlanRepository(connection, key.organisation_id).list(
            role_profile_id, cursor=cursor, limit=limit
        )
    items = tuple(LearningPlanSummary.of(stored) for stored in page.items)
    return LearningPlanSummaries(items=items, next_cursor=page.next_cursor)


@router.get("/learning-plans/{plan_id}", responses=problems(404))
def get_learning_plan(
    parts: WithParts, key: MayRead, plan_id: LearningPlanPath, response: Response
) -> LearningPlanAnswer:
    """Get a learning plan; its ETag is what a change has to name."""
    with parts.database.read(key.organisation_id) as connection:
        stored = LearningPlanRepository(connection, key.organisation_id).get(plan_id)
    response.headers["ETag"] = etag(stored.version)
    return LearningPlanAnswer.of(stored)


@router.patch("/learning-plans/{plan_id}", responses=problems(404, 409, 412, 428, body=True))
def change_learning_plan(
    parts: WithParts,
    key: MayWrite,
    plan_id: LearningPlanPath,
    request: LearningPlanChange,
    response: Response,
    if_match: Annotated[str | None, Header(description="The ETag of the version that is changed.")] = None,
) -> LearningPlanAnswer:
    """Move, drop or restore activities, or change the limits; what follows is scheduled anew.

    The plan stays one of the version of the role profile that it was made for.
    """
    load()
    from workforce.planner import make_plan  # noqa: PLC0415 late: it loads half the interview

    with parts.database.write(key.organisation_id) as connection:
        repository = LearningPlanRepository(connection, key.organisation_id)
        stored = repository.get(plan_id)
        check_if_match(if_match, stored.version)
        roles = RoleProfileRepository(connection, key.organisation_id)
        role = roles.get(stored.role_profile_id)
        profile = roles.at_version(role, stored.role_profile_version)
        plan = make_plan(
            profile,
            load_framework(
                parts, connection, key.organisation_id, profile.framework, profile.framework_version
            ),
            parts.library().kpis,
            changed_limits(stored.plan, request),
            grounds=_grounds(connection, key.organisation_id, role),
            adjustments=changed_adjustments(stored.plan, request),
        )
        changed = repository.replace(stored, plan, at=parts.clock.now())
    response.headers["ETag"] = etag(changed.version)
    return LearningPlanAnswer.of(changed)


def _grounds(connection: Connection, organisation_id: str, role: StoredRoleProfile) -> Grounds | None:
    """What the proposal knew beside the profile, so that the plan can be traced to the leader's words."""
    if role.conversation_id is None:
        return None
    loaded = ConversationRepository(connection, organisation_id).load(role.conversation_id)
    proposal = fold(loaded.events).proposal
    return Grounds.of(proposal) if proposal else None
