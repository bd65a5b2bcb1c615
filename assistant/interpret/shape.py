"""The shape of a model's reading of a message. It names slots, words and ids; code decides what becomes of them.

Names are plain strings here, with the allowed ones in the JSON schema: a wrong one is refused by a check that can
say why, instead of making the whole answer unreadable. Every field is required, as strict output wants it.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, WithJsonSchema

from assistant.brief import Cell, Slot

MOVES: tuple[str, ...] = (
    "answer",
    "skip",
    "dont_know",
    "why",
    "clarify",
    "off_topic",
    "hostile",
    "greet",
    "thanks",
    "help",
    "confirm",
    "deny",
    "back",
    "enough",
    "start_over",
    "edit",
)
TAGS: tuple[str, ...] = ("goal", "initiative", "well", "badly", "low", "high")
EDITS: tuple[str, ...] = ("drop", "add", "set_level", "raise", "lower", "compare", "why")
SLOTS: tuple[str, ...] = tuple(slot.value for slot in Slot if slot is not Slot.CONFIRMATION)
CELLS: tuple[str, ...] = tuple(cell.value for cell in Cell)


def _one_of(names: tuple[str, ...]) -> dict[str, Any]:
    return {"type": "string", "enum": list(names)}


def _maybe(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


class Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class SaidKpi(Shape):
    """The numbers of a measure as the leader said them. What was not said is null."""

    name: str
    baseline: float | None
    target: float | None
    change: float | None


class SaidFinding(Shape):
    """One fact the leader told and the exact words it stands in."""

    slot: Annotated[str, WithJsonSchema(_one_of(SLOTS))]
    quote: str
    cell: Annotated[str | None, WithJsonSchema(_maybe(_one_of(CELLS)))]
    tag: Annotated[str | None, WithJsonSchema(_maybe(_one_of(TAGS)))]
    corrects: bool
    kpi: SaidKpi | None


class SaidEdit(Shape):
    """A change of the proposal that the leader asked for."""

    kind: Annotated[str, WithJsonSchema(_one_of(EDITS))]
    capability: str
    other: str | None
    level: int | None


class Understood(Shape):
    """What the leader's message means."""

    move: Annotated[str, WithJsonSchema(_one_of(MOVES))]
    findings: list[SaidFinding]
    edits: list[SaidEdit]
