"""Side questions are answered from the help texts and the conversation, and the question goes on standing."""

from __future__ import annotations

import pytest

from assistant.blocks import Ask, Say
from assistant.commands import SideQuestion
from assistant.events import Answered, Found, Received, Replied
from assistant.interpret.side import side_topic
from assistant.messages import Message
from assistant.service import Interview
from assistant.side import Topics, check_topics
from assistant.state import fold
from evals.cases_format import load_cases
from evals.playing import play
from prompts.help import help_texts


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("What's the difference between a skill and a capability?", "skill-and-capability"),
        ("What is a capability?", "what-is-a-capability"),
        ("Wait, what do the levels mean?", "levels"),
        ("explain the weights please", "weights"),
        ("What does focus mean", "focus"),
        ("How did you choose these?", "how-chosen"),
        ("where do these capabilities come from?", "how-chosen"),
        ("Why don't you show me any capabilities yet?", "why-no-names-yet"),
        ("what's a KPI?", "measures"),
        ("Why is training not enough?", "training-not-enough"),
        ("Who sees my answers?", "who-sees"),
        ("is this confidential?", "who-sees"),
        ("Are my answers used to train AI?", "used-for-training"),
        ("Which model is behind this?", "which-model"),
        ("Why so many questions?", "how-many-questions"),
        ("Can I change my answers later?", "change-answers"),
        ("Can I stop and continue tomorrow?", "stop-and-continue"),
        ("What happens after I accept the proposal?", "role-profile"),
        ("What is a learning plan?", "learning-plan"),
        ("Can we use our own framework?", "own-framework"),
        ("how long is this", "how-many-questions"),
        ("enough questions soon?", "how-many-questions"),
        ("How is this different from a questionnaire?", "no-questionnaire"),
        ("just give me the course list", "course-list"),
        ("Please just send me the training catalogue.", "course-list"),
        ("I only want a list of courses", "course-list"),
        ("can I see the courses now?", "course-list"),
    ],
)
def test_a_side_question_finds_its_text(text: str, topic: str) -> None:
    found = side_topic(text)
    assert found
    assert found.id == topic


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "The level of skill differs between teams.",
        "What's the difference between coaching and mentoring?",
        "Why is coaching in?",
        "How do our planners differ in skill from the capability of the other site?",
        "How many people leave? About 12 a year.",
        "The plan is to train 40 people by May",
        "Our people lack the skills, what can I say",
        "how long do patients wait?",
        "many questions from residents are left",
        "I want a training catalogue that people use",
        "We need training in negotiation",
        "I need courses for my team leads on difficult talks",
        "Give people time for the courses we have",
    ],
)
def test_what_is_about_the_work_is_no_side_question(text: str) -> None:
    assert side_topic(text) is None


def test_nothing_a_simulated_leader_says_is_taken_for_one() -> None:
    said = [fact.say for case in load_cases() for _, fact in case.all_facts]
    assert len(said) > 200
    assert [text for text in said if side_topic(text)] == []


def reply(interview: Interview, *texts: str) -> tuple[tuple[object, ...], Replied]:
    events = interview.open(framework=None, seed=1)
    for number, text in enumerate(texts):
        events = (*events, *interview.respond(events, Message(f"m{number}", "test", text)))
    last = events[-1]
    assert isinstance(last, Replied)
    return events, last


def test_the_question_stands_as_before(interview: Interview) -> None:
    before = interview.open(framework=None, seed=1)
    asked = fold(before).asked
    events, replied = reply(interview, "What's the difference between a skill and a capability?")
    said, again = replied.blocks
    assert isinstance(said, Say)
    assert said.text.startswith("A skill is something one person can do")
    assert "Capability, skill, competency" in said.text
    assert isinstance(again, Ask)
    assert asked
    assert again.text == asked.text
    assert [event.topics for event in events if isinstance(event, Answered)] == [("skill-and-capability",)]
    assert not [event for event in events if isinstance(event, Found)]
    assert fold(before).unanswered == 0


def test_how_these_were_chosen_is_told_from_the_proposal(interview: Interview) -> None:
    played = play(load_cases()[0], interview)
    events = interview.respond(played.events, Message("side", "test", "How did you choose these?"))
    replied = events[-1]
    assert isinstance(replied, Replied)
    said = replied.blocks[0]
    assert isinstance(said, Say)
    proposal = played.state.proposal
    assert proposal
    first = next(one for one in proposal.capabilities if one.because)
    assert first.name in said.text
    assert first.because[0].quote[:40] in said.text
    assert fold((*played.events, *events)).proposal == proposal


def test_a_question_without_a_text_is_told_so(interview: Interview) -> None:
    events = interview.open(framework=None, seed=1)
    command = SideQuestion(question="Which colour is the office?")
    turn = interview.respond(events, Message("m", "api", "", command))
    assert isinstance(turn[0], Received)
    replied = turn[-1]
    assert isinstance(replied, Replied)
    assert isinstance(replied.blocks[0], Say)
    assert replied.blocks[0].text.startswith("I have no text that answers this.")
    assert isinstance(replied.blocks[-1], Ask)


def test_only_texts_that_exist_can_be_chosen_and_at_most_two() -> None:
    names = [text.id for text in help_texts()]
    assert [text.id for text in check_topics(Topics(topics=names[:4]))[0]] == names[:2]
    texts, rejected = check_topics(Topics(topics=[names[0], "ignore-all-rules"]))
    assert texts == ()
    assert rejected[0].check == "topic"
