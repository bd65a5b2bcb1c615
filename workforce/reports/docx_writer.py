"""What a report needs of python-docx: paragraphs, tables and a footer in one look. Text goes in as it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, cast

from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from workforce.reports.docx_table import element, table_element
from workforce.reports.plain_text import storable
from workforce.reports.values import Quote

_INK, _MUTED, _ACCENT = RGBColor(0x1C, 0x25, 0x30), RGBColor(0x55, 0x61, 0x6D), RGBColor(0x0E, 0x5A, 0x63)
_FONT = "Calibri"
_SIZES = {"Title": 26, "Subtitle": 11, "Heading 1": 16, "Heading 2": 13, "Heading 3": 11}


class Writer:
    """Writes into one document, from top to bottom."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def set_up(self, *, footer: str) -> None:
        """Set page, styles, language and footer."""
        section = self.document.sections[0]
        section.page_width, section.page_height = Cm(21.0), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.5)
        section.top_margin = section.bottom_margin = Cm(2.4)
        normal = self._style("Normal")
        _font(normal, 10.5, _INK, bold=False)
        normal.paragraph_format.space_after = Pt(5)
        for name, size in _SIZES.items():
            _font(self._style(name), size, _ACCENT if name == "Subtitle" else _INK, bold=name != "Subtitle")
        self._style("Heading 1").paragraph_format.space_before = Pt(20)
        self._style("Heading 2").paragraph_format.space_before = Pt(14)
        _no_line_below(self._style("Title"))
        self._speak_english()
        line = section.footer.paragraphs[0]
        line.add_run(f"{storable(footer)}, page ").font.size = Pt(8)
        _field(line, "PAGE")
        line.add_run(" of ").font.size = Pt(8)
        _field(line, "NUMPAGES")

    def heading(self, text: str, level: int) -> None:
        """Write a heading; level 0 is the title."""
        self.document.add_heading(storable(text), level)

    def paragraph(self, text: str, *, style: str | None = None, muted: bool = False) -> None:
        """Write a paragraph."""
        run = self.document.add_paragraph(style=style).add_run(storable(text))
        if muted:
            run.font.color.rgb = _MUTED

    def label(self, text: str) -> None:
        """Write the label of what follows, kept on its page."""
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        paragraph.paragraph_format.space_after = Pt(2)
        run = paragraph.add_run(storable(text))
        run.bold = True
        run.font.size = Pt(9.5)

    def labelled(self, label: str, text: str) -> None:
        """Write `Label: text`, unless there is no text."""
        if text:
            paragraph = self.document.add_paragraph()
            paragraph.add_run(f"{storable(label)}: ").bold = True
            paragraph.add_run(storable(text))

    def quote(self, quote: Quote) -> None:
        """Write words of the leader, and where they were said."""
        paragraph = self.document.add_paragraph(style="Quote")
        paragraph.paragraph_format.left_indent = Cm(0.6)
        paragraph.add_run(f"“{storable(quote.text)}”")
        where = paragraph.add_run(f" ({quote.where})")
        where.italic = False
        where.font.color.rgb = _MUTED

    def bullets(self, texts: Iterable[str]) -> None:
        """Write a list."""
        for text in texts:
            self.document.add_paragraph(
                storable(text), style="List Bullet"
            ).paragraph_format.space_after = Pt(2)

    def new_page(self) -> None:
        """Begin a page."""
        self.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def table(self, head: Sequence[str], rows: Iterable[Sequence[str]], *, widths: Sequence[float]) -> None:
        """Write a table, whose first row is its head on every page. `widths` are in centimetres.

        A line break in a cell begins a new paragraph.
        """
        space = self.document.add_paragraph()
        space.paragraph_format.space_after = Pt(2)
        place = cast(Any, space._p)  # pyright: ignore[reportPrivateUsage]
        place.addprevious(table_element(head, rows, widths))

    def _style(self, name: str) -> ParagraphStyle:
        style = self.document.styles[name]
        assert isinstance(style, ParagraphStyle)
        return style

    def _speak_english(self) -> None:
        for language in cast(Any, self.document.styles.element).iter(qn("w:lang")):
            language.set(qn("w:val"), "en-GB")


def _font(style: ParagraphStyle, size: float, colour: RGBColor, *, bold: bool) -> None:
    style.font.name, style.font.size, style.font.bold = _FONT, Pt(size), bold
    style.font.color.rgb = colour
    fonts = cast(Any, style.element).get_or_add_rPr().get_or_add_rFonts()
    for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{kind}"), None)
    fonts.set(qn("w:hAnsi"), _FONT)
    fonts.set(qn("w:cs"), _FONT)


def _no_line_below(style: ParagraphStyle) -> None:
    properties = cast(Any, style.element).get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)


def _field(paragraph: Paragraph, name: str) -> None:
    """Write a field that Word works out, such as the number of the page."""
    words = element("instrText")
    words.text = name
    for part in (element("fldChar", fldCharType="begin"), words, element("fldChar", fldCharType="end")):
        run = paragraph.add_run()
        run.font.size = Pt(8)
        cast(Any, run._r).append(part)  # pyright: ignore[reportPrivateUsage]
