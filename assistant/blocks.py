"""Replies as channel-neutral blocks: a closed union. Each channel renders them; text is always enough."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from assistant.brief import Slot, Value
from assistant.proposal_types import Proposal, Remedy


class Say(Value):
    """One or two plain sentences."""

    type: Literal["say"] = "say"
    text: str


class Ask(Value):
    """One question. `why` is shown when the leader asks; `choices` are quick replies and may be empty.

    `most` says how many of them one answer may name. `notes` says what each means, or is empty.
    """

    type: Literal["ask"] = "ask"
    question_id: str
    slot: Slot
    text: str
    why: str
    choices: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    most: int = 1


class ReadBackLine(Value):
    slot: Slot
    label: str
    text: str


class ReadBack(Value):
    """What has been understood so far, one line a slot."""

    type: Literal["read_back"] = "read_back"
    lines: tuple[ReadBackLine, ...]


class ShownFinding(Value):
    """A finding of a document as it is put to the leader. `label` is the page it stands on."""

    number: int
    slot: Slot
    value: str
    quote: str
    label: str


class ShowFindings(Value):
    """What was read in a document, for the leader to say which of it holds. `text` is the question."""

    type: Literal["findings"] = "findings"
    document_id: str
    name: str
    findings: tuple[ShownFinding, ...]
    text: str
    choices: tuple[str, ...] = ()


class Environment(Value):
    """Said before any capability when the causes are mostly environment."""

    type: Literal["environment"] = "environment"
    text: str
    remedies: tuple[Remedy, ...]


class ShowProposal(Value):
    type: Literal["proposal"] = "proposal"
    proposal: Proposal


class ComparisonRow(Value):
    aspect: str
    first: str
    second: str


class Comparison(Value):
    type: Literal["comparison"] = "comparison"
    first: str
    second: str
    rows: tuple[ComparisonRow, ...]


Block = Annotated[
    Say | Ask | ReadBack | ShowFindings | Environment | ShowProposal | Comparison,
    Field(discriminator="type"),
]
