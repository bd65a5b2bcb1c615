"""Why a file is not read. Each refusal says what is wrong with the file and what to do instead."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from kit.errors import CapwrightError

Reason = Literal[
    "unsupported",  # a kind of file that is not read
    "mislabelled",  # named as one kind, made as another
    "too_large",  # in bytes, pages, rows, or what it takes to read it
    "locked",  # a password
    "no_text",  # scanned, or empty
    "broken",
    "unsafe",  # made to unpack or expand into something huge
]
READ = "PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), text and Markdown files are read"


class DocumentRefused(CapwrightError):
    """A file that is not read. `reason` is for programs, the message for people."""

    status = 422
    code = "document-refused"
    title = "The document can't be read"

    def __init__(self, reason: Reason, detail: str, *, do: str) -> None:
        super().__init__(detail, do=do)
        self.reason: Reason = reason


class DocumentTooLarge(DocumentRefused):
    """A file, or what it unpacks to, that is larger than is read."""

    status = 413
    code = "document-too-large"
    title = "The document is too large"


class DocumentUnsupported(DocumentRefused):
    """A file of another kind than its name says, or of a kind that is not read."""

    status = 415
    code = "document-unsupported"
    title = "Files of this kind are not read"


_CLASSES: Mapping[Reason, type[DocumentRefused]] = MappingProxyType(
    {
        "unsupported": DocumentUnsupported,
        "mislabelled": DocumentUnsupported,
        "too_large": DocumentTooLarge,
    }
)


def refused(reason: Reason, detail: str, *, do: str) -> DocumentRefused:
    """Return the error for a reason, with the status that goes with it."""
    return _CLASSES.get(reason, DocumentRefused)(reason, detail, do=do)


def too_much(what: str, most: int) -> DocumentRefused:
    """Return the refusal of a document with more of something than is read."""
    return refused(
        "too_large",
        f"The document has more than {most:,} {what}.",
        do="Send the part that says what must change: the summary, the goals, the KPI sheet.",
    )


def too_heavy() -> DocumentRefused:
    """Return the refusal of a document that could not be read within the memory or the time there is."""
    return refused(
        "too_large",
        "Reading the document takes more memory or time than is given to one document.",
        do="Send a smaller part of it, or save the text as .docx, .txt or .md.",
    )


def broken() -> DocumentRefused:
    """Return the refusal of a document that its own program could not open either."""
    return refused(
        "broken",
        "The file is damaged: it begins like a document and can't be read to the end.",
        do="Open it in its own program, save it again, and send that copy.",
    )


def no_text() -> DocumentRefused:
    """Return the refusal of a document in which no words were found."""
    return refused(
        "no_text",
        "There is no text in the document: it is empty, or scanned as pictures.",
        do="Run text recognition (OCR) over it first, or send the file it was printed from.",
    )


def locked() -> DocumentRefused:
    """Return the refusal of a document that opens only with a password."""
    return refused(
        "locked",
        "The document is protected with a password.",
        do="Save a copy without the password and send that.",
    )


def unsafe(why: str) -> DocumentRefused:
    """Return the refusal of a file that was made to overwhelm whoever opens it. `why` completes the sentence."""
    return refused(
        "unsafe",
        f"The file is not opened because {why}.",
        do="Open it in its own program, save it under a new name, and send that copy.",
    )
