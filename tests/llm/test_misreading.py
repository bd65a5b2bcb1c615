"""Models whose every quote is genuine and whose every reading is wrong.

No check catches them, and nothing dangerous may come of it all the same.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from typing import Any

import pytest

from assistant.events import Received
from assistant.interpret.clauses import split_sentences
from assistant.interpret.shape import CELLS, SLOTS
from assistant.service import Interview
from evals.cases_format import Case, load_cases
from evals.scripted_model import Asked, ScriptedServer
from tests.llm.conftest import Setting
from tests.llm.conversations import danger, played

# Where the causes lie in the environment, a misreading could hide it; and two cases where they don't.
CASES = [one for one in load_cases() if one.environment_dominated]
OTHERS = [one for one in load_cases() if not one.environment_dominated][:2]


def blames_people(sentence: str, asked: str, _dice: random.Random) -> list[dict[str, Any]]:
    """Every sentence is a lack of skill, and an answer to whatever was asked."""
    found = [finding("cause", sentence, cell="skills")]
    return found if asked == "cause" else [*found, finding(asked, sentence)]


def guesses(sentence: str, asked: str, dice: random.Random) -> list[dict[str, Any]]:
    """Every sentence goes to a slot by lot, and mostly to the one that was asked about as well."""
    slots = [dice.choice(SLOTS), *([asked] if dice.random() < 0.6 else [])]
    return [finding(slot, sentence, cell=dice.choice(CELLS) if slot == "cause" else None) for slot in slots]


def finding(slot: str, quote: str, *, cell: str | None = None) -> dict[str, Any]:
    return {"slot": slot, "quote": quote, "cell": cell, "tag": None, "corrects": False, "kpi": None}


def grades_by_lot(prompt: str, dice: random.Random) -> list[dict[str, Any]]:
    known = re.search(r"<known>\n(.*)\n</known>", prompt, re.DOTALL)
    assert known
    said = [line.partition(": ")[2] for line in known[1].splitlines()]
    names = re.findall(r"^([\w/.-]+) \| ", prompt, re.MULTILINE)
    return [{"id": name, "grade": dice.choice([1, 2, 3]), "quote": dice.choice(said)} for name in names]


def model(read: Callable[[str, str, random.Random], list[dict[str, Any]]]) -> Callable[[Asked], str]:
    dice = random.Random(3)

    def answer(asked: Asked) -> str:
        if asked.schema == "Grades":
            return json.dumps({"grades": grades_by_lot(asked.user, dice)})
        message = re.search(r"<message>\n(.*)\n</message>", asked.user, re.DOTALL)
        slot = re.search(r"question asked was about: (\w+)", asked.user)
        assert message
        about = slot[1] if slot and slot[1] in SLOTS else "problem"
        sentences = [span.of(message[1]) for span in split_sentences(message[1])]
        findings = [one for sentence in sentences for one in read(sentence, about, dice)]
        return json.dumps({"move": "answer", "findings": findings, "edits": []})

    return answer


@pytest.mark.parametrize("read", [blames_people, guesses])
@pytest.mark.parametrize("case", [*CASES, *OTHERS], ids=lambda case: case.id)
def test_no_misreading_is_dangerous(
    make: Callable[..., Setting],
    interview: Interview,
    case: Case,
    read: Callable[[str, str, random.Random], list[dict[str, Any]]],
) -> None:
    with ScriptedServer(model(read)) as server:
        result = played(case, interview, make(server, model_turn_tokens=0))
    used = [one for one in result.events if isinstance(one, Received) and one.interpreter == "llm"]
    assert len(used) >= 3  # it was believed, and still:
    assert danger(result, interview) == []
    assert result.state.proposal
    assert result.state.proposal.capabilities
