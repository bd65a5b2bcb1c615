"""Files that somebody might send, made for real: good ones, and each kind of bad one."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

CONTENT_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'wordprocessingml.document.main+xml"/></Types>'
)
MEGABYTE = 1024 * 1024


def word(*paragraphs: str, heading: str = "Goals") -> bytes:
    from docx import Document  # noqa: PLC0415

    made: Any = Document()
    made.add_heading(heading, 1)
    for text in paragraphs or ("By the end of 2027 every order leaves the house complete.",):
        made.add_paragraph(text)
    return _saved(made.save)


def sheets(*rows: tuple[Any, ...], name: str = "KPIs") -> bytes:
    from openpyxl import Workbook  # noqa: PLC0415

    book: Any = Workbook(write_only=True)
    sheet = book.create_sheet(name)
    for row in rows or (("KPI", "Now", "Target"), ("Pick accuracy", "98%", "99.5%")):
        sheet.append(row)
    return _saved(book.save)


def slides(title: str = "Goals", *lines: str) -> bytes:
    from pptx import Presentation  # noqa: PLC0415

    deck: Any = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[1])
    slide.shapes.title.text = title
    slide.placeholders[1].text = "\n".join(lines or ("Every order leaves the house complete",))
    return _saved(deck.save)


def pdf(text: str = "Goals\n\nBy the end of 2027 every order leaves the house complete.") -> bytes:
    import typst  # noqa: PLC0415

    return typst.compile(b"#sys.inputs.text", sys_inputs={"text": text})


def scanned_pdf() -> bytes:
    """A page that is a picture of text."""
    from PIL import Image, ImageDraw  # noqa: PLC0415

    page = Image.new("L", (850, 1100), 255)
    ImageDraw.Draw(page).text((100, 100), "By the end of 2027 every order leaves the house complete.")
    return _saved(lambda out: page.save(out, "PDF"))


def locked_pdf() -> bytes:
    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415

    writer = PdfWriter(PdfReader(io.BytesIO(pdf())))
    writer.encrypt("secret", algorithm="RC4-128")
    return _saved(writer.write)


def unprintable_pdf() -> bytes:
    """Locked against changes only: it opens without a password, as most protected files do."""
    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415

    writer = PdfWriter(PdfReader(io.BytesIO(pdf())))
    writer.encrypt("", "owner", algorithm="RC4-128")
    return _saved(writer.write)


def long_pdf(pages: int) -> bytes:
    from pypdf import PdfWriter  # noqa: PLC0415

    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(200, 200)
    return _saved(writer.write)


def bomb_pdf(size: int) -> bytes:
    """One page whose content unpacks to `size` bytes."""
    from pypdf import PdfWriter  # noqa: PLC0415
    from pypdf.generic import NameObject, StreamObject  # noqa: PLC0415

    writer: Any = PdfWriter()
    page = writer.add_blank_page(200, 200)
    stream: Any = StreamObject()
    stream.set_data(b"(x) Tj " * (size // 7))
    page[NameObject("/Contents")] = writer._add_object(stream.flate_encode())
    return _saved(writer.write)


def circular_pdf() -> bytes:
    """The list of pages names itself as one of its pages."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 9/Kids[2 0 R]>>endobj\n"
        b"xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n"
        b"trailer<</Size 3/Root 1 0 R>>\nstartxref\n104\n%%EOF\n"
    )


