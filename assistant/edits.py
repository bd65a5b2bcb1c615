"""Edits of a proposal: drop, add, raise, lower, compare, why. Pure; each says what it did in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, assert_never, cast

from assistant.blocks import Say
from assistant.commands import (
    Accept,
    Add,
    Compare,
    Drop,
    ProposalCommand,
    SetLevel,
    SetWeight,
    Undo,
    WhyCapability,
)
from assistant.edit_answers import compare, offer_nearest, why
from assistant.edit_lookup import TAKEN_OUT, called, in_framework, in_proposal, left_out, not_found, withdrawn
from assistant.edit_types import Desk, Edited
from assistant.interpret.references import place_said
from assistant.interpret.words import content_words, fold
from assistant.level_basis import role_basis
from assistant.levels import explain_level
from assistant.measures import measures
from assistant.proposal import kpi_link, with_weights
from assistant.proposal_types import Evidence, LeftOut, Proposal, ProposedCapability
from assistant.weights import make_room, most_weight
from capability_library.schema import LEVEL_NAMES, Capability

_LEVELS_TOLD = 3  # of which it is said one by one that they are as they were


def edit(proposal: Proposal, command: ProposalCommand, desk: Desk) -> Edited:
    """Apply one command. What can't be resolved is answered with what was understood, and changes nothing."""
    match command:
        case Drop():
            return _drop(proposal, command, desk)
        case Add():
            return _add(proposal, command, desk)
        case SetLevel():
            return _set_level(proposal, command, desk)
        case SetWeight():
            return _set_weight(proposal, command)
        case Undo():
            return _undo(proposal, desk)
        case Compare():
            return compare(proposal, command, desk)
        case WhyCapability():
            return why(proposal, command, desk)
        case Accept():
            count = len(proposal.capabilities)
            said = f"Settled: {count} capabilities. The role profile can be made from this, and the plan from it."
            return Edited(proposal, (Say(text=said),), accepted=True)
        case _:
            assert_never(command)


def _reweighted(proposal: Proposal, capabilities: Sequence[ProposedCapability]) -> Proposal:
    scored = with_weights(capabilities, [max(one.weight, 1) for one in capabilities])
    return proposal.model_copy(update={"capabilities": scored})


def _drop(proposal: Proposal, command: Drop, desk: Desk) -> Edited:
    target = in_proposal(proposal, command.capability)
    if target is None:
        out = left_out(proposal, command.capability)
        if out and out.reason == TAKEN_OUT:
            return Edited(proposal, (Say(text=f"“{out.name}” is out already."),))
        return not_found(proposal, command.capability)
    kept = [one for one in proposal.capabilities if one is not target]
    if not kept:
        return Edited(
            proposal, (Say(text="That is the last one; a profile needs at least one."),), missed=True
        )
    note = LeftOut(
        capability_id=target.capability_id,
        name=target.name,
        reason=TAKEN_OUT,
        quote=desk.said.quote if desk.said else None,
    )
    changed = _reweighted(proposal, kept).model_copy(update={"left_out": (note, *proposal.left_out)})
    return Edited(
        changed, (Say(text=f"“{target.name}” is out; {len(kept)} remain."),), about=target.capability_id
    )


def _add(proposal: Proposal, command: Add, desk: Desk) -> Edited:
    held = in_proposal(proposal, command.capability)
    if held and held.capability_id == command.capability:
        return Edited(proposal, (Say(text=f"“{held.name}” is already in."),))
    if place_said(command.capability) or not content_words(fold(command.capability)):
        return not_found(proposal, command.capability)
    if in_framework(command.capability, desk) is None:
        text = f"Nothing in {desk.framework.title} is near “{command.capability}”; say it another way?"
        return Edited(proposal, (Say(text=text),), missed=True)
    capability = called(command.capability, desk)
    if capability is None:
        return offer_nearest(proposal, command.capability, desk)
    if any(one.capability_id == capability.id for one in proposal.capabilities):
        return Edited(proposal, (Say(text=f"“{capability.name}” is already in."),))
    evidence = _evidence_for_addition(capability, command, desk)
    basis = role_basis(desk.findings)
    level = command.level or basis.level
    added = ProposedCapability(
        capability_id=capability.id,
        name=capability.name,
        definition=capability.definition,
        domain=capability.domain,
        focus=False,
        weight=0,
        level=explain_level(capability, level, basis),
        reason=f"You asked for it: “{evidence.quote}”.",
        kpi=kpi_link(capability, measures(desk.findings), desk.kpis, evidence),
        because=(evidence,),
        added_by_leader=True,
    )
    return Edited(
        put_in(proposal, added),
        (Say(text=f"“{capability.name}” is in, at level {level} ({LEVEL_NAMES[level]})."),),
        about=capability.id,
    )


