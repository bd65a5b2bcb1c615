"""Were KPIs read as a careful reader would note them?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.brief import KpiReading
from evals.cases_format import GoldKpi

# A reading is right when it is the same measure and all numbers that were said agree. Unit, date and
# direction are scored apart, as shares of the right readings.
_NUMBERS = ("baseline", "target", "change")
_DETAILS = ("unit", "due", "direction")


@dataclass(frozen=True)
class KpiCounts:
    """Counts to add up over cases; `details` are (right, of) for unit, due and direction together."""

    true_positive: int = 0
    read: int = 0
    gold: int = 0
    details_right: int = 0
    details: int = 0

    def __add__(self, other: KpiCounts) -> KpiCounts:
        return KpiCounts(
            self.true_positive + other.true_positive,
            self.read + other.read,
            self.gold + other.gold,
            self.details_right + other.details_right,
            self.details + other.details,
        )

    @property
    def f1(self) -> float:
        return 2 * self.true_positive / (self.read + self.gold) if self.read + self.gold else 1.0

    @property
    def detail_share(self) -> float:
        return self.details_right / self.details if self.details else 1.0


def count(read: Iterable[KpiReading], gold: Sequence[GoldKpi]) -> KpiCounts:
    """Pair each gold KPI with at most one reading and count what agrees."""
    left = [reading for reading in read if any(getattr(reading, name) is not None for name in _NUMBERS)]
    wanted = [one for one in gold if any(getattr(one, name) is not None for name in _NUMBERS)]
    total = KpiCounts(read=len(left), gold=len(wanted))
    for one in wanted:
        match = next((reading for reading in left if _same(reading, one)), None)
        if match is None:
            continue
        left.remove(match)
        details = [name for name in _DETAILS if getattr(one, name) is not None]
        right = sum(getattr(match, name) == getattr(one, name) for name in details)
        total += KpiCounts(true_positive=1, details_right=right, details=len(details))
    return total


def _same(reading: KpiReading, gold: GoldKpi) -> bool:
    if reading.kpi_id != gold.kpi_id and not gold.any_id:
        return False
    if (
        gold.of
        and gold.baseline is not None
        and _close(reading.baseline, gold.baseline / gold.of * 100, derived=False)
    ):
        gold = gold.model_copy(update={"baseline": reading.baseline})
    derived = gold.change is not None  # "halve it" lets a reader work out the target
    return all(_close(getattr(reading, name), getattr(gold, name), derived=derived) for name in _NUMBERS)


def _close(read: float | None, gold: float | None, *, derived: bool) -> bool:
    if gold is None:
        return read is None or derived
    return read is not None and abs(abs(read) - abs(gold)) <= 1e-6 * max(1.0, abs(gold))
