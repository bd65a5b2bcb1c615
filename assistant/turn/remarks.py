"""What a reply says before it asks: what was understood, what became of a document, answers aside."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from assistant import replies
from assistant.brief import KpiReading
from assistant.commands import (
    Command,
    DontKnow,
    Greet,
    Hostile,
    OffTopic,
    SideQuestion,
    Skip,
    Thanks,
    Unclear,
)
from assistant.documents import showing
from assistant.events import DocumentSettled, Event
from assistant.interpret.kpi_readback import format_reading
from assistant.measures import measure_key, measures
from assistant.side import answer_side, is_question, nothing_said
from assistant.turn.draft import Draft
from assistant.turn.noted import say_of_notes

AT_THE_PROPOSAL = (
    "The proposal stands. You can drop or add a capability, raise or lower a level, give one more weight, compare"
    " two, ask why one is there, see the list again, undo the last change, accept it, or start over."
)


def say_understood(draft: Draft) -> None:
    """Say back what the message told; findings out of a document were shown before."""
    told = [one for one in draft.fresh() if one.source is None]
    stands = _after_contradiction(draft)
    if stands:
        # What the losing finding keeps is no news.
        told = [one for one in told if one.kpi is None or measure_key(one.kpi) != measure_key(stands)]
        draft.say(f"I go on with this: {format_reading(stands)}.")
    text = replies.acknowledge(told, draft.state)
    if text:
        draft.say(text)


def _after_contradiction(draft: Draft) -> KpiReading | None:
    """The measure of which two numbers were said, once it is settled which one stands."""
    clash = draft.before.contradiction
    if clash is None or draft.state.contradiction:
        return None
    asked = next((one.kpi for one in draft.before.findings if one.id == clash.now_id), None)
    known = [one.reading for one in measures(draft.state.findings)]
    return next((one for one in known if asked and measure_key(one) == measure_key(asked)), None)


def say_of_document(draft: Draft, changes: Sequence[Event]) -> None:
    """Say what became of the findings that were shown: kept, dropped, or passed over."""
    for change in changes:
        if isinstance(change, DocumentSettled):
            waited = {one.document_id: one for one in draft.before.pending}
            draft.blocks.append(showing.settled(change, waited[change.document_id]))
            return
    if changes and draft.before.shown:
        draft.blocks.append(showing.set_aside(draft.before.shown))


def say_meta(draft: Draft) -> None:
    """Answer the first command that wants an answer rather than a change."""
    for command in draft.commands:
        if _say_aside(draft, command) or say_of_notes(draft, command):
            return
        if isinstance(command, Greet | Thanks) and draft.fresh():
            continue  # what was told is said back; that is answer enough
        if draft.before.contradiction and isinstance(command, DontKnow | Skip):
            return  # which number it goes on with is said already
        misfit = isinstance(command, Unclear | Hostile) and draft.state.misfits > draft.before.misfits
        line = _misfit(draft) if misfit else replies.meta_line(command, draft.before, draft.bank)
        if line:
            draft.say(line)
            return


def _misfit(draft: Draft) -> str:
    dice = Random(f"{draft.state.started.seed}:{draft.state.turn}:misfit")
    return dice.choice(draft.bank.phrases["meta.misfit"])


def _say_aside(draft: Draft, command: Command) -> bool:
    """Answer a side question; with a model, also one that rules only know to be about something else."""
    match command:
        case SideQuestion():
            question = command.question
        case OffTopic() if draft.session and is_question(draft.message.text):
            question = draft.message.text
        case _:
            return False
    answered, said = answer_side(question, draft.before, draft.session)
    draft.record(answered)
    if said is None and isinstance(command, SideQuestion):
        said = nothing_said()
    if said:
        draft.say(said)
    return said is not None
