"""Grades of a model: what is checked, and how they join retrieval's scores. Pure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.brief import Finding, Slot
from assistant.grading import Grades, SaidGrade, check_grades, fuse
from assistant.matching import Catalogue, Grade, Ranking
from retrieval.matcher import Match

SAID = "Renewals reach us two weeks before the date and “nobody” calls."
FINDING = Finding(id="f1", turn=1, slot=Slot.PROBLEM, value=SAID, quote=SAID)
MATCHES = tuple(Match(name, score) for name, score in (("a", 0.9), ("b", 0.6), ("c", 0.5), ("d", 0.1)))
RANKING = Ranking(matches=MATCHES, asked=(FINDING,))


def matches(catalogue: Catalogue) -> tuple[Match, ...]:
    names = list(catalogue.framework.capabilities)[:3]
    return tuple(Match(name, 0.5) for name in names)


def said(
    name: str,
    grade: int = 2,
    quote: str | None = 'renewals reach us\n two weeks before the date and "nobody"',
) -> SaidGrade:
    return SaidGrade(id=name, grade=grade, quote=quote)


def test_a_quote_may_differ_in_white_space_and_quotation_marks(catalogue: Catalogue) -> None:
    known = matches(catalogue)
    checked = check_grades(
        Grades(grades=[said(one.capability_id) for one in known]), known, (FINDING,), catalogue.framework
    )
    assert checked.rejected == ()
    assert {grade.finding for grade in checked.grades.values()} == {FINDING}


@pytest.mark.parametrize(
    ("change", "check"),
    [
        ({"quote": "renewals are late because nobody is trained"}, "quote"),
        ({"quote": None}, "quote"),
        ({"quote": "…"}, "quote"),
        ({"id": "unicorn-husbandry"}, "capability"),
        ({"grade": 5}, "grade"),
        ({"grade": -1}, "grade"),
    ],
)
def test_what_does_not_stand_is_named(catalogue: Catalogue, change: dict[str, object], check: str) -> None:
    known = matches(catalogue)
    one = said(known[0].capability_id).model_copy(update=change)
    checked = check_grades(Grades(grades=[one]), known, (FINDING,), catalogue.framework)
    assert checked.rejected[0].check == check
    assert checked.grades == {}


def test_half_of_them_must_be_graded(catalogue: Catalogue) -> None:
    known = matches(catalogue)
    checked = check_grades(
        Grades(grades=[said(known[0].capability_id)]), known, (FINDING,), catalogue.framework
    )
    assert [one.check for one in checked.rejected] == ["left_out"]


def test_a_grade_of_nothing_needs_no_quote(catalogue: Catalogue) -> None:
    known = matches(catalogue)
    grades = Grades(grades=[said(one.capability_id, 0, None) for one in known])
    checked = check_grades(grades, known, (FINDING,), catalogue.framework)
    assert checked.rejected == ()
    assert all(grade.finding is None for grade in checked.grades.values())


GRADES = st.dictionaries(st.sampled_from("abcd"), st.sampled_from([0, 1, 2, 3]))


@given(GRADES)
def test_fusing_adds_and_drops_nothing(values: dict[str, int]) -> None:
    fused = fuse(RANKING, {name: Grade(value, FINDING, "") for name, value in values.items()})  # pyright: ignore[reportArgumentType]
    assert sorted(match.capability_id for match in fused.matches) == ["a", "b", "c", "d"]
    scores = [match.score for match in fused.matches]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 0.9 + 1e-9 for score in scores)


@given(GRADES, st.sampled_from("abcd"))
def test_a_higher_grade_never_lowers_a_place(values: dict[str, int], name: str) -> None:
    def place(value: int) -> int:
        grades = {**values, name: value}
        fused = fuse(RANKING, {one: Grade(given, FINDING, "") for one, given in grades.items()})  # pyright: ignore[reportArgumentType]
        return [match.capability_id for match in fused.matches].index(name)

    places = [place(value) for value in (0, 1, 2, 3)]
    assert places == sorted(places, reverse=True)


def test_the_same_grade_for_all_leaves_the_order() -> None:
    fused = fuse(RANKING, {match.capability_id: Grade(3, FINDING, "") for match in MATCHES})
    assert [match.capability_id for match in fused.matches] == ["a", "b", "c", "d"]
    assert fuse(RANKING, {}) == RANKING
