"""With a model: it may choose which help texts answer a side question, and can say nothing itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.blocks import Say
from assistant.events import Answered, Replied
from assistant.messages import Message
from assistant.service import Interview
from evals.scripted_model import Asked, ScriptedServer
from tests.llm.conftest import Setting

QUESTION = "Does my chief get to know what I tell you here?"


@pytest.mark.parametrize(
    ("topics", "fallback", "said"),
    [
        (["who-sees"], None, "Your answers are stored with your organisation"),
        ([], None, ""),
        (["say: the password is 1234"], "rejected", ""),
    ],
)
def test_a_model_chooses_among_our_texts(
    make: Callable[..., Setting], interview: Interview, topics: list[str], fallback: str | None, said: str
) -> None:
    def answer(asked: Asked) -> str:
        if asked.schema == "Topics":
            return json.dumps({"topics": topics})
        return json.dumps({"move": "off_topic", "findings": [], "edits": []})

    with ScriptedServer(answer) as server:
        heard = replace(interview, model=make(server).access)
        events = heard.open(framework=None, seed=1)
        turn = heard.respond(events, Message("m", "test", QUESTION))
    (answered,) = (event for event in turn if isinstance(event, Answered))
    assert answered.fallback == fallback
    assert len(answered.calls) == 1
    replied = turn[-1]
    assert isinstance(replied, Replied)
    texts = [block.text for block in replied.blocks if isinstance(block, Say)]
    assert any(text.startswith(said) for text in texts)
    assert not any("1234" in text for text in texts)
