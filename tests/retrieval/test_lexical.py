import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrieval.lexical import LexicalIndex, shared_words, stems

token = st.sampled_from("abcdefgh")
texts = st.lists(st.lists(token, max_size=8), min_size=1, max_size=8)
query = st.lists(token, max_size=8)


def bm25_by_the_book(texts: list[list[str]], query: list[str], k1: float, b: float) -> list[float]:
    mean = max(sum(map(len, texts)) / len(texts), 1.0)

    def weight(term: str) -> float:
        df = sum(term in text for text in texts)
        return math.log(1 + (len(texts) - df + 0.5) / (df + 0.5))

    return [
        sum(
            weight(term) * text.count(term) / (text.count(term) + k1 * (1 - b + b * len(text) / mean))
            for term in query
            if term in text
        )
        for text in texts
    ]


@given(texts, query)
def test_bm25_is_the_formula(texts: list[list[str]], query: list[str]) -> None:
    found = LexicalIndex(texts, k1=1.2, b=0.75).bm25(query)
    assert found == pytest.approx(np.array(bm25_by_the_book(texts, query, 1.2, 0.75)), abs=1e-5)


@given(texts, query)
def test_what_is_shared_stays_below_what_either_side_has(texts: list[list[str]], query: list[str]) -> None:
    index = LexicalIndex(texts)
    shared = index.shared(query)
    assert (shared <= index.mass + 1e-5).all()
    assert (shared <= index.ceiling(set(query)) + 1e-5).all()
    assert (index.bm25(query) <= index.ceiling(query) + 1e-5).all()
    for text, value in zip(texts, shared, strict=True):
        assert (value > 0) == bool(set(text) & set(query))


def test_words_meet_by_their_stems_and_are_shown_as_they_were_said() -> None:
    met = shared_words(
        "Our nurses keep leaving; the leavers' nurse left", "A nurse leaves in her first year."
    )
    assert met == ("nurses", "leaving")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We don't know who it was", ["know"]),
        ("customers’ CUSTOMER's customer", ["custom"] * 3),
        ("go-live at 7am, 24/7", ["go", "live", "7am", "24", "7"]),
        ("", []),
        ("?!", []),
        ("Überstunden", ["überstunden"]),
    ],
)
def test_stems(text: str, expected: list[str]) -> None:
    assert stems(text) == expected


def test_an_index_without_texts_answers() -> None:
    empty = LexicalIndex([])
    assert empty.bm25(["a"]).size == 0
    assert empty.shared(["a"]).size == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [("attendants", "attendance"), ("customs", "customers"), ("conversion", "conversation"),
     ("experiment", "experience"), ("importer", "important"), ("succession", "success")],
)  # fmt: skip
def test_words_that_only_look_alike_do_not_meet(one: str, other: str) -> None:
    assert shared_words(one, other) == ()


@pytest.mark.parametrize(("one", "other"), [("attendant", "Attendants'"), ("imports", "importing")])
def test_forms_of_one_word_meet(one: str, other: str) -> None:
    assert shared_words(one, other) == (one,)
