"""Measures told in whole sentences: a state, words in passing, and later a wish."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.brief import Slot
from assistant.commands import Answer
from assistant.interpret.base import Context
from assistant.interpret.dates import read_dates
from assistant.interpret.kpi_pairs import pairs_of
from assistant.interpret.kpis import read_kpis
from assistant.interpret.numbers import numbers_in, read_numbers
from assistant.interpret.rules import RulesInterpreter
from capability_library.loader import default_library
from capability_library.schema import Kpi

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def kpis() -> Mapping[str, Kpi]:
    return default_library().kpis


@pytest.mark.parametrize(
    ("text", "name", "baseline", "target"),
    [
        ("Breakage in cellars is 5.2 per cent of bottles, I'd like it at 3.", "Breakage in cellars", 5.2, 3),
        ("Our time from order to gate is 50 minutes, the group's standard is 35.", "time from", 50, 35),
        ("26 percent of guests book the spa and the owner has set 35 for 2028.", "guests book the spa", 26, 35),
        ("Late pallets are nine percent, nobody has zero, seven would be fine.", "Late", 9, 7),
        ("Repeat visits are at 27 per cent, we've told them we would be at 18 by March.", "Repeat visits", 27, 18),
        ("We had spillage on 22 percent of the loads, I promised it will be below 10.", "spillage", 22, 10),
        ("The error quota is by 14 percent and the director expects 9 until June.", "error quota", 14, 9),
        ("Loss of grain is actually at 8 %, it must descend to 5 %.", "Loss of grain", 8, 5),
        ("Our guest score is 7.4 and the owners want 8.", "guest score", 7.4, 8),
        ("Wastage was 18 percent over the summer, I'd think 12 is decent.", "Wastage", 18, 12),
        ("Waiting in reception stands at 25 minutes. I would be happy with 15.", "Waiting in reception", 25, 15),
        ("Lost keys run at 40 a month and 25 is the limit.", "Lost keys", 40, 25),
        ("Parcels left behind: 12 per cent with us, the best depot has 4, and that's what I've promised.",
         "Parcels left behind", 12, 4),
    ],
)  # fmt: skip
def test_a_state_and_a_later_wish_are_one_measure(
    text: str, name: str, baseline: float, target: float, kpis: Mapping[str, Kpi]
) -> None:
    (span,) = read_kpis(text, kpis=kpis, today=TODAY)
    assert name in text[span.start : span.end] or name in span.reading.name
    assert (span.reading.baseline, span.reading.target) == (baseline, target)


@pytest.mark.parametrize(
    ("text", "name", "baseline", "target"),
    [
        ("But if they did: spend per head, bar and programmes, is four pounds twenty and they dream of five fifty.",
         "spend per head", 4.2, 5.5),
        ("If you ask me: snack sales a guest, all kiosks, are about three pounds ten and the owner wants four.",
         "snack sales a guest", 3.1, 4),
        ("What it does to us: breakage in the kitchen, plates mostly, is about 30 a week and they want 10.",
         "breakage in the kitchen", 30, 10),
        ("Let me put it this way: wastage, all sites, is 9 per cent and the board asks for 5.", "wastage", 9, 5),
        ("The interval. Or the grumbles: we had 41 last season, I'd like that under 15.", "grumbles", 41, 15),
        ("In the morning meeting we look on cancelled departures, last month 2,8 %, must be under 1 %.",
         "cancelled departures", 2.8, 1),
        # A name before a colon is the name.
        ("Lost umbrellas: we have 40 a week, all doors together, and I'd like 15.", "Lost umbrellas", 40, 15),
        ("Breakage, which we did count, is at 40 a month and I want 15.", "Breakage", 40, 15),
    ],
)  # fmt: skip
def test_helper_verbs_and_ways_to_begin_are_no_name(
    text: str, name: str, baseline: float, target: float, kpis: Mapping[str, Kpi]
) -> None:
    (span,) = read_kpis(text, kpis=kpis, today=TODAY)
    assert span.reading.name == name
    assert (span.reading.baseline, span.reading.target) == (baseline, target)


@pytest.mark.parametrize(
    ("text", "baseline", "target"),
    [
        ("Mislabelled trays are at 12 percent and Ines wants 6, I said 8, so let's call it 8.", 12, 8),
        ("Of the drivers 30 percent check in on time and I'd love to say seventy, or rather sixty.", 30, 60),
        ("Spoilt rolls, we were at 20, no wait, 20 was the old line, we're at 16 and I want 9.", 16, 9),
        ("Unsold seats are 24 percent, in two theatres it's over forty, let's say 15 by June.", 24, 15),
    ],
)  # fmt: skip
def test_the_last_said_holds_and_asides_do_not(
    text: str, baseline: float, target: float, kpis: Mapping[str, Kpi]
) -> None:
    (span,) = read_kpis(text, kpis=kpis, today=TODAY)
    assert (span.reading.baseline, span.reading.target) == (baseline, target)


@pytest.mark.parametrize(
    "text",
    [
        "We have 32 beds and on a bad night one nurse for eleven of them.",
        "There are 63 shops and the project for the handhelds should end in 2027.",
        "They run accounts of 80k to 600k alone.",
        "We are 58 fitters, of which 20 come from an agency, and from January it will be 15.",
        "In March nine people went to hospital who had been here for five weeks.",
        "I have four such letters a day, and I want each leader to call within three days.",
    ],
)
def test_numbers_in_passing_make_no_pair(text: str) -> None:
    assert pairs_of(text, read_numbers(text), read_dates(text, today=TODAY)) == ()


def test_a_told_measure_counts_whatever_was_asked(kpis: Mapping[str, Kpi]) -> None:
    text = "Nobody rang the client. Our time to unload is 3 hours, it should be two hours by July."
    context = Context(today=TODAY, asked_slot=Slot.INCIDENT, kpis=kpis)
    commands = RulesInterpreter().interpret(text, context)
    drafts = [d for c in commands if isinstance(c, Answer) for d in c.drafts if d.kpi]
    assert [(d.kpi.baseline, d.kpi.target) for d in drafts if d.kpi] == [(3, 2)]


_PARTS = st.lists(
    st.sampled_from(
        [
            "Waste is 6 per cent", "I'd like it at 4", "or rather five", "we have 32 beds", "by June",
            "it should be 3", "nobody has zero", "that is what I promised", "7 would be fine", ".", ",", "and",
            "18 to 12",
            "240 thousand", "minutes", "the best one has 9", "it fell from 40 to 30", "in 2027",
        ]
    ),
    max_size=12,
)  # fmt: skip


@given(_PARTS)
def test_every_pair_is_of_numbers_said_in_the_words_it_quotes(parts: list[str]) -> None:
    text = " ".join(parts)
    for pair in pairs_of(text, read_numbers(text), read_dates(text, today=TODAY)):
        assert 0 <= pair.start <= pair.state.start < pair.wish.start < pair.end <= len(text)
        assert {pair.state.value, pair.wish.value} <= numbers_in(text[pair.start : pair.end])
        assert pair.subject.name in text


@pytest.mark.parametrize(
    ("text", "kpi_id"),
    [
        ("cancelled departures were 2.8 % last month and must be under 1 %", None),
        ("cancelled appointments are 12%, target 8%", None),
        ("cancelled subscriptions are 12% and I want 8", "customer-churn"),
        ("14% of customers cancelled, it should be 10%", "customer-churn"),
    ],
)
def test_work_that_is_called_off_is_no_lost_customer(
    text: str, kpi_id: str | None, kpis: Mapping[str, Kpi]
) -> None:
    (span,) = read_kpis(text, kpis=kpis, today=TODAY)
    assert span.reading.kpi_id == kpi_id


@pytest.mark.parametrize(
    ("text", "name", "baseline", "target"),
    [
        # The wish comes first, by a day; where it stands follows.
        ("Churn of 12% by June, we're at 18 now", "Churn", 18, 12),
        ("EBITDA of 17% by end of next year, it's 12.5 today.", "EBITDA", 12.5, 17),
        ("Churn of 12% last June, 18 now", "Churn", 18, None),
        # A name before a colon, and before "number".
        ("The leftover crates number: from 8% to 2% by June.", "leftover crates", 8, 2),
        ("leftover crates: from 8% to 2%", "leftover crates", 8, 2),
        # Of names that touch, the last says what is counted.
        ("We get 900 churn complaints a month and I want that under 300", "churn complaints", 900, 300),
    ],
)  # fmt: skip
def test_wishes_first_colons_and_compounds(
    text: str, name: str, baseline: float, target: float | None, kpis: Mapping[str, Kpi]
) -> None:
    (span,) = read_kpis(text, kpis=kpis, today=TODAY)
    assert span.reading.name == name
    assert (span.reading.baseline, span.reading.target) == (baseline, target)


def test_names_apart_stay_two_measures(kpis: Mapping[str, Kpi]) -> None:
    found = read_kpis("Churn 18 to 12, complaints from 900 to 300", kpis=kpis, today=TODAY)
    assert [(span.reading.name, span.reading.target) for span in found] == [
        ("Churn", 12),
        ("complaints", 300),
    ]
