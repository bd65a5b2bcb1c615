"""What the tests of the language model share: settings for a server, the library's catalogue, and a session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic import BaseModel

from assistant.interpret.rules import RulesInterpreter
from assistant.llm import LangChainModel
from assistant.matching import Catalogue
from assistant.model.budgets import MemoryLedger
from assistant.model.masking import Masker, NoMasking
from assistant.model.opening import open_model
from assistant.model.session import ModelAccess, ModelDesk
from assistant.service import Interview
from capability_library.loader import default_library
from evals.playing import CLOCK
from evals.scripted_model import ScriptedServer
from kit.settings import Settings
from prompts.loader import default_bank
from prompts.templates import Template, parse
from retrieval.matcher import Matcher

TEMPLATE: Template = parse(
    "test",
    """---
id: test
version: "1.0"
purpose: Asks for one word.
variables: {rules: ours, message: said}
---

# System

{{rules}}

# User

{{message}}
""",
)
VALUES = {"rules": "One word.", "message": "Say hello to Ada Lovelace."}


class Word(BaseModel):
    """One word."""

    word: str


@dataclass(frozen=True)
class Setting:
    """A model behind its limits, with the ledger that counts."""

    desk: ModelDesk
    ledger: MemoryLedger
    access: ModelAccess


@pytest.fixture(scope="session", autouse=True)
def langchain() -> None:
    """Import LangChain once: it takes seconds, and a test's deadline is shorter."""
    LangChainModel(Settings(model="openai:x", model_base_url="http://127.0.0.1:1/v1")).warm_up()


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Setting]:
    def make(server: ScriptedServer | str, *, masker: Masker | None = None, **changes: object) -> Setting:
        url = server if isinstance(server, str) else server.base_url
        given = {"model_timeout_s": 5.0, "model_retries": 2, **changes}
        settings = Settings(model="openai:scripted", model_base_url=url, data_dir=tmp_path, **given)
        desk, ledger = open_model(settings, CLOCK), MemoryLedger()
        return Setting(desk, ledger, ModelAccess(desk, "org", ledger, masker or NoMasking()))

    return make


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    library = default_library()
    return Catalogue(library.framework, library.kpis, Matcher.open(library.framework, library.kpis))


@pytest.fixture(scope="session")
def interview(catalogue: Catalogue) -> Interview:
    """The interviewer without a model, over our library, matching by words."""
    return Interview(
        bank=default_bank(),
        catalogue=lambda _name, _version: catalogue,
        interpreter=RulesInterpreter(),
        clock=CLOCK,
    )
