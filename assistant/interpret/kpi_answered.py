"""Measures in an answer to "which number do you answer for?", told shortly and in nobody's usual words. Pure.

"Calls which nobody takes: 34%. Under 10." names something no library knows, in no phrase that only measures have.
But it is the answer to that question: what stands with a number is the measure, and a short sentence behind it that
wishes, or is a number and nothing else, says where it has to go. Where the question was another one, a number in
such a sentence is mostly told in passing, so this is not asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.brief import KpiReading
from assistant.interpret.clauses import Span, split_sentences
from assistant.interpret.dates import DateSpan, read_dates
from assistant.interpret.kpi_open import due_in
from assistant.interpret.kpi_readback import format_reading
from assistant.interpret.kpi_values import family
from assistant.interpret.measured import Measured
from assistant.interpret.number_words import SECONDS
from assistant.interpret.numbers import Number, read_numbers

_MEANT = frozenset({"measure", "odds", "fraction", "count", "word"})
_MOST_NAME, _MOST_BEFORE_COLON = 9, 14  # words
_MOST_NUMBERS = 2  # in a sentence: with more it is a list of reasons or of places
_MOST_WORDS = 8  # of a sentence that only says where it has to go
_LONG = 5  # letters of a name that is one word
# "Within 14 months", "at week 24", "older than 5 years": a limit that belongs to the name.
_LIMIT = re.compile(
    r"\b(?:within|inside|after|before|older than|longer than|more than|less than|last|next|first|every|for|over|in"
    r"|at|than|under|below|above|week|month|day|year|since|until|by|of)(?:\s+(?:the|last|next|first|about))*\s+$",
    re.IGNORECASE,
)
_WISHES = re.compile(
    r"\W*(?:(?:and|but|it|that|this)\s+)*(?:under|below|over|above|at (?:least|most)|max\w*|min\w*|no more than"
    r"|less than|targets?|goals?|aims?|wanted|needed|required"
    r"|(?:(?:i|we|they|he|she|group|board|owner)(?:['’]d| would)? )?(?:wants?|needs?|like|asks? for|accept)"
    r"|(?:must|should|has to|have to|to|may|might|needs? to) (?:be|come to|go to)|make it|should)\b[^.;:\d]{0,30}$",
    re.IGNORECASE,
)
_WISHED = re.compile(
    r"^\W*(?:per cent|percent|%)?\s*(?:is (?:the |our |my )?(?:aim|goal|target|possible|where|what)"
    r"|would (?:be|do|make)\b(?! (?:bad|terrible|worse|a disaster))|please\b)",
    re.IGNORECASE,
)
_BY = re.compile(r"\s*(?:by|until|before|in)?\s*(?:the\s+)?(?:end of\s+)?", re.IGNORECASE)
_COLON = re.compile(r":\s+(?=\S)")
# What ends the words before a number, and begins those of a name.
_TAIL = re.compile(
    r"(?:\s+(?:is|are|was|were|stands?|runs?|sits?|at|by|about|around|only|now|today|to|of|in|for|took|takes?|on"
    r"|reached|roughly|nearly|just|currently|median|average|mean|last (?:year|month|quarter|week)|the|a|an)"
    r"|\s*[:,;(–—-])+\s*$",
    re.IGNORECASE,
)
_HEAD = re.compile(r"^\W*(?:(?:the|our|my|of|a|an|is|are|and|only|about|around)\s+)+|^\W+", re.IGNORECASE)
_NO_NAME = re.compile(
    r"^(?:should|would|must|could|may|maybe|perhaps|probably|at|so|each|one|two|in|under|below|over|above|still|almost"
    r"|nearly|around|roughly|currently|target|want|need|now|today|then|that|this|it|others?|good|these|those)\b"
    r"|^(?:average|median|mean|total|all|numbers?|figures?|values?|results?|latest|newest|current|actual|stats"
    r"|statistics|reading|answer|score|level|things|reports?)$"
    r"|\b(?:i|we|they|he|she|you|me|us)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Told:
    name: str
    state: Number


def read_answered(text: str, *, today: date, beside: Sequence[Measured] = ()) -> tuple[Measured, ...]:
    """Return the measures of those sentences of an answer of which no other reader made anything.

    `beside` is what others read in it.
    """
    sentences = split_sentences(text)
    dates = read_dates(text, today=today)
    numbers = [
        one
        for one in read_numbers(text)
        if one.kind in _MEANT and not any(d.start <= one.start < d.end for d in dates)
    ]
    found: list[Measured] = []
    done = 0
    for at, sentence in enumerate(sentences):
        inside = [one for one in numbers if sentence.start <= one.start < sentence.end]
        read = any(one.start < sentence.end and sentence.start < one.end for one in beside)
        told = _told(text, sentence, inside) if sentence.start >= done and not read else None
        if told is None:
            continue
        wish, end = _wish(text, sentence, told.state, inside, dates), sentence.end
        if wish is None and at + 1 < len(sentences):
            wish, end = _wish_alone(text, sentences[at + 1], told.state, numbers), sentences[at + 1].end
        # What stands beside a measure without an aim is mostly there for comparison: "Good yards 22."
        if not (found or beside) or wish is not None or _COLON.search(sentence.of(text)):
            ahead = [d for d in dates if wish and wish.end <= d.start < end]
            found.append(_measured(text, sentence, told, wish, ahead))
            done = end if wish else sentence.end
    return tuple(found)


def with_aims(text: str, measured: Sequence[Measured]) -> tuple[Measured, ...]:
    """Complete measures without an aim by the short sentence behind them: "Stops: 212 hours last year. 80."."""
    sentences = split_sentences(text)
    numbers = [one for one in read_numbers(text) if one.kind in _MEANT]
    return tuple(_with_aim(text, one, sentences, numbers) for one in measured)


def _with_aim(
    text: str, measured: Measured, sentences: Sequence[Span], numbers: Sequence[Number]
) -> Measured:
    reading = measured.reading
    at = next((n for n, one in enumerate(sentences) if one.start < measured.end <= one.end), None)
    own = [one for one in numbers if measured.start <= one.start < measured.end]
    state = next((one for one in own if one.value == reading.baseline), None)
    if reading.target is not None or reading.change is not None or state is None or at is None:
        return measured
    later = sentences[at + 1] if at + 1 < len(sentences) else None
    wish = _wish_alone(text, later, state, numbers) if later else None
    if wish is None:
        return measured
    target = _aim(state, wish)
    moves = reading.direction or ("up" if target > state.value else "down")
    completed = reading.model_copy(update={"target": target, "direction": moves})
    return replace(measured, reading=completed, end=wish.end, value=format_reading(completed))


def _told(text: str, sentence: Span, inside: Sequence[Number]) -> _Told | None:
    """The name and the number of a sentence that tells a measure: "name: 34%", "name 34% …", "34% of …"."""
    if colon := _COLON.search(text, sentence.start, sentence.end):
        behind = [one for one in inside if one.start >= colon.end()]
        name = _HEAD.sub("", text[sentence.start : colon.start()]).strip()
        if 1 <= len(behind) <= _MOST_NUMBERS and 1 <= len(name.split()) <= _MOST_BEFORE_COLON:
            return _Told(name, behind[0]) if any(letter.isalpha() for letter in name) else None
        return None
    state = _state(text, sentence, inside)
    if state is None or state.kind == "word":
        return None
    before = _HEAD.sub("", _TAIL.sub("", text[sentence.start : state.start].rstrip())).strip()
    after = _HEAD.sub("", re.split(r"[.,;:()]", text[state.end : sentence.end])[0]).strip()
    least = 1 if before and len(before) >= _LONG else 2
    name = before or after
    if not least <= len(name.split()) <= _MOST_NAME or _NO_NAME.search(name):
        return None
    return _Told(name, state) if any(letter.isalpha() for letter in name) else None


def _state(text: str, sentence: Span, inside: Sequence[Number]) -> Number | None:
    """The number that says where it stands: a share rather than a time, and none that limits what is counted."""
    told = [one for one in inside if not _limits(text, sentence, one)]
    if not told or len(inside) > _MOST_NUMBERS:
        return None
    return next((one for one in told if one.unit == "per cent" and one.kind == "measure"), told[0])


def _limits(text: str, sentence: Span, number: Number) -> bool:
    before = text[sentence.start : number.start]
    return (family(number.unit) == "time" or number.unit is None) and bool(_LIMIT.search(before))


def _wish(
    text: str, sentence: Span, state: Number, inside: Sequence[Number], dates: Sequence[DateSpan]
) -> Number | None:
    """A second number of the sentence that is wished: "142 minutes; target 75", "38% today, 95% by October"."""
    for one in inside:
        if one.start < state.end or not _is_alike(state, one):
            continue
        lead = re.split(r"[,;:]", text[state.end : one.start])[-1]
        after = text[one.end : sentence.end]
        second = text[state.end : one.start].strip() == ";" and not re.search(r"\w", after)
        dated = any(
            d.start >= one.end and not d.past and _BY.fullmatch(text[one.end : d.start]) for d in dates
        )
        if second or dated or _WISHES.match(lead) or _WISHED.match(after):
            return one
    return None


def _wish_alone(text: str, sentence: Span, state: Number, numbers: Sequence[Number]) -> Number | None:
    """The number of a short sentence that only says where it has to go: "Under 10.", "5.", "Target 10%."."""
    inside = [one for one in numbers if sentence.start <= one.start < sentence.end]
    short = len(sentence.of(text).split()) <= _MOST_WORDS
    if len(inside) != 1 or not short or not _is_alike(state, inside[0]):
        return None
    (one,) = inside
    before, after = text[sentence.start : one.start], text[one.end : sentence.end]
    alone = not re.search(r"\w", before + after)
    return one if alone or _WISHES.match(before) or _WISHED.match(after) else None


def _is_alike(state: Number, wish: Number) -> bool:
    if state.kind == "odds":
        return wish.kind in {"measure", "count", "word"}
    units = state.unit and wish.unit and family(state.unit) != family(wish.unit)
    return not units and wish.kind != "odds" and wish.scale in {1, state.scale}


def _aim(state: Number, wish: Number) -> float:
    """The wish in the unit and scale of the state: "1.7 million. Must be 2.2." are both in millions."""
    if state.unit in SECONDS and wish.unit in SECONDS:
        return round(wish.value * SECONDS[wish.unit] / SECONDS[state.unit], 4)
    small = wish.scale == 1 and wish.value < state.value / state.scale * 20
    return wish.value * state.scale if small else wish.value


def _measured(
    text: str, sentence: Span, told: _Told, wish: Number | None, ahead: Sequence[DateSpan]
) -> Measured:
    """Of "5 of 14" the 5 counts, unless the wish is a share."""
    state = told.state
    counted = state.kind == "odds" and not (wish and wish.unit == "per cent")
    baseline = state.said[0] if counted else state.value
    target = None if wish is None else wish.value if counted else _aim(state, wish)
    unit = None if counted else state.unit or (wish.unit if wish else None)
    at = text.index(told.name, sentence.start)
    start, end = min(at, state.start), max(at + len(told.name), state.end, wish.end if wish else 0)
    moves = None if target is None or target == baseline else "up" if target > baseline else "down"
    due = due_in(ahead, None)
    reading = KpiReading(
        name=told.name, baseline=baseline, target=target, unit=unit, direction=moves, due=due
    )
    return Measured(reading, start, end, format_reading(reading), steered_by=False, named=True)
