"""A document in a conversation: what it says waits, counts once confirmed, and is no more than the leader kept."""

from __future__ import annotations

import pytest

from assistant.blocks import Ask, Block, Say, ShowFindings, ShowProposal
from assistant.brief import Slot
from assistant.commands import AttachDocument, ConfirmFindings, Enough
from assistant.events import DocumentSettled, Found
from assistant.messages import Message
from evals.cases_format import Case
from evals.playing import Played
from evals.scorers.dangerous import dangers
from extraction.values import Document
from kit.errors import BadInput
from tests.assistant.conftest import Talk
from tests.assistant.documents.papers import STRATEGY, paper

ID = "doc_1"
NAME = "Strategy 2028.pdf"


def hand_over(
    talk: Talk, document: Document = STRATEGY, *, id: str = ID, name: str = NAME
) -> ShowFindings | None:
    command = AttachDocument(document_id=id, name=name)
    talk._take(
        Message(message_id=f"{id}-{len(talk.events)}", channel="test", command=command, document=document)
    )
    return shown(talk.blocks)


def shown(blocks: tuple[Block, ...] | list[Block] | object) -> ShowFindings | None:
    assert isinstance(blocks, tuple | list)
    return next((block for block in blocks if isinstance(block, ShowFindings)), None)


def filled(talk: Talk) -> set[Slot]:
    return set(talk.state.slots)


def test_findings_are_shown_and_count_as_nothing(talk: Talk) -> None:
    block = hand_over(talk)
    assert block
    assert [one.number for one in block.findings] == list(range(1, 9))
    assert "1. Almost a third of all leak repairs" in talk.text
    assert "(page 2)" in talk.text
    assert "Which of these hold?" in talk.text
    assert talk.state.findings == ()
    assert talk.state.missing == fold_of_nothing(talk)


def fold_of_nothing(talk: Talk) -> tuple[Slot, ...]:
    return Talk(talk.interview).state.missing


def test_a_document_answers_six_slots_and_the_rest_is_asked(talk: Talk) -> None:
    """From the greeting to the proposal: nothing is asked that the document has said."""
    hand_over(talk)
    talk.say("all of them")
    assert filled(talk) == {
        Slot.PROBLEM,
        Slot.CAUSE,
        Slot.GOAL,
        Slot.KPI,
        Slot.CONSTRAINTS,
        Slot.EXISTING,
    }
    answers = {
        Slot.FRAME: "I run network operations, 380 people. The director of operations decides.",
        Slot.CRITICAL_WORK: "The first crew locating the leak and recording what it found, before it digs at all.",
        Slot.PRIORITY: "Recording what was found comes first, then finding the leak at the first attempt.",
        Slot.CONFIRMATION: "Yes, that's right.",
    }
    asked: list[Slot] = []
    while not talk.state.proposal and len(asked) < 14:
        question = talk.question
        assert question
        asked.append(question.slot)
        talk.say(answers.get(question.slot, "I have nothing to add there."))
    assert talk.state.proposal
    told = {Slot.PROBLEM, Slot.CAUSE, Slot.GOAL, Slot.KPI, Slot.CONSTRAINTS, Slot.EXISTING}
    assert not told & set(asked)
    assert asked[:3] == [Slot.FRAME, Slot.CRITICAL_WORK, Slot.PRIORITY]
    assert _dangers(talk) == []


def _dangers(talk: Talk, document: Document = STRATEGY) -> list[str]:
    case = Case(
        id="document", title="", sector="", manner="ordinary", split="tune", environment_dominated=False, facts={},
        needed=(),
    )  # fmt: skip
    played = Played(case=case, events=talk.events, said=(), documents={ID: document})
    framework = talk.interview.catalogue("capwright", None).framework
    return [f"{one.kind}: {one.detail}" for one in dangers(played, framework)]


def test_a_proposal_names_the_page_behind_each_claim(talk: Talk) -> None:
    hand_over(talk)
    talk.say("all")
    talk.send(Enough())
    proposal = talk.state.proposal
    assert proposal
    told = [evidence for one in proposal.capabilities for evidence in one.because]
    assert told
    assert {evidence.document for evidence in told} <= {f"“{NAME}”, page 1", f"“{NAME}”, page 2"}
    assert proposal.capabilities[0].reason.startswith(f"“{NAME}”, page")
    assert "You said" not in " ".join(one.reason for one in proposal.capabilities)
    assert _dangers(talk) == []


def test_what_was_never_confirmed_would_be_caught(talk: Talk) -> None:
    """The scorer isn't satisfied by a source alone: take the confirmation away and it objects."""
    hand_over(talk)
    talk.say("all")
    talk.send(Enough())
    talk.events = tuple(event for event in talk.events if not isinstance(event, DocumentSettled))
    assert any("was never confirmed" in danger for danger in _dangers(talk))
    forged = paper(STRATEGY.pages[0].text.replace("second time", "third time"), STRATEGY.pages[1].text)
    assert any("is not on page 1" in danger for danger in _dangers(talk, forged))


