"""What is said about a document: what was read in it, and what became of that."""

from __future__ import annotations

from assistant.blocks import Block, Say, ShowFindings, ShownFinding
from assistant.events import DocumentRead, DocumentSettled
from assistant.restate import upper_first

ALL, NONE = "All of them", "None of them"
_WHICH = "Which of these hold? Name their numbers, or say all or none."
_WHICH_ONE = "Does this hold?"


def present(read: DocumentRead) -> tuple[Block, ...]:
    """Show what was read, with the question which of it holds; or say that there was nothing to note."""
    about = f"I have read “{read.name}” ({read.extent})"
    if not read.findings:
        return (Say(text=f"{about} and found nothing in it that is clear enough to note."),)
    more = " It holds more of the same kind; these are the clearest." if read.left_out else ""
    return (Say(text=f"{about}. Nothing of it counts until you say so.{more}"), ask_which(read))


def ask_which(read: DocumentRead) -> ShowFindings:
    """The findings with their numbers and the question."""
    shown = tuple(
        ShownFinding(
            number=one.number, slot=one.slot, value=upper_first(one.value), quote=one.quote, label=one.label
        )
        for one in read.findings
    )
    single = len(shown) == 1
    return ShowFindings(
        document_id=read.document_id,
        name=read.name,
        findings=shown,
        text=_WHICH_ONE if single else _WHICH,
        choices=("Yes", "No") if single else (ALL, NONE),
    )


def settled(event: DocumentSettled, read: DocumentRead) -> Say:
    """Say what was kept, without counting: a number here could be taken for one of theirs."""
    if not event.kept:
        return Say(text=f"Nothing from “{read.name}” is noted.")
    if len(event.kept) == len(read.findings):
        return Say(text=f"All of that is noted, from “{read.name}”.")
    return Say(text=f"What you kept from “{read.name}” is noted; the rest is dropped.")


def set_aside(read: DocumentRead) -> Say:
    """Say that the leader went on without judging what was shown."""
    return Say(text=f"What I read in “{read.name}” is set aside; nothing of it counts.")
