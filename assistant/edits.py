"""Edits of a proposal: drop, add, raise, lower, compare, why. Pure; each says what it did in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, assert_never, cast

from assistant.blocks import Block, Comparison, ComparisonRow, Say
from assistant.brief import Finding
from assistant.commands import (
    ALL_LEVELS,
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
from assistant.level_basis import role_basis
from assistant.levels import explain_level
from assistant.measures import measures
from assistant.proposal import kpi_link, with_weights
from assistant.proposal_types import Evidence, LeftOut, Proposal, ProposedCapability
from assistant.restate import said_back
from assistant.weights import make_room, most_weight
from capability_library.schema import LEVEL_NAMES, Capability, Framework, Kpi


@dataclass(frozen=True)
class Edited:
    """What an edit gave: the proposal (the same object when nothing changed) and what to say."""

    proposal: Proposal
    blocks: tuple[Block, ...]
    accepted: bool = False


@dataclass(frozen=True)
class Desk:
    """What an edit may look at."""

    framework: Framework
    kpis: dict[str, Kpi]
    findings: tuple[Finding, ...]
    search: Callable[[str], Sequence[str]]  # words → ids of the framework, best first
    said: Finding | None  # the leader's message that carries the edit, as evidence for what they add
    before: Proposal | None = None  # the proposal as it was before the last edit


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
            return _compare(proposal, command, desk)
        case WhyCapability():
            return Edited(proposal, (Say(text=_why(proposal, command.capability, desk)),))
        case Accept():
            count = len(proposal.capabilities)
            said = f"Settled: {count} capabilities. The role profile can be made from this, and the plan from it."
            return Edited(proposal, (Say(text=said),), accepted=True)
        case _:
            assert_never(command)


def _in_proposal(proposal: Proposal, reference: str) -> ProposedCapability | None:
    words = reference.casefold().strip(" .")
    exact = [one for one in proposal.capabilities if words in (one.capability_id, one.name.casefold())]
    partly = [one for one in proposal.capabilities if words and words in one.name.casefold()]
    found = exact or partly
    return found[0] if len(found) == 1 or exact else None


def _in_framework(reference: str, desk: Desk) -> Capability | None:
    known = desk.framework.capabilities
    if reference in known:
        return known[reference]
    hits = desk.search(reference)
    return known[hits[0]] if hits else None


def _reweighted(proposal: Proposal, capabilities: Sequence[ProposedCapability]) -> Proposal:
    scored = with_weights(capabilities, [max(one.weight, 1) for one in capabilities])
    return proposal.model_copy(update={"capabilities": scored})


def _drop(proposal: Proposal, command: Drop, desk: Desk) -> Edited:
    target = _in_proposal(proposal, command.capability)
    if target is None:
        return Edited(proposal, (_not_found(proposal, command.capability),))
    kept = [one for one in proposal.capabilities if one is not target]
    if not kept:
        return Edited(proposal, (Say(text="That is the last one; a profile needs at least one."),))
    note = LeftOut(
        capability_id=target.capability_id,
        name=target.name,
        reason="You took it out.",
        quote=desk.said.quote if desk.said else None,
    )
    changed = _reweighted(proposal, kept).model_copy(update={"left_out": (note, *proposal.left_out)})
    return Edited(changed, (Say(text=f"“{target.name}” is out; {len(kept)} remain."),))


def _add(proposal: Proposal, command: Add, desk: Desk) -> Edited:
    capability = _in_framework(command.capability, desk)
    if capability is None:
        text = f"Nothing in {desk.framework.title} is near “{command.capability}”; say it another way?"
        return Edited(proposal, (Say(text=text),))
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
    target = _in_proposal(proposal, command.capability)
    if target is None:
        return Edited(proposal, (_not_found(proposal, command.capability),))
    wanted = command.level or target.level.level + (command.step or 0)
    if not 1 <= wanted <= 5:
        edge = "highest" if wanted > 5 else "lowest"
        return Edited(
            proposal, (Say(text=f"“{target.name}” is already at the {edge} level, {target.level.level}."),)
        )
    level = cast(Literal[1, 2, 3, 4, 5], wanted)
    choice = explain_level(
        desk.framework.capabilities[target.capability_id],
        level,
        role_basis(desk.findings),
    ).model_copy(update={"reason": f"You set level {level}."})
    moved = target.model_copy(update={"level": choice})
    kept = tuple(moved if one is target else one for one in proposal.capabilities)
    said = (
        f"“{target.name}” is now at level {level} ({LEVEL_NAMES[level]}), from {target.level.level}."
        if level != target.level.level
        else f"“{target.name}” is at level {level} ({LEVEL_NAMES[level]}) already."
    )
    return Edited(proposal.model_copy(update={"capabilities": kept}), (Say(text=said),))


def _set_weight(proposal: Proposal, command: SetWeight) -> Edited:
    target = _in_proposal(proposal, command.capability)
    if target is None:
        return Edited(proposal, (_not_found(proposal, command.capability),))
    held = proposal.capabilities
    most = most_weight(len(held))
    if command.weight > most:
        text = f"“{target.name}” can have {most}% at most, so that each of the others keeps at least 1%."
        return Edited(proposal, (Say(text=text),))
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
    return Edited(proposal.model_copy(update={"capabilities": changed}), (Say(text=said),))


def _undo(proposal: Proposal, desk: Desk) -> Edited:
    if desk.before is None:
        return Edited(proposal, (Say(text="There is no change to take back."),))
    return Edited(desk.before, (Say(text=f"Taken back: {_taken_back(proposal, desk.before)}."),))


def _taken_back(now: Proposal, before: Proposal) -> str:
    """What is as it was again; one edit changes one capability, and the weights of others with it."""
    was = {one.capability_id: one for one in before.capabilities}
    is_now = {one.capability_id: one for one in now.capabilities}
    for one in before.capabilities:
        if one.capability_id not in is_now:
            return f"“{one.name}” is in again"
    for one in now.capabilities:
        if one.capability_id not in was:
            return f"“{one.name}” is out again"
        earlier = was[one.capability_id].level
        if earlier.level != one.level.level:
            return f"“{one.name}” is at level {earlier.level} ({earlier.name}) again"
    return "the weights are as they were"


def _compare(proposal: Proposal, command: Compare, desk: Desk) -> Edited:
    pair = [
        (held and desk.framework.capabilities[held.capability_id]) or _in_framework(words, desk)
        for words in (command.first, command.second)
        for held in (_in_proposal(proposal, words),)
    ]
    first, second = pair
    if first is None or second is None:
        missing = command.first if first is None else command.second
        return Edited(proposal, (_not_found(proposal, missing),))
    note = first.not_to_confuse_with.get(second.id) or second.not_to_confuse_with.get(first.id)
    rows = [
        ComparisonRow(aspect="What it is", first=first.definition, second=second.definition),
        ComparisonRow(aspect="Level 3 looks like", first=_level_three(first), second=_level_three(second)),
        ComparisonRow(
            aspect="Here because",
            first=_why(proposal, first.id, desk),
            second=_why(proposal, second.id, desk),
        ),
    ]
    said = (Say(text=f"In short: {note}."),) if note else ()
    return Edited(proposal, (Comparison(first=first.name, second=second.name, rows=tuple(rows)), *said))


def _level_three(capability: Capability) -> str:
    return " ".join(capability.levels.get(3, ())[:2]) or "Not described in this framework."


def _why(proposal: Proposal, reference: str, desk: Desk) -> str:
    held = _in_proposal(proposal, reference)
    if held:
        quotes = "; ".join(f"“{said_back(one.quote, words=24)}” ({one.place})" for one in held.because)
        tie = f" {held.kpi.how}" if held.kpi and held.kpi.how.startswith("Moves") else ""
        return f"“{held.name}” is there because you said {quotes}.{tie}"
    if reference == ALL_LEVELS and proposal.capabilities:
        return _why_levels(proposal)
    words = reference.casefold()
    for one in proposal.left_out:
        if words in (one.capability_id, one.name.casefold()) or words in one.name.casefold():
            quote = f" The nearest you said was “{one.quote}”." if one.quote else ""
            return f"“{one.name}” was left out. {one.reason}{quote}"
    known = desk.framework.capabilities
    if reference in known:
        name = known[reference].name
        return (
            f"“{name}” is not in the proposal: nothing you said met it closely enough. Say “add {name}” if you"
            " want it in."
        )
    nearest = [known[id].name for id in desk.search(reference)]
    if not nearest:
        return f"Nothing in {desk.framework.title} answers to “{reference}”."
    named = "; ".join(f"“{name}”" for name in nearest)
    return (
        f"Nothing in the proposal is called “{reference}”. The nearest in {desk.framework.title}: {named}. Say"
        " “add” and the name of the one you want."
    )


def _why_levels(proposal: Proposal) -> str:
    """Each reason for a level once, with what it holds for."""
    names: dict[tuple[int, str], list[str]] = {}
    for one in proposal.capabilities:
        names.setdefault((one.level.level, one.level.reason), []).append(f"“{one.name}”")
    said = [f"Level {level} for {', '.join(held)}: {reason}" for (level, reason), held in names.items()]
    return " ".join(said)


def _not_found(proposal: Proposal, reference: str) -> Say:
    names = ", ".join(f"{i}. {one.name}" for i, one in enumerate(proposal.capabilities, start=1))
    return Say(text=f"Which one do you mean by “{reference}”? In the proposal are: {names}.")
