"""What it takes to put the environment right is proposed too, for whoever leads."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.brief import Cell, Finding, Slot
from assistant.causes import CauseBalance, remedies
from assistant.mending import BEHIND, SEATS, mend
from assistant.proposal_types import Remedy
from prompts.loader import default_bank
from retrieval.matcher import Match
from tests.assistant.conftest import Talk
from tests.assistant.test_conversations import ANSWERS, held

IDS = st.sampled_from([f"c{number}" for number in range(20)])
ENVIRONMENT = (
    "They know how. But the bonus is paid on number of visits. Nobody ever tells them which of their visits had"
    " to be done again. And there is no time for it."
)


def cause(number: int, quote: str, cell: Cell) -> Finding:
    return Finding(id=f"f{number}", turn=1, slot=Slot.CAUSE, value=quote, quote=quote, cell=cell)


def remedy(finding: Finding, id: str) -> Remedy:
    return Remedy(cell=Cell.TOOLS, finding_id=finding.id, quote=finding.quote, remedy="Do it.", takes=id)


def put_right(*causes: Finding, known: tuple[str, ...] = ()) -> tuple[Remedy, ...]:
    return remedies(CauseBalance(environment=causes, people=()), default_bank().remedies, known)


@given(st.lists(IDS, unique=True), st.lists(IDS, max_size=6))
def test_the_leading_keep_their_places_and_nothing_is_lost(ids: list[str], taken: list[str]) -> None:
    matches = [Match(id, 1 - place / 100) for place, id in enumerate(ids)]
    causes = [cause(number, "x", Cell.TOOLS) for number, _ in enumerate(taken)]
    wanted = [remedy(one, id) for one, id in zip(causes, taken, strict=True)]
    mending = mend(matches, wanted, causes)
    order = [match.capability_id for match in mending.matches]
    assert order[: min(BEHIND, len(ids))] == ids[:BEHIND]
    assert sorted(order) == sorted({*ids, *mending.seated})
    assert mending.seated <= set(order[: BEHIND + SEATS]) - set(ids[:BEHIND])
    assert len(mending.seated) == min(SEATS, len(set(taken) - set(ids[:BEHIND])))
    scores = [match.score for match in mending.matches]
    assert scores == sorted(scores, reverse=True)
    for id, evidence in mending.causes.items():  # the first cause that calls for it
        assert evidence.finding_id == causes[taken.index(id)].id


def test_most_conversations_about_the_set_up_end_with_something_for_those_who_lead(talk: Talk) -> None:
    held(talk, (*ANSWERS[:5], ENVIRONMENT, *ANSWERS[6:]))
    proposal = talk.state.proposal
    assert proposal
    assert proposal.environment_dominates
    called = {each.takes: each for each in proposal.remedies if each.takes}
    assert "performance-feedback" in called
    for one in proposal.capabilities:
        if one.because[0].source == "remedy":
            each = called.pop(one.capability_id)
            assert (one.because[0].quote, one.because[0].passage) == (each.quote, each.remedy)
        if "whoever puts it right" in one.reason:
            assert one.because[0].source == "remedy"
            assert one.level.level == 4
    assert not called


def test_where_people_are_the_cause_nobody_is_told_to_lead_better(talk: Talk) -> None:
    held(talk)
    proposal = talk.state.proposal
    assert proposal
    assert not proposal.environment_dominates
    assert all(evidence.source != "remedy" for one in proposal.capabilities for evidence in one.because)


def test_a_framework_without_the_capability_has_the_remedy_alone() -> None:
    told = cause(1, "nobody tells them which orders came back", Cell.EXPECTATIONS)
    assert [each.takes for each in put_right(told)] == [None]
    assert [each.takes for each in put_right(told, known=("performance-feedback",))] == [
        "performance-feedback"
    ]


def test_words_that_meet_no_remedy_get_the_general_one_once() -> None:
    first, second = (cause(number, f"The moon is in the way {number}", Cell.TOOLS) for number in (1, 2))
    assert [each.finding_id for each in put_right(first, second)] == ["f1"]
    assert put_right(first)[0].remedy == default_bank().remedies["tools"][0].remedy
