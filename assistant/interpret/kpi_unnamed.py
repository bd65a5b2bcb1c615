"""Sentences whose numbers stand without a library KPI: they complete the last one, or tell of a new measure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.brief import KpiReading
from assistant.interpret.kpi_cues import cue_before, has_goal_word
from assistant.interpret.kpi_groups import Sentence
from assistant.interpret.kpi_moves import factor_in, wanted_move
from assistant.interpret.kpi_open import OpenKpi, due_in, roles_in
from assistant.interpret.kpi_parts import parts_of
from assistant.interpret.kpi_unknown import name_after, name_before, sounds_like_a_measure
from assistant.interpret.kpi_values import Placed, Values, family, values_of
from assistant.interpret.numbers import Number
from assistant.measures import UNNAMED
from capability_library.schema import Kpi

_OF_IT = re.compile(r"\s+of\s+(?:it|them|that|this|these|those|which|the|our)\b", re.IGNORECASE)
_OF_THE = re.compile(
    r"\b(?:most|many|some|all|few|part|none|each)\s+of\s+(?:the|our|these|those|them)\s+$", re.IGNORECASE
)
_INTRODUCES = re.compile(
    r"\b(?:count|measure|track|steer by|look at|looks at|report|watch)\s+(?:the\s+|our\s+)?"
    r"((?:[\w'’/-]+\s+){0,5}[\w'’/-]+)\s*[.;:!?\n]\s*$",
    re.IGNORECASE,
)
_SHARE_IS = re.compile(r"\s+(?:is|are|was|were|comes?|goes|happens?)\b", re.IGNORECASE)
_AND = re.compile(r"(?:\s*(?:,|\band\b|\bto\b))+\s*", re.IGNORECASE)
_SUBJECT = re.compile(
    r"\W*(?:(?:and|but|then|the|our|my|their)\s+)*([a-z][\w'’-]+)"
    r"\s+(?:is|are|was|were|gets?|will be|has been|have been)"
    r"\s+(?:cut|raised|reduced|halved|doubled|lowered|increased)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"\b(?:it|it['’]s|its|that|this|them|they|which)\b", re.IGNORECASE)


def read_unnamed(
    text: str, sentence: Sentence, found: list[OpenKpi], kpis: Mapping[str, Kpi], context: KpiReading | None
) -> None:
    """Numbers without a library KPI: they complete the last one, belong to the context, or to new measures."""
    parts = parts_of(text, sentence)
    if len(parts) == 1 and _completed_in_turn(text, sentence, found):
        return
    for part in parts:
        _read_part(text, part, found, kpis, context)


def _completed_in_turn(text: str, sentence: Sentence, found: list[OpenKpi]) -> bool:
    """ "… at 9 and … at 61. I want 4 and 75.": as many wishes as there are measures without one, in their order."""
    count = len(sentence.numbers)
    waiting = found[-count:]
    if count < 2 or len(waiting) < count or any(_has_wish(one.values) for one in waiting):
        return False
    placed = roles_in(text, sentence.numbers, sentence.start, sentence.end, sentence.dates)
    between = [text[a.end : b.start] for a, b in pairwise(sentence.numbers)]
    wished = placed[0].cue.role in {"goal", "to"}
    if not wished or not all(_AND.fullmatch(words) for words in between):
        return False
    due = due_in(sentence.dates, None)
    for place, (one, number) in enumerate(zip(waiting, sentence.numbers, strict=True), len(found) - count):
        goal = [replace(placed[0], number=number)]
        values = values_of(goal, kpi=one.kpi, words=text[number.start : number.end], known=one.values)
        found[place] = replace(one, values=values, due=one.due or due, told=True)
    found[-1] = replace(found[-1], end=sentence.numbers[-1].end)
    return True


def _has_wish(values: Values) -> bool:
    return values.target is not None or values.change is not None


def _read_part(
    text: str, sentence: Sentence, found: list[OpenKpi], kpis: Mapping[str, Kpi], context: KpiReading | None
) -> None:
    said = text[sentence.start : sentence.end]
    factor = factor_in(said)
    if not sentence.numbers and not factor:
        _late_due(sentence, found, said)
        return
    placed = roles_in(text, sentence.numbers, sentence.start, sentence.end, sentence.dates)
    pronoun = _PRONOUN.search(said)
    name, name_start = _unknown_name(text, sentence, said, factor)
    if not (name and sounds_like_a_measure(name)) or pronoun:
        ahead = any(not d.past for d in sentence.dates)
        whole = [p for p in placed if not _is_of_a_part(text, p.number)]
        another = bool(found) and _is_of_another(said, found[-1].name)
        if (
            found
            and not another
            and (whole or not placed)
            and _completes(found[-1], whole, said, ahead=ahead)
        ):
            found[-1] = _completed(found[-1], whole, sentence, said)
            return
        if context and not found and (pronoun or not name) and _about_context(placed, factor, said):
            found.append(_in_context(context, kpis, placed, sentence, said))
            return
    if pronoun and not name and not found:
        name, name_start = _introduced(text, sentence.start)
    if name and (known := _named_shortly(name, found)) is not None and placed:
        found[known] = _completed(found[known], placed, sentence, said)
        return
    if _enough(placed, factor, said, name):
        values = values_of(placed, kpi=None, words=said)
        spots = [(n.start, n.end) for n in values.used] + (
            [(name_start, name_start + len(name))] if name else []
        )
        if factor:
            spots.append((sentence.start + factor[1], sentence.start + factor[2]))
        due = due_in(sentence.dates, values)
        spots += [(d.start, d.end) for d in sentence.dates if due is not None and d.due == due]
        if spots:
            start, end = min(s for s, _ in spots), max(e for _, e in spots)
            found.append(OpenKpi(name or UNNAMED, None, values, start, end, due))


def _named_shortly(name: str, found: Sequence[OpenKpi]) -> int | None:
    """Where "turnover" is short for the "voluntary turnover" before it, which has no wish yet."""
    for place in range(len(found) - 1, -1, -1):
        if found[place].name.lower().endswith(f" {name.lower()}") and not _has_wish(found[place].values):
            return place
    return None


def _introduced(text: str, at: int) -> tuple[str, int]:
    """The measure that the sentence before `at` named without a number: "We count repeat calls. It's 19%."."""
    found = _INTRODUCES.search(text, max(0, at - 90), at)
    return (found[1].strip(), found.start(1)) if found else ("", at)


def _is_of_a_part(text: str, number: Number) -> bool:
    """ "Half of it is waiting", "most of the 40 are late": numbers of where it goes, not of where it stands."""
    if number.kind == "fraction" and _SHARE_IS.match(text, number.end):
        return True
    return bool(
        _OF_IT.match(text, number.end) or _OF_THE.search(text, max(0, number.start - 30), number.start)
    )


def _about_context(placed: Sequence[Placed], factor: tuple[float, int, int] | None, said: str) -> bool:
    """Whether numbers without a name belong to the measure last spoken of, and are not numbers in passing."""
    if factor and not placed:
        return True
    told = any(p.cue.strength > 1 or (p.cue.strength == 1 and _PRONOUN.match(said.strip())) for p in placed)
    return told or (bool(placed) and len(said.split()) <= 4)


def _late_due(sentence: Sentence, found: list[OpenKpi], said: str) -> None:
    due = due_in(sentence.dates, None)
    if found and due and found[-1].due is None and len(said.split()) <= 8:
        end = next(d.end for d in sentence.dates if d.due == due)
        found[-1] = replace(found[-1], due=due, end=max(found[-1].end, end))


def _unknown_name(
    text: str, sentence: Sentence, said: str, factor: tuple[float, int, int] | None
) -> tuple[str, int]:
    if factor and not sentence.numbers:
        name = name_after(said[factor[2] :])
        return name, sentence.start + said.find(name, factor[2]) if name else 0
    first = sentence.numbers[0]
    place = sentence.start
    named: list[tuple[str, int]] = []
    for number in sentence.numbers:
        place = max([place, *(d.end for d in sentence.dates if d.end <= number.start)])
        before = text[place : number.start]
        if (name := name_before(before)) and cue_before(before).role != "other":
            named.append((name, place + before.rfind(name)))
        place = number.end
    # "We need 95 by June, crane intensity is 88": what sounds like a measure goes before what stands first.
    if best := next((one for one in named if sounds_like_a_measure(one[0])), None):
        return best
    if named and (named[0][1] < first.start or (len(sentence.numbers) == 2 and not first.noun)):
        return named[0]
    if first.noun or first.unit or first.each:
        after = text[first.end : sentence.end]
        if name := name_after(after):
            return name, first.end + after.find(name)
    return "", 0


def _enough(placed: Sequence[Placed], factor: tuple[float, int, int] | None, said: str, name: str) -> bool:
    """Whether a sentence without a known KPI gives a measure at all, and not just a number in passing."""
    roles = {p.cue.role for p in placed if p.cue.strength > 1}
    if factor and not placed:
        return bool(name) or bool(_PRONOUN.search(said))
    start_given = bool(roles & {"from", "now"})
    end_given = bool(roles & {"to", "goal"})
    if len(placed) >= 2 and end_given:
        return True
    if len(placed) == 1 and len(said.split()) <= 4 and placed[0].cue.role == "none":
        return bool(name) and sounds_like_a_measure(name)
    if name and sounds_like_a_measure(name):
        return bool(placed)
    # "One day less would free 20 beds": what follows the number is not what is cut.
    named_before = bool(name) and not re.search(
        r"\d|\b(?:one|two|half|third)\b", said[: said.find(name)], re.I
    )
    percent = any(p.number.unit == "per cent" for p in placed)
    wish = bool(wanted_move(said)) and any(
        p.cue.role == "change" or p.number.kind == "fraction" for p in placed
    )
    return (percent and (start_given or end_given) and bool(name) and has_goal_word(said)) or (
        wish and named_before
    )


def _completes(last: OpenKpi, placed: Sequence[Placed], said: str, *, ahead: bool) -> bool:
    if not placed:
        return bool(factor_in(said)) and last.values.target is None and last.values.change is None
    units = {family(p.number.unit) for p in placed if p.number.unit and p.number.kind != "fraction"}
    own = family(last.values.unit)
    if units and own not in {"plain", "rate"} and not units <= {own} and own != "plain":
        return False
    goal = ahead or any(p.cue.role in {"goal", "to", "change"} for p in placed)
    now = any(p.cue.role in {"now", "from"} for p in placed)
    if last.values.target is None and last.values.change is None and goal:
        return True
    if last.values.baseline is None and now and len(said.split()) <= 14:
        return True
    return last.values.baseline is None and last.values.target is None and len(said.split()) <= 8


def _is_of_another(said: str, name: str) -> bool:
    """ "Our licence is cut by a fifth", behind a measure that is no licence."""
    subject = _SUBJECT.match(said)
    return bool(subject) and subject[1].casefold() not in name.casefold() and not _PRONOUN.match(subject[1])


def _completed(last: OpenKpi, placed: Sequence[Placed], sentence: Sentence, said: str) -> OpenKpi:
    values = values_of(placed, kpi=last.kpi, words=said, known=last.values)
    due = last.due or due_in(sentence.dates, values)
    ends = [last.end, *(n.end for n in values.used), *(d.end for d in sentence.dates if d.due == due)]
    if factor := factor_in(said):
        ends.append(sentence.start + factor[2])
    return replace(last, values=values, due=due, end=max(ends))


def _in_context(
    context: KpiReading, kpis: Mapping[str, Kpi], placed: Sequence[Placed], sentence: Sentence, said: str
) -> OpenKpi:
    kpi = kpis.get(context.kpi_id) if context.kpi_id else None
    # A new target or change replaces the old one; the baseline stays what it was.
    restated = len(placed) > 1 or any(p.cue.role in {"now", "from"} for p in placed)
    known = Values(
        baseline=None if restated else context.baseline,
        unit=context.unit or (kpi.unit if kpi else None),
        direction=context.direction,
    )
    values = values_of(placed, kpi=kpi, words=said, known=known)
    if values.baseline is None:
        values = replace(values, baseline=context.baseline)
    if values.target is None and values.change is None:
        values = replace(values, target=context.target, change=context.change)
    due = due_in(sentence.dates, values) or context.due
    ends = [(n.start, n.end) for n in values.used]
    ends += [(d.start, d.end) for d in sentence.dates if d.due == due]
    if factor := factor_in(said):
        ends.append((sentence.start + factor[1], sentence.start + factor[2]))
    start, end = (
        (min(s for s, _ in ends), max(e for _, e in ends)) if ends else (sentence.start, sentence.end)
    )
    return OpenKpi(context.name, kpi, values, start, end, due)
