"""What is heard: nothing named too early, and nothing heard without words of the leader's."""

from __future__ import annotations

from assistant.brief import SLOTS_BEFORE_NAMING, Slot
from assistant.commands import Enough, Skip
from assistant.events import Received
from assistant.hearing_types import Hearing
from tests.assistant.conftest import Talk

TOLD = (
    "I run the 14 account managers for the north of the country",
    "We must keep more of the customers we have, that is what must be different next year",
    "Churn is at 18% and has to be 12% by September",
    "Renewals come to us two weeks before the date and by then they have talked to a competitor, every month",
    "The renewal talk with the customer, three months before the contract ends",
    "Nobody showed them how to hold such a talk, they have never seen one done well, and there is no time for it",
)


def hear(talk: Talk) -> Hearing:
    return talk.interview.hear(talk.events)


def test_nothing_is_named_while_a_slot_that_must_come_first_is_open(talk: Talk) -> None:
    begun = hear(talk)
    assert begun.withheld
    assert begun.missing == SLOTS_BEFORE_NAMING
    assert begun.capabilities == ()
    for text in TOLD:
        talk.say(text)
        now = hear(talk)
        assert now.missing == tuple(slot for slot in SLOTS_BEFORE_NAMING if not talk.state.settled(slot))
        assert bool(now.capabilities) != now.withheld
    assert not now.withheld, now.missing


def test_what_is_heard_rests_on_words_that_were_said(talk: Talk) -> None:
    for text in TOLD:
        talk.say(text)
    heard = hear(talk)
    assert 1 <= len(heard.capabilities) <= 8
    scores = [one.score for one in heard.capabilities]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)
    said = {event.turn: event.text for event in talk.events if isinstance(event, Received)}
    findings = {finding.id: finding for finding in talk.state.findings}
    for one in heard.capabilities:
        assert one.because
        for evidence in one.because:
            assert evidence.quote in said[evidence.turn]
            assert findings[evidence.finding_id].quote == evidence.quote


def test_a_skipped_slot_holds_nothing_back(talk: Talk) -> None:
    for text in TOLD[:3]:
        talk.say(text)
    while hear(talk).withheld:
        assert talk.question
        before = talk.state.missing
        talk.send(Skip())
        assert talk.state.missing != before
    assert Slot.PROBLEM in talk.state.skipped


def test_once_a_proposal_was_shown_nothing_is_held_back(talk: Talk) -> None:
    talk.say(TOLD[3])
    assert hear(talk).withheld
    talk.send(Enough())
    assert talk.state.proposal
    assert not hear(talk).withheld
    assert hear(talk).capabilities
