"""A quote stands in a text word for word; white space, case and quotation marks don't matter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.interpret.verbatim import locate, stands_in

TEXT = "Well – “renewals” reach us  two weeks\nbefore the date, so nobody calls. Churn’s at 18%."


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("renewals", "renewals"),
        ('"renewals" reach us two weeks before', "renewals” reach us  two weeks\nbefore"),
        ("RENEWALS” REACH US", "renewals” reach us"),
        ("  nobody calls... ", "nobody calls"),
        ("Churn's at 18%", "Churn’s at 18%"),
        ("„nobody calls“", "nobody calls"),
    ],
)
def test_a_quote_is_found_in_the_words_as_written(quote: str, found: str) -> None:
    place = locate(quote, TEXT)
    assert place
    assert place.of(TEXT) == found


@pytest.mark.parametrize(
    "quote",
    [
        "",
        "…",
        "renewal",
        "reach us weeks",
        "nobody answers",
        "us two weeks after",
        "18% churn",
        "calls Churn",
    ],
)
def test_other_words_are_not_found(quote: str) -> None:
    assert locate(quote, TEXT) is None


def test_a_quote_stands_in_one_text_of_several() -> None:
    assert stands_in("two weeks", "nothing", TEXT)
    assert not stands_in("two weeks", "two", "weeks")


WORDS = st.lists(
    st.sampled_from(["we", "lose", "18%", "“every”", "year's", "(Q3)", "end,", "–", "c++", "a.b"]),
    min_size=1,
    max_size=12,
)


@given(WORDS, st.data())
def test_any_run_of_words_is_found_however_it_is_spaced(words: list[str], data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(["", "Well, "])) + " ".join(words)
    start = data.draw(st.integers(0, len(words) - 1))
    run = words[start : data.draw(st.integers(start + 1, len(words)))]
    gap = data.draw(st.sampled_from([" ", "  ", "\n", "\t "]))
    place = locate(gap.join(run).upper(), text)
    if any(char.isalnum() for char in "".join(run)):
        assert place
        assert place.of(text).split()[0].strip("“”'(),.–") in "".join(run)


@given(st.text(), st.text())
def test_it_never_raises_and_never_points_outside(quote: str, text: str) -> None:
    place = locate(quote, text)
    assert place is None or 0 <= place.start < place.end <= len(text)
