"""Bodies of learning plans."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Self

from pydantic import AwareDatetime, Field

from api.schemas.base import In, Listing, Out, example
from api.schemas.examples import MOMENT, PLAN_ID, ROLE_PROFILE_ID
from capability_library.schema import ActivityFormat
from storage.learning_plans import StoredLearningPlan

_PLAN: dict[str, Any] = {
    "id": PLAN_ID,
    "role_profile_id": ROLE_PROFILE_ID,
    "role_profile_version": 1,
    "created_at": MOMENT,
    "plan": {"campaigns": []},
}


class LearningPlanRequest(In):
    """The limits of a plan: the learner's hours a week, its weeks, its first day, formats it can't have."""

    model_config = example({"hours_per_week": 3, "weeks": 12, "start": "2026-01-12", "without": ["workshop"]})

    hours_per_week: float = Field(default=3.0, gt=0, le=40)
    weeks: int = Field(default=12, ge=1, le=104)
    start: date
    without: tuple[ActivityFormat, ...] = Field(default=(), max_length=12)


class LearningPlanAnswer(Out):
    """A learning plan, and the version of the role profile it was made for."""

    model_config = example(_PLAN)

    id: str
    role_profile_id: str
    role_profile_version: int
    created_at: AwareDatetime
    plan: Mapping[str, Any]

    @classmethod
    def of(cls, stored: StoredLearningPlan) -> Self:
        return cls.model_validate(stored, from_attributes=True)


class LearningPlanListing(Listing[LearningPlanAnswer]):
    model_config = example({"items": [_PLAN], "next_cursor": None})
