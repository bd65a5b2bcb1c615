"""The measures of a message, with their place in it: the seam to the reader of KPIs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from assistant.brief import KpiReading
from assistant.interpret.kpi_cues import has_goal_word
from assistant.interpret.kpi_pairs import of_the_same
from assistant.interpret.kpi_readback import format_reading
from assistant.interpret.kpi_unknown import name_before
from assistant.interpret.kpi_values import family
from assistant.interpret.kpis import UNNAMED, read_kpis
from assistant.interpret.number_words import NOT_COUNTED
from assistant.interpret.numbers import Number, read_numbers
from assistant.interpret.phrases import PhraseIndex, lines
from assistant.interpret.slot_cues import MEASURE_CUES
from assistant.interpret.words import fold, tokens
from capability_library.schema import Kpi

_STEERED_BY: PhraseIndex[str] = PhraseIndex(("measure", 1, line) for line in lines(MEASURE_CUES))
MOST_PER_CENT = 200
HEAD = 5  # letters of a measure's last word that can stand for its name
_TOO_LONG = re.compile(r"\d{19,}")
_FROM_TO = re.compile(
    r"\d[\d.,]*(?:[kmb%]|\s?[a-z]+(?:\s+points)?)?\s*(?:\bto\b|->|→|=>)\s*[€£$]?\d", re.IGNORECASE
)
_PLURAL_BEFORE = re.compile(
    r"\b([A-Za-z]{3,}s)(?:[\s:=]+|\s+(?:are|were|stand|run|sit|at)\s+(?:(?:now|at|about|around|currently|only)\s+)*)"
    r"(?<=[\s:=])\Z",
    re.IGNORECASE,
)
# "The figures are 35": of whatever measure was spoken of.
_ANY_NUMBERS = frozenset(
    {"numbers", "figures", "results", "values", "stats", "statistics", "things", "reports"}
)
_WISHED = re.compile(
    r"\b(?:i|we)(?:['’]d|\s+would)?\s+(?:want|need|like|love)\s+(?:it|that|this|them|those)\b", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!?](?=\s)|\n")
_DURATIONS = frozenset({"days", "hours", "minutes", "weeks", "months", "years", "seconds"})


@dataclass(frozen=True)
class Measured:
    """A reading and the words it came from, `text[start:end]`.

    `steered_by` says whether the words around it make it a measure they steer by.
    """

    reading: KpiReading
    start: int
    end: int
    value: str
    steered_by: bool
    named: bool = False  # called by a name of its own, and not only described
    aimed: bool = False  # the words around it say where it has to go
    told: bool = False  # a state and a wish in plain sentences
    wished: bool = False  # "I want it under 2": by the leader, of what was just named
    moves: bool = False  # one number goes to another: "18 to 10"

    @property
    def has_numbers(self) -> bool:
        reading = self.reading
        return any(number is not None for number in (reading.baseline, reading.target, reading.change))


def read_measures(
    text: str, *, kpis: Mapping[str, Kpi], today: date, context_kpi: KpiReading | None = None
) -> tuple[Measured, ...]:
    """Return the measures `text` speaks of. `context_kpi` is the one "it" stands for."""
    spans = read_kpis(text, kpis=kpis, today=today, context_kpi=context_kpi)
    if not spans:
        return ()
    folded = fold(text)
    steered = bool(_STEERED_BY.hits(folded, tokens(folded)))
    return tuple(
        Measured(
            reading=span.reading,
            start=span.start,
            end=span.end,
            value=format_reading(span.reading),
            steered_by=steered,
            named=span.reading.name.casefold() in text[span.start : span.end].casefold(),
            aimed=has_goal_word(text[span.start : span.end]),
            told=span.told,
            wished=bool(_WISHED.search(text, span.start, span.end)),
            moves=bool(_FROM_TO.search(text, span.start, span.end)),
        )
        for span in spans
        if text[span.start : span.end].strip() and _fits(span.reading, kpis)
    )


def _fits(reading: KpiReading, kpis: Mapping[str, Kpi]) -> bool:
    """A share can't be two weeks or 300k: then the words name no measure ("renewals come two weeks before")."""
    known = kpis.get(reading.kpi_id or "")
    if known is None or known.unit != "per cent":
        return True
    numbers = [n for n in (reading.baseline, reading.target) if n is not None]
    return reading.unit not in _DURATIONS and all(abs(n) <= MOST_PER_CENT for n in numbers)


