"""A turn after the proposal: it is changed, accepted, or made again because the brief has changed."""

from __future__ import annotations

from assistant import edits, replies
from assistant.brief import Finding, FindingDraft, Slot
from assistant.carrying import carry_over
from assistant.commands import Add, Back, Drop, Enough, ProposalCommand, Undo
from assistant.engine import advance
from assistant.events import Accepted, Found, Moved, Proposed, Withdrawn
from assistant.turn.draft import Draft
from assistant.turn.remarks import AT_THE_PROPOSAL, say_meta, say_of_document, say_understood


def work_on_proposal(draft: Draft) -> None:
    """Do what the message wants of the proposal; or say what can be done."""
    if draft.puts_right or draft.settles or draft.takes_out:
        _propose_anew(draft)
        return
    # Here there is no question to go back to: "undo" means the last change.
    commands = [Undo() if isinstance(command, Back) else command for command in draft.commands]
    wanted = [command for command in commands if isinstance(command, ProposalCommand)]
    for command in wanted:
        _edit(draft, command)
    if any(isinstance(command, Enough) for command in commands):
        assert draft.state.proposal
        draft.blocks += replies.as_it_stands(draft.state.proposal)
    elif not wanted:
        say_meta(draft)
        draft.say(AT_THE_PROPOSAL)


def _propose_anew(draft: Draft) -> None:
    """The brief has changed: what rests on it is made again, and the leader's changes are repeated."""
    stood, made = draft.state.proposal, draft.state.made
    assert stood
    changes = advance(draft.state, draft.commands)
    draft.record(*changes)
    say_of_document(draft, changes)
    say_understood(draft)
    if draft.takes_out:
        say_meta(draft)
    if not any(isinstance(change, Found | Withdrawn) for change in changes):
        draft.say(AT_THE_PROPOSAL)
        return
    fresh = draft.build(draft.rank())
    carried = carry_over(made or stood, stood, fresh, _desk(draft))
    draft.record(Proposed(proposal=fresh), Moved(move="propose", why="the brief has changed"))
    if carried.proposal is not fresh:
        draft.record(Proposed(proposal=carried.proposal))
    draft.blocks += replies.present_anew(stood, carried, draft.state, draft.bank)


def _edit(draft: Draft, command: ProposalCommand) -> None:
    current = draft.state.proposal
    assert current
    said = _as_finding(draft) if isinstance(command, Add | Drop) else None
    edited = edits.edit(current, command, _desk(draft, said))
    if edited.proposal is not current:
        change = "undone" if isinstance(command, Undo) else "edited"
        draft.record(Proposed(proposal=edited.proposal, change=change))
    if edited.accepted:
        draft.record(Accepted())
    draft.blocks += edited.blocks


def _as_finding(draft: Draft) -> Finding | None:
    """An edit that changes what is in rests on the message itself, which is kept as a finding."""
    text = draft.message.text.strip()
    if not text:
        return None
    said = FindingDraft(slot=Slot.CONFIRMATION, value=text, quote=text)
    finding = Finding(**dict(said), id=f"f{draft.state.found_count + 1}", turn=draft.state.turn)
    draft.record(Found(finding=finding))
    return finding


def _desk(draft: Draft, said: Finding | None = None) -> edits.Desk:
    return edits.Desk(
        framework=draft.catalogue.framework,
        kpis=dict(draft.catalogue.kpis),
        findings=draft.state.findings,
        search=draft.nearest,
        said=said,
        before=draft.state.earlier[-1] if draft.state.earlier else None,
    )
