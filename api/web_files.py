"""The built browser client, read once into memory and read again when it was built anew."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
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
    """A file as it is sent. `encoded` holds it compressed, by content coding (RFC 9110, section 8.4.1)."""

    media_type: str
    body: bytes
    encoded: Mapping[str, bytes] = field(default_factory=dict[str, bytes])


class WebFiles:
    """The files of one folder, by their path in it. Safe to share between threads."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._built_at: int | None = None
        self._files: Mapping[str, WebFile] = {}

    def all(self) -> Mapping[str, WebFile]:
        """Every file; empty when nothing is built. Files that are being written appear with the next index."""
        try:
            built_at = (self._folder / INDEX).stat().st_mtime_ns
        except OSError:
            return {}
        with self._lock:
            if built_at != self._built_at:
                self._files, self._built_at = _read(self._folder), built_at
            return self._files


def _read(folder: Path) -> Mapping[str, WebFile]:
    bodies = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    return {
        name: WebFile(
            media_type=_media_type(name),
            body=body,
            encoded={
                coding: bodies[name + suffix]
                for suffix, coding in _ENCODINGS.items()
                if name + suffix in bodies
            },
        )
        for name, body in bodies.items()
        if Path(name).suffix not in _ENCODINGS
    }


def _media_type(name: str) -> str:
    import mimetypes  # noqa: PLC0415 a start should not wait for it

    known = _TYPES.get(Path(name).suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return f"{known}; charset=utf-8" if known.startswith(_TEXT) else known
