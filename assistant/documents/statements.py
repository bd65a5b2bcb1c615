"""Cuts a document into statements, each with its exact place and the heading it stands under. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from assistant.interpret.clauses import split_sentences
from extraction.values import Document, FileKind, Page

SHORT_HEADING = 10  # words; a longer line without a full stop is text
_MARKED = re.compile(r"^(#{1,6}) +(.+)$")
_NUMBERING = re.compile(
    r"^(?:(?:chapter|section|part|appendix|annex)\s+)?((?:\d{1,2}|[A-Z])(?:\.\d{1,2})*)[.):]?\s+"
)
_COUNTED = re.compile(r"^[A-Z]\w+(?: \w+)? \d{1,2}: ")  # "Objective 2: ..."
_ITEM = re.compile(r"^(?:- |\(?\d{1,2}[.)] |\(?[a-h]\) )")
_CLOSED = re.compile(r"[.!?;,…]$")


@dataclass(frozen=True)
class Heading:
    """What stands over a statement; `level` 1 is the outermost. `page` holds its words, where it stands on one.

    `title` marks the first one of a text, which names the whole of it.
    """

    text: str
    level: int
    page: Page | None = None
    title: bool = False


@dataclass(frozen=True)
class Statement:
    """A sentence, an item of a list or a row: `page.text[start:end]` are its words.

    `headings` are those it stands under, the outermost first. `paragraph` is the line it stands in. `cells` are
    those of a row, None for anything else.
    """

    page: Page
    start: int
    end: int
    headings: tuple[Heading, ...]
    paragraph: str
    item: bool = False
    cells: tuple[str, ...] | None = None

    @property
    def text(self) -> str:
        return self.page.text[self.start : self.end]


@dataclass
class _Reader:
    titled: bool  # the title has been met, or there is none: each slide and each sheet stands for itself
    headings: list[Heading] = field(default_factory=list[Heading])

    def enter(self, heading: Heading) -> None:
        self.headings = [one for one in self.headings if one.level < heading.level]
        self.headings.append(replace(heading, title=not self.titled))
        self.titled = True


def statements(document: Document) -> Iterator[Statement | Heading]:
    """Yield the statements of a document in order, and its headings where they stand."""
    reader = _Reader(titled=document.kind in (FileKind.PPTX, FileKind.XLSX))
    above = ""
    for page in document.pages:
        if page.heading != above:
            above = page.heading
            marked = heading_of(page.text.split("\n", 1)[0], follows="")
            if above and not marked:
                heading = Heading(above, 1)
                reader.enter(heading)
                yield heading
        yield from _lines(page, reader)


def _lines(page: Page, reader: _Reader) -> Iterator[Statement | Heading]:
    start = 0
    lines = page.text.split("\n")
    for number, line in enumerate(lines):
        follows = lines[number + 1] if number + 1 < len(lines) else ""
        heading = heading_of(line, follows=follows)
        if heading:
            reader.enter(heading)
            yield replace(heading, page=page)
        elif line.strip():
            yield from _statements(page, line, start, reader)
        start += len(line) + 1


def heading_of(line: str, *, follows: str) -> Heading | None:
    """Return the heading that a line is, if it is one: marked, or short and with no stop, over something else."""
    if " | " in line:
        return None
    marked = _MARKED.match(line)
    if marked:
        return Heading(_bare(marked[2]), len(marked[1]))
    if _ITEM.match(line) and not _NUMBERING.match(line):
        return None
    words = line.split()
    if not 0 < len(words) <= SHORT_HEADING or _CLOSED.search(line) or not follows.strip():
        return None
    if (
        (": " in line and not _COUNTED.match(line))
        or not (line[0].isupper() or line[0].isdigit())
        or "@" in line
    ):
        return None
    numbering = _NUMBERING.match(line)
    if _ITEM.match(line) and not (numbering and _looks_titled(line[numbering.end() :])):
        return None
    return Heading(_bare(line), 1 + numbering[1].count(".") if numbering else 1)


def _looks_titled(rest: str) -> bool:
    return bool(rest) and rest[0].isupper() and len(rest.split()) <= SHORT_HEADING


def _bare(heading: str) -> str:
    return _NUMBERING.sub("", heading).strip(" :.-–—")


def _statements(page: Page, line: str, start: int, reader: _Reader) -> Iterator[Statement]:
    headings = tuple(reader.headings)
    if " | " in line or line.endswith(" |"):
        cells = tuple(cell.strip() for cell in line.split("|"))
        yield Statement(page, start, start + len(line), headings, line, cells=cells)
        return
    mark = _ITEM.match(line)
    begin = mark.end() if mark else 0
    for span in split_sentences(line[begin:]):
        at = start + begin
        yield Statement(page, at + span.start, at + span.end, headings, line, item=bool(mark))
