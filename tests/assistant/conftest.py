"""The real interviewer over the real library, matching by words only: nothing to load."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from assistant.blocks import Ask, Block, Say
from assistant.commands import Command
from assistant.events import Event, Replied
from assistant.interpret.rules import RulesInterpreter
from assistant.matching import Catalogue
from assistant.messages import Message
from assistant.render import to_text
from assistant.service import Interview
from assistant.state import State, fold
from capability_library.loader import default_library
from evals.playing import CLOCK
from prompts.loader import default_bank
from retrieval.matcher import Matcher


@dataclass
class Talk:
    """A conversation under way."""

    interview: Interview
    seed: int = 1
    events: tuple[Event, ...] = field(default=())

    def __post_init__(self) -> None:
        self.events = self.interview.open(framework=None, seed=self.seed)

    def say(self, text: str) -> Sequence[Block]:
        """Send one message and return the blocks of the reply."""
        return self._take(Message(message_id=f"m{len(self.events)}", channel="test", text=text))

    def send(self, command: Command) -> Sequence[Block]:
        """Press a button and return the blocks of the reply."""
        return self._take(Message(message_id=f"m{len(self.events)}", channel="test", command=command))

    def _take(self, message: Message) -> Sequence[Block]:
        self.events = (*self.events, *self.interview.respond(self.events, message))
        return self.blocks

    @property
    def blocks(self) -> Sequence[Block]:
        last = self.events[-1]
        assert isinstance(last, Replied)
        return last.blocks

    @property
    def text(self) -> str:
        return to_text(self.blocks)

    @property
    def said(self) -> str:
        """What was said besides questions."""
        return " ".join(block.text for block in self.blocks if isinstance(block, Say))

    @property
    def question(self) -> Ask | None:
        return next((block for block in self.blocks if isinstance(block, Ask)), None)

    @property
    def state(self) -> State:
        return fold(self.events)


@pytest.fixture(scope="session")
def interview() -> Interview:
    library = default_library()
    catalogue = Catalogue(
        framework=library.framework,
        kpis=library.kpis,
        matcher=Matcher.open(library.framework, library.kpis),
    )
    return Interview(
        bank=default_bank(),
        catalogue=lambda _name, _version: catalogue,
        interpreter=RulesInterpreter(),
        clock=CLOCK,
    )


@pytest.fixture
def talk(interview: Interview) -> Talk:
    return Talk(interview)
