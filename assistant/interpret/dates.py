"""Reads periods and due dates: "by end of Q3", "in 18 months", "next summer", "FY27", "12.03.2027"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from assistant.interpret import date_rules
from assistant.interpret.date_calendar import Calendar
from assistant.interpret.date_wordings import RULES
from assistant.interpret.number_words import lowered


@dataclass(frozen=True)
class DateSpan:
    """A period named at `start:end`. `due` is its last day.

    `strong` says that the words make it a deadline ("by March", "within a year"); `past` that it is history
    ("since March", "in 2024", "last year"), in which case `due` is a day before `today`, or None.
    """

    due: date | None
    start: int
    end: int
    strong: bool = False
    past: bool = False


_DEADLINE = re.compile(
    r"(?:\b(?:by|before|until|till|til|no\s+later\s+than|latest|due|due\s+date|deadline|at|for|come|towards?|to|within)"
    r"|→|->|:|@)\s*(?:the\s+)?$",
    re.IGNORECASE,
)
_HISTORY = re.compile(
    r"\b(?:since|from|was|were|during\s+the|over\s+the|back\s+in|of|ago)\s*(?:the\s+)?$", re.IGNORECASE
)
_MAY = re.compile(
    r"(?:\b(?:by|before|until|till|in|since|next|this|last|of|mid|early|late|end|to|for)\s*)$", re.IGNORECASE
)
_INHERENT = re.compile(r"\b(?:end|close|next|within|from now|time|eoy|year[- ]end)\b", re.IGNORECASE)


def read_dates(text: str, *, today: date, fiscal_year_end_month: int = 12) -> tuple[DateSpan, ...]:
    """Return the periods named in `text`, in order of place; the earliest, longest reading of a place wins.

    A period that is already over this year means next year's. `fiscal_year_end_month` (1 to 12) says where
    quarters, halves, "FY27" and "the financial year" end.
    """
    calendar = Calendar(today, fiscal_year_end_month)
    found = sorted(_all_spans(text, calendar), key=lambda span: (span.start, -span.end))
    kept: list[DateSpan] = []
    for span in found:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def _all_spans(text: str, calendar: Calendar) -> Iterator[DateSpan]:
    low = lowered(text)
    for wakers, pattern, rule in RULES:
        if not any(waker in low for waker in wakers):
            continue
        for match in pattern.finditer(low):
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            if not _plausible(text, match, start):
                continue
            try:
                due = rule(match, calendar)
            except (ValueError, OverflowError):
                continue  # a year before 1 or after 9999
            if due is not None:
                yield _span(
                    text, due, start, match.end(), calendar.today, relative=rule is date_rules.relative
                )


def _plausible(text: str, match: re.Match[str], start: int) -> bool:
    if match.groupdict().get("month") is None:
        return True
    # "may", "march" and "jan" are also words and names: they need a number, or a preposition before them.
    if match["month"] not in {"may", "mar", "march", "jan", "dec", "sept"} or re.search(r"\d", match.group()):
        return True
    written = text[match.start("month")]
    alone = match.group().strip(" .") == match["month"]
    return bool(_MAY.search(text[:start])) or not alone or (match["month"] == "march" and written.isupper())


def _span(text: str, due: date, start: int, end: int, today: date, *, relative: bool) -> DateSpan:
    before = text[max(0, start - 24) : start]
    past = due < today or bool(_HISTORY.search(before))
    strong = not past and (
        relative or bool(_DEADLINE.search(before)) or bool(_INHERENT.search(text[start:end]))
    )
    if relative and (due - today).days < 45:
        strong = (
            False  # "readmitted within 30 days" belongs to a measure's name more often than it is a deadline
        )
    return DateSpan(due, start, end, strong=strong, past=past)
