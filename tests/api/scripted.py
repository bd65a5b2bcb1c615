"""A small scripted interviewer: what the API and storage need of one, with nothing to load.

It fills the goal from the first message, offers a proposal after the second, and closes on accept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from api.parts import Lazy, Parts, PartState
from api.wiring import open_database, open_extractor
from assistant.blocks import Ask, Block, Say, ShowProposal
from assistant.brief import Finding, Slot
from assistant.commands import Accept
from assistant.events import Accepted, Event, Found, Moved, Proposed, Received, Replied, Started
from assistant.hearing_types import Heard, Hearing
from assistant.matching import Catalogue
from assistant.proposal_types import LevelChoice, Proposal, ProposedCapability
from assistant.service import Message
from assistant.state import fold
from assistant.telling import Tell, tell_nobody
from capability_library.schema import (
    Activity,
    ActivityFormat,
    Capability,
    Domain,
    Framework,
    Kind,
    Kpi,
    Library,
    Strand,
)
from kit.clock import Clock, SystemClock
from kit.errors import Conflict, NotFound
from kit.settings import Settings
from retrieval.matcher import Matcher

NAMES = ("Renewal management", "Negotiation", "Coaching", "Forecasting")


def _id(name: str) -> str:
    return name.lower().replace(" ", "-")


LIBRARY = Library(
    framework=Framework(
        name="capwright",
        title="A small library",
        version="0123456789abcdef",
        capabilities={
            _id(name): Capability(
                id=_id(name),
                name=name,
                definition=f"{name} that brings results.",
                domain="sales",
                kind=Kind.LEADERSHIP if name == "Coaching" else Kind.TECHNICAL,
                kpis=("renewal-rate",) if name == "Renewal management" else (),
                related=("negotiation",),
                alt_labels=(f"{name} practice",),
                levels={3: ("Does it alone",), 5: ("Shapes it",)},
                activities=tuple(
                    Activity(
                        strand=strand,
                        format=format,
                        title=f"{name}: {format}",
                        outcome="Can do it.",
                        practice="Does it.",
                        evidence="It is done.",
                        hours=2,
                    )
                    for strand, format in (
                        (Strand.WORK, ActivityFormat.STRETCH_ASSIGNMENT),
                        (Strand.OTHERS, ActivityFormat.COACHING),
                        (Strand.FORMAL, ActivityFormat.WORKSHOP),
                    )
                ),
                not_to_confuse_with={"coaching": "Coaching is with one person."},
            )
            for name in NAMES
        },
    ),
    kpis={
        "renewal-rate": Kpi.model_validate(
            {
                "id": "renewal-rate",
                "name": "Renewal rate",
                "aliases": ["retention"],
                "formula": "renewed / due",
                "unit": "%",
                "direction": "up",
                "timing": "lagging",
                "domain": "sales",
            }
        )
    },
    domains={"sales": Domain(id="sales", name="Sales", description="Sells.")},
)


@dataclass(frozen=True)
class ScriptedInterview:
    """Behaves as `assistant.service.Interview` does towards storage and API."""

    clock: Clock

    def open(self, *, framework: str | None, seed: int) -> tuple[Event, ...]:
        if framework not in (None, "capwright"):
            raise NotFound(f"There is no framework {framework!r}.", do="Import it first.")
        at = self.clock.now()
        started = Started(
            at=at,
            framework="capwright",
            framework_version=LIBRARY.framework.version,
            bank_version="bank",
            seed=seed,
        )
        moved = Moved(move="ask", why="The goal comes first.", slot=Slot.GOAL, question_id="goal")
        return started, moved, Replied(at=at, turn=0, blocks=(Say(text="Good morning."), _QUESTION))

    def hear(self, events: Sequence[Event]) -> Hearing:
        state = fold(events)
        if state.proposal is None:
            return Hearing(missing=(Slot.KPI,))
        first = LIBRARY.framework.capabilities[_id(NAMES[0])]
        heard = Heard(
            capability_id=first.id,
            name=first.name,
            definition=first.definition,
            domain=first.domain,
            score=0.5,
            because=(),
        )
        return Hearing(capabilities=(heard,))

    def respond(
        self, events: Sequence[Event], message: Message, *, tell: Tell = tell_nobody
    ) -> tuple[Event, ...]:
        state = fold(events)
        if state.phase == "accepted":
            raise Conflict("This conversation is closed.", do="Start a new one.")
        turn, at = state.turn + 1, self.clock.now()
        received = Received(
            at=at,
            turn=turn,
            text=message.text,
            channel=message.channel,
            message_id=message.message_id,
            interpreter="api" if message.command else "rules",
            command=message.command,
        )
        if isinstance(message.command, Accept):
            return received, Accepted(), Replied(at=at, turn=turn, blocks=(Say(text="Accepted."),))
        said = message.text or "a command"
        finding = Finding(id=f"f{turn}", turn=turn, slot=Slot.GOAL, value=said[:80], quote=said)
        blocks: tuple[Block, ...] = (Say(text=f"Turn {turn}: {said}"), _QUESTION)
        made: tuple[Event, ...] = ()
        if turn >= 2:
            made = (Proposed(proposal=PROPOSAL),)
            blocks = (*blocks, ShowProposal(proposal=PROPOSAL))
        return received, Found(finding=finding), *made, Replied(at=at, turn=turn, blocks=blocks)


def scripted_parts(settings: Settings) -> Parts:
    """Return parts with a scripted interviewer and a library of four capabilities."""
    clock = SystemClock()
    interview = ScriptedInterview(clock)
    found = Lazy(
        lambda: Catalogue(
            framework=LIBRARY.framework,
            kpis=LIBRARY.kpis,
            matcher=Matcher.open(LIBRARY.framework, LIBRARY.kpis),
        )
    )

    def find(_organisation_id: str, name: str | None) -> Catalogue:
        if name not in (None, "capwright"):
            raise NotFound(f"There is no framework {name!r}.", do="Import it first.")
        return found()

    up = PartState("up", ready=True)
    return Parts(
        settings=settings,
        database=open_database(settings),
        clock=clock,
        library=lambda: LIBRARY,
        interview=lambda _organisation_id: interview,
        extract=open_extractor(settings),
        catalogue=find,
        states=lambda: {"index": up, "model": PartState("off", ready=False, needed=False)},
        warm_up=lambda: None,
    )


_QUESTION = Ask(
    question_id="goal",
    slot=Slot.GOAL,
    text="What must be different in a year?",
    why="Everything else is measured by it.",
    choices=("Skip",),
)
PROPOSAL = Proposal(
    role="Account manager",
    goal="Keep customers",
    goal_finding_id="f1",
    kpis=(),
    critical_work=None,
    critical_work_finding_id=None,
    environment_dominates=False,
    remedies=(),
    capabilities=tuple(
        ProposedCapability(
            capability_id=_id(name),
            name=name,
            definition=f"{name} that brings results.",
            domain="sales",
            focus=True,
            weight=weight,
            level=LevelChoice(level=3, name="Proficient", reason="r", not_lower="l", not_higher="h"),
            reason="You said so.",
            kpi=None,
            because=(),
        )
        for name, weight in zip(NAMES[:3], (50, 30, 20), strict=True)
    ),
    left_out=(),
    uncovered=(),
    assumptions=(),
    framework="capwright",
    framework_version=LIBRARY.framework.version,
)
EPOCH = datetime(2026, 1, 5, 9, tzinfo=UTC)
