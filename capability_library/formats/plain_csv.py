"""Reads an organisation's own framework from CSV: id, name, description, alternative labels.

Labels in one cell are separated by `|` or by line breaks. Headers are matched whatever their case, spaces and
punctuation, and those of ESCO's files (conceptUri, preferredLabel, altLabels) are known. Rows that can't be
used are passed over and told, one readable problem each; only a file without a usable row or header is refused.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from capability_library.schema import Capability, Framework
from kit.errors import BadInput
from kit.ids import content_hash

Column = Literal["id", "name", "description", "labels"]

# A header may stand for a column under any of these names, written together and in lower case; the first
# that a file has wins.
HEADERS: Mapping[Column, tuple[str, ...]] = {
    "id": ("id", "concepturi", "uri", "identifier", "code", "key"),
    "name": ("name", "preferredlabel", "label", "title", "skillname", "skill", "capability", "competency"),
    "description": ("description", "definition", "skilldescription", "desc", "summary"),
    "labels": ("alternativelabels", "altlabels", "alternativelabel", "altlabel", "aliases", "synonyms"),
}

_LABEL_BREAK = re.compile(r"[|\r\n]+")
_LARGEST_CELL = 10_000_000  # characters; csv stops at 131,072 unless told


@dataclass(frozen=True)
class PlainCsv:
    """A framework read from CSV, and what in the file could not be used."""

    framework: Framework
    problems: tuple[str, ...]


def read_plain_csv(path: Path, *, name: str, title: str = "") -> PlainCsv:
    """Read the CSV file at `path` as the framework `name`.

    Raises `BadInput` when it can't be read at all: no readable file, not UTF-8, no name column, no usable row.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")  # bytes: line ends inside cells stay as they are
    except OSError as error:
        raise BadInput(f"{path.name!r} can't be read: {error.strerror}.", do="Check the path.") from error
    except UnicodeDecodeError as error:
        raise BadInput(f"{path.name!r} is not UTF-8.", do="Save it as 'CSV UTF-8'.") from error
    return parse_plain_csv(text, name=name, title=title)


def parse_plain_csv(text: str, *, name: str, title: str = "") -> PlainCsv:
    """Like `read_plain_csv`, from text. Raises `BadInput`."""
    csv.field_size_limit(_LARGEST_CELL)
    try:
        rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    except csv.Error as error:
        raise BadInput(f"Not readable as CSV: {error}.", do="Check the quotes around cells.") from error
    columns = _columns(rows[0] if rows else [])
    capabilities: dict[str, Capability] = {}
    problems: list[str] = []
    for number, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        found = _capability(row, columns, number)
        if isinstance(found, str):
            problems.append(found)
        elif found.id in capabilities:
            problems.append(f"Row {number}: the id {found.id!r} was used before; this row is left out.")
        else:
            capabilities[found.id] = found
    if not capabilities:
        detail = f"No row can be used. {' '.join(problems[:3])}".strip()
        raise BadInput(detail, do="Each row needs a name; the first row holds the column names.")
    framework = Framework(
        name=name, title=title or name, version=_version(capabilities.values()), capabilities=capabilities
    )
    return PlainCsv(framework, tuple(problems))


def write_plain_csv(framework: Framework) -> str:
    """Return `framework` as CSV text: what the plain format can hold of it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(["id", "name", "description", "alternative labels"])
    for each in framework.capabilities.values():
        writer.writerow([each.id, each.name, each.definition, "|".join(each.alt_labels)])
    return out.getvalue()


def _columns(header: Sequence[str]) -> dict[Column, int]:
    plain = [re.sub(r"[^a-z0-9]", "", cell.lower()) for cell in header]
    found: dict[Column, int] = {}
    for column, names in HEADERS.items():
        for each in names:
            if each in plain:
                found[column] = plain.index(each)
                break
    if "name" not in found:
        raise BadInput(
            f"No column is called 'name'; the first row has {', '.join(map(repr, header[:8])) or 'nothing'}.",
            do="Name the columns id, name, description, alternative labels.",
        )
    return found


def _capability(row: Sequence[str], columns: Mapping[Column, int], number: int) -> Capability | str:
    """Return the row's capability, or what is wrong with the row."""
    cells = {column: row[at].strip() if at < len(row) else "" for column, at in columns.items()}
    name = " ".join(cells["name"].split())
    id = cells.get("id", "") if "id" in columns else _slug(name)
    if not name:
        return f"Row {number}: no name; the row is left out."
    if not id:
        return f"Row {number}: no id for {name!r}; the row is left out."
    labels = (" ".join(label.split()) for label in _LABEL_BREAK.split(cells.get("labels", "")))
    try:
        return Capability(
            id=id,
            name=name,
            definition=cells.get("description", ""),
            alt_labels=tuple(dict.fromkeys(label for label in labels if label and label != name)),
        )
    except ValidationError as error:
        first = error.errors()[0]
        return f"Row {number}: {'.'.join(map(str, first['loc']))}: {first['msg']}; the row is left out."


def _slug(name: str) -> str:
    return re.sub(r"[^\w]+", "-", name.lower()).strip("-")


def _version(capabilities: Iterable[Capability]) -> str:
    parts: list[str] = []
    for each in capabilities:
        parts += [each.id, each.name, each.definition, str(len(each.alt_labels)), *each.alt_labels]
    return content_hash(*parts)
