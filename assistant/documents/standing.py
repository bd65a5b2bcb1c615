"""What became of each finding of a document: it waits, was kept, or was dropped. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from assistant.documents.values import DocumentFinding
from assistant.events import DocumentRead, DocumentSettled, Event, StartedOver
from assistant.state import fold

Standing = Literal["waiting", "kept", "dropped"]


@dataclass(frozen=True)
class Judged:
    """A finding of a document and how it stands. `finding_id` is the brief's, while it stands in the brief."""

    finding: DocumentFinding
    standing: Standing
    finding_id: str | None


def judged(events: Iterable[Event], document_id: str) -> tuple[Judged, ...]:
    """Return the findings of a document with how they stand after these events, by number."""
    all_of_them = tuple(events)
    read: DocumentRead | None = None
    kept: tuple[int, ...] | None = None
    for event in all_of_them:
        if isinstance(event, DocumentRead) and event.document_id == document_id:
            read, kept = event, None
        elif isinstance(event, DocumentSettled) and event.document_id == document_id:
            kept = event.kept
        elif isinstance(event, StartedOver) and read:
            kept = kept or ()
    if read is None:
        return ()
    brief = {
        (one.source.page, one.slot, one.quote, one.kpi): one.id
        for one in fold(all_of_them).findings
        if one.source and one.source.document_id == document_id
    }
    return tuple(
        Judged(
            finding=one,
            standing="waiting" if kept is None else "kept" if one.number in kept else "dropped",
            finding_id=brief.get((one.page, one.slot, one.quote, one.kpi)) if kept else None,
        )
        for one in read.findings
    )
