"""Finds what an edit names, and says so where it can't be found. Pure."""

from __future__ import annotations

from assistant.blocks import Say
from assistant.edit_types import Desk, Edited
from assistant.interpret.references import in_words, place_said, says_whole_name
from assistant.interpret.words import content_words, fold
from assistant.proposal_types import LeftOut, Proposal, ProposedCapability
from capability_library.schema import Capability

_NEAR = 3  # of what is found for words, how many may be meant by them
TAKEN_OUT = "You took it out."  # why it is left out


def in_proposal(proposal: Proposal, reference: str) -> ProposedCapability | None:
    """The one capability of the proposal with this id or name, or with these words in its name."""
    words = reference.casefold().strip(" .")
    if not words or place_said(words):
        return None
    exact = [one for one in proposal.capabilities if words in (one.capability_id, one.name.casefold())]
    named = content_words(fold(words))  # "it" is in no name, though one may hold these letters
    partly = [one for one in proposal.capabilities if named and words in one.name.casefold()]
    found = exact or partly
    return found[0] if len(found) == 1 or exact else None


def in_framework(reference: str, desk: Desk) -> Capability | None:
    """The capability with this id, or the one nearest to these words; a number names none."""
    known = desk.framework.capabilities
    if reference in known:
        return known[reference]
    hits = () if place_said(reference) else [id for id in desk.search(reference) if id in known]
    return known[hits[0]] if hits else None


def called(reference: str, desk: Desk) -> Capability | None:
    """The one capability that `reference` calls by a name it has, or by words that only this one's names hold."""
    known = desk.framework.capabilities
    if reference in known:
        return known[reference]
    near = [known[id] for id in desk.search(reference) if id in known][:_NEAR]
    whole = [one for one in near if any(says_whole_name(reference, name) for name in _names(one))]
    own = [one for one in near if says_whole_name(one.name, reference)]
    any_name = [one for one in near if any(says_whole_name(name, reference) for name in _names(one))]
    return next((found[0] for found in (whole, own, any_name) if len(found) == 1), None)


def _names(capability: Capability) -> tuple[str, ...]:
    return (capability.name, *capability.alt_labels)


def left_out(proposal: Proposal, reference: str) -> LeftOut | None:
    """What was considered, or taken out, and has this id or these words in its name."""
    words = reference.casefold().strip()
    named = (one for one in proposal.left_out if words == one.capability_id or words in one.name.casefold())
    return next(named, None) if content_words(fold(words)) else None


def not_found(proposal: Proposal, reference: str) -> Edited:
    """Nothing changes, and the leader is told what there is."""
    names = ", ".join(f"{place}. {one.name}" for place, one in enumerate(proposal.capabilities, start=1))
    count = in_words(len(proposal.capabilities))
    if beyond(proposal, reference):
        text = f"There is no number {place_said(reference)}; in the proposal are {count}: {names}."
    else:
        text = f"Which one do you mean by “{reference}”? In the proposal are: {names}."
    return Edited(proposal, (Say(text=text if names else "Nothing is in the proposal yet."),), missed=True)


def beyond(proposal: Proposal, reference: str) -> bool:
    """Say whether a number was said that the list does not reach."""
    place = place_said(reference)
    return place is not None and not 1 <= place <= len(proposal.capabilities)


def withdrawn(proposal: Proposal, one: ProposedCapability, desk: Desk) -> Edited:
    """What is said where the framework no longer knows a capability of the proposal, which stays as it is."""
    return Edited(
        proposal,
        (Say(text=f"{no_longer_there(one, desk)} It stays at level {one.level.level}."),),
        missed=True,
    )


def no_longer_there(one: ProposedCapability, desk: Desk) -> str:
    """That the framework has lost a capability since it was proposed, and what can be done."""
    return (
        f"“{one.name}” is no longer in {desk.framework.title}: it was withdrawn after I proposed it. It can stay as"
        " it is, get another weight, or be taken out."
    )
