"""What is masked before text leaves the machine, what is left, and that it all comes back."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.model.masking import Masked, NoMasking, PersonalMasking
from assistant.model.people import apart

MASKING = PersonalMasking()


def masked(text: str) -> str:
    done = MASKING.mask({"message": text})
    assert done.restore(done.texts["message"]) == text
    return done.texts["message"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm Anna Keller, I run sales.", "I'm [PERSON_1], I run sales."),
        ("Anna's team of 12", "[PERSON_1]'s team of 12"),
        ("My boss Will wants 12%; will it work?", "My boss [PERSON_1] wants 12%; will it work?"),
        ("Mark Jones said so", "[PERSON_1] said so"),
        ("Frau Müller-Lüdenscheidt sagt nein", "Frau [PERSON_1] sagt nein"),
        ("Je m'appelle Benoît Lefèvre.", "Je m'appelle [PERSON_1]."),
        ("Juan Carlos de la Vega ayuda", "[PERSON_1] ayuda"),
        ("Mein Name ist Krzysztof Brzęczyszczykiewicz.", "Mein Name ist [PERSON_1]."),
        ("Dr. Osei and Jean-Pierre agree", "Dr. [PERSON_1] and [PERSON_2] agree"),
        ("Priya Sales is behind", "[PERSON_1] Sales is behind"),
        ("write to a.keller+x@firm.co.uk now", "write to [EMAIL_1] now"),
        ("call me at +49 30 901820 today", "call me at [PHONE_1] today"),
        ("my mobile is 212-555-0187", "my mobile is [PHONE_1]"),
        ("reach me on 020 7946 0958", "reach me on [PHONE_1]"),
    ],
)
def test_people_and_how_to_reach_them_are_masked(text: str, expected: str) -> None:
    assert masked(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Churn is at 18% and has to be 12% by 30 June 2026",
        "We moved 4 500 000 units in 2024 and 5 200 000 in 2025",
        "Revenue goes from 1200000 to 1500000",
        "Mark my words: in May the Job Server of Head Office in London fails",
        "Will it help? Can we? Our APAC Region, Head of Sales, asks.",
        "Renewals reach us two weeks before the date so nobody calls",
    ],
)
def test_numbers_words_and_places_are_left(text: str) -> None:
    assert masked(text) == text


def test_the_same_name_gets_the_same_mark_in_all_texts_of_a_prompt() -> None:
    done = MASKING.mask({"known": "problem: Anna calls late", "message": "Anna and Anna Keller"})
    assert done.texts == {"known": "problem: [PERSON_1] calls late", "message": "[PERSON_1] and [PERSON_2]"}
    assert done.back == {"[PERSON_1]": "Anna", "[PERSON_2]": "Anna Keller"}


def test_a_name_introduced_earlier_is_known_by_its_parts() -> None:
    assert masked("Xiulan is late") == "Xiulan is late"
    later = MASKING.knowing(["My manager Xiulan Berger wants more."]).mask(
        {"message": "Xiulan; berger; Berger"}
    )
    assert later.texts["message"] == "[PERSON_1]; [PERSON_2]; [PERSON_3]"


def test_a_mark_that_somebody_wrote_stays_what_it_is() -> None:
    assert masked("[PERSON_7] is not Anna") == "[PERSON_7] is not [PERSON_8]"


def test_what_comes_home_is_put_back_at_any_depth() -> None:
    done = MASKING.mask({"message": "Anna, anna@x.org"})
    assert done.restore_all({"quote": "[PERSON_1]", "more": ["[EMAIL_1]", 3, None]}) == {
        "quote": "Anna",
        "more": ["anna@x.org", 3, None],
    }


_WORDS = st.lists(
    st.sampled_from(
        [
            "Anna",
            "Keller",
            "Will",
            "van",
            "Dr.",
            "my boss",
            "a@b.org",
            "+49 30 901820",
            "[PERSON_2]",
            "18%",
            "O'Brien",
        ]
    )
    | st.text(max_size=8),
    max_size=12,
).map(" ".join)


@given(st.dictionaries(st.sampled_from(["known", "message", "problems"]), _WORDS | st.text(max_size=60)))
def test_any_text_comes_back_as_it_was(texts: dict[str, str]) -> None:
    done: Masked = MASKING.mask(texts)
    assert {name: done.restore(text) for name, text in done.texts.items()} == texts
    assert NoMasking().mask(texts).texts == texts


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 5)).map(lambda one: (one[0], one[0] + one[1]))))
def test_spans_kept_lie_apart_and_the_first_given_wins(spans: list[tuple[int, int]]) -> None:
    kept = apart(spans)
    assert kept == sorted(set(kept))
    assert all(one[1] <= other[0] for one, other in pairwise(kept))
    if spans:
        assert spans[0] in kept
