"""The shape of a simulated leader's sheet (evals/cases/*.yaml), and how the sheets are read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.brief import Cell, Slot
from capability_library.loader import read_yaml
from kit.errors import BadInput

ROOT = Path(__file__).parent / "cases"
PICKS = Path(__file__).with_name("picks.yaml")
TODAY = date(2026, 11, 23)  # the day all cases are played on

Split = Literal["tune", "report"]


class Sheet(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class GoldKpi(Sheet):
    """A KPI as a careful reader would note it. Only what was said is given.

    `of` is the 14 of "5 of 14", which may be noted as 5 or as a share. `any_id` says that nobody judged which of
    the library's KPIs it is: the numbers count.
    """

    kpi_id: str | None = None
    any_id: bool = False
    of: float | None = None
    name: str | None = None
    baseline: float | None = None
    target: float | None = None
    change: float | None = None
    unit: str | None = None
    due: date | None = None
    direction: Literal["up", "down"] | None = None


class Fact(Sheet):
    """One fact and the words this leader types for it."""

    say: str
    gold: GoldKpi | tuple[GoldKpi, ...] | None = None
    cell: Cell | None = None
    tag: str | None = None

    @property
    def golds(self) -> tuple[GoldKpi, ...]:
        if self.gold is None:
            return ()
        return (self.gold,) if isinstance(self.gold, GoldKpi) else self.gold


class Volunteer(Sheet):
    """When asked about one slot, this leader also tells of others."""

    when_asked: Slot
    also: tuple[Slot, ...]


class Habit(Sheet):
    """What the leader says as their n-th message besides answering."""

    message: int
    says: str


class Correction(Sheet):
    message: int
    says: str
    slot: Slot
    kpi_id: str | None = None
    field: str | None = None
    value: float | str | None = None
    resolves: str | None = None


class Needed(Sheet):
    """A capability an expert would choose. Grade 3 essential, 2 important, 1 useful."""

    id: str
    level: Literal[1, 2, 3, 4, 5]
    grade: Literal[1, 2, 3]


class Case(Sheet):
    id: str
    title: str
    sector: str
    manner: str
    split: Split
    environment_dominated: bool
    facts: Mapping[Slot, tuple[Fact, ...]]
    volunteers: tuple[Volunteer, ...] = ()
    habits: tuple[Habit, ...] = ()
    vague_first: Mapping[Slot, str] = {}
    corrects: tuple[Correction, ...] = ()
    contradicts: tuple[Correction, ...] = ()
    extra: str = "I have nothing to add there."
    needed: tuple[Needed, ...]
    picks: tuple[str, ...] = ()

    @property
    def all_facts(self) -> tuple[tuple[Slot, Fact], ...]:
        return tuple((slot, fact) for slot, facts in self.facts.items() for fact in facts)


def load_cases(root: Path = ROOT, *, split: Split | None = None) -> tuple[Case, ...]:
    """Read every sheet under `root`, by file name. Raises `BadInput` naming the file and the field."""
    cases = tuple(_case(path) for path in sorted(root.glob("*.yaml")))
    return tuple(case for case in cases if split in (None, case.split))


@cache
def picks() -> Mapping[str, tuple[str, ...]]:
    """What each leader would pick by its name, readiest first, by leader."""
    return {leader: tuple(ids) for leader, ids in read_yaml(PICKS).items()}


def _case(path: Path) -> Case:
    row = read_yaml(path)
    try:
        return Case.model_validate({**row, "picks": picks().get(str(row.get("id")), ())})
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise BadInput(f"{path.name}: {field}: {first['msg']}", do="See evals/cases/README.md.") from error
