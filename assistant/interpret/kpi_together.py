"""Which marks in an answer belong to one measure: told by their order, and by the units of their numbers. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import permutations

from assistant.interpret.clauses import Span
from assistant.interpret.kpi_values import family
from assistant.interpret.numbers import Number
from capability_library.marked import Mark, Part

_WISHED: frozenset[Part] = frozenset({"target", "change"})
MOST_WISHES = 4  # told one after another; more are taken one by one
MOST_TIMES = 20  # a wish of twenty times the state is of something else
_WORD = re.compile(r"[A-Za-z]{4,}|\b[A-Z]{2,}\b")
# "The second must be 20", and not "in the first year I want 85".
_PLACE = re.compile(
    r"\b(first|second)(?:\s+one)?\s*(?:$|[,:;–-]|(?:must|should|has|needs|to|below|under|i|we|at|is)\b)",
    re.IGNORECASE,
)
NUMBERS: frozenset[Part] = frozenset({"baseline", "target", "change"})


@dataclass
class Told:
    """The marks of one measure."""

    marks: dict[Part, Mark] = field(default_factory=dict[Part, Mark])

    @property
    def start(self) -> int:
        return min(mark.start for mark in self.marks.values())

    @property
    def end(self) -> int:
        return max(mark.end for mark in self.marks.values())

    @property
    def has_number(self) -> bool:
        return bool(self.marks.keys() & NUMBERS)


def together(
    text: str, marks: Sequence[Mark], sentences: Sequence[Span], numbers: Sequence[Number]
) -> list[Told]:
    """Sort the marks of `text`, given in order, into measures. Those without any number are kept."""
    told: list[Told] = []
    at = 0
    while at < len(marks):
        mark = marks[at]
        wishes = _run(marks, at, sentences)
        waiting = _waiting(told)
        before = marks[at - 1] if at else None
        lead = text[before.end if before else 0 : mark.start]
        if mark.part in _WISHED and (one := _spoken_of(text, lead, waiting)):
            one.marks[mark.part] = mark
        elif pairs := _paired(wishes, waiting, numbers):
            for one, wish in pairs:
                one.marks["target"] = wish
            at += len(wishes) - 1
        elif mark.part == "target" and (one := _of_its_kind(mark, waiting, numbers)):
            one.marks["target"] = mark
        else:
            after = marks[at + 1] if at + 1 < len(marks) else None
            near = before is not None and _sentence(before, sentences) == _sentence(mark, sentences)
            if not told or _begins_another(mark, told[-1].marks, near=near, after=after):
                told.append(Told())
            told[-1].marks[mark.part] = mark
        at += 1
    return _joined(told, sentences)


def _joined(told: Sequence[Told], sentences: Sequence[Span]) -> list[Told]:
    """Give a wish to the measure before it where what stood between was no other's name: "Adoption: 22% of what we
    ship is used after 60 days. I'd call 45% decent."
    """
    joined: list[Told] = []
    for one in told:
        before = joined[-1] if joined else None
        if before and _goes_on(before.marks, one.marks, sentences):
            before.marks["target"] = one.marks["target"]
        else:
            joined.append(one)
    return joined


def _goes_on(held: Mapping[Part, Mark], more: Mapping[Part, Mark], sentences: Sequence[Span]) -> bool:
    if set(more) != {"name", "target"} or set(held) - {"of"} != {"name", "baseline"}:
        return False
    return _sentence(more["name"], sentences) == _sentence(held["baseline"], sentences)


def _spoken_of(text: str, lead: str, waiting: Sequence[Told]) -> Told | None:
    """The measure that the words before a wish name again: "CSAT 3.6, NPS -12. For CSAT the client wants 4.2."."""
    if len(waiting) < 2:
        return None
    said = _words(lead)
    if len(waiting) == 2 and (place := _PLACE.search(lead)):
        return waiting[0] if place[1].casefold() == "first" else waiting[1]
    names = [_name(text, one) for one in waiting]
    shared = {word for word, many in Counter(word for name in names for word in name).items() if many > 1}
    named = [one for one, name in zip(waiting, names, strict=True) if said & name - shared]
    return named[0] if len(named) == 1 else None


def _name(text: str, told: Told) -> set[str]:
    name = told.marks.get("name")
    return _words(text[name.start : name.end]) if name else set()


def _words(text: str) -> set[str]:
    return {word.casefold().rstrip("s") for word in _WORD.findall(text)}


def _run(marks: Sequence[Mark], at: int, sentences: Sequence[Span]) -> list[Mark]:
    """The targets that stand one after another from `at` on. One told beside its state begins no run into another
    sentence: "Turnover 24%, that one 10. 95% for the tours".
    """
    run: list[Mark] = []
    beside = at > 0 and _sentence(marks[at - 1], sentences) == _sentence(marks[at], sentences)
    for mark in marks[at:]:
        if mark.part != "target" or (
            beside and _sentence(mark, sentences) != _sentence(marks[at], sentences)
        ):
            break
        run.append(mark)
    return run


def _paired(
    wishes: Sequence[Mark], waiting: Sequence[Told], numbers: Sequence[Number]
) -> list[tuple[Told, Mark]]:
    """Give each of several wishes a measure it may be of: in their order if it can be, "84 and 57. Should be 90 and
    85.", or else in another, "45 minutes, 71% happy. I want 85% and 20 minutes."
    """
    many = len(wishes)
    if not 1 < many <= min(len(waiting), MOST_WISHES):
        return []
    for order in permutations(waiting[-many:]):
        pairs = list(zip(order, wishes, strict=True))
        if all(_suits(wish, one, numbers) for one, wish in pairs):
            return pairs
    return []


def _suits(mark: Mark, told: Told, numbers: Sequence[Number]) -> bool:
    wish, state = number_of(mark, numbers), number_of(told.marks["baseline"], numbers)
    return wish is None or state is None or _may_be_of(wish, state)


def _waiting(told: Sequence[Told]) -> list[Told]:
    """The last measures, in order, that have a baseline and nothing yet of where they must be."""
    waiting: list[Told] = []
    for one in reversed(told):
        if "baseline" not in one.marks or one.marks.keys() & {"target", "change"}:
            break
        waiting.insert(0, one)
    return waiting


def _of_its_kind(mark: Mark, waiting: Sequence[Told], numbers: Sequence[Number]) -> Told | None:
    """The last measure that a target may be of: "6h for a bed, 9% come back. Two hours."."""
    wish = number_of(mark, numbers)
    states = [(one, number_of(one.marks["baseline"], numbers)) for one in waiting]
    fitting = [one for one, state in states if wish and state and _may_be_of(wish, state)]
    return fitting[-1] if fitting else None


def _may_be_of(wish: Number, state: Number) -> bool:
    kinds = {family(wish.unit), family(state.unit)}
    if len(kinds - {"plain", "rate"}) > 1 or (wish.unit and len(kinds) > 1):
        return False
    if not wish.value or not state.value or wish.scale != state.scale or family(wish.unit) == "time":
        return True
    return 1 / MOST_TIMES <= abs(wish.value / state.value) <= MOST_TIMES


def number_of(mark: Mark, numbers: Sequence[Number]) -> Number | None:
    """The number that a mark holds."""
    return next((one for one in numbers if one.start < mark.end and mark.start < one.end), None)


def _begins_another(mark: Mark, held: Mapping[Part, Mark], *, near: bool, after: Mark | None) -> bool:
    if held.keys() <= {"target", "of"}:  # "Below 2, that's the number I gave. Medication errors: 3.3."
        return mark.part in held
    if mark.part == "name":
        called_at_last = "baseline" in held and (after is None or after.part != "baseline")
        return "name" in held or not (near or called_at_last)
    if mark.part == "baseline" and not near and "name" not in held:
        return True
    return mark.part in held


def _sentence(mark: Mark, sentences: Sequence[Span]) -> int:
    return next((at for at, one in enumerate(sentences) if mark.start < one.end), len(sentences))
