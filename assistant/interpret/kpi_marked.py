"""Measures from the marks in an answer: what each number means was learned, here it becomes a reading. Pure.

Which of the library's KPIs a measure is, and all that only rules read ("halve it by FY27"), comes from what they
made of the same words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from assistant.interpret.clauses import Span, split_sentences
from assistant.interpret.dates import DateSpan, read_dates
from assistant.interpret.kpi_cues import Cue
from assistant.interpret.kpi_index import index_of
from assistant.interpret.kpi_names import find_mentions
from assistant.interpret.kpi_open import due_in, reading_of
from assistant.interpret.kpi_readback import format_reading
from assistant.interpret.kpi_together import Told, number_of, together
from assistant.interpret.kpi_values import Placed, Values, family, values_of
from assistant.interpret.measured import Measured
from assistant.interpret.number_words import SECONDS
from assistant.interpret.numbers import Number, read_numbers
from assistant.measures import UNNAMED
from capability_library.marked import Mark, Part
from capability_library.schema import Kpi

_CUES: Mapping[Part, Cue] = {
    "baseline": Cue("now", 3),
    "target": Cue("goal", 3),
    "change": Cue("change", 3),
}
_IN = re.compile(r"\bin\b", re.IGNORECASE)
_WISHED = re.compile(r"\b(?:must|want|should|stay|keep|hold|remain|target|aim|goal)", re.IGNORECASE)
# Wishes that are numbers without looking like one; "all" is of a share.
EVERY = 100.0  # per cent
_NUMBERS = {"none": 0.0, "nil": 0.0, "all": EVERY}
_COUNTS = frozenset({"count", "tonnes", "cubic metres"})
_UP = re.compile(r"\b(?:more|up|rais\w+|increas\w+|grow\w*|plus|add\w*|higher)\b", re.IGNORECASE)
_SMALLER = {"hours": "minutes", "minutes": "seconds"}


def read_marked(
    text: str, marks: Sequence[Mark], *, kpis: Mapping[str, Kpi], today: date, by_rules: Sequence[Measured]
) -> tuple[Measured, ...]:
    """Return the measures that the `marks` of `text` make, in order. `by_rules` is what rules read in it.

    Without words for it in the answer a measure is `UNNAMED`.
    """
    dates = read_dates(text, today=today)
    numbers = [
        one for one in read_numbers(text) if not any(d.start <= one.start and one.end <= d.end for d in dates)
    ]
    numbers += _wished_in_words(text, marks, numbers)
    sentences = split_sentences(text)
    counted = [mark for mark in marks if mark.part == "name" or number_of(mark, numbers)]
    told = [one for one in together(text, counted, sentences, numbers) if one.has_number]
    found: list[Measured] = []
    for at, one in enumerate(told):
        until = told[at + 1].start if at + 1 < len(told) else len(text)
        same = _read_by_rules(text, one, by_rules)
        placed = _placed(text, one, numbers)
        if same and _knows_better(same, one, placed):
            found.append(same)
            continue
        kpi = _kpi(text, one, placed, kpis, same or _with_these_numbers(placed, by_rules))
        placed = _counted(text, placed, kpi)
        values = values_of(placed, kpi=kpi, words=_words_of_change(text, one))
        ahead = _ahead(text, one, dates, sentences, until)
        if values.used:
            found.append(_measured(text, one, _in_small_units(values), kpi, ahead, same))
    return _once_each(found)


def _once_each(found: Sequence[Measured]) -> tuple[Measured, ...]:
    """Of what is said twice of one KPI, keep what says more: "One in four is late. Late deliveries must be 10%"."""
    kept: list[Measured] = []
    for one in found:
        id = one.reading.kpi_id
        again = next((at for at, other in enumerate(kept) if id and other.reading.kpi_id == id), None)
        if again is None:
            kept.append(one)
        elif _says(one) > _says(kept[again]):
            kept[again] = one
    return tuple(kept)


def _says(measured: Measured) -> int:
    reading = measured.reading
    return sum(value is not None for value in (reading.baseline, reading.target, reading.change))


def _measured(
    text: str,
    told: Told,
    values: Values,
    kpi: Kpi | None,
    dates: Sequence[DateSpan],
    same: Measured | None,
) -> Measured:
    name = told.marks.get("name")
    called = text[name.start : name.end] if name else same.reading.name if same else UNNAMED
    due = due_in(dates, values) if values.target is not None or values.change is not None else None
    reading = reading_of(called, kpi, values, due)
    ends = [told.end, *(one.end for one in dates if due and one.due == due)]
    value = format_reading(reading)
    return Measured(
        reading, told.start, max(ends), value, steered_by=True, named=called != UNNAMED, told=True
    )


def _read_by_rules(text: str, told: Told, by_rules: Sequence[Measured]) -> Measured | None:
    """What rules made of the same name; of the same numbers where there are no words for it."""
    name = told.marks.get("name")
    if name is None:
        own = [told.marks[part] for part in ("baseline", "target") if part in told.marks]
        return next((one for one in by_rules if any(_meet(one.start, one.end, mark) for mark in own)), None)
    for one in by_rules:
        at = text.casefold().find(one.reading.name.casefold(), one.start, one.end)
        start, end = (at, at + len(one.reading.name)) if at >= 0 else (one.start, one.end)
        if _meet(start, end, name):
            return one
    return None


def _meet(start: int, end: int, mark: Mark) -> bool:
    return start < mark.end and mark.start < end


def _knows_better(same: Measured, told: Told, placed: Sequence[Placed]) -> bool:
    """Whether rules are to be trusted more: with the words for changes, which are rare among what was learned from;
    and with a KPI of the library's where they read a state besides ("OTIF 89 want 96"), or a deadline.
    """
    reading = same.reading
    if reading.change is not None or "change" in told.marks:
        return not told.marks.keys() >= {"baseline", "target"}
    if reading.kpi_id is None or reading.baseline is None or reading.target is None:
        return False
    values = [one.number.value for one in placed]
    return values == [reading.target] or (values == [reading.baseline] and reading.due is not None)


def _with_these_numbers(placed: Sequence[Placed], by_rules: Sequence[Measured]) -> Measured | None:
    """What rules called by another of its names: "care plans, the reviewed ones, 71%, should be 95"."""
    values = [one.number.value for one in placed]
    told = [one for one in by_rules if [one.reading.baseline, one.reading.target] == values]
    return told[0] if told else None


def _kpi(
    text: str, told: Told, placed: Sequence[Placed], kpis: Mapping[str, Kpi], same: Measured | None
) -> Kpi | None:
    """The library's KPI, where its name is what the measure is called and the numbers can be of it."""
    name = told.marks.get("name")
    said = text[name.start : name.end] if name else ""
    named = find_mentions(said, index_of(kpis))
    if len(named) == 1 and (named[0].start, named[0].end) == (0, len(said)):
        return named[0].kpi  # in whatever unit
    known = [
        mention.kpi
        for mention in named
        if not mention.weak or 2 * len(said[mention.start : mention.end].split()) >= len(said.split())
    ]
    if same and same.reading.kpi_id:
        known.append(kpis[same.reading.kpi_id])
    units = {one.number.unit for one in placed if one.number.unit and one.cue.role != "change"}
    return next((kpi for kpi in known if all(_fits(unit, kpi) for unit in units)), None)


