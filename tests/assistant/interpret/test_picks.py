"""What is picked from a short list: names, parts of names, numbers, none, and what else is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.interpret.picks import Picks, read_picks
from capability_library.loader import default_library

NAMES = {
    "coach": "Coaching people to perform",
    "data": "Reading data critically",
    "berths": "Planning berths, yards and cranes",
    "families": "Talking with patients and families",
    "details": "Getting details right",
    "handover": "Handing over a shift",
    "talks": "Having difficult conversations",
    "quality": "Improving clinical quality",
}


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Getting details right", ["details"]),
        ("getting details right and Coaching people to perform", ["details", "coach"]),
        ("Planning berths, yards and cranes; Talking with patients and families", ["berths", "families"]),
        ("2, 5", ["data", "details"]),
        ("2 and 5 please", ["data", "details"]),
        ("5", ["details"]),
        ("the second and the fourth", ["data", "families"]),
        ("probably the first one", ["coach"]),
        ("b) and d)", ["data", "families"]),
        ("coaching, details and the handing over one", ["coach", "details", "handover"]),
        ("I'd say difficult conversations", ["talks"]),
        ("first two", ["coach", "data"]),
        ("The top three.", ["coach", "data", "berths"]),
        ("all of them", list(NAMES)),
        ("clinical quality / handing over", ["quality", "handover"]),
        ("8 + 1", ["quality", "coach"]),
    ],
)
def test_what_is_named_is_picked_in_the_order_named(text: str, ids: list[str]) -> None:
    picks = read_picks(text, NAMES)
    assert picks is not None
    assert sorted(picks.named) == sorted(ids)
    assert picks.rest == ""
    assert all(words in text for words in picks.named.values())


@pytest.mark.parametrize(
    "text", ["None of these", "none", "no", "Neither of them.", "none of those really", "nothing"]
)
def test_none_is_none(text: str) -> None:
    assert read_picks(text, NAMES) == Picks({})


@pytest.mark.parametrize(
    "text",
    [
        "why do you ask?",
        "what do you mean",
        "I don't know",
        "no idea",
        "we lose 3 patients a week to this",
        "people",  # two names hold it
        "12",
        "the real trouble is that nobody answers for the rota",
        "quality of the food and coaching",
        "skip",
    ],
)
def test_what_names_nothing_of_it_is_left_to_others(text: str) -> None:
    assert read_picks(text, {**NAMES, "people": "Developing people"}) is None


def test_what_else_is_said_is_kept() -> None:
    picks = read_picks("2 and 5. But what we lack most is somebody who answers for the rota.", NAMES)
    assert picks == Picks(
        {"data": "2 and 5", "details": "2 and 5"},
        "But what we lack most is somebody who answers for the rota.",
    )
    picks = read_picks("Getting details right, because the night round is where the scores go wrong", NAMES)
    assert picks is not None
    assert list(picks.named) == ["details"]
    assert "the night round is where the scores go wrong" in picks.rest
    none = read_picks("None of them, our trouble is that nobody answers for the rota", NAMES)
    assert none == Picks({}, "our trouble is that nobody answers for the rota")


EVERY = {one.id: one.name for one in default_library().framework.capabilities.values()}


@given(st.lists(st.sampled_from(sorted(EVERY)), min_size=8, max_size=8, unique=True), st.data())
def test_names_clicked_and_numbers_typed_mean_the_same(listed: list[str], data: st.DataObject) -> None:
    names = {id: EVERY[id] for id in listed}
    wanted = data.draw(st.lists(st.sampled_from(listed), min_size=1, max_size=3, unique=True))
    clicked = read_picks("; ".join(names[id] for id in wanted), names)
    typed = read_picks(", ".join(str(listed.index(id) + 1) for id in wanted), names)
    assert clicked is not None
    assert typed is not None
    assert sorted(clicked.named) == sorted(typed.named) == sorted(wanted)
    assert all(clicked.named[id] == names[id] for id in wanted)


@given(st.text(max_size=200))
def test_any_text_is_read_or_left_and_every_quote_stands_in_it(text: str) -> None:
    picks = read_picks(text, NAMES)
    if picks is not None:
        assert all(words in text for words in picks.named.values())
        assert picks.rest in text
