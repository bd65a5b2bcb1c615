"""What is picked from a short list: names, parts of names, numbers, none, and what else is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.interpret.picks import AsksAgain, Picks, read_picks
from capability_library.loader import default_library

NAMES = {
    "coach": "Coaching people to perform",
    "data": "Reading data critically",
    "berths": "Planning berths, yards and cranes",
    "families": "Talking with patients and families",
    "details": "Getting details right",
    "shift": "Handing over a shift",
    "talks": "Having difficult conversations",
    "quality": "Improving clinical quality",
}
OTHERS = {"show": "No-show management", "none": "None-destructive testing", "sales": "Sales", "stop": "."}


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Getting details right", "details"),
        ("getting details right and Coaching people to perform", "details coach"),
        ("Planning berths, yards and cranes; Talking with patients and families", "berths families"),
        ("2, 5", "data details"),
        ("2 and 5 please", "data details"),
        ("2 & 5 thanks", "data details"),
        ("5", "details"),
        ("No. 3", "berths"),
        ("no. 3 and no. 5", "berths details"),
        ("#2, #5", "data details"),
        ("1 2 5", "coach data details"),
        ("1-3", "coach data berths"),
        ("1 to 3", "coach data berths"),
        ("two and five", "data details"),
        ("2 und 5", "data details"),
        ("1st and 4th", "coach families"),
        ("only 3", "berths"),
        ("I'd go with 2 and 5", "data details"),
        ("we need 2 and 5", "data details"),
        ("not sure, maybe 2 and 5", "data details"),
        ("2 first, then 5", "data details"),
        ("the second and the fourth", "data families"),
        ("the first and the last", "coach quality"),
        ("last one please", "quality"),
        ("last two", "talks quality"),
        ("probably the first one", "coach"),
        ("b) and d)", "data families"),
        ("coaching, details and the handing over one", "coach details shift"),
        ("I'd say difficult conversations", "talks"),
        ("first two", "coach data"),
        ("The top three.", "coach data berths"),
        ("clinical quality / handing over", "quality shift"),
        ("8 + 1", "quality coach"),
        ("2, 5, 7, 8", "data details talks quality"),
        ("none but 2", "data"),
        ("None but the third", "berths"),
        ("1. Getting details right\n2. Having difficult conversations", "details talks"),
        ("1) Getting details right\n2) Having difficult conversations", "details talks"),
        ("- Getting details right\n- Having difficult conversations\n", "details talks"),
        ("1. 5\n2. 7", "details talks"),
        ("2 and 2", "data"),
    ],
)
def test_what_is_named_is_picked_in_the_order_named(text: str, ids: str) -> None:
    picks = read_picks(text, NAMES)
    assert isinstance(picks, Picks)
    assert list(picks.named) == ids.split()
    assert all(words in text for words in picks.named.values())
    assert picks.rest == ""


@pytest.mark.parametrize(
    "text",
    [
        "None of these",
        "none",
        "no",
        "Neither of them.",
        "none of those really",
        "nothing",
        "9",
        "none apply",
        "nothing fits",
        "None fit",
        "these don't apply to us",
        "none of them are relevant",
    ],
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
        "the real trouble is that nobody answers for the rota when two of them are ill",
        "we lose three patients a week to this, and nobody on the night shift says a word about it",
        "skip",
        "enough",
        "go back",
    ],
)
def test_what_speaks_of_nothing_on_it_is_left_to_others(text: str) -> None:
    assert read_picks(text, NAMES) is None


@pytest.mark.parametrize(
    "text",
    [
        "not Getting details right",
        "anything but Getting details right",
        "all except 2",
        "All but 2",
        "take out Getting details right",
        "remove Getting details right from the list",
        "Getting details right, no. Reading data critically, yes.",
        "not 2 but 3",
        "all",
        "everything",
        "all of them",
        "finding clinical details",
        "12",
        "people",
    ],
)
def test_what_is_refused_or_cannot_be_read_picks_nothing(text: str) -> None:
    assert read_picks(text, {**NAMES, "people": "Developing people"}) == AsksAgain()


@pytest.mark.parametrize(
    "text",
    [
        "What does Getting details right mean?",
        "why Getting details right?",
        "3?",
        "show me the list",
        "explain the third one?",
    ],
)
def test_a_question_about_a_name_picks_nothing(text: str) -> None:
    about = {"what": "details", "why ": "details", "3?": "berths", "expl": "berths"}.get(text[:4].lower())
    assert read_picks(text, NAMES) == AsksAgain(meaning=True, of=about)


@pytest.mark.parametrize(
    ("text", "ids", "rest"),
    [
        (
            "2 and 5. But what we lack most is somebody who answers for the rota.",
            {"data": "2", "details": "5"},
            "But what we lack most is somebody who answers for the rota.",
        ),
        (
            "Getting details right, because the night round is where the scores go wrong",
            {"details": "Getting details right"},
            "because the night round is where the scores go wrong",
        ),
        (
            "None of them, our trouble is that nobody answers for the rota",
            {},
            "our trouble is that nobody answers for the rota",
        ),
        ("2, enough", {"data": "2"}, "enough"),
        ("2 and that's it, show me what you have", {"data": "2"}, "show me what you have"),
        (
            "2 and 5, and first-time fix is 70% and not 68%",
            {"data": "2", "details": "5"},
            "first-time fix is 70% and not 68%",
        ),
    ],
)
def test_what_else_is_said_is_kept_as_it_stands(text: str, ids: dict[str, str], rest: str) -> None:
    assert read_picks(text, NAMES) == Picks(ids, rest)


def test_none_but_the_choice_below_the_names_says_nothing() -> None:
    assert read_picks("none but 9", NAMES) == AsksAgain()


def test_names_that_look_like_something_else() -> None:
    for id, name in OTHERS.items():
        if id != "stop":
            assert read_picks(name, {**NAMES, **OTHERS}) == Picks({id: name})
    both = read_picks("no-show management; Getting details right", {**NAMES, **OTHERS})
    assert isinstance(both, Picks)
    assert list(both.named) == ["show", "details"]
    said = "our sales people never ask what the customer needs before the visit"
    assert read_picks(said, {**NAMES, **OTHERS}) is None


EVERY = {one.id: one.name for one in default_library().framework.capabilities.values()}


@given(st.lists(st.sampled_from(sorted(EVERY)), min_size=8, max_size=8, unique=True), st.data())
def test_names_clicked_and_numbers_typed_mean_the_same(listed: list[str], data: st.DataObject) -> None:
    names = {id: EVERY[id] for id in listed}
    wanted = data.draw(st.lists(st.sampled_from(listed), min_size=1, max_size=3, unique=True))
    clicked = read_picks("; ".join(names[id] for id in wanted), names)
    typed = read_picks(", ".join(str(listed.index(id) + 1) for id in wanted), names)
    assert isinstance(clicked, Picks)
    assert isinstance(typed, Picks)
    assert list(clicked.named) == list(typed.named) == wanted
    assert all(clicked.named[id] == names[id] for id in wanted)


SAID = st.lists(
    st.sampled_from(
        [
            "none",
            "all",
            "but",
            "not",
            "the",
            "first",
            "last",
            "two",
            "1",
            "3",
            "9",
            "-",
            ",",
            "and",
            "?",
            "details",
        ]
    )
).map(" ".join)


@given(st.one_of(st.text(max_size=200), SAID))
def test_any_text_is_read_or_left_and_every_quote_stands_in_it(text: str) -> None:
    picks = read_picks(text, {**NAMES, **OTHERS})
    if isinstance(picks, Picks):
        assert picks.named.keys() <= {**NAMES, **OTHERS}.keys()
        assert all(words in text for words in picks.named.values())
        assert picks.rest in text
