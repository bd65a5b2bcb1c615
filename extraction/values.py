"""What is read out of a file, and how much of one is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class FileKind(StrEnum):
    """The kinds of files that can be read, by their usual ending."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    PPTX = "pptx"
    TXT = "txt"
    MD = "md"


KIND_NAMES: dict[FileKind, str] = {
    FileKind.PDF: "a PDF",
    FileKind.DOCX: "a Word document (.docx)",
    FileKind.XLSX: "an Excel workbook (.xlsx)",
    FileKind.PPTX: "a PowerPoint presentation (.pptx)",
    FileKind.TXT: "plain text",
    FileKind.MD: "Markdown",
}


@dataclass(frozen=True)
class Page:
    """A piece of a document that a reader can be sent to: a page, a slide, a section, or a row of a sheet.

    `number` counts from 1; `label` is how it is named to people ("page 3", "slide 4", "sheet KPIs, row 12");
    `heading` is what stands over it (a sheet's name), empty where nothing does. In `text` each paragraph and each
    row of a table is one line: headings begin with `#`, items of lists with `- `, cells have ` | ` between them.
    """

    number: int
    label: str
    text: str
    heading: str = ""


@dataclass(frozen=True)
class Document:
    """The text of a file. `extent` says how much it is, in words: "12 pages", "2 sheets with 31 rows"."""

    kind: FileKind
    extent: str
    pages: tuple[Page, ...] = field(default=())

    @property
    def characters(self) -> int:
        return sum(len(page.text) for page in self.pages)

    def page(self, number: int) -> Page | None:
        """Return the page with this number, if there is one."""
        return self.pages[number - 1] if 1 <= number <= len(self.pages) else None


@dataclass(frozen=True)
class Limits:
    """How much is read, and what the child process may use for it.

    `bytes_` is the file's size; `memory_mb` megabytes of address space; `seconds` pass on the clock, and as many of
    processor time. A ZIP may hold `members` files, unpacked at most `unpacked` bytes and `ratio` times its size.
    """

    bytes_: int = 20 * 1024 * 1024
    seconds: int = 30
    memory_mb: int = 512
    pages: int = 300
    slides: int = 300
    rows: int = 5_000
    cells: int = 100_000
    characters: int = 1_000_000
    members: int = 3_000
    unpacked: int = 200 * 1024 * 1024
    ratio: int = 100
