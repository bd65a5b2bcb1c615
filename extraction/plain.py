"""Reads plain text and Markdown, in UTF-8, UTF-16 with a mark, or else Windows' western encoding."""

from __future__ import annotations

import codecs
import re
from typing import BinaryIO

from extraction.clean import cell, clean, row
from extraction.paragraphs import unwrap
from extraction.refusals import broken, too_much
from extraction.values import Document, FileKind, Limits, Page

_HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*#*$")
_UNDERLINE = re.compile(r"^(?:=+|-{3,})$")
_TABLE_ROW = re.compile(r"^\|?(.+\|.*?)\|?$")
_TABLE_RULE = re.compile(r"^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$")
_EMPHASIS = re.compile(r"(\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|`)")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def read_plain(file: BinaryIO, limits: Limits, *, kind: FileKind) -> Document:
    """Return the text in sections by heading (Markdown), or whole. Raises `DocumentRefused`."""
    data = file.read(4 * limits.characters + 4)
    text = decode(data)
    if len(text) > limits.characters:
        raise too_much("characters of text", limits.characters)
    cleaned = clean(text)
    if kind is FileKind.TXT:
        page = Page(number=1, label="the text", text="\n".join(unwrap(cleaned.split("\n"))))
        return Document(kind=kind, extent=_words(page.text), pages=(page,) if page.text else ())
    pages = tuple(
        Page(
            number=number,
            label=f"section “{heading}”" if heading else "beginning",
            text=body,
            heading=heading,
        )
        for number, (heading, body) in enumerate(_sections(cleaned), start=1)
    )
    return Document(kind=kind, extent=_words(" ".join(page.text for page in pages)), pages=pages)


def decode(data: bytes) -> str:
    """Return bytes as text. Raises `DocumentRefused` for what no encoding of text makes sense of."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1252", "latin-1")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise broken()


def _words(text: str) -> str:
    count = len(text.split())
    return f"{count:,} word{'s' * (count != 1)}"


def _sections(text: str) -> list[tuple[str, str]]:
    """Markdown's headings with what stands under each, its other marks taken off."""
    sections: list[tuple[str, list[str]]] = [("", [])]
    lines = _COMMENT.sub("", text).split("\n")
    for number, line in enumerate(lines):
        follows = lines[number + 1].strip() if number + 1 < len(lines) else ""
        mark = _HEADING.match(line)
        if mark:
            title = _bare(mark[2])
            sections.append((title[:80], [f"{mark[1]} {title}"]))
        elif line and _UNDERLINE.match(follows) and "|" not in line and not line.startswith(("-", "*", "#")):
            title = _bare(line)
            sections.append((title[:80], [f"{'#' if follows[0] == '=' else '##'} {title}"]))
        elif not _UNDERLINE.match(line) and not _TABLE_RULE.match(line):
            sections[-1][1].append(_line(line))
    unwrapped = [(heading, "\n".join(unwrap(body))) for heading, body in sections]
    return [(heading, body) for heading, body in unwrapped if body]


def _line(line: str) -> str:
    if line.startswith(("```", "~~~")):
        return ""
    cells = _TABLE_ROW.match(line)
    if cells and line.startswith("|"):
        return row([cell(_bare(one)) for one in cells[1].split("|")])
    return _bare(line.lstrip("> ") if line.startswith(">") else line)


def _bare(text: str) -> str:
    return (
        _EMPHASIS.sub("", _LINK.sub(r"\1", text)).strip()
        if not text.startswith("* ")
        else "- " + _bare(text[2:])
    )
