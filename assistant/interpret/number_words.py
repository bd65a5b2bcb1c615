"""The words and signs that numbers are written with: digits, number words, scales, units."""

from __future__ import annotations

import re


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text as a set: long lists stay readable that way."""
    return frozenset(words.split())


SMALL = {
    word: float(value)
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS = {
    word: float(10 * value)
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
PARTS = {"half": 2, "halves": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
SCALES = {
    "k": 1e3, "thousand": 1e3, "grand": 1e3,
    "m": 1e6, "mn": 1e6, "mio": 1e6, "mil": 1e6, "million": 1e6, "millions": 1e6,
    "b": 1e9, "bn": 1e9, "mrd": 1e9, "billion": 1e9, "billions": 1e9,
}  # fmt: skip
CURRENCIES = {
    "€": "€", "eur": "€", "euro": "€", "euros": "€",
    "£": "£", "gbp": "£", "pound": "£", "pounds": "£", "quid": "£",
    "$": "$", "usd": "$", "dollar": "$", "dollars": "$",
    "chf": "CHF", "francs": "CHF",
}  # fmt: skip
TIME_UNITS = ("seconds", "minutes", "hours", "days", "weeks", "months", "years")
SECONDS = {
    "seconds": 1.0, "minutes": 60.0, "hours": 3600.0, "days": 86_400.0,
    "weeks": 604_800.0, "months": 2_629_800.0, "years": 31_557_600.0,
}  # fmt: skip

# First match wins, so the longer spelling stands before the shorter. Spaces are in brackets because these
# become part of a verbose pattern.
UNIT_PATTERNS: tuple[tuple[str, str], ...] = (
    (
        "percentage points",
        r"percentage[- ]points?|per[ ]?cent[ ]points?|%[- ]?(?:points?|pts)|ppts?\b|pps?\b",
    ),
    ("basis points", r"basis[ ]points?|bps\b"),
    ("per cent", r"%|per[- ]?cents?\b|percents?\b|percentage\b|pct\b|pc\b|prozent\b"),
    ("points", r"points?\b|pts?\b"),
    ("seconds", r"seconds?\b|secs?\b|s\b(?!['’])"),
    ("minutes", r"minutes?\b|mins?\b"),
    ("hours", r"hours?\b|hrs?\b|h\b"),
    ("days", r"(?:working[ ]|calendar[ ]|business[ ]|bed[ ])?days?\b|d\b(?!['’])"),
    ("weeks", r"(?:working[ ])?weeks?\b|wks?\b"),
    ("months", r"months?\b|mths?\b"),
    ("years", r"years?\b|yrs?\b"),
    ("times", r"x\b|times\b|fold\b"),
    ("tonnes", r"tonnes?\b|tons?\b"),
    ("kWh", r"kwh\b"),
    ("MWh", r"mwh\b"),
    ("litres", r"lit(?:re|er)s?\b"),
)
UNIT = "|".join(f"(?P<u{i}>{pattern})" for i, (_, pattern) in enumerate(UNIT_PATTERNS))
CURRENCY_SIGN = r"€|£|\$|(?:eur|gbp|usd|chf)\b"
CURRENCY_WORD = r"€|£|\$|(?:eur|gbp|usd|chf|euros?|pounds?|dollars?|francs|quid)\b"
SCALE = r"(?:k|thousand|grand|mn|mio|mil|millions?|m|bn|mrd|billions?|b)\b"
DIGITS = r"\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?|\.\d+"
_ONES = "|".join(SMALL)
_TENS = "|".join(TENS)
_BELOW_100 = rf"(?:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_ONES})"
WORDS = (
    rf"(?:(?:a|{_BELOW_100})[- ]hundred(?:\s+(?:and\s+)?{_BELOW_100})?|{_BELOW_100}"
    rf"|(?:a|half\s+a)\s+dozen|a(?=\s+(?:thousand|million|billion)\b))\b(?:\s+and\s+a\s+half\b)?"
)
PENCE = rf"(?:(?:{_TENS})(?:[- ](?:{_ONES}))?|{'|'.join([*SMALL][10:])}|\d\d)(?![\w%-]|[.,:/]\d)"
EACH = (
    r"(?:\s*/\s*|\s+(?:an?|per|each|every)\s+)(?P<each>hour|shift|day|night|week|month|quarter|year|annum)\b"
)

# Words after a number that can't be the thing it counts.
NOT_COUNTED = word_set(
    """a an the to and or but by in at on of for from with within until till before after per each every is
    are was were now today currently target goal aim want wants wanted need needs should must this last
    next against versus vs which that then than when while where as our my their its his her down up over
    under below above less more fewer higher lower better worse towards plus minus points percent already
    always sometimes instead because unless perhaps across so it we they you i not only just still please
    these those has does goes gets months years days hours weeks minutes baseline current standard budget
    plan rolling annual annually daily weekly monthly quarterly yearly max maximum min minimum average
    overall total bonus process progress loss access success business focus status basis analysis crisis"""
)
PEOPLE = word_set(
    """people staff men women children personnel fte ftes headcount folks folk crew reps nurses engineers us
    heads pax"""
)


def wording(phrases: str) -> str:
    """Turn a list of phrases, parted by commas, into the alternatives of a pattern; a space fits any gap."""
    parts = [" ".join(part.split()) for part in re.split(r",\s+", phrases.strip())]
    return "|".join(part.replace(" |", "|").replace(" ", r"\s+") for part in parts)


def lowered(text: str) -> str:
    """Lower-case `text` with every character in its place: patterns without IGNORECASE run twice as fast."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)  # "İ" would become two


def parse_digits(raw: str) -> float:
    """Read digits with separators in English or continental style. "1.000" alone stays 1.0: it is ambiguous."""
    compact = re.sub(r"[\s'’\u00a0\u202f]", "", raw)
    dot, comma = compact.rfind("."), compact.rfind(",")
    if dot >= 0 and comma >= 0:
        decimal, group = (".", ",") if dot > comma else (",", ".")
        return _float(compact.replace(group, "").replace(decimal, "."))
    if compact.count(",") > 1 or compact.count(".") > 1:
        return _float(compact.replace(",", "").replace(".", ""))
    if comma >= 0:
        thousands = len(compact) - comma == 4 and not compact.startswith("0")
        return _float(compact.replace(",", "" if thousands else "."))
    return _float(compact)


def parse_words(raw: str) -> float:
    """Read number words up to 999 and a half, such as "a hundred and twenty" or "two and a half"."""
    words = raw.lower().replace("-", " ").split()
    if "dozen" in words:
        return 6.0 if "half" in words else 12.0
    total = 0.0
    for word in words:
        if word == "hundred":
            total = (total or 1.0) * 100
        elif word == "half":
            total += 0.5
        else:
            total += SMALL.get(word, TENS.get(word, 0.0))
    return total or (1.0 if words[0] == "a" else 0.0)


def _float(text: str) -> float:
    # A document can hold hundreds of digits in a row; float() answers inf, which no later sum survives.
    value = float(text) if text.strip(".") else 0.0
    return value if value < 1e15 else 0.0
