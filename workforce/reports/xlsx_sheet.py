"""One sheet of a workbook: a frozen head with filters, widths, and cells that are never formulas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from workforce.reports.plain_text import storable

Cell = str | int | float
_LONGEST = 32_767  # characters a cell of Excel can hold
_LINE_HEIGHT, _TALLEST = 14.5, 409.0  # points; Excel allows no more
_HEAD = PatternFill("solid", fgColor="0E5A63")
_LINE = Border(bottom=Side(style="thin", color="D3DADE"))
_TOP = Alignment(vertical="top", wrap_text=True)


def fill_sheet(
    sheet: Worksheet, head: Sequence[str], rows: Iterable[Sequence[Cell]], *, widths: Sequence[int]
) -> None:
    """Write a head and rows. `widths` are in characters."""
    for place, cells in enumerate((head, *rows), start=1):
        sheet.row_dimensions[place].height = _height(cells, widths)
        for column, value in enumerate(cells, start=1):
            text = isinstance(value, str)
            cell = sheet.cell(row=place, column=column, value=_lines(value) if text else value)
            if text:
                cell.data_type = "s"  # whatever it begins with, it is text
                # Shown as typed with an apostrophe, so that it stays text when somebody edits it.
                cell.quotePrefix = value.lstrip()[:1] in ("=", "+", "-", "@")  # pyright: ignore[reportAttributeAccessIssue]
            cell.alignment, cell.border = _TOP, _LINE
            if place == 1:
                cell.font, cell.fill = Font(bold=True, color="FFFFFF"), _HEAD
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(head))}{max(sheet.max_row, 1)}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True  # pyright: ignore[reportOptionalMemberAccess]
    sheet.oddFooter.center.text = "&A, page &P of &N"  # pyright: ignore[reportOptionalMemberAccess]


def _height(cells: Sequence[Cell], widths: Sequence[int]) -> float:
    """Points for the tallest cell: not every program works that out when it opens a file."""
    lines = (
        sum(ceil(max(len(line), 1) / (1.1 * width)) for line in str(cell).split("\n"))
        for cell, width in zip(cells, widths, strict=True)
    )
    return min(max(lines) * _LINE_HEIGHT + 3, _TALLEST)


def _lines(text: str) -> str:
    return "\n".join(storable(line) for line in text.split("\n"))[:_LONGEST]
