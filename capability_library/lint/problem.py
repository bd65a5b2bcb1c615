"""What a rule finds, and how it says where."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from capability_library.schema import Capability, Kpi, Library


@dataclass(frozen=True)
class Problem:
    """One thing wrong: by which rule, in which file and field, and the texts it is about."""

    rule: str
    where: str
    message: str
    texts: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "\n    ".join((f"{self.where}: {self.message} [{self.rule}]", *self.texts))


Rule = Callable[[Library], Iterator[Problem]]


def at(record: Capability | Kpi, field: str = "") -> str:
    """Name the file of a record, and the field in it: `content/sales/value-negotiation.yaml: levels.3[2]`."""
    match record:
        case Capability():
            place = f"content/{record.domain}/{record.id}.yaml"
        case Kpi():
            place = f"kpis/{record.domain}.yaml: {record.id}"
    return f"{place}: {field}" if field else place
