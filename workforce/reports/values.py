"""The content of a report, in words ready to print: one value that every format writes out whole.

Texts are plain, never markup. Numbers that a picture needs stand beside their words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day


@dataclass(frozen=True)
class Quote:
    """The leader's own words, and where they were said: `message 3`."""

    text: str
    where: str


@dataclass(frozen=True)
class Link:
    """One step of the chain from goal to capability, with what it rests on."""

    step: str
    texts: tuple[str, ...]
    missing: bool = False


@dataclass(frozen=True)
class RemedyPart:
    """A cause in the environment and what would change it."""

    cause: str
    quote: Quote
    remedy: str


@dataclass(frozen=True)
class EnvironmentPart:
    """What training will not fix. `first` says that it stands before any capability."""

    lead: str
    first: bool
    remedies: tuple[RemedyPart, ...]


@dataclass(frozen=True)
class AdaptedLine:
    """One line of a capability: the record's text, and the same as it is worded for the organisation."""

    what: str
    record: str
    adapted: str


@dataclass(frozen=True)
class AdaptedPart:
    """A capability in the organisation's words. `note` says that it is adapted, by what, and from which record."""

    note: str
    lines: tuple[AdaptedLine, ...]


@dataclass(frozen=True)
class CapabilityPart:
    """One capability, its level 1 to 5 and its weight in per cent. Empty texts are not known."""

    number: int
    name: str
    definition: str
    focus: bool
    weight: int
    level: int
    level_name: str
    reason: str
    why_level: str
    not_lower: str
    not_higher: str
    kpi: str
    kpi_how: str
    quotes: tuple[Quote, ...]
    indicators: tuple[str, ...]
    adapted: AdaptedPart | None = None


@dataclass(frozen=True)
class LeftOutPart:
    name: str
    reason: str
    quote: str


@dataclass(frozen=True)
class UncoveredPart:
    """A need that no capability covers, and the nearest ones by name."""

    quote: str
    nearest: str


@dataclass(frozen=True)
class ActivityPart:
    """One activity of a plan. `weeks` are the weeks it takes, `repeat_weeks` those of its short returns."""

    title: str
    stage: str
    strand: str
    form: str
    hours: str
    when: str
    dates: str
    instead: str
    outcome: str
    practice: str
    manager: str
    evidence: str
    measure: str
    repeats: tuple[RepeatPart, ...]
    weeks: tuple[int, ...]
    repeat_weeks: tuple[int, ...]


@dataclass(frozen=True)
class RepeatPart:
    when: str
    hours: str
    what: str


@dataclass(frozen=True)
class CampaignPart:
    """What is done about one focus capability."""

    number: int
    name: str
    weight: int
    level: int
    level_name: str
    when: str
    goal: str
    kpi_how: str
    why: str
    chain: str
    quotes: tuple[Quote, ...]
    indicators: tuple[str, ...]
    manager: str
    notes: tuple[str, ...]
    activities: tuple[ActivityPart, ...]


@dataclass(frozen=True)
class KeepGoingPart:
    """A capability outside the focus, and the one activity it has, if any."""

    name: str
    level: int
    text: str
    activity: ActivityPart | None


@dataclass(frozen=True)
class NotScheduledPart:
    capability: str
    what: str
    hours: str
    reason: str


@dataclass(frozen=True)
class WeekPart:
    """One week: `spent` hours of it are planned."""

    week: int
    start: str
    spent: float
    entries: tuple[str, ...]


@dataclass(frozen=True)
class PlanPart:
    """The learning plan. `limit` is the most hours a week may have."""

    period: str
    hours: str
    by_strand: tuple[tuple[str, str], ...]
    by_format: tuple[tuple[str, str], ...]
    without: str
    notes: tuple[str, ...]
    moved: tuple[str, ...]
    limit: float
    campaigns: tuple[CampaignPart, ...]
    keep_going: tuple[KeepGoingPart, ...]
    not_scheduled: tuple[NotScheduledPart, ...]
    weeks: tuple[WeekPart, ...]


@dataclass(frozen=True)
class Report:
    """The whole report. `plan` is None for a role profile that has none yet; `no_plan` then says so.

    `made_on` is the day in `date`, for a file's properties.
    """

    made_on: Day

    kind: str
    title: str
    organisation: str
    date: str
    status: str
    goal: str
    kpis: tuple[str, ...]
    chain: tuple[Link, ...]
    environment: EnvironmentPart | None
    capabilities: tuple[CapabilityPart, ...]
    left_out: tuple[LeftOutPart, ...]
    uncovered: tuple[UncoveredPart, ...]
    assumptions: tuple[str, ...]
    plan: PlanPart | None
    no_plan: str
    library: str
