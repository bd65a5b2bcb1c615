from __future__ import annotations

import threading
from collections.abc import Sequence
from io import BytesIO
from typing import BinaryIO

import pytest
from sqlalchemy import func, select, text

from assistant.events import Event, Received, Replied
from assistant.service import Message
from extraction.values import Document, FileKind, Page
from kit.clock import SystemClock
from kit.errors import Conflict, NotFound
from storage.attaching import MOST, Attached, attach, stored_text
from storage.conversations import Conversation, ConversationRepository
from storage.database import Database
from storage.documents import DocumentRepository, StoredDocument
from storage.models import document_pages, documents
from storage.turns import Desk
from tests.api.scripted import ScriptedInterview
from tests.storage.events import NOW, beginning

PAGES = tuple(
    Page(number=n, label=f"sheet KPIs, row {n}", text=f"row {n} „ä“ 漢", heading="KPIs")
    for n in range(1, 1203)
)
DOCUMENT = Document(kind=FileKind.XLSX, extent="1 sheet with 1202 rows", pages=PAGES)


def begin(database: Database, organisation_id: str) -> Conversation:
    with database.write(organisation_id) as connection:
        return ConversationRepository(connection, organisation_id).create(beginning(), at=NOW)


def add(
    database: Database, organisation_id: str, conversation_id: str, *, digest: str = "d", id: str = "doc_1"
) -> None:
    with database.write(organisation_id) as connection:
        DocumentRepository(connection, organisation_id).add(
            DOCUMENT,
            document_id=id,
            conversation_id=conversation_id,
            name="KPIs.xlsx",
            size=4711,
            digest=digest,
            at=NOW,
        )


def count(database: Database, organisation_id: str) -> tuple[int, int]:
    with database.read(organisation_id) as connection:
        return tuple(  # pyright: ignore[reportReturnType]
            connection.execute(
                select(func.count()).select_from(table).where(table.c.organisation_id == organisation_id)
            ).scalar_one()
            for table in (documents, document_pages)
        )


def test_a_document_comes_back_as_it_went_in(database: Database, organisation_id: str) -> None:
    conversation = begin(database, organisation_id)
    add(database, organisation_id, conversation.id)
    with database.read(organisation_id) as connection:
        repository = DocumentRepository(connection, organisation_id)
        stored = repository.get(conversation.id, "doc_1")
        assert stored == StoredDocument(
            id="doc_1",
            conversation_id=conversation.id,
            name="KPIs.xlsx",
            kind=FileKind.XLSX,
            extent="1 sheet with 1202 rows",
            size=4711,
            pages=1202,
            created_at=NOW,
        )
        assert repository.list(conversation.id) == (stored,)
        assert repository.find(conversation.id, "d") == stored
        assert repository.find(conversation.id, "e") is None
        assert stored_text(connection, organisation_id, stored) == DOCUMENT


def test_pages_are_read_in_pieces(database: Database, organisation_id: str) -> None:
    conversation = begin(database, organisation_id)
    add(database, organisation_id, conversation.id)
    with database.read(organisation_id) as connection:
        repository = DocumentRepository(connection, organisation_id)
        assert repository.pages("doc_1", limit=2) == PAGES[:2]
        assert repository.pages("doc_1", after=1201, limit=10) == PAGES[1201:]


def test_nobody_else_sees_it(database: Database, organisation_id: str, other_organisation_id: str) -> None:
    conversation = begin(database, organisation_id)
    add(database, organisation_id, conversation.id)
    with database.read(other_organisation_id) as connection:
        repository = DocumentRepository(connection, other_organisation_id)
        assert repository.list(conversation.id) == ()
        assert repository.pages("doc_1", limit=5) == ()
        with pytest.raises(NotFound):
            repository.get(conversation.id, "doc_1")
    with database.read(organisation_id) as connection, pytest.raises(NotFound):
        DocumentRepository(connection, organisation_id).get("conv_other", "doc_1")


def test_it_goes_with_its_conversation(database: Database, organisation_id: str) -> None:
    conversation, other = begin(database, organisation_id), begin(database, organisation_id)
    add(database, organisation_id, conversation.id)
    add(database, organisation_id, other.id, id="doc_2")
    with database.write(organisation_id) as connection:
        ConversationRepository(connection, organisation_id).delete(conversation.id)
    assert count(database, organisation_id) == (1, 1202)


