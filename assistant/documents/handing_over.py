"""A document that was handed over, to the event that keeps what was read in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from assistant.commands import AttachDocument
from assistant.documents.model import ModelReading, merge, read_with_model
from assistant.documents.reading import chosen, find
from assistant.events import DocumentRead
from assistant.model.session import ModelSession
from capability_library.schema import Kpi
from extraction.values import Document


def read(
    attached: AttachDocument,
    document: Document,
    *,
    kpis: Mapping[str, Kpi],
    today: date,
    session: ModelSession | None = None,
) -> DocumentRead:
    """Return what a document says, by rules; with a `session`, a model reads beside them and may add to it."""
    found = tuple(find(document, kpis=kpis, today=today))
    more = read_with_model(document, session, kpis=kpis, today=today) if session else ModelReading(())
    findings, left_out = chosen(merge(found, more.found))
    return DocumentRead(
        document_id=attached.document_id,
        name=attached.name,
        extent=document.extent,
        findings=findings,
        left_out=left_out,
        calls=more.calls,
        rejected=more.rejected,
        fallback=more.fallback,
    )
