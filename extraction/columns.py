"""Finds tables in text that keeps the columns of the page apart by spaces. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extraction.clean import cell, row

COLUMNS = 3  # fewer may be two columns of running text, or a label with a value
NEAR = 3  # characters by which the beginnings of one column may differ
_FIELD = re.compile(r"\S+(?: \S+)*")
_WIDE = re.compile(r"\S+(?: {1,2}\S+)*")


@dataclass(frozen=True)
class Field:
    """A stretch of a line with wide gaps around it."""

    start: int
    text: str


def with_tables(lines: Sequence[str]) -> tuple[list[str], bool]:
    """Return the lines with rows of tables written as `a | b | c`, and whether there were any.

    A table begins with a line of at least three fields, as its head, and goes on while fields begin where the
    head's do. A line with words in some columns only, and not in the first alone, goes on with the row before.
    """
    found: list[str] = []
    tables = False
    at = 0
    while at < len(lines):
        head = fields(lines[at])
        rows, used = _rows(head, lines, at + 1) if len(head) >= COLUMNS else ([], 0)
        if rows:
            tables = True
            found += [
                row([cell(one.text) for one in head]),
                *(row([cell(text) for text in one]) for one in rows),
            ]
            at += 1 + used
        else:
            found.append(lines[at])
            at += 1
    return found, tables


def fields(line: str) -> list[Field]:
    """Return the stretches of a line that stand at least three spaces apart, or two where none is wider."""
    wide = [Field(m.start(), m.group()) for m in _WIDE.finditer(line)]
    if len(wide) >= COLUMNS:
        return wide
    return [Field(m.start(), m.group()) for m in _FIELD.finditer(line)]


def _rows(head: Sequence[Field], lines: Sequence[str], at: int) -> tuple[list[list[str]], int]:
    """Return the rows under a head and how many lines they take, blank ones between them included."""
    starts = [field.start for field in head]
    rows: list[list[str]] = []
    used = 0
    blank = 0
    for offset, line in enumerate(lines[at:], start=1):
        if not line.strip():
            blank += 1
            if blank > 1 and rows:
                break
            continue
        cells = _placed(line, starts)
        if cells is None:
            break
        filled = sum(bool(text) for text in cells)
        if filled >= 2 and (cells[0] or not rows):
            rows.append(cells)
        elif rows and blank == 0:
            rows[-1] = [f"{one} {more}".strip() for one, more in zip(rows[-1], cells, strict=True)]
        else:
            break
        used, blank = offset, 0
    return (rows, used) if any(sum(bool(text) for text in cells) >= COLUMNS for cells in rows) else ([], 0)


def _placed(line: str, starts: Sequence[int]) -> list[str] | None:
    """Cut a line at the columns; None when something in it begins where no column does."""
    cells = [""] * len(starts)
    for field in fields_at(line, starts):
        near = [n for n, start in enumerate(starts) if abs(field.start - start) <= NEAR]
        if not near or cells[near[0]]:
            return None
        cells[near[0]] = field.text
    return cells


def fields_at(line: str, starts: Sequence[int]) -> list[Field]:
    """Split a line at gaps of two spaces where a column begins; wider gaps always split."""
    found: list[Field] = []
    for piece in re.finditer(r"\S+", line):
        gap = piece.start() - (found[-1].start + len(found[-1].text)) if found else 0
        begins = any(abs(piece.start() - start) <= NEAR for start in starts)
        if not found or gap > 2 or (gap == 2 and begins):
            found.append(Field(piece.start(), piece.group()))
        else:
            last = found[-1]
            found[-1] = Field(last.start, last.text + " " * gap + piece.group())
    return found
