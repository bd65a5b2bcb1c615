"""What kind of file something is, from its content alone."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from zipfile import ZipFile

from extraction.refusals import READ, DocumentRefused, locked, refused
from extraction.values import KIND_NAMES, FileKind

HEAD = 4096  # bytes looked at; a PDF's mark must stand in the first 1,024 (ISO 32000-1, appendix H)

_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # what old Office files and locked new ones are kept in
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_OFFICE = "an old Office file (.doc, .xls, .ppt)"
_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"BM", "a bitmap picture"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"MZ", "a Windows program"),
    (b"\x7fELF", "a program"),
    (b"{\\rtf", "a rich text file (.rtf)"),
    (b"%!PS", "a PostScript file"),
    (b"SQLite format 3", "a database"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
    (b"RIFF", "a picture, sound or film"),
)
_FILM = re.compile(rb"^....ftyp", re.DOTALL)
_MARKUP = re.compile(rb"^\s*<(?:!doctype\s+html|html|head|body|script)\b", re.IGNORECASE)
_XML = re.compile(rb"^\s*<(?:\?xml|svg|!doctype)\b", re.IGNORECASE)
_CONTENT_TYPES = "[Content_Types].xml"
_LARGEST_LIST = 1_000_000  # bytes of a package's own list of what is in it
_OFFICE: tuple[tuple[bytes, FileKind], ...] = (
    (b"wordprocessingml.document.main+xml", FileKind.DOCX),
    (b"spreadsheetml.sheet.main+xml", FileKind.XLSX),
    (b"presentationml.presentation.main+xml", FileKind.PPTX),
)
_ENDINGS: dict[str, FileKind] = {
    "pdf": FileKind.PDF,
    "docx": FileKind.DOCX,
    "xlsx": FileKind.XLSX,
    "pptx": FileKind.PPTX,
    "txt": FileKind.TXT,
    "text": FileKind.TXT,
    "md": FileKind.MD,
    "markdown": FileKind.MD,
}
_TEXTS = frozenset({FileKind.TXT, FileKind.MD})


@dataclass(frozen=True)
class Looks:
    """What a file looks like: a kind that is read, or else a name for what it is."""

    kind: FileKind | None
    name: str


def kind_of(looks: Looks, ending: str) -> FileKind:
    """Return the kind to read a file as. `ending` is that of its name, without the dot, or empty.

    Raises `DocumentRefused` for a kind that is not read and for a name that says otherwise than the content.
    """
    named = _ENDINGS.get(ending.lower())
    made = looks.kind
    if named and made in _TEXTS and named in _TEXTS:
        return named
    if made and named in (None, made):
        return made
    if named:
        raise _mislabelled(ending.lower(), looks, readable=made is not None)
    raise refused("unsupported", f"The file looks like {looks.name}.", do=f"{READ}: save it as one of these.")


def _mislabelled(ending: str, looks: Looks, *, readable: bool) -> DocumentRefused:
    do = "Give it the ending that fits its content, if that is what you meant to send." if readable else ""
    return refused(
        "mislabelled",
        f"The file is named .{ending}, but its content looks like {looks.name}.",
        do=do or f"{READ}: save it as one of these.",
    )


def look_at(head: bytes) -> Looks | None:
    """Return what the first bytes of a file look like; None when it is a ZIP that must be looked into.

    Raises `DocumentRefused` for an Office file that is locked, where the head shows it.
    """
    if head.startswith(_ZIP):
        return None
    if head.startswith(_EMPTY_ZIP):
        return Looks(None, "an empty ZIP archive")
    if b"%PDF-" in head[:1024]:
        return Looks(FileKind.PDF, KIND_NAMES[FileKind.PDF])
    for mark, name in _MARKS:
        if head.startswith(mark) and not (len(mark) < 3 and _is_text(head)):
            return Looks(None, name)
    if head.startswith(_COMPOUND):
        return Looks(None, _OLD_OFFICE)
    if _FILM.match(head):
        return Looks(None, "a film or a sound file")
    if _MARKUP.match(head):
        return Looks(None, "a web page (HTML)")
    if _XML.match(head):
        return Looks(None, "an XML file")
    if not head.strip():
        return Looks(None, "an empty file")
    if _is_text(head):
        return Looks(FileKind.TXT, KIND_NAMES[FileKind.TXT])
    return Looks(None, "a binary file of a kind that is not known")


def check_compound(content: bytes) -> None:
    """Raise for an Office file in a locked container; any other old container passes."""
    if content.startswith(_COMPOUND) and _ENCRYPTED in content:
        raise locked()


def look_into(archive: ZipFile) -> Looks:
    """Return what a ZIP looks like, from the list that an Office file carries."""
    names = set(archive.namelist())
    if _CONTENT_TYPES not in names:
        return Looks(None, _other_archive(archive, names))
    if archive.getinfo(_CONTENT_TYPES).file_size > _LARGEST_LIST:
        return Looks(None, "a ZIP archive")
    types = archive.read(_CONTENT_TYPES)
    for mark, kind in _OFFICE:
        if mark in types:
            return Looks(kind, KIND_NAMES[kind])
    if b"macroEnabled" in types:
        return Looks(None, "an Office file with macros")
    if b".template.main+xml" in types:
        return Looks(None, "an Office template")
    return Looks(None, "a ZIP archive")


def _other_archive(archive: ZipFile, names: set[str]) -> str:
    if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
        kind = archive.read("mimetype")
        if b"opendocument" in kind:
            return "an OpenDocument file (.odt, .ods, .odp)"
        if b"epub" in kind:
            return "an e-book (.epub)"
    return "a ZIP archive"


def _is_text(head: bytes) -> bool:
    if head.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    if b"\x00" in head:
        return False
    odd = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head)
    return odd * 100 <= len(head)
