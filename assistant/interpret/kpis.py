"""Reads the KPIs in a leader's message: name, baseline, target, change, unit, direction, due date."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.brief import KpiReading
from assistant.interpret.dates import DateSpan, read_dates
from assistant.interpret.kpi_cues import cue_before, has_goal_word
from assistant.interpret.kpi_groups import Group, Sentence, groups_of, sentences_of
from assistant.interpret.kpi_moves import factor_in, wanted_move
from assistant.interpret.kpi_names import Mention, index_of
from assistant.interpret.kpi_unknown import guessed_timing, name_after, name_before, sounds_like_a_measure
from assistant.interpret.kpi_values import Placed, Values, family, place, values_of
from assistant.interpret.numbers import Number, read_numbers
from capability_library.schema import Kpi

UNNAMED = "the measure"


@dataclass(frozen=True)
class KpiSpan:
    """A reading and the exact words it came from: `text[start:end]`."""

    reading: KpiReading
    start: int
    end: int


@dataclass(frozen=True)
class _Open:
    """A KPI while the message is still being read: later sentences may complete it."""

    name: str
    kpi: Kpi | None
    values: Values
    start: int
    end: int
    due: date | None = None
    from_context: bool = False


def read_kpis(
    text: str,
    *,
    kpis: Mapping[str, Kpi],
    today: date,
    context_kpi: KpiReading | None = None,
    fiscal_year_end_month: int = 12,
) -> tuple[KpiSpan, ...]:
    """Return every KPI that `text` speaks of, in order, each with the exact words; never raises.

    `kpis` is the library by id. `context_kpi` is the measure last spoken of: it is what "it" means, and what
    bare numbers ("18 to 12") belong to. A measure the library does not know gets `kpi_id` None and its name
    from the words around; numbers without any name are read as "the measure".
    """
    index = index_of(kpis)
    dates = read_dates(text, today=today, fiscal_year_end_month=fiscal_year_end_month)
    found: list[_Open] = []
    for sentence in sentences_of(text, index, read_numbers(text), dates):
        if sentence.mentions:
            _read_named(text, sentence, found)
        else:
            _read_unnamed(text, sentence, found, kpis, context_kpi)
    return tuple(_span(one) for one in sorted(found, key=lambda one: one.start))


def _read_named(text: str, sentence: Sentence, found: list[_Open]) -> None:
    groups = groups_of(text, sentence)
    masked = _masked(text, sentence)
    last_due = next((d for g in reversed(groups) if (d := _due(g.dates, None))), None)
    goal_only = False
    for i, group in enumerate(groups):
        words = text[group.start : group.end]
        placed = _placed(masked, group.numbers, group.start, group.end, group.dates)
        placed = _without_strangers(text, placed, group.mention) if i == 0 else placed
        known = next((o for o in found if o.kpi is group.mention.kpi), None)
        if goal_only and not known and len(placed) == 1 and placed[0].cue.strength <= 1:
            placed = [replace(placed[0], goal_by_date=True, cue=replace(placed[0].cue, role="goal"))]
        if group.mention.weak and not placed and not _named_on_purpose(text, sentence, words):
            continue
        verbs = _without(words, group.mention.start - group.start, group.mention.end - group.start)
        values = values_of(placed, kpi=group.mention.kpi, words=verbs, known=known.values if known else None)
        goal_only = values.target is not None and values.baseline is None
        due = _due(group.dates, values)
        if due is None and (values.target is not None or values.change is not None) and i < len(groups) - 1:
            due = last_due
        if values.target is None and values.change is None and not has_goal_word(words):
            due = None  # "churn went from 12 to 18 in two years"
        start, end = _extent(group, values, due)
        if known:
            found[found.index(known)] = replace(
                known, values=values, end=max(known.end, end), due=known.due or due
            )
            continue
        mention = group.mention
        name = mention.kpi.name if mention.described else _A_PERIOD.sub("", text[mention.start : mention.end])
        found.append(_Open(name, group.mention.kpi, values, start, end, due))


def _without_strangers(text: str, placed: list[Placed], mention: Mention) -> list[Placed]:
    """Leave out what came before the KPI was named: "budget is 2 million, headcount 40, and turnover is 31%"."""
    if not any(p.number.start > mention.start for p in placed):
        return placed
    return [
        p
        for p in placed
        if p.number.start > mention.start
        or p.cue.strength > 1
        or family(p.number.unit) == family(mention.kpi.unit) in {"money", "time"}
        or not re.search(r"[,;]|\band\b", text[p.number.end : mention.start])
    ]


def _masked(text: str, sentence: Sentence) -> str:
    # "Planned" in a KPI's name must not be taken for a plan.
    for mention in sentence.mentions:
        if not mention.described:
            text = f"{text[: mention.start]}{'·' * (mention.end - mention.start)}{text[mention.end :]}"
    return text


def _without(words: str, start: int, end: int) -> str:
    # "Shrinkage" and "growth" are names here, not wishes to shrink or to grow.
    return f"{words[:start]} … {words[end:]}" if 0 <= start < end else words


def _named_on_purpose(text: str, sentence: Sentence, words: str) -> bool:
    said = text[sentence.start : sentence.end]
    return (
        len(said.split()) <= 6
        or bool(
            re.search(
                r"\b(?:kpis?|measures?|metrics?|indicators?|track|steer|report|scorecard|dashboard)\b",
                said,
                re.I,
            )
        )
        or bool(wanted_move(said) or factor_in(words))
    )


def _placed(
    text: str, numbers: Sequence[Number], start: int, end: int, dates: Sequence[DateSpan]
) -> list[Placed]:
    edges = [(n.start, n.end) for n in numbers]
    bounds = [
        (edges[i - 1][1] if i else start, edges[i + 1][0] if i + 1 < len(edges) else end)
        for i in range(len(edges))
    ]
    return place(text, numbers, bounds, dates)


def _due(dates: Sequence[DateSpan], values: Values | None) -> date | None:
    strong = [d for d in dates if d.strong]
    if strong:
        return strong[-1].due
    if values is None:
        return None
    aimed = values.target is not None or values.change is not None
    goal_end = values.used[-1].end if values.used and aimed else None
    weak = [d for d in dates if not d.past and goal_end is not None and d.start >= goal_end]
    return weak[0].due if weak else None


def _extent(group: Group, values: Values, due: date | None) -> tuple[int, int]:
    ends = [(group.mention.start, group.mention.end), *((n.start, n.end) for n in values.used)]
    ends += [(d.start, d.end) for d in group.dates if due is not None and d.due == due]
    return min(s for s, _ in ends), max(e for _, e in ends)


_A_PERIOD = re.compile(r"\s+(?:an?|per|each|every)\s+(?:day|week|month|quarter|year)$", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:it|it['’]s|its|that|this|them|they|which)\b", re.IGNORECASE)


def _read_unnamed(
    text: str, sentence: Sentence, found: list[_Open], kpis: Mapping[str, Kpi], context: KpiReading | None
) -> None:
    """Numbers without a library KPI: they complete the last one, belong to the context, or to a new measure."""
    said = text[sentence.start : sentence.end]
    factor = factor_in(said)
    if not sentence.numbers and not factor:
        _late_due(sentence, found, said)
        return
    placed = _placed(text, sentence.numbers, sentence.start, sentence.end, sentence.dates)
    pronoun = _PRONOUN.search(said)
    name, name_start = _unknown_name(text, sentence, said, factor)
    if not (name and sounds_like_a_measure(name)) or pronoun:
        ahead = any(not d.past for d in sentence.dates)
        if found and _completes(found[-1], placed, said, ahead=ahead):
            found[-1] = _completed(found[-1], placed, sentence, said)
            return
        if context and not found and (pronoun or not name) and _about_context(placed, factor, said):
            found.append(_in_context(context, kpis, placed, sentence, said))
            return
    if _enough(placed, factor, said, name):
        values = values_of(placed, kpi=None, words=said)
        spots = [(n.start, n.end) for n in values.used] + (
            [(name_start, name_start + len(name))] if name else []
        )
        if factor:
            spots.append((sentence.start + factor[1], sentence.start + factor[2]))
        due = _due(sentence.dates, values)
        spots += [(d.start, d.end) for d in sentence.dates if due is not None and d.due == due]
        if spots:
            start, end = min(s for s, _ in spots), max(e for _, e in spots)
            found.append(_Open(name or UNNAMED, None, values, start, end, due))


def _about_context(placed: Sequence[Placed], factor: tuple[float, int, int] | None, said: str) -> bool:
    """Whether numbers without a name belong to the measure last spoken of, and are not numbers in passing."""
    if factor and not placed:
        return True
    told = any(p.cue.strength > 1 or (p.cue.strength == 1 and _PRONOUN.match(said.strip())) for p in placed)
    return told or (bool(placed) and len(said.split()) <= 4)


def _late_due(sentence: Sentence, found: list[_Open], said: str) -> None:
    due = _due(sentence.dates, None)
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
    if named and (named[0][1] < first.start or len(sentence.numbers) == 2):
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


def _completes(last: _Open, placed: Sequence[Placed], said: str, *, ahead: bool) -> bool:
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


def _completed(last: _Open, placed: Sequence[Placed], sentence: Sentence, said: str) -> _Open:
    values = values_of(placed, kpi=last.kpi, words=said, known=last.values)
    due = last.due or _due(sentence.dates, values)
    ends = [last.end, *(n.end for n in values.used), *(d.end for d in sentence.dates if d.due == due)]
    if factor := factor_in(said):
        ends.append(sentence.start + factor[2])
    return replace(last, values=values, due=due, end=max(ends))


def _in_context(
    context: KpiReading, kpis: Mapping[str, Kpi], placed: Sequence[Placed], sentence: Sentence, said: str
) -> _Open:
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
    due = _due(sentence.dates, values) or context.due
    ends = [(n.start, n.end) for n in values.used]
    ends += [(d.start, d.end) for d in sentence.dates if d.due == due]
    if factor := factor_in(said):
        ends.append((sentence.start + factor[1], sentence.start + factor[2]))
    start, end = (
        (min(s for s, _ in ends), max(e for _, e in ends)) if ends else (sentence.start, sentence.end)
    )
    return _Open(context.name, kpi, values, start, end, due)


def _span(one: _Open) -> KpiSpan:
    values, kpi = one.values, one.kpi
    return KpiSpan(
        KpiReading(
            name=one.name,
            kpi_id=kpi.id if kpi else None,
            baseline=values.baseline,
            target=values.target,
            change=values.change,
            unit=values.unit,
            direction=values.direction,
            due=one.due,
            timing=kpi.timing.value if kpi else guessed_timing(one.name),
        ),
        one.start,
        one.end,
    )
