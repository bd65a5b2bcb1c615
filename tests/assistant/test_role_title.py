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
    assert role_title([said]) == title


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("I am ward sister on 6B. I ask for my 22 nurses and 9 healthcare assistants, by end of March",
         "Nurses and healthcare assistants"),
        ("Head of SME banking. 28 relationship managers. I speak for the relationship managers only",
         "Relationship managers"),
        ("Savings bank, 46 private customer advisers. I am asking for the advisers, by end of next spring",
         "Private customer advisers"),
        ("CPO, transport software, 7 product managers, 9 dev teams. For the seven, plus two joining",
         "Product managers"),
        ("Managing director, 94 trucks, 8 dispatchers. For the dispatchers and two fleet people",
         "Dispatchers and fleet people"),
        ("Production manager, 96 operators. For operators and shift leaders on lines 2 and 4 first",
         "Operators and shift leaders"),
        ("I run four dental practices, asking for the receptionists, 14 of them. By next summer",
         "Receptionists"),
        ("Director of nursing, 24 ward managers and 4 matrons. I'm asking about the matrons", "Matrons"),
        ("CMO of an online shop, twenty people, and it's about, I'd say, the coming year", "CMO of an online shop"),
        ("Head of e-commerce. 12 people on content, 3 on data. I ask for the 12", "Head of e-commerce"),
        ("Head of repairs. For two years now. It's about the next 18 months", "Head of repairs"),
        ("I lead the legal unit, 19 lawyers. I ask this for them", "Legal unit"),
    ],
)  # fmt: skip
def test_the_role_is_that_of_the_people_asked_for(said: str, title: str) -> None:
    assert role_title(said.split(". ")) == title


@given(st.lists(st.text(max_size=200), max_size=4))
def test_every_word_of_a_title_was_said(said: list[str]) -> None:
    title = role_title(said)
    if title is not None:
        assert 0 < len(title.split()) <= WORDS
        words = ". ".join(said).casefold().split()
        assert all(any(word in one for one in words) for word in title.casefold().split())
