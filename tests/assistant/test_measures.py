"""Readings of one measure, said in several places and by several names."""

from __future__ import annotations

import pytest

from assistant.brief import Finding, KpiReading, Slot
from assistant.measures import measures


def names_of(*said: tuple[str, float | None, float | None]) -> list[str]:
    readings = [KpiReading(name=name, baseline=before, target=after) for name, before, after in said]
    return [
        one.reading.name
        for one in measures(
            Finding(slot=Slot.KPI, value=reading.name, quote=reading.name, id=f"f{at}", turn=at, kpi=reading)
            for at, reading in enumerate(readings)
        )
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("False positive rate", 18, 8), ("FP ratio", 18, 8)),
        (("FP ratio", 18, 8), ("False positive rate", 18, 8)),
        (("first pass yield", 88, None), ("FPY", None, 95)),
        (("Alert SLA", 76, 95), ("SLA", 76, 95)),
    ],
)
def test_a_short_name_for_a_known_measure_is_no_second_measure(
    first: tuple[str, float | None, float | None], second: tuple[str, float | None, float | None]
) -> None:
    assert names_of(first, second) == [first[0]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("False positive rate", 18, 8), ("FP ratio", 20, 8)),  # at odds: both stay to be seen
        (("first pass yield", 88, 95), ("FTF", 88, 95)),
        (("sick leave", 9, 6), ("SL audits", 9, 6)),
        (("punctuality", 81, 90), ("availability", 81, 90)),
        (("Alert SLA", 76, 95), ("SLA", 60, 80)),
    ],
)
def test_measures_that_only_look_alike_stay_two(
    first: tuple[str, float | None, float | None], second: tuple[str, float | None, float | None]
) -> None:
    assert names_of(first, second) == [first[0], second[0]]
