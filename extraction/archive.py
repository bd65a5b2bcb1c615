"""Looks over a ZIP before anything in it is unpacked: how many files, how large, and no XML that expands."""

from __future__ import annotations

import re
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile

from extraction.refusals import broken, locked, unsafe
from extraction.values import Limits

# Below this a high ratio is no harm: an empty sheet packs a thousand to one.
HARMLESS = 20 * 1024 * 1024
CHUNK = 256 * 1024
# Office files have no document type declarations (ECMA-376, part 2, on XML usage in packages). What declares
# entities is made to expand.
_DECLARES = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_WIDE = re.compile(
    rb"<\x00!\x00(?:D\x00O\x00C|E\x00N\x00T)|\x00<\x00!\x00(?:D\x00O\x00C|E\x00N\x00T)", re.IGNORECASE
)
_LONGEST_MARK = 32


def open_archive(file: BinaryIO, limits: Limits, *, size: int) -> ZipFile:
    """Return the ZIP in `file`, `size` bytes long, whose own list of contents keeps to the limits.

    What the list says holds: the standard library never unpacks more of a file than the list gives it. Raises
    `DocumentRefused`.
    """
    try:
        archive = ZipFile(file)
    except (BadZipFile, EOFError, ValueError, OverflowError) as error:
        raise broken() from error
    members = archive.infolist()
    if len(members) > limits.members:
        raise unsafe(f"it packs more than {limits.members:,} files")
    unpacked = sum(member.file_size for member in members)
    if unpacked > limits.unpacked:
        raise unsafe(f"it unpacks to {_megabytes(unpacked)}, and {_megabytes(limits.unpacked)} is the most")
    if unpacked > HARMLESS and unpacked > limits.ratio * max(size, 1):
        raise unsafe(f"it unpacks to {unpacked // max(size, 1)} times its size")
    if any(member.flag_bits & 1 for member in members):
        raise locked()
    return archive


def check_markup(archive: ZipFile) -> None:
    """Raise `DocumentRefused` when an XML file in the archive declares entities, or does not unpack."""
    for member in archive.infolist():
        if not member.filename.lower().endswith((".xml", ".rels", ".vml")):
            continue
        try:
            with archive.open(member) as opened:
                held = b""
                while piece := opened.read(CHUNK):
                    held = held[-_LONGEST_MARK:] + piece
                    if _DECLARES.search(held) or _WIDE.search(held):
                        raise unsafe("its XML declares entities, which Office files never do")
        except (BadZipFile, EOFError, OSError, NotImplementedError, ValueError, *_ZLIB) as error:
            raise broken() from error


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:,.0f} MB"


def _unpacking_errors() -> tuple[type[Exception], ...]:
    import lzma  # noqa: PLC0415
    import zlib  # noqa: PLC0415

    return (zlib.error, lzma.LZMAError)


_ZLIB = _unpacking_errors()
