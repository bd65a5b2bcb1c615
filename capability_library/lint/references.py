"""Ids that lead somewhere, and nothing that no id leads to."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from capability_library.lint.problem import Problem, at
from capability_library.schema import Library


def dangling(library: Library) -> Iterator[Problem]:
    """Ids of KPIs, neighbours and domains that don't exist, name the record itself, or stand twice."""
    known = library.framework.capabilities
    for record in known.values():
        lists: list[tuple[str, Iterable[str], Container[str]]] = [
            ("domain", (record.domain,), library.domains),
            ("kpis", record.kpis, library.kpis),
            ("related", record.related, known),
            ("not_to_confuse_with", record.not_to_confuse_with, known),
        ]
        for field, ids, existing in lists:
            yield from _unresolved(at(record, field), ids, existing, itself=record.id)
    for kpi in library.kpis.values():
        yield from _unresolved(at(kpi, "domain"), (kpi.domain,), library.domains)
        yield from _unresolved(at(kpi, "moved_by"), kpi.moved_by, library.kpis, itself=kpi.id)


def unused(library: Library) -> Iterator[Problem]:
    """KPIs that no capability moves, and domains without a record."""
    records = library.framework.capabilities.values()
    moved = {kpi for record in records for kpi in record.kpis}
    for kpi in library.kpis.values():
        if kpi.id not in moved:
            yield Problem("unused", at(kpi), "no capability names this measure")
    filled = {record.domain for record in records}
    for domain in library.domains:
        if domain not in filled:
            yield Problem("unused", f"domains.yaml: {domain}", "no capability is in this domain")


def _unresolved(
    where: str, ids: Iterable[str], existing: Container[str], *, itself: str | None = None
) -> Iterator[Problem]:
    seen: set[str] = set()
    for each in ids:
        if each not in existing:
            yield Problem("dangling", where, f"there is no {each!r}")
        if each == itself:
            yield Problem("dangling", where, "refers to itself")
        if each in seen:
            yield Problem("dangling", where, f"{each!r} stands there twice")
        seen.add(each)