def test_all_of_an_organisation_can_be_deleted(
    database: Database, organisation_id: str, other_organisation_id: str
) -> None:
    for id, owner in (("doc_1", organisation_id), ("doc_2", other_organisation_id)):
        add(database, owner, begin(database, owner).id, id=id)
    with database.write(organisation_id) as connection:
        assert DocumentRepository(connection, organisation_id).delete_all() == 1
    assert count(database, organisation_id) == (0, 0)
    assert count(database, other_organisation_id) == (1, 1202)


def test_no_original_is_kept(database: Database, organisation_id: str) -> None:
    conversation = begin(database, organisation_id)
    add(database, organisation_id, conversation.id)
    with database.read(organisation_id) as connection:
        columns = connection.execute(text("SELECT * FROM documents")).mappings().one()
    assert not [value for value in columns.values() if isinstance(value, bytes | memoryview)]


# Handing one over


def reads(_file: BinaryIO, _name: str) -> Document:
    return DOCUMENT


def desk(database: Database, organisation_id: str) -> Desk:
    clock = SystemClock()
    return Desk(database, ScriptedInterview(clock), clock, organisation_id)


def hand_over(at: Desk, conversation_id: str, data: bytes = b"file", name: str = "KPIs.xlsx") -> Attached:
    return attach(at, conversation_id, file=BytesIO(data), name=name, extract=reads)


def events(database: Database, organisation_id: str, conversation_id: str) -> Sequence[Event]:
    with database.read(organisation_id) as connection:
        return ConversationRepository(connection, organisation_id).load(conversation_id).events


def test_the_turn_and_the_text_are_stored_together(database: Database, organisation_id: str) -> None:
    conversation = begin(database, organisation_id)
    attached = hand_over(desk(database, organisation_id), conversation.id, name="../secret/KPIs.xlsx")
    assert (attached.document.name, attached.document.size, attached.document.pages) == ("KPIs.xlsx", 4, 1202)
    told = events(database, organisation_id, conversation.id)
    assert [type(event) for event in told[-3:]][::2] == [Received, Replied]
    assert attached.turn.message_id == attached.document.id


def test_the_same_file_again_gets_the_same_answer(database: Database, organisation_id: str) -> None:
    conversation = begin(database, organisation_id)
    first = hand_over(desk(database, organisation_id), conversation.id)
    before = events(database, organisation_id, conversation.id)
    again = hand_over(desk(database, organisation_id), conversation.id, name="other name.xlsx")
    assert again.turn.replayed
    assert (again.document, again.turn.replied) == (first.document, first.turn.replied)
    assert events(database, organisation_id, conversation.id) == before


def test_the_same_file_twice_at_once_is_stored_once(database: Database, organisation_id: str) -> None:
    conversation = begin(database, organisation_id)
    together = threading.Barrier(4)
    seen: list[str] = []

    def one() -> None:
        together.wait()
        seen.append(hand_over(desk(database, organisation_id), conversation.id).document.id)

    threads = [threading.Thread(target=one) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 4
    assert len(set(seen)) == 1
    assert count(database, organisation_id) == (1, 1202)


def test_a_turn_stored_meanwhile_does_not_cost_the_reading(database: Database, organisation_id: str) -> None:
    conversation = begin(database, organisation_id)
    at = desk(database, organisation_id)
    reading = 0

    def slow(_file: BinaryIO, _name: str) -> Document:
        nonlocal reading
        reading += 1
        at.take(conversation.id, Message(message_id="meanwhile", channel="api", text="Keep customers."))
        return DOCUMENT

    attached = attach(at, conversation.id, file=BytesIO(b"file"), name="a.xlsx", extract=slow)
    assert reading == 1
    assert attached.turn.replied.turn == 2


def test_a_closed_conversation_takes_none_and_does_not_read_it(
    database: Database, organisation_id: str
) -> None:
    from assistant.commands import Accept  # noqa: PLC0415

    conversation = begin(database, organisation_id)
    at = desk(database, organisation_id)
    at.take(conversation.id, Message(message_id="m", channel="api", command=Accept()))

    def never(_file: BinaryIO, _name: str) -> Document:
        raise AssertionError("it must not be read")

    with pytest.raises(Conflict, match="closed"):
        attach(at, conversation.id, file=BytesIO(b"file"), name="a.pdf", extract=never)
    with pytest.raises(NotFound):
        attach(at, "conv_none", file=BytesIO(b"file"), name="a.pdf", extract=never)


def test_there_is_an_end_to_how_many(database: Database, organisation_id: str) -> None:
    conversation = begin(database, organisation_id)
    for number in range(MOST):
        add(database, organisation_id, conversation.id, digest=f"d{number}", id=f"doc_{number}")
    with pytest.raises(Conflict, match="which is the most"):
        hand_over(desk(database, organisation_id), conversation.id)
