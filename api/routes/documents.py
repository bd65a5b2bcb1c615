"""Documents: hand one over in a conversation, see which there are and what was read in them."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Response

from api.auth import MayConverse, MayFollow
from api.late import load
from api.openapi import problems
from api.parts import WithParts
from api.schemas.base import ConversationPath
from api.schemas.conversations import TurnAnswer
from api.schemas.documents import (
    DocumentAnswer,
    DocumentFindingAnswer,
    DocumentListing,
    DocumentPage,
    DocumentPath,
    DocumentSummary,
    UploadAnswer,
)
from api.uploads import BODY, OneFile
from assistant.documents.standing import judged
from storage.attaching import attach
from storage.conversations import ConversationRepository
from storage.documents import DocumentRepository

router = APIRouter(prefix="/v1/conversations", tags=["documents"])
_PAGES_LIMIT = 200
_AGAIN: dict[int | str, dict[str, Any]] = {
    200: {
        "model": UploadAnswer,
        "description": "The same file was handed over before; it was not read again.",
    }
}


@router.post(
    "/{conversation_id}/documents",
    status_code=201,
    responses={**_AGAIN, **problems(404, 409, body=True)},
    openapi_extra=BODY,
)
def upload_document(
    parts: WithParts, key: MayConverse, conversation_id: ConversationPath, file: OneFile, response: Response
) -> UploadAnswer:
    """Hand over a document. What it says is shown and counts only once `confirm_findings` has said so.

    The file is read by its content, whatever its name says, and is not kept; its text is.
    """
    load()  # late: what reads findings imports numpy
    desk = parts.desk(key)
    name = file.filename or "document"
    attached = attach(desk, conversation_id, file=file.file, name=name, extract=parts.extract)
    turn = attached.turn
    if turn.message_id != attached.document.id or turn.replayed:
        response.status_code = 200
    response.headers["Location"] = f"/v1/conversations/{conversation_id}/documents/{attached.document.id}"
    return UploadAnswer(
        document=DocumentSummary.of(attached.document),
        turn=TurnAnswer(
            conversation_id=conversation_id,
            message_id=turn.message_id,
            turn=turn.replied.turn,
            phase=turn.phase,
            at=turn.replied.at,
            blocks=turn.replied.blocks,
        ),
    )


@router.get("/{conversation_id}/documents", responses=problems(404))
def list_documents(parts: WithParts, key: MayFollow, conversation_id: ConversationPath) -> DocumentListing:
    """List the documents of a conversation, oldest first."""
    with parts.database.read(key.organisation_id) as connection:
        ConversationRepository(connection, key.organisation_id).get(conversation_id)
        stored = DocumentRepository(connection, key.organisation_id).list(conversation_id)
    return DocumentListing(items=tuple(DocumentSummary.of(one) for one in stored))


@router.get("/{conversation_id}/documents/{document_id}", responses=problems(404))
def get_document(
    parts: WithParts,
    key: MayFollow,
    conversation_id: ConversationPath,
    document_id: DocumentPath,
    after: Annotated[int, Query(ge=0, le=2**31 - 1, description="The page to go on after.")] = 0,
    limit: Annotated[int, Query(ge=1, le=_PAGES_LIMIT)] = 50,
) -> DocumentAnswer:
    """Get what was read in a document, how each finding stands, and its text by page."""
    with parts.database.read(key.organisation_id) as connection:
        repository = DocumentRepository(connection, key.organisation_id)
        stored = repository.get(conversation_id, document_id)
        pages = repository.pages(document_id, after=after, limit=limit + 1)
        loaded = ConversationRepository(connection, key.organisation_id).load(conversation_id)
    found = judged(loaded.events, document_id)
    return DocumentAnswer(
        **dict(DocumentSummary.of(stored)),
        findings=tuple(DocumentFindingAnswer.of(one) for one in found),
        text=tuple(DocumentPage.model_validate(vars(page)) for page in pages[:limit]),
        next_after=pages[limit - 1].number if len(pages) > limit else None,
    )
