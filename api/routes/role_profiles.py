"""Role profiles: made of a proposal or by hand, changed under If-Match, moved from draft to published."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Header, Query, Response
from sqlalchemy import Connection

from api.auth import MayRead, MayWrite
from api.etags import check_if_match, etag
from api.frameworks import load_framework
from api.openapi import links, problems
from api.parts import WithParts
from api.schemas.base import ConversationId, Cursor, Limit, RoleProfilePath, SearchWords
from api.schemas.role_profiles import (
    RoleProfileAnswer,
    RoleProfileChange,
    RoleProfileListing,
    RoleProfileRequest,
)
from assistant.state import fold
from capability_library.schema import Capability
from kit.errors import Conflict
from storage.conversations import ConversationRepository
from storage.revisions import RevisionRepository
from storage.role_profiles import RoleProfileRepository
from workforce.role_profiles import RoleProfile, RoleProfileStatus, apply_patch, empty, from_proposal

router = APIRouter(prefix="/v1/role-profiles", tags=["role profiles"])


_LEADS_TO = links(
    "id",
    "role_profile_id",
    "get_role_profile",
    "change_role_profile",
    "create_learning_plan",
    "list_learning_plans",
    "list_revisions",
    "report_role_profile",
    "list_tailored",
)


@router.post("", status_code=201, responses={201: {"links": _LEADS_TO}, **problems(404, 409, body=True)})
def create_role_profile(
    parts: WithParts, key: MayWrite, request: RoleProfileRequest, response: Response
) -> RoleProfileAnswer:
    """Make a draft: of a conversation's proposal, accepted or as it stands now, or empty with a title."""
    with parts.database.write(key.organisation_id) as connection:
        if request.conversation_id is not None:
            profile = _of_conversation(connection, key.organisation_id, request.conversation_id)
        else:
            framework = load_framework(parts, connection, key.organisation_id, request.framework, None)
            profile = empty(request.title or "", framework, goal=request.goal)
        stored = RoleProfileRepository(connection, key.organisation_id).create(
            profile, conversation_id=request.conversation_id, at=parts.clock.now(), by=key.id
        )
    response.headers["Location"] = f"/v1/role-profiles/{stored.id}"
    response.headers["ETag"] = etag(stored.version)
    return RoleProfileAnswer.of(stored)


def _of_conversation(connection: Connection, organisation_id: str, conversation_id: str) -> RoleProfile:
    loaded = ConversationRepository(connection, organisation_id).load(conversation_id)
    proposal = fold(loaded.events).proposal
    if proposal is None:
        raise Conflict(
            "The conversation has no proposal yet.",
            do="Answer on, or send the command 'enough' to have one made now.",
        )
    return from_proposal(proposal)


@router.get("", responses=problems())
def list_role_profiles(  # noqa: PLR0917 query parameters
    parts: WithParts,
    key: MayRead,
    q: SearchWords = "",
    status: Annotated[
        list[RoleProfileStatus] | None, Query(max_length=4, description="Only those in one of these.")
    ] = None,
    conversation_id: Annotated[
        ConversationId | None, Query(description="Only those made of this conversation.")
    ] = None,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> RoleProfileListing:
    """List role profiles, newest first: those that hold all words of `q` in title, goal or capability names."""
    with parts.database.read(key.organisation_id) as connection:
        page = RoleProfileRepository(connection, key.organisation_id).list(
            cursor=cursor, limit=limit, statuses=status or (), words=q, conversation_id=conversation_id
        )
    items = tuple(RoleProfileAnswer.of(stored) for stored in page.items)
    return RoleProfileListing(items=items, next_cursor=page.next_cursor)


@router.get("/{role_profile_id}", responses=problems(404))
def get_role_profile(
    parts: WithParts, key: MayRead, role_profile_id: RoleProfilePath, response: Response
) -> RoleProfileAnswer:
    """Get a role profile; its ETag is what a change has to name."""
    with parts.database.read(key.organisation_id) as connection:
        stored = RoleProfileRepository(connection, key.organisation_id).get(role_profile_id)
    response.headers["ETag"] = etag(stored.version)
    return RoleProfileAnswer.of(stored)


@router.patch("/{role_profile_id}", responses=problems(404, 409, 412, 428, body=True))
def change_role_profile(
    parts: WithParts,
    key: MayWrite,
    role_profile_id: RoleProfilePath,
    request: RoleProfileChange,
    response: Response,
    if_match: Annotated[str | None, Header(description="The ETag of the version that is changed.")] = None,
) -> RoleProfileAnswer:
    """Change a draft, or move a role profile on: draft → validated → published → retired."""
    with parts.database.write(key.organisation_id) as connection:
        repository = RoleProfileRepository(connection, key.organisation_id)
        stored = repository.get(role_profile_id)
        check_if_match(if_match, stored.version)
        profile = stored.profile
        known: Mapping[str, Capability] = {}
        if request.add:
            known = load_framework(
                parts, connection, key.organisation_id, profile.framework, profile.framework_version
            ).capabilities
        versions = {one.as_in_version for one in request.add if one.as_in_version is not None}
        history = RevisionRepository(connection, key.organisation_id)
        earlier = {one: history.get(role_profile_id, one).profile for one in versions}
        patched = apply_patch(profile, request, known, earlier=earlier)
        changed = repository.replace(stored, patched, at=parts.clock.now(), by=key.id)
    response.headers["ETag"] = etag(changed.version)
    return RoleProfileAnswer.of(changed)
