"""Reads Word files with python-docx: by Word's own page breaks where they are kept, else by heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from extraction.clean import cell, clean, one_line, row
from extraction.office import W, words_of
from extraction.refusals import too_much
from extraction.values import Document, FileKind, Limits, Page

_HEADING = re.compile(r"^(?:heading|title|überschrift|titre)\s*(\d?)", re.IGNORECASE)


@dataclass
class Reading:
    """The text so far: lines by page, with the heading each page stands under."""

    by_page: bool
    limits: Limits
    pages: list[tuple[str, list[str]]] = field(default_factory=lambda: [("", list[str]())])
    size: int = 0

    def add(self, line: str) -> None:
        self.size += len(line)
        if self.size > self.limits.characters:
            raise too_much("characters of text", self.limits.characters)
        if line:
            self.pages[-1][1].append(line)

    def turn(self, heading: str = "") -> None:
        self.pages.append((heading, []))


def read_word(file: BinaryIO, limits: Limits) -> Document:
    """Return the text of a Word file. Raises `DocumentRefused`, and what python-docx raises for a broken one."""
    from docx import Document as open_word  # noqa: PLC0415 only the reader of the kind at hand is imported

    word: Any = open_word(file)
    body = word.element.body
    names = {style.style_id: style.name or "" for style in word.styles}
    reading = Reading(next(body.iter(f"{W}lastRenderedPageBreak"), None) is not None, limits)
    for block in _blocks(body):
        if block.tag == f"{W}tbl":
            _table(block, reading)
        else:
            _paragraph(block, names, reading)
    return _document(reading)


def _document(reading: Reading) -> Document:
    held = [(heading, lines) for heading, lines in reading.pages if lines or reading.by_page]
    pages = [
        Page(
            number=number,
            label=f"page {number}" if reading.by_page else f"section “{heading}”" if heading else "beginning",
            text="\n".join(lines),
            heading=heading,
        )
        for number, (heading, lines) in enumerate(held, start=1)
    ]
    count = len(pages)
    what = "page" if reading.by_page else "section"
    return Document(kind=FileKind.DOCX, extent=f"{count} {what}{'s' * (count != 1)}", pages=tuple(pages))


def _blocks(container: Any) -> Iterator[Any]:
    """Paragraphs and tables in order, those inside content controls and insertions too."""
    for child in container:
        if child.tag in (f"{W}p", f"{W}tbl"):
            yield child
        elif child.tag == f"{W}sdt":
            for content in child.findall(f"{W}sdtContent"):
                yield from _blocks(content)
        elif child.tag in (f"{W}ins", f"{W}customXml", f"{W}smartTag"):
            yield from _blocks(child)


def _paragraph(block: Any, names: dict[str, str], reading: Reading) -> None:
    if reading.by_page and next(block.iter(f"{W}lastRenderedPageBreak"), None) is not None:
        reading.turn()
    style = block.find(f"{W}pPr/{W}pStyle")
    name = names.get(style.get(f"{W}val", ""), "") if style is not None else ""
    text = clean(words_of(block))
    heading = _HEADING.match(name)
    if heading and text.strip():
        title = " ".join(text.split())
        if not reading.by_page:
            reading.turn(title[:80])
        reading.add(f"{'#' * int(heading[1] or 1)} {title}")
        return
    listed = block.find(f"{W}pPr/{W}numPr") is not None or name.lower().startswith("list")
    for line in text.split("\n"):
        if line:
            reading.add(f"- {line}" if listed else line)


def _table(block: Any, reading: Reading) -> None:
    """Each row is a line. Cells may hold tables in turn, whose words are then part of the cell."""
    for one in block.iter(f"{W}tr"):
        if next(one.iterancestors(f"{W}tbl"), None) is not block:
            continue
        cells = [
            cell(one_line("\n".join(map(words_of, held.iter(f"{W}p"))))) for held in one.findall(f"{W}tc")
        ]
        reading.add(row(cells))
