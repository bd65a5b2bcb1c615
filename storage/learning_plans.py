"""Learning plans: written once for one version of a role profile, and kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from kit.errors import NotFound
from kit.ids import new_id
from storage.models import learning_plans
from storage.paging import Page, decode_cursor, encode_cursor
from storage.role_profiles import StoredRoleProfile
from workforce.learning_plans import LearningPlan


@dataclass(frozen=True)
class StoredLearningPlan:
    """A plan where it is kept, with the version of the profile it was made for."""

    id: str
    role_profile_id: str
    role_profile_version: int
    created_at: datetime
    plan: LearningPlan


class LearningPlanRepository:
    """The learning plans of one organisation."""

    def __init__(self, connection: Connection, organisation_id: str) -> None:
        self._connection = connection
        self._organisation_id = organisation_id

    def create(self, stored: StoredRoleProfile, plan: LearningPlan, *, at: datetime) -> StoredLearningPlan:
        made = StoredLearningPlan(new_id("plan"), stored.id, stored.version, at, plan)
        self._connection.execute(
            insert(learning_plans).values(
                id=made.id,
                organisation_id=self._organisation_id,
                created_at=at,
                role_profile_id=stored.id,
                role_profile_version=stored.version,
                payload=plan.model_dump(mode="json"),
            )
        )
        return made

    def get(self, plan_id: str) -> StoredLearningPlan:
        """Raises `NotFound`, also for one of another organisation."""
        row = self._connection.execute(
            _COLUMNS.where(
                learning_plans.c.organisation_id == self._organisation_id, learning_plans.c.id == plan_id
            )
        ).one_or_none()
        if row is None:
            raise NotFound(
                f"There is no learning plan {plan_id!r}.",
                do="List the plans of the role profile for their ids.",
            )
        return _value(*row)

    def list(self, role_profile_id: str, *, cursor: str | None, limit: int) -> Page[StoredLearningPlan]:
        """The plans of one role profile, newest first."""
        query = _COLUMNS.where(
            learning_plans.c.organisation_id == self._organisation_id,
            learning_plans.c.role_profile_id == role_profile_id,
        )
        if cursor is not None:
            query = query.where(learning_plans.c.id < decode_cursor(cursor))
        rows = self._connection.execute(query.order_by(learning_plans.c.id.desc()).limit(limit + 1)).all()
        items = tuple(_value(*row) for row in rows[:limit])
        return Page(items, encode_cursor(items[-1].id) if len(rows) > limit else None)


_COLUMNS = select(
    learning_plans.c.id,
    learning_plans.c.role_profile_id,
    learning_plans.c.role_profile_version,
    learning_plans.c.created_at,
    learning_plans.c.payload,
)


def _value(
    id: str, role_profile_id: str, role_profile_version: int, created_at: datetime, payload: object
) -> StoredLearningPlan:
    plan = LearningPlan.model_validate(payload)
    return StoredLearningPlan(id, role_profile_id, role_profile_version, created_at, plan)
