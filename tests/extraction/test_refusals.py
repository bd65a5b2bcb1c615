"""Files that are not read: each is made for real and refused with words that help; this process is left alone."""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from extraction.refusals import DocumentRefused, Reason
from extraction.runner import WAITING, Extractor
from extraction.values import Document, Limits
from kit.errors import NotReady
from tests.extraction import files

LIMITS = Limits()
GROWTH = 40 * files.MEGABYTE  # what this process may grow by while a child struggles


def extract(data: bytes, name: str, limits: Limits = LIMITS) -> Document:
    with tempfile.TemporaryFile() as file:
        file.write(data)
        return Extractor(limits)(file, name)


def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def children() -> int:
    """How many processes this one has started that still run."""
    found = 0
    for task in Path("/proc/self/task").glob("*/children"):
        with suppress(OSError):  # a thread may end while we look
            found += len(task.read_text().split())
    return found


Bad = tuple[Callable[[], bytes], str, Reason, str]
BAD: dict[str, Bad] = {
    "zip bomb by size": (files.bomb_by_size, "a.docx", "unsafe", "unpacks to 251 MB"),
    "zip bomb by ratio": (files.bomb_by_ratio, "a.docx", "unsafe", "times its size"),
    "zip bomb by count": (files.bomb_by_count, "a.docx", "unsafe", "more than 3,000 files"),
    "zip bomb of bombs": (files.bomb_of_bombs, "a.docx", "mislabelled", "looks like a ZIP archive"),
    "a list that lies": (files.lying_archive, "a.docx", "broken", "damaged"),
    "laughing document": (files.laughing_word, "a.docx", "unsafe", "declares entities"),
    "laughing in UTF-16": (lambda: files.laughing_word("utf-16"), "a.docx", "unsafe", "declares entities"),
    "laughing workbook": (files.laughing_sheets, "a.xlsx", "unsafe", "declares entities"),
    "locked PDF": (files.locked_pdf, "a.pdf", "locked", "password"),
    "locked Office": (files.locked_office, "a.docx", "locked", "password"),
    "locked archive": (files.locked_archive, "a.docx", "locked", "password"),
    "scanned PDF": (files.scanned_pdf, "a.pdf", "no_text", "scanned"),
    "no words": (lambda: files.word("", heading=""), "a.docx", "no_text", "no text"),
    "too many pages": (lambda: files.long_pdf(301), "a.pdf", "too_large", "more than 300 pages"),
    "too many rows": (lambda: files.sheets(*[("x",)] * 5_001), "a.xlsx", "too_large", "more than 5,000 rows"),
    "too many cells": (
        lambda: files.sheets(*[tuple("x" * 101)] * 1_000),
        "a.xlsx",
        "too_large",
        "more than 100,000 cells",
    ),
    "a cell far away": (files.far_away_sheets, "a.xlsx", "too_large", "memory or time"),
    "too much text": (lambda: b"word " * 200_001, "a.txt", "too_large", "characters of text"),
    "too many bytes": (
        lambda: b"%PDF-1.7" + b"\0" * LIMITS.bytes_,
        "a.pdf",
        "too_large",
        "larger than 20 MB",
    ),
    "a document that swells": (files.heavy_word, "a.docx", "too_large", "memory or time"),
    "a page that unpacks": (
        lambda: files.bomb_pdf(300 * files.MEGABYTE),
        "a.pdf",
        "too_large",
        "memory or time",
    ),
    "cut off PDF": (lambda: files.cut_off(files.pdf()), "a.pdf", "broken", "damaged"),
    "cut off Word file": (lambda: files.cut_off(files.word()), "a.docx", "broken", "damaged"),
    "circular PDF": (files.circular_pdf, "a.pdf", "broken", "damaged"),
    "nested too deep": (files.deep_word, "a.docx", "broken", "damaged"),
    "XML that is none": (
        lambda: files.packed({"word/document.xml": b"<w:document"}, like=files.word()),
        "a.docx",
        "broken",
        "damaged",
    ),
    "an empty package": (
        lambda: files.packed({"[Content_Types].xml": files.CONTENT_TYPES.encode()}),
        "a.docx",
        "broken",
        "damaged",
    ),
    "a picture named PDF": (files.png, "a.pdf", "mislabelled", "looks like a PNG picture"),
    "a Word file named PDF": (files.word, "a.pdf", "mislabelled", "looks like a Word document (.docx)"),
    "a PDF named Word": (files.pdf, "a.docx", "mislabelled", "looks like a PDF"),
    "a web page named text": (lambda: b"<html><body>Goals</body></html>", "a.txt", "mislabelled", "HTML"),
    "a workbook named slides": (files.sheets, "a.pptx", "mislabelled", "an Excel workbook"),
    "an old Word file": (files.old_office, "a.doc", "unsupported", "an old Office file"),
    "a program": (lambda: b"MZ\x90\0\x03\0\0\0" + b"\0" * 99, "a", "unsupported", "a Windows program"),
    "nothing": (lambda: b"", "a.pdf", "mislabelled", "looks like an empty file"),
    "noise": (lambda: bytes(range(256)) * 16, "a.bin", "unsupported", "not known"),
}


