"""Bodies of learning plans."""

from __future__ import annotations

from datetime import date
from typing import Any, Self

from pydantic import AwareDatetime, Field

from api.schemas.base import In, Listing, Out, example
from api.schemas.examples import MOMENT, PLAN_ID, ROLE_PROFILE_ID
from capability_library.schema import ActivityFormat
from storage.learning_plans import StoredLearningPlan
from workforce.learning_plans import LearningPlan, Limits

_PLAN: dict[str, Any] = {
    "id": PLAN_ID,
    "role_profile_id": ROLE_PROFILE_ID,
    "role_profile_version": 1,
    "created_at": MOMENT,
    "plan": {
        "role": "Account manager",
        "goal": "Keep more of the customers we have",
        "framework": "capwright",
        "framework_version": "9f2c41d07ab3e658",
        "limits": {"hours_per_week": 3, "weeks": 1, "start": "2026-01-12", "without": ["workshop"]},
        "end": "2026-01-18",
        "campaigns": [],
        "keep_going": [],
        "not_scheduled": [],
        "weeks": [{"week": 1, "start": "2026-01-12", "hours": 0, "entries": []}],
        "total_hours": 0,
        "hours_by_strand": {},
        "hours_by_format": {},
        "notes": [],
    },
}


class LearningPlanRequest(In):
    """The limits of a plan: the learner's hours a week, its weeks, its first day, formats it can't have."""

    model_config = example({"hours_per_week": 3, "weeks": 12, "start": "2026-01-12", "without": ["workshop"]})

    hours_per_week: float = Field(default=4.0, gt=0, le=40)
    weeks: int = Field(default=16, ge=1, le=104)
    start: date = Field(ge=date(2000, 1, 1), le=date(2200, 1, 1))
    without: tuple[ActivityFormat, ...] = Field(default=(), max_length=12)

    def limits(self) -> Limits:
        return Limits(**dict(self))


class LearningPlanAnswer(Out):
    """A learning plan, and the version of the role profile it was made for."""

    model_config = example(_PLAN)

    id: str
    role_profile_id: str
    role_profile_version: int
    created_at: AwareDatetime
    plan: LearningPlan

    @classmethod
    def of(cls, stored: StoredLearningPlan) -> Self:
        return cls.model_validate(stored, from_attributes=True)


class LearningPlanListing(Listing[LearningPlanAnswer]):
    model_config = example({"items": [_PLAN], "next_cursor": None})
