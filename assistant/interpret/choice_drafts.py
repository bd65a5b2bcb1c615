"""What a quick reply means: a meta-move, or an answer to the question it stood below."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.brief import FindingDraft, Slot
from assistant.commands import Answer, Command, Confirm, Deny, Unclear
from assistant.interpret.base import Context
from assistant.interpret.causes import read_causes
from assistant.interpret.measured import readable
from assistant.interpret.measures_said import measures_read
from assistant.interpret.meta import meta_of
from assistant.interpret.tags import tag_of


def of_choices(text: str, picked: Sequence[str], context: Context) -> tuple[Command, ...]:
    """A quick reply may itself be a meta-move ("Not sure") or an answer ("They can't yet")."""
    if len(picked) == 1:
        meta = meta_of(picked[0])
        yes_or_no = isinstance(meta, Confirm | Deny)
        if meta and (context.asked_slot is Slot.CONFIRMATION or not yes_or_no):
            return (meta,)
    if context.asked_slot is None:
        return (Unclear(),)
    drafts = tuple(draft for choice in picked for draft in _choice_drafts(text.strip(), choice, context))
    if context.asked_slot is Slot.CONFIRMATION:
        return (Deny(),)
    return (Answer(drafts=drafts),)


def _choice_drafts(quote: str, choice: str, context: Context) -> tuple[FindingDraft, ...]:
    slot = context.asked_slot
    assert slot
    if slot is Slot.CAUSE:
        cells = read_causes(choice)
        if cells:
            return tuple(FindingDraft(slot=slot, value=choice, quote=quote, cell=c.cell) for c in cells)
    measured = (
        measures_read(readable(choice), context)
        if slot is Slot.KPI or context.phase == "contradiction"
        else ()
    )
    reading = measured[0].reading if measured else None
    return (
        FindingDraft(slot=slot, value=choice, quote=quote, kpi=reading, tag=tag_of(slot, choice, context)),
    )
