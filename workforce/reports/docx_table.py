"""Tables of a Word document, written as the XML they are: python-docx takes seconds over a few hundred cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast

from docx.oxml import OxmlElement  # pyright: ignore[reportUnknownVariableType]
from docx.oxml.ns import qn

from workforce.reports.plain_text import storable

_LINE, _HEAD = "C9D1D6", "EEF2F3"
_TWIPS_PER_CM = 567
_HALF_POINTS = "18"


def element(tag: str, *children: Any, **attributes: str) -> Any:
    """Return an element of WordprocessingML with attributes and children, all in its namespace."""
    made = cast(Any, OxmlElement(f"w:{tag}"))
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    for child in children:
        made.append(child)
    return made


def table_element(head: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[float]) -> Any:
    """Return a table whose first row is its head on every page. `widths` are in centimetres.

    A line break in a cell begins a new paragraph.
    """
    twips = [str(round(width * _TWIPS_PER_CM)) for width in widths]
    sides = (
        element(side, val="single", sz="4", space="0", color=_LINE) for side in ("top", "bottom", "insideH")
    )
    properties = element(
        "tblPr",
        element("tblW", w=str(sum(int(one) for one in twips)), type="dxa"),
        element("tblBorders", *sides),
        element("tblLayout", type="fixed"),
        element("tblLook", val="0020", firstRow="1"),
    )
    grid = element("tblGrid", *(element("gridCol", w=width) for width in twips))
    body = [_row(cells, twips) for cells in rows]
    return element("tbl", properties, grid, _row(head, twips, head=True), *body)


def _row(cells: Sequence[str], twips: Sequence[str], *, head: bool = False) -> Any:
    properties = element("trPr", element("cantSplit"), *([element("tblHeader")] if head else []))
    return element(
        "tr",
        properties,
        *(_cell(text, width, head=head) for text, width in zip(cells, twips, strict=True)),
    )


def _cell(text: str, width: str, *, head: bool) -> Any:
    shade = [element("shd", val="clear", color="auto", fill=_HEAD)] if head else []
    properties = element("tcPr", element("tcW", w=width, type="dxa"), *shade)
    return element("tc", properties, *(_paragraph(part, head=head) for part in text.split("\n")))


def _paragraph(text: str, *, head: bool) -> Any:
    look = element("rPr", *([element("b")] if head else []), element("sz", val=_HALF_POINTS))
    words = element("t")
    words.text = storable(text)
    return element(
        "p", element("pPr", element("spacing", before="20", after="40")), element("r", look, words)
    )
