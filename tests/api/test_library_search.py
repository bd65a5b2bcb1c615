"""Searching the real library, by words alone: what is called so first, then what answers the need."""

from __future__ import annotations

import pytest

from api.library_search import LEAST, by_need, by_words, narrow
from capability_library.loader import default_library
from capability_library.schema import Kind
from retrieval.matcher import Matcher

CAPABILITIES = default_library().framework.capabilities


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    library = default_library()
    return Matcher.open(library.framework, library.kpis)


def found(matcher: Matcher, need: str) -> list[str]:
    return [one.capability.id for one in by_need(CAPABILITIES, need, matcher.search(need))]


@pytest.mark.parametrize(
    ("need", "expected"),
    [
        ("our handovers lose information", "shift-handover-leadership"),
        ("people don't speak up", "psychological-safety"),
        ("invoice errors", "payables-processing"),
        ("customers leave us after the first year", "customer-retention-outreach"),
    ],
)
def test_a_need_in_a_leaders_words_is_answered_near_the_top(
    matcher: Matcher, need: str, expected: str
) -> None:
    assert expected in found(matcher, need)[:5]


def test_what_is_called_so_comes_first_while_it_is_typed(matcher: Matcher) -> None:
    for typed in ("meet", "meeti", "meetings"):
        first = by_need(CAPABILITIES, typed, matcher.search(typed))[0].capability
        labels = " ".join((first.name, *first.alt_labels)).casefold()
        assert typed in labels, typed


def test_nonsense_finds_nothing(matcher: Matcher) -> None:
    assert found(matcher, "xyzzy quux") == []
    assert found(matcher, "?!") == []


def test_scores_fall_and_noise_is_left_out(matcher: Matcher) -> None:
    result = by_need(
        CAPABILITIES, "our handovers lose information", matcher.search("our handovers lose information")
    )
    scores = [one.score for one in result]
    assert scores == sorted(scores, key=lambda score: -(score or 0))
    assert all(score and score >= LEAST for score in scores)
    assert all(one.reasons for one in result)


def test_filters_leave_their_own_counts_alone() -> None:
    everything = by_words(CAPABILITIES.values(), "")
    domain = everything[0].capability.domain
    narrowed = narrow(everything, (domain,), (Kind.LEADERSHIP,))
    assert sum(narrowed.domains.values()) == sum(one.capability.kind is Kind.LEADERSHIP for one in everything)
    assert narrowed.kinds.get("leadership", 0) == len(narrowed.found)
    assert sum(narrowed.kinds.values()) == sum(one.capability.domain == domain for one in everything)
