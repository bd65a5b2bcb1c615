"""Counts of what is in the library, as tables: title → name → number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from capability_library.schema import ActivityFormat, Capability, Kind, Library, Strand

Tables = Mapping[str, Mapping[str, int]]


def stats(library: Library) -> Tables:
    """Return the tables that show the balance of the library; names that nothing has are there with 0."""
    records = list(library.framework.capabilities.values())
    activities = [activity for record in records for activity in record.activities]
    return {
        "totals": _totals(library),
        "capabilities_per_domain": _counted(library.domains, (record.domain for record in records)),
        "kpis_per_domain": _counted(library.domains, (kpi.domain for kpi in library.kpis.values())),
        "kinds": _counted(Kind, (record.kind for record in records if record.kind)),
        "formats": _counted(ActivityFormat, (activity.format for activity in activities)),
        "strands": _counted(Strand, (activity.strand for activity in activities)),
        "kpi_coverage": _coverage(library, records),
    }


def _totals(library: Library) -> dict[str, int]:
    records = library.framework.capabilities.values()
    return {
        "capabilities": len(records),
        "domains": len(library.domains),
        "kpis": len(library.kpis),
        "indicators": sum(len(lines) for record in records for lines in record.levels.values()),
        "signals": sum(len(record.signals) for record in records),
        "activities": sum(len(record.activities) for record in records),
    }


def _coverage(library: Library, records: Iterable[Capability]) -> dict[str, int]:
    """How many measures are moved by how many capabilities: one that nothing moves can't be worked on."""
    times = Counter(kpi for record in records for kpi in set(record.kpis))
    moved = [times[kpi] for kpi in library.kpis]
    return {
        "moved by none": sum(number == 0 for number in moved),
        "moved by one": sum(number == 1 for number in moved),
        "moved by two to four": sum(2 <= number <= 4 for number in moved),
        "moved by five or more": sum(number >= 5 for number in moved),
    }


def _counted(names: Iterable[str], found: Iterable[str]) -> dict[str, int]:
    table = {str(name): 0 for name in names}
    for name in found:
        table[str(name)] = table.get(str(name), 0) + 1
    return table
