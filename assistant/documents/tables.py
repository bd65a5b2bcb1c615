"""Tables of measures: which column says what, and each row as a KPI. Pure.

A row counts only where its head says which number is wanted: what is counted, budgeted or listed goes nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from assistant.brief import KpiReading
from assistant.interpret.dates import read_dates
from assistant.interpret.kpi_index import index_of
from assistant.interpret.kpi_names import find_mentions
from assistant.interpret.kpi_unknown import guessed_timing
from assistant.interpret.kpi_values import family
from assistant.interpret.measured import MOST_PER_CENT
from assistant.interpret.number_words import CURRENCIES
from assistant.interpret.numbers import Number, read_numbers
from capability_library.schema import Kpi

Role = Literal["name", "baseline", "target", "due", "unit"]

# The order in which columns are taken: what is more special first.
_ROLES: Mapping[Role, re.Pattern[str]] = {
    "due": re.compile(
        r"^(?:due|due (?:date|by)|deadline|by when|when|by|until|target date|date|achieve by|end date|timeline)$",
        re.I,
    ),
    "baseline": re.compile(
        r"^(?:baseline|base|actual|current|now|today|as is|is|status|start|starting (?:point|value)|last year|"
        r"value today|present)\b",
        re.I,
    ),
    "target": re.compile(
        r"^(?:target|targets|goal|goals|objective|aim|to be|planned|wanted|ambition|desired)\b", re.I
    ),
    "unit": re.compile(r"^(?:unit|units|unit of measure|uom|measured in)$", re.I),
    "name": re.compile(
        r"^(?:kpis?|metrics?|measures?|indicators?|(?:key )?performance (?:measure|indicator)s?|key figures?|"
        r"key results?|success measures?|what we measure|name|target|goal|title|description)$",
        re.I,
    ),
}
_YEAR = re.compile(r"^(?:fy\s*)?((?:19|20)\d{2}|\d{2})(?:\s*/\s*\d{2,4})?$", re.IGNORECASE)
_SUMS = re.compile(
    r"^(?:(?:grand |sub-?)?totals?|sums?|average|mean|overall|all|weighted average)(?: (?:score|result|of all))?$",
    re.IGNORECASE,
)
# What an organisation counts and plans without steering by it.
_NO_MEASURE = re.compile(
    r"\b(?:budgets?|head\s?counts?|fte|ftes|full[- ]time|whole[- ]time|posts?|positions?|vacanc\w+|staff|employees|"
    r"workforce|number of|inflation|exchange rate|square met\w+|capacity|volume|inhabitants|population|year)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:per|rate|ratio|share|index|score|percentage|proportion|within|average)\b", re.IGNORECASE
)
_UNITS: Mapping[str, str] = {
    **dict.fromkeys(("%", "percent", "per cent", "pct", "in %"), "per cent"),
    **{word: word for word in ("days", "hours", "minutes", "weeks", "months", "points")},
    **{"h": "hours", "hrs": "hours", "min": "minutes", "mins": "minutes", "d": "days", "day": "days"},
}
MOST_WORDS = 14  # of a measure's name


@dataclass(frozen=True)
class Columns:
    """Where a table has what. `wanted_by` is the day that the head itself names ("Target 2028")."""

    name: int
    target: int
    baseline: int | None = None
    due: int | None = None
    unit: int | None = None
    wanted_by: date | None = None


def columns_of(head: Sequence[str], *, today: date) -> Columns | None:
    """Return the columns of a head row; None when it is not the head of a table of measures."""
    roles: dict[Role, int] = {}
    for role, words in _ROLES.items():
        for place, text in enumerate(head):
            if role not in roles and place not in roles.values() and words.search(text.strip()):
                if role == "target" and _only_name(head, place):
                    continue
                roles[role] = place
    if "target" not in roles:
        return None
    if "baseline" not in roles:
        years = _years(head, roles, today)
        roles |= {"baseline": years[0]} if years else {}
    name = roles.get("name", _first_free(head, roles))
    if name is None or ("name" not in roles and "baseline" not in roles):
        return None
    return Columns(
        name=name,
        target=roles["target"],
        baseline=roles.get("baseline"),
        due=roles.get("due"),
        unit=roles.get("unit"),
        wanted_by=_named_day(head[roles["target"]], today),
    )


def _only_name(head: Sequence[str], place: int) -> bool:
    """In "Target | Today | Goal" the first column is what the others are about."""
    others = (text for number, text in enumerate(head) if number != place)
    return place == 0 and any(
        _ROLES["target"].search(text.strip()) and not _ROLES["due"].search(text.strip()) for text in others
    )


def _years(head: Sequence[str], roles: Mapping[Role, int], today: date) -> list[int]:
    """Columns that are named by a year that is over or under way: what was measured in it. The latest first."""
    found: list[tuple[int, int]] = []
    for place, text in enumerate(head):
        year = _YEAR.match(text.strip())
        if year and place not in roles.values():
            number = int(year[1]) + (2000 if len(year[1]) == 2 else 0)
            if number <= today.year:
                found.append((number, place))
    return [place for _, place in sorted(found, reverse=True)]


def _first_free(head: Sequence[str], roles: Mapping[Role, int]) -> int | None:
    free = [place for place in range(len(head)) if place not in roles.values() and head[place] != "#"]
    return free[0] if free and free[0] < roles["target"] else None


def _named_day(text: str, today: date) -> date | None:
    if re.search(r"\d\s*/\s*\d", text):
        return None  # "Target 2027/28": which year ends when is not said
    if year := re.search(r"\b(20\d{2})\b", text):
        return date(int(year[1]), 12, 31)
    return next((span.due for span in read_dates(text, today=today) if not span.past), None)


def read_row(
    cells: Sequence[str], columns: Columns, *, kpis: Mapping[str, Kpi], today: date
) -> KpiReading | None:
    """Return the measure a row states: its name and where it has to go. None for anything else."""
    name = _at(cells, columns.name)
    if not _is_name(name):
        return None
    unit_said = _at(cells, columns.unit)
    target = _number(_at(cells, columns.target))
    baseline = _number(_at(cells, columns.baseline))
    if target is None or (baseline is not None and baseline.value == target.value):
        return None
    kpi = _known(name, kpis)
    unit = _unit(target, baseline, unit_said, kpi)
    if not _makes_sense(name, kpi, unit, target, baseline):
        return None
    start = baseline.value if baseline else None
    return KpiReading(
        name=re.sub(r"\s*\([^)]*\)$", "", name),
        kpi_id=kpi.id if kpi else None,
        baseline=start,
        target=target.value,
        unit=unit,
        direction=_direction(start, target.value, kpi),
        due=_due(_at(cells, columns.due), today) or columns.wanted_by,
        timing=kpi.timing.value if kpi else guessed_timing(name),
    )


def _at(cells: Sequence[str], place: int | None) -> str:
    return cells[place].strip() if place is not None and place < len(cells) else ""


def _is_name(name: str) -> bool:
    words = re.findall(r"[^\W\d_]{2,}", name)
    return 0 < len(words) <= MOST_WORDS and not _SUMS.match(name) and not name.endswith((".", "!", "?"))


def _number(text: str) -> Number | None:
    """The one number of a cell; None where there is none, or more than one could be meant."""
    found = read_numbers(text)
    return found[0] if len(found) == 1 and found[0].kind == "measure" else None


def _known(name: str, kpis: Mapping[str, Kpi]) -> Kpi | None:
    """The library's measure that the whole of a name means, not a part of it."""
    bare = re.sub(r"\s*\([^)]*\)", "", name)
    whole = [
        mention
        for mention in find_mentions(bare, index_of(kpis))
        if not mention.weak and mention.end - mention.start >= 0.75 * len(bare.strip())
    ]
    if whole:
        return whole[0].kpi
    spoken = find_mentions(bare, index_of(kpis))
    single = spoken[0] if len(spoken) == 1 else None
    return single.kpi if single and single.end - single.start == len(bare.strip()) else None


