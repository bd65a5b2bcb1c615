"""Two findings that give different numbers for one measure: noticing it, and what an answer makes of it. Pure.

Only what clashes is decided. Whatever else the losing finding said, a target or a date, still holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from assistant.brief import Finding, FindingDraft, KpiReading
from assistant.commands import Answer
from assistant.events import Contradicted, Event, Found, Withdrawn
from assistant.interpret.kpi_readback import format_reading
from assistant.measures import clashes, measure_key
from assistant.state import State

Side = Literal["before", "now", "neither"]
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_HELD = re.compile(
    r"\W*(?:per cent|percent|points)?\s*(?:is|it is|it['’]s|['’]s|that['’]s)\s+(?:\w+ )?"
    r"(?:right|correct|true|current|accurate|latest|newest|it|today|official)\b",
    re.IGNORECASE,
)
_GONE = re.compile(
    r"\W*(?:per cent|percent|points)?\s*(?:was|were|is (?:wrong|old|outdated|last|from|only|just))\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\bnot (?:the |at |on )?$", re.IGNORECASE)
_TOLD = ("baseline", "target", "change", "due")


def noticed(state: State, events: Iterable[Event]) -> tuple[Event, ...]:
    """Return `Contradicted` for the first measure among `events` that an earlier finding has otherwise."""
    for event in events:
        if not isinstance(event, Found) or event.finding.kpi is None:
            continue
        for old in state.findings:
            if old.kpi and clashes(old.kpi, event.finding.kpi):
                return (
                    Contradicted(
                        before_id=old.id, now_id=event.finding.id, before=old.quote, now=event.finding.quote
                    ),
                )
    return ()


def settled(state: State, clash: Contradicted, side: Side) -> tuple[Event, ...]:
    """Let one of the two stand, or neither. The other keeps what the first does not say."""
    before, now = _pair(state, clash)
    if before is None or now is None:  # one of them is gone by now: put right, or taken back
        return (Withdrawn(finding_id=clash.before_id, reason="contradicted"),)
    if side == "before":
        return _yield_to(before, now, state.found_count)
    if side == "now":
        return _yield_to(now, before, state.found_count)
    contested = clashes(_reading(before), _reading(now))
    events = _stripped(before, contested, state.found_count)
    return (*events, *_stripped(now, contested, state.found_count + len(events) - 1))


def resolved(
    state: State, clash: Contradicted, answer: Answer
) -> tuple[tuple[Event, ...], tuple[FindingDraft, ...]]:
    """Return what an answer settles, and what it says besides. Without a sign either way the later one stands."""
    before, now = _pair(state, clash)
    if before is None or now is None:
        return settled(state, clash, "now"), answer.drafts
    quoted = clash.before.casefold(), clash.now.casefold()
    repeated = [draft for draft in answer.drafts if draft.quote.casefold() in quoted]
    others = [draft for draft in answer.drafts if draft not in repeated]
    key = measure_key(_reading(now))
    said = next((one for one in others if one.kpi and measure_key(one.kpi) == key), None)
    rest = [draft for draft in others if draft is not said]
    if said is None or said.kpi is None:
        side = _side_of_words(repeated, quoted)
        return settled(state, clash, side), tuple(rest)
    contested = clashes(_reading(before), _reading(now))
    if held := _side_held(said.quote, _reading(before), _reading(now), contested):
        return settled(state, clash, held), tuple(rest)
    side = _side_of_numbers(said.kpi, _reading(before), _reading(now), contested)
    if side == "neither":
        said = _about(said, contested)
    elif not _adds(said.kpi, _reading(before if side == "before" else now)):
        return settled(state, clash, side), tuple(rest)
    return settled(state, clash, side), (said, *rest)


def _side_of_words(repeated: Sequence[FindingDraft], quoted: tuple[str, str]) -> Side:
    first, second = quoted
    said = {draft.quote.casefold() for draft in repeated}
    return "before" if first in said and second not in said else "now"


def _side_held(words: str, before: KpiReading, now: KpiReading, contested: Sequence[str]) -> Side | None:
    """ "58 is right, 64 was the one good month": both numbers are said, and one of them is held to."""
    said = {float(found[0].replace(",", ".")): found for found in _NUMBER.finditer(words)}
    first = {value for what in contested if (value := getattr(before, what)) in said}
    second = {value for what in contested if (value := getattr(now, what)) in said}
    if not first or not second:
        return None
    held = {value for value, found in said.items() if _HELD.match(words, found.end())}
    gone = {value for value, found in said.items() if _gone(words, found)}
    for_first, for_second = bool(held & first or gone & second), bool(held & second or gone & first)
    if for_first == for_second:
        return None
    return "before" if for_first else "now"


def _gone(words: str, number: re.Match[str]) -> bool:
    return bool(_GONE.match(words, number.end()) or _NOT.search(words, 0, number.start()))


def _side_of_numbers(said: KpiReading, before: KpiReading, now: KpiReading, contested: Sequence[str]) -> Side:
    numbers = {said.baseline, said.target} - {None}
    first = any(getattr(before, what) in numbers for what in contested)
    second = any(getattr(now, what) in numbers for what in contested)
    if first != second:
        return "before" if first else "now"
    return "neither" if numbers and not first else "now"


def _about(said: FindingDraft, contested: Sequence[str]) -> FindingDraft:
    """A lone third number is about what was asked, wherever the interpreter put it."""
    reading = said.kpi
    assert reading
    numbers = [value for value in (reading.baseline, reading.target) if value is not None]
    if len(numbers) != 1:
        return said
    put = reading.model_copy(update={"baseline": None, "target": None, contested[0]: numbers[0]})
    return said.model_copy(update={"kpi": put, "value": format_reading(put)})


def _adds(said: KpiReading, stands: KpiReading) -> bool:
    """Whether an answer gives more than the number it chose."""
    known = {stands.baseline, stands.target, stands.change, stands.due}
    return any(getattr(said, what) is not None and getattr(said, what) not in known for what in _TOLD)


def _yield_to(stands: Finding, loses: Finding, found: int) -> tuple[Event, ...]:
    given = [what for what in _TOLD if getattr(_reading(stands), what) is not None]
    if "target" in given:
        given.append("change")
    return _stripped(loses, given, found)


def _stripped(finding: Finding, what: Iterable[str], found: int) -> tuple[Event, ...]:
    """Take some of its numbers out of a finding; without any left it goes."""
    reading = _reading(finding).model_copy(update=dict.fromkeys(what))
    gone = Withdrawn(finding_id=finding.id, reason="contradicted")
    if all(getattr(reading, one) is None for one in _TOLD):
        return (gone,)
    rest = {"id": f"f{found + 1}", "kpi": reading, "value": format_reading(reading)}
    return (Found(finding=finding.model_copy(update=rest), instead_of=finding.id), gone)


def _pair(state: State, clash: Contradicted) -> tuple[Finding | None, Finding | None]:
    known = {finding.id: finding for finding in state.findings if finding.kpi}
    return known.get(clash.before_id), known.get(clash.now_id)


def _reading(finding: Finding) -> KpiReading:
    assert finding.kpi
    return finding.kpi
