"""Measures told shortly in answer to the question for them: in whose words, from where, to where."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.interpret.kpi_answered import read_answered
from assistant.interpret.numbers import numbers_in

TODAY = date(2026, 11, 21)
WORDS = (
    "Calls lost:",
    "34%",
    "9 of 14",
    "Under",
    "10",
    "17 minutes",
    ".",
    ";",
    ",",
    "by June",
    "€4.2m",
    "zero",
)


@pytest.mark.parametrize(
    ("said", "name", "baseline", "target", "unit"),
    [
        ("Calls which nobody takes: 34%. Under 10.", "Calls which nobody takes", 34, 10, "per cent"),
        ("Waiting at the counter, 17 minutes at 9 in the morning. 5.", "Waiting at the counter", 17, 5, "minutes"),
        ("Started moves that end without a call 36%. 75.", "Started moves that end without a call", 36, 75,
         "per cent"),
        ("71 auditor findings. 10.", "auditor findings", 71, 10, None),
        ("Average visit 142 minutes; target 75.", "Average visit", 142, 75, "minutes"),
        ("Permits found faulty in the weekly check 26%; 5%.", "Permits found faulty in the weekly check", 26, 5,
         "per cent"),
        ("Traceable to farm plot: 38% of cocoa tonnage today, 95% by October.", "Traceable to farm plot", 38, 95,
         "per cent"),
        ("7 of 16 drafts returned last year. I would like two.", "drafts returned last year", 7, 2, None),
        ("Decision to delivery: 61% within 30 minutes. 90.", "Decision to delivery", 61, 90, "per cent"),
        ("22% use it weekly. 70% is the aim.", "use it weekly", 22, 70, "per cent"),
        ("Leg wounds healed at 24 weeks 37%. Good places do 70.", "Leg wounds healed at 24 weeks", 37, None,
         "per cent"),
        ("Machine repairs 61,000 euro last year.", "Machine repairs", 61000, None, "€"),
        ("Donors kept: 1.7 million. Must be 2.2.", "Donors kept", 1_700_000, 2_200_000, None),
        ("Laws changed again within 2 years: 5 of 14. One would be bad luck.", "Laws changed again within 2 years",
         5, None, None),
        ("Collapse to first shock: 4 min 50. Under 2.", "Collapse to first shock", 4.8333, 2, "minutes"),
        ("Waiting at the dock 2 h 20 on average. One hour.", "Waiting at the dock", 2.3333, 1, "hours"),
    ],
)  # fmt: skip
def test_a_measure_in_anybodys_words(
    said: str, name: str, baseline: float, target: float | None, unit: str | None
) -> None:
    (measured,) = read_answered(said, today=TODAY)
    reading = measured.reading
    assert (reading.name, reading.baseline, reading.target, reading.unit) == (name, baseline, target, unit)
    assert name in said[measured.start : measured.end]


@pytest.mark.parametrize(
    "said",
    [
        "31, want 20",
        "Maybe 15.",
        "under 10 by June",
        "We are at 14 and hope for 9.",
        "Reasons by hall: 38% colour, 22% size, 17% damaged.",
        "31 euro a head. Should be 37, same menu.",
        "412 deviations last year, 38% repeats, average 47 days open.",
        "No idea, ask finance.",
    ],
)
def test_what_names_no_measure_is_left_to_others(said: str) -> None:
    assert read_answered(said, today=TODAY) == ()


def test_the_day_belongs_to_the_aim() -> None:
    (measured,) = read_answered(
        "Missed calls: 31%. Under 10 by June. Contracts run for two years.", today=TODAY
    )
    assert measured.reading.due == date(2027, 6, 30)
    (measured,) = read_answered("Claims paid twice: 12 in three years. Zero.", today=TODAY)
    assert measured.reading.due is None


@given(
    st.lists(
        st.sampled_from(WORDS),
        max_size=14,
    ).map(" ".join)
)
def test_no_number_is_made_up(said: str) -> None:
    there = numbers_in(said)
    for measured in read_answered(said, today=TODAY):
        for value in (measured.reading.baseline, measured.reading.target):
            scaled = {number * scale for number in there for scale in (1, 1e3, 1e6)}
            assert value is None or any(
                abs(abs(value) - abs(number)) < 1e-6 * max(1, abs(value)) for number in scaled
            )