def _fits(unit: str, kpi: Kpi) -> bool:
    """ "Length of stay noted: 54%" is no number of days, and 34 per cent are no tonnes."""
    mine, own = family(unit), family(kpi.unit)
    if mine == own or {mine, own} <= {"plain", "rate", "per cent"}:
        return kpi.unit not in _COUNTS or mine != "per cent"
    return {mine, own} == {"money", "per cent"}


def _placed(text: str, told: Told, numbers: Sequence[Number]) -> list[Placed]:
    """The numbers with their roles, in the order in which they stand."""
    given: dict[Part, Number | None] = {
        part: number_of(mark, numbers) for part, mark in told.marks.items() if part in _CUES
    }
    now, wish = given.get("baseline"), given.get("target")
    if now and wish and _said_twice(text, now, wish):
        wish = given["target"] = None
    if now and _is_count(text, now) and wish and wish.value == EVERY and wish.kind == "word":
        wish = given["target"] = replace(wish, value=now.said[1], unit=None)  # "37 of 112. All of them."
    if now and wish and "of" in told.marks and wish.unit == "per cent":
        given["baseline"] = _as_share(now, number_of(told.marks["of"], numbers))
    change = given.get("change")
    if change and change.kind == "fraction" and not _UP.search(text, told.start):  # "Half.", "a third less"
        given["change"] = replace(change, value=-abs(change.value))
    placed = [Placed(number, _CUES[part]) for part, number in given.items() if number]
    return sorted(placed, key=lambda one: one.number.start)


