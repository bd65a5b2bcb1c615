"""The library as a whole: big enough, no domain a stepchild, and learning of every kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from capability_library.lint import thresholds as t
from capability_library.lint.problem import Problem
from capability_library.schema import ActivityFormat, Library

COURSES = (ActivityFormat.E_LEARNING, ActivityFormat.WORKSHOP)


def size(library: Library) -> Iterator[Problem]:
    """Enough capabilities, domains and measures, and enough in every domain."""
    records = library.framework.capabilities
    for number, least, what in (
        (len(records), t.MIN_CAPABILITIES, "capabilities"),
        (len(library.domains), t.MIN_DOMAINS, "domains"),
        (len(library.kpis), t.MIN_KPIS, "KPIs"),
    ):
        if number < least:
            yield Problem("size", "library", f"{number} {what}, at least {least} wanted")
    for domain, number in per_domain(library).items():
        if number < t.MIN_PER_DOMAIN:
            yield Problem(
                "size", f"content/{domain}", f"{number} records, at least {t.MIN_PER_DOMAIN} wanted"
            )


def domains(library: Library) -> Iterator[Problem]:
    """No domain many times as large as another: what is thin is not proposed."""
    numbers = {domain: number for domain, number in per_domain(library).items() if number}
    if not numbers:
        return
    smallest = min(numbers, key=lambda domain: numbers[domain])
    for domain, number in numbers.items():
        if number > t.LARGEST_TO_SMALLEST_DOMAIN * numbers[smallest]:
            message = f"{number} records beside {numbers[smallest]} in {smallest!r}"
            yield Problem("domains", f"content/{domain}", message)


def formats(library: Library) -> Iterator[Problem]:
    """Every format used, and courses the smaller part."""
    used = Counter(
        activity.format
        for record in library.framework.capabilities.values()
        for activity in record.activities
    )
    for each in ActivityFormat:
        if not used[each]:
            yield Problem("formats", "library", f"no activity has the format {each.value!r}")
    courses = sum(used[each] for each in COURSES)
    if used and courses >= t.COURSES_SHARE * used.total():
        share = courses / used.total()
        yield Problem("formats", "library", f"{share:.0%} of the activities are e-learning or workshops")


def per_domain(library: Library) -> dict[str, int]:
    """Return the number of records of each domain, 0 included, in the order of domains.yaml."""
    numbers = dict.fromkeys(library.domains, 0)
    for record in library.framework.capabilities.values():
        if record.domain in numbers:
            numbers[record.domain] += 1
    return numbers
