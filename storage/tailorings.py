"""Capabilities worded for an organisation: every attempt is kept, and the newest wording holds until withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from assistant.tailoring.values import Tailored
from kit.errors import NotFound
from kit.ids import new_id
from storage.models import role_profiles, tailorings

_HOLDS = ("worded", "withdrawn")


@dataclass(frozen=True)
class StoredTailoring:
    """A wording that holds, of a capability in a role profile. `by` is an API key's or a session's id."""

    id: str
    role_profile_id: str
    at: datetime
    by: str | None
    tailored: Tailored


class TailoringRepository:
    """The wordings of one organisation's role profiles."""

    def __init__(self, connection: Connection, organisation_id: str) -> None:
        self._connection = connection
        self._organisation_id = organisation_id

    def add(
        self, role_profile_id: str, tailored: Tailored, *, at: datetime, by: str | None
    ) -> StoredTailoring:
        """Keep an attempt; one with a text takes the place of the wording before. The record is not touched."""
        stored = StoredTailoring(new_id("tail"), role_profile_id, at, by, tailored)
        self._connection.execute(
            insert(tailorings).values(
                id=stored.id,
                organisation_id=self._organisation_id,
                created_at=at,
                role_profile_id=role_profile_id,
                capability_id=tailored.capability_id,
                kind="worded" if tailored.text else "refused",
                tokens=tailored.tokens,
                by=by,
                payload=tailored.model_dump(mode="json"),
            )
        )
        return stored

    def withdraw(self, role_profile_id: str, capability_id: str, *, at: datetime, by: str | None) -> None:
        """Go back to the record's text. Raises `NotFound` where no wording holds."""
        self.get(role_profile_id, capability_id)
        self._connection.execute(
            insert(tailorings).values(
                id=new_id("tail"),
                organisation_id=self._organisation_id,
                created_at=at,
                role_profile_id=role_profile_id,
                capability_id=capability_id,
                kind="withdrawn",
                tokens=0,
                by=by,
            )
        )

    def get(self, role_profile_id: str, capability_id: str) -> StoredTailoring:
        """Raises `NotFound` where no wording holds, also for a profile of another organisation."""
        for one in self.list(role_profile_id):
            if one.tailored.capability_id == capability_id:
                return one
        raise NotFound(
            f"The capability {capability_id!r} is not worded for your organisation in this role profile.",
            do="Read the record's own text, or have it worded with POST.",
        )

    def list(self, role_profile_id: str) -> tuple[StoredTailoring, ...]:
        """The wordings that hold in a role profile, oldest first."""
        mine = (
            tailorings.c.organisation_id == self._organisation_id,
            tailorings.c.role_profile_id == role_profile_id,
        )
        newest = (
            select(func.max(tailorings.c.id))
            .where(*mine, tailorings.c.kind.in_(_HOLDS))
            .group_by(tailorings.c.capability_id)
        )
        rows = self._connection.execute(
            select(tailorings.c.id, tailorings.c.created_at, tailorings.c.by, tailorings.c.payload)
            .where(*mine, tailorings.c.id.in_(newest), tailorings.c.kind == "worded")
            .order_by(tailorings.c.id)
        )
        return tuple(
            StoredTailoring(
                row.id, role_profile_id, row.created_at, row.by, Tailored.model_validate(row.payload)
            )
            for row in rows
        )

    def spent(self, conversation_id: str) -> int:
        """Tokens used so far to word capabilities for the role profiles of a conversation, refused attempts too."""
        tokens = self._connection.execute(
            select(func.sum(tailorings.c.tokens)).where(
                tailorings.c.organisation_id == self._organisation_id,
                tailorings.c.role_profile_id.in_(
                    select(role_profiles.c.id).where(
                        role_profiles.c.organisation_id == self._organisation_id,
                        role_profiles.c.conversation_id == conversation_id,
                    )
                ),
            )
        ).scalar_one()
        return int(tokens or 0)
