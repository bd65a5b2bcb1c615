"""Rules that look at the library as a whole: size, balance, formats, files, tombstones."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from capability_library.lint import thresholds
from capability_library.lint.balance import domains, formats, size
from capability_library.lint.files import misplaced
from capability_library.lint.thresholds import MIN_CAPABILITIES, MIN_DOMAINS, MIN_KPIS, MIN_PER_DOMAIN
from capability_library.loader import default_library, load_library
from capability_library.schema import ActivityFormat, Capability, Library
from capability_library.tombstones import Tombstone, load_tombstones, tombstone_problems
from kit.errors import BadInput
from tests.capability_library.lint_samples import HANDOVER, NEGOTIATING, changed, library

NAMES = tuple(f"domain-{number}" for number in range(MIN_DOMAINS))
EACH = -(-MIN_CAPABILITIES // MIN_DOMAINS)


def filled(numbers: dict[str, int], *, kpis: int = MIN_KPIS) -> Library:
    records = [
        NEGOTIATING.model_copy(update={"id": f"{domain}-{number}", "domain": domain})
        for domain, total in numbers.items()
        for number in range(total)
    ]
    return library(*records, kpis=tuple(f"kpi-{number}" for number in range(kpis)), domains=tuple(numbers))


def test_big_enough() -> None:
    assert list(size(filled(dict.fromkeys(NAMES, EACH)))) == []


def test_too_few_of_anything() -> None:
    small = filled({**dict.fromkeys(NAMES[1:], EACH), NAMES[1]: MIN_PER_DOMAIN - 1}, kpis=MIN_KPIS - 1)
    assert [problem.where for problem in size(small)] == ["library", "library", "library", "content/domain-1"]


def test_domains_in_balance() -> None:
    assert list(domains(filled({"one": 15, "two": 30}))) == []


def test_a_domain_much_larger_than_the_smallest() -> None:
    [problem] = domains(filled({"one": 15, "two": 31}))
    assert problem.where == "content/two"
    assert problem.message == "31 records beside 15 in 'one'"


def in_formats(*names: ActivityFormat) -> Capability:
    return changed(activities=[{**NEGOTIATING.activities[0].model_dump(), "format": name} for name in names])


def test_all_formats_and_few_courses() -> None:
    assert list(formats(library(in_formats(*ActivityFormat)))) == []


def test_a_format_nobody_uses() -> None:
    [problem] = formats(library(in_formats(*[each for each in ActivityFormat if each != "mentoring"])))
    assert "'mentoring'" in problem.message


def test_courses_stay_under_a_third() -> None:
    third = in_formats(*ActivityFormat, *[ActivityFormat.WORKSHOP] * 3)
    assert [problem.message for problem in formats(library(third))] == [
        "33% of the activities are e-learning or workshops"
    ]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The two good records on disk."""
    for record in (NEGOTIATING, HANDOVER):
        path = tmp_path / "content" / record.domain / f"{record.id}.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(yaml.safe_dump(record.model_dump(mode="json") | {"levels": dict(record.levels)}))
    (tmp_path / "domains.yaml").write_text("[]")
    return tmp_path


def test_records_in_their_files(root: Path) -> None:
    assert list(misplaced(load_library(root), root)) == []


def test_a_record_in_the_file_of_another_name(root: Path) -> None:
    path = root / "content" / "sales" / "value-negotiation.yaml"
    path.rename(path.with_name("haggling.yaml"))
    assert [problem.where for problem in misplaced(load_library(root), root)] == [
        "content/sales/haggling.yaml",
        "content/sales/value-negotiation.yaml",
    ]


def test_a_tombstone_with_a_successor() -> None:
    stone = Tombstone(id="haggling", successor="value-negotiation", why="It was the same work.")
    assert list(tombstone_problems(library(), (stone,))) == []


@pytest.mark.parametrize(
    ("stone_id", "successor", "message"),
    [
        ("shift-handover", "value-negotiation", "a withdrawn id is used again"),
        ("haggling", "closing", "the successor 'closing' does not exist"),
    ],
)
def test_a_tombstone_that_misleads(stone_id: str, successor: str, message: str) -> None:
    stone = Tombstone(id=stone_id, successor=successor, why="It was the same work.")
    assert [problem.message for problem in tombstone_problems(library(), (stone,))] == [message]


def test_one_grave_for_one_id() -> None:
    stone = Tombstone(id="haggling", successor="value-negotiation", why="It was the same work.")
    assert [problem.message for problem in tombstone_problems(library(), (stone, stone))] == [
        "stands there twice"
    ]


def test_tombstones_are_read(tmp_path: Path) -> None:
    assert load_tombstones(tmp_path) == ()
    (tmp_path / "tombstones.yaml").write_text("- {id: haggling, successor: closing, why: Same work}")
    assert [stone.successor for stone in load_tombstones(tmp_path)] == ["closing"]


@pytest.mark.parametrize(
    "text", ["id: haggling", "- {id: haggling}", "- {id: a, successor: b, why: c, who: d}"]
)
def test_tombstones_that_are_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "tombstones.yaml").write_text(text)
    with pytest.raises(BadInput, match=r"tombstones\.yaml"):
        load_tombstones(tmp_path)


def test_our_own_tombstones_lead_somewhere() -> None:
    assert list(tombstone_problems(default_library(), load_tombstones())) == []


def test_least_is_not_more_than_most() -> None:
    ranges = [value for value in vars(thresholds).values() if isinstance(value, tuple)]
    assert len(ranges) > 10
    assert all(least <= most for least, most in ranges)
