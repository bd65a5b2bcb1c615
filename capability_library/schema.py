"""The shapes of content: capabilities, KPIs, domains, and the frameworks that hold them.

One `Capability` type serves both our own records (every field filled, enforced by `lint`) and an
organisation's plain framework (id, name, description, alternative labels). Everything is immutable.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any, Literal, Self, cast

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator
from pydantic.dataclasses import dataclass

Id = Annotated[str, StringConstraints(min_length=1, max_length=300, strip_whitespace=True)]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
# Not a Literal: JSON has only text for keys, and the compiled library must read its own levels back.
LevelNumber = Annotated[int, Field(ge=1, le=5)]

LEVEL_NAMES: Mapping[int, str] = {
    1: "Foundation",
    2: "Practising",
    3: "Proficient",
    4: "Advanced",
    5: "Shaping",
}


class Content(BaseModel):
    """Base of all content: frozen, and unknown fields are an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Kind(StrEnum):
    TECHNICAL = "technical"
    BEHAVIOURAL = "behavioural"
    LEADERSHIP = "leadership"
    FOUNDATION = "foundation"


class Strand(StrEnum):
    """Where learning happens: in the work, with others, or in formal study."""

    WORK = "work"
    OTHERS = "others"
    FORMAL = "formal"


class ActivityFormat(StrEnum):
    E_LEARNING = "e-learning"
    MICROLEARNING = "microlearning"
    JOB_AID = "job-aid"
    COACHING = "coaching"
    MENTORING = "mentoring"
    PEER_LEARNING = "peer-learning"
    STRETCH_ASSIGNMENT = "stretch-assignment"
    SIMULATION = "simulation"
    WORKSHOP = "workshop"
    SHADOWING = "shadowing"
    COMMUNITY = "community"
    CAPTURED_INTERACTION = "captured-interaction"


class Activity(Content):
    """One learning experience with one outcome. `hours` is the learner's time in hours."""

    strand: Strand
    format: ActivityFormat
    title: Text
    outcome: Text
    practice: Text
    evidence: Text
    hours: float = Field(gt=0, le=80)


class Components(Content):
    skills: tuple[Text, ...] = ()
    knowledge: tuple[Text, ...] = ()
    processes: tuple[Text, ...] = ()
    tools: tuple[Text, ...] = ()
    behaviours: tuple[Text, ...] = ()

    def all(self) -> tuple[str, ...]:
        return self.skills + self.knowledge + self.processes + self.tools + self.behaviours


class Accomplishments(Content):
    """What a top performer in the work leaves behind, at level 3 and at level 5."""

    proficient: Text
    shaping: Text


class Capability(Content):
    """Skills, knowledge, processes, tools and behaviours that combine to deliver an outcome."""

    id: Id
    name: Text
    definition: str = ""
    domain: str = ""
    kind: Kind | None = None
    alt_labels: tuple[Text, ...] = ()
    components: Components = Components()
    signals: tuple[Text, ...] = ()
    kpis: tuple[Id, ...] = ()
    levels: Mapping[LevelNumber, tuple[Text, ...]] = Field(default_factory=dict[int, tuple[str, ...]])
    activities: tuple[Activity, ...] = ()
    accomplishments: Accomplishments | None = None
    coaching: str = ""
    related: tuple[Id, ...] = ()
    not_to_confuse_with: Mapping[Id, Text] = Field(default_factory=dict)


class Direction(StrEnum):
    UP = "up"
    DOWN = "down"


class Timing(StrEnum):
    LEADING = "leading"
    LAGGING = "lagging"


class Kpi(Content):
    """A measure leaders steer by. `moved_by` lists the measures that move before this one does."""

    id: Id
    name: Text
    aliases: tuple[Text, ...] = ()
    formula: Text
    unit: Text
    direction: Direction
    timing: Timing
    moved_by: tuple[Id, ...] = ()
    domain: Id
    cadence: Literal["shift", "daily", "weekly", "monthly", "quarterly", "yearly"] = "monthly"


@dataclass(frozen=True, slots=True, kw_only=True, config=ConfigDict(extra="forbid"))
class Need:
    """A capability that a role needs, at a level. Grade 3 essential, 2 important, 1 useful.

    `heard_in` are the lines of the precedent's `said`, counted from 1, that speak for it by themselves; there are
    none where only the whole story does. There are tens of thousands of needs, so they have slots.
    """

    id: Id
    level: LevelNumber
    grade: Literal[1, 2, 3]
    heard_in: tuple[Annotated[int, Field(ge=1)], ...] = ()


_NEED = re.compile(r"(\S+), level ([1-5]), grade ([1-3])(?:, heard in (\d+(?: \d+)*))?")


def _read_need(written: Any) -> Any:
    """Read a need as it stands in a file: "cold-chain, level 3, grade 3, heard in 1 2"."""
    if not isinstance(written, str):
        return written
    match = _NEED.fullmatch(written.strip())
    if match is None:
        raise ValueError(
            'write it as "id, level 1-5, grade 1-3", and then ", heard in" and the lines if there are any'
        )
    lines = tuple(int(line) for line in (match[4] or "").split())
    return Need(id=match[1], level=int(match[2]), grade=cast(Literal[1, 2, 3], int(match[3])), heard_in=lines)


NeedLine = Annotated[Need, BeforeValidator(_read_need)]


class Precedent(Content):
    """A worked example: what a leader said of a role in a sector, and what an expert proposes for that role.

    `needs` stand most needed first. In a file each is one line of text; thousands of mappings take YAML seconds.
    """

    id: Id
    sector: Text
    role: Text
    said: tuple[Text, ...]
    needs: tuple[NeedLine, ...]


class Example(Content):
    """A worked example that is only learned from (`capwright library learn`), never compared with or shown.

    Like a precedent; a whole interview stands there sentence by sentence, without where a need was heard. Of an
    interview, `slots` are what each line of `said` answered, `causes` the cells that each of its causes lies in,
    the weightier first ("skills, consequences"), or "none", and `environment` is whether an expert finds that the
    environment dominates.
    """

    id: Id
    title: str = ""
    sector: str = ""
    role: str = ""
    said: tuple[Text, ...]
    slots: tuple[Text, ...] = ()
    causes: tuple[Text, ...] = ()
    environment: bool | None = None
    needs: tuple[NeedLine, ...]

    @model_validator(mode="after")
    def _one_slot_a_line(self) -> Self:
        if self.slots and len(self.slots) != len(self.said):
            raise ValueError(f"there are {len(self.slots)} slots for {len(self.said)} lines")
        if self.causes and len(self.causes) != self.slots.count("cause"):
            raise ValueError(f"{len(self.causes)} causes are sorted, and {self.slots.count('cause')} told")
        return self


class Domain(Content):
    id: Id
    name: Text
    description: Text


class Framework(Content):
    """A named, versioned set of capabilities: ours, or one an organisation brings.

    `version` is a hash of the content, so two frameworks with the same version are the same. `precedents` are
    worked examples of its use, where there are any.
    """

    name: Id
    title: str
    version: str
    capabilities: Mapping[Id, Capability]
    precedents: Mapping[Id, Precedent] = Field(default_factory=dict)


class Library(Content):
    """Our own framework together with the KPIs and domains its records refer to."""

    framework: Framework
    kpis: Mapping[Id, Kpi]
    domains: Mapping[Id, Domain]
