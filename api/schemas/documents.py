"""Bodies of documents handed over in a conversation."""

from __future__ import annotations

from typing import Annotated, Any, Self

from fastapi import Path
from pydantic import AwareDatetime

from api.schemas.base import _ULID as ULID  # pyright: ignore[reportPrivateUsage]
from api.schemas.base import Listing, Out, example
from api.schemas.conversations import TurnAnswer
from api.schemas.examples import ASK, CONVERSATION_ID, DOCUMENT_ID, KPI_READING, MOMENT
from assistant.brief import Cell, KpiReading, Slot
from assistant.documents.standing import Judged, Standing
from extraction.values import FileKind
from storage.documents import StoredDocument

DocumentPath = Annotated[str, Path(pattern=f"^doc_{ULID}$")]

_DOCUMENT: dict[str, Any] = {
    "id": DOCUMENT_ID,
    "conversation_id": CONVERSATION_ID,
    "name": "Strategy 2027.pdf",
    "kind": "pdf",
    "extent": "12 pages",
    "size": 482113,
    "pages": 12,
    "created_at": MOMENT,
}
_QUOTE = "The renewal rate rises from 82% to 90% by June 2026."
_FINDING: dict[str, Any] = {
    "number": 1,
    "slot": "kpi",
    "value": "renewal rate from 82% to 90% by 30 June 2026",
    "quote": _QUOTE,
    "kpi": KPI_READING,
    "cell": None,
    "tag": None,
    "page": 3,
    "label": "page 3",
    "standing": "waiting",
    "finding_id": None,
}
_SHOWN: dict[str, Any] = {
    "type": "findings",
    "document_id": DOCUMENT_ID,
    "name": "Strategy 2027.pdf",
    "findings": [{key: _FINDING[key] for key in ("number", "slot", "value", "quote", "label")}],
    "text": "Does this hold?",
    "choices": ["Yes", "No"],
}


class DocumentSummary(Out):
    """A document. `extent` says how much it is, in words; `size` is the file's, in bytes, which is not kept."""

    model_config = example(_DOCUMENT)

    id: str
    conversation_id: str
    name: str
    kind: FileKind
    extent: str
    size: int
    pages: int
    created_at: AwareDatetime

    @classmethod
    def of(cls, stored: StoredDocument) -> Self:
        return cls.model_validate(vars(stored))


class DocumentListing(Listing[DocumentSummary]):
    model_config = example({"items": [_DOCUMENT], "next_cursor": None})


class UploadAnswer(Out):
    """A document that was read, and the turn that shows what it says and asks which of it holds."""

    model_config = example(
        {
            "document": _DOCUMENT,
            "turn": {
                "conversation_id": CONVERSATION_ID,
                "message_id": DOCUMENT_ID,
                "turn": 1,
                "phase": "interview",
                "at": MOMENT,
                "blocks": [_SHOWN, ASK],
            },
        }
    )

    document: DocumentSummary
    turn: TurnAnswer


class DocumentFindingAnswer(Out):
    """A finding of a document. Only one that is `kept` stands in the brief, there as `finding_id`."""

    model_config = example(_FINDING)

    number: int
    slot: Slot
    value: str
    quote: str
    kpi: KpiReading | None
    cell: Cell | None
    tag: str | None
    page: int
    label: str
    standing: Standing
    finding_id: str | None

    @classmethod
    def of(cls, judged: Judged) -> Self:
        finding = judged.finding.model_dump(exclude={"assumption"})
        return cls.model_validate({**finding, "standing": judged.standing, "finding_id": judged.finding_id})


class DocumentPage(Out):
    """A page, slide, section or row, as it is called to people (`label`), with its text."""

    number: int
    label: str
    heading: str
    text: str


class DocumentAnswer(DocumentSummary):
    """A document with what was read in it, and its text by page. `next_after` is null on the last page."""

    model_config = example(
        {
            **_DOCUMENT,
            "findings": [_FINDING],
            "text": [{"number": 3, "label": "page 3", "heading": "", "text": _QUOTE}],
            "next_after": None,
        }
    )

    findings: tuple[DocumentFindingAnswer, ...]
    text: tuple[DocumentPage, ...]
    next_after: int | None
