"""Carries a leader's changes over to a proposal that is made anew. Pure.

What they changed is the difference between the proposal as it was made and as it stood: what they took out, put in,
and set to another level or weight. Where a change no longer applies, it is said, not silently forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant import edits
from assistant.commands import Drop, SetLevel, SetWeight
from assistant.edit_types import Desk
from assistant.proposal_types import LeftOut, Proposal, ProposedCapability


@dataclass(frozen=True)
class Carried:
    """The new proposal with the old changes in it, and for each change a few words: kept, or no longer of use."""

    proposal: Proposal
    kept: tuple[str, ...]
    void: tuple[str, ...]


def carry_over(made: Proposal, stood: Proposal, fresh: Proposal, desk: Desk) -> Carried:
    """Repeat on `fresh` what turned `made` into `stood`."""
    proposal, kept, void = fresh, list[str](), list[str]()
    for one in _taken_out(made, stood):
        if one.capability_id in _held(proposal):
            proposal = _take_out(proposal, one, stood, desk)
            kept.append(f"“{one.name}” stays out")
    for one in stood.capabilities:
        if one.added_by_leader and one.capability_id not in _held(proposal):
            proposal = edits.put_in(proposal, one)
            kept.append(f"“{one.name}” stays in")
    for one in _levelled(made, stood):
        held = _held(proposal).get(one.capability_id)
        if held is None:
            void.append(f"level {one.level.level} of “{one.name}”, which is no longer in it")
        else:
            if held.level.level != one.level.level:
                set_level = SetLevel(capability=one.capability_id, level=one.level.level)
                proposal = edits.edit(proposal, set_level, desk).proposal
            kept.append(f"“{one.name}” stays at level {one.level.level}")
    for one in stood.capabilities:
        if one.weight_by_leader and one.capability_id in _held(proposal):
            set_weight = SetWeight(capability=one.capability_id, weight=max(one.weight, 1))
            proposal = edits.edit(proposal, set_weight, desk).proposal
            kept.append(f"“{one.name}” stays at about {one.weight}%")
    return Carried(proposal, tuple(kept), tuple(void))


def _held(proposal: Proposal) -> Mapping[str, ProposedCapability]:
    return {one.capability_id: one for one in proposal.capabilities}


def _taken_out(made: Proposal, stood: Proposal) -> tuple[ProposedCapability, ...]:
    return tuple(one for one in made.capabilities if one.capability_id not in _held(stood))


def _take_out(proposal: Proposal, one: ProposedCapability, stood: Proposal, desk: Desk) -> Proposal:
    without = edits.edit(proposal, Drop(capability=one.capability_id), desk).proposal
    note = next((note for note in stood.left_out if note.capability_id == one.capability_id), None)
    return without.model_copy(update={"left_out": _with_note(without.left_out, note)})


def _with_note(left_out: tuple[LeftOut, ...], note: LeftOut | None) -> tuple[LeftOut, ...]:
    """The words it was taken out with then are its reason now."""
    if note is None:
        return left_out
    return tuple(note if one.capability_id == note.capability_id else one for one in left_out)


def _levelled(made: Proposal, stood: Proposal) -> tuple[ProposedCapability, ...]:
    before = _held(made)
    return tuple(
        one
        for one in stood.capabilities
        if not one.added_by_leader
        and one.capability_id in before
        and before[one.capability_id].level.level != one.level.level
    )
