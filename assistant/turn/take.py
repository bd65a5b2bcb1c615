"""One turn: from a message and how it was read to the events it leads to. The door of this folder."""

from __future__ import annotations

from assistant.commands import StartOver
from assistant.documents import showing
from assistant.events import DocumentRead, Event, Received, Replied
from assistant.turn.at_proposal import work_on_proposal
from assistant.turn.draft import Draft
from assistant.turn.interview import ask_again, ask_next, go_on
from assistant.turn.remarks import AT_THE_PROPOSAL


def take_turn(draft: Draft) -> tuple[Event, ...]:
    """Carry out what is drafted; return the events of the turn, from `Received` to `Replied`."""
    draft.record(
        Received(
            at=draft.now,
            turn=draft.before.turn + 1,
            text=draft.written,
            channel=draft.message.channel,
            message_id=draft.message.message_id,
            command=draft.message.command,
            interpreter=draft.reading.by,
        )
    )
    kept = draft.reading.kept
    if kept:
        draft.record(kept)
    if isinstance(kept, DocumentRead):
        _show_document(draft, kept)
    elif draft.before.phase == "proposal" and not _starts_over(draft):
        work_on_proposal(draft)
    else:
        go_on(draft)
    draft.record(Replied(at=draft.now, turn=draft.state.turn, blocks=tuple(draft.blocks)))
    return tuple(draft.events)


def _starts_over(draft: Draft) -> bool:
    return any(isinstance(command, StartOver) for command in draft.commands)


def _show_document(draft: Draft, read: DocumentRead) -> None:
    draft.blocks += showing.present(read)
    if read.findings:
        return
    if draft.before.phase == "proposal":
        draft.say(AT_THE_PROPOSAL)
    elif draft.state.asked:
        ask_again(draft)
    else:
        ask_next(draft)
