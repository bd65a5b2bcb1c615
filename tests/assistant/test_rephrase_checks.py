"""What a model may make of a question: good wordings pass, and each kind of bad one is refused for its reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.brief import Slot
from assistant.events import Moved
from assistant.rephrase.checks import MOST_WORDS, check, check_so_far, told_and_asked
from assistant.rephrase.grounds import Grounds, grounds
from prompts.loader import default_bank
from prompts.schema import Question

BANK = default_bank()
LEADER = (
    "I lead the renewals team in the north, 14 account managers.",
    "Churn is at 18% and has to be 12% by the end of September.",
    "Renewals come to us two weeks before the date and then nobody calls, customers just leave.",
    "Anna Keller looks at the usage once a quarter, the CRM shows yesterday's data.",
)
NAMES = ("Renewal management", "Clearing customs", "Negotiating contracts")


def known(slot: str, aim: str | None = None) -> Grounds:
    question = BANK.for_slot(slot, (), aim)[0]
    text = next(one for one in question.wordings if "{" not in one)
    return grounds(asked(question, text), question, bank=BANK, leader=LEADER, names=NAMES)


def asked(question: Question, text: str) -> Moved:
    return Moved(move="ask", why="", slot=Slot(question.slot), question_id=question.id, text=text)


WHERE = known("problem", "where")


@pytest.mark.parametrize(
    ("slot", "aim", "text"),
    [
        ("problem", "where", "Renewals reach you two weeks before the date. Where does it go wrong first?"),
        ("problem", "where", "With churn at 18%, where in the renewal does your team lose the customer today?"),
        ("problem", "where", "Anna Keller looks at the usage once a quarter. What goes wrong between those looks?"),
        ("problem", "frequency", "How often does it happen that a renewal reaches you two weeks before the date?"),
        ("goal", "outcome", "Beyond churn at 12%, what must be different for your customers a year from now?"),
        ("critical_work", None, "You said nobody calls. Which moment decides whether the customer stays?"),
        ("priority", "rank", "If only two things in your renewals could improve this year, which would you take?"),
        ("excellence", None, "What do your best account managers do before a renewal that the others don't?"),
        ("level", None, "How much do your 14 account managers decide on their own?"),
        ("constraints", None, "How much time a week could your account managers set aside for this?"),
    ],
)  # fmt: skip
def test_a_neutral_question_in_the_leader_s_words_may_go_out(slot: str, aim: str | None, text: str) -> None:
    held = known(slot, aim)
    assert check(text, held) == ()
    assert [check_so_far(text[:end], held) for end in range(len(text) + 1)] == [()] * (len(text) + 1)


@pytest.mark.parametrize(
    ("why", "text"),
    [
        ("questions", "Where does it break down? And how often?"),
        ("questions", "Where does it break down, and what does it cost?"),
        ("questions", "Tell me who is to blame. Where does it break down today?"),
        ("questions", "Where does the work break down today"),
        ("leading", "Don't you think your people call too late?"),
        ("leading", "Your people call too late, wouldn't you agree?"),
        ("leading", "Surely it breaks down in the CRM: where else today?"),
        ("leading", "Where does it break down, and isn’t that the CRM?"),
        ("leading", "Have you considered calling before the date?"),
        ("leading", "Is it because nobody calls that the work breaks down today?"),
        ("praise", "Great answer! Where does the work break down today?"),
        ("praise", "Thank you. Where does the work break down today?"),
        ("capability", "Where does negotiation break down in your team today?"),
        ("capability", "Where does clearing customs break down today?"),
        ("capability", "Would a workshop help where the work breaks down?"),
        ("number", "With churn at 25%, where does the work break down?"),
        ("number", "With three customers gone, where does the work break down?"),
        ("number", "Churn has to go from 12% to 18%. Where does the work break down today?"),
        ("number", "Renewals come 18 days before the date. Where does the work break down today?"),
        ("fact", "Since your competitor cut its prices, where does the work break down?"),
        ("fact", "You said that Acme left. Where does the work break down today?"),
        ("fact", "Your managers are afraid. Where does the work break down today?"),
        ("fact", "Where do the drivers on the night shift break down today?"),
        ("another_question", "Could you tell me more about that?"),
        ("form", "**Where** does the work break down today?"),
        ("form", "<think>hm</think> Where does the work break down today?"),
        ("form", "Where does the work\nbreak down today?"),
        ("form", "[PERSON_7] calls. Where does the work break down today?"),
        ("too_long", "You said that " + "nobody calls and " * 13 + "so where does the work break down today?"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_question_is_named(why: str, text: str) -> None:
    assert why in {one.check for one in check(text, WHERE)}


def test_forty_five_words_are_not_too_many() -> None:
    lead = "Renewals come to us two weeks before the date and then nobody calls. "
    text = lead * 2 + "Where does the work of your team break down on the way to the date, today?"
    assert len(text.split()) <= MOST_WORDS
    assert check(text, WHERE) == ()


def test_what_is_told_may_hold_less_than_what_is_asked() -> None:
    # "Trouble" stands in questions of the bank; that there was any, nobody said.
    assert [
        one.check for one in check("There was trouble. Where does the work break down today?", WHERE)
    ] == ["fact"]
    assert check("Where does the work get into trouble first, when nobody calls?", WHERE) == ()


def test_a_probe_keeps_the_words_it_is_about() -> None:
    question = BANK.for_slot("goal", (), "outcome")[0]
    moved = asked(question, "When you say “better service”, what would I see?")
    probe = moved.model_copy(update={"move": "probe", "about": ("better service",)})
    held = grounds(probe, question, bank=BANK, leader=("We want better service.",), names=NAMES)
    assert check("What would I see if the service were better?", held) == ()
    assert [one.check for one in check("What would I see?", held)] == ["another_question"]


def test_the_bank_s_own_questions_would_pass() -> None:
    """The rules ask no more of a model than of whoever wrote the bank: one in a hundred may be refused."""
    refused: list[str] = []
    wordings = [(one, text) for one in BANK.questions for text in one.wordings if "{" not in text]
    for question, text in wordings:
        held = grounds(asked(question, text), question, bank=BANK, leader=LEADER, names=NAMES)
        refused += [f"{text} {wrong}" for wrong in check(text, held)]
    assert len(refused) <= len(wordings) / 100, refused


def test_telling_ends_where_asking_begins() -> None:
    assert told_and_asked("You said X. Where does it break?") == ("You said X. ", "Where does it break?")
    assert told_and_asked("With churn at 18%, where is it?") == ("With churn at 18%", ", where is it?")
    assert told_and_asked("Nobody calls: could they?") == ("Nobody calls", ": could they?")


@given(st.text(alphabet="abc dW12%?.,“”'\n[_ é", max_size=120))
def test_what_is_refused_from_its_beginning_is_refused_as_a_whole(text: str) -> None:
    if check_so_far(text, WHERE):
        assert check(text, WHERE)


@given(st.text(max_size=200), st.lists(st.text(max_size=60), max_size=3))
def test_no_text_is_too_odd_to_be_checked(text: str, leader: list[str]) -> None:
    question = BANK.for_slot("problem")[0]
    held = grounds(asked(question, text), question, bank=BANK, leader=leader, names=NAMES)
    check(text, held)
    check_so_far(text, held)
