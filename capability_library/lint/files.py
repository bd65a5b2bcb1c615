"""Whether each record stands in the file of its name. The only part of the linter that looks at the disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from capability_library.lint.problem import Problem
from capability_library.schema import Library


def misplaced(library: Library, root: Path) -> Iterator[Problem]:
    """Records whose id or domain says another file than the one under `root` that holds them."""
    expected = {
        f"content/{record.domain}/{record.id}.yaml" for record in library.framework.capabilities.values()
    }
    there = {path.relative_to(root).as_posix() for path in (root / "content").glob("*/*.yaml")}
    for path in sorted(there - expected):
        yield Problem("files", path, "its record has another id or domain than the file's name and folder")
    for path in sorted(expected - there):
        yield Problem("files", path, "a record belongs here but stands in another file")
