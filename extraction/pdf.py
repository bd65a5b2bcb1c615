"""Reads PDF files with pypdf: page by page, tables by the places of their columns."""

from __future__ import annotations

from typing import BinaryIO

from extraction.clean import clean, one_line
from extraction.columns import with_tables
from extraction.paragraphs import unwrap, without_running_heads
from extraction.refusals import locked, too_heavy, too_much
from extraction.values import Document, FileKind, Limits, Page


def read_pdf(file: BinaryIO, limits: Limits) -> Document:
    """Return the text of a PDF, a page a page. Raises `DocumentRefused`, and what pypdf raises for a broken one."""
    from pypdf import PasswordType, PdfReader  # noqa: PLC0415 only the reader of the kind at hand is imported
    from pypdf.errors import DependencyError, LimitReachedError  # noqa: PLC0415

    reader = PdfReader(file, strict=False)
    if reader.is_encrypted:
        # Many are locked against printing only, and open with no password at all.
        try:
            opened = reader.decrypt("")
        except (DependencyError, NotImplementedError) as error:
            raise locked() from error
        if opened is PasswordType.NOT_DECRYPTED:
            raise locked()
    if len(reader.pages) > limits.pages:
        raise too_much("pages", limits.pages)
    raw: list[list[str]] = []
    size = 0
    for page in reader.pages:
        try:
            lines = _lines(page)
        except LimitReachedError as error:  # what stands on the page unpacks to more than pypdf allows
            raise too_heavy() from error
        size += sum(map(len, lines))
        if size > limits.characters:
            raise too_much("characters of text", limits.characters)
        raw.append(lines)
    bodies = without_running_heads(raw)
    pages = [
        Page(number=number, label=f"page {number}", text=clean("\n".join(unwrap(lines))))
        for number, lines in enumerate(bodies, start=1)
    ]
    count = len(pages)
    return Document(kind=FileKind.PDF, extent=f"{count} page{'s' * (count != 1)}", pages=tuple(pages))


def _lines(page: object) -> list[str]:
    """The lines of a page in the order they were written; where there are tables, as they stand on the page."""
    from pypdf import PageObject  # noqa: PLC0415

    assert isinstance(page, PageObject)
    laid_out = page.extract_text(extraction_mode="layout").split("\n")
    lines, tables = with_tables(laid_out)
    if not tables:
        lines = page.extract_text().split("\n")
    return [line if " | " in line else one_line(line) for line in lines]
