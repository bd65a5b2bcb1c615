"""Checks of the edits a model saw: asked for in words that name the capability, while a proposal stands. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.commands import Add, Compare, Drop, ProposalCommand, SetLevel, WhyCapability
from assistant.interpret.base import Context
from assistant.interpret.references import alike
from assistant.interpret.shape import EDITS, SaidEdit
from assistant.interpret.verbatim import locate
from assistant.interpret.words import content_words, fold, is_said, tokens
from assistant.model.record import Rejection
from capability_library.schema import LEVEL_NAMES


def check_edit(said: SaidEdit, text: str, context: Context) -> ProposalCommand | Rejection:
    """Return the command for an edit, or why it is refused."""
    if context.phase != "proposal":
        return Rejection(check="phase", detail="no proposal stands that could be edited")
    if said.kind not in EDITS:
        return Rejection(check="edit", detail=f"there is no edit {said.kind[:40]!r}")
    if said.kind == "add":
        place = locate(said.capability, text)
        if place is None or not is_said(place.of(text)):
            return Rejection(
                check="capability", detail=f"{said.capability[:80]!r} was not asked for in these words"
            )
        return Add(capability=place.of(text))
    names = [said.capability, *([said.other] if said.kind == "compare" and said.other else [])]
    for name in names:
        if name not in context.proposed:
            return Rejection(check="capability", detail=f"{name[:80]!r} is not in the proposal")
        if not _speaks_of(text, name, context):
            return Rejection(check="capability", detail=f"the message does not name {name!r}")
    return _command(said, text, names)


def _command(said: SaidEdit, text: str, names: Sequence[str]) -> ProposalCommand | Rejection:
    match said.kind:
        case "drop":
            return Drop(capability=names[0])
        case "why":
            return WhyCapability(capability=names[0])
        case "raise":
            return SetLevel(capability=names[0], step=1)
        case "lower":
            return SetLevel(capability=names[0], step=-1)
        case "compare" if len(names) == 2:
            return Compare(first=names[0], second=names[1])
        case "set_level" if said.level in (1, 2, 3, 4, 5):
            level_said = re.search(rf"\b{said.level}\b", text) or LEVEL_NAMES[said.level].casefold() in fold(
                text
            )
            if level_said:
                return SetLevel(capability=names[0], level=said.level)
            return Rejection(check="level", detail=f"level {said.level} was not said")
        case _:
            return Rejection(check="edit", detail=f"{said.kind} lacks a level or a second capability")


def _speaks_of(text: str, capability_id: str, context: Context) -> bool:
    """Say whether a word of the message is one of the capability's name."""
    name = content_words(fold(context.names.get(capability_id, "")))
    said = [token.key for token in tokens(fold(text))]
    return any(alike(word, other) for word in said for other in name)
