"""The wordings of periods, each with the rule that says what it means. One place to add a wording."""

from __future__ import annotations

import re

from assistant.interpret import date_rules as rules
from assistant.interpret.number_words import SMALL, TENS

_MONTH = r"(?P<month>" + "|".join(sorted(rules.MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?:(?P<year>(?:19|20)\d\d)\b(?!,\d)|['’](?P<short>\d\d)\b)"
_AMOUNT = (
    r"(?P<amount>\d+(?:[.,]\d+)?|an?|half an?|the|(?:one|an?)(?=\s+year and a half)|a couple of|"
    + "|".join((*SMALL, *TENS))
    + r")"
)
_EDGE = (
    r"(?:(?P<edge>(?:the\s+|very\s+)*(?:end|start|beginning|middle|close|turn|back|last\s+day)\s+of(?:\s+the)?"
    r"|the|mid|early|late|end)[\s-]+)?"
)

_OF_YEAR = rf"(?:\s*(?:of|in|,|-|/|)\s*(?:{_YEAR}|(?P<next>(?:of\s+)?next\s+(?:year|yr\b))))?"
_MONTH_NAMES = tuple(sorted({name[:3] for name in rules.MONTHS}))
_DIGIT_YEARS = ("19", "20", "'", "’")
_YEAR_AFTER = rf"(?:{_YEAR}|(?:fy|/|')\s?(?P<yy>\d\d)\b|next\s+(?:year|yr\b)|(?:the|this)\s+(?:year|yr\b))"

# (what must occur for the pattern to be worth a search, the pattern, what it means)
_WORDINGS: tuple[tuple[tuple[str, ...], str, rules.Rule], ...] = (
    (
        tuple("0123456789"),
        r"\b\d{4}-\d{1,2}-\d{1,2}\b|(?<![\d.,])\d{1,2}([./-])\d{1,2}\1(?:20)?\d\d(?![\d])(?!\.\d)",
        rules.numeric,
    ),
    (
        _MONTH_NAMES,
        rf"\b(?P<day>\d{{1,2}})(?P<nth>st|nd|rd|th)?\s+(?:of\s+)?(?P<front>(?!)x)?{_MONTH}(?:\s*,?\s*{_YEAR})?",
        rules.day_of_month,
    ),
    (
        _MONTH_NAMES,
        rf"\b(?P<front>{_MONTH})(?:\s+|-)(?:the\s+)?(?P<day>\d{{1,2}})(?P<nth>st|nd|rd|th)?\b"
        rf"(?![.,]\d|%)(?:,?\s*{_YEAR})?",
        rules.day_of_month,
    ),
    (
        ("q", "h1", "h2", "h 1", "h 2", "half"),
        rf"\b{_EDGE}(?:the\s+)?(?:(?:q|h)\s?(?P<q1>[1-4])(?!\d)"
        rf"|(?P<q2>first|second|third|fourth|last|final)\s+(?:quarter|half)(?=\s+of\s+(?:the|next|this|20\d\d)|\s+20\d\d))"
        rf"(?:\s*(?:of|in|/|-|,)?\s*{_YEAR_AFTER})?",
        rules.quarter,
    ),
    (
        ("fy", "l year"),
        rf"\b{_EDGE}(?:fy|financial year|fiscal year)\s?['’]?(?P<fy>(?:20)?\d\d)(?:/\d\d)?\b",
        rules.fiscal_year,
    ),
    (
        ("year", "fy", "eo"),
        r"\b(?:(?:the\s+)?end\s+of\s+(?:the\s+|this\s+|next\s+)?(?:financial|fiscal|business)\s+year"
        rf"|(?:next\s+)?year[- ]end(?:\s+(?:of\s+)?{_YEAR})?|(?:financial|fiscal)\s+year[- ]end"
        r"|fy[- ]end|eoy|eofy)\b",
        rules.year_end,
    ),
    (
        ("year", "yr", "quarter", "month", "week", "half"),
        rf"\b{_EDGE}(?:(?P<which>this|next|current|coming|following|last|past|previous|the)\s+|(?<=of ))"
        r"(?:calendar\s+)?"
        r"(?P<unit>(?:(?:financial|fiscal|business)\s+)?(?:year|yr)|quarter|month|week|half)\b(?!['’-])",
        rules.this_or_next,
    ),
    (
        ("this time next",),
        r"\bthis time next\s+(?P<unit>year|month|quarter|week)\b",
        rules.this_time,
    ),
    (
        tuple(rules.SEASONS),
        rf"\b(?P<which>next|this|last|past)?\s*\b(?P<season>spring|summer|autumn|winter)\b(?:\s+(?:of\s+)?{_YEAR})?",
        rules.season,
    ),
    (
        ("mas", "easter"),
        rf"\b(?:next\s+)?(?P<feast>christmas|xmas|easter)\b(?:\s+{_YEAR})?",
        rules.feast,
    ),
    (
        ("in ", "within", "inside", "over", "across", "during"),
        rf"\b(?:(?P<prep>in|within|inside)|(?:over|across|during)(?=\s+the\b))\s+"
        rf"(?:about\s+|around\s+|the\s+|under\s+|less\s+than\s+)*(?:next\s+|coming\s+)?{_AMOUNT}[\s-]+"
        r"(?P<unit>days?|weeks?|fortnights?|months?|quarters?|years?|yrs?)\b['’]?s?"
        r"(?:\s+and\s+a\s+half)?(?:\s+time\b)?(?!\s+(?:ago|of))",
        rules.relative,
    ),
    (
        ("next", "coming"),
        r"\b(?P<prep>in|within|over|across|during)\s+(?P<amount>the)\s+(?:next|coming)\s+(?P<unit>month|quarter|year)\b",
        rules.relative,
    ),
    (
        ("from ", "out"),
        rf"\b(?P<prep>){_AMOUNT}[\s-]+(?P<unit>weeks?|months?|quarters?|years?)\s+(?:from\s+(?:now|today)|out\b)",
        rules.relative,
    ),
    (_MONTH_NAMES, rf"\b{_EDGE}(?P<which>this|next|last|past)?\s*\b{_MONTH}{_OF_YEAR}", rules.month_rule),
    (_DIGIT_YEARS, rf"(?<![\d.,€£$#])\b{_EDGE}{_YEAR}", rules.whole_year),
)
RULES: tuple[tuple[tuple[str, ...], re.Pattern[str], rules.Rule], ...] = tuple(
    (wakers, re.compile(pattern), rule) for wakers, pattern, rule in _WORDINGS
)
