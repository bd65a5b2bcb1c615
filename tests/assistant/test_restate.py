"""Saying a leader's words back to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.restate import lower_first, said_back, second_person, sentence, short


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("we give away ten points", "you give away ten points"),
        ("my team waits for us", "your team waits for you"),
        (
            "I'm head of two wards and we've lost four nurses",
            "you are head of two wards and you have lost four nurses",
        ),
        ("if I'm to have only two", "if you are to have only two"),
        ("nobody told me", "nobody told you"),
        ("the US plant is ours", "the US plant is yours"),
        ("they use mine", "they use yours"),
        ("the bus is late", "the bus is late"),
    ],
)
def test_second_person(said: str, back: str) -> None:
    assert second_person(said) == back


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("Well, so people wait.", "people wait"),
        ("because nobody looks", "nobody looks"),
        ("that's the training bit", "that's the training bit"),
        ("no patient going off unseen", "no patient going off unseen"),
        ("No, the other ward", "the other ward"),
        ("The main problem is that parts arrive late", "parts arrive late"),
        ("right stuff out first time", "right stuff out first time"),
        ("Right, we lose the queue on Mondays", "we lose the queue on Mondays"),
        ("well staffed nights", "well staffed nights"),
        ("well we lose the queue on Mondays", "we lose the queue on Mondays"),
    ],
)
def test_lead_ins_go_and_meaning_stays(said: str, back: str) -> None:
    assert short(said) == back


def test_a_long_text_ends_at_a_clause() -> None:
    text = "renewals come two weeks before the date and we give away ten points, procurement runs it all"
    assert short(text, words=16).endswith("ten points")


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("Sandra prepares with their numbers", "Sandra prepares with their numbers"),
        ("The handover loses half of it", "the handover loses half of it"),
        ("NPS is flat", "NPS is flat"),
    ],
)
def test_names_keep_their_capital(said: str, back: str) -> None:
    assert said_back(said) == back


def test_names_of_measures_in_a_sentence() -> None:
    assert lower_first("Net churn") == "net churn"
    assert lower_first("OEE") == "OEE"


@given(st.text(max_size=300))
def test_any_text_can_be_said_back(text: str) -> None:
    assert len(said_back(text).split()) <= 23
    assert sentence(said_back(text)) == "" or sentence(said_back(text))[-1] in ".!?…:"