def _unit(target: Number, baseline: Number | None, said: str, kpi: Kpi | None) -> str | None:
    named = _UNITS.get(said.casefold()) or CURRENCIES.get(said.casefold())
    own = kpi.unit if kpi and kpi.unit != "currency" else None
    return target.unit or (baseline.unit if baseline else None) or named or own


def _makes_sense(
    name: str, kpi: Kpi | None, unit: str | None, target: Number, baseline: Number | None
) -> bool:
    values = [one.value for one in (target, baseline) if one]
    if unit == "per cent" and (
        any(abs(v) > MOST_PER_CENT for v in values) or all(abs(v) <= 1 for v in values)
    ):
        return False  # a share of 0.9 may be 90% written plainly: which one is not said
    if kpi:
        return family(kpi.unit) in {family(unit), "plain", "rate"} or family(unit) in {"plain", "rate"}
    if _NO_MEASURE.search(name):
        return False
    return family(unit) in {"per cent", "time"} or _RELATIVE.search(name) is not None


def _direction(start: float | None, target: float, kpi: Kpi | None) -> Literal["up", "down"] | None:
    if start is not None:
        return "up" if target > start else "down"
    return kpi.direction.value if kpi and kpi.direction.value in ("up", "down") else None


def _due(text: str, today: date) -> date | None:
    spans = [
        span for span in read_dates(text, today=today) if not span.past and span.due and span.due >= today
    ]
    return spans[0].due if len(spans) == 1 else None
