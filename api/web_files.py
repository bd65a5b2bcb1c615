"""The built browser client: files in one folder, looked for when they are asked for.

A new build is therefore served without a restart, and files of the one before for as long as they are there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "web_files"
INDEX = "index.html"
# Named here, because a machine's own table of types may lack them or differ.
_TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".html": "text/html",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
    ".webmanifest": "application/manifest+json",
    ".json": "application/json",
    ".txt": "text/plain",
}
_TEXT = ("text/", "application/json", "application/manifest+json", "image/svg+xml")
_ENCODINGS = {".br": "br", ".gz": "gzip"}


@dataclass(frozen=True)
class WebFile:
    """A file that is there. `encoded` are its compressed copies, by content coding (RFC 9110, section 8.4.1)."""

    media_type: str
    path: Path
    encoded: Mapping[str, Path]

    def read(self, coding: str | None) -> bytes:
        """Return the content, compressed with one of the codings or as it is."""
        return (self.encoded[coding] if coding else self.path).read_bytes()


def find_file(folder: Path, name: str) -> WebFile | None:
    """Return the file with this path below `folder`; None where there is none, outside of it as well."""
    if "\0" in name or Path(name).suffix in _ENCODINGS:
        return None
    path = (folder / name).resolve()
    try:
        if not path.is_relative_to(folder.resolve()) or not path.is_file():
            return None
    except OSError:  # a name longer than the file system takes
        return None
    copies = {coding: path.with_name(path.name + suffix) for suffix, coding in _ENCODINGS.items()}
    return WebFile(
        media_type=_media_type(name),
        path=path,
        encoded={coding: copy for coding, copy in copies.items() if copy.is_file()},
    )


def _media_type(name: str) -> str:
    import mimetypes  # noqa: PLC0415 a start should not wait for it

    known = _TYPES.get(Path(name).suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return f"{known}; charset=utf-8" if known.startswith(_TEXT) else known
