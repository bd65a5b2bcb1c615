"""The shape of a learning plan. It dumps to JSON as it is; hours are a learner's hours, weeks count from 1."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Literal, Self

from pydantic import Field

from assistant.brief import KpiReading, Value
from assistant.proposal_types import Evidence, Proposal
from capability_library.schema import ActivityFormat, LevelNumber, Strand


class Limits(Value):
    """What a plan has to keep to. `without` names the formats that can't be had."""

    hours_per_week: float = Field(gt=0, le=40)
    weeks: int = Field(ge=1, le=104)
    start: date
    without: tuple[ActivityFormat, ...] = ()


class Pin(Value):
    """An activity that somebody put into a week of the plan; weeks count from 1."""

    activity_id: str
    week: int


class Adjustments(Value):
    """What people changed in a plan by hand: `pins` with the newest first, and what they took out."""

    pins: tuple[Pin, ...] = ()
    dropped: tuple[str, ...] = ()


class Grounds(Value):
    """What the proposal knew and a role profile doesn't hold: the findings of the goal and the critical work."""

    goal_finding_id: str | None = None
    critical_work: str | None = None
    critical_work_finding_id: str | None = None

    @classmethod
    def of(cls, proposal: Proposal) -> Self:
        return cls(
            goal_finding_id=proposal.goal_finding_id,
            critical_work=proposal.critical_work,
            critical_work_finding_id=proposal.critical_work_finding_id,
        )


class Stage(StrEnum):
    """The steps of a campaign, in this order."""

    SEE = "see"  # see or learn how it is done
    TRY = "try"  # try it where a mistake is cheap, with support
    DO = "do"  # do it in the work
    SHOW = "show"  # show others, and hear what they make of it


class WeekHours(Value):
    week: int
    hours: float


class Repeat(Value):
    """A short return to what was learned, `after_weeks` weeks (or one more) after the activity ends."""

    after_weeks: int
    week: int
    start: date
    due: date
    hours: float
    what: str


class ActivityMeasure(Value):
    """How it will show: a KPI of the library or the leader, an indicator of the level, or both."""

    kpi_id: str | None = None
    kpi_name: str | None = None
    indicator: str | None = None
    text: str


class PlannedActivity(Value):
    """One activity with one outcome. `hours` leaves the repeats out; `due` is the last day of its last week.

    `stands_in_for` is the title of the activity it replaces, whose format can't be had. `activity_id` names it
    in changes of the plan, and is empty in plans that are older than such changes.
    """

    activity_id: str = ""
    capability_id: str
    title: str
    strand: Strand
    format: ActivityFormat
    stage: Stage
    outcome: str
    practice: str
    manager_support: str
    evidence: str
    measure: ActivityMeasure
    hours: float
    start: date
    due: date
    weeks: tuple[WeekHours, ...]
    repeats: tuple[Repeat, ...] = ()
    stands_in_for: str | None = None


class CampaignGoal(Value):
    """The one goal of a campaign. `kpi` has baseline, target and date as far as the leader gave them."""

    text: str
    kpi: KpiReading | None = None
    how: str | None = None


class Why(Value):
    """The line from the goal to the capability. `words` are the leader's, each with finding and turn."""

    goal: str | None
    goal_finding_id: str | None
    kpi: str | None
    kpi_finding_id: str | None
    critical_work: str | None
    critical_work_finding_id: str | None
    words: tuple[Evidence, ...]
    reason: str


class Campaign(Value):
    """What is done about one focus capability. `manager` is what its manager keeps asking.

    `indicators` are the level's. `missing` are strands without an activity; `notes` say why, for each.
    """

    capability_id: str
    name: str
    level: LevelNumber
    level_name: str
    weight: int
    goal: CampaignGoal
    why: Why
    indicators: tuple[str, ...]
    manager: str
    activities: tuple[PlannedActivity, ...]
    missing: tuple[Strand, ...]
    notes: tuple[str, ...] = ()


class KeepGoing(Value):
    """A capability outside the focus: at most one activity, in the work, and a note where there is none."""

    capability_id: str
    name: str
    level: LevelNumber
    level_name: str
    weight: int
    activity: PlannedActivity | None
    note: str | None = None


class NotScheduled(Value):
    """What was chosen and found no place, or was taken out. `hours` are those without a place."""

    activity_id: str = ""
    capability_id: str
    title: str
    part: Literal["activity", "repeats"]
    strand: Strand
    format: ActivityFormat
    hours: float
    reason: str


class MoveResult(Value):
    """What became of a move: `start` is the first day of the week it begins in, null where it has no place.

    `wanted` is the first day of the week it was put in. Where the two differ, `reason` says why.
    """

    activity_id: str
    title: str
    wanted: date
    start: date | None
    reason: str | None = None


class WeekEntry(Value):
    activity_id: str = ""
    capability_id: str
    title: str
    hours: float
    repeat: bool


class Week(Value):
    """One week of the plan, also when nothing happens in it."""

    week: int
    start: date
    hours: float
    entries: tuple[WeekEntry, ...]


class LearningPlan(Value):
    """A plan for one role profile. `end` is its last day; totals count repeats with their activities.

    `adjustments` are the changes made to it by hand, and `moved` says what became of each activity moved.
    """

    role: str
    goal: str | None
    framework: str
    framework_version: str
    limits: Limits
    end: date
    campaigns: tuple[Campaign, ...]
    keep_going: tuple[KeepGoing, ...]
    not_scheduled: tuple[NotScheduled, ...]
    weeks: tuple[Week, ...]
    total_hours: float
    hours_by_strand: Mapping[Strand, float]
    hours_by_format: Mapping[ActivityFormat, float]
    notes: tuple[str, ...] = ()
    adjustments: Adjustments = Adjustments()
    moved: tuple[MoveResult, ...] = ()
