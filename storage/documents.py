"""Documents handed over in conversations: what they are and their text, page by page. Never the file itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select

from extraction.values import Document, FileKind, Page
from kit.errors import NotFound
from storage.models import document_pages, documents

INSERTED = 500  # pages in one statement


@dataclass(frozen=True)
class StoredDocument:
    """What is known of a document without its text. `size` is the file's, in bytes; `pages` counts them."""

    id: str
    conversation_id: str
    name: str
    kind: FileKind
    extent: str
    size: int
    pages: int
    created_at: datetime


class DocumentRepository:
    """The documents of one organisation. Deleting a conversation deletes its documents with their text."""

    def __init__(self, connection: Connection, organisation_id: str) -> None:
        self._connection = connection
        self._organisation_id = organisation_id

    def add(
        self,
        document: Document,
        *,
        document_id: str,
        conversation_id: str,
        name: str,
        size: int,
        digest: str,
        at: datetime,
    ) -> None:
        """Store a document with its text. `digest` is the SHA-256 of the file, in hex.

        Raises SQLAlchemy's `IntegrityError` when the conversation has this file already.
        """
        self._connection.execute(
            insert(documents).values(
                id=document_id,
                organisation_id=self._organisation_id,
                created_at=at,
                conversation_id=conversation_id,
                name=name,
                kind=document.kind.value,
                extent=document.extent,
                size=size,
                digest=digest,
            )
        )
        rows = [
            {
                "document_id": document_id,
                "number": page.number,
                "organisation_id": self._organisation_id,
                "label": page.label,
                "heading": page.heading,
                "text": page.text,
            }
            for page in document.pages
        ]
        for begin in range(0, len(rows), INSERTED):
            self._connection.execute(insert(document_pages), rows[begin : begin + INSERTED])

    def get(self, conversation_id: str, document_id: str) -> StoredDocument:
        """Raises `NotFound`, also for one of another conversation or organisation."""
        row = self._connection.execute(
            _COLUMNS.where(*self._of(conversation_id), documents.c.id == document_id)
        ).one_or_none()
        if row is None:
            raise NotFound(
                f"There is no document {document_id!r} in this conversation.",
                do="List the conversation's documents for their ids.",
            )
        return _value(row)

    def find(self, conversation_id: str, digest: str) -> StoredDocument | None:
        """The document made of the file with this digest, if the conversation has it."""
        row = self._connection.execute(
            _COLUMNS.where(*self._of(conversation_id), documents.c.digest == digest)
        ).one_or_none()
        return None if row is None else _value(row)

    def list(self, conversation_id: str) -> tuple[StoredDocument, ...]:
        """The documents of a conversation, oldest first."""
        rows = self._connection.execute(
            _COLUMNS.where(*self._of(conversation_id)).order_by(documents.c.created_at, documents.c.id)
        )
        return tuple(_value(row) for row in rows)

    def pages(self, document_id: str, *, after: int = 0, limit: int) -> tuple[Page, ...]:
        """At most `limit` pages with a number above `after`, in order."""
        rows = self._connection.execute(
            select(
                document_pages.c.number,
                document_pages.c.label,
                document_pages.c.text,
                document_pages.c.heading,
            )
            .where(
                document_pages.c.organisation_id == self._organisation_id,
                document_pages.c.document_id == document_id,
                document_pages.c.number > after,
            )
            .order_by(document_pages.c.number)
            .limit(limit)
        )
        return tuple(Page(*row) for row in rows)

    def delete_all(self) -> int:
        """Delete every document of the organisation with its text; returns how many there were."""
        deleted = self._connection.execute(
            delete(documents)
            .where(documents.c.organisation_id == self._organisation_id)
            .returning(documents.c.id)
        )
        return len(deleted.all())

    def _of(self, conversation_id: str) -> tuple[Any, Any]:
        return (
            documents.c.organisation_id == self._organisation_id,
            documents.c.conversation_id == conversation_id,
        )


_COUNTED = (
    select(func.count())
    .where(document_pages.c.document_id == documents.c.id)
    .correlate(documents)
    .scalar_subquery()
)
_COLUMNS = select(
    documents.c.id,
    documents.c.conversation_id,
    documents.c.name,
    documents.c.kind,
    documents.c.extent,
    documents.c.size,
    _COUNTED,
    documents.c.created_at,
)


def _value(row: Row[*tuple[Any, ...]]) -> StoredDocument:
    found = StoredDocument(*row)
    return replace(found, kind=FileKind(found.kind))
