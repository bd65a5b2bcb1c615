"""Plays cases: holds the whole conversation between the interviewer and a simulated leader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time

from assistant.brief import Finding, Slot
from assistant.events import Event, Moved, Received, Replied
from assistant.messages import Message
from assistant.render import to_text
from assistant.service import Interview
from assistant.state import State, fold
from evals.cases_format import TODAY, Case, Fact
from evals.leader import SimulatedLeader
from extraction.values import Document
from kit.clock import FixedClock

MAX_MESSAGES = 40  # a conversation that has not come to a proposal by then is counted as failed
ENOUGH = "That's all I have time for, show me what you have."

CLOCK = FixedClock(datetime.combine(TODAY, time(9), UTC))


@dataclass(frozen=True)
class Played:
    """One conversation that was held. `said` are the facts the leader uttered, with their slots.

    `documents` are the texts of what was handed over in it, by id, as they are stored.
    """

    case: Case
    events: tuple[Event, ...]
    said: tuple[tuple[Slot, Fact], ...]
    documents: Mapping[str, Document] = field(default_factory=dict[str, Document])

    @property
    def state(self) -> State:
        return fold(self.events)

    @property
    def questions(self) -> int:
        return sum(isinstance(event, Moved) and event.slot is not None for event in self.events)

    @property
    def messages(self) -> dict[int, str]:
        """The leader's messages by turn."""
        return {event.turn: event.text for event in self.events if isinstance(event, Received)}

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.state.findings

    def transcript(self) -> str:
        """The conversation as a reader would see it."""
        lines: list[str] = []
        for event in self.events:
            if isinstance(event, Received):
                lines.append(f"LEADER: {event.text}")
            elif isinstance(event, Replied):
                lines.append(to_text(event.blocks))
        return "\n\n".join(lines)


def play(
    case: Case,
    interview: Interview,
    *,
    seed: int = 1,
    framework: str | None = None,
    answers: int = MAX_MESSAGES,
) -> Played:
    """Hold one conversation up to the proposal, which the leader wants to see after so many answers."""
    events = interview.open(framework=framework, seed=seed)
    started = fold(events).started
    leader = SimulatedLeader(case, interview.catalogue(started.framework, started.framework_version).names)
    for number in range(1, MAX_MESSAGES + 1):
        last = events[-1]
        assert isinstance(last, Replied)
        if fold(events).proposal:
            break
        text = leader.answer(last.blocks) if number <= answers else ENOUGH
        message = Message(message_id=f"m{number}", channel="eval", text=text)
        events = (*events, *interview.respond(events, message))
    return Played(case=case, events=events, said=tuple(leader.said))
