"""Role profiles, each with a version that a change must name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from kit.errors import NotFound, PreconditionFailed
from kit.ids import new_id
from storage.models import role_profiles
from storage.paging import Page, decode_cursor, encode_cursor
from workforce.role_profiles import RoleProfile


@dataclass(frozen=True)
class StoredRoleProfile:
    """A role profile where it is kept. `version` counts its changes from 1."""

    id: str
    conversation_id: str | None
    version: int
    created_at: datetime
    updated_at: datetime
    profile: RoleProfile


class RoleProfileRepository:
    """The role profiles of one organisation."""

    def __init__(self, connection: Connection, organisation_id: str) -> None:
        self._connection = connection
        self._organisation_id = organisation_id

    def create(self, profile: RoleProfile, *, conversation_id: str | None, at: datetime) -> StoredRoleProfile:
        stored = StoredRoleProfile(new_id("role"), conversation_id, 1, at, at, profile)
        self._connection.execute(
            insert(role_profiles).values(
                id=stored.id,
                organisation_id=self._organisation_id,
                conversation_id=conversation_id,
                version=1,
                created_at=at,
                updated_at=at,
                payload=profile.model_dump(mode="json"),
            )
        )
        return stored

    def get(self, role_profile_id: str) -> StoredRoleProfile:
        """Raises `NotFound`, also for one of another organisation."""
        row = self._connection.execute(
            _COLUMNS.where(
                role_profiles.c.organisation_id == self._organisation_id,
                role_profiles.c.id == role_profile_id,
            )
        ).one_or_none()
        if row is None:
            raise NotFound(
                f"There is no role profile {role_profile_id!r}.", do="List the role profiles for their ids."
            )
        return _value(*row)

    def list(self, *, cursor: str | None, limit: int) -> Page[StoredRoleProfile]:
        """Newest first."""
        query = _COLUMNS.where(role_profiles.c.organisation_id == self._organisation_id)
        if cursor is not None:
            query = query.where(role_profiles.c.id < decode_cursor(cursor))
        rows = self._connection.execute(query.order_by(role_profiles.c.id.desc()).limit(limit + 1)).all()
        items = tuple(_value(*row) for row in rows[:limit])
        return Page(items, encode_cursor(items[-1].id) if len(rows) > limit else None)

    def replace(self, stored: StoredRoleProfile, profile: RoleProfile, *, at: datetime) -> StoredRoleProfile:
        """Store a changed profile. Raises `PreconditionFailed` when it isn't at `stored.version` any more."""
        version = stored.version + 1
        changed = self._connection.execute(
            update(role_profiles)
            .where(
                role_profiles.c.organisation_id == self._organisation_id,
                role_profiles.c.id == stored.id,
                role_profiles.c.version == stored.version,
            )
            .values(version=version, updated_at=at, payload=profile.model_dump(mode="json"))
            .returning(role_profiles.c.id)
        ).first()
        if changed is None:
            raise PreconditionFailed(
                "The role profile was changed by somebody else.", do="Get it again and repeat your change."
            )
        return StoredRoleProfile(stored.id, stored.conversation_id, version, stored.created_at, at, profile)


_COLUMNS = select(
    role_profiles.c.id,
    role_profiles.c.conversation_id,
    role_profiles.c.version,
    role_profiles.c.created_at,
    role_profiles.c.updated_at,
    role_profiles.c.payload,
)


def _value(
    id: str,
    conversation_id: str | None,
    version: int,
    created_at: datetime,
    updated_at: datetime,
    payload: object,
) -> StoredRoleProfile:
    profile = RoleProfile.model_validate(payload)
    return StoredRoleProfile(id, conversation_id, version, created_at, updated_at, profile)
