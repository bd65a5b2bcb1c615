"""`advance`: commands to events. Pure; the one place that decides what a command does to the brief."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, assert_never

from assistant.brief import Finding, FindingDraft, KpiReading, Slot, picks
from assistant.commands import (
    Accept,
    Add,
    Answer,
    AttachDocument,
    Back,
    Clarify,
    Command,
    Compare,
    Confirm,
    ConfirmFindings,
    Correct,
    Deny,
    DontKnow,
    Drop,
    Enough,
    Forget,
    Greet,
    Help,
    Hostile,
    OffTopic,
    Revise,
    SetLevel,
    SetWeight,
    ShowNotes,
    SideQuestion,
    Skip,
    StartOver,
    Thanks,
    ToldBefore,
    Unclear,
    Undo,
    Why,
    WhyCapability,
)
from assistant.contradictions import noticed, resolved, settled
from assistant.documents.settling import settle
from assistant.events import (
    Confirmed,
    EnoughSaid,
    Event,
    Found,
    Moved,
    Reopened,
    Skipped,
    StartedOver,
    Vague,
    Withdrawn,
)
from assistant.interpret.kpi_readback import format_reading
from assistant.measures import correct as correct_reading
from assistant.measures import measure_key, renames, speaks_of
from assistant.notes import findings_with
from assistant.state import State, fold

MAX_PROBES = 2


def advance(state: State, commands: Iterable[Command]) -> tuple[Event, ...]:
    """Return what the commands of one message change, in order. Edits of a proposal are not handled here."""
    events: list[Event] = []
    for command in commands:
        fresh = _apply(state, command)
        events += fresh
        state = fold(fresh, state)
    return tuple(events)


def _apply(state: State, command: Command) -> tuple[Event, ...]:
    match command:
        case Answer():
            return _answer(state, command)
        case Correct():
            return _correct(state, command)
        case Skip():
            return _skip(state, "skipped")
        case DontKnow():
            return _skip(state, "unknown")
        case Back():
            return _back(state)
        case Enough():
            return (*_leave_contradiction(state), EnoughSaid())
        case StartOver():
            return (StartedOver(),)
        case Confirm():
            return _confirm(state)
        case Deny():
            return _deny(state)
        case Why() | Clarify() | Help() | Greet() | Thanks() | OffTopic() | Hostile() | Unclear():
            return ()
        case Forget():
            gone = findings_with(command.words, state.findings)
            return tuple(Withdrawn(finding_id=one.id, reason="corrected") for one in gone)
        case SideQuestion() | ShowNotes() | ToldBefore():
            return ()
        case ConfirmFindings():
            events = settle(state, command)
            return (*events, *noticed(state, events))
        case AttachDocument():
            return ()  # what was read in it is an event already
        case Revise():
            return ()  # the interviewer has read it into a `Correct` by now
        case Drop() | Add() | SetLevel() | SetWeight() | Undo():
            return ()
        case Compare() | WhyCapability() | Accept():
            return ()
        case _:
            assert_never(command)


def _answer(state: State, answer: Answer) -> tuple[Event, ...]:
    slot = state.asked.slot if state.asked else None
    events: list[Event] = []
    if state.contradiction:
        decided, besides = resolved(state, state.contradiction, answer)
        answer = Answer(drafts=besides)
        events += decided
    if state.asks_list and any(draft.capability_id for draft in answer.drafts):
        events += _without_picks(state)
    for draft in answer.drafts:
        vague = answer.vague is not None and draft.slot is slot and not state.asks_list
        if not vague and not draft.capability_id:
            events += [
                Withdrawn(finding_id=old.id, reason="sharpened")
                for old in state.findings
                if old.slot is draft.slot and old.assumption and old.slot is slot
            ]
        events.append(
            _found(state, draft.model_copy(update={"assumption": True}) if vague else draft, events)
        )
    if slot and answer.vague and _may_probe(state, slot) and not state.asks_list:
        events.append(Vague(slot=slot, words=answer.vague))
    events += () if state.contradiction else noticed(state, events)
    if slot is Slot.CONFIRMATION and answer.drafts:
        # Something was added to the read-back rather than refused: it is agreed as amended.
        events.append(Confirmed(turn=state.turn))
    return tuple(events)


def _may_probe(state: State, slot: Slot) -> bool:
    return state.times_asked(slot, move="probe") < MAX_PROBES


def _found(state: State, draft: FindingDraft, so_far: Iterable[Event]) -> Found:
    number = state.found_count + sum(isinstance(event, Found) for event in so_far) + 1
    picked = draft.capability_id if draft.capability_id in state.listed else None
    told = draft.model_copy(update={"capability_id": picked})
    return Found(finding=Finding(**dict(told), id=f"f{number}", turn=state.turn))


def _without_picks(state: State) -> list[Event]:
    """A new answer to the short list takes the place of the old one."""
    return [Withdrawn(finding_id=one.id, reason="corrected") for one in picks(state.findings).values()]


def _correct(state: State, correct: Correct) -> tuple[Event, ...]:
    old = next((one for one in state.findings if one.id == correct.finding_id), None)
    if old:
        return _put_right(state, old, correct.drafts)
    if not correct.drafts:
        before = _last_answered(state)
        slot = correct.slot or (before.slot if before else None)
        return (Reopened(slot=slot),) if slot else ()
    events: list[Event] = []
    for draft in correct.drafts:
        old = _replaced(state, draft)
        if old:
            events.append(Withdrawn(finding_id=old.id, reason="corrected"))
        both = _put_over(old.kpi, draft.kpi) if old and old.kpi and draft.kpi else draft.kpi
        events.append(_found(state, draft.model_copy(update={"kpi": both}), events))
    if state.asked and state.asked.slot is Slot.CONFIRMATION:
        events.append(Confirmed(turn=state.turn))
    return tuple(events)


def _put_right(state: State, old: Finding, drafts: Iterable[FindingDraft]) -> tuple[Event, ...]:
    """One finding makes way for what was said instead. That is the last word, so nothing is held against it."""
    events: list[Event] = []
    for draft in drafts:
        changed = draft
        if draft.kpi and old.kpi and measure_key(draft.kpi) == measure_key(old.kpi):
            reading = correct_reading(old.kpi, draft.kpi)
            changed = draft.model_copy(update={"kpi": reading, "value": format_reading(reading)})
        found = _found(state, changed, events)
        in_place = draft.slot is old.slot
        events.append(found.model_copy(update={"instead_of": old.id}) if in_place else found)
    return (*events, Withdrawn(finding_id=old.id, reason="corrected"))


def _replaced(state: State, draft: FindingDraft) -> Finding | None:
    """The finding a correction puts right: the same measure, else the last one said in that slot."""
    rivals = [one for one in state.findings if one.slot is draft.slot and not one.capability_id]
    reading = draft.kpi
    if reading:
        same = [old for old in rivals if old.kpi and measure_key(old.kpi) == measure_key(reading)]
        near = [old for old in rivals if old.kpi is None or speaks_of(reading, old.kpi)]
        rivals = same or near
    return rivals[-1] if rivals else None


def _put_over(before: KpiReading, now: KpiReading) -> KpiReading:
    """A correction, under the name that it gives: one that renames a measure is right about the name."""
    put = correct_reading(before, now)
    if renames(now, before):
        return put.model_copy(update={"name": now.name, "kpi_id": now.kpi_id})
    return put


def _skip(state: State, reason: Literal["skipped", "unknown"]) -> tuple[Event, ...]:
    slot = state.asked.slot if state.asked else None
    if state.contradiction:
        return _leave_contradiction(state)  # the measure is known, whichever number is right
    if slot is None:
        return ()
    if state.asks_list:  # the slot itself was asked about before
        settled = Skipped(slot=slot, reason="unknown" if state.skipped.get(slot) == "unknown" else reason)
        return (*_without_picks(state), settled)
    return (Skipped(slot=slot, reason=reason),)


def _leave_contradiction(state: State) -> tuple[Event, ...]:
    """Go on with what was said last, as nobody decides."""
    return settled(state, state.contradiction, "now") if state.contradiction else ()


def _back(state: State) -> tuple[Event, ...]:
    before = _last_answered(state)
    if before is None or before.slot is None:
        return ()
    picked = before.move == "shortlist"  # what was said in that slot before it stays
    held = [old for old in state.findings if old.slot is before.slot and bool(old.capability_id) == picked]
    last_turn = max((old.turn for old in held), default=0)
    withdrawn = [Withdrawn(finding_id=old.id, reason="back") for old in held if old.turn == last_turn]
    return (*withdrawn, Reopened(slot=before.slot))


def _last_answered(state: State) -> Moved | None:
    """The question before the one that stands open."""
    asked = [move for move in state.moves if move.slot]
    return asked[-2] if len(asked) > 1 else (asked[-1] if asked else None)


def _confirm(state: State) -> tuple[Event, ...]:
    if state.contradiction:
        return _leave_contradiction(state)
    if state.asked and state.asked.slot is Slot.CONFIRMATION:
        return (Confirmed(turn=state.turn),)
    return ()


def _deny(state: State) -> tuple[Event, ...]:
    if state.asked and state.asked.slot is Slot.CONFIRMATION:
        return (Reopened(slot=Slot.CONFIRMATION),)
    return ()
