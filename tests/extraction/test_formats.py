"""What is read out of good files, in each format, by way of the child process."""

from __future__ import annotations

import io
import tempfile
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from assistant.interpret.verbatim import locate
from evals.document_cases import load_document_cases
from evals.document_files import make_file
from extraction.runner import Extractor
from extraction.values import Document, FileKind
from tests.extraction import files

CASES = {case.id: case for case in load_document_cases()}


def extract(data: bytes, name: str) -> Document:
    with tempfile.TemporaryFile() as file:
        file.write(data)
        return Extractor()(file, name)


@pytest.mark.parametrize("id", CASES)
def test_every_authored_word_is_there(id: str, tmp_path: Path) -> None:
    case = CASES[id]
    path = make_file(case, tmp_path)
    document = extract(path.read_bytes(), path.name)
    text = "\n".join(page.text for page in document.pages)
    for block in case.blocks:
        for words in (block.title, block.h, block.p, block.slide, *(block.list_ or ())):
            assert words is None or locate(words, text), words
    assert document.kind.value == case.format
    assert [page.number for page in document.pages] == list(range(1, len(document.pages) + 1))


def test_pages_are_named_as_people_name_them(tmp_path: Path) -> None:
    def labels(id: str) -> list[str]:
        path = make_file(CASES[id], tmp_path)
        return [page.label for page in extract(path.read_bytes(), path.name).pages]

    assert labels("water-strategy") == ["page 1", "page 2"]
    assert labels("contact-centre")[2] == "slide 3"
    assert "sheet Scorecard, row 5" in labels("retail-scorecard")
    assert labels("depot-manager")[1] == "section “Purpose of the role”"


def test_a_table_in_a_pdf_keeps_its_columns(tmp_path: Path) -> None:
    path = make_file(CASES["water-strategy"], tmp_path)
    last = extract(path.read_bytes(), path.name).pages[-1].text
    assert "Pipe replacement | GBP 14m | GBP 16m | GBP 16m" in last


def test_cells_are_read_as_the_sheet_shows_them() -> None:
    from openpyxl import Workbook  # noqa: PLC0415

    book: Any = Workbook()
    sheet = book.active
    sheet.title = "A | B"
    for value, form in (
        (0.125, "0.0%"),
        (1234567.5, "#,##0.00"),
        (date(2027, 3, 1), "d mmm"),
        (True, "General"),
    ):
        sheet.append([value])
        sheet.cell(sheet.max_row, 1).number_format = form
    sheet.append(["a | b"])
    hidden = book.create_sheet("Hidden")
    hidden.append(["not shown"])
    hidden.sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    texts = [page.text for page in extract(out.getvalue(), "a.xlsx").pages]
    assert texts == ["12.5%", "1,234,567.5", "1 March 2027", "yes", "a / b"]


def test_word_is_read_as_it_is_seen() -> None:
    """Insertions are part of the text; deletions, hidden words and field codes are not."""
    good = files.word("KEPT")
    with zipfile.ZipFile(io.BytesIO(good)) as archive:
        text = archive.read("word/document.xml").decode()
    runs = (
        "<w:ins><w:r><w:t>INSERTED </w:t></w:r></w:ins><w:del><w:r><w:delText>DELETED</w:delText></w:r></w:del>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        "<w:sdt><w:sdtContent><w:r><w:t>CONTROL</w:t></w:r></w:sdtContent></w:sdt>"
    )
    with_runs = text.replace("<w:t>KEPT</w:t></w:r>", f"<w:t>KEPT </w:t></w:r>{runs}")
    assert with_runs != text
    document = extract(files.packed({"word/document.xml": with_runs.encode()}, like=good), "a.docx")
    assert document.pages[0].text == "# Goals\nKEPT INSERTED CONTROL"


def test_hidden_slides_are_not_read() -> None:
    from pptx import Presentation  # noqa: PLC0415

    deck: Any = Presentation(io.BytesIO(files.slides("Goals", "One thing", "Another thing")))
    deck.slides[0].notes_slide.notes_text_frame.text = "SAID ALOUD"
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = "Hidden"
    slide.placeholders[1].text = "NOT SHOWN"
    slide.element.set("show", "0")
    out = io.BytesIO()
    deck.save(out)
    document = extract(out.getvalue(), "a.pptx")
    assert [page.text for page in document.pages] == ["# Goals\n- One thing\n- Another thing", ""]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("Größe über alles".encode(), "Größe über alles"),
        ("Größe über alles".encode("cp1252"), "Größe über alles"),
        ("Größe über alles".encode("utf-16"), "Größe über alles"),
        (b"\xef\xbb\xbfPlain", "Plain"),
    ],
)
def test_text_comes_in_several_encodings(data: bytes, expected: str) -> None:
    assert extract(data, "a.txt").pages[0].text == expected


def test_a_name_without_an_ending_is_no_hindrance() -> None:
    assert extract(files.word(), "strategy").kind is FileKind.DOCX
    assert extract(files.pdf(), "strategy.v2").kind is FileKind.PDF
    assert extract(b"# Goals\n\nNo order leaves the house incomplete.", "a.md").kind is FileKind.MD
