"""Finds a measure told in whole sentences: what it is, where it stands, and later where it is wished to be. Pure.

"Waste in the bakery is 7.1 per cent of sales and by the end of next year I'd like it at 5": the words between
are many, the measure is one that nobody listed, and what decides is a state followed by a wish in the same unit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.interpret.clauses import Span, split_sentences
from assistant.interpret.dates import DateSpan
from assistant.interpret.kpi_subjects import Subject, subject_of
from assistant.interpret.kpi_values import family
from assistant.interpret.kpi_wishes import is_limit, part_of, wish_tail
from assistant.interpret.numbers import Number

MOST_APART = 220  # characters between the two numbers: two clauses, or two short sentences
MOST_BETWEEN = 8  # numbers told in passing between the two
MOST_TIMES = 20  # a wish twenty times the state is of something else
_MEANT = frozenset({"measure", "odds", "word", "count", "effort"})
_COUNTED = frozenset({"word", "count"})  # a state only where a verb touches them
_IS = re.compile(
    r"(?:^|\b(?:is|are|at|was|were|have|has|only|now|do|does|get|gets|moment|today)|['’]s)\s+(?:(?:at|about|around|only|just|over"
    r"|nearly|almost|roughly|some|like)\s+)*$|^\W*$",
    re.IGNORECASE,
)
_SECOND_THOUGHT = re.compile(
    r"\b(?:or rather|rather|sorry|no,|wait|make it|call it|let['’]s say|say|i said|i mean|better|correction)\b",
    re.IGNORECASE,
)
_ABOUT_THE_SAME = re.compile(
    r"^\W*(?:\w+\W+){0,3}?(?:it|that|this|them|they|which|want|wants|need|needs|would|could|happy|glad|content|ask|asks|expects?|must|should|hopes?"
    r"|like|love|take|say|call|committed|promised|agreed|target|goal|aim)\b",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\W*(?:to|until|instead of)?\W*(?:about|around)?\W*", re.IGNORECASE)
_LONGEST_LEAD = 8  # words before the wish in a sentence of its own


@dataclass(frozen=True)
class Pair:
    """A state and a wish of one measure, and the clause or clauses `text[start:end]` that carry them."""

    subject: Subject
    state: Number
    wish: Number
    dates: tuple[DateSpan, ...]
    start: int
    end: int


@dataclass(frozen=True)
class _Told:
    number: Number
    part: str
    sentence: int
    lead: str  # the words of the sentence before the number


def pairs_of(text: str, numbers: Sequence[Number], dates: Sequence[DateSpan]) -> tuple[Pair, ...]:
    """Return the pairs in `text`, in order, without overlaps; never raises."""
    sentences = split_sentences(text)
    told = list(_told(text, sentences, numbers, dates))
    pairs: list[Pair] = []
    at = 0
    while at < len(told):
        found = _pair_ending_at(text, told, at, sentences, dates) if told[at].part == "wish" else None
        if found and (not pairs or found[0].start >= pairs[-1].end):
            pairs.append(found[0])
            at = found[1]
        at += 1
    return tuple(pairs)


def _told(
    text: str, sentences: Sequence[Span], numbers: Sequence[Number], dates: Sequence[DateSpan]
) -> Iterator[_Told]:
    for i, sentence in enumerate(sentences):
        inside = [n for n in numbers if sentence.start <= n.start < sentence.end]
        inside = [
            n
            for n in inside
            if n.kind in _MEANT and not _is_article(n) and not any(d.start <= n.start < d.end for d in dates)
        ]
        left = sentence.start
        for j, number in enumerate(inside):
            right = inside[j + 1].start if j + 1 < len(inside) else sentence.end
            before = text[left : number.start]
            if family(number.unit) == "time" and is_limit(before):
                continue
            lead = text[max(sentence.start, number.start - MOST_APART) : number.start]
            part = part_of(before, text[number.end : right], lead=lead, share=number.unit == "per cent")
            untouched = part == "state" and number.kind in _COUNTED and not _IS.search(before)
            yield _Told(number, "neither" if untouched else part, i, lead)
            left = number.end


def _is_article(number: Number) -> bool:
    return number.kind == "word" and number.value == 1


def _pair_ending_at(
    text: str, told: Sequence[_Told], at: int, sentences: Sequence[Span], dates: Sequence[DateSpan]
) -> tuple[Pair, int] | None:
    wish = told[at]
    earlier = told[max(0, at - MOST_BETWEEN) : at]
    last_state = next((i for i in reversed(range(len(earlier))) if earlier[i].part == "state"), None)
    if last_state is None:
        return None
    state = earlier[last_state]
    if not _of_one(state, wish) or wish.number.start - state.number.end > MOST_APART:
        return None
    if _RANGE.fullmatch(text[state.number.end : wish.number.start]):
        return None  # "80k to 600k" is a range, and where it is a wish it is read beside its name
    between = [one for one in earlier[last_state + 1 :] if not one.lead.endswith((" in ", " in every "))]
    if any(one.part == "wish" for one in between) or (between and state.number.noun and not wish.number.noun):
        return None
    subject = subject_of(text, sentences, state.sentence, state.number)
    if subject is None:
        return None
    last = _last_thought(text, told, at)
    sentence = sentences[told[last].sentence]
    after = min([one.number.start for one in told[last + 1 : last + 2]], default=sentence.end)
    own = tuple(d for d in dates if state.number.end <= d.start < min(after, sentence.end))
    final = told[last].number
    ends = [
        final.end + wish_tail(text[final.end : sentence.end]),
        *(d.end for d in own if not d.past and d.due),
    ]
    return Pair(subject, state.number, final, own, subject.start, max(ends)), last


def _of_one(state: _Told, wish: _Told) -> bool:
    """Whether both numbers can be of one measure: units, what they count, size, and the words between."""
    a, b = state.number, wish.number
    if a.unit and b.unit and family(a.unit) != family(b.unit):
        return False
    if b.unit and not a.unit and (a.noun or a.kind == "word"):
        return False
    if a.noun and b.noun and a.noun.split()[-1] != b.noun.split()[-1]:
        return False
    if b.noun and not a.noun and a.unit:
        return False
    small, large = sorted((abs(a.value / a.scale), abs(b.value / b.scale)))
    if not small or large / small > MOST_TIMES or a.value == b.value:
        return False
    if wish.sentence == state.sentence:
        return True
    near = wish.sentence == state.sentence + 1 and len(wish.lead.split()) <= _LONGEST_LEAD
    return near and of_the_same(wish.lead)


def of_the_same(lead: str) -> bool:
    """Whether the words before a number say that it is of the measure of the sentence before."""
    return bool(_ABOUT_THE_SAME.match(lead))


def _last_thought(text: str, told: Sequence[_Told], at: int) -> int:
    """The number that holds after "sixty, or rather fifty-five" and "she wants 4, I said 5, so call it 5"."""
    for later in range(at + 1, len(told)):
        before, one = told[later - 1], told[later]
        between = text[before.number.end : one.number.start]
        same = one.sentence == before.sentence and len(between) <= 50
        if not (same and _SECOND_THOUGHT.search(between) and _like(before, one)):
            return later - 1
    return len(told) - 1


def _like(one: _Told, other: _Told) -> bool:
    a, b = one.number, other.number
    return not (a.unit and b.unit and a.unit != b.unit) and not b.noun
