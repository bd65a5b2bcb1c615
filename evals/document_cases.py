"""The shape of an authored document (evals/documents/*.yaml) with what a careful reader would take from it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, ValidationError, model_validator

from assistant.brief import Cell, Slot
from capability_library.loader import read_yaml
from evals.cases_format import GoldKpi, Sheet, Split
from kit.errors import BadInput

ROOT = Path(__file__).parent / "documents"


class Block(Sheet):
    """One piece of a document; exactly one field is set. `sheet` and `slide` begin a new one of that name."""

    title: str | None = None
    h: str | None = None
    p: str | None = None
    list_: tuple[str, ...] | None = Field(default=None, alias="list")
    table: tuple[tuple[str, ...], ...] | None = None
    rows: tuple[tuple[str | int | float | date, ...], ...] | None = None
    sheet: str | None = None
    slide: str | None = None
    break_: Literal[True] | None = Field(default=None, alias="break")

    @model_validator(mode="after")
    def _one(self) -> Self:
        if len(self.model_fields_set) != 1:
            raise ValueError("a block has exactly one field")
        if self.table and len({len(row) for row in self.table}) > 1:
            raise ValueError("the rows of a table have one length; put quotes around cells with commas")
        return self


class GoldFinding(Sheet):
    """A finding a careful reader would note: `quote` is its words or their greater part.

    `also` are slots it may as well be filed in; `optional` ones may be found and need not be.
    """

    slot: Slot
    quote: str
    also: tuple[Slot, ...] = ()
    kpi: GoldKpi | None = None
    cell: Cell | None = None
    tag: str | None = None
    optional: bool = False


class DocumentCase(Sheet):
    """A document. `forbidden` are words that must stand in no finding: instructions and traps."""

    id: str
    file: str
    sector: str
    what: str
    split: Split
    blocks: tuple[Block, ...]
    gold: tuple[GoldFinding, ...]
    forbidden: tuple[str, ...] = ()

    @property
    def format(self) -> str:
        return self.file.rpartition(".")[2]


def load_document_cases(root: Path = ROOT) -> tuple[DocumentCase, ...]:
    """Read every document under `root`, by file name. Raises `BadInput` naming the file and the field."""
    return tuple(_case(path) for path in sorted(root.glob("*.yaml")))


def _case(path: Path) -> DocumentCase:
    try:
        return DocumentCase.model_validate(read_yaml(path))
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise BadInput(
            f"{path.name}: {field}: {first['msg']}", do="See evals/documents/README.md."
        ) from error
