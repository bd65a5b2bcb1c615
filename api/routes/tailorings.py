"""A role profile's capabilities worded for the organisation, each beside the record's own text."""

from __future__ import annotations

from fastapi import APIRouter, Response
from sqlalchemy import Connection

from api.auth import MayRead, MayWrite
from api.frameworks import load_framework
from api.openapi import problems
from api.parts import Parts, WithParts
from api.schemas.base import ContentIdPath, RoleProfilePath
from api.schemas.tailorings import TailoredAnswer, TailoredListing
from api.tailoring import record_now, required_in, word
from storage.api_keys import ApiKeyRepository, Caller
from storage.role_profiles import RoleProfileRepository, StoredRoleProfile
from storage.tailorings import StoredTailoring, TailoringRepository

router = APIRouter(prefix="/v1/role-profiles", tags=["role profiles"])


@router.get("/{role_profile_id}/tailored", responses=problems(404))
def list_tailored(parts: WithParts, key: MayRead, role_profile_id: RoleProfilePath) -> TailoredListing:
    """List the capabilities of a role profile that are worded for the organisation, with both texts."""
    with parts.database.read(key.organisation_id) as connection:
        role = RoleProfileRepository(connection, key.organisation_id).get(role_profile_id)
        held = {one.capability_id for one in role.profile.capabilities}
        stored = TailoringRepository(connection, key.organisation_id).list(role_profile_id)
        mine = [one for one in stored if one.tailored.capability_id in held]
        return TailoredListing(items=tuple(_answers(parts, connection, key, role, mine)))


# Ids of imported frameworks may be addresses, with slashes in them.
@router.get("/{role_profile_id}/capabilities/{capability_id:path}/tailored", responses=problems(404))
def get_tailored(
    parts: WithParts, key: MayRead, role_profile_id: RoleProfilePath, capability_id: ContentIdPath
) -> TailoredAnswer:
    """Get a capability as it is worded for the organisation, marked as adapted, and the record's text beside it."""
    with parts.database.read(key.organisation_id) as connection:
        role = RoleProfileRepository(connection, key.organisation_id).get(role_profile_id)
        required_in(role, capability_id)
        stored = TailoringRepository(connection, key.organisation_id).get(role_profile_id, capability_id)
        return _answers(parts, connection, key, role, [stored])[0]


@router.post(
    "/{role_profile_id}/capabilities/{capability_id:path}/tailored",
    status_code=201,
    responses=problems(404, 409, 502),
)
def tailor_capability(
    parts: WithParts,
    key: MayWrite,
    role_profile_id: RoleProfilePath,
    capability_id: ContentIdPath,
    response: Response,
) -> TailoredAnswer:
    """Have the language model word a capability in the leader's terms. The record itself is never changed.

    What it gives back is checked line by line; what fails is asked for once more and then refused: nothing changes.
    Takes as long as the model takes.
    """
    stored = word(parts, key, role_profile_id, capability_id)
    with parts.database.read(key.organisation_id) as connection:
        role = RoleProfileRepository(connection, key.organisation_id).get(role_profile_id)
        answer = _answers(parts, connection, key, role, [stored])[0]
    response.headers["Location"] = f"/v1/role-profiles/{role_profile_id}/tailored"
    return answer


@router.delete(
    "/{role_profile_id}/capabilities/{capability_id:path}/tailored",
    status_code=204,
    responses=problems(404),
)
def withdraw_tailored(
    parts: WithParts, key: MayWrite, role_profile_id: RoleProfilePath, capability_id: ContentIdPath
) -> None:
    """Go back to the library's text."""
    with parts.database.write(key.organisation_id) as connection:
        RoleProfileRepository(connection, key.organisation_id).get(role_profile_id)
        TailoringRepository(connection, key.organisation_id).withdraw(
            role_profile_id, capability_id, at=parts.clock.now(), by=key.id
        )


def _answers(
    parts: Parts, connection: Connection, key: Caller, role: StoredRoleProfile, stored: list[StoredTailoring]
) -> list[TailoredAnswer]:
    if not stored:
        return []
    profile = role.profile
    framework = load_framework(
        parts, connection, key.organisation_id, profile.framework, profile.framework_version
    )
    names = {one.id: one.name for one in ApiKeyRepository(connection, key.organisation_id).list()}
    return [
        TailoredAnswer.of(
            one,
            required_in(role, one.tailored.capability_id),
            record=record_now(framework, one.tailored.capability_id),
            key_names=names,
        )
        for one in stored
    ]
