"""Numbers as people write them, and the ones that are no measure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.interpret.numbers import numbers_in, read_numbers

MEASURES = [
    ("18", 18, None, "18"),
    ("62%", 62, "per cent", "62%"),
    ("0.6", 0.6, None, "0.6"),
    ("1,000", 1000, None, "1,000"),
    ("1.000,5", 1000.5, None, "1.000,5"),
    ("1,000.5", 1000.5, None, "1,000.5"),
    ("12 000", 12000, None, "12 000"),
    ("7,2 days", 7.2, "days", "7,2 days"),
    ("€4.2m", 4_200_000, "€", "€4.2m"),
    ("£300k", 300_000, "£", "£300k"),
    ("$1.2bn", 1_200_000_000, "$", "$1.2bn"),
    ("300k euros", 300_000, "€", "300k euros"),
    ("4.2 million", 4_200_000, None, "4.2 million"),
    ("two thirds", 66.6667, "per cent", "two thirds"),
    ("a third", 33.3333, "per cent", "a third"),
    ("half", 50, "per cent", "half"),
    ("half an hour", 0.5, "hours", "half an hour"),
    ("twenty-five per cent", 25, "per cent", "twenty-five per cent"),
    ("12 points", 12, "points", "12 points"),
    ("3 percentage points", 3, "percentage points", "3 percentage points"),
    ("50 basis points", 50, "basis points", "50 basis points"),
    ("18:1", 18, None, "18:1"),
    ("four pounds twenty", 4.2, "£", "four pounds twenty"),
    ("4 euros 50", 4.5, "€", "4 euros 50"),
    ("twelve dollars fifty-five a visit", 12.55, "$", "twelve dollars fifty-five"),
    ("ten pounds twenty times over", 10, "£", "ten pounds"),
    ("9 days", 9, "days", "9 days"),
    ("+12", 12, None, "+12"),
    ("-5", -5, None, "-5"),
    ("minus 5", -5, None, "minus 5"),
    ("3x", 3, "times", "3x"),
    ("4h 20m", 4.3333, "hours", "4h 20m"),
    ("2.3 per 1,000 bed days", 2.3, "per 1,000 bed days", "2.3"),
    ("1 in 5", 20, "per cent", "1 in 5"),
    ("one in ten", 10, "per cent", "one in ten"),
    ("8/10", 8, "out of 10", "8/10"),
    ("4.1 out of 5", 4.1, "out of 5", "4.1 out of 5"),
    ("18 percents", 18, "per cent", "18 percents"),
    ("24pc", 24, "per cent", "24pc"),
]


@pytest.mark.parametrize(("text", "value", "unit", "span"), MEASURES)
def test_a_measure_has_value_unit_and_place(text: str, value: float, unit: str | None, span: str) -> None:
    said = f"it is {text}, roughly"
    number = read_numbers(said)[0]
    assert (number.value, number.unit) == (pytest.approx(value), unit)
    assert said[number.start : number.end] == span
    assert number.kind in {"measure", "odds", "fraction"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("in 2026 we moved", "year"),
        ("a team of 40", "headcount"),
        ("120 nurses", "headcount"),
        ("30 FTE", "headcount"),
        ("there are 40 of us", "headcount"),
        ("the 5 in Manila get no training", "headcount"),
        ("those 12 who do nights", "headcount"),
        ("call 0171 555 0199", "phone"),
        ("call +44 20 7946 0958", "phone"),
        ("we have a budget of £50k", "budget"),
        ("€200k to spend", "budget"),
        ("our training budget is 80k", "budget"),
        ("two hours a week for learning", "effort"),
        ("the 2 priorities", "count"),
        ("question 3", "position"),
        ("my top 3", "position"),
        ("1) churn", "position"),
        ("on the 3rd floor", "ordinal"),
        ("he is 45 years old", "age"),
        ("20 years of experience", "age"),
        ("we start at 7:30", "clock"),
        ("they leave at 7am", "clock"),
        ("14 branches", "count"),
        ("9 old depots", "count"),
        ("one of our people", "ordinal"),
    ],
)
def test_a_number_that_is_no_measure_is_told_apart(text: str, kind: str) -> None:
    assert [number.kind for number in read_numbers(text)] == [kind]


@pytest.mark.parametrize("text", ["Q3", "FY27", "B2B", "COVID-19 hit us", "ISO9001"])
def test_digits_inside_a_name_are_no_number(text: str) -> None:
    assert read_numbers(text) == ()


def test_the_thousand_of_a_rate_is_its_denominator() -> None:
    assert [n.kind for n in read_numbers("2.3 falls per 1,000 bed days")] == ["measure", "denominator"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("€4.2m to 5", {4.2, 4_200_000, 5}),
        ("1 in 5 leave", {1, 5, 0.2, 20}),
        ("by end of Q3", {3}),
        ("FY27", {27}),
        ("a third", {1 / 3, 33.33}),
        ("halve it", {50}),
        ("twelve points", {12}),
        ("on 12.03.2027", {12, 3, 2027}),
        ("from -5 to +12", {-5, 5, 12}),
    ],
)
def test_numbers_in_holds_every_form_of_what_was_said(text: str, said: set[float]) -> None:
    assert said <= numbers_in(text)


def test_numbers_in_holds_nothing_that_was_not_said() -> None:
    assert numbers_in("churn went from 18 to 12") == {18, 12}
    assert numbers_in("nobody checks the parts list") == frozenset()


@given(st.text(max_size=400))
def test_never_raises_and_spans_lie_inside_in_order(text: str) -> None:
    last = 0
    for number in read_numbers(text):
        assert last <= number.start < number.end <= len(text)
        last = number.end
    numbers_in(text)


@given(st.text(alphabet="0123456789.,€%$ kmhx/-+:in of per one half", max_size=120))
def test_number_soup_never_raises(text: str) -> None:
    assert all(number.end <= len(text) for number in read_numbers(text))


@given(st.integers(0, 999_999))
def test_a_whole_number_reads_back_with_and_without_commas(value: int) -> None:
    for written in (f"{value}", f"{value:,}"):
        (number,) = read_numbers(f"score {written}!")
        assert number.value == value


@pytest.mark.parametrize(
    "text",
    [
        "Fix this. 2) fraud loss grows",
        "The aims: 1) churn, 2) fraud loss",
        "(1) churn, (2) fraud loss",
        "1. Churn. 2. Fraud loss.",
        "a) churn b) fraud loss",
        "(a) churn (b) fraud loss",
    ],
)
def test_the_marks_of_a_list_are_no_measures(text: str) -> None:
    assert all(number.kind == "position" for number in read_numbers(text))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Where is it? 18. We want 12.", ["measure", "measure"]),
        ("churn (18) to 12", ["measure", "measure"]),
        ("revenue (now 3 b) to 4 b", ["measure", "measure"]),
        ("in 2 of 10 cases", ["odds"]),
        ("it starts at 11:30", ["clock"]),
        ("see section 3. 5 people left", ["position", "headcount"]),
        ("in shift 2 of 3", ["odds"]),
    ],
)
def test_what_only_looks_like_a_mark_of_a_list_keeps_its_kind(text: str, kinds: list[str]) -> None:
    assert [number.kind for number in read_numbers(text)] == kinds


def test_a_price_needs_the_currency_once() -> None:
    values = [(number.value, number.unit) for number in read_numbers("four pounds twenty, target five fifty")]
    assert values == [(4.2, "£"), (5.5, "£")]
    assert [number.value for number in read_numbers("churn five fifty")] == [5, 50]
    later = read_numbers("four pounds twenty, and five minutes fifty times")
    assert [number.value for number in later] == [4.2, 5, 50]