def packed(members: Mapping[str, bytes], *, like: bytes | None = None) -> bytes:
    """A ZIP of these members; with `like`, that one with these put in or replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        if like:
            with zipfile.ZipFile(io.BytesIO(like)) as old:
                for name in old.namelist():
                    if name not in members:
                        archive.writestr(name, old.read(name))
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def bomb_by_size() -> bytes:
    return packed({"word/media/a.xml": b" " * (250 * MEGABYTE)}, like=word())


def bomb_by_ratio() -> bytes:
    return packed({"word/media/a.xml": b" " * (60 * MEGABYTE)}, like=word())


def bomb_by_count() -> bytes:
    return packed({f"word/media/{number}.bin": b"" for number in range(3_500)}, like=word())


def bomb_of_bombs() -> bytes:
    """Archives in an archive: each harmless to look at, and huge when all are opened."""
    inner = packed({"a": b"\0" * (10 * MEGABYTE)})
    return packed({f"{number}.zip": inner for number in range(200)})


def with_packed_inside() -> bytes:
    """A good document that carries a bomb as an attachment, which nobody opens."""
    return packed({"word/embeddings/a.zip": packed({"a": b"\0" * (50 * MEGABYTE)})}, like=word())


def lying_archive() -> bytes:
    """A member whose list entry says 100 bytes and that unpacks to sixty megabytes."""
    data = bytearray(bomb_by_ratio())
    real = struct.pack("<I", 60 * MEGABYTE)
    while (at := data.find(real)) >= 0:
        data[at : at + 4] = struct.pack("<I", 100)
    return bytes(data)


def locked_archive() -> bytes:
    data = bytearray(word())
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(data)


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>'
)


def laughing_word(encoding: str = "utf-8") -> bytes:
    """Entities that unfold into more entities."""
    with zipfile.ZipFile(io.BytesIO(word())) as archive:
        text = archive.read("word/document.xml").decode()
    body = text.split("?>", 1)[1].replace("<w:body>", "<w:body><w:p><w:r><w:t>&d;</w:t></w:r></w:p>")
    head = LAUGHS if encoding == "utf-8" else LAUGHS.replace('"1.0"', '"1.0" encoding="UTF-16"')
    return packed({"word/document.xml": (head + body).encode(encoding)}, like=word())


def laughing_sheets() -> bytes:
    with zipfile.ZipFile(io.BytesIO(sheets())) as archive:
        name = next(name for name in archive.namelist() if name.startswith("xl/worksheets/sheet"))
        body = archive.read(name).decode().split("?>", 1)[-1]
    return packed({name: (LAUGHS + body).encode()}, like=sheets())


def heavy_word(paragraphs: int = 10**6, words: str = "An order was late.") -> bytes:
    """A document of some eighty megabytes of XML: small to send, and huge once it stands in memory."""
    with zipfile.ZipFile(io.BytesIO(word())) as archive:
        text = archive.read("word/document.xml").decode()
    numbers = (one * 7919 % 1_000_003 for one in range(paragraphs))
    body = "".join(f'<w:p><w:r w:rsidR="{one}"><w:t>{words}</w:t></w:r></w:p>' for one in numbers)
    return packed({"word/document.xml": (text.replace("<w:body>", f"<w:body>{body}")).encode()}, like=word())


def deep_word(depth: int = 100_000) -> bytes:
    with zipfile.ZipFile(io.BytesIO(word())) as archive:
        text = archive.read("word/document.xml").decode()
    nest = "<w:sdt><w:sdtContent>" * depth + "</w:sdtContent></w:sdt>" * depth
    return packed({"word/document.xml": text.replace("<w:body>", f"<w:body>{nest}").encode()}, like=word())


def far_away_sheets() -> bytes:
    """A cell in the last row and column there can be, and a sheet that says it is as large as that."""
    with zipfile.ZipFile(io.BytesIO(sheets())) as archive:
        name = next(name for name in archive.namelist() if name.startswith("xl/worksheets/sheet"))
    body = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    )
    return packed({name: body.encode()}, like=sheets())


def locked_office() -> bytes:
    """An Office file with a password: a compound file whose directory names an encrypted package."""
    header = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504)
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<IIIIIIIIII", header, 44, 1, 1, 0, 0x1000, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0, 0xFFFFFFFF)
    fat = struct.pack("<III", 0xFFFFFFFD, 0xFFFFFFFE, 0xFFFFFFFF) + b"\xff" * 500
    return bytes(header) + fat + _entry("Root Entry", 5) + _entry("EncryptedPackage", 2) + b"\0" * 256


def old_office() -> bytes:
    return locked_office().replace(
        "EncryptedPackage".encode("utf-16-le"), "WordDocument\0\0\0\0".encode("utf-16-le")
    )


def _entry(name: str, kind: int) -> bytes:
    entry = bytearray(128)
    encoded = name.encode("utf-16-le")
    entry[: len(encoded)] = encoded
    struct.pack_into("<HBB", entry, 64, len(encoded) + 2, kind, 1)
    return bytes(entry)


def cut_off(data: bytes) -> bytes:
    return data[: len(data) * 2 // 3]


def png() -> bytes:
    from PIL import Image  # noqa: PLC0415

    return _saved(lambda out: Image.new("RGB", (4, 4)).save(out, "PNG"))


def _saved(save: Callable[[io.BytesIO], object]) -> bytes:
    out = io.BytesIO()
    save(out)
    return out.getvalue()
