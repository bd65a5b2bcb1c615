"""A finding put right in place: what the leader wrote instead, read as an answer to that finding's slot. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assistant.brief import Finding, FindingDraft
from assistant.commands import Answer, Command, Correct
from assistant.interpret.base import Context

SHORT = 160  # characters of a text that is taken as it stands


def about(finding: Finding, context: Context) -> Context:
    """The moment as if the finding's slot had just been asked about and nothing else were going on.

    The finding comes last of those known, since it is what a bare number ("17, not 18") speaks of.
    """
    others = tuple(one for one in context.findings if one.id != finding.id)
    return replace(
        context,
        phase="interview",
        asked_slot=finding.slot,
        asked_aim=None,
        choices=(),
        listed=(),
        findings=(*others, finding),
        proposed=(),
        shown=None,
    )


def put_right(finding: Finding, text: str, commands: Iterable[Command]) -> Correct:
    """Return the correction that `text` was read as.

    Whatever else it was taken for ("skip", "no"), it was written to stand where the finding stood: when nothing was
    read for that slot, the text as such does.
    """
    drafts: list[FindingDraft] = []
    for command in commands:
        if isinstance(command, Answer | Correct):
            drafts += command.drafts
    own = [draft for draft in drafts if draft.slot is finding.slot] or [_as_it_stands(finding, text)]
    others = [draft for draft in drafts if draft.slot is not finding.slot]
    return Correct(slot=finding.slot, drafts=(*own, *others), finding_id=finding.id)


def _as_it_stands(finding: Finding, text: str) -> FindingDraft:
    said = text.strip()
    return FindingDraft(slot=finding.slot, value=said[:SHORT], quote=said, cell=finding.cell, tag=finding.tag)
