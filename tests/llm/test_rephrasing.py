"""A model puts the chosen question into the leader's words, over HTTP and with the real client."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import repeat

import pytest

from assistant.blocks import Ask
from assistant.events import Event, Moved, Rephrased, Replied
from assistant.messages import Message
from assistant.model.masking import PersonalMasking
from assistant.service import Interview
from assistant.state import fold
from assistant.telling import Begun, Instead, Told, Words
from evals.model_faults import Fault
from evals.scripted_model import Asked, ScriptedServer
from tests.llm.conftest import Setting

SAID = "Renewals come to us two weeks before the date and then nobody calls, so customers leave."
GOOD = "You said renewals come to you two weeks before the date. {question}"
_QUESTION = re.compile(r"<question>\n(.*)\n</question>", re.DOTALL)


@dataclass
class Model:
    """Understands nothing, so that the rules do; puts questions as `words` say, with the bank's in {question}."""

    words: str = GOOD
    asked: list[Asked] = field(default_factory=list[Asked])

    def __call__(self, asked: Asked) -> str:
        if asked.schema:
            return json.dumps({"move": "answer", "findings": [], "edits": []})
        self.asked.append(asked)
        found = _QUESTION.search(asked.user)
        assert found
        return self.words.replace("{question}", found[1])


@dataclass
class Heard:
    """A turn, and what was told of it on the way."""

    events: tuple[Event, ...]
    told: list[Told]

    @property
    def moved(self) -> Moved:
        return next(event for event in self.events if isinstance(event, Moved))

    @property
    def rephrased(self) -> Rephrased:
        return next(event for event in self.events if isinstance(event, Rephrased))

    @property
    def replied(self) -> Replied:
        last = self.events[-1]
        assert isinstance(last, Replied)
        return last

    @property
    def ask(self) -> Ask:
        last = self.replied.blocks[-1]
        assert isinstance(last, Ask)
        return last

    @property
    def words(self) -> list[str]:
        return [one.text for one in self.told if isinstance(one, Words)]

    @property
    def shown(self) -> str:
        """What whoever listened has before them in the end."""
        text = ""
        for one in self.told:
            text = (
                one.text if isinstance(one, Instead) else text + one.text if isinstance(one, Words) else text
            )
        return text


def take(interview: Interview, setting: Setting, *said: str) -> Heard:
    """Take a turn for each message, and return the last."""
    heard = replace(interview, model=setting.access)
    events = heard.open(framework=None, seed=1)
    turn, told = events, list[Told]()
    for number, text in enumerate(said):
        told = list[Told]()
        turn = heard.respond(events, Message(f"m{number}", "test", text), tell=told.append)
        events = (*events, *turn)
    return Heard(turn, told)


def test_a_good_wording_streams_in_pieces_and_is_what_is_stored(
    make: Callable[..., Setting], interview: Interview
) -> None:
    model = Model()
    with ScriptedServer(model) as server:
        setting = make(server)
        heard = take(interview, setting, SAID)
    assert len(heard.words) > 10
    assert heard.ask.text == "".join(heard.words) == heard.shown
    assert heard.ask.text == GOOD.replace("{question}", heard.moved.text or "")
    begun = heard.told[0]
    assert isinstance(begun, Begun)
    assert begun.blocks == heard.replied.blocks[:-1]  # what was understood stays ours, and comes first
    assert (begun.turn, begun.at) == (heard.replied.turn, heard.replied.at)
    kept = heard.rephrased
    assert (kept.text, kept.fallback, kept.rejected) == (heard.ask.text, None, ())
    (call,) = kept.calls
    assert (call.raw, call.model_id, call.prompt_id) == (heard.ask.text, "openai:scripted", "rephrase")
    assert call.prompt_hash
    assert call.prompt_tokens > 100
    assert call.completion_tokens > 5
    assert "rephrase" in {use.purpose for _, use in setting.ledger.uses}
    assert server.asked[-1].streamed
    assert SAID in model.asked[0].user


