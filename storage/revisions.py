"""The versions of role profiles: added with every change, never changed themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import Connection, insert, select

from kit.errors import NotFound
from storage.models import role_profile_revisions
from storage.paging import Page, decode_offset, encode_cursor
from workforce.profile_changes import ProfileChange
from workforce.role_profiles import RoleProfile

_CHANGES: TypeAdapter[tuple[ProfileChange, ...]] = TypeAdapter(tuple[ProfileChange, ...])


@dataclass(frozen=True)
class Revision:
    """What one change was. `by` is an API key's or a session's id, None where it was not kept yet."""

    version: int
    at: datetime
    by: str | None
    changes: tuple[ProfileChange, ...]


@dataclass(frozen=True)
class StoredRevision:
    """A version whole."""

    revision: Revision
    profile: RoleProfile


class RevisionRepository:
    """The versions of one organisation's role profiles."""

    def __init__(self, connection: Connection, organisation_id: str) -> None:
        self._connection = connection
        self._organisation_id = organisation_id

    def list(self, role_profile_id: str, *, cursor: str | None, limit: int) -> Page[Revision]:
        """Newest first. A profile that isn't there has none."""
        query = select(*_REVISION).where(
            role_profile_revisions.c.organisation_id == self._organisation_id,
            role_profile_revisions.c.role_profile_id == role_profile_id,
        )
        if cursor is not None:
            query = query.where(role_profile_revisions.c.version < decode_offset(cursor))
        rows = self._connection.execute(
            query.order_by(role_profile_revisions.c.version.desc()).limit(limit + 1)
        ).all()
        items = tuple(_revision(*row) for row in rows[:limit])
        return Page(items, encode_cursor(items[-1].version) if len(rows) > limit else None)

    def get(self, role_profile_id: str, version: int) -> StoredRevision:
        """Raises `NotFound`, also for a profile of another organisation."""
        row = self._connection.execute(
            select(*_REVISION, role_profile_revisions.c.payload).where(
                role_profile_revisions.c.organisation_id == self._organisation_id,
                role_profile_revisions.c.role_profile_id == role_profile_id,
                role_profile_revisions.c.version == version,
            )
        ).one_or_none()
        if row is None:
            raise NotFound(
                f"The role profile {role_profile_id!r} has no version {version}.",
                do="List its history for the versions it has.",
            )
        return StoredRevision(_revision(*row[:-1]), RoleProfile.model_validate(row[-1]))


def add_revision(
    connection: Connection,
    organisation_id: str,
    *,
    role_profile_id: str,
    version: int,
    at: datetime,
    by: str | None,
    changes: Sequence[ProfileChange],
    profile: RoleProfile,
) -> None:
    """Keep a version, in the transaction that made it."""
    connection.execute(
        insert(role_profile_revisions).values(
            role_profile_id=role_profile_id,
            version=version,
            organisation_id=organisation_id,
            at=at,
            by=by,
            changes=[change.model_dump(mode="json") for change in changes],
            payload=profile.model_dump(mode="json"),
        )
    )


_REVISION = (
    role_profile_revisions.c.version,
    role_profile_revisions.c.at,
    role_profile_revisions.c.by,
    role_profile_revisions.c.changes,
)


def _revision(version: int, at: datetime, by: str | None, changes: object) -> Revision:
    return Revision(version, at, by, _CHANGES.validate_python(changes))
