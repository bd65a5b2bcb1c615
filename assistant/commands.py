"""What a message can mean: a closed union. An interpreter may emit these and nothing else."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from annotated_types import Ge, Le, Predicate
from pydantic import Field

from assistant.brief import FindingDraft, Slot, Value

ALL_LEVELS = "all levels"  # in place of a capability: why are the levels what they are?


def _says_something(text: str) -> bool:
    return re.search(r"\S", text) is not None


class Answer(Value):
    """The message told us something. Drafts may fill any slots, not only the one asked about."""

    type: Literal["answer"] = "answer"
    drafts: tuple[FindingDraft, ...]
    vague: str | None = None  # the vague words, when the answer to the question asked needs a probe


class Correct(Value):
    """An earlier answer was wrong. With drafts they replace what `slot` held; without, we ask again.

    With `finding_id` they take the place of that one finding, and whatever else they say is added.
    """

    type: Literal["correct"] = "correct"
    slot: Slot | None = None
    drafts: tuple[FindingDraft, ...] = ()
    finding_id: str | None = None


class Revise(Value):
    """A finding is put right in place: `text`, read as an answer to its slot, takes its place."""

    type: Literal["revise"] = "revise"
    finding_id: str = Field(min_length=1, max_length=40)
    # A predicate where a pattern would do: tests can make values for it.
    text: Annotated[str, Predicate(_says_something)] = Field(
        min_length=1, max_length=8000, json_schema_extra={"pattern": r"\S"}
    )


class AttachDocument(Value):
    """A document was handed over. Comes with the upload itself, which is where its text is."""

    type: Literal["attach_document"] = "attach_document"
    document_id: str = Field(min_length=1, max_length=40)
    name: str = Field(min_length=1, max_length=200)


class ConfirmFindings(Value):
    """Which of the findings of a document hold: their numbers, all of them, or none. The others are dropped."""

    type: Literal["confirm_findings"] = "confirm_findings"
    document_id: str = Field(min_length=1, max_length=40)
    keep: tuple[Annotated[int, Ge(1), Le(1000)], ...] | Literal["all", "none"]


class Skip(Value):
    type: Literal["skip"] = "skip"


class DontKnow(Value):
    type: Literal["dont_know"] = "dont_know"


class Why(Value):
    """Why do you ask?"""

    type: Literal["why"] = "why"


class Clarify(Value):
    """What do you mean? With `capability`, by that one on the short list."""

    type: Literal["clarify"] = "clarify"
    capability: str | None = None


class ToldBefore(Value):
    """What is asked has been said already, so they say."""

    type: Literal["told_before"] = "told_before"


class ShowNotes(Value):
    """What have you noted so far? With `wrong`, something in it is said to be wrong, but not what."""

    type: Literal["show_notes"] = "show_notes"
    wrong: bool = False


class Forget(Value):
    """Take out of the notes what was last noted with these words."""

    type: Literal["forget"] = "forget"
    words: str = Field(min_length=1, max_length=200)


class Back(Value):
    type: Literal["back"] = "back"


class Enough(Value):
    """Stop asking and show what you have."""

    type: Literal["enough"] = "enough"


class StartOver(Value):
    type: Literal["start_over"] = "start_over"


class Help(Value):
    type: Literal["help"] = "help"


class Greet(Value):
    type: Literal["greet"] = "greet"


class Thanks(Value):
    type: Literal["thanks"] = "thanks"


class SideQuestion(Value):
    """Something asked about our words or our ways: "what's the difference between a skill and a capability?"."""

    type: Literal["side_question"] = "side_question"
    question: str = Field(min_length=1, max_length=500)


class OffTopic(Value):
    type: Literal["off_topic"] = "off_topic"


class Hostile(Value):
    type: Literal["hostile"] = "hostile"


class Confirm(Value):
    """Yes to a read-back or to a question that can be answered with yes."""

    type: Literal["confirm"] = "confirm"


class Deny(Value):
    """No to a read-back, without saying what is wrong."""

    type: Literal["deny"] = "deny"


class Drop(Value):
    """Take a capability out of the proposal. `capability` is an id, or words that name it."""

    type: Literal["drop"] = "drop"
    capability: str


class Add(Value):
    """Put a capability into the proposal, by id or by words that name it or the need."""

    type: Literal["add"] = "add"
    capability: str
    level: Literal[1, 2, 3, 4, 5] | None = None


class SetLevel(Value):
    """Set a level, or move it by one step."""

    type: Literal["set_level"] = "set_level"
    capability: str
    level: Literal[1, 2, 3, 4, 5] | None = None
    step: Literal[-1, 1] | None = None


class SetWeight(Value):
    """Set a weight in per cent; the other capabilities make room in proportion."""

    type: Literal["set_weight"] = "set_weight"
    capability: str
    weight: int = Field(ge=1, le=100)


class Undo(Value):
    """Take back the last change to the proposal, then the one before it."""

    type: Literal["undo"] = "undo"


class Compare(Value):
    type: Literal["compare"] = "compare"
    first: str
    second: str


class WhyCapability(Value):
    """Why is this capability proposed (or left out)? What is not in the proposal is looked for.

    `more` is what else was said of it, which helps to find it.
    """

    type: Literal["why_capability"] = "why_capability"
    capability: str
    more: str = ""


class Accept(Value):
    """The proposal stands; make a role profile of it."""

    type: Literal["accept"] = "accept"


class Unclear(Value):
    """Nothing could be read from the message; at the proposal, from these words of it."""

    type: Literal["unclear"] = "unclear"
    words: str = ""


ProposalCommand = Drop | Add | SetLevel | SetWeight | Undo | Compare | WhyCapability | Accept

Command = Annotated[
    Answer
    | Correct
    | Revise
    | AttachDocument
    | ConfirmFindings
    | Skip
    | DontKnow
    | Why
    | Clarify
    | ToldBefore
    | ShowNotes
    | Forget
    | Back
    | Enough
    | StartOver
    | Help
    | Greet
    | Thanks
    | SideQuestion
    | OffTopic
    | Hostile
    | Confirm
    | Deny
    | Drop
    | Add
    | SetLevel
    | SetWeight
    | Undo
    | Compare
    | WhyCapability
    | Accept
    | Unclear,
    Field(discriminator="type"),
]
