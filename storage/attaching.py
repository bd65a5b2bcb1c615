"""A document handed over: read, put to the leader, and stored together with the turn that shows what it says."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from sqlalchemy import Connection

from assistant.commands import AttachDocument
from assistant.messages import Message
from assistant.state import State, fold
from extraction.clean import shown_name
from extraction.runner import Extract
from extraction.values import Document
from kit.errors import Conflict
from kit.ids import new_id
from storage.conversations import ConversationRepository
from storage.documents import DocumentRepository, StoredDocument
from storage.turns import Desk, Turn

MOST = 20  # documents in one conversation
TRIES = 3  # while other turns are stored: reading the file again is not worth one of those
_CHUNK = 1024 * 1024


@dataclass(frozen=True)
class Attached:
    """A document in its conversation and the turn that answers it."""

    document: StoredDocument
    turn: Turn


@dataclass(frozen=True)
class _Found:
    state: State
    document: StoredDocument | None
    count: int


def attach(desk: Desk, conversation_id: str, *, file: BinaryIO, name: str, extract: Extract) -> Attached:
    """Read a file, store its text, and take the turn in which its findings are shown.

    The same file again in the same conversation is not read again: its findings are shown again while they wait,
    and otherwise it gets the answer it got. Raises `NotFound`, `Conflict` (a closed conversation, too many
    documents), `DocumentRefused` and `NotReady`, as `extract` does.
    """
    digest, size = _digest(file)
    found = _find(desk, conversation_id, digest)
    if found.document:
        return _again(desk, found.document, found.state)
    _check_room(found)
    name = shown_name(name)
    document = extract(file, name)
    document_id = new_id("doc")

    def store(connection: Connection) -> None:
        DocumentRepository(connection, desk.organisation_id).add(
            document,
            document_id=document_id,
            conversation_id=conversation_id,
            name=name,
            size=size,
            digest=digest,
            at=desk.clock.now(),
        )

    message = Message(
        message_id=document_id,
        channel="api",
        command=AttachDocument(document_id=document_id, name=name),
        document=document,
    )
    return _take(desk, conversation_id, message, digest, store, tries=TRIES)


def _take(
    desk: Desk,
    conversation_id: str,
    message: Message,
    digest: str,
    store: Callable[[Connection], None],
    *,
    tries: int,
) -> Attached:
    try:
        turn = desk.take(conversation_id, message, also=store)
    except Conflict:
        found = _find(desk, conversation_id, digest)
        if found.document:  # sent twice at once: the other one's answer is ours
            return _again(desk, found.document, found.state)
        _check_room(found)
        if tries <= 1:
            raise
        return _take(desk, conversation_id, message, digest, store, tries=tries - 1)
    return Attached(stored_document(desk, conversation_id, message.message_id), turn)


def stored_document(desk: Desk, conversation_id: str, document_id: str) -> StoredDocument:
    """Return what is known of a document. Raises `NotFound`."""
    with desk.database.read(desk.organisation_id) as connection:
        return DocumentRepository(connection, desk.organisation_id).get(conversation_id, document_id)


def stored_text(connection: Connection, organisation_id: str, stored: StoredDocument) -> Document:
    """Return a stored document with all of its text."""
    pages = DocumentRepository(connection, organisation_id).pages(stored.id, limit=stored.pages)
    return Document(kind=stored.kind, extent=stored.extent, pages=pages)


def _find(desk: Desk, conversation_id: str, digest: str) -> _Found:
    with desk.database.read(desk.organisation_id) as connection:
        loaded = ConversationRepository(connection, desk.organisation_id).load(conversation_id)
        repository = DocumentRepository(connection, desk.organisation_id)
        known = repository.list(conversation_id)
        same = repository.find(conversation_id, digest)
    return _Found(fold(loaded.events), same, len(known))


def _again(desk: Desk, known: StoredDocument, state: State) -> Attached:
    """Show what waits to be judged once more, or give the answer of the first time."""
    waits = any(one.document_id == known.id for one in state.pending)
    fresh = waits and state.awaited != known.id and state.phase != "accepted"
    message = Message(
        message_id=f"{known.id}-{state.turn + 1}" if fresh else known.id,
        channel="api",
        command=AttachDocument(document_id=known.id, name=known.name),
    )
    return Attached(known, desk.take(known.conversation_id, message))


def _check_room(found: _Found) -> None:
    if found.state.phase == "accepted":
        raise Conflict(
            "This conversation is closed: its proposal has been accepted.",
            do="Start a new conversation and hand the document over there.",
        )
    if found.count >= MOST:
        raise Conflict(
            f"This conversation has {MOST} documents, which is the most.",
            do="Start a new conversation for the others.",
        )


def _digest(file: BinaryIO) -> tuple[str, int]:
    """The SHA-256 of a file, in hex, and its size in bytes."""
    file.seek(0)
    digest = hashlib.sha256()
    while piece := file.read(_CHUNK):
        digest.update(piece)
    size = file.seek(0, os.SEEK_END)
    return digest.hexdigest(), size
