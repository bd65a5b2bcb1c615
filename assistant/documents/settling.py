"""What the leader's word about a document's findings does: those that hold enter the brief. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.brief import Finding, Source
from assistant.commands import ConfirmFindings
from assistant.documents.values import DocumentFinding
from assistant.events import DocumentRead, DocumentSettled, Event, Found
from assistant.state import State
from kit.errors import BadInput


def settle(state: State, confirm: ConfirmFindings) -> tuple[Event, ...]:
    """Return the events of a confirmation, `DocumentSettled` first.

    Raises `BadInput` for a document whose findings don't wait, and for a number none of them has.
    """
    read = next((one for one in state.pending if one.document_id == confirm.document_id), None)
    if read is None:
        raise BadInput(
            f"No findings of document {confirm.document_id!r} wait to be confirmed.",
            do="List the conversation's documents; findings that were settled can't be settled again.",
        )
    kept = chosen(read.findings, confirm)
    found = [
        Found(finding=confirmed(one, read, id=f"f{state.found_count + place}", turn=state.turn))
        for place, one in enumerate(kept, start=1)
    ]
    return (DocumentSettled(document_id=read.document_id, kept=tuple(one.number for one in kept)), *found)


def chosen(findings: Sequence[DocumentFinding], confirm: ConfirmFindings) -> tuple[DocumentFinding, ...]:
    """Return the findings a confirmation keeps, in their own order. Raises `BadInput` for an unknown number."""
    if confirm.keep == "none":
        return ()
    if confirm.keep == "all":
        return tuple(findings)
    unknown = set(confirm.keep) - {one.number for one in findings}
    if unknown:
        raise BadInput(
            f"There is no finding {min(unknown)} of this document; it has {len(findings)}.",
            do="Name numbers as they were shown.",
        )
    return tuple(one for one in findings if one.number in confirm.keep)


def confirmed(one: DocumentFinding, read: DocumentRead, *, id: str, turn: int) -> Finding:
    """Return a document's finding as one of the brief, with where it stands."""
    draft = one.model_dump(exclude={"number", "page", "label"})
    source = Source(document_id=read.document_id, name=read.name, page=one.page, label=one.label)
    return Finding.model_validate({**draft, "id": id, "turn": turn, "source": source})
