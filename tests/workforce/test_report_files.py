"""Reports in all four formats: the same content, whatever people wrote into it."""

from __future__ import annotations

import io
import re
import time
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.workforce.profiles import LIBRARY, OURS, limits, sales_profile
from tests.workforce.reports import ARABIC, CHINESE, EMOJI, HOSTILE, LONG, full_source, source
from workforce.planner import make_plan
from workforce.reports.content import build
from workforce.reports.docx import to_docx
from workforce.reports.fonts import font_set
from workforce.reports.markdown import to_markdown
from workforce.reports.markdown_text import plain
from workforce.reports.pdf import to_pdf
from workforce.reports.printable import Printer
from workforce.reports.values import Report
from workforce.reports.xlsx import to_xlsx
from workforce.role_profiles import empty

FULL = build(full_source())
BARE = build(source(empty("By hand", OURS)))
PDF = to_pdf(FULL)


def texts(value: Any) -> Iterator[str]:
    """Every text of a report, however deep."""
    match value:
        case str():
            yield value
        case tuple():
            for one in value:
                yield from texts(one)
        case _ if hasattr(value, "__dataclass_fields__"):
            for name in value.__dataclass_fields__:
                yield from texts(getattr(value, name))
        case _:
            pass


def said(report: Report) -> set[str]:
    """What every format has to say.

    Beside a role profile, why a campaign is there stands with its capability, and is not said again; an activity
    outside the focus is one line.
    """
    plan = report.plan
    if plan:
        campaigns = (replace(one, why="", chain="", quotes=(), indicators=()) for one in plan.campaigns)
        light = (replace(one, activity=None) for one in plan.keep_going)
        plan = replace(plan, campaigns=tuple(campaigns), keep_going=tuple(light))
    return {text for text in texts(replace(report, plan=plan)) if text}


def squeezed(text: str) -> str:
    """Text without spaces and joiners, which a PDF doesn't give back as they were."""
    return re.sub(r"[\s\u200c\u200d]+", "", text).casefold()


