"""Makes real files of authored documents: PDF, Word, Excel, PowerPoint, Markdown and text."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from evals.document_cases import Block, DocumentCase

_TYPST = """
#let blocks = json(bytes(sys.inputs.blocks))
#set page(paper: "a4", numbering: "1 / 1", margin: 2.2cm)
#set text(size: 10pt, hyphenate: true, lang: "en")
#set par(justify: true)
#for block in blocks {
  if "title" in block { text(size: 20pt, weight: "bold", block.title); parbreak() }
  else if "h" in block { heading(block.h) }
  else if "p" in block { par(block.p) }
  else if "list" in block { list(..block.list.map(one => [#one])) }
  else if "table" in block { table(columns: block.table.at(0).len(), ..block.table.flatten().map(one => [#one])) }
  else if "break" in block { pagebreak() }
}
"""
_PER_CENT = re.compile(r"(\d+(?:\.\d+)?)%")
_DECIMAL = re.compile(r"\d+(?:\.\d+)?")


def make_file(case: DocumentCase, folder: Path) -> Path:
    """Write the document's file into `folder` and return its path."""
    path = folder / case.file
    match case.format:
        case "pdf":
            _pdf(case, path)
        case "docx":
            _word(case, path)
        case "xlsx":
            _sheets(case, path)
        case "pptx":
            _slides(case, path)
        case "md":
            path.write_text("\n\n".join(_markdown(block) for block in case.blocks) + "\n")
        case "txt":
            path.write_text("\n\n".join(_plain(block) for block in case.blocks) + "\n")
        case other:
            raise ValueError(f"no way to make a {other!r} file")
    return path


def _pdf(case: DocumentCase, path: Path) -> None:
    import typst  # noqa: PLC0415 only what the format needs

    blocks = [block.model_dump(exclude_unset=True, by_alias=True) for block in case.blocks]
    path.write_bytes(typst.compile(_TYPST.encode(), sys_inputs={"blocks": json.dumps(blocks)}))


def _word(case: DocumentCase, path: Path) -> None:
    from docx import Document  # noqa: PLC0415

    word: Any = Document()
    for block in case.blocks:
        if block.title or block.h:
            word.add_heading(block.title or block.h, 0 if block.title else 1)
        elif block.p:
            word.add_paragraph(block.p)
        elif block.list_:
            for item in block.list_:
                word.add_paragraph(item, style="List Bullet")
        elif block.table:
            table = word.add_table(len(block.table), len(block.table[0]))
            for row, cells in zip(table.rows, block.table, strict=True):
                for cell, text in zip(row.cells, cells, strict=True):
                    cell.text = text
    word.save(path)


def _sheets(case: DocumentCase, path: Path) -> None:
    from openpyxl import Workbook  # noqa: PLC0415

    book: Any = Workbook()
    book.remove(book.active)
    for block in case.blocks:
        if block.sheet:
            book.create_sheet(block.sheet)
        for at, row in enumerate(block.rows or (), start=1):
            for column, value in enumerate(row, start=1):
                _fill(book.worksheets[-1].cell(at, column), value)
    book.save(path)


def _fill(cell: Any, value: str | float | date) -> None:
    """Values as people have them in sheets: a share is a number with a format, a day is a date."""
    if isinstance(value, str) and (share := _PER_CENT.fullmatch(value)):
        cell.value = float(share[1]) / 100
        cell.number_format = "0.0%" if "." in share[1] else "0%"
    elif value != "":
        cell.value = float(value) if isinstance(value, str) and _DECIMAL.fullmatch(value) else value


def _slides(case: DocumentCase, path: Path) -> None:
    from pptx import Presentation  # noqa: PLC0415
    from pptx.util import Inches  # noqa: PLC0415

    deck: Any = Presentation()
    slide: Any = None
    for block in case.blocks:
        if block.slide:
            slide = deck.slides.add_slide(deck.slide_layouts[5])
            slide.shapes.title.text = block.slide
        elif block.list_:
            box = slide.shapes.add_textbox(Inches(1), Inches(2), Inches(8), Inches(4)).text_frame
            box.text = block.list_[0]
            for item in block.list_[1:]:
                box.add_paragraph().text = item
        elif block.table:
            rows, columns = len(block.table), len(block.table[0])
            frame = slide.shapes.add_table(rows, columns, Inches(1), Inches(2), Inches(8), Inches(3))
            for row, cells in zip(frame.table.rows, block.table, strict=True):
                for cell, text in zip(row.cells, cells, strict=True):
                    cell.text = text
    deck.save(str(path))


def _markdown(block: Block) -> str:
    if block.title or block.h:
        return f"# {block.title}" if block.title else f"## {block.h}"
    if block.list_:
        return "\n".join(f"- {item}" for item in block.list_)
    if block.table:
        head, *rows = (f"| {' | '.join(cells)} |" for cells in block.table)
        return "\n".join([head, "|" + " --- |" * len(block.table[0]), *rows])
    return block.p or ""


def _plain(block: Block) -> str:
    if block.list_:
        return "\n".join(f"- {item}" for item in block.list_)
    return block.title or block.h or _wrapped(block.p or "")


def _wrapped(text: str, width: int = 78) -> str:
    """Broken at the margin, as plain text files are."""
    lines: Sequence[str] = []
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines = [*lines, line]
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join([*lines, line])
