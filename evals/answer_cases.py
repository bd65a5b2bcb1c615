"""The shape of an authored answer (evals/answers/*.yaml) with what a careful consultant would note of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal, Self

from pydantic import ValidationError, model_validator

from assistant.brief import Slot
from capability_library.loader import read_yaml
from evals.cases_format import Sheet
from evals.document_cases import GoldFinding
from kit.errors import BadInput

ROOT = Path(__file__).parent / "answers"

Manner = Literal["long", "rambling", "non-native"]
MANNERS: tuple[Manner, ...] = ("long", "rambling", "non-native")


class GoldAnswer(Sheet):
    """One answer to one question. `tongue` is the language its author thinks in, where that isn't English.

    `move` is what the answer does besides, or instead of, telling something: skip, why, dont_know, clarify.
    """

    id: str
    manner: Manner
    asked: Slot
    sector: str
    tongue: str | None = None
    move: Literal["skip", "why", "dont_know", "clarify"] | None = None
    said: str
    gold: tuple[GoldFinding, ...]

    @model_validator(mode="after")
    def _stands(self) -> Self:
        for one in self.gold:
            if one.quote not in self.said:
                raise ValueError(f"{one.quote!r} does not stand in the answer {self.id!r}")
            slots = {one.slot, *one.also}
            if (one.kpi is not None) != (one.slot is Slot.KPI) or (one.cell and Slot.CAUSE not in slots):
                raise ValueError(f"{one.quote!r}: numbers belong to slot kpi, a cell to slot cause")
        if bool(self.gold) == bool(self.move):
            raise ValueError(f"{self.id!r} either tells something or makes a move")
        return self


def load_answers(root: Path = ROOT) -> tuple[GoldAnswer, ...]:
    """Read every answer, by manner. Raises `BadInput` naming the file and what is wrong in it."""
    return tuple(
        one for manner in MANNERS for one in _file(root / f"{manner.replace('-', '_')}.yaml", manner)
    )


def _file(path: Path, manner: Manner) -> list[GoldAnswer]:
    rows: Any = read_yaml(path)
    try:
        return [GoldAnswer.model_validate({**row, "manner": manner}) for row in rows]
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise BadInput(f"{path.name}: {field}: {first['msg']}", do="See evals/answers/README.md.") from error
