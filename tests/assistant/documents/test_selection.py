"""Which findings a leader means, in plain words."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.documents.selection import read_selection

ALL = (1, 2, 3, 4, 5, 6, 7)
WORDS = (
    *"129,.",
    "first",
    "last",
    "and",
    "to",
    "but",
    "not",
    "all",
    "none",
    "yes",
    "keep",
    "the",
    "wrong",
    "rest",
)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("all", ALL),
        ("All of them.", ALL),
        ("yes", ALL),
        ("Yes, they all hold", ALL),
        ("everything is fine", ALL),
        ("none", ()),
        ("None of them hold.", ()),
        ("no", ()),
        ("skip", ()),
        ("1 and 3", (1, 3)),
        ("yes, 1, 3 and 5", (1, 3, 5)),
        ("1-4", (1, 2, 3, 4)),
        ("1 through 4 and 6", (1, 2, 3, 4, 6)),
        ("the first two", (1, 2)),
        ("the last three", (5, 6, 7)),
        ("just the second one", (2,)),
        ("keep numbers 1, 2 and 6 please", (1, 2, 6)),
        ("1 and 3 hold, the rest not", (1, 3)),
        ("not 2", (1, 3, 4, 5, 6, 7)),
        ("yes but not 4", (1, 2, 3, 5, 6, 7)),
        ("all but the last", (1, 2, 3, 4, 5, 6)),
        ("all are right except 4 and 5", (1, 2, 3, 6, 7)),
        ("2 and 3 are wrong", (1, 4, 5, 6, 7)),
        ("3 isn't right, the rest is", (1, 2, 4, 5, 6, 7)),
        ("drop 3", (1, 2, 4, 5, 6, 7)),
    ],
)
def test_a_choice_is_read(text: str, kept: tuple[int, ...]) -> None:
    assert read_selection(text, 7) == (kept, "")


@pytest.mark.parametrize(
    "text",
    [
        "Churn is 18%",
        "we have 3 depots",
        "two of our teams are understaffed",
        "all our people leave after a year",
        "nothing works here",
        "9",
        "1 and 12",
        "why do you ask?",
        "",
    ],
)
def test_what_is_no_choice_is_left_alone(text: str) -> None:
    assert read_selection(text, 7) is None


def test_what_follows_a_choice_comes_back_as_written() -> None:
    assert read_selection("1 and 3 hold. Churn is 17% by now, not 18.", 7) == (
        (1, 3),
        "Churn is 17% by now, not 18.",
    )


@settings(deadline=None)
@given(st.lists(st.sampled_from(WORDS)))
def test_any_mixture_of_its_words_is_read_quickly(words: list[str]) -> None:
    began = time.process_time()
    read = read_selection(" ".join(words), 7)
    assert time.process_time() - began < 1.0
    assert read is None or set(read[0]) <= set(ALL)


@settings(deadline=None)
@given(st.text(max_size=400), st.integers(1, 30))
def test_no_text_breaks_it(text: str, count: int) -> None:
    read = read_selection(text, count)
    assert read is None or (set(read[0]) <= set(range(1, count + 1)) and read[1] in text)
