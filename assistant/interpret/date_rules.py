"""What each wording of a period means: one small rule a wording, given the match and the calendar."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from assistant.interpret.date_calendar import Calendar, easter
from assistant.interpret.number_words import SMALL, TENS

MONTHS = {
    name: i
    for i, names in enumerate(
        [
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ],
        start=1,
    )
    for name in names.split()
}
SEASONS = {"spring": 5, "summer": 8, "autumn": 11, "fall": 11, "winter": 2}

Rule = Callable[[re.Match[str], Calendar], date | None]


def _ymd(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def numeric(m: re.Match[str], _cal: Calendar) -> date | None:
    """Read "12.03.2027", "2027-03-31": the day comes before the month unless only the other way is a date."""
    parts = [int(part) for part in re.findall(r"\d+", m.group())]
    if parts[0] > 31:
        return _ymd(parts[0], parts[1], parts[2])
    day, month, year = parts
    year += 2000 if year < 100 else 0
    return _ymd(year, month, day) or _ymd(year, day, month)


def day_of_month(m: re.Match[str], cal: Calendar) -> date | None:
    """Read "12 March 2027", "March 12": without a year, the next such day."""
    month, day = MONTHS[m["month"].lower()], int(m["day"])
    year = _year(m)
    soon = cal.today.year % 100 <= day <= cal.today.year % 100 + 5
    # "by June 27" beside a KPI is a year more often than a day, unless it is the month's last day.
    if year is None and m["front"] and not m["nth"] and soon:
        end = cal.month_end(2000 + day, month)
        if day != cal.month_end(cal.today.year, month).day:
            return end
    if year is None:
        this = _ymd(cal.today.year, month, day)
        year = cal.today.year + (1 if this and this < cal.today else 0)
    return _ymd(year, month, day)


def month_rule(m: re.Match[str], cal: Calendar) -> date | None:
    """Read "end of March", "March next year": without a year, the next such month."""
    month, year = MONTHS[m["month"].lower()], _year(m)
    if year is None and m["next"]:
        year = cal.today.year + 1 if re.search("year|yr", m["next"]) else None
    end = cal.month_end(year, month) if year else cal.next_month(month)
    if year is None and m["which"] == "next" and end <= cal.month_end(cal.today.year, cal.today.month + 1):
        return cal.month_end(end.year + 1, month)  # "next December", said in November: this one is "December"
    if year is None and re.search("last|past", m["which"] or ""):
        return cal.month_end(end.year - 1, month)
    return _edged(m, end, end.replace(day=1), mid=end.replace(day=15))


def _year(m: re.Match[str]) -> int | None:
    groups = m.groupdict()
    if groups.get("year"):
        return int(groups["year"])
    return 2000 + int(groups["short"]) if groups.get("short") else None


def _edged(m: re.Match[str], end: date, start: date, *, mid: date) -> date:
    edge = (m["edge"] or "").lower()
    if re.search("start|beginning|turn", edge):
        return start
    return mid if re.search("mid", edge) else end


def quarter(m: re.Match[str], cal: Calendar) -> date | None:
    """Read "Q3", "H1 2027", "the second half of next year", counted in fiscal months."""
    words = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4}
    raw = (m["q1"] or m["q2"] or "").lower()
    nth = int(raw) if raw.isdigit() else words[raw]
    is_half = bool(re.search(r"h\s?\d|\dh|half", m.group(), re.IGNORECASE))
    length = 6 if is_half else 3
    if nth * length > 12:
        nth = 12 // length
    year = _year(m) or (2000 + int(m["yy"]) if m["yy"] else None)
    if year is None and re.search(r"next\s+(?:year|yr)", m.group(), re.IGNORECASE):
        year = cal.today.year + 1
    end = cal.fiscal_month(year, nth * length) if year else cal.next_fiscal(nth * length)
    start = cal.month_end(end.year, end.month - length) + timedelta(days=1)
    return _edged(m, end, start, mid=start + (end - start) // 2)


def fiscal_year(m: re.Match[str], cal: Calendar) -> date | None:
    """Read "FY27": the fiscal year that ends in 2027."""
    year = int(m["fy"])
    return cal.fiscal_month(year + 2000 if year < 100 else year, 12)


def year_end(m: re.Match[str], cal: Calendar) -> date | None:
    """Read "year end", "the end of the financial year", "year end 2027"."""
    this = cal.next_fiscal(12)
    if year := _year(m):
        return cal.month_end(year, this.month)
    return cal.month_end(this.year + 1, this.month) if re.search("next", m.group(), re.I) else this


def this_or_next(m: re.Match[str], cal: Calendar) -> date | None:
    """Read "this quarter", "next year", "the end of the month"."""
    step = {"this": 0, "current": 0, "the": 0, "next": 1, "coming": 1, "following": 1}
    which, unit = (m["which"] or "the").lower(), m["unit"].lower()
    if which in {"last", "past", "previous"}:
        return cal.today - timedelta(days=1)
    if which == "the" and not m["edge"]:
        return None
    nth = step.get(which, 0)
    if re.search("year|yr", unit):
        fiscal = re.search("fiscal|financial|business", unit)
        end = cal.next_fiscal(12) if fiscal else date(cal.today.year, 12, 31)
        end = cal.month_end(end.year + nth, end.month)
        start = cal.month_end(end.year - 1, end.month) + timedelta(days=1)
        return _edged(m, end, start, mid=cal.month_end(end.year, end.month - 6))
    if unit == "week":
        return cal.today + timedelta(days=6 - cal.today.weekday() + 7 * nth)
    length = {"quarter": 3, "half": 6}.get(unit, 1)
    end = (
        cal.today
        if length == 1
        else next(d for n in range(length, 13, length) if (d := cal.next_fiscal(n)) < _soon(cal, length))
    )
    end = cal.month_end(end.year, end.month + nth * length)
    return _edged(
        m, end, cal.month_end(end.year, end.month - length) + timedelta(days=1), mid=end.replace(day=15)
    )


def _soon(cal: Calendar, months: int) -> date:
    return cal.month_end(cal.today.year, cal.today.month + months)


def season(m: re.Match[str], cal: Calendar) -> date | None:
    """Read "next summer", "spring 2028": a season that has begun is not the next one."""
    month, which, year = SEASONS[m["season"].lower()], (m["which"] or "").lower(), _year(m)
    if which in {"last", "past"}:
        return cal.today - timedelta(days=1)
    if year:
        return cal.month_end(year + (month == 2), month)
    end = cal.next_month(month)
    begun = cal.month_end(end.year, end.month - 3) < cal.today
    return cal.month_end(end.year + 1, month) if which == "next" and begun else end


def feast(m: re.Match[str], cal: Calendar) -> date | None:
    """Read "by Christmas", "Easter 2027"."""
    year, name = _year(m), m["feast"].lower()
    years = (
        [year]
        if year
        else [
            cal.today.year + (1 if re.search("next", m.group(), re.I) and name == "x" else 0),
            cal.today.year + 1,
        ]
    )
    days = [easter(y) if name == "easter" else date(y, 12, 25) for y in years]
    return next((day for day in days if day >= cal.today), days[-1])


def whole_year(m: re.Match[str], cal: Calendar) -> date | None:
    """Read "2027", "end of 2027", "early 2027"."""
    year = _year(m)
    if year is None:
        return None
    end = cal.month_end(year, 12)
    edge = (m["edge"] or "").lower()
    return date(year, 3, 31) if "early" in edge else _edged(m, end, date(year, 1, 1), mid=date(year, 6, 30))


_BOUND = re.compile(
    r"\s*[:,]?\s*(?:(?:is|are|was|were|at|now|today|currently)\s+)*\d+(?:[.,]\d+)?\s*(?:%|per ?cent)"
)


def this_time(m: re.Match[str], cal: Calendar) -> date | None:
    """Read "this time next year": today, a year on."""
    return cal.plus(1.0, m["unit"])


def relative(m: re.Match[str], cal: Calendar) -> date | None:
    """Read "in 18 months", "within a year", "six weeks from now": counted from today."""
    if (m["prep"] or "").lower() in {"within", "inside"} and _BOUND.match(m.string, m.end()):
        return None  # "seen within 18 weeks: 71%" says what is counted
    raw = m["amount"].lower()
    amount = {"a couple of": 2.0, "half a": 0.5, "half an": 0.5}.get(raw)
    if amount is None:
        amount = SMALL.get(raw, TENS.get(raw))
    if amount is None:
        amount = float(raw.replace(",", ".")) if raw[0].isdigit() else 1.0
    amount += 0.5 if re.search("and a half", m.group(), re.IGNORECASE) else 0.0
    unit = m["unit"].lower().rstrip("s'’").replace("yr", "year")
    if (
        unit in {"day", "week"}
        and (m["prep"] or "").lower() in {"in", "within"}
        and amount * (7 if unit == "week" else 1) < 28
    ):
        return None  # "answered within 3 days" is a service standard, not a deadline
    return cal.plus(amount, unit)
