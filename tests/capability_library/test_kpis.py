"""The KPI files alone: their names carry the matching, so no name may lead to two measures."""

import re
from collections import defaultdict
from pathlib import Path

import pytest

from capability_library.loader import ROOT, load_library
from capability_library.schema import Kpi, Library


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The domains and KPI files without capability content, which has tests of its own."""
    root = tmp_path_factory.mktemp("library")
    (root / "kpis").mkdir()
    for path in [ROOT / "domains.yaml", *(ROOT / "kpis").glob("*.yaml")]:
        (root / path.relative_to(ROOT)).write_bytes(path.read_bytes())
    return load_library(root)


def shared_names(kpis: list[Kpi]) -> dict[str, list[str]]:
    owners: dict[str, list[str]] = defaultdict(list)
    for kpi in kpis:
        for name in (kpi.name, *kpi.aliases):
            owners[re.sub(r"[\W_]+", " ", name.lower()).strip()].append(kpi.id)
    # A hyphenated twin ("time to fill", "time-to-fill") of one measure does no harm.
    return {name: ids for name, ids in owners.items() if len(set(ids)) > 1}


def circles(moved_by: dict[str, tuple[str, ...]]) -> list[str]:
    """Ids that can be reached from themselves."""

    def reach(start: str) -> set[str]:
        found: set[str] = set()
        todo = list(moved_by[start])
        while todo:
            here = todo.pop()
            if here not in found:
                found.add(here)
                todo += moved_by[here]
        return found

    return [kpi for kpi in moved_by if kpi in reach(kpi)]


def a_kpi(kpi_id: str, *aliases: str) -> Kpi:
    return Kpi.model_validate(
        {
            "id": kpi_id,
            "name": f"Name of {kpi_id}",
            "aliases": aliases,
            "formula": "a ÷ b",
            "unit": "per cent",
            "direction": "up",
            "timing": "lagging",
            "domain": "sales",
        }
    )


def test_there_are_at_least_250(library: Library) -> None:
    assert len(library.kpis) >= 250


def test_no_name_or_alias_leads_to_two_measures(library: Library) -> None:
    assert shared_names(list(library.kpis.values())) == {}


def test_an_alias_in_other_case_counts_as_shared() -> None:
    assert shared_names([a_kpi("one", "Churn-rate"), a_kpi("two", "churn rate")]) == {
        "churn rate": ["one", "two"]
    }


def test_no_alias_twice_in_one_measure(library: Library) -> None:
    for kpi in library.kpis.values():
        names = [name.lower() for name in (kpi.name, *kpi.aliases)]
        assert len(set(names)) == len(names), kpi.id


def test_three_to_ten_aliases(library: Library) -> None:
    counts = {kpi.id: len(kpi.aliases) for kpi in library.kpis.values()}
    assert {kpi: n for kpi, n in counts.items() if not 3 <= n <= 10} == {}


def test_every_domain_exists_and_has_its_own_file(library: Library) -> None:
    assert {kpi.domain for kpi in library.kpis.values()} == set(library.domains)
    assert {path.stem for path in (ROOT / "kpis").glob("*.yaml")} == set(library.domains)


def test_a_measure_stands_in_the_file_of_its_domain(library: Library) -> None:
    for kpi in library.kpis.values():
        text = Path(ROOT / "kpis" / f"{kpi.domain}.yaml").read_text()
        assert f"- id: {kpi.id}\n" in text


def test_moved_by_resolves(library: Library) -> None:
    dangling = {
        kpi.id: other for kpi in library.kpis.values() for other in kpi.moved_by if other not in library.kpis
    }
    assert dangling == {}


def test_nothing_moves_itself(library: Library) -> None:
    assert circles({kpi.id: kpi.moved_by for kpi in library.kpis.values()}) == []


def test_a_circle_is_found() -> None:
    assert circles({"a": ("b",), "b": ("c",), "c": ("b",)}) == ["b", "c"]


def test_a_lagging_measure_does_not_move_a_leading_one_in_the_same_week(library: Library) -> None:
    """What is read every shift can't wait for a figure that comes once a year."""
    slow = {"quarterly", "yearly"}
    fast = {"shift", "daily"}
    wrong = [
        (kpi.id, other)
        for kpi in library.kpis.values()
        for other in kpi.moved_by
        if kpi.cadence in fast and library.kpis[other].cadence in slow
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("said", "kpi_id"),
    [
        ("FCR", "first-contact-resolution-rate"),
        ("resolution at first call", "first-contact-resolution-rate"),
        ("OEE", "overall-equipment-effectiveness"),
        ("DSO", "days-sales-outstanding"),
        ("debtor days", "days-sales-outstanding"),
        ("MTTR", "mean-time-to-repair"),
        ("LTIFR", "lost-time-injury-rate"),
        ("TRIR", "total-recordable-incident-rate"),
        ("ALOS", "average-length-of-stay"),
        ("NRR", "net-revenue-retention"),
        ("RTT", "referral-to-treatment-time"),
        ("uptime", "system-availability"),
        ("staff turnover", "employee-turnover"),
        ("attrition", "employee-turnover"),
        ("no-shows", "no-show-rate"),
        ("wait times", "queue-time"),
        ("OTIF", "on-time-in-full"),
        ("snags", "defects-at-handover"),
        ("NPS", "net-promoter-score"),
        ("churn", "customer-churn"),
        ("win rate", "win-rate"),
        ("length of stay", "average-length-of-stay"),
        ("first time fix", "first-time-fix-rate"),
    ],
)
def test_what_leaders_say_is_a_name_of_the_measure(library: Library, said: str, kpi_id: str) -> None:
    kpi = library.kpis[kpi_id]
    assert said.lower() in {name.lower() for name in (kpi.name, *kpi.aliases)}
