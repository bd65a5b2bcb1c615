"""What kind of number it is, by the words beside it: a measure, or a year, a headcount, a phone, a budget …"""

from __future__ import annotations

import re
from typing import Literal, TypedDict

from assistant.interpret.number_words import CURRENCIES, NOT_COUNTED, PEOPLE

Kind = Literal[
    "measure", "word", "odds", "fraction",  # may be a KPI's baseline, target or change
    "count", "effort", "clock",  # a measure only when the KPI itself is spoken of in these terms
    "year", "phone", "position", "age", "budget", "headcount", "ordinal", "denominator",  # never
]  # fmt: skip
MEASURES: frozenset[Kind] = frozenset({"measure", "odds", "fraction"})
SOFT: frozenset[Kind] = frozenset({"count", "effort", "clock", "word"})


class Context(TypedDict):
    """The part of a `Number` that its neighbours decide."""

    kind: Kind
    noun: str


_BEFORE_POSITION = re.compile(
    r"(?:\b(?:question|number|no\.?|nr\.?|step|phase|stage|week|version|section|chapter|item|priority|room|unit"
    r"|building|bay|line|route|ward|shift|tier|grade|band|group|team|site|depot|option|point|part|page|top|first"
    r"|last|next|wave|sprint|release|key|year|age|aged|terminal|gate|plant|store|line|level|iso|covid|act|article"
    r"|horizon|zone|block|class|model|type)\s|#|\bv|(?:^|[.;:,\n]\s*)day\s)\s*$",
    re.IGNORECASE,
)
_LIST_MARK = re.compile(r"(?:^|\n)[ \t]*\(?$")
_CLAUSE_ENDS = re.compile(r"[.!?:;,]\s+$")
_OPENS_A_LIST = re.compile(r"(?:^|[\n.!?:;,]\s*)\(1\)\s+\S")
_LETTER_MARK = re.compile(r"(?<!\S)\(?[a-h]\)(?=\s+\S)")
_THEN_WORDS = re.compile(r"\s+\S")
LONGEST_ITEM = 600  # characters of a list item
_BEFORE_HEADS = re.compile(
    r"\b(?:team|headcount|staff|workforce|crew|department|group|company|firm|unit|school)\s+(?:of|is|has)\s+"
    r"(?:about |around |roughly |some |over |nearly )?$",
    re.IGNORECASE,
)
_BEFORE_BUDGET = re.compile(
    r"\b(?:budget|allowance|funding|salary|pay|fee|fees|invest|invested|investing|spend|spent)\b"
    r"(?: (?:of|is|was|are|for|it|this|about"
    r"|around|roughly|only|has|been|training|learning|next|year|:))*\W{0,3}$",
    re.IGNORECASE,
)
_AFTER_BUDGET = re.compile(
    r"\s*(?:\w+\s+)?(?:to spend|for (?:training|learning|this|it|development)|in the budget|budget\b|of budget"
    r"|(?:a|per) (?:head|person)|training budget|to invest|of funding)",
    re.IGNORECASE,
)
_AFTER_AGE = re.compile(
    r"\s*[- ]?(?:years?[- ]old|-year-old|years? of (?:experience|age|service)|years? (?:ago|in the|with|since))",
    re.I,
)
_AFTER_CLOCK = re.compile(r"\s?(?:am\b|pm\b|a\.m\.|p\.m\.|o['’]?clock\b)", re.IGNORECASE)
_AFTER_ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
_AFTER_HEADS = re.compile(r"\s*[- ]?(?:of us|strong\b|fte)", re.IGNORECASE)
# "The 5 in Manila get no training", "those 12 who do nights": people, and no figure of a month ("the 5 in March").
_BEFORE_THEM = re.compile(r"\b(?:the|those|these|our|my)\s+$", re.IGNORECASE)
_AFTER_THEM = re.compile(
    r"\s+(?:(?:in|at|on|from)\s+(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Q\d)[A-Z][a-z]|who\b|whose\b)"
)
# "Borrowers under 25: 3,900 now", "seen within 18 weeks: 71%": it says who or what is counted.
_BEFORE_BOUND = re.compile(
    r"\b(?:under|over|below|above|within|inside|after|aged?|less than|more than|up to)\s+$", re.IGNORECASE
)
_AFTER_BOUND = re.compile(
    r"\s*(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|hrs?|mins?|secs?|h|k|m|%)?\s*:(?=\s)",
    re.IGNORECASE,
)
# "The gap is 19 points at sixteen": spelt out behind a number with a unit, it is an age.
_AT_AN_AGE = re.compile(r"\d\s*(?:%|per ?cent|percent|(?:percentage )?points?)\W*at\s+$", re.IGNORECASE)
_ENDS_THERE = re.compile(r"\s*(?:[.,;:]|$|\band\b)")
# "Night windows of 4 to 6 hours" last from 4 to 6; "a lead time of 9 to 5 days" is to fall.
_A_SPAN = re.compile(
    r"\b(?:of|for|every|lasting|lasts|takes?)\s+(?:about |around |some )?(\d+)\s?(?:to|-|–)\s?(\d+)"
    r"\s?(?:hours?|minutes?|seconds?|days?|weeks?|months?|years?|hrs?|mins?)\b",
    re.IGNORECASE,
)
_EFFORT = re.compile(r"\b(?:(?:an?|per|each|every)\s+(?:week|month|day|person|head)|each)\b", re.IGNORECASE)
_WORD = re.compile(r"\s+(?!$)([A-Za-z][A-Za-z'’-]*)")
_ONE_OFF = re.compile(r"\s*(?:of\b|day\b|time\b|-off|another|or two|to[- ]one)", re.IGNORECASE)


