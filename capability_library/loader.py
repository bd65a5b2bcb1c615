"""Reads content from disk into a `Library` whose version is a hash of what was read.

Parsing hundreds of YAML files takes seconds; `load_library` therefore keeps a compiled JSON copy in a
cache folder, named after the hash of the source files, and reads that when it is there.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

import yaml
from pydantic import BaseModel, ValidationError

from capability_library.schema import Capability, Domain, Example, Framework, Kpi, Library, Precedent
from kit.errors import BadInput
from kit.ids import content_hash

ROOT = Path(__file__).parent
FRAMEWORK_NAME = "capwright"

M = TypeVar("M", bound=BaseModel)
R = TypeVar("R", Capability, Kpi, Domain, Precedent)


def load_library(root: Path = ROOT, *, cache_dir: Path | None = None) -> Library:
    """Load every record under `root`.

    Raises `BadInput`, naming the file and the field, when a file can't be read as what it should be.
    """
    version = source_version(root)
    compiled = cache_dir / f"library-{version}.json" if cache_dir else None
    if compiled and compiled.exists():
        return Library.model_validate_json(compiled.read_bytes())
    library = _parse(root, version)
    if compiled:
        compiled.parent.mkdir(parents=True, exist_ok=True)
        part = compiled.with_suffix(".part")
        part.write_text(library.model_dump_json())
        part.replace(compiled)
    return library


@cache
def default_library() -> Library:
    """The library that comes with the package, parsed once in this process."""
    return load_library()


def load_examples(root: Path = ROOT) -> tuple[Example, ...]:
    """Read the examples that are only learned from. Raises `BadInput` as `load_library` does."""
    paths = sorted((root / "examples").glob("*.yaml"))
    return tuple(one for path in paths for one in _records(path, Example))


def source_version(root: Path = ROOT) -> str:
    """Return the content hash of all source files under `root`, without parsing them."""
    parts: list[str | bytes] = []
    for path in _sources(root):
        parts += [path.relative_to(root).as_posix(), path.read_bytes()]
    return content_hash(*parts)


def _sources(root: Path) -> Iterator[Path]:
    yield root / "domains.yaml"
    yield from sorted((root / "kpis").glob("*.yaml"))
    yield from sorted((root / "content").glob("*/*.yaml"))
    yield from sorted((root / "precedents").glob("*.yaml"))


def _parse(root: Path, version: str) -> Library:
    domains = _records(root / "domains.yaml", Domain)
    kpis = [kpi for path in sorted((root / "kpis").glob("*.yaml")) for kpi in _records(path, Kpi)]
    capabilities = [
        _record(path, read_yaml(path), Capability) for path in sorted((root / "content").glob("*/*.yaml"))
    ]
    precedents = [
        one for path in sorted((root / "precedents").glob("*.yaml")) for one in _records(path, Precedent)
    ]
    return Library(
        framework=Framework(
            name=FRAMEWORK_NAME,
            title="Capwright capability library",
            version=version,
            capabilities=_unique(capabilities),
            precedents=_unique(precedents),
        ),
        kpis=_unique(kpis),
        domains=_unique(domains),
    )


def read_yaml(path: Path) -> Any:
    """Parse one YAML file. Raises `BadInput` with the line when it is not YAML."""
    try:
        return yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise BadInput(f"{path}: not readable as YAML: {error}", do="Correct the file.") from error


def _records(path: Path, model: type[M]) -> list[M]:
    rows = read_yaml(path)
    if not isinstance(rows, list):
        raise BadInput(f"{path}: expected a list of records.", do="Start each record with a dash.")
    return [_record(path, row, model) for row in cast(list[Any], rows)]


def _record(path: Path, row: Any, model: type[M]) -> M:
    try:
        return model.model_validate(row)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "(record)"
        raise BadInput(
            f"{path}: {field}: {first['msg']}", do="Compare with a neighbouring record."
        ) from error


def _unique(records: list[R]) -> dict[str, R]:
    found: dict[str, R] = {}
    for record in records:
        if record.id in found:
            raise BadInput(f"The id {record.id!r} is used twice.", do="Rename one; ids are never reused.")
        found[record.id] = record
    return found
