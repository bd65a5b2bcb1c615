"""KPIs of a brief: readings of one measure, said in several places, put together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assistant.brief import Finding, KpiReading

UNNAMED = "the measure"  # numbers were given, and no name for what they are of
# What measures of all kinds are called: beside other words they tell no two apart.
_GENERAL = frozenset(
    {"the", "our", "my", "a", "of", "rate", "ratio", "score", "number", "level", "index", "measure"}
)


@dataclass(frozen=True)
class Measure:
    """One measure with everything said about it. `findings` are the ids it rests on, oldest first."""

    reading: KpiReading
    findings: tuple[str, ...]
    turn: int

    @property
    def has_numbers(self) -> bool:
        reading = self.reading
        return any(value is not None for value in (reading.baseline, reading.target, reading.change))


def measures(findings: Iterable[Finding]) -> tuple[Measure, ...]:
    """Group KPI findings by measure; what was said later fills in and overrides. Numbered ones come first."""
    groups: dict[str, Measure] = {}
    for finding in findings:
        if finding.kpi is None:
            continue
        key = _key_among(groups, finding.kpi)
        known = groups.get(key)
        reading = merge(known.reading, finding.kpi) if known else finding.kpi
        ids = (*known.findings, finding.id) if known else (finding.id,)
        groups[key] = Measure(reading=reading, findings=ids, turn=finding.turn)
    return tuple(sorted(groups.values(), key=lambda measure: not measure.has_numbers))


def _key_among(groups: Mapping[str, Measure], reading: KpiReading) -> str:
    """The key of a measure, or of the one known already that goes by a longer or shorter name."""
    key = measure_key(reading)
    if key in groups or reading.kpi_id:
        return key
    same = (known for known, one in groups.items() if _is_again(reading, one.reading))
    return next(same, key)


def _is_again(now: KpiReading, before: KpiReading) -> bool:
    """ "FP ratio" after a false positive rate, "SLA" after an alert SLA of the same numbers."""
    mine, other = _words_of(now.name), _words_of(before.name)
    within = renames(now, before) and bool(mine and other) and (mine <= other or other <= mine)
    return within or _shortens(now, before)


def _shortens(now: KpiReading, before: KpiReading) -> bool:
    """Whether one name is in capitals what the other spells out, and nothing they give is at odds."""
    names = [re.findall(r"\w+", one.name) for one in (now, before)]
    short, long = sorted(names, key=lambda words: not any(word.isupper() for word in words))
    capitals = next((word for word in short if word.isupper() and len(word) > 1), "")
    initials = "".join(word[0] for word in long).upper()
    others = {word.casefold() for word in short if word != capitals} - _GENERAL
    agree = all(
        None in pair or pair[0] == pair[1]
        for pair in ((now.baseline, before.baseline), (now.target, before.target))
    )
    return bool(capitals) and not others and initials.startswith(capitals) and agree


def measure_key(reading: KpiReading) -> str:
    """What makes two readings the same measure: the library's id, else the name as said."""
    return reading.kpi_id or reading.name.casefold().strip()


def speaks_of(now: KpiReading, before: KpiReading) -> bool:
    """Whether `now` gives no other measure a name: it is `before` again, in more words or fewer, or renamed.

    A number said beside another measure's name ("complaints 35" after a punctuality of 81) is never of `before`.
    """
    if measure_key(now) == measure_key(before) or measure_key(now) == UNNAMED:
        return True
    if now.kpi_id and before.kpi_id:
        return False
    mine, other = _words_of(now.name), _words_of(before.name)
    return renames(now, before) or (bool(mine and other) and (mine <= other or other <= mine))


def renames(now: KpiReading, before: KpiReading) -> bool:
    """Whether `now` gives both numbers of `before`, both the same, under another name."""
    numbers = now.baseline, now.target
    other = now.name.casefold() not in {before.name.casefold(), UNNAMED}
    return other and None not in numbers and numbers == (before.baseline, before.target)


def _words_of(name: str) -> set[str]:
    return {word.removesuffix("s") for word in re.findall(r"\w+", name.casefold())} - _GENERAL


def merge(before: KpiReading, now: KpiReading) -> KpiReading:
    """Return `before` with everything `now` gives put over it."""
    given = {name: value for name, value in now if value is not None and name != "name"}
    if now.target is not None and now.change is None:
        given["change"] = None  # a target said outright replaces "by nine days"
    return before.model_copy(update=given)


def correct(before: KpiReading, now: KpiReading) -> KpiReading:
    """Put a correction over `before`. A lone number replaces the one of `before` that it is nearest to.

    "Defects are 310, not what I said" of 340 that must become 80 corrects the 340.
    """
    lone = now.baseline if now.target is None else now.target if now.baseline is None else None
    if lone is None or before.baseline is None or before.target is None:
        return merge(before, now)
    nearer = abs(lone - before.baseline) <= abs(lone - before.target)
    put = {"baseline": lone, "target": None} if nearer else {"baseline": None, "target": lone}
    return merge(before, now.model_copy(update=put))


def clashes(before: KpiReading, now: KpiReading) -> tuple[str, ...]:
    """Return which of `baseline` and `target` both give, and differently. Empty for two different measures."""
    if measure_key(before) != measure_key(now):
        return ()
    return tuple(
        what
        for what in ("baseline", "target")
        if None not in (old := getattr(before, what), new := getattr(now, what)) and abs(old - new) > 1e-9
    )
