"""Bodies of learning plans."""

from __future__ import annotations

from datetime import date
from typing import Any, Self

from pydantic import AwareDatetime, Field, model_validator

from api.schemas.base import In, Listing, Out, example, refuse_unstorable
from api.schemas.examples import MOMENT, PLAN_ID, ROLE_PROFILE_ID
from capability_library.schema import ActivityFormat
from storage.learning_plans import StoredLearningPlan
from workforce.learning_plans import LearningPlan, Limits
from workforce.plan_changes import LearningPlanPatch

_PLAN: dict[str, Any] = {
    "id": PLAN_ID,
    "role_profile_id": ROLE_PROFILE_ID,
    "role_profile_version": 1,
    "version": 2,
    "created_at": MOMENT,
    "updated_at": MOMENT,
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
        "adjustments": {"pins": [{"activity_id": "renewal-management/0", "week": 1}], "dropped": []},
        "moved": [
            {
                "activity_id": "renewal-management/0",
                "title": "Walk through three renewals",
                "wanted": "2026-01-12",
                "start": "2026-01-12",
                "reason": None,
            }
        ],
    },
}
_SUMMARY: dict[str, Any] = {
    "id": PLAN_ID,
    "role_profile_id": ROLE_PROFILE_ID,
    "role_profile_version": 1,
    "version": 2,
    "created_at": MOMENT,
    "updated_at": MOMENT,
    "role": "Account manager",
    "goal": "Keep more of the customers we have",
    "start": "2026-01-12",
    "end": "2026-05-03",
    "weeks": 16,
    "hours_per_week": 4,
    "total_hours": 62.5,
    "campaigns": 5,
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


class LearningPlanChange(LearningPlanPatch):
    """Changes a learning plan, which is then scheduled anew; what is left out stays as it is.

    `move` puts an activity into the week that holds `start`, and what comes after it in its campaign follows;
    a `start` of null lets the schedule place it again. `drop` takes activities out, `restore` lets them back
    in. What became of each move stands in `plan.moved`, what no longer fits in `plan.not_scheduled`.
    """

    model_config = example(
        {
            "move": [{"activity_id": "renewal-management/0", "start": "2026-02-02"}],
            "drop": ["negotiation/3"],
            "restore": [],
            "hours_per_week": 3,
            "without": ["workshop"],
        }
    )

    @model_validator(mode="before")
    @classmethod
    def _storable(cls, body: object) -> object:
        refuse_unstorable(body)
        return body


class LearningPlanAnswer(Out):
    """A learning plan, and the version of the role profile it was made for.

    `version` is its ETag, to be named in If-Match when it is changed. For a time line, `plan.weeks` has the
    hours of each week and `plan.limits.hours_per_week` the most it may have.
    """

    model_config = example(_PLAN)

    id: str
    role_profile_id: str
    role_profile_version: int
    version: int
    created_at: AwareDatetime
    updated_at: AwareDatetime
    plan: LearningPlan

    @classmethod
    def of(cls, stored: StoredLearningPlan) -> Self:
        return cls.model_validate(stored, from_attributes=True)


class LearningPlanListing(Listing[LearningPlanAnswer]):
    model_config = example({"items": [_PLAN], "next_cursor": None})


class LearningPlanSummary(Out):
    """A learning plan in a list. `campaigns` counts them; hours are the learner's."""

    model_config = example(_SUMMARY)

    id: str
    role_profile_id: str
    role_profile_version: int
    version: int
    created_at: AwareDatetime
    updated_at: AwareDatetime
    role: str
    goal: str | None
    start: date
    end: date
    weeks: int
    hours_per_week: float
    total_hours: float
    campaigns: int

    @classmethod
    def of(cls, stored: StoredLearningPlan) -> Self:
        plan = stored.plan
        return cls(
            id=stored.id,
            role_profile_id=stored.role_profile_id,
            role_profile_version=stored.role_profile_version,
            version=stored.version,
            created_at=stored.created_at,
            updated_at=stored.updated_at,
            role=plan.role,
            goal=plan.goal,
            start=plan.limits.start,
            end=plan.end,
            weeks=plan.limits.weeks,
            hours_per_week=plan.limits.hours_per_week,
            total_hours=plan.total_hours,
            campaigns=len(plan.campaigns),
        )


class LearningPlanSummaries(Listing[LearningPlanSummary]):
    model_config = example({"items": [_SUMMARY], "next_cursor": None})