def test_only_the_wording_changes(make: Callable[..., Setting], interview: Interview) -> None:
    with ScriptedServer(Model()) as server:
        put = take(interview, make(server), SAID)
        plain = take(interview, make(server, model_question_s=0), SAID)
    assert not any(isinstance(event, Rephrased) for event in plain.events)
    assert plain.told == []
    assert put.ask.model_copy(update={"text": plain.ask.text}) == plain.ask
    assert put.moved == plain.moved
    assert put.replied.blocks[:-1] == plain.replied.blocks[:-1]


@pytest.mark.parametrize(
    ("check", "words"),
    [
        ("questions", "{question} And how often does it happen?"),
        ("leading", "Don't you think nobody calls: {question}"),
        ("leading", "Surely nobody calls: {question}"),
        ("too_long", "Nobody calls, " * 25 + "{question}"),
        ("capability", "Before we come to negotiation: {question}"),
        ("number", "Of your 47 customers: {question}"),
        ("fact", "Since the merger with Initech: {question}"),
        ("praise", "That is a great start. {question}"),
        ("another_question", "Who are you?"),
        ("form", "- {question}"),
        ("form", "Certainly:\n{question}"),
    ],
)
def test_what_a_check_refuses_goes_out_in_the_bank_s_wording(
    make: Callable[..., Setting], interview: Interview, check: str, words: str
) -> None:
    with ScriptedServer(Model(words)) as server:
        heard = take(interview, make(server), SAID)
    kept = heard.rephrased
    assert check in {one.check for one in kept.rejected}
    assert (kept.text, kept.fallback) == (None, "rejected")
    assert kept.calls[0].raw  # what it said is kept, and why that did not go out
    assert heard.ask.text == heard.moved.text
    assert heard.shown in ("", heard.ask.text)
    assert heard.words == [] or heard.told[-1] == Instead(heard.ask.text)


def test_a_refused_word_is_never_shown_whole(make: Callable[..., Setting], interview: Interview) -> None:
    with ScriptedServer(
        Model("Where would Bartholomew, your best seller, start? Nobody calls. {question}")
    ) as server:
        heard = take(interview, make(server), SAID)
    assert heard.rephrased.rejected[0].check == "fact"
    assert "Bartholomew" not in "".join(heard.words)


@pytest.mark.parametrize(
    ("fault", "fallback"),
    [
        ("500", "server_error"),
        ("401", "refused"),
        ("429", "rate_limited"),
        ("dropped", None),
        ("never", "timeout"),
        ("empty", "empty"),
        ("cut_off", "cut_off"),
        ("prose", "rejected"),
        ("invented_number", "rejected"),
        ("invented_quote", "rejected"),
        ("invented_id", "rejected"),
    ],
)
def test_a_server_that_does_not_answer_well_is_done_without(
    make: Callable[..., Setting], interview: Interview, fault: Fault, fallback: str | None
) -> None:
    # Three words are certain without a model: the question is all that it is asked for.
    with ScriptedServer(Model("{question}"), script=repeat(fault, 9)) as server:
        heard = take(interview, make(server, model_retries=0, model_question_s=0.8), "Nobody calls them.")
    assert all(asked.streamed for asked in server.asked)
    kept = heard.rephrased
    assert kept.text is None
    assert (
        kept.fallback == fallback if fallback else kept.fallback in ("unreachable", "server_error", "empty")
    )
    assert heard.ask.text == heard.moved.text
    assert heard.shown in ("", heard.ask.text)


def test_a_stream_that_breaks_off_is_taken_back(make: Callable[..., Setting], interview: Interview) -> None:
    with ScriptedServer(Model("{question}"), script=["breaks_off"]) as server:
        heard = take(interview, make(server, model_retries=0), "Nobody calls them.")
    assert len(heard.words) > 2
    assert heard.rephrased.fallback == "unreachable"
    assert heard.told[-1] == Instead(heard.ask.text)
    assert heard.ask.text == heard.moved.text == heard.shown


