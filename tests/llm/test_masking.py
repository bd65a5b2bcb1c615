"""No name, address or number of a person reaches the model's server, and findings have them all the same."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.events import Found, Interpreted
from assistant.messages import Message
from assistant.model.masking import Masker, NoMasking, PersonalMasking
from assistant.service import Interview
from evals.scripted_model import Asked, ScriptedServer
from tests.llm.conftest import Setting

INTRODUCED = (
    "I lead the renewals team in the north with my manager Xiulan Berger, for the next twelve months."
)
SAID = (
    "Anna Keller and Berger find out two weeks too late that a customer leaves, so nobody calls them in time."
    " Ask anna.keller@firm.de or +49 30 901820."
)
SECRETS = ("Anna", "Keller", "Xiulan", "Berger", "firm.de", "901820")


def whole_sentence(asked: Asked) -> str:
    """A model that quotes the message's first sentence back, marks and all."""
    found = re.search(r"<message>\n(.*)\n</message>", asked.user, re.DOTALL)
    assert found
    quote = re.split(r"(?<=[a-z])\.", found[1])[0]
    where = re.search(r"was about: (\w+)", asked.user)
    assert where
    finding = {"slot": where[1], "quote": quote, "cell": None, "tag": None, "corrects": False, "kpi": None}
    return json.dumps({"move": "answer", "findings": [finding], "edits": []})


@pytest.mark.parametrize("masker", [PersonalMasking(), NoMasking()])
def test_what_leaves_the_machine_is_masked_and_what_comes_home_is_not(
    make: Callable[..., Setting], interview: Interview, masker: Masker
) -> None:
    with ScriptedServer(whole_sentence) as server:
        heard = replace(interview, model=make(server, masker=masker).access)
        events = heard.open(framework=None, seed=1)
        for number, text in enumerate((INTRODUCED, SAID)):
            events = (*events, *heard.respond(events, Message(f"m{number}", "test", text)))
    sent = "\n".join(asked.system + asked.user for asked in server.asked)
    assert server.asked
    assert [secret for secret in SECRETS if secret in sent] == ([] if masker.on else list(SECRETS))
    assert ("[PERSON_1]" in sent) is masker.on
    calls = [call for event in events if isinstance(event, Interpreted) for call in event.calls]
    assert {call.masked for call in calls} == {masker.on}
    assert not any("[PERSON_" in call.raw for call in calls)
    assert [event.rejected for event in events if isinstance(event, Interpreted)][-1] == ()
    quotes = [event.finding.quote for event in events if isinstance(event, Found)]
    assert any(quote.startswith("Anna Keller and Berger find out") for quote in quotes)
