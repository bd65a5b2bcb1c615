"""What one turn has made so far: its events, the blocks of its reply, and the state they lead to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from assistant import proposal
from assistant.blocks import Block, Say
from assistant.brief import Finding
from assistant.commands import Command, ConfirmFindings, Correct, Forget, Revise
from assistant.events import Event, Found, Ranked, Withdrawn
from assistant.grading import grade
from assistant.interpret.base import Reading
from assistant.matching import Catalogue, Ranking, rank
from assistant.messages import Message
from assistant.model.session import ModelSession
from assistant.proposal_types import Proposal
from assistant.shortlist import put_forward
from assistant.state import State, fold
from assistant.telling import Tell, tell_nobody
from prompts.schema import QuestionBank

SHOWN_IN_EVENT = 12  # of the leading capabilities


@dataclass
class Draft:
    """A turn in the making. `before` is the state when the message came, `state` what the events lead to."""

    before: State
    message: Message
    reading: Reading
    bank: QuestionBank
    catalogue: Catalogue
    now: datetime
    session: ModelSession | None = None
    tell: Tell = tell_nobody
    events: list[Event] = field(default_factory=list[Event])
    blocks: list[Block] = field(default_factory=list[Block])
    state: State = field(init=False)

    def __post_init__(self) -> None:
        self.state = self.before

    def record(self, *events: Event) -> None:
        """Add events, and go on from the state they lead to."""
        self.events += events
        self.state = fold(events, self.state)

    def say(self, text: str) -> None:
        """Add a paragraph to the reply."""
        self.blocks.append(Say(text=text))

    @property
    def commands(self) -> tuple[Command, ...]:
        return self.reading.commands

    @property
    def written(self) -> str:
        """What the leader wrote: a finding put right is written too, and will be quoted."""
        command = self.message.command
        return command.text if isinstance(command, Revise) else self.message.text

    @property
    def puts_right(self) -> bool:
        """A finding that stood before is corrected."""
        return any(isinstance(command, Correct) and command.finding_id for command in self.commands)

    @property
    def settles(self) -> bool:
        """It is said what becomes of a document's findings."""
        return any(isinstance(command, ConfirmFindings) for command in self.commands)

    @property
    def takes_out(self) -> bool:
        """Something noted is to go."""
        return any(isinstance(command, Forget) for command in self.commands)

    def fresh(self) -> list[Finding]:
        """What was found in this turn."""
        return [event.finding for event in self.events if isinstance(event, Found)]

    def rank(self, *, reading: bool = False) -> Ranking:
        """Match all that was found with the library; an event tells the outcome where this turn changed it.

        With `reading`, as for a proposal (`assistant.matching.rank`).
        """
        ranking = rank(self.state.findings, self.catalogue, reading=reading)
        told = any(isinstance(event, Ranked) for event in self.events)
        if not told and any(isinstance(event, Found | Withdrawn) for event in self.events):
            leading = ranking.matches[:SHOWN_IN_EVENT]
            self.record(Ranked(top=tuple((match.capability_id, round(match.score, 4)) for match in leading)))
        return ranking

    def build(self, ranking: Ranking) -> Proposal:
        """Make a proposal; with a model, after its grades."""
        if self.session and ranking.matches:
            ranking, graded = grade(ranking, self.catalogue.framework, self.session)
            self.record(graded)
            ranking = replace(ranking, matches=put_forward(ranking.matches, ranking.picked))
        return proposal.build(
            self.state,
            ranking,
            framework=self.catalogue.framework,
            kpis=self.catalogue.kpis,
            remedy_entries=self.bank.remedies,
            nearest=self.nearest,
        )

    def nearest(self, words: str) -> tuple[str, ...]:
        """The ids of the three capabilities that these words may mean."""
        return tuple(match.capability_id for match in self.catalogue.matcher.search(words, limit=3))
