"""What changed between two states of the library: added, changed field by field, withdrawn."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from capability_library.loader import ROOT, load_library
from capability_library.schema import Capability, Kpi, Library
from capability_library.tombstones import Tombstone
from kit.errors import BadInput

R = TypeVar("R", Capability, Kpi)


@dataclass(frozen=True)
class Changed:
    """A record that is in both, and the names of the fields that differ."""

    id: str
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Withdrawn:
    """A record that is no longer there, and what took over, if a tombstone says so."""

    id: str
    successor: str | None


@dataclass(frozen=True)
class Changes:
    """What happened to the records of one sort, each part in order of id."""

    added: tuple[str, ...]
    changed: tuple[Changed, ...]
    withdrawn: tuple[Withdrawn, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.withdrawn)


@dataclass(frozen=True)
class LibraryDiff:
    """The changes of capabilities and of KPIs."""

    capabilities: Changes
    kpis: Changes

    @property
    def without_successor(self) -> tuple[str, ...]:
        """Withdrawn capabilities without a tombstone: a role profile that names one leads nowhere."""
        return tuple(each.id for each in self.capabilities.withdrawn if each.successor is None)


def compare(before: Library, after: Library, tombstones: Sequence[Tombstone] = ()) -> LibraryDiff:
    """Compare two libraries. `tombstones` are those that stand beside `after`."""
    successors = {stone.id: stone.successor for stone in tombstones}
    return LibraryDiff(
        capabilities=_changes(before.framework.capabilities, after.framework.capabilities, successors),
        kpis=_changes(before.kpis, after.kpis, {}),
    )


def library_at(revision: str, root: Path = ROOT) -> Library:
    """Load the library under `root` as it was at a git revision.

    Raises `BadInput` when `root` is in no git checkout, git doesn't know the revision, there was no library
    yet, or its records don't fit today's schema.
    """
    commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        raise BadInput(
            f"git knows no revision {revision!r} here.", do="Give a commit, tag or branch of this checkout."
        )
    archive = _git(root, "archive", "--format=tar", commit.decode().strip(), ".")
    with tempfile.TemporaryDirectory(prefix="capwright-") as folder:
        if archive is not None:
            with tarfile.open(fileobj=io.BytesIO(archive)) as packed:
                packed.extractall(folder, filter="data")
        if not (Path(folder) / "domains.yaml").exists():
            raise BadInput(f"There was no library at {revision!r}.", do="Give a later revision.")
        return load_library(Path(folder))


def _changes(before: Mapping[str, R], after: Mapping[str, R], successors: Mapping[str, str]) -> Changes:
    changed = [
        Changed(each, fields)
        for each in sorted(before.keys() & after.keys())
        if (fields := _differing(before[each], after[each]))
    ]
    return Changes(
        added=tuple(sorted(after.keys() - before.keys())),
        changed=tuple(changed),
        withdrawn=tuple(
            Withdrawn(each, successors.get(each)) for each in sorted(before.keys() - after.keys())
        ),
    )


def _differing(one: R, other: R) -> tuple[str, ...]:
    return tuple(name for name in type(one).model_fields if getattr(one, name) != getattr(other, name))


def _git(root: Path, *arguments: str) -> bytes | None:
    """Return what git prints, or None when it refuses or is not installed."""
    try:
        return subprocess.run(["git", "-C", str(root), *arguments], check=True, capture_output=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
