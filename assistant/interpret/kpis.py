"""Reads the KPIs in a leader's message: name, baseline, target, change, unit, direction, due date."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.brief import KpiReading
from assistant.interpret.dates import read_dates
from assistant.interpret.kpi_cues import has_goal_word
from assistant.interpret.kpi_groups import Group, Sentence, groups_of, sentences_of
from assistant.interpret.kpi_index import index_of
from assistant.interpret.kpi_moves import factor_in, wanted_move
from assistant.interpret.kpi_names import Mention
from assistant.interpret.kpi_open import OpenKpi, due_in, reading_of, roles_in
from assistant.interpret.kpi_pairs import pairs_of
from assistant.interpret.kpi_parts import pieces_of
from assistant.interpret.kpi_readback import format_reading
from assistant.interpret.kpi_told import with_pairs
from assistant.interpret.kpi_unnamed import read_unnamed
from assistant.interpret.kpi_values import Placed, Values, family, values_of
from assistant.interpret.numbers import numbers_in, read_numbers
from assistant.measures import UNNAMED
from capability_library.schema import Kpi

__all__ = ["UNNAMED", "KpiSpan", "format_reading", "numbers_in", "read_kpis"]


@dataclass(frozen=True)
class KpiSpan:
    """A reading and the exact words it came from: `text[start:end]`."""

    reading: KpiReading
    start: int
    end: int
    told: bool = False  # a state and a wish of it, in plain sentences


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
    found: list[OpenKpi] = []
    numbers = read_numbers(text)
    for sentence in sentences_of(text, index, numbers, dates):
        for piece in pieces_of(text, sentence):
            if piece.mentions:
                _read_named(text, piece, found)
            else:
                read_unnamed(text, piece, found, kpis, context_kpi)
    found = with_pairs(text, found, pairs_of(text, numbers, dates), index)
    return tuple(_span(text, one) for one in sorted(found, key=lambda one: one.start))


def _read_named(text: str, sentence: Sentence, found: list[OpenKpi]) -> None:
    groups = groups_of(text, sentence)
    masked = _masked(text, sentence)
    last_due = next((d for g in reversed(groups) if (d := due_in(g.dates, None))), None)
    goal_only = False
    for i, group in enumerate(groups):
        words = text[group.start : group.end]
        placed = roles_in(masked, group.numbers, group.start, group.end, group.dates)
        placed = _without_strangers(text, placed, group.mention) if i == 0 else placed
        known = next((o for o in found if o.kpi is group.mention.kpi), None)
        if goal_only and not known and len(placed) == 1 and placed[0].cue.strength <= 1:
            placed = [replace(placed[0], goal_by_date=True, cue=replace(placed[0].cue, role="goal"))]
        if group.mention.weak and not placed and not _named_on_purpose(text, sentence, words):
            continue
        verbs = _without(words, group.mention.start - group.start, group.mention.end - group.start)
        kpi = None if _is_share(words, placed, group.mention.kpi) else group.mention.kpi
        values = values_of(placed, kpi=kpi, words=verbs, known=known.values if known else None)
        goal_only = values.target is not None and values.baseline is None
        due = due_in(group.dates, values)
        if due is None and (values.target is not None or values.change is not None) and i < len(groups) - 1:
            due = last_due
        if values.target is None and values.change is None and not has_goal_word(words):
            due = None  # "churn went from 12 to 18 in two years"
        start, end = _extent(group, values, due)
        if known:
            if _adds(values, due, known):  # else the words only speak of it again
                found[found.index(known)] = replace(
                    known, values=values, end=max(known.end, end), due=known.due or due
                )
            continue
        mention = group.mention
        said = _A_PERIOD.sub("", text[mention.start : mention.end])
        name = mention.kpi.name if kpi and (mention.described or _A_CLAUSE.match(said)) else said
        if re.search(r"\bE?NPS\b", said, re.IGNORECASE) and values.unit == "per cent":
            values = replace(values, unit="points")  # engagement is a share, the staff's promoter score isn't
        found.append(OpenKpi(name, kpi, values, start, end, due))


def _is_share(words: str, placed: Sequence[Placed], kpi: Kpi) -> bool:
    """ "Sepsis bundle within the hour: 64%": no time stands at a share, it is what is done in time."""
    units = [family(p.number.unit) for p in placed if p.cue.role != "change" and p.number.kind != "fraction"]
    timely = re.search(r"\b(?:within|inside|in\s+under|in\s+less\s+than|on\s+time)\b", words, re.IGNORECASE)
    return bool(timely) and family(kpi.unit) == "time" and "per cent" in units and "time" not in units


def _adds(values: Values, due: date | None, known: OpenKpi) -> bool:
    said, before = ((one.baseline, one.target, one.change, one.direction) for one in (values, known.values))
    return said != before or (known.due is None and due is not None)


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


def _extent(group: Group, values: Values, due: date | None) -> tuple[int, int]:
    ends = [(group.mention.start, group.mention.end), *((n.start, n.end) for n in values.used)]
    ends += [(d.start, d.end) for d in group.dates if due is not None and d.due == due]
    return min(s for s, _ in ends), max(e for _, e in ends)


# "People leave" is what happens; "employee turnover" is the measure of it.
_A_CLAUSE = re.compile(
    r"\w+\s+(?:leave|left|quit|cancel|wait|complain|resign|fall|get lost|come late)\b", re.IGNORECASE
)
_A_PERIOD = re.compile(r"\s+(?:an?|per|each|every)\s+(?:day|week|month|quarter|year)$", re.IGNORECASE)


def _span(text: str, one: OpenKpi) -> KpiSpan:
    end = one.start + len(text[one.start : one.end].rstrip(" .,;:"))
    return KpiSpan(reading_of(one.name, one.kpi, one.values, one.due), one.start, end, one.told)
