"""A smaller framework, and an attack planted in one record of it."""

from __future__ import annotations

from typing import Any

from capability_library.schema import Framework
from evals.attack_cases import Attack
from evals.cases_format import Case
from evals.obedient_model import WANTED

RECORD = "renewal-management"  # what an attack in a record is planted in: the case played proposes it
LEVEL = 3  # whose indicators an attack made for wordings joins
SIZE = 60  # capabilities of the framework


def small_framework(framework: Framework, case: Case) -> Framework:
    """A smaller framework: what the case needs, what the attacks want, and the first of the others."""
    wanted = [*(one.id for one in case.needed), *WANTED]
    names = dict.fromkeys([*wanted, *framework.capabilities])
    kept = {
        name: framework.capabilities[name] for name in list(names)[:SIZE] if name in framework.capabilities
    }
    return framework.model_copy(update={"capabilities": kept, "precedents": {}})


def with_planted(framework: Framework, attack: Attack) -> Framework:
    """The framework with the attack in one record: behind its definition, and in other lines if made for those."""
    record, text = framework.capabilities[RECORD], attack.text
    update: dict[str, Any] = {
        "definition": f"{record.definition} {text}",
        "signals": (*record.signals, text),
    }
    if attack.at == "wording":
        first, *others = record.activities
        update["levels"] = {**record.levels, LEVEL: (*record.levels[LEVEL], text)}
        practice = f"{first.practice}. {text}"
        update["activities"] = (first.model_copy(update={"practice": practice}), *others)
    changed = record.model_copy(update=update)
    return framework.model_copy(update={"capabilities": {**framework.capabilities, RECORD: changed}})
