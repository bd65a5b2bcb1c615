"""Reads PowerPoint files with python-pptx: a slide is a page, its title a heading, its tables lines of cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from extraction.clean import cell, clean, one_line, row
from extraction.refusals import too_much
from extraction.values import Document, FileKind, Limits, Page

DEPTH = 8  # groups within groups


def read_slides(file: BinaryIO, limits: Limits) -> Document:
    """Return the text of the slides that are shown. Speaker's notes are left out: they are not what was presented.

    Raises `DocumentRefused`, and what python-pptx raises for a broken one.
    """
    from pptx import Presentation  # noqa: PLC0415 only the reader of the kind at hand is imported

    slides: Any = Presentation(file).slides
    if len(slides) > limits.slides:
        raise too_much("slides", limits.slides)
    pages: list[Page] = []
    characters = 0
    for number, slide in enumerate(slides, start=1):
        hidden = slide.element.get("show") in ("0", "false")
        title = slide.shapes.title
        heading = one_line(title.text_frame.text)[:80] if title is not None and title.has_text_frame else ""
        others = [shape for shape in slide.shapes if title is None or shape.shape_id != title.shape_id]
        lines = [f"# {heading}"] if heading else []
        lines += [] if hidden else [line for line in _lines(_in_order(others), DEPTH) if line]
        text = "" if hidden else "\n".join(lines)
        characters += len(text)
        if characters > limits.characters:
            raise too_much("characters of text", limits.characters)
        pages.append(Page(number=number, label=f"slide {number}", text=text, heading=heading))
    count = len(pages)
    return Document(kind=FileKind.PPTX, extent=f"{count} slide{'s' * (count != 1)}", pages=tuple(pages))


def _in_order(shapes: Iterable[Any]) -> list[Any]:
    """As one reads a slide: from top to bottom, then from left to right; placeholders without a place first."""
    return sorted(shapes, key=lambda shape: (shape.top or 0, shape.left or 0))


def _lines(shapes: Iterable[Any], depth: int) -> Iterator[str]:
    for shape in shapes:
        if hasattr(shape, "shapes"):
            if depth:
                yield from _lines(_in_order(shape.shapes), depth - 1)
        elif getattr(shape, "has_table", False):
            for one in shape.table.rows:
                yield row([cell(held.text_frame.text) for held in one.cells])
        elif getattr(shape, "has_text_frame", False):
            paragraphs = [clean(one.text).strip() for one in shape.text_frame.paragraphs]
            listed = sum(map(bool, paragraphs)) > 1
            for text in paragraphs:
                for line in text.split("\n"):
                    if line:
                        yield f"- {line}" if listed else line