def test_a_stream_that_drips_is_left_at_its_time(make: Callable[..., Setting], interview: Interview) -> None:
    with ScriptedServer(Model("{question}" + " so" * 9_000), script=["pieces"]) as server:
        setting = make(server, model_timeout_s=30.0, model_question_s=0.7)
        heard = take(interview, setting, "Nobody calls them.")
    assert heard.rephrased.fallback in ("timeout", "rejected")
    assert heard.rephrased.calls[0].ms < 3_000
    assert heard.shown == heard.ask.text == heard.moved.text
    assert setting.desk.lanes.take("org", wait_s=0)  # nothing is held any longer


def test_a_slow_model_costs_its_time_and_no_more(make: Callable[..., Setting], interview: Interview) -> None:
    with ScriptedServer(Model(), first_token_s=5.0) as server:
        setting = make(server, model_timeout_s=30.0, model_question_s=0.5)
        heard = take(interview, setting, "Nobody calls them.")
    assert heard.rephrased.fallback == "timeout"
    assert 400 <= heard.rephrased.calls[0].ms < 3_000
    assert heard.words == []
    assert heard.ask.text == heard.moved.text


def test_a_turn_waits_for_a_dead_server_once(make: Callable[..., Setting], interview: Interview) -> None:
    with ScriptedServer(Model(), script=repeat("500", 3)) as server:
        heard = take(interview, make(server, model_retries=0), SAID)
    assert len(server.asked) == 1
    assert (heard.rephrased.fallback, heard.rephrased.calls) == ("server_error", ())


def test_a_name_is_masked_on_the_way_out_and_whole_in_every_piece(
    make: Callable[..., Setting], interview: Interview
) -> None:
    model = Model("You said [PERSON_1] calls nobody. {question}")
    said = "Anna Keller is asked by my boss, but Anna Keller calls nobody before the date, and they leave."
    with ScriptedServer(model) as server:
        heard = take(interview, make(server, masker=PersonalMasking()), said)
    assert "Keller" not in "".join(asked.user for asked in server.asked)
    assert heard.ask.text.startswith("You said Anna Keller calls nobody.")
    assert heard.rephrased.text == heard.ask.text == "".join(heard.words)
    # The server sends four letters at a time: no beginning of a mark is ever shown.
    so_far = [("".join(heard.words[:end])) for end in range(1, len(heard.words) + 1)]
    assert not any("[" in text or "PERSON" in text for text in so_far)
    (call,) = heard.rephrased.calls
    assert call.masked
    assert "Anna Keller" in call.raw


def test_a_question_put_again_is_put_as_before(make: Callable[..., Setting], interview: Interview) -> None:
    with ScriptedServer(Model()) as server:
        setting = make(server)
        heard = replace(interview, model=setting.access)
        events = heard.open(framework=None, seed=1)
        events = (*events, *heard.respond(events, Message("m1", "test", SAID)))
        put = fold(events).asked
        assert put
        asked = len(server.asked)
        again = heard.respond(events, Message("m2", "test", "thanks"))
        assert len(server.asked) == asked
    last = again[-1]
    assert isinstance(last, Replied)
    assert isinstance(last.blocks[-1], Ask)
    assert last.blocks[-1].text == put.text
    assert (put.text or "").startswith("You said renewals come to you")


def test_budgets_hold_for_questions_too(make: Callable[..., Setting], interview: Interview) -> None:
    with ScriptedServer(Model()) as server:
        heard = take(interview, make(server, model_turn_tokens=300), "Nobody calls them.")
        assert server.asked == []
    assert heard.rephrased.fallback == "over_budget"
    assert heard.rephrased.calls[0].attempts == 0
    assert heard.ask.text == heard.moved.text
