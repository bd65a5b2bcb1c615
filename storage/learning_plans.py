"""Learning plans: each written for one version of a role profile, with a version that a change must name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from kit.errors import NotFound, PreconditionFailed
from kit.ids import new_id
from storage.models import learning_plans
from storage.paging import Page, decode_cursor, encode_cursor
from storage.role_profiles import StoredRoleProfile
from workforce.learning_plans import LearningPlan


@dataclass(frozen=True)
class StoredLearningPlan:
    """A plan where it is kept, with the version of the profile it was made for. `version` counts its changes."""

    id: str
    role_profile_id: str
    role_profile_version: int
    version: int
    created_at: datetime
    updated_at: datetime
    plan: LearningPlan


class LearningPlanRepository:
    """The learning plans of one organisation."""

    def __init__(self, connection: Connection, organisation_id: str) -> None:
        self._connection = connection
        self._organisation_id = organisation_id

    def create(self, stored: StoredRoleProfile, plan: LearningPlan, *, at: datetime) -> StoredLearningPlan:
        made = StoredLearningPlan(new_id("plan"), stored.id, stored.version, 1, at, at, plan)
        self._connection.execute(
            insert(learning_plans).values(
                id=made.id,
                organisation_id=self._organisation_id,
                created_at=at,
                role_profile_id=stored.id,
                role_profile_version=stored.version,
                payload=plan.model_dump(mode="json"),
                version=1,
                updated_at=at,
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

    def list(
        self, role_profile_id: str | None = None, *, cursor: str | None, limit: int
    ) -> Page[StoredLearningPlan]:
        """The plans of one role profile, or all of them, newest first."""
        query = _COLUMNS.where(learning_plans.c.organisation_id == self._organisation_id)
        if role_profile_id is not None:
            query = query.where(learning_plans.c.role_profile_id == role_profile_id)
        if cursor is not None:
            query = query.where(learning_plans.c.id < decode_cursor(cursor))
        rows = self._connection.execute(query.order_by(learning_plans.c.id.desc()).limit(limit + 1)).all()
        items = tuple(_value(*row) for row in rows[:limit])
        return Page(items, encode_cursor(items[-1].id) if len(rows) > limit else None)

    def replace(self, stored: StoredLearningPlan, plan: LearningPlan, *, at: datetime) -> StoredLearningPlan:
        """Store a changed plan. Raises `PreconditionFailed` when it isn't at `stored.version` any more."""
        version = stored.version + 1
        changed = self._connection.execute(
            update(learning_plans)
            .where(
                learning_plans.c.organisation_id == self._organisation_id,
                learning_plans.c.id == stored.id,
                learning_plans.c.version == stored.version,
            )
            .values(version=version, updated_at=at, payload=plan.model_dump(mode="json"))
            .returning(learning_plans.c.id)
        ).first()
        if changed is None:
            raise PreconditionFailed(
                "The learning plan was changed by somebody else.", do="Get it again and repeat your change."
            )
        return replace(stored, version=version, updated_at=at, plan=plan)


_COLUMNS = select(
    learning_plans.c.id,
    learning_plans.c.role_profile_id,
    learning_plans.c.role_profile_version,
    learning_plans.c.version,
    learning_plans.c.created_at,
    learning_plans.c.updated_at,
    learning_plans.c.payload,
)


def _value(  # noqa: PLR0917 the columns in their order
    id: str,
    role_profile_id: str,
    role_profile_version: int,
    version: int,
    created_at: datetime,
    updated_at: datetime | None,
    payload: object,
) -> StoredLearningPlan:
    plan = LearningPlan.model_validate(payload)
    return StoredLearningPlan(
        id, role_profile_id, role_profile_version, version, created_at, updated_at or created_at, plan
    )