@pytest.mark.parametrize(
    ("answer", "slots"),
    [
        ("1 and 4", {Slot.PROBLEM, Slot.GOAL}),
        ("only the first", {Slot.PROBLEM}),
        ("all but 5, 6, 7 and 8", {Slot.PROBLEM, Slot.CAUSE, Slot.GOAL}),
        ("none", set[Slot]()),
    ],
)
def test_the_leader_chooses(talk: Talk, answer: str, slots: set[Slot]) -> None:
    hand_over(talk)
    talk.say(answer)
    assert filled(talk) == slots
    assert not talk.state.pending
    assert all(finding.source and finding.source.document_id == ID for finding in talk.state.findings)


def test_the_question_that_stood_open_stands_open_again(talk: Talk) -> None:
    before = talk.question
    hand_over(talk)
    assert talk.question is None
    talk.say("1")
    assert talk.question == before


def test_what_else_a_message_says_is_read_as_well(talk: Talk) -> None:
    hand_over(talk)
    talk.say("5 holds. I run network operations, 380 people in the three valleys.")
    assert filled(talk) == {Slot.KPI, Slot.FRAME}
    frame = talk.state.slots[Slot.FRAME][0]
    assert frame.source is None
    assert frame.quote in "I run network operations, 380 people in the three valleys."


def test_who_goes_on_without_judging_has_confirmed_nothing(talk: Talk) -> None:
    hand_over(talk)
    talk.say("I run network operations, 380 people in the three valleys.")
    assert filled(talk) == {Slot.FRAME}
    assert "is set aside; nothing of it counts" in talk.said
    assert talk.state.pending
    talk.say("none")  # an answer to the question that is open now, not to what was shown before
    assert talk.state.pending


def test_it_is_shown_again_when_handed_over_again_and_when_asked_about(talk: Talk) -> None:
    block = hand_over(talk)
    talk.say("why do you ask?")
    assert shown(talk.blocks) == block
    talk.say("I run network operations, 380 people in the three valleys.")
    talk.send(AttachDocument(document_id=ID, name=NAME))
    assert shown(talk.blocks) == block
    talk.say("all")
    assert Slot.KPI in filled(talk)


def test_a_number_that_contradicts_what_was_said_is_asked_about(talk: Talk) -> None:
    talk.say("I run network operations. Leakage is at 21% and has to be 15% by the end of 2028.")
    hand_over(talk)
    talk.say("5")
    assert talk.question
    assert talk.question.question_id == "contradiction"
    talk.say("the first one")
    kept = [finding for finding in talk.state.findings if finding.kpi and finding.kpi.kpi_id == "leakage"]
    assert [finding.source for finding in kept] == [None]


def test_a_document_without_findings_changes_nothing(talk: Talk) -> None:
    before = talk.question
    assert hand_over(talk, paper("Agenda\nLunch is at noon in the canteen.")) is None
    assert "found nothing in it that is clear enough" in talk.said
    assert talk.question == before
    assert not talk.state.pending


def test_at_the_proposal_what_is_confirmed_changes_it(talk: Talk) -> None:
    talk.say("I run network operations. Repairs are done twice because the first crew writes nothing down.")
    talk.send(Enough())
    stood = talk.state.proposal
    assert stood
    assert hand_over(talk)
    assert talk.state.proposal == stood
    talk.send(ConfirmFindings(document_id=ID, keep=(2, 3, 5)))
    assert any(isinstance(block, ShowProposal) for block in talk.blocks)
    assert talk.state.proposal
    assert [reading.kpi_id for reading in talk.state.proposal.kpis] == ["leakage"]
    hand_over(talk, id="doc_2")
    kept = talk.state.proposal
    talk.send(ConfirmFindings(document_id="doc_2", keep="none"))
    assert talk.state.proposal == kept


def test_several_documents_wait_side_by_side(talk: Talk) -> None:
    hand_over(talk)
    hand_over(talk, id="doc_2", name="KPIs.xlsx")
    talk.say("none")
    assert [one.document_id for one in talk.state.pending] == [ID]
    talk.send(ConfirmFindings(document_id=ID, keep="all"))
    assert {finding.source.name for finding in talk.state.findings if finding.source} == {NAME}


def test_a_confirmation_of_nothing_that_waits_is_refused(talk: Talk) -> None:
    hand_over(talk)
    for command in (
        ConfirmFindings(document_id="doc_9", keep="all"),
        ConfirmFindings(document_id=ID, keep=(99,)),
        AttachDocument(document_id="doc_9", name="x"),
    ):
        with pytest.raises(BadInput):
            talk.send(command)
    talk.say("all")
    with pytest.raises(BadInput, match="wait"):
        talk.send(ConfirmFindings(document_id=ID, keep="all"))


def test_starting_over_forgets_what_waits(talk: Talk) -> None:
    hand_over(talk)
    talk.say("start over")
    assert not talk.state.pending
    assert talk.state.shown is None


def test_what_it_asks_of_its_reader_happens_nowhere(talk: Talk) -> None:
    hand_over(talk)
    talk.say("all")
    talk.send(Enough())
    said = " ".join(block.text for block in talk.blocks if isinstance(block, Say | Ask))
    proposal = talk.state.proposal
    assert proposal
    assert "forklift" not in f"{said} {proposal.model_dump_json()}".lower()
    assert not [one for one in proposal.capabilities if one.level.level == 5]
    assert not [event for event in talk.events if isinstance(event, Found) and event.finding.source is None]
