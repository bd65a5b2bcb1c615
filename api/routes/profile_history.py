"""The versions of a role profile, and role profiles side by side."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import StringConstraints
from sqlalchemy import Connection

from api.auth import MayRead
from api.openapi import problems
from api.parts import WithParts
from api.schemas.base import ROLE_PROFILE_ID, Cursor, Limit, RoleProfilePath
from api.schemas.profile_history import (
    MatrixAnswer,
    MatrixRole,
    RevisionAnswer,
    RevisionListing,
    RevisionSummary,
)
from storage.api_keys import ApiKeyRepository
from storage.revisions import RevisionRepository
from storage.role_profiles import RoleProfileRepository
from workforce.matrix import matrix_rows
from workforce.role_profiles import RoleProfileStatus

router = APIRouter(prefix="/v1/role-profiles", tags=["role profiles"])

_MOST_ROLES = 50
_SHOWN = tuple(status for status in RoleProfileStatus if status is not RoleProfileStatus.RETIRED)
_Ids = list[Annotated[str, StringConstraints(pattern=ROLE_PROFILE_ID)]]


@router.get("/matrix", responses=problems(404))
def get_matrix(
    parts: WithParts,
    key: MayRead,
    ids: Annotated[
        _Ids | None,
        Query(max_length=_MOST_ROLES, description="The role profiles to compare; all not retired without."),
    ] = None,
) -> MatrixAnswer:
    """Get role profiles side by side: every capability any of them needs, with level and weight by role."""
    with parts.database.read(key.organisation_id) as connection:
        repository = RoleProfileRepository(connection, key.organisation_id)
        if ids:
            found, more = repository.get_many(tuple(dict.fromkeys(ids))), False
        else:
            page = repository.list(cursor=None, limit=_MOST_ROLES, statuses=_SHOWN)
            found, more = page.items, page.next_cursor is not None
    return MatrixAnswer(
        roles=tuple(MatrixRole.of(stored) for stored in found),
        rows=matrix_rows({stored.id: stored.profile for stored in found}),
        more=more,
    )


@router.get("/{role_profile_id}/history", responses=problems(404))
def list_revisions(
    parts: WithParts,
    key: MayRead,
    role_profile_id: RoleProfilePath,
    cursor: Cursor = None,
    limit: Limit = 20,
) -> RevisionListing:
    """List what was changed in a role profile, when and by whom, newest first."""
    with parts.database.read(key.organisation_id) as connection:
        RoleProfileRepository(connection, key.organisation_id).get(role_profile_id)
        page = RevisionRepository(connection, key.organisation_id).list(
            role_profile_id, cursor=cursor, limit=limit
        )
        names = _key_names(connection, key.organisation_id)
    items = tuple(RevisionSummary.of(revision, names) for revision in page.items)
    return RevisionListing(items=items, next_cursor=page.next_cursor)


@router.get("/{role_profile_id}/history/{version}", responses=problems(404))
def get_revision(
    parts: WithParts,
    key: MayRead,
    role_profile_id: RoleProfilePath,
    version: Annotated[int, Path(ge=1, le=2**31 - 1)],
) -> RevisionAnswer:
    """Get one version of a role profile, whole."""
    with parts.database.read(key.organisation_id) as connection:
        stored = RevisionRepository(connection, key.organisation_id).get(role_profile_id, version)
        names = _key_names(connection, key.organisation_id)
    return RevisionAnswer.whole(stored, names)


def _key_names(connection: Connection, organisation_id: str) -> dict[str, str]:
    return {one.id: one.name for one in ApiKeyRepository(connection, organisation_id).list()}
