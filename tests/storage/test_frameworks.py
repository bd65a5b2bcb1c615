from __future__ import annotations

import time

import pytest

from capability_library.schema import Capability, Framework, Kind
from kit.errors import NotFound
from storage.database import Database
from storage.frameworks import FrameworkRepository
from storage.paging import Page
from tests.storage.events import NOW


def framework(size: int = 5, version: str = "v1") -> Framework:
    capabilities = [
        Capability(
            id=f"http://example.org/skill/{number}",
            name=f"Skill {number}",
            definition="What it is for, in a sentence or two. " * 4,
            domain="even" if number % 2 == 0 else "odd",
            kind=Kind.TECHNICAL if number % 3 == 0 else None,
            alt_labels=tuple(f"label {number} {other}" for other in range(6)),
            levels={3: ("Does it alone",)} if number == 1 else {},
        )
        for number in range(size)
    ]
    return Framework(
        name="esco", title="ESCO", version=version, capabilities={one.id: one for one in capabilities}
    )


def test_a_framework_comes_back_as_it_went_in(database: Database, organisation_id: str) -> None:
    with database.write(organisation_id) as connection:
        info = FrameworkRepository(connection, organisation_id).add(framework(), at=NOW)
    with database.read(organisation_id) as connection:
        repository = FrameworkRepository(connection, organisation_id)
        assert repository.load("esco") == framework()
        assert list(repository.load("esco").capabilities) == list(framework().capabilities)
        assert repository.list() == (info,)


def test_the_same_version_is_stored_once_and_older_ones_stay(
    database: Database, organisation_id: str
) -> None:
    with database.write(organisation_id) as connection:
        repository = FrameworkRepository(connection, organisation_id)
        first = repository.add(framework(), at=NOW)
        assert repository.add(framework(), at=NOW) == first
        time.sleep(0.002)  # ids grow by the millisecond
        second = repository.add(framework(6, "v2"), at=NOW)
        assert repository.info("esco") == second
        assert len(repository.load("esco", "v1").capabilities) == 5


def test_esco_sized_frameworks_import_in_seconds(database: Database, organisation_id: str) -> None:
    large = framework(13_891)
    began = time.perf_counter()
    with database.write(organisation_id) as connection:
        FrameworkRepository(connection, organisation_id).add(large, at=NOW)
    assert time.perf_counter() - began < 20
    with database.read(organisation_id) as connection:
        repository = FrameworkRepository(connection, organisation_id)
        found = repository.search(repository.info("esco"), query="label 13890", cursor=None, limit=5)
    assert [one.name for one in found.items] == ["Skill 13890"]


def names(page: Page[Capability]) -> list[str]:
    return [capability.name for capability in page.items]


def test_search_finds_all_words_names_first_and_pages(database: Database, organisation_id: str) -> None:
    with database.write(organisation_id) as connection:
        repository = FrameworkRepository(connection, organisation_id)
        info = repository.add(framework(30), at=NOW)

        def search(query: str, domain: str | None = None, cursor: str | None = None) -> Page[Capability]:
            domains = () if domain is None else (domain,)
            return repository.search(info, query=query, domains=domains, cursor=cursor, limit=4)

        assert names(search("SKILL 7")) == ["Skill 7", "Skill 17", "Skill 27"]
        assert names(search("label skill 12 3")) == ["Skill 12"]
        assert names(search("100%")) == []
        assert names(search("_")) == []
        assert names(search("skill", domain="odd")) == ["Skill 1", "Skill 3", "Skill 5", "Skill 7"]
        first = search("")
        second = search("", cursor=first.next_cursor)
        assert names(first) + names(second) == [f"Skill {number}" for number in range(8)]


def test_frameworks_of_others_are_not_there(
    database: Database, organisation_id: str, other_organisation_id: str
) -> None:
    with database.write(other_organisation_id) as connection:
        theirs = FrameworkRepository(connection, other_organisation_id).add(framework(), at=NOW)
    with database.read(organisation_id) as connection:
        repository = FrameworkRepository(connection, organisation_id)
        assert repository.list() == ()
        assert repository.search(theirs, query="", cursor=None, limit=5).items == ()
        for ask in (
            lambda: repository.info("esco"),
            lambda: repository.load("esco"),
            lambda: repository.capability(theirs, "http://example.org/skill/1"),
        ):
            with pytest.raises(NotFound):
                ask()


def test_finds_are_counted_by_the_value_of_each_filter(database: Database, organisation_id: str) -> None:
    with database.write(organisation_id) as connection:
        repository = FrameworkRepository(connection, organisation_id)
        info = repository.add(framework(30), at=NOW)
        everything = repository.count(info, query="", domains=(), kinds=())
        assert (everything.total, everything.domains, everything.kinds) == (
            30,
            {"even": 15, "odd": 15},
            {"technical": 10},
        )
        one = repository.count(info, query="27", domains=("even",), kinds=())
        # Nothing is left, and yet it is said what the other domain would leave.
        assert (one.total, one.domains, one.kinds) == (0, {"odd": 1}, {})
        technical = repository.search(
            info, query="", domains=("odd", "none"), kinds=("technical",), cursor=None, limit=9
        )
        assert names(technical) == ["Skill 3", "Skill 9", "Skill 15", "Skill 21", "Skill 27"]


def test_names_are_given_of_what_is_there(database: Database, organisation_id: str) -> None:
    with database.write(organisation_id) as connection:
        repository = FrameworkRepository(connection, organisation_id)
        info = repository.add(framework(), at=NOW)
        ids = ("http://example.org/skill/2", "http://example.org/skill/99")
        assert repository.names(info, ids) == {"http://example.org/skill/2": "Skill 2"}
        assert repository.names(info, ()) == {}
