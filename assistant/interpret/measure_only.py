"""Clauses that tell a measure and nothing else: its name, numbers, dates, and small talk around them. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from datetime import date

from assistant.brief import Slot
from assistant.interpret.clauses import Clause
from assistant.interpret.dates import read_dates
from assistant.interpret.measured import Measured
from assistant.interpret.numbers import read_numbers
from assistant.interpret.words import fold, word_set

# Asked about these, people also tell where a listed measure stands, and mean no more than that.
ABOUT_THE_WORK = frozenset({Slot.PROBLEM, Slot.CRITICAL_WORK, Slot.PRIORITY})
_CAME_TO = re.compile(
    r"\W*(?:(?:it|that|this|which)(?:'s| has| had)? )?"
    r"(?:slid|slipped|fell|fallen|dropped|dipped|sank|sunk|rose|risen|climbed|went|gone|was|used to be)\b"
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
# Words that tell where a number stands, has to go or was read, and those of small talk. No word for a person:
# "her first-time fix is 92%" is said of her.
_AROUND = word_set(
    """a an the our my we we're i i'm it it's its that that's this these there is are was were be been has have
    had do at on in of for by to from with as and or so oh well but also too yes yeah ok okay right
    about around roughly nearly almost circa just only still already now today currently present moment far
    stands stand standing sits sit sitting runs run running lies remains comes come
    must should need needs needed want wants would could like i'd we'd get got go goes going reach hit down up under
    over below above least most than more less max maximum min minimum target targets goal aim plan
    slid slipped fell fallen dropped dipped sank climbed rose risen went gone back spring summer autumn fall winter
    last next every each per month months week weeks year years quarter quarters season day days end of time
    number numbers figure figures measure kpi percent cent rate score points
    sorry thanks thank you please forgot forget forgotten mention say said tell told ask asked since way honestly
    actually admittedly unfortunately sadly afraid by know think guess believe see mind hm hmm um uh anyway"""
)


def only_measures(
    text: str, clauses: Sequence[Clause], measured: Sequence[Measured], today: date
) -> frozenset[int]:
    """Return the numbers of the clauses that tell nothing but measures with their numbers."""
    numbered = [m for m in measured if m.has_numbers]
    words = _without_numbers(text, today) if numbered else text
    return frozenset(
        number for number, clause in enumerate(clauses) if _only_measures(words, clause, numbered)
    )


def whole_sentences(numbers: Set[int], clauses: Sequence[Clause]) -> frozenset[int]:
    """Return those of `numbers` whose sentence has no other clause."""
    more = {clause.sentence for number, clause in enumerate(clauses) if number not in numbers}
    return frozenset(number for number in numbers if clauses[number].sentence not in more)


def past_states(text: str, numbers: Set[int], clauses: Sequence[Clause]) -> frozenset[int]:
    """Return those of `numbers` that tell how a measure came to stand where it does: "it slid to 86".

    Empty where no clause is left that could tell more.
    """
    found = frozenset(n for n in numbers if _CAME_TO.match(fold(text[clauses[n].start : clauses[n].end])))
    return found if len(found) < len(clauses) else frozenset()


def _without_numbers(text: str, today: date) -> str:
    spans = sorted((span.start, span.end) for span in (*read_numbers(text), *read_dates(text, today=today)))
    parts: list[str] = []
    at = 0
    for start, end in spans:
        parts += [text[at : max(at, start)], " " * (end - max(at, start))]
        at = max(at, end)
    return "".join(parts) + text[at:]


def _only_measures(words: str, clause: Clause, measured: Sequence[Measured]) -> bool:
    """Whether a clause holds names of measures, and words that go around a number, and no others."""
    inside = [m for m in measured if m.start < clause.end and clause.start < m.end]
    if not inside or "?" in words[clause.start : clause.end + 1]:
        return False
    names = {word for m in inside for word in _WORD.findall(fold(m.reading.name))}
    return names | _AROUND >= set(_WORD.findall(fold(words[clause.start : clause.end])))
