from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.role_title import WORDS, role_title


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("I'm head of branches for the north region, 41 branches.", "Head of branches for the north region"),
        ("Well, I'm the regional lead for six homes, which sounds", "Regional lead for six homes"),
        ("I run the two surgical wards here, 64 beds", "Two surgical wards here"),
        ("Head of QC, 52 analysts", "Head of QC"),
        ("I'm responsible for the contact centre at the supplier", "Contact centre at the supplier"),
        ("I lead the research office at the university and we advise 400", "Research office at the university"),
        ("DC manager. 180 on the floor", "DC manager"),
        ("our 62 mechanics who keep 7,400 lifts going", "62 mechanics"),
        ("…", None),
    ],
)  # fmt: skip
def test_a_title_is_cut_from_the_first_thing_said(said: str, title: str | None) -> None:
    assert role_title(said) == title


@given(st.text(max_size=200))
def test_every_word_of_a_title_was_said(said: str) -> None:
    title = role_title(said)
    if title is not None:
        assert 0 < len(title.split()) <= WORDS
        assert title[1:] in " ".join(said.split())
