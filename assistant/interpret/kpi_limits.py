"""Numbers that belong to a measure's name: "repeat calls within 7 days", "findings older than 90 days". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.interpret.kpi_values import family
from assistant.interpret.numbers import Number
from capability_library.schema import Kpi

_AGE = re.compile(r"\b(?:older|younger|newer)\s+than\s+(?:the\s+)?$", re.IGNORECASE)
_WITHIN = re.compile(
    r"\b(?:within|inside|in\s+under|longer\s+than|more\s+than|after)\s+(?:the\s+)?$", re.IGNORECASE
)
_COUNTED = re.compile(
    r"\b(?:count|counting|measure|measuring|track|tracking|report|look\s+at)\b", re.IGNORECASE
)


def without_limits(
    text: str, numbers: Sequence[Number], kpis: Sequence[Kpi], *, said: str
) -> tuple[Number, ...]:
    """Leave out the numbers of one sentence, `said`, that say what is counted and not how much.

    A time after "within" is one when the measure itself is no time, or other numbers stand beside it.
    """
    return tuple(n for n in numbers if not _is_limit(text, n, numbers, kpis, said))


def _is_limit(text: str, number: Number, numbers: Sequence[Number], kpis: Sequence[Kpi], said: str) -> bool:
    before = text[max(0, number.start - 24) : number.start]
    if _AGE.search(before):
        return True
    if family(number.unit) != "time" or not _WITHIN.search(before):
        return False
    if any(other.unit == "per cent" for other in numbers):
        return True
    if kpis:
        return all(family(kpi.unit) != "time" for kpi in kpis)
    return any(family(other.unit) != "time" for other in numbers) or bool(_COUNTED.search(said))
