from __future__ import annotations

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.events import EVENT, Event
from assistant.model.record import ModelCall
from kit.errors import BadInput, Conflict, NotFound
from storage.conversations import Conversation, ConversationRepository
from storage.database import Database
from storage.paging import decode_cursor, decode_offset, encode_cursor
from tests.storage.events import NOW, beginning, stamp, turn

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(), inside, max_size=3),
    max_leaves=5,
)
# A model's answer may be any JSON object: hypothesis can't tell that from its type.
st.register_type_strategy(
    ModelCall, st.builds(ModelCall, parsed=st.none() | st.dictionaries(st.text(), _JSON, max_size=3))
)


def begin(database: Database, organisation_id: str, title: str | None = None) -> Conversation:
    with database.write(organisation_id) as connection:
        return ConversationRepository(connection, organisation_id).create(beginning(), at=NOW, title=title)


def append(
    database: Database, organisation_id: str, conversation: Conversation, number: int, message_id: str = ""
) -> int:
    with database.write(organisation_id) as connection:
        return ConversationRepository(connection, organisation_id).append(
            conversation,
            turn(number),
            stamp=stamp(message_id or f"m{number}"),
            status="interview",
            turn=number,
            settled=number,
            title=None,
            at=NOW,
        )


def load(database: Database, organisation_id: str, conversation_id: str) -> tuple[Event, ...]:
    with database.read(organisation_id) as connection:
        return ConversationRepository(connection, organisation_id).load(conversation_id).events


def test_events_come_back_as_they_went_in(database: Database, organisation_id: str) -> None:
    conversation = begin(database, organisation_id)
    append(database, organisation_id, conversation, 1)
    assert load(database, organisation_id, conversation.id) == (*beginning(), *turn(1))


def test_a_conversation_knows_its_pins_and_its_place(database: Database, organisation_id: str) -> None:
    conversation = begin(database, organisation_id, title="Renewals")
    with database.read(organisation_id) as connection:
        stored = ConversationRepository(connection, organisation_id).get(conversation.id)
    assert stored == conversation
    assert (stored.framework, stored.framework_version, stored.bank_version) == ("capwright", "v", "b")
    assert (stored.last_seq, stored.turn, stored.created_at) == (2, 0, NOW)


def test_a_conversation_begins_with_its_beginning(database: Database, organisation_id: str) -> None:
    with database.write(organisation_id) as connection, pytest.raises(ValueError, match="Started"):
        ConversationRepository(connection, organisation_id).create(turn(1), at=NOW)


def test_a_turn_on_an_older_reading_is_refused_and_leaves_nothing(
    database: Database, organisation_id: str
) -> None:
    conversation = begin(database, organisation_id)
    append(database, organisation_id, conversation, 1)
    with pytest.raises(Conflict, match="same moment"):
        append(database, organisation_id, conversation, 1, message_id="other")
    assert load(database, organisation_id, conversation.id) == (*beginning(), *turn(1))


def test_of_turns_at_the_same_moment_one_is_stored(database: Database, organisation_id: str) -> None:
    conversation = begin(database, organisation_id)
    together = threading.Barrier(6)
    outcomes: list[str] = []

    def say(number: int) -> None:
        together.wait()
        try:
            append(database, organisation_id, conversation, 1, message_id=f"from-{number}")
            outcomes.append("stored")
        except Conflict:
            outcomes.append("refused")

    threads = [threading.Thread(target=say, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["refused"] * 5 + ["stored"]
    assert len(load(database, organisation_id, conversation.id)) == 4


def test_the_same_message_cannot_be_stored_twice(database: Database, organisation_id: str) -> None:
    conversation = begin(database, organisation_id)
    append(database, organisation_id, conversation, 1, message_id="same")
    with database.read(organisation_id) as connection:
        again = ConversationRepository(connection, organisation_id).get(conversation.id)
    with pytest.raises(Conflict):
        append(database, organisation_id, again, 2, message_id="same")
    assert len(load(database, organisation_id, conversation.id)) == 4


def test_a_message_is_replayed_by_channel_and_id(database: Database, organisation_id: str) -> None:
    conversation = begin(database, organisation_id)
    append(database, organisation_id, conversation, 1)
    with database.read(organisation_id) as connection:
        repository = ConversationRepository(connection, organisation_id)
        replay = repository.replay(conversation.id, channel="api", message_id="m1")
        assert replay
        assert (replay.seq, replay.replied) == (4, turn(1)[-1])
        assert repository.replay(conversation.id, channel="slack", message_id="m1") is None
        assert repository.replay(conversation.id, channel="api", message_id="m2") is None
        assert repository.last_reply(conversation) == turn(1)[-1]


def test_events_are_paged_by_seq(database: Database, organisation_id: str) -> None:
    conversation = begin(database, organisation_id)
    append(database, organisation_id, conversation, 1)
    with database.read(organisation_id) as connection:
        repository = ConversationRepository(connection, organisation_id)
        assert [seq for seq, _ in repository.events(conversation.id, after=1, limit=2)] == [2, 3]
        assert repository.events(conversation.id, after=4, limit=2) == ()


def test_another_organisation_reaches_nothing(
    database: Database, organisation_id: str, other_organisation_id: str
) -> None:
    conversation = begin(database, organisation_id)
    append(database, organisation_id, conversation, 1)
    with database.read(other_organisation_id) as connection:
        repository = ConversationRepository(connection, other_organisation_id)
        assert repository.list(cursor=None, limit=10).items == ()
        assert repository.replay(conversation.id, channel="api", message_id="m1") is None
        assert repository.last_reply(conversation) is None
        with pytest.raises(NotFound):
            repository.get(conversation.id)
        with pytest.raises(NotFound):
            repository.load(conversation.id)
        with pytest.raises(NotFound):
            repository.events(conversation.id, after=0, limit=9)
    with pytest.raises(Conflict):
        append(database, other_organisation_id, conversation, 2)
    assert len(load(database, organisation_id, conversation.id)) == 4


def test_lists_are_cut_into_pages_newest_first(database: Database, organisation_id: str) -> None:
    ids = {begin(database, organisation_id).id for _ in range(5)}
    seen: list[str] = []
    cursor: str | None = None
    with database.read(organisation_id) as connection:
        repository = ConversationRepository(connection, organisation_id)
        for expected in (2, 2, 1):
            page = repository.list(cursor=cursor, limit=2)
            assert len(page.items) == expected
            seen += [conversation.id for conversation in page.items]
            cursor = page.next_cursor
    assert cursor is None
    assert seen == sorted(ids, reverse=True)


@given(st.text(max_size=60))
def test_a_cursor_is_ours_or_refused(text: str) -> None:
    for decode in (decode_cursor, decode_offset):
        try:
            decode(text)
        except BadInput as error:
            assert error.do  # noqa: PT017 hypothesis gives both


@given(st.integers(min_value=0, max_value=999_999_999))
def test_offsets_survive_a_cursor(offset: int) -> None:
    assert decode_offset(encode_cursor(offset)) == offset


@settings(max_examples=200)
@given(st.from_type(Event))
def test_every_event_survives_json(event: Event) -> None:
    assert EVENT.validate_python(event.model_dump(mode="json")) == event
