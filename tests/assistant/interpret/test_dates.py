"""Periods and due dates, seen from 21 November 2026."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.interpret.dates import read_dates

TODAY = date(2026, 11, 21)

DUE = [
    ("by end of Q3", "2027-09-30"),
    ("by Q3", "2027-09-30"),
    ("by Q4", "2026-12-31"),
    ("Q3 2027", "2027-09-30"),
    ("Q3/27", "2027-09-30"),
    ("Q1 next year", "2027-03-31"),
    ("by Q4 next yr", "2027-12-31"),
    ("by June next yr", "2027-06-30"),
    ("end of next yr", "2027-12-31"),
    ("in 2 yrs", "2028-11-21"),
    ("in 18 months", "2028-05-21"),
    ("within a year", "2027-11-21"),
    ("in two years", "2028-11-21"),
    ("in two years' time", "2028-11-21"),
    ("in a year and a half", "2028-05-21"),
    ("six months from now", "2027-05-21"),
    ("over the next 12 months", "2027-11-21"),
    ("within 90 days", "2027-02-19"),
    ("next summer", "2027-08-31"),
    ("by summer", "2027-08-31"),
    ("spring 2028", "2028-05-31"),
    ("by Christmas", "2026-12-25"),
    ("by Easter", "2027-03-28"),
    ("by March", "2027-03-31"),
    ("by December", "2026-12-31"),
    ("by March 2027", "2027-03-31"),
    ("by Jun 27", "2027-06-30"),
    ("by Feb 28", "2027-02-28"),
    ("by June 30", "2027-06-30"),
    ("Mar '27", "2027-03-31"),
    ("by end of March next year", "2027-03-31"),
    ("12 March 2027", "2027-03-12"),
    ("March 12, 2027", "2027-03-12"),
    ("by the 12th of March", "2027-03-12"),
    ("12.03.2027", "2027-03-12"),
    ("03/12/2027", "2027-12-03"),
    ("2027-03-31", "2027-03-31"),
    ("FY27", "2027-12-31"),
    ("by year end", "2026-12-31"),
    ("by end of year", "2026-12-31"),
    ("by the end of the year", "2026-12-31"),
    ("end of next year", "2027-12-31"),
    ("by the end of the financial year", "2026-12-31"),
    ("this quarter", "2026-12-31"),
    ("next quarter", "2027-03-31"),
    ("next month", "2026-12-31"),
    ("H1", "2027-06-30"),
    ("second half of 2027", "2027-12-31"),
    ("mid-2027", "2027-06-30"),
    ("early 2027", "2027-03-31"),
    ("by 2028", "2028-12-31"),
    ("by May", "2027-05-31"),
]


@pytest.mark.parametrize(("text", "due"), DUE)
def test_a_period_gives_its_last_day(text: str, due: str) -> None:
    (span,) = read_dates(f"we want it {text} at most", today=TODAY)
    assert span.due == date.fromisoformat(due)
    assert not span.past


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("FY27", "2027-03-31"),
        ("by year end", "2027-03-31"),
        ("by Q3", "2026-12-31"),
        ("by Q4", "2027-03-31"),
        ("end of H1", "2027-09-30"),
        ("by the end of the financial year", "2027-03-31"),
        ("by March", "2027-03-31"),
    ],
)
def test_a_fiscal_year_that_ends_in_march_moves_its_quarters(text: str, due: str) -> None:
    (span,) = read_dates(text, today=TODAY, fiscal_year_end_month=3)
    assert span.due == date.fromisoformat(due)


@pytest.mark.parametrize("text", ["in 2024 we merged", "since March", "last year it broke", "last summer"])
def test_history_is_no_deadline(text: str) -> None:
    (span,) = read_dates(text, today=TODAY)
    assert span.past
    assert not span.strong


@pytest.mark.parametrize(
    "text",
    [
        "we answer within 3 days",
        "they may leave",
        "in their first year",
        "we march on",
        "1.000,5",
        "about 4.5.6",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert read_dates(text, today=TODAY) == ()


def test_the_next_summer_is_not_the_one_we_are_in() -> None:
    (span,) = read_dates("by next summer", today=date(2026, 7, 1))
    assert span.due == date(2027, 8, 31)


def test_words_by_make_a_deadline_and_bare_periods_do_not() -> None:
    by, bare = read_dates("by March it was said in Q2", today=TODAY)
    assert by.strong
    assert not bare.strong


@given(st.text(max_size=400), st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 12))
def test_never_raises_and_spans_lie_inside_in_order(text: str, today: date, month: int) -> None:
    last = 0
    for span in read_dates(text, today=today, fiscal_year_end_month=month):
        assert last <= span.start < span.end <= len(text)
        last = span.end


@given(
    st.text(alphabet="0123456789./-' byQHFYendofnextMarchJunyearquarterin", max_size=80),
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
)
def test_date_soup_never_raises(text: str, today: date) -> None:
    assert all(span.end <= len(text) for span in read_dates(text, today=today))


@given(st.dates(date(2026, 11, 22), date(2060, 1, 1)))
def test_a_written_day_reads_back(day: date) -> None:
    for written in (f"{day:%d.%m.%Y}", day.isoformat(), f"{day.day} {day:%B} {day.year}"):
        (span,) = read_dates(f"by {written}", today=TODAY)
        assert span.due == day
        assert span.strong


@given(st.integers(1, 4), st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_a_quarter_is_never_over(quarter: int, today: date) -> None:
    (span,) = read_dates(f"by end of Q{quarter}", today=today)
    assert span.due is not None
    assert today <= span.due <= today + timedelta(days=366)
    assert span.due.month == 3 * quarter
