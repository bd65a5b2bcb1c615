"""A calendar seen from one day: month ends, fiscal periods, relative dates, Easter."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Calendar:
    """Periods as seen from `today`, with fiscal years ending in the month `fiscal_end` (1 to 12)."""

    today: date
    fiscal_end: int

    def month_end(self, year: int, month: int) -> date:
        years, month0 = divmod(month - 1, 12)
        year = min(max(year + years, 1), 9999)
        return date(year, month0 + 1, monthrange(year, month0 + 1)[1])

    def fiscal_month(self, fiscal_year: int, nth: int) -> date:
        """Return the last day of the nth month of the fiscal year that ends in `fiscal_year`."""
        return self.month_end(fiscal_year, self.fiscal_end - 12 + nth)

    def next_fiscal(self, nth: int) -> date:
        """Return the next end of the nth fiscal month: a period already over means next year's."""
        return next(
            day
            for year in range(self.today.year - 1, self.today.year + 4)
            if (day := self.fiscal_month(year, nth)) >= self.today
        )

    def next_month(self, month: int) -> date:
        this = self.month_end(self.today.year, month)
        return this if this >= self.today else self.month_end(self.today.year + 1, month)

    def plus(self, amount: float, unit: str) -> date:
        months = {"quarter": 3.0, "month": 1.0, "year": 12.0}.get(unit)
        if months is None:
            days = min(amount * {"day": 1, "week": 7, "fortnight": 14}[unit], 40_000)
            return self.today + timedelta(days=round(days))
        month = self.month_end(self.today.year, self.today.month + min(round(amount * months), 1200))
        return month.replace(day=min(self.today.day, month.day))


def easter(year: int) -> date:
    """Return Easter Sunday of a year in the Gregorian calendar."""
    # The anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991).
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    shift = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * shift) // 451
    month, day = divmod(h + shift - 7 * m + 114, 31)
    return date(year, month, day + 1)
