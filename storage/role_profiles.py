"""Role profiles, each with a version that a change must name, and every version kept."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from kit.errors import NotFound, PreconditionFailed
from kit.ids import new_id
from storage.models import role_profiles
from storage.paging import Page, decode_cursor, encode_cursor
from storage.revisions import RevisionRepository, add_revision
from workforce.profile_changes import changes
from workforce.role_profiles import RoleProfile, RoleProfileStatus


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
    """The role profiles of one organisation. `by` is who makes a change: an API key's or a session's id."""

    def __init__(self, connection: Connection, organisation_id: str) -> None:
        self._connection = connection
        self._organisation_id = organisation_id

    def create(
        self, profile: RoleProfile, *, conversation_id: str | None, at: datetime, by: str | None = None
    ) -> StoredRoleProfile:
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
                status=profile.status.value,
                search=_search_text(profile),
            )
        )
        self._remember(stored, None, by)
        return stored

    def get(self, role_profile_id: str) -> StoredRoleProfile:
        """Raises `NotFound`, also for one of another organisation."""
        return self.get_many([role_profile_id])[0]

    def get_many(self, ids: Collection[str]) -> tuple[StoredRoleProfile, ...]:
        """The profiles with these ids, in their order. Raises `NotFound` when one isn't there."""
        rows = self._connection.execute(
            _COLUMNS.where(
                role_profiles.c.organisation_id == self._organisation_id, role_profiles.c.id.in_(list(ids))
            )
        )
        found = {row.id: _value(*row) for row in rows}
        for wanted in ids:
            if wanted not in found:
                raise NotFound(
                    f"There is no role profile {wanted!r}.", do="List the role profiles for their ids."
                )
        return tuple(found[wanted] for wanted in ids)

    def list(
        self,
        *,
        cursor: str | None,
        limit: int,
        statuses: Collection[RoleProfileStatus] = (),
        words: str = "",
        conversation_id: str | None = None,
    ) -> Page[StoredRoleProfile]:
        """Newest first: those in one of `statuses`, all words found in title, goal or capability names."""
        query = _COLUMNS.where(role_profiles.c.organisation_id == self._organisation_id)
        if cursor is not None:
            query = query.where(role_profiles.c.id < decode_cursor(cursor))
        if conversation_id is not None:
            query = query.where(role_profiles.c.conversation_id == conversation_id)
        if statuses:
            query = query.where(role_profiles.c.status.in_([status.value for status in statuses]))
        for word in words.casefold().split():
            query = query.where(role_profiles.c.search.contains(word, autoescape=True))
        rows = self._connection.execute(query.order_by(role_profiles.c.id.desc()).limit(limit + 1)).all()
        items = tuple(_value(*row) for row in rows[:limit])
        return Page(items, encode_cursor(items[-1].id) if len(rows) > limit else None)

    def replace(
        self, stored: StoredRoleProfile, profile: RoleProfile, *, at: datetime, by: str | None = None
    ) -> StoredRoleProfile:
        """Store a changed profile. Raises `PreconditionFailed` when it isn't at `stored.version` any more."""
        version = stored.version + 1
        changed = self._connection.execute(
            update(role_profiles)
            .where(
                role_profiles.c.organisation_id == self._organisation_id,
                role_profiles.c.id == stored.id,
                role_profiles.c.version == stored.version,
            )
            .values(
                version=version,
                updated_at=at,
                payload=profile.model_dump(mode="json"),
                status=profile.status.value,
                search=_search_text(profile),
            )
            .returning(role_profiles.c.id)
        ).first()
        if changed is None:
            raise PreconditionFailed(
                "The role profile was changed by somebody else.", do="Get it again and repeat your change."
            )
        new = StoredRoleProfile(stored.id, stored.conversation_id, version, stored.created_at, at, profile)
        self._remember(new, stored.profile, by)
        return new

    def at_version(self, stored: StoredRoleProfile, version: int) -> RoleProfile:
        """A profile as it was at a version; as it is now where versions were not kept yet."""
        if stored.version == version:
            return stored.profile
        try:
            return RevisionRepository(self._connection, self._organisation_id).get(stored.id, version).profile
        except NotFound:
            return stored.profile

    def _remember(self, stored: StoredRoleProfile, before: RoleProfile | None, by: str | None) -> None:
        add_revision(
            self._connection,
            self._organisation_id,
            role_profile_id=stored.id,
            version=stored.version,
            at=stored.updated_at,
            by=by,
            changes=changes(before, stored.profile),
            profile=stored.profile,
        )


_COLUMNS = select(
    role_profiles.c.id,
    role_profiles.c.conversation_id,
    role_profiles.c.version,
    role_profiles.c.created_at,
    role_profiles.c.updated_at,
    role_profiles.c.payload,
)


def _search_text(profile: RoleProfile) -> str:
    names = (one.name for one in profile.capabilities)
    return "\n".join((profile.title, profile.goal or "", *names)).casefold()


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
