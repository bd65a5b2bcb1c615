"""What happened in a conversation: a closed union of facts, appended and never changed.

State is a fold of these (`assistant.state.fold`), so whatever must be remembered stands here.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from assistant.blocks import Block
from assistant.brief import Finding, Slot, Value
from assistant.commands import Command
from assistant.documents.values import DocumentFinding
from assistant.model.record import FromModel, ModelCall
from assistant.proposal_types import Proposal

MoveKind = Literal[
    "ask",
    "probe",
    "disambiguate",
    "shortlist",
    "contradiction",
    "summarise",
    "propose",
    "offer",
    "answer",
    "close",
]


class Started(Value):
    """The conversation begins. Which library and question bank it began with is recorded, by content hash."""

    type: Literal["started"] = "started"
    at: datetime
    framework: str
    framework_version: str
    bank_version: str
    seed: int  # chooses among wordings, so that a replay says the same


class Received(Value):
    """A message from the leader: `text` exactly as it came, or the `command` that a button or the API sent."""

    type: Literal["received"] = "received"
    at: datetime
    turn: int
    text: str
    channel: str
    message_id: str
    interpreter: Literal["rules", "llm", "api"]
    command: Command | None = None


class Interpreted(FromModel):
    """A language model was asked what the message means. What was understood stands in the events after it."""

    type: Literal["interpreted"] = "interpreted"


class Graded(FromModel):
    """A language model was asked how well the leading capabilities fit, before they were proposed.

    `grades` are those that passed the checks: capability id, 0 (does not fit) to 3 (essential).
    """

    type: Literal["graded"] = "graded"
    grades: tuple[tuple[str, int], ...] = ()


class Rephrased(FromModel):
    """A language model was asked to put the question of the last move into the leader's words.

    `text` is the question as it was put; None when the bank's wording went out, which stands in the move.
    """

    type: Literal["rephrased"] = "rephrased"
    text: str | None = None


class Answered(FromModel):
    """A side question was answered, from the help texts with these ids; with none it was passed over."""

    type: Literal["answered"] = "answered"
    topics: tuple[str, ...]
    calls: tuple[ModelCall, ...] = ()


class DocumentRead(FromModel):
    """A document was read. Its findings are proposed: none of them counts until the leader confirms it.

    `extent` says how much the document is ("12 pages"); `left_out` counts findings beyond those that are shown.
    """

    type: Literal["document_read"] = "document_read"
    document_id: str
    name: str
    extent: str
    findings: tuple[DocumentFinding, ...]
    left_out: int = 0
    calls: tuple[ModelCall, ...] = ()


class DocumentSettled(Value):
    """The leader has said which findings of a document hold: those `kept`, by number. The rest are dropped."""

    type: Literal["document_settled"] = "document_settled"
    document_id: str
    kept: tuple[int, ...]


class Found(Value):
    """A finding was added to the brief, in the place of another where it was put right."""

    type: Literal["found"] = "found"
    finding: Finding
    instead_of: str | None = None


class Withdrawn(Value):
    """A finding no longer stands: corrected, contradicted, or taken back."""

    type: Literal["withdrawn"] = "withdrawn"
    finding_id: str
    reason: Literal["corrected", "contradicted", "sharpened", "back", "start_over"]


class Vague(Value):
    """The answer to the question asked holds words that need a probe."""

    type: Literal["vague"] = "vague"
    slot: Slot
    words: str


class Contradicted(Value):
    """Two findings can't both stand; the leader is asked which one does."""

    type: Literal["contradicted"] = "contradicted"
    before_id: str
    now_id: str
    before: str
    now: str


class Skipped(Value):
    """A slot was passed over. It counts as settled until something fills it."""

    type: Literal["skipped"] = "skipped"
    slot: Slot
    reason: Literal["skipped", "unknown", "enough"]


class Reopened(Value):
    """A slot is to be asked about again."""

    type: Literal["reopened"] = "reopened"
    slot: Slot


class Confirmed(Value):
    """The leader agreed to a read-back."""

    type: Literal["confirmed"] = "confirmed"
    turn: int


class EnoughSaid(Value):
    """The leader wants to see the proposal now."""

    type: Literal["enough_said"] = "enough_said"


class StartedOver(Value):
    type: Literal["started_over"] = "started_over"


class Ranked(Value):
    """The leading capabilities after this turn, best first, with scores; used to see when they settle."""

    type: Literal["ranked"] = "ranked"
    top: tuple[tuple[str, float], ...]


class Moved(Value):
    """What was done next, and why. `slot` and `question_id` are set when something was asked."""

    type: Literal["moved"] = "moved"
    move: MoveKind
    why: str  # the reason, for the log and for whoever reads the events
    slot: Slot | None = None
    question_id: str | None = None
    aim: str | None = None
    text: str | None = None  # the question in the bank's wording; `rephrased` may put it otherwise
    choices: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()  # what each choice means, where it has to be said
    about: tuple[str, ...] = ()  # ids (findings or capabilities) or words the move is about
    read_back: bool = False  # what was understood so far was said back before it


class Proposed(Value):
    """The proposal as shown. A later one replaces it: made anew, edited, or with the last edit taken back."""

    type: Literal["proposed"] = "proposed"
    proposal: Proposal
    change: Literal["made", "edited", "undone"] = "made"


class Accepted(Value):
    type: Literal["accepted"] = "accepted"


class Replied(Value):
    """What was answered: the last event of every turn."""

    type: Literal["replied"] = "replied"
    at: datetime
    turn: int
    blocks: tuple[Block, ...]


Event = Annotated[
    Started
    | Received
    | Interpreted
    | Graded
    | Rephrased
    | Answered
    | DocumentRead
    | DocumentSettled
    | Found
    | Withdrawn
    | Vague
    | Contradicted
    | Skipped
    | Reopened
    | Confirmed
    | EnoughSaid
    | StartedOver
    | Ranked
    | Moved
    | Proposed
    | Accepted
    | Replied,
    Field(discriminator="type"),
]

EVENT: TypeAdapter[Event] = TypeAdapter(Event)