def pdf_text(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def docx_text(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        xml = parts.read("word/document.xml").decode()
    paragraphs = re.findall(r"<w:t[ >].*?</w:t>|<w:t>.*?</w:t>|</w:p>", xml)
    words = "".join("\n" if one == "</w:p>" else re.sub(r"<[^>]+>", "", one) for one in paragraphs)
    return words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")


def cells(data: bytes) -> list[tuple[str, Any]]:
    book = load_workbook(io.BytesIO(data))
    return [(sheet.title, cell) for sheet in book for row in sheet.iter_rows() for cell in row]


@pytest.mark.parametrize("report", [FULL, BARE], ids=["full", "bare"])
def test_word_excel_and_markdown_say_everything(report: Report) -> None:
    in_word = squeezed(docx_text(to_docx(report)))
    in_excel = squeezed(
        "\n".join(str(cell.value) for _, cell in cells(to_xlsx(report)) if cell.value is not None)
    )
    in_markdown = squeezed(to_markdown(report))
    for text in said(report):
        assert squeezed(text) in in_word, text
        assert squeezed(text) in in_excel, text
        assert squeezed(plain(text)) in in_markdown, text


@pytest.mark.parametrize("report", [FULL, BARE], ids=["full", "bare"])
def test_the_pdf_says_everything_its_fonts_can(report: Report) -> None:
    found = squeezed(pdf_text(to_pdf(report)))
    printer = Printer(font_set().covered)
    missing = []
    for text in said(report):
        # A long text goes over a page, where header and footer come between, and Arabic is read out as drawn.
        if len(text) < 500 and ARABIC not in text and squeezed(printer.line(text)) not in found:
            missing.append(text)
    assert not [text for text in missing if not _broken_over_a_page(printer.line(text), found)]
    assert squeezed(LONG)[:300] in found or report is BARE


def _broken_over_a_page(text: str, found: str) -> bool:
    words = text.split()
    return all(squeezed(word) in found for word in words)


def test_the_pdf_is_tagged_and_described() -> None:
    reader = PdfReader(io.BytesIO(PDF))
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "en-GB"
    assert root["/MarkInfo"]["/Marked"].value is True
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert reader.metadata is not None
    assert reader.metadata.title == "Account manager, northern region: role profile and learning plan"
    assert reader.metadata.author == "Northwind & Sons"
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    kinds = _kinds(root["/StructTreeRoot"])
    assert {"/H1", "/H2", "/H3", "/H4", "/Table", "/TH", "/TD", "/Figure", "/L", "/LI"} <= kinds.keys()
    assert kinds["/Table"] >= 4
    assert kinds["/H1"] == 1
    assert _alternatives(root["/StructTreeRoot"])[0].startswith("Time line of 16 weeks")


def _nodes(node: Any) -> Iterator[Any]:
    node = node.get_object()
    if isinstance(node, list):
        for one in node:
            yield from _nodes(one)
    elif isinstance(node, dict):
        yield node
        if "/K" in node:
            yield from _nodes(node["/K"])


def _kinds(root: Any) -> dict[str, int]:
    found: dict[str, int] = {}
    for node in _nodes(root):
        if "/S" in node:
            found[str(node["/S"])] = found.get(str(node["/S"]), 0) + 1
    return found


def _alternatives(root: Any) -> list[str]:
    return [str(node["/Alt"]) for node in _nodes(root) if "/Alt" in node]


def test_every_page_has_its_number() -> None:
    pages = PdfReader(io.BytesIO(PDF)).pages
    for number, page in enumerate(pages, start=1):
        assert f"{number} of {len(pages)}" in page.extract_text()


def test_a_pdf_takes_less_than_a_second() -> None:
    # Another title, since the compiler remembers what it has set before; processor time, since others work here.
    began = time.process_time()
    to_pdf(replace(FULL, title="Account manager, southern region"))
    assert time.process_time() - began < 1.0


def test_the_same_report_gives_the_same_pdf() -> None:
    assert to_pdf(FULL) == PDF


def test_what_fonts_lack_is_said_another_way() -> None:
    text = pdf_text(PDF)
    assert "[13 characters]" in text
    assert "[rocket]" in text
    assert "The Word, Excel and Markdown versions of this report have them." in " ".join(text.split())
    assert CHINESE in docx_text(to_docx(FULL))
    assert EMOJI in docx_text(to_docx(FULL))


def test_nothing_people_write_becomes_markup_or_a_formula() -> None:
    assert squeezed(HOSTILE) in squeezed(pdf_text(PDF))
    assert HOSTILE in docx_text(to_docx(FULL))
    hostile = replace(FULL, title="=1+1", goal="+1", organisation="@SUM(A1)", assumptions=("-2+3", "\t=4"))
    found = [cell for _, cell in cells(to_xlsx(hostile))]
    assert {"=1+1", "+1", "@SUM(A1)", "-2+3", "=4"} <= {cell.value for cell in found}
    assert not [cell.value for cell in found if cell.value is not None and cell.data_type not in ("s", "n")]
    with zipfile.ZipFile(io.BytesIO(to_xlsx(hostile))) as parts:
        sheets = [parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
        assert sheets
        assert not any(b"<f>" in sheet or b"<f " in sheet for sheet in sheets)


def test_the_document_has_headings_header_rows_a_language_and_properties() -> None:
    document = Document(io.BytesIO(to_docx(FULL)))
    styles = {paragraph.style.name for paragraph in document.paragraphs if paragraph.style}
    assert {"Title", "Heading 1", "Heading 2", "Heading 3", "List Bullet", "Quote"} <= styles
    assert len(document.tables) > 20
    for table in document.tables:
        assert table.rows[0]._tr.trPr is not None
        assert "w:tblHeader" in table.rows[0]._tr.trPr.xml
    known = document.core_properties
    assert (known.author, known.language) == ("Northwind & Sons", "en-GB")
    assert known.title == "Account manager, northern region: role profile and learning plan"
    assert 'w:val="en-GB"' in document.styles.element.xml
    assert "NUMPAGES" in document.sections[0].footer._element.xml


def test_the_workbook_has_frozen_heads_filters_and_numbers() -> None:
    book = load_workbook(io.BytesIO(to_xlsx(FULL)))
    assert book.sheetnames == [
        "Overview",
        "Capabilities",
        "Evidence",
        "Adapted",
        "Plan",
        "Weeks",
        "What did not fit",
        "Left out",
    ]
    for sheet in book:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref
        assert sheet.column_dimensions["B"].width >= 8
    capabilities = book["Capabilities"]
    weights = [row[4] for row in capabilities.iter_rows(min_row=2, values_only=True)]
    assert sum(weights) == 100  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("weeks", [1, 104])
def test_short_and_long_plans_are_printed(weeks: int) -> None:
    plan = make_plan(sales_profile(), OURS, LIBRARY.kpis, limits(8, weeks))
    assert to_pdf(build(source(sales_profile(), plan))).startswith(b"%PDF")


def test_long_titles_are_printed() -> None:
    data = to_pdf(replace(FULL, title="Account " * 60, organisation="x" * 200))
    assert data.startswith(b"%PDF")


ANYTHING = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "\u200d\ufe0f\u0301\u20dd\u202e\u0600\u200f\u05d0\u0e33\u0939\u093f\u1f1e6\U000e0062�ﷺ"
        ),
    ),
    max_size=80,
)


@settings(max_examples=60, deadline=None)
@given(ANYTHING, ANYTHING)
def test_any_text_can_be_printed_in_every_format(title: str, goal: str) -> None:
    report = replace(BARE, title=title or "x", goal=goal, assumptions=(goal, title))
    data = to_pdf(report)
    assert PdfReader(io.BytesIO(data)).pages
    Document(io.BytesIO(to_docx(report)))
    load_workbook(io.BytesIO(to_xlsx(report)))


@given(ANYTHING)
def test_printable_text_has_a_glyph_for_every_character(text: str) -> None:
    fonts = font_set()
    printer = Printer(fonts.covered)
    line = printer.line(text)
    assert all(ord(character) in fonts.covered for character in line)
    assert printer.line(line) == unicodedata.normalize("NFC", line) or printer.lost
