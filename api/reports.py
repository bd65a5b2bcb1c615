"""Which kind of report is wanted, and under which file name it is sent. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from urllib.parse import quote

from api.negotiation import choose_media_type


class ReportFormat(StrEnum):
    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    MD = "md"


_OFFICE = "application/vnd.openxmlformats-officedocument"
MEDIA_TYPES: Mapping[ReportFormat, str] = {
    ReportFormat.PDF: "application/pdf",
    ReportFormat.DOCX: f"{_OFFICE}.wordprocessingml.document",
    ReportFormat.XLSX: f"{_OFFICE}.spreadsheetml.sheet",
    ReportFormat.MD: "text/markdown",
}
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069<>:"/\\|?*%;]+')
_LONGEST = 80


def choose_format(wanted: ReportFormat | None, accept: str | None) -> ReportFormat | None:
    """Return the format to send: the one wanted, else what the Accept header wants most, a PDF of equals.

    None when the header takes none of them, or not the one wanted.
    """
    offers = {MEDIA_TYPES[one]: one for one in ([wanted] if wanted else ReportFormat)}
    chosen = choose_media_type(accept, list(offers))
    return offers[chosen] if chosen else None


def file_name(title: str, kind: str, form: ReportFormat) -> str:
    """Return a name any file system takes: `Account manager - learning plan.pdf`."""
    words = " ".join(_UNSAFE.sub(" ", title).split())[:_LONGEST].strip(" .")
    return f"{words} - {kind}.{form.value}" if words else f"{kind}.{form.value}"


def content_disposition(name: str) -> str:
    """Return the header that has a browser save under this name (RFC 6266, RFC 8187).

    Old clients read the plain form, in which what isn't ASCII is left out; the rest read the other.
    """
    plain = name.encode("ascii", "ignore").decode().strip(" -")
    plain = plain if not plain.startswith(".") else f"report{plain}"
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