def _said_twice(text: str, one: Number, other: Number) -> bool:
    """ "19 customer minutes, so our SAIDI is 19", but not "12, and it must stay at 12", nor "2 weeks. 2 days." """
    first, last = sorted((one, other), key=lambda number: number.start)
    same = first.value == last.value and (first.unit == last.unit or None in (first.unit, last.unit))
    return same and not _WISHED.search(text, first.end, last.start)


def _is_count(text: str, number: Number) -> bool:
    """Whether it is counted out of others: "7 of 19". "One in three" and "a third of them" are shares."""
    return number.kind == "odds" and len(number.said) == 3 and not _IN.search(text, number.start, number.end)


def _as_share(number: Number, out_of: Number | None) -> Number:
    if number.kind == "odds" or number.unit or not out_of or not out_of.value:
        return number
    return replace(number, value=round(100 * number.value / out_of.value, 4), unit="per cent", kind="odds")


def _counted(text: str, placed: Sequence[Placed], kpi: Kpi | None) -> list[Placed]:
    """Of "7 of 19" the 7 count, unless the measure or the wish is a share, or the wish is out of other numbers."""
    odds = [one.number for one in placed if one.number.kind == "odds"]
    shares = [one.number for one in placed if one.number.unit == "per cent" and one.number.kind != "odds"]
    if (kpi and kpi.unit == "per cent") or shares or len({one.said[1] for one in odds}) > 1:
        return list(placed)
    return [
        replace(one, number=replace(one.number, value=one.number.said[0], unit=None, kind="count"))
        if _is_count(text, one.number)
        else one
        for one in placed
    ]


def _in_small_units(values: Values) -> Values:
    """ "4 min 50" is 290 seconds, and no 4.8333 minutes."""
    smaller = _SMALLER.get(values.unit or "")
    told = [one for one in values.used if one.unit == values.unit and len(one.said) > 2]
    if smaller is None or not told or all(float(one.value).is_integer() for one in told):
        return values
    times = SECONDS[values.unit or ""] / SECONDS[smaller]
    ends = (None if one is None else round(one * times, 2) for one in (values.baseline, values.target))
    baseline, target = ends
    return replace(values, baseline=baseline, target=target, unit=smaller)


def _words_of_change(text: str, told: Told) -> str:
    return text[told.start : told.end] if "change" in told.marks else ""


def _wished_in_words(text: str, marks: Sequence[Mark], numbers: Sequence[Number]) -> list[Number]:
    """The wishes that are numbers without looking like one: "Should be none."."""
    wished: list[Number] = []
    for mark in marks:
        word = re.sub(r"\W", "", text[mark.start : mark.end]).casefold()
        if word in _NUMBERS and number_of(mark, numbers) is None:
            value = _NUMBERS[word]
            unit = "per cent" if value else None
            wished.append(Number(value, mark.start, mark.end, unit, "word", (value,)))
    return wished


def _ahead(
    text: str, told: Told, dates: Sequence[DateSpan], sentences: Sequence[Span], until: int
) -> list[DateSpan]:
    """The dates that can be a deadline: behind the wish in its sentence, or right before it in its clause."""
    wish = told.marks.get("target") or told.marks.get("change")
    if wish is None:
        return []
    end = next((one.end for one in sentences if wish.start < one.end), until)
    behind = [one for one in dates if wish.end <= one.start < min(end, until)]
    before = [one for one in dates if one.strong and told.start <= one.start < wish.start]
    return behind or [one for one in before if not re.search(r"[,;.]", text[one.end : wish.start])]
