"""Was what the leader said filed in the right slot, and was everything required asked for?"""

from __future__ import annotations

from assistant.brief import REQUIRED_SLOTS, Slot
from evals.playing import Played


def slot_facts(played: Played) -> tuple[tuple[Slot, bool], ...]:
    """Return (slot, found) for each slot that holds facts and was required or spoken of.

    Counted are all required slots on the sheet, said or not, and the optional slots the leader spoke
    about. A slot is found when a finding in it quotes words of one of that slot's facts.
    """
    case = played.case
    spoken = {slot for slot, _ in played.said}
    counted = [slot for slot in case.facts if slot in REQUIRED_SLOTS or slot in spoken]
    return tuple((slot, _found(played, slot)) for slot in counted)


def _found(played: Played, slot: Slot) -> bool:
    said = [fact.say for where, fact in played.said if where is slot]
    return any(
        finding.slot is slot and any(finding.quote in say or say in finding.quote for say in said)
        for finding in played.findings
    )