def put_in(proposal: Proposal, added: ProposedCapability) -> Proposal:
    """Return the proposal with one more capability, its weights adding up to 100 again."""
    left_out = tuple(one for one in proposal.left_out if one.capability_id != added.capability_id)
    changed = _reweighted(proposal, [*proposal.capabilities, added])
    return changed.model_copy(update={"left_out": left_out})


def _evidence_for_addition(capability: Capability, command: Add, desk: Desk) -> Evidence:
    return Evidence(
        finding_id=desk.said.id if desk.said else "edit",
        quote=desk.said.quote if desk.said else command.capability,
        turn=desk.said.turn if desk.said else 0,
        passage=capability.name,
        passage_kind="name",
        source="named",
    )


def _set_level(proposal: Proposal, command: SetLevel, desk: Desk) -> Edited:
    target = in_proposal(proposal, command.capability)
    if target is None:
        return not_found(proposal, command.capability)
    capability = desk.framework.capabilities.get(target.capability_id)
    if capability is None:
        return withdrawn(proposal, target, desk)
    wanted = command.level or target.level.level + (command.step or 0)
    if not 1 <= wanted <= 5:
        edge = "highest" if wanted > 5 else "lowest"
        return Edited(
            proposal, (Say(text=f"“{target.name}” is already at the {edge} level, {target.level.level}."),)
        )
    level = cast(Literal[1, 2, 3, 4, 5], wanted)
    reason = f"You set level {level}."
    choice = explain_level(capability, level, role_basis(desk.findings)).model_copy(update={"reason": reason})
    moved = target.model_copy(update={"level": choice})
    kept = tuple(moved if one is target else one for one in proposal.capabilities)
    said = (
        f"“{target.name}” is now at level {level} ({LEVEL_NAMES[level]}), from {target.level.level}."
        if level != target.level.level
        else f"“{target.name}” is at level {level} ({LEVEL_NAMES[level]}) already."
    )
    changed = proposal.model_copy(update={"capabilities": kept})
    return Edited(changed, (Say(text=said),), about=target.capability_id)


def _set_weight(proposal: Proposal, command: SetWeight) -> Edited:
    target = in_proposal(proposal, command.capability)
    if target is None:
        return not_found(proposal, command.capability)
    held = proposal.capabilities
    most = most_weight(len(held))
    if command.weight > most:
        text = f"“{target.name}” can have {most}% at most, so that each of the others keeps at least 1%."
        return Edited(proposal, (Say(text=text),), missed=True)
    weights = make_room([one.weight for one in held], held.index(target), command.weight)
    changed = tuple(
        one.model_copy(update={"weight": weight, "weight_by_leader": one.weight_by_leader or one is target})
        for one, weight in zip(held, weights, strict=True)
    )
    weight = weights[held.index(target)]
    said = (
        f"“{target.name}” now weighs {weight}%, from {target.weight}%; the others made room."
        if weight != target.weight
        else f"“{target.name}” weighs {weight}% already."
    )
    weighed = proposal.model_copy(update={"capabilities": changed})
    return Edited(weighed, (Say(text=said),), about=target.capability_id)


def _undo(proposal: Proposal, desk: Desk) -> Edited:
    if desk.before is None:
        return Edited(proposal, (Say(text="There is no change to take back."),))
    return Edited(desk.before, (Say(text=f"Taken back: {_taken_back(proposal, desk.before)}."),))


def _taken_back(now: Proposal, before: Proposal) -> str:
    """What is as it was again: all that one message changed."""
    was = {one.capability_id: one for one in before.capabilities}
    is_now = {one.capability_id: one for one in now.capabilities}
    said = [f"“{one.name}” is in again" for one in before.capabilities if one.capability_id not in is_now]
    said += [f"“{one.name}” is out again" for one in now.capabilities if one.capability_id not in was]
    levels = [
        (one, earlier.level)
        for one in now.capabilities
        if (earlier := was.get(one.capability_id)) and earlier.level.level != one.level.level
    ]
    if len(levels) > _LEVELS_TOLD:
        said.append(f"the levels of {len(levels)} capabilities are as they were")
    else:
        said += [f"“{one.name}” is at level {level.level} ({level.name}) again" for one, level in levels]
    return "; ".join(said) or "the weights are as they were"
