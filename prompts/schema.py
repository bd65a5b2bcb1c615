"""The shapes of the question bank. Slots are plain strings here: the conversation sits above this room."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator

from kit.errors import BadInput
from prompts.placeholders import check_placeholders, placeholders_in

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]

# Each slot with the aims a question may name. The aim says which part of the slot the question fills.
AIMS: Mapping[str, tuple[str, ...]] = {
    "frame": ("role", "period", "decider"),
    "goal": ("outcome", "behind-initiative"),
    "kpi": ("numbers", "baseline", "target", "which"),
    "problem": ("where", "frequency", "cost"),
    "priority": ("rank", "shortlist"),
    "critical_work": ("moment", "who"),
    "excellence": (),
    "incident": ("well", "badly"),
    "cause": ("environment", "people", "split"),
    "future": (),
    "existing": (),
    "level": (),
    "constraints": (),
    "proof": ("evidence", "who-confirms"),
    "confirmation": ("readback", "final"),
}
SLOTS: tuple[str, ...] = tuple(AIMS)

# What a team does, wherever it is.
DEPARTMENTS: tuple[str, ...] = (
    "sales",
    "marketing",
    "service",
    "operations",
    "maintenance",
    "finance",
    "hr",
    "it",
    "engineering",
    "product",
    "safety",
    "legal",
    "logistics",
    "procurement",
    "quality",
    "projects",
    "planning",
    "facilities",
    "data",
    "field-service",
)
# What the whole organisation is there for.
SECTORS: tuple[str, ...] = (
    "health",
    "public-service",
    "education",
    "construction",
    "retail",
    "research",
    "energy",
    "banking",
    "insurance",
    "hospitality",
    "care",
    "charity",
)

CELLS: tuple[str, ...] = ("expectations", "tools", "consequences", "skills", "fit", "motive")

# Filled from the brief with short noun phrases in the leader's words.
QUESTION_PLACEHOLDERS = frozenset({"goal", "kpi", "work", "role", "problem"})
# Filled with the leader's vague words, already in quotation marks.
PROBE_PLACEHOLDERS = frozenset({"words"})

# Every list of phrases, with the placeholders each of its entries must hold.
PHRASES: Mapping[str, frozenset[str]] = {
    "greeting": frozenset(),
    "meta.help": frozenset(),
    "meta.thanks": frozenset(),
    "meta.off_topic": frozenset(),
    "meta.hostile": frozenset(),
    "meta.greet_again": frozenset(),
    "meta.skip_ok": frozenset(),
    "meta.dont_know_ok": frozenset(),
    "meta.unclear": frozenset(),
    "meta.needs_words": frozenset(),
    "meta.misfit": frozenset(),
    "meta.notes_wrong": frozenset(),
    "meta.nothing_noted": frozenset(),
    "meta.already_noted": frozenset({"words"}),
    "meta.taken_out": frozenset({"words"}),
    "meta.not_noted": frozenset({"words"}),
    "meta.back": frozenset(),
    "meta.start_over": frozenset(),
    "meta.enough": frozenset(),
    **{f"bridge.{slot}": frozenset[str]() for slot in SLOTS},
    "environment_notice": frozenset(),
    "environment_first": frozenset(),
    "shortlist_intro": frozenset({"words"}),
    "assumption": frozenset({"words"}),
    "contradiction": frozenset({"before", "now"}),
    "readback_intro": frozenset(),
    "readback_question": frozenset(),
    "proposal_intro": frozenset(),
    "closing": frozenset(),
}


class Entry(BaseModel):
    """Base of all entries of the bank: frozen, and unknown fields are an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Question(Entry):
    """One thing to ask, in several wordings.

    Without `departments` and `sectors` it suits any leader; without `aim` it is about the whole slot.
    """

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    slot: str
    departments: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    aim: str | None = None
    wordings: tuple[Text, ...] = Field(min_length=3)
    short: Text
    why: Text
    clarify: Text
    probes: tuple[Text, ...] = Field(min_length=2, max_length=3)
    choices: tuple[Text, ...] = Field(default=(), max_length=6)

    @field_validator("slot")
    @classmethod
    def _known_slot(cls, slot: str) -> str:
        if slot not in AIMS:
            raise ValueError(f"{slot!r} is not one of {SLOTS}")
        return slot

    @field_validator("departments")
    @classmethod
    def _known_departments(cls, departments: tuple[str, ...]) -> tuple[str, ...]:
        return _known(departments, DEPARTMENTS)

    @field_validator("sectors")
    @classmethod
    def _known_sectors(cls, sectors: tuple[str, ...]) -> tuple[str, ...]:
        return _known(sectors, SECTORS)

    @field_validator("wordings")
    @classmethod
    def _wordings(cls, wordings: tuple[str, ...]) -> tuple[str, ...]:
        for wording in wordings:
            check_placeholders(wording, allowed=QUESTION_PLACEHOLDERS)
        if all(placeholders_in(wording) for wording in wordings):
            raise ValueError("at least one wording must do without a placeholder")
        return wordings

    @field_validator("probes")
    @classmethod
    def _probes(cls, probes: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(check_placeholders(probe, allowed=PROBE_PLACEHOLDERS) for probe in probes)

    @field_validator("short", "why", "clarify")
    @classmethod
    def _plain(cls, text: str) -> str:
        return check_placeholders(text)

    @model_validator(mode="after")
    def _aim_of_its_slot(self) -> Self:
        if self.aim is not None and self.aim not in AIMS[self.slot]:
            raise ValueError(f"aim {self.aim!r} is not one of {AIMS[self.slot]} for slot {self.slot!r}")
        return self

    @property
    def audience(self) -> tuple[str, ...]:
        """The departments and sectors in whose words it is put; empty for a general question."""
        return self.departments + self.sectors


def _known(names: tuple[str, ...], among: tuple[str, ...]) -> tuple[str, ...]:
    if unknown := [name for name in names if name not in among]:
        raise ValueError(f"{unknown} not among {among}")
    return names


class Remedy(Entry):
    """What would put a cause right without training. `when` holds lower-case stems of the leader's words.

    `takes` is the id of the capability that whoever puts it right needs.
    """

    when: tuple[Annotated[str, StringConstraints(pattern=r"^[a-z][a-z -]*$")], ...] = Field(min_length=1)
    remedy: Text
    takes: Text | None = None


class QuestionBank(Entry):
    """Everything the interviewer can say. `version` is a hash of the files it was read from."""

    questions: tuple[Question, ...]
    phrases: Mapping[str, tuple[str, ...]]
    remedies: Mapping[str, tuple[Remedy, ...]]
    version: str

    def for_slot(
        self, slot: str, audience: Iterable[str] = (), aim: str | None = None
    ) -> tuple[Question, ...]:
        """Return the questions of a slot: those for `audience` first, in that order, then the general ones.

        `audience` names departments and sectors; one without questions adds none. With an `aim`, only
        questions of exactly that aim. Raises `BadInput` for an unknown slot or an aim the slot doesn't have.
        """
        if slot not in AIMS:
            raise BadInput(f"There is no slot {slot!r}.", do=f"Use one of {', '.join(SLOTS)}.")
        if aim is not None and aim not in AIMS[slot]:
            raise BadInput(f"Slot {slot!r} has no aim {aim!r}.", do=f"Use one of {AIMS[slot]}.")
        asked = [q for q in self.questions if q.slot == slot and (aim is None or q.aim == aim)]
        specific: dict[str, Question] = {}
        for name in audience:
            specific |= {q.id: q for q in asked if name in q.audience and q.id not in specific}
        return (*specific.values(), *(q for q in asked if not q.audience))
