"""Reads the question bank from disk. The text is the product: anything wrong in it stops the load."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

import yaml
from pydantic import BaseModel, ValidationError

from kit.errors import BadInput
from kit.ids import content_hash
from prompts.placeholders import check_placeholders
from prompts.schema import CELLS, PHRASES, SLOTS, Question, QuestionBank, Remedy

ROOT = Path(__file__).parent / "questions"

M = TypeVar("M", bound=BaseModel)


def load_bank(root: Path = ROOT) -> QuestionBank:
    """Load one file a slot, the phrases and the remedies from `root`.

    Raises `BadInput`, naming the file and the field, when something is missing or not as it should be.
    """
    return QuestionBank(
        questions=tuple(_questions(root)),
        phrases=_phrases(root / "phrases.yaml"),
        remedies=_remedies(root / "remedies.yaml"),
        version=content_hash(*_sources(root)),
    )


@cache
def default_bank() -> QuestionBank:
    """The bank that comes with the package, read once in this process."""
    return load_bank()


def _sources(root: Path) -> Iterator[str | bytes]:
    for name in (*SLOTS, "phrases", "remedies"):
        yield name
        yield (root / f"{name}.yaml").read_bytes()


def _questions(root: Path) -> Iterator[Question]:
    seen: dict[str, str] = {}
    for slot in SLOTS:
        path = root / f"{slot}.yaml"
        for number, row in enumerate(_list(path, _read(path)), start=1):
            question = _entry(path, f"question {number}", row, Question)
            if question.slot != slot:
                raise _bad(path, f"{question.id}.slot", f"{question.slot!r} belongs in another file")
            if question.id in seen:
                raise _bad(path, f"{question.id}.id", f"already used in {seen[question.id]}")
            seen[question.id] = path.name
            yield question


def _phrases(path: Path) -> Mapping[str, tuple[str, ...]]:
    lists = _mapping(path, _read(path), PHRASES)
    return {name: tuple(_phrase_list(path, name, lists[name])) for name in PHRASES}


def _phrase_list(path: Path, name: str, entries: Any) -> Iterator[str]:
    for number, entry in enumerate(_list(path, entries, name), start=1):
        field = f"{name}[{number}]"
        # A bridge may be silent; every other phrase has to say something.
        if not isinstance(entry, str) or not (entry.strip() or name.startswith("bridge.")):
            raise _bad(path, field, "expected a text")
        try:
            yield check_placeholders(entry.strip(), required=PHRASES[name])
        except ValueError as error:
            raise _bad(path, field, str(error)) from error


def _remedies(path: Path) -> Mapping[str, tuple[Remedy, ...]]:
    cells = _mapping(path, _read(path), dict.fromkeys(CELLS))
    return {
        cell: tuple(
            _entry(path, f"{cell}[{number}]", row, Remedy)
            for number, row in enumerate(_list(path, cells[cell], cell), start=1)
        )
        for cell in CELLS
    }


def _read(path: Path) -> Any:
    try:
        return yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
    except FileNotFoundError as error:
        raise _bad(path, "(file)", "is missing") from error
    except yaml.YAMLError as error:
        raise _bad(path, "(file)", f"not readable as YAML: {error}") from error


def _list(path: Path, value: Any, field: str = "(file)") -> list[Any]:
    if not isinstance(value, list) or not value:
        raise _bad(path, field, "expected a list with at least one entry")
    return cast(list[Any], value)


def _mapping(path: Path, value: Any, expected: Mapping[str, Any]) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _bad(path, "(file)", "expected names with a list under each")
    found = cast(dict[str, Any], value)
    if unknown := sorted(found.keys() - expected.keys(), key=str):
        raise _bad(path, str(unknown[0]), "is not a known name")
    if absent := sorted(expected.keys() - found.keys()):
        raise _bad(path, absent[0], "is missing")
    return found


def _entry(path: Path, place: str, row: Any, model: type[M]) -> M:
    try:
        return model.model_validate(row)
    except ValidationError as error:
        first = error.errors()[0]
        name = cast(dict[str, Any], row).get("id", place) if isinstance(row, dict) else place
        field = ".".join(str(part) for part in (name, *first["loc"]))
        raise _bad(path, field, first["msg"]) from error


def _bad(path: Path, field: str, problem: str) -> BadInput:
    return BadInput(f"{path.name}: {field}: {problem}.", do="Compare with a neighbouring entry.")