def read_bare(text: str, *, context_kpi: KpiReading | None, aim: str | None) -> tuple[Measured, ...]:
    """Read one or two numbers without a name, as they come in answer to "what does it stand at today?".

    `aim` is what the question asked for: a lone number is the target when that was "target". Two that are not of
    one measure are left alone.
    """
    numbers = [number for number in read_numbers(text) if number.kind == "measure"]
    if not 1 <= len(numbers) <= 2:
        return ()
    first, last = numbers[0], numbers[-1]
    if len(numbers) == 2 and not _of_one(text, first, last):
        return ()
    named = context_kpi or KpiReading(name=UNNAMED)
    start = first.start
    other = _counted_before(text, first)
    if other and not _speaks_of(named.name, other):
        named, start = KpiReading(name=other), text.rindex(other, 0, first.start)
    unit = first.unit or last.unit or named.unit
    parts: dict[str, float] = {"target": last.value} if len(numbers) == 2 or aim == "target" else {}
    if len(numbers) == 2 or aim != "target":
        parts["baseline"] = first.value
    reading = KpiReading(
        name=named.name,
        kpi_id=named.kpi_id,
        direction=named.direction,
        timing=named.timing,
        unit=unit,
        baseline=parts.get("baseline"),
        target=parts.get("target"),
    )
    value = format_reading(reading)
    return (Measured(reading, start, last.end, value, steered_by=False, named=bool(other)),)


def _of_one(text: str, first: Number, last: Number) -> bool:
    """ "14, by June 9", "It is 14. I want 9."; not "38% come back, after 47 days", "may be 3. Uptime is 51%."."""
    if first.unit and last.unit and family(first.unit) != family(last.unit):
        return False
    *_, lead = _SENTENCE_END.split(text[first.end : last.start])
    apart = bool(_SENTENCE_END.search(text[first.end : last.start]))
    return not apart or not lead.strip() or of_the_same(lead)


def _counted_before(text: str, number: Number) -> str:
    """What a bare number right after its plural counts: "customer moans 35 per month" is no punctuality of 35."""
    beside = _PLURAL_BEFORE.search(text, max(0, number.start - 60), number.start)
    if not beside or number.unit is not None:
        return ""
    name = name_before(text[: beside.end(1)])
    noun = beside[1].lower()
    general = noun in NOT_COUNTED or noun in _ANY_NUMBERS or noun.endswith(("ss", "us", "is"))
    return "" if general else name


def _speaks_of(name: str, other: str) -> bool:
    return bool(
        {word.rstrip("s") for word in name.casefold().split()} & {other.casefold().split()[-1].rstrip("s")}
    )


def read_restated(text: str, known: Iterable[KpiReading]) -> tuple[Measured, ...]:
    """Read "with a rating of 8.2" of a guest rating that was named before: a new value of where it stands."""
    for reading in known:
        head = reading.name.split()[-1].casefold()
        if len(head) < HEAD or not head.isalpha():
            continue
        hit = re.search(
            rf"\b{head}\b(?:\s+(?:of|is|at|now|stands|are|today|about|around)){{1,3}}\s+(?=[+-]?\d)",
            text,
            re.I,
        )
        number = next((n for n in read_numbers(text) if hit and n.start == hit.end()), None)
        if hit and number and number.kind == "measure":
            again = KpiReading(
                name=reading.name, kpi_id=reading.kpi_id, unit=reading.unit, baseline=number.value
            )
            value = format_reading(again)
            return (Measured(again, hit.start(), number.end, value, steered_by=False, named=True),)
    return ()


def readable(text: str) -> str:
    """Blank out endless digits: no measure has that many, and Python refuses to read them as a number."""
    return _TOO_LONG.sub(lambda m: " " * len(m.group()), text)


def blanked(text: str, start: int, end: int) -> str:
    """Return `text` with a stretch turned into blanks, so that the rest keeps its offsets."""
    return text[:start] + re.sub(r"\S", " ", text[start:end]) + text[end:]
