"""Which characters a font file has (OpenType `cmap`, formats 4 and 12).

https://learn.microsoft.com/typography/opentype/spec/cmap
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from struct import unpack_from

_UNICODE = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3))  # (platform, encoding), the largest tables first


def characters(path: Path) -> frozenset[int]:
    """Return the code points a font file has glyphs for. Of a collection the first font is read.

    Raises `ValueError` for a file that is no OpenType font or has no Unicode table.
    """
    data = path.read_bytes()
    try:
        cmap = _table(data, b"cmap")
        return frozenset(_code_points(data, cmap))
    except (IndexError, ValueError, OSError) as error:
        raise ValueError(f"{path.name!r} is no font that can be read: {error}") from error
    except Exception as error:  # struct.error, which has no better name
        raise ValueError(f"{path.name!r} is cut short: {error}") from error


def _table(data: bytes, name: bytes) -> int:
    start = unpack_from(">I", data, 12)[0] if data[:4] == b"ttcf" else 0
    count = unpack_from(">H", data, start + 4)[0]
    for index in range(count):
        tag, _, offset, _ = unpack_from(">4sIII", data, start + 12 + 16 * index)
        if tag == name:
            return offset
    raise ValueError(f"it has no table {name.decode()!r}")


def _code_points(data: bytes, cmap: int) -> Iterator[int]:
    count = unpack_from(">H", data, cmap + 2)[0]
    records = (unpack_from(">HHI", data, cmap + 4 + 8 * index) for index in range(count))
    tables = {(platform, encoding): cmap + offset for platform, encoding, offset in records}
    start = next((tables[one] for one in _UNICODE if one in tables), None)
    if start is None:
        raise ValueError("it has no Unicode table")
    form = unpack_from(">H", data, start)[0]
    if form == 12:
        groups = unpack_from(">I", data, start + 12)[0]
        for index in range(groups):
            first, last, _ = unpack_from(">III", data, start + 16 + 12 * index)
            yield from range(first, last + 1)
    elif form == 4:
        yield from _segments(data, start)
    else:
        raise ValueError(f"its Unicode table has the format {form}")


def _segments(data: bytes, start: int) -> Iterator[int]:
    """Format 4: segments of 16-bit code points; those without a glyph of their own map to glyph 0."""
    count = unpack_from(">H", data, start + 6)[0] // 2
    ends = start + 14
    firsts, deltas, offsets = ends + 2 * count + 2, ends + 4 * count + 2, ends + 6 * count + 2
    for index in range(count):
        last = unpack_from(">H", data, ends + 2 * index)[0]
        first = unpack_from(">H", data, firsts + 2 * index)[0]
        delta = unpack_from(">H", data, deltas + 2 * index)[0]
        offset = unpack_from(">H", data, offsets + 2 * index)[0]
        for code in range(first, last + 1):
            if offset:
                glyph = unpack_from(">H", data, offsets + 2 * index + offset + 2 * (code - first))[0]
            else:
                glyph = (code + delta) & 0xFFFF
            if glyph and code != 0xFFFF:
                yield code
