"""What was withdrawn from the library and what took over. A withdrawn id is never used again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from pydantic import ValidationError

from capability_library.lint.problem import Problem
from capability_library.loader import ROOT, read_yaml
from capability_library.schema import Content, Id, Library, Text
from kit.errors import BadInput

FILE = "tombstones.yaml"


class Tombstone(Content):
    """A withdrawn capability, the id of its successor, and why."""

    id: Id
    successor: Id
    why: Text


def load_tombstones(root: Path = ROOT) -> tuple[Tombstone, ...]:
    """Read the tombstones under `root`; none when there is no file.

    Raises `BadInput`, naming the file, when it can't be read as what it should be.
    """
    path = root / FILE
    if not path.exists():
        return ()
    rows = read_yaml(path)
    if not isinstance(rows, list):
        raise BadInput(f"{path}: expected a list of records.", do="Start each record with a dash.")
    try:
        return tuple(Tombstone.model_validate(row) for row in cast(list[Any], rows))
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "(record)"
        raise BadInput(f"{path}: {field}: {first['msg']}", do="Give each id, successor and why.") from error


def tombstone_problems(library: Library, tombstones: tuple[Tombstone, ...]) -> Iterator[Problem]:
    """Withdrawn ids that are in use again, stand twice, or whose successor does not exist."""
    known = library.framework.capabilities
    seen: set[str] = set()
    for stone in tombstones:
        where = f"{FILE}: {stone.id}"
        if stone.id in known:
            yield Problem("tombstones", where, "a withdrawn id is used again")
        if stone.successor not in known:
            yield Problem("tombstones", where, f"the successor {stone.successor!r} does not exist")
        if stone.id in seen:
            yield Problem("tombstones", where, "stands there twice")
        seen.add(stone.id)
