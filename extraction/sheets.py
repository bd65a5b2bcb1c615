"""Reads Excel workbooks with openpyxl, one row at a time: a row is a page, and its sheet's name the heading."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, BinaryIO

from extraction.clean import cell, one_line, row
from extraction.refusals import too_heavy, too_much
from extraction.values import Document, FileKind, Limits, Page

SCANNED = 20 * 5_000  # rows looked at in one sheet, empty ones included: a stray cell may stand far below


def read_sheets(file: BinaryIO, limits: Limits) -> Document:
    """Return the rows of a workbook's visible sheets. Formulas give the values they last had.

    Raises `DocumentRefused`, and what openpyxl raises for a broken one.
    """
    # openpyxl looks for numpy and works without it; it costs a tenth of a second and much address space.
    sys.modules.setdefault("numpy", None)  # pyright: ignore[reportArgumentType]
    from openpyxl import load_workbook  # noqa: PLC0415 only the reader of the kind at hand is imported

    book: Any = load_workbook(file, read_only=True, data_only=True, keep_links=False)
    pages: list[Page] = []
    sheets = cells = characters = 0
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            continue
        before = len(pages)
        name = one_line(sheet.title)[:80]
        for number, texts in _rows(sheet):
            cells += sum(map(bool, texts))
            text = row(texts)
            characters += len(text)
            if len(pages) >= limits.rows:
                raise too_much("rows", limits.rows)
            if cells > limits.cells:
                raise too_much("cells", limits.cells)
            if characters > limits.characters:
                raise too_much("characters of text", limits.characters)
            label = f"sheet {name}, row {number}"
            pages.append(Page(number=len(pages) + 1, label=label, text=text, heading=name))
        sheets += len(pages) > before
    book.close()
    extent = f"{sheets} sheet{'s' * (sheets != 1)} with {len(pages)} row{'s' * (len(pages) != 1)}"
    return Document(kind=FileKind.XLSX, extent=extent, pages=tuple(pages))


def _rows(sheet: Any) -> Iterator[tuple[int, list[str]]]:
    """Rows that hold something, with their numbers."""
    sheet.reset_dimensions()  # what the file says of its size need not be so
    for number, held in enumerate(sheet.iter_rows(), start=1):
        if number > SCANNED:
            raise too_heavy()
        texts = [cell(shown(one.value, str(one.number_format or ""))) for one in held]
        if any(texts):
            yield number, texts


def shown(value: object, number_format: str) -> str:
    """Return a cell's value as the sheet shows it, as far as its format matters to a reader: 0.18 as `18%`."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime():
            midnight = value.time() == time()
            return f"{value:%d %B %Y}".lstrip("0") if midnight else f"{value:%d %B %Y %H:%M}".lstrip("0")
        case date():
            return f"{value:%d %B %Y}".lstrip("0")
        case time():
            return f"{value:%H:%M}"
        case timedelta():
            return f"{value.total_seconds() / 3600:g} hours"
        case int() | float():
            return _number(value, number_format)
        case _:
            return str(value)


def _number(value: float, number_format: str) -> str:
    positive = number_format.split(";", 1)[0]
    if "%" in positive:
        return f"{_plain(value * 100)}%"
    sign = next((sign for sign in "€£$" if sign in positive), "")
    text = _plain(value)
    return f"-{sign}{text[1:]}" if text.startswith("-") else f"{sign}{text}"


def _plain(value: float) -> str:
    """Without the noise of binary fractions, thousands apart from 10,000 on: years stay years."""
    if value != value or value in (float("inf"), float("-inf")):  # noqa: PLR0124 NaN is not itself
        return ""
    rounded = round(float(value), 6)
    if abs(rounded) >= 10_000:
        return f"{rounded:,.6f}".rstrip("0").rstrip(".")
    return f"{rounded:.6f}".rstrip("0").rstrip(".") or "0"
