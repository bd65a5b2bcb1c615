"""What a message means while a proposal stands: to see it, a yes or a no, or edits of it. Pure."""

from __future__ import annotations

from assistant.commands import Accept, Add, Command, Confirm, Deny, Enough, Skip, Undo
from assistant.interpret.agreement import is_accept, is_heard, is_yes, keeps_it, turns_down, wish_to_see
from assistant.interpret.base import Context
from assistant.interpret.edits import Edits
from assistant.interpret.meta import meta_of
from assistant.interpret.side import side_question

_INVITES = frozenset({"propose", "summarise", "close"})  # moves that end with a word on accepting


def read_at_proposal(text: str, context: Context, edits: Edits) -> tuple[Command, ...]:
    """Return what `text` asks of the proposal; empty when it is to be read as at any other moment."""
    asks_to_see = wish_to_see(text)
    if asks_to_see is not None:
        before = edits.read(text[:asks_to_see], context)
        if before or not asks_to_see:
            return (*before, Enough())
    meta = meta_of(text)
    if side := side_question(text, meta):
        return (side,)
    if reply := _replied(text, context):
        return (reply,)
    if meta and not isinstance(meta, Confirm | Skip | Enough):
        return (meta,)
    found = edits.read(text, context)
    if found:
        return found
    return (Accept(),) if isinstance(meta, Confirm) and is_accept(text) else ()


def _replied(text: str, context: Context) -> Command | None:
    """What a few words mean as the answer to what we just said."""
    if context.last_move == "offer" and turns_down(text):
        return Deny()
    if (
        context.spoken_of and context.last_move != "close" and keeps_it(text)
    ):  # what was taken out comes back, what is there stays
        return Confirm() if context.spoken_of in context.proposed else Undo()
    if is_yes(text) or (is_heard(text) and context.last_move in {"offer", "close"}):
        return _agreed(context)
    return None


def _agreed(context: Context) -> Command:
    """A yes accepts where we spoke of accepting, and adds the one we offered; else it is asked what it means."""
    if context.last_move != "offer":
        return Accept() if context.last_move in _INVITES else Confirm()
    only = context.offered[0] if len(context.offered) == 1 else None
    return Add(capability=only) if only and only not in context.proposed else Confirm()
