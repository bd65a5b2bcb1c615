from __future__ import annotations

from datetime import date

import pytest

from kit.errors import NotFound, PreconditionFailed
from storage.database import Database
from storage.learning_plans import LearningPlanRepository
from storage.role_profiles import RoleProfileRepository, StoredRoleProfile
from tests.api.scripted import LIBRARY, PROPOSAL
from tests.storage.events import NOW
from workforce.learning_plans import Limits
from workforce.planner import make_plan
from workforce.role_profiles import from_proposal

PROFILE = from_proposal(PROPOSAL)
PLAN = make_plan(
    PROFILE, LIBRARY.framework, LIBRARY.kpis, Limits(hours_per_week=3, weeks=6, start=date(2026, 1, 12))
)


def create(database: Database, organisation_id: str) -> StoredRoleProfile:
    with database.write(organisation_id) as connection:
        return RoleProfileRepository(connection, organisation_id).create(
            PROFILE, conversation_id=None, at=NOW
        )


def test_a_profile_comes_back_as_it_went_in(database: Database, organisation_id: str) -> None:
    stored = create(database, organisation_id)
    with database.read(organisation_id) as connection:
        assert RoleProfileRepository(connection, organisation_id).get(stored.id) == stored


def test_a_change_to_an_older_version_is_refused(database: Database, organisation_id: str) -> None:
    stored = create(database, organisation_id)
    renamed = PROFILE.model_copy(update={"title": "New"})
    with database.write(organisation_id) as connection:
        changed = RoleProfileRepository(connection, organisation_id).replace(stored, renamed, at=NOW)
    assert changed.version == 2
    with database.write(organisation_id) as connection, pytest.raises(PreconditionFailed):
        RoleProfileRepository(connection, organisation_id).replace(stored, PROFILE, at=NOW)
    with database.read(organisation_id) as connection:
        assert RoleProfileRepository(connection, organisation_id).get(stored.id) == changed


def test_profiles_and_plans_of_others_are_not_there(
    database: Database, organisation_id: str, other_organisation_id: str
) -> None:
    theirs = create(database, other_organisation_id)
    with database.write(other_organisation_id) as connection:
        plan = LearningPlanRepository(connection, other_organisation_id).create(theirs, PLAN, at=NOW)
    with database.write(organisation_id) as connection:
        profiles = RoleProfileRepository(connection, organisation_id)
        plans = LearningPlanRepository(connection, organisation_id)
        assert profiles.list(cursor=None, limit=9).items == ()
        assert plans.list(theirs.id, cursor=None, limit=9).items == ()
        with pytest.raises(NotFound):
            profiles.get(theirs.id)
        with pytest.raises(NotFound):
            plans.get(plan.id)
        with pytest.raises(PreconditionFailed):
            profiles.replace(theirs, PROFILE, at=NOW)


def test_plans_are_kept_with_the_version_they_were_made_for(database: Database, organisation_id: str) -> None:
    stored = create(database, organisation_id)
    with database.write(organisation_id) as connection:
        repository = LearningPlanRepository(connection, organisation_id)
        made = repository.create(stored, PLAN, at=NOW)
        assert repository.get(made.id) == made
        assert repository.list(stored.id, cursor=None, limit=9).items == (made,)
    assert made.role_profile_version == 1
