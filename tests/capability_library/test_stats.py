"""The tables of `library stats`."""

from __future__ import annotations

from capability_library.schema import ActivityFormat, Kind
from capability_library.stats import stats
from tests.capability_library.lint_samples import HANDOVER, NEGOTIATING, changed, library


def test_totals() -> None:
    assert stats(library())["totals"] == {
        "capabilities": 2,
        "domains": 2,
        "kpis": 3,
        "indicators": 20,
        "signals": 12,
        "activities": 8,
    }


def test_per_domain_in_order_and_with_the_empty_ones() -> None:
    figures = stats(library(domains=("health-care", "empty", "sales")))
    assert list(figures["capabilities_per_domain"].items()) == [
        ("health-care", 1),
        ("empty", 0),
        ("sales", 1),
    ]
    assert figures["kpis_per_domain"] == {"health-care": 0, "empty": 0, "sales": 3}


def test_kinds_formats_and_strands() -> None:
    figures = stats(library())
    assert figures["kinds"] == {"technical": 1, "behavioural": 1, "leadership": 0, "foundation": 0}
    assert list(figures["kinds"]) == [kind.value for kind in Kind]
    assert figures["formats"]["captured-interaction"] == 2
    assert figures["formats"]["e-learning"] == 0
    assert list(figures["formats"]) == [each.value for each in ActivityFormat]
    assert figures["strands"] == {"work": 4, "others": 2, "formal": 2}


def test_kpi_coverage_counts_records() -> None:
    more = [changed(id=f"more-{number}", kpis=("gross-margin", "win-rate")) for number in range(3)]
    wide = library(
        NEGOTIATING, HANDOVER, *more, kpis=("win-rate", "gross-margin", "handoff-errors", "lonely")
    )
    assert stats(wide)["kpi_coverage"] == {
        "moved by none": 1,
        "moved by one": 1,
        "moved by two to four": 1,
        "moved by five or more": 1,
    }
