"""Counts and lengths: what every record of ours holds, however the schema would let a plain framework off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sized

from capability_library.lint import thresholds as t
from capability_library.lint.problem import Problem, at
from capability_library.lint.sentences import LEVELS, indicators
from capability_library.schema import Capability, Library, Strand

KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
PARTS = ("skills", "knowledge", "processes", "tools", "behaviours")


def counts(library: Library) -> Iterator[Problem]:
    """Entries of each list, and the fields that may not be empty."""
    for record in library.framework.capabilities.values():
        lists: list[tuple[str, Sized, tuple[int, int]]] = [
            *((f"components.{part}", getattr(record.components, part), t.COMPONENTS) for part in PARTS),
            ("signals", record.signals, t.SIGNALS),
            ("kpis", record.kpis, t.KPIS),
            ("activities", record.activities, t.ACTIVITIES),
            ("related", record.related, t.RELATED),
            *((f"levels.{level}", record.levels.get(level, ()), t.INDICATORS) for level in LEVELS),
        ]
        for field, entries, (least, most) in lists:
            if not least <= len(entries) <= most:
                yield Problem(
                    "counts", at(record, field), f"{len(entries)} entries, {least} to {most} wanted"
                )
        for field in ("kind", "definition", "accomplishments", "coaching"):
            if not getattr(record, field):
                yield Problem("counts", at(record, field), "is missing")


def identity(library: Library) -> Iterator[Problem]:
    """Ids in kebab case, no name twice."""
    names: dict[str, Capability] = {}
    for record in library.framework.capabilities.values():
        if not KEBAB.fullmatch(record.id):
            yield Problem("identity", at(record, "id"), f"{record.id!r} is not in kebab case")
        other = names.setdefault(record.name.lower(), record)
        if other is not record:
            yield Problem("identity", at(record, "name"), f"{record.name!r} is the name of {other.id!r} too")


def lengths(library: Library) -> Iterator[Problem]:
    """Words in each text."""
    for record in library.framework.capabilities.values():
        for field, text, (least, most) in _measured(record):
            number = len(text.split())
            if text and not least <= number <= most:
                yield Problem(
                    "lengths", at(record, field), f"{number} words, {least} to {most} wanted", (text,)
                )


def activities(library: Library) -> Iterator[Problem]:
    """Learning in the work, with others and in formal study, and hours a person has."""
    least, most = t.HOURS
    for record in library.framework.capabilities.values():
        absent = set(Strand) - {activity.strand for activity in record.activities}
        for strand in sorted(absent):
            yield Problem("activities", at(record, "activities"), f"none in the strand {strand.value!r}")
        for number, activity in enumerate(record.activities, start=1):
            if not least <= activity.hours <= most:
                where = at(record, f"activities[{number}].hours")
                yield Problem("activities", where, f"{activity.hours:g} hours, {least:g} to {most:g} wanted")


def _measured(record: Capability) -> Iterator[tuple[str, str, tuple[int, int]]]:
    yield "name", record.name, t.NAME_WORDS
    yield "definition", record.definition, t.DEFINITION_WORDS
    for part in PARTS:
        for number, text in enumerate(getattr(record.components, part), start=1):
            yield f"components.{part}[{number}]", text, t.COMPONENT_WORDS
    for number, signal in enumerate(record.signals, start=1):
        yield f"signals[{number}]", signal, t.SIGNAL_WORDS
    yield from ((field, text, t.INDICATOR_WORDS) for field, text in indicators(record))
    for number, activity in enumerate(record.activities, start=1):
        yield f"activities[{number}].title", activity.title, t.TITLE_WORDS
        for field in ("outcome", "practice", "evidence"):
            yield f"activities[{number}].{field}", getattr(activity, field), t.ACTIVITY_WORDS
    if record.accomplishments:
        for field in ("proficient", "shaping"):
            yield f"accomplishments.{field}", getattr(record.accomplishments, field), t.ACCOMPLISHMENT_WORDS
    yield "coaching", record.coaching, t.COACHING_WORDS
