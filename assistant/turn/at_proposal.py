"""A turn after the proposal: it is changed, accepted, or made again because the brief has changed."""

from __future__ import annotations

from collections.abc import Sequence

from assistant import edits, replies
from assistant.brief import Finding, FindingDraft, Slot
from assistant.carrying import carry_over
from assistant.commands import Accept, Add, Back, Confirm, Drop, Enough, ProposalCommand, Unclear, Undo
from assistant.edit_types import Desk, Edited
from assistant.engine import advance
from assistant.events import Accepted, Found, Moved, Proposed, Withdrawn
from assistant.turn.draft import Draft
from assistant.turn.remarks import AT_THE_PROPOSAL, say_meta, say_of_document, say_understood

SETTLED = "Shall I take the proposal as settled, as it stands now? Say yes, or tell me what to change."
NOT_SETTLED = "So I have not settled it yet; accept it again when this is right."


def work_on_proposal(draft: Draft) -> None:
    """Do what the message wants of the proposal; or say what can be done."""
    if draft.puts_right or draft.settles or draft.takes_out:
        _propose_anew(draft)
        return
    # Here there is no question to go back to: "undo" means the last change.
    commands = [Undo() if isinstance(command, Back) else command for command in draft.commands]
    wanted = [command for command in commands if isinstance(command, ProposalCommand)]
    unread = [one.words for one in commands if isinstance(one, Unclear) and one.words]
    _edit_all(draft, wanted, unread)
    if any(isinstance(command, Enough) for command in commands):
        assert draft.state.proposal
        draft.blocks += replies.as_it_stands(draft.state.proposal)
        draft.record(Moved(move="summarise", why="the leader wants to see the proposal"))
    elif not wanted and Confirm() in commands:
        _ask_what_yes_means(draft)
    elif not wanted:
        say_meta(draft)
        draft.say(AT_THE_PROPOSAL)


def _edit_all(draft: Draft, wanted: Sequence[ProposalCommand], unread: Sequence[str]) -> None:
    """Make the edits in turn. What is accepted with an edit that could not be read or made stays open."""
    takes_up = any(isinstance(one, Add) and one.capability in draft.before.offered for one in wanted)
    offered = list(draft.before.offered) if takes_up else []  # "and the third" may follow
    about: list[str] = []
    missed = False
    asks: bool | None = None  # whether to settle, where something was left out or could not be made
    for command in wanted:
        if isinstance(command, Accept) and (missed or unread):
            asks = not missed
            continue
        edited = _edit(draft, command)
        missed = missed or edited.missed
        offered += edited.offered
        about += [edited.about] if edited.about else []
    if draft.state.accepted:
        return
    for words in unread:
        draft.say(f"I left out: “{words}”; say it another way?")
    if asks is not None:
        draft.say(SETTLED if asks else NOT_SETTLED)
    if offered:
        why = "what was asked after is not in the proposal"
        draft.record(Moved(move="offer", why=why, about=tuple(dict.fromkeys(offered))))
    elif asks:
        draft.record(Moved(move="close", why="it was accepted with words that could not be read"))
    elif len(set(about)) == 1:
        draft.record(Moved(move="answer", why="one capability was spoken of", about=(about[0],)))


def _ask_what_yes_means(draft: Draft) -> None:
    """A yes that answers nothing may mean that all is settled, and that ends the conversation."""
    last = draft.before.answered
    assert draft.state.proposal
    held = {one.capability_id for one in draft.state.proposal.capabilities}
    if last and last.move == "offer" and not held & {*last.about}:
        named = [draft.catalogue.names[id] for id in last.about if id in draft.catalogue.names]
        draft.say(f"Which of them shall I add: {'; '.join(f'“{name}”' for name in named)}?")
        draft.record(last)
        return
    draft.say(SETTLED)
    about = last.about if last and last.move == "answer" else ()
    draft.record(Moved(move="close", why="a yes may mean that the proposal is accepted", about=about))


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
    fresh = draft.build(draft.rank(reading=True))
    carried = carry_over(made or stood, stood, fresh, _desk(draft))
    draft.record(Proposed(proposal=fresh), Moved(move="propose", why="the brief has changed"))
    if carried.proposal is not fresh:
        draft.record(Proposed(proposal=carried.proposal))
    draft.blocks += replies.present_anew(stood, carried, draft.state, draft.bank)


def _edit(draft: Draft, command: ProposalCommand) -> Edited:
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
    return edited


def _as_finding(draft: Draft) -> Finding | None:
    """An edit that changes what is in rests on the message itself, which is kept as a finding."""
    text = draft.message.text.strip()
    if not text:
        return None
    said = FindingDraft(slot=Slot.CONFIRMATION, value=text, quote=text)
    finding = Finding(**dict(said), id=f"f{draft.state.found_count + 1}", turn=draft.state.turn)
    draft.record(Found(finding=finding))
    return finding


def _desk(draft: Draft, said: Finding | None = None) -> Desk:
    return Desk(
        framework=draft.catalogue.framework,
        kpis=dict(draft.catalogue.kpis),
        findings=draft.state.findings,
        search=draft.nearest,
        said=said,
        before=draft.state.earlier[-1] if draft.state.earlier else None,
    )