def kind_of(text: str, start: int, end: int, kind: Kind, *, unit: str | None) -> Context:
    """Return the kind of the number at `start:end` and the noun it counts, if it counts one."""
    if kind not in {"measure", "word", "clock"}:
        return Context(kind=kind, noun="")
    before, raw = text[max(0, start - 60) : start], text[start:end]
    if decided := _never(before, raw, text, end, unit=unit):
        return Context(kind=decided, noun="")
    if kind == "clock":
        return Context(kind="clock", noun="")
    if unit == "hours" and _EFFORT.search(text[start : end + 12]):
        return Context(kind="effort", noun="")
    if kind == "word" and raw.lower() in {"one", "a"} and _ONE_OFF.match(text, end):
        return Context(kind="ordinal", noun="")
    noun = counted_noun(text, end) if unit is None else ""
    if noun.split(" ")[-1] in PEOPLE and kind in {"measure", "word"}:
        return Context(kind="headcount", noun=noun)
    # "14 depots" are counted; nobody has 2.4 defects, that is a rate.
    return Context(kind="count" if noun and "." not in raw else kind, noun=noun)


def _never(before: str, raw: str, text: str, end: int, *, unit: str | None) -> Kind | None:
    if _AFTER_CLOCK.match(text, end):
        return "clock"
    if _AFTER_ORDINAL.match(text, end):
        return "ordinal"
    if unit is None and re.match(r"\+(?!\s?\d)", text[end : end + 3]):
        return "position"  # "grade 4+"
    if _AFTER_AGE.match(text, end) or (unit == "years" and _AFTER_AGE.match(" " + text[end - 5 : end + 14])):
        return "age"
    if raw.isdigit() and len(raw) == 4 and 1950 <= int(raw) <= 2075:
        return "year"
    if (unit is None and _BEFORE_HEADS.search(before)) or _AFTER_HEADS.match(text, end):
        return "headcount"
    if unit is None and raw.isdigit() and _BEFORE_THEM.search(before) and _AFTER_THEM.match(text, end):
        return "headcount"
    if unit is None and _small(raw) and _BEFORE_POSITION.search(before):
        return "position"
    if raw.isalpha() and unit is None and _AT_AN_AGE.search(before) and _ENDS_THERE.match(text, end):
        return "age"
    if _BEFORE_BOUND.search(before) and _AFTER_BOUND.match(text, end):
        return "position"
    if re.fullmatch(r"\d{1,2}B", raw):
        return "position"  # "from 6B were 31": a ward
    if raw[:1].isdigit() and _within_a_span(text, end):
        return "position"
    if raw.isdigit() and len(raw) <= 2 and _marks_an_item(text, end - len(raw), end):
        return "position"
    is_money = unit in CURRENCIES.values() or (unit is None and raw[-1:].lower() in {"k", "m"})
    if is_money and (_BEFORE_BUDGET.search(before) or _AFTER_BUDGET.match(text, end)):
        return "budget"
    return None


def _within_a_span(text: str, end: int) -> bool:
    around = max(0, end - 40)
    return any(
        int(met[1]) < int(met[2])
        and (end - around <= met.end(1) + 1 or met.start(2) < end - around <= met.end())
        for met in _A_SPAN.finditer(text[around : end + 40])
        if met.start(1) < end - around
    )


def _marks_an_item(text: str, start: int, end: int) -> bool:
    """ "1) fraud loss", "(2) alerts", "1. churn 2. complaints": the number of a list item counts nothing."""
    close = text[end : end + 1]
    if close not in {")", "."}:
        return False
    before = text[max(0, start - 60) : start]
    if _LIST_MARK.search(before):
        return True
    if not _THEN_WORDS.match(text, end + 1):
        return False
    if close == ".":
        return bool(_CLAUSE_ENDS.search(before)) and _counts_on(text, start, end)
    if before.endswith("("):
        return bool(_CLAUSE_ENDS.search(before[:-1])) or bool(_OPENS_A_LIST.search(_near(text, start, end)))
    return before[-1:].isspace() and before.count("(") <= before.count(")")


def _counts_on(text: str, start: int, end: int) -> bool:
    """Whether the item before or after this one stands near: "18." alone ends a sentence."""
    number, near = int(text[start:end]), _near(text, start, end)
    return any(re.search(rf"(?:^|[\n.!?:;,]\s*){one}\.\s+\S", near) for one in (number - 1, number + 1))


def _near(text: str, start: int, end: int) -> str:
    return text[max(0, start - LONGEST_ITEM) : end + LONGEST_ITEM]


def without_letter_marks(text: str) -> str:
    """Blank the letters of a list ("b) NPS"), each character in its place: after a 12 they pass for a billion."""
    return _LETTER_MARK.sub(lambda m: "·" * len(m.group()) if _is_no_bracket(text, m) else m.group(), text)


def _is_no_bracket(text: str, mark: re.Match[str]) -> bool:
    before = text[max(0, mark.start() - 60) : mark.start()]
    return mark.group().startswith("(") or before.count("(") <= before.count(")")


def counted_noun(text: str, end: int) -> str:
    """Return the plural noun a bare number counts ("14 old depots": "old depots"), or "" when there is none."""
    words: list[str] = []
    place = end
    for _ in range(3):
        found = _WORD.match(text, place)
        if not found or (word := found[1].lower()) in NOT_COUNTED:
            return ""
        words.append(word)
        if word in PEOPLE or (
            len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
        ):
            return " ".join(words)
        place = found.end()
    return ""


def _small(raw: str) -> bool:
    return raw.isalpha() or (raw.isdigit() and int(raw) <= 30)
