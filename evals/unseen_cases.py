"""The shape of evals/unseen/*.yaml: leaders written apart from library and code, and how they are read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict

from assistant.brief import Slot
from capability_library.loader import read_yaml
from capability_library.schema import NeedLine
from evals.cases_format import Case, Fact, GoldKpi, Needed, Split, picks

ROOT = Path(__file__).parent / "unseen"
FIGURES = (
    "dangerous", "cases", "recall_at_10", "recall_before_short_list", "graded_recall_at_10",
    "essential_recall_at_10", "bm25_recall_at_10", "dense_recall_at_10", "questions_median", "level_within_one",
    "always_three_within_one", "environment_recognised", "environment_false_alarms", "kpi_f1",
)  # fmt: skip


class Unseen(BaseModel):
    """One leader: facts by slot, each a single line under its slot's name, and what an expert would propose.

    `measures` are those of the `kpi` lines together, as a careful reader would note them; which of the library's
    KPIs each is was not judged.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    title: str
    environment_dominated: bool
    facts: tuple[Mapping[Slot, str], ...]
    measures: tuple[GoldKpi, ...]
    needed: tuple[NeedLine, ...]

    def case(self, split: Split) -> Case:
        """Return it as a simulated leader plays it."""
        facts: dict[Slot, list[Fact]] = {}
        measures = tuple(one.model_copy(update={"any_id": True}) for one in self.measures)
        for one in self.facts:
            for slot, say in one.items():
                first = slot is Slot.KPI and slot not in facts
                facts.setdefault(slot, []).append(Fact(say=say, gold=measures if first else None))
        return Case(
            id=self.id,
            title=self.title,
            sector="",
            manner="ordinary",
            split=split,
            environment_dominated=self.environment_dominated,
            facts={slot: tuple(said) for slot, said in facts.items()},
            needed=tuple(
                Needed.model_validate({"id": one.id, "level": one.level, "grade": one.grade})
                for one in self.needed
            ),
            picks=picks().get(self.id, ()),
        )


def load_unseen(root: Path = ROOT, *, split: Split | None = None) -> tuple[Case, ...]:
    """Read all of them, by file name. Every second one is of the half that may be tuned on."""
    rows: list[Any] = [row for path in sorted(root.glob("*.yaml")) for row in read_yaml(path)]
    halves: tuple[Split, Split] = ("tune", "report")
    cases = [Unseen.model_validate(row).case(halves[at % 2]) for at, row in enumerate(rows)]
    return tuple(case for case in cases if split in (None, case.split))
