"""From a file to a document, in this very process: only for a child that has limits. See `extraction.runner`."""

from __future__ import annotations

import os
from typing import BinaryIO
from zipfile import BadZipFile

from extraction.archive import check_markup, open_archive
from extraction.pdf import read_pdf
from extraction.plain import read_plain
from extraction.refusals import DocumentRefused, broken, no_text, refused, too_heavy
from extraction.sheets import read_sheets
from extraction.slides import read_slides
from extraction.sniff import HEAD, check_compound, kind_of, look_at, look_into
from extraction.values import Document, FileKind, Limits
from extraction.word import read_word


def read(file: BinaryIO, limits: Limits, *, ending: str) -> Document:
    """Return the text of a file. `ending` is that of its name, without the dot.

    Raises `DocumentRefused` for whatever is wrong with the file: parsers meet broken files with errors of every
    kind, and all of them mean that the file can't be read.
    """
    try:
        document = _read(file, limits, ending)
    except DocumentRefused:
        raise
    except (MemoryError, RecursionError) as error:
        raise too_heavy() from error
    except Exception as error:
        raise (too_heavy() if _out_of_memory(error) else broken()) from error
    if not any(page.text.strip() for page in document.pages):
        raise no_text()
    return document


def _out_of_memory(error: Exception) -> bool:
    """Say whether an error of lxml means that libxml2 got no more memory: XML_ERR_NO_MEMORY is its code 2."""
    return type(error).__module__.startswith("lxml") and getattr(error, "code", None) == 2


def _read(file: BinaryIO, limits: Limits, ending: str) -> Document:
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    if size > limits.bytes_:
        most = f"{limits.bytes_ / 1024 / 1024:,.0f} MB"
        raise refused("too_large", f"The file is larger than {most}.", do="Send a smaller part of it.")
    head = file.read(HEAD)
    file.seek(0)
    looks = look_at(head)
    if looks is None:
        return _read_office(file, limits, ending, size)
    if looks.kind is None:
        check_compound(file.read() if looks.name.startswith("an old Office") else head)
    kind = kind_of(looks, ending)
    return read_pdf(file, limits) if kind is FileKind.PDF else read_plain(file, limits, kind=kind)


def _read_office(file: BinaryIO, limits: Limits, ending: str, size: int) -> Document:
    with open_archive(file, limits, size=size) as archive:
        try:
            kind = kind_of(look_into(archive), ending)
        except (BadZipFile, KeyError) as error:
            raise broken() from error
        check_markup(archive)
    file.seek(0)
    match kind:
        case FileKind.DOCX:
            return read_word(file, limits)
        case FileKind.XLSX:
            return read_sheets(file, limits)
        case _:
            return read_slides(file, limits)