@pytest.mark.parametrize("what", BAD)
def test_it_is_refused_in_plain_words(what: str) -> None:
    make, name, reason, words = BAD[what]
    data = make()
    before = resident()
    with pytest.raises(DocumentRefused) as raised:
        extract(data, name)
    assert raised.value.reason == reason
    assert words in raised.value.detail
    assert raised.value.do
    assert 400 <= raised.value.status < 500
    assert resident() - before < GROWTH


def test_what_it_carries_along_is_not_opened() -> None:
    document = extract(files.with_packed_inside(), "a.docx")
    assert "every order leaves the house complete" in document.pages[0].text


def test_locked_against_printing_only_is_read() -> None:
    assert "every order leaves the house complete" in extract(files.unprintable_pdf(), "a.pdf").pages[0].text


def test_time_is_limited() -> None:
    data = files.sheets(*[tuple("words" * 4)] * 4_900)
    began = time.monotonic()
    with pytest.raises(DocumentRefused, match="memory or time"):
        extract(data, "a.xlsx", replace(LIMITS, seconds=1))
    assert time.monotonic() - began < 5


@pytest.mark.slow
def test_memory_is_limited() -> None:
    data = files.heavy_word(350_000, "x")
    assert extract(data, "a.docx").characters > 350_000
    with pytest.raises(DocumentRefused, match="memory or time"):
        extract(data, "a.docx", replace(LIMITS, memory_mb=256))


def test_no_more_than_the_agreed_number_are_read_at_once() -> None:
    extractor = Extractor(parallel=2)
    data = files.word()
    at_once: list[int] = []
    done = threading.Event()

    def read() -> None:
        with tempfile.TemporaryFile() as file:
            file.write(data)
            extractor(file, "a.docx")

    def watch() -> None:
        while not done.wait(0.01):
            at_once.append(children())

    before = children()
    threads = [threading.Thread(target=read) for _ in range(6)]
    watcher = threading.Thread(target=watch)
    for thread in (watcher, *threads):
        thread.start()
    for thread in threads:
        thread.join()
    done.set()
    watcher.join()
    assert 0 < max(at_once) - before <= 2


def test_more_than_a_few_do_not_even_wait() -> None:
    extractor = Extractor(parallel=1)
    data = files.word()
    outcomes: list[str] = []

    def read() -> None:
        with tempfile.TemporaryFile() as file:
            file.write(data)
            try:
                extractor(file, "a.docx")
                outcomes.append("read")
            except NotReady:
                outcomes.append("sent away")

    threads = [threading.Thread(target=read) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes.count("read") >= 1 + WAITING
    assert outcomes.count("sent away") >= 1


def test_the_child_knows_none_of_our_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAPWRIGHT_MODEL_API_KEY", "secret")
    seen: dict[str, object] = {}
    import subprocess  # noqa: PLC0415

    start = subprocess.Popen.__init__

    def spy(self: object, *args: object, **named: object) -> None:
        seen.update(named)
        start(self, *args, **named)  # pyright: ignore[reportArgumentType, reportCallIssue]

    monkeypatch.setattr(subprocess.Popen, "__init__", spy)
    extract(files.word(), "a.docx")
    environment = seen["env"]
    assert isinstance(environment, dict)
    assert not [name for name in environment if name.startswith("CAPWRIGHT")]
