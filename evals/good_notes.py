"""A good model for answers whose gold is known: it notes what the consultant did, and nothing else.

It sees only what a model sees, the prompt, and knows an answer by its words. Asked once more because something was
refused, it leaves that out, as a model that understands the reason would.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from assistant.brief import Slot
from assistant.interpret.checks import TAGS_OF
from assistant.interpret.numbers import numbers_in
from evals.answer_cases import GoldAnswer
from evals.document_cases import GoldFinding
from evals.scripted_model import Answer, Asked

_MESSAGE = re.compile(r"<message>\n(.*)\n</message>", re.DOTALL)
_AFTER = re.compile(r"</message>(.*)\Z", re.DOTALL)
_SHOWN = 60  # characters of a refused quote that tell it from the others


@dataclass(frozen=True)
class GoodNotes:
    """Reads the answers it knows from their gold; any other question goes to `otherwise`."""

    answers: Sequence[GoldAnswer]
    otherwise: Answer

    def __call__(self, asked: Asked) -> str:
        found = _MESSAGE.search(asked.user) if asked.schema == "Understood" else None
        answer = next((one for one in self.answers if found and one.said.strip() == found[1].strip()), None)
        if answer is None:
            return self.otherwise(asked)
        problems = _AFTER.search(asked.user)
        return json.dumps(noted(answer, refused=problems[1] if problems else ""))


def noted(answer: GoldAnswer, *, refused: str = "") -> dict[str, Any]:
    """Return an answer's gold in the shape of a model's reading, without what `refused` names."""
    wanted = [one for one in answer.gold if not one.optional and one.quote[:_SHOWN] not in refused]
    return {"move": answer.move or "answer", "findings": [_finding(one) for one in wanted], "edits": []}


def _finding(gold: GoldFinding) -> dict[str, Any]:
    return {
        "slot": gold.slot.value,
        "quote": gold.quote,
        "cell": gold.cell.value if gold.cell and gold.slot is Slot.CAUSE else None,
        "tag": gold.tag if gold.tag in TAGS_OF.get(gold.slot, frozenset()) else None,
        "corrects": False,
        "kpi": _kpi(gold),
    }


def _kpi(gold: GoldFinding) -> dict[str, Any] | None:
    """The measure with those of its numbers that stand in the quote, as a model is told to give it."""
    if gold.kpi is None:
        return None
    said = numbers_in(gold.quote)
    numbers = {
        part: value if value is not None and abs(value) in said else None
        for part, value in (
            ("baseline", gold.kpi.baseline),
            ("target", gold.kpi.target),
            ("change", gold.kpi.change),
        )
    }
    return {"name": gold.kpi.name, **numbers}
