"""What is asked about a proposal: why one is there, how two differ, what is nearest to something wished. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.blocks import Comparison, ComparisonRow, Say
from assistant.commands import ALL_LEVELS, Compare, WhyCapability
from assistant.edit_lookup import (
    TAKEN_OUT,
    beyond,
    in_framework,
    in_proposal,
    left_out,
    no_longer_there,
    not_found,
    withdrawn,
)
from assistant.edit_types import Desk, Edited
from assistant.interpret.references import split_list
from assistant.interpret.wishes import is_thing
from assistant.proposal_types import LeftOut, Proposal, ProposedCapability
from assistant.restate import said_back
from capability_library.schema import Capability

OFFERED = 3  # capabilities named as the nearest, and one more to a wish of several parts
_HELD = 2  # and of those that are in already


def compare(proposal: Proposal, command: Compare, desk: Desk) -> Edited:
    """Put two capabilities side by side; those of the proposal, or of the framework."""
    pair: list[Capability] = []
    for words in (command.first, command.second):
        held = in_proposal(proposal, words)
        if held and held.capability_id not in desk.framework.capabilities:
            return withdrawn(proposal, held, desk)
        one = desk.framework.capabilities[held.capability_id] if held else in_framework(words, desk)
        if one is None:
            return not_found(proposal, words)
        pair.append(one)
    first, second = pair
    note = first.not_to_confuse_with.get(second.id) or second.not_to_confuse_with.get(first.id)
    reasons = [_reason(proposal, one) for one in pair]
    rows = (
        ComparisonRow(aspect="What it is", first=first.definition, second=second.definition),
        ComparisonRow(aspect="Level 3 looks like", first=_level_three(first), second=_level_three(second)),
        ComparisonRow(aspect="Here because", first=reasons[0], second=reasons[1]),
    )
    said = (Say(text=f"In short: {note}."),) if note else ()
    return Edited(proposal, (Comparison(first=first.name, second=second.name, rows=rows), *said))


def why(proposal: Proposal, command: WhyCapability, desk: Desk) -> Edited:
    """Say why a capability is there or was left out; for what is neither, name and offer the nearest."""
    reference = command.capability
    held = in_proposal(proposal, reference)
    if held:
        gone = held.capability_id not in desk.framework.capabilities
        text = _because(held) + (f" {no_longer_there(held, desk)}" if gone else "")
        return Edited(proposal, (Say(text=text),), about=held.capability_id)
    if reference == ALL_LEVELS and proposal.capabilities:
        return _said(proposal, _why_levels(proposal))
    if beyond(proposal, reference):
        return not_found(proposal, reference)
    out = left_out(proposal, reference)
    if out:
        takes = _takes_up(out.name) if out.capability_id in desk.framework.capabilities else ""
        return _said(proposal, f"{_why_left_out(out)}{takes}", out.capability_id if takes else None)
    known = desk.framework.capabilities.get(reference)
    if known:
        return _said(proposal, _not_met(known) + _takes_up(known.name), known.id)
    return _nearest(proposal, reference, command.more, desk)


def _said(proposal: Proposal, text: str, offered: str | None = None) -> Edited:
    return Edited(proposal, (Say(text=text),), offered=(offered,) if offered else ())


def _reason(proposal: Proposal, one: Capability) -> str:
    held = in_proposal(proposal, one.id)
    out = left_out(proposal, one.id)
    if held:
        return _because(held)
    return _why_left_out(out) if out else _not_met(one) + _takes_up(one.name)


def _because(held: ProposedCapability) -> str:
    told = [one for one in held.because if one.source != "picked"]
    quotes = "; ".join(f"“{said_back(one.quote, words=24)}” ({one.place})" for one in told)
    tie = f" {held.kpi.how}" if held.kpi and held.kpi.how.startswith("Moves") else ""
    why = [f"you picked it from the short list ({one.place})" for one in held.because if one not in told]
    why += [f"you said {quotes}"] if told else []
    return f"“{held.name}” is there because {' and '.join(why)}.{tie}"


def _why_left_out(one: LeftOut) -> str:
    if one.reason == TAKEN_OUT:
        return f"You took “{one.name}” out" + (f", saying “{one.quote.rstrip('.')}”." if one.quote else ".")
    quote = f" The nearest you said was “{one.quote}”." if one.quote else ""
    return f"“{one.name}” was left out. {one.reason}{quote}"


def _not_met(one: Capability) -> str:
    return f"“{one.name}” is not in the proposal: nothing you said met it closely enough."


def _takes_up(name: str) -> str:
    return f" Say “add {name}” if you want it in."


def _nearest(proposal: Proposal, reference: str, more: str, desk: Desk) -> Edited:
    held = {one.capability_id for one in proposal.capabilities}
    looked_up = _looked_up(reference, more)
    found = list(dict.fromkeys(_found(looked_up, desk)))
    offered = [id for id in found if id not in held][: OFFERED + (len(looked_up) > 1)]
    inside = [id for id in found if id in held][:_HELD]
    named = f"Nothing in the proposal is called “{reference}”."
    if not found:
        return _said(proposal, f"{named} Nothing in {desk.framework.title} answers to it either.")
    parts = [named]
    if inside:
        come = "comes near and is" if len(inside) == 1 else "come near and are"
        parts.append(f"{' and '.join(_named(inside, desk))} {come} in it already.")
    if offered:
        nearest = "Others near it" if inside else "The nearest"
        parts.append(f"{nearest} in {desk.framework.title}: {'; '.join(_named(offered, desk))}.")
        parts.append("Say “add” and the name of the one you want, or “the first”.")
    return Edited(proposal, (Say(text=" ".join(parts)),), offered=tuple(offered))


def offer_nearest(proposal: Proposal, reference: str, desk: Desk) -> Edited:
    """Say that nothing to be added has this name, and offer what comes nearest by number."""
    held = {one.capability_id for one in proposal.capabilities}
    found = dict.fromkeys(_found(_looked_up(reference, ""), desk))
    offered = [id for id in found if id not in held][:OFFERED]
    inside = [id for id in found if id in held][:1]
    parts = [f"Nothing in {desk.framework.title} is called “{reference}”."]
    if inside:
        parts.append(f"{_named(inside, desk)[0]} comes near and is in already.")
    if offered:
        nearest = "; ".join(f"{place}. {name}" for place, name in enumerate(_named(offered, desk), start=1))
        parts.append(
            f"The nearest are: {nearest}. Say “add” and the name of the one you want, or “the first”."
        )
    return Edited(proposal, (Say(text=" ".join(parts)),), offered=tuple(offered), missed=True)


def _looked_up(reference: str, more: str) -> list[str]:
    """All that was said of a wish, and each thing in it."""
    parts = [part for part in split_list(reference) if part.strip()]
    also = [more] if is_thing(more) else []
    return list(dict.fromkeys((f"{reference}. {more}" if more else reference, *parts, *also)))


def _found(looked_up: Sequence[str], desk: Desk) -> Iterator[str]:
    """Ids that may be meant, the best of each wording first."""
    hits = [[id for id in desk.search(words) if id in desk.framework.capabilities] for words in looked_up]
    for place in range(max(map(len, hits), default=0)):
        yield from (ids[place] for ids in hits if place < len(ids))


def _named(ids: Sequence[str], desk: Desk) -> list[str]:
    return [f"“{desk.framework.capabilities[id].name}”" for id in ids]


def _level_three(capability: Capability) -> str:
    return " ".join(capability.levels.get(3, ())[:2]) or "Not described in this framework."


def _why_levels(proposal: Proposal) -> str:
    """Each reason for a level once, with what it holds for."""
    names: dict[tuple[int, str], list[str]] = {}
    for one in proposal.capabilities:
        names.setdefault((one.level.level, one.level.reason), []).append(f"“{one.name}”")
    said = [f"Level {level} for {', '.join(held)}: {reason}" for (level, reason), held in names.items()]
    return " ".join(said)
