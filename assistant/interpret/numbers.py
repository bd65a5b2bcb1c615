"""Reads numbers as people write them, each with its exact place, and says which ones are no measure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.interpret.number_context import Kind, kind_of, without_letter_marks
from assistant.interpret.number_words import (
    CURRENCIES,
    CURRENCY_SIGN,
    CURRENCY_WORD,
    DIGITS,
    EACH,
    NOT_COUNTED,
    PARTS,
    PENCE,
    SCALE,
    SCALES,
    SECONDS,
    SMALL,
    TENS,
    UNIT,
    UNIT_PATTERNS,
    WORDS,
    lowered,
    parse_digits,
    parse_words,
)


@dataclass(frozen=True)
class Number:
    """A number and its unit as written at `start:end`.

    `value` has its scale applied ("4.2m" is 4,200,000) and is in `unit`; "1 in 5" is 20 per cent, "a
    third" is a fraction of 1/3 with the unit "per cent" and the value 33.33. `said` holds the numbers that
    literally stand there. `unit` is None for a bare number.
    """

    value: float
    start: int
    end: int
    unit: str | None
    kind: Kind
    said: tuple[float, ...]
    scale: float = 1.0
    signed: bool = False
    noun: str = ""
    each: str = ""


_LEFT = r"(?<![a-z0-9_.,€£$])(?<![a-z]-)(?<!\d:)"
_TOKEN = re.compile(
    rf"""(?=[\d€£$+.−–-]|\b(?:{"|".join((*SMALL, *TENS))}|an?\b|hal[fv]|minus|plus|eur|gbp|usd|chf))(?:
    (?P<clock>(?<![\d:])\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?![\d:]))
  | (?P<ratio>(?<![\d:.,])(?!1\s?:)\d{{1,4}}(?:[.,]\d+)?\s?:\s?1(?![\d:]|[.,]\d))
  | (?P<phone>(?<![\d.,])(?:\+|0)\d[\d()\u00a0 /-]{{6,20}}\d)
  | (?P<odds>\b(?:\d{{1,4}}|{"|".join(SMALL)})\s+(?:in|(?:out\s+)?of(?:\s+(?:our|the|my))?)\s+(?:every\s+)?
      (?!(?:19|20)\d\d\b)(?:\d{{1,4}}|{"|".join(SMALL)})\b
      (?!\s*[-–]?\s*(?:%|per\s?cent|seconds|minutes?|hours?|days?|weeks?|months?|years?|quarters?|[/.:]\d|h\b)))
  | (?P<score>(?<![\d/.,])
      (?:\d{{1,2}}(?:[.,]\d+)?\s?/|\d{{1,2}}[.,]\d+\s+(?:out\s+)?of)\s?(?:5|10|100)(?![\d/]|[.,]\d))
  | (?P<part>\b(?:(?:a|an|one|two|three|four)(?:\s+|-))?(?:hal(?:f|ves)|thirds?|quarters?|fifths?|tenths?)\b
      | (?<![\d/])(?:1/2|1/3|2/3|1/4|3/4)(?![\d/]))
  | (?:{_LEFT}(?P<sign>[+\-−–](?=[\d€£$.])|(?:minus|plus)\s+)?(?P<money>{CURRENCY_SIGN})?\s?(?P<digits>{DIGITS})
      | \b(?P<words>{WORDS}))
    (?:\s?-?(?P<scale>{SCALE}))?
    (?:\s?(?P<currency>{CURRENCY_WORD}))?
    (?:\s?[-–]?(?:{UNIT}))?
    )""",
    re.VERBOSE,
)
_OF_DAY = re.compile(r"\b(?:at|by|until|before|after|from)\s+$", re.IGNORECASE)  # "back at 04:40"
_YEAR = re.compile(r"[\s-]year\b", re.IGNORECASE)
_COUNTED = re.compile(r"(?:\d|\b\d[\d.,]*\s+(?:[a-z-]+\s+){0,2}[a-z]+s)\s+$", re.IGNORECASE)
_EACH = re.compile(EACH, re.IGNORECASE)
_THEN_MINUTES = re.compile(
    r"\s?(?:and\s)?(\d{1,2})\s?(?:m|mins?|minutes?|s|secs?|seconds?)?\b", re.IGNORECASE
)
# "2 h 20 on average", "4 min 50."
_ENDS_A_TIME = re.compile(
    r"\s[0-5]\d(?=\s*(?:[.,;:)]|$)|\s+(?:on|for|in|at|by|to|from|now|today|last|median|mean)\b)",
    re.IGNORECASE,
)
_PENCE = re.compile(rf"(?:\s+|-)({PENCE})", re.IGNORECASE)
_NEXT_WORD = re.compile(r"\s+([a-z]+)", re.IGNORECASE)
_A_UNIT = re.compile(UNIT)
MOST_POUNDS = 1000  # of a price whose pence are spoken
_NEXT_UNIT = {"days": "hours", "hours": "minutes", "minutes": "seconds"}
_PART_OF = re.compile(r"\s+(?:of\s+)?an?\s+(hour|day|week|month|year)\b", re.IGNORECASE)
_PER = re.compile(
    rf"(?P<thing>(?:\s+[a-z]+){{0,3}}?)\s*(?:\bper|/(?=\s?1[,.]?0)|for\s+every|\bin\s+every)\s+(?P<many>(?:an?\s+)?(?:{DIGITS}|{WORDS})"
    rf"(?:\s?{SCALE})?)(?P<of>(?:[ -][a-z]+){{0,2}})",
    re.IGNORECASE,
)
_STOP_NOUN = re.compile(
    r"\s+(?:to|and|by|in|at|but|now|today|want|target|is|down|up|or|this|last|we)\b.*", re.I | re.S
)


def read_numbers(text: str) -> tuple[Number, ...]:
    """Return every number in `text` in order of place, without overlaps; never raises."""
    numbers: list[Number] = []
    for found in _lex(text):
        if numbers and found.start < numbers[-1].end:
            continue
        numbers.append(replace(found, **kind_of(text, found.start, found.end, found.kind, unit=found.unit)))
    return tuple(numbers)


def numbers_in(text: str) -> frozenset[float]:
    """Return every number literally said in `text`, in each form it can be quoted in.

    "€4.2m" gives 4.2 and 4,200,000; "1 in 5" gives 1, 5, 0.2 and 20; "Q3" gives 3; "halve" gives 0.5 and 50;
    "4 min 50" gives 290 as well, "none" gives 0, and "all" beside a share 100.
    """
    said = {value for number in read_numbers(text) for value in (*number.said, number.value)}
    said |= {abs(value) for value in said}
    said |= {parse_digits(raw) for raw in re.findall(r"\d+(?:[.,]\d+)*", text)}
    said |= {parse_digits(raw) for raw in re.findall(r"\d+", text)}
    said |= {
        round(60 * one.value, 2) for one in read_numbers(text) if one.unit in _NEXT_UNIT and len(one.said) > 2
    }
    for stem, values in _SAID_BY_WORD.items():
        if re.search(rf"\b(?:{stem})", text, re.IGNORECASE | re.DOTALL):
            said.update(values)
    return frozenset(said)


_SAID_BY_WORD = {
    r"none\b": (0.0,),
    r"nil\b": (0.0,),
    r"all\b(?=.*%)|\w*%.*\ball\b": (100.0,),
    "halv": (0.5, 50.0),
    "doubl": (2.0, 100.0),
    "tripl": (3.0, 200.0),
    "treble": (3.0, 200.0),
}


def _lex(text: str) -> Iterator[Number]:
    end = 0
    spoken: str | None = None  # the currency, once a price was spoken as "four pounds twenty"
    for match in _TOKEN.finditer(without_letter_marks(lowered(text))):
        if match.start() < end:
            continue
        number = _number(text, match)
        if number is None:
            continue
        may_go_on = match["currency"] or (spoken and match["words"] and number.unit is None)
        if may_go_on and (price := _price(text, number, spoken)):
            number, spoken = price, price.unit
        if number.kind == "measure":
            number, denominator = _with_rate(text, number)
            if denominator:
                yield number
                yield denominator
                end = denominator.end
                continue
        yield number
        end = number.end


def _number(text: str, match: re.Match[str]) -> Number | None:
    whole, start, end = match.group(), match.start(), match.end()
    if match["clock"]:
        if whole[0] == "0" and _OF_DAY.search(text, 0, start):
            return None
        first, second = (float(part) for part in whole.split(":")[:2])
        return Number(first + second / 60, start, end, None, "clock", (first, second))
    if match["ratio"]:
        return _ratio(whole, start, end)
    if match["phone"]:
        return Number(0.0, start, end, None, "phone", ())
    if match["odds"]:
        return _odds(whole, start, end)
    if match["score"]:
        top, of = re.split(r"\s*(?:/|out\s+of|of)\s*", whole)
        return Number(
            parse_digits(top), start, end, f"out of {of}", "measure", (parse_digits(top), float(of))
        )
    if match["part"]:
        return _part(text, match)
    return _plain(text, match)


def _ratio(whole: str, start: int, end: int) -> Number:
    """ "18:1": eighteen to one is 18, with its ":1" as a part of it."""
    first = parse_digits(whole.split(":", maxsplit=1)[0].strip())
    return Number(first, start, end, None, "measure", (first, 1.0))


def _odds(whole: str, start: int, end: int) -> Number | None:
    words = re.findall(r"\d+|[a-z]+", whole.lower())
    first, second = (float(w) if w.isdigit() else SMALL[w] for w in (words[0], words[-1]))
    if not 0 < first < second:
        return Number(first, start, start + len(words[0]), None, "measure", (first,))
    share = first / second
    return Number(round(100 * share, 4), start, end, "per cent", "odds", (first, second, share))


def _part(text: str, match: re.Match[str]) -> Number | None:
    whole = match.group().lower()
    if "/" in whole:
        top, bottom = (float(part) for part in whole.split("/"))
    else:
        *lead, part = re.split(r"[\s-]+", whole)
        bottom = PARTS[part if part in PARTS else part.rstrip("s")]
        if (not lead and part != "half") or _is_period(text, match, part):
            return None
        top = {"two": 2.0, "three": 3.0, "four": 4.0}.get(lead[0] if lead else "a", 1.0)
    share = top / bottom
    if period := _PART_OF.match(text, match.end()):
        return Number(share, match.start(), period.end(), f"{period[1].lower()}s", "measure", (share,))
    said = (share, round(100 * share, 2), top, float(bottom))
    level = re.match(r"\s+of\b", text[match.end() :]) and not re.search(
        r"\bby\s+$", text[max(0, match.start() - 6) : match.start()]
    )
    kind: Kind = (
        "odds" if level else "fraction"
    )  # "a third of new starters leave" is a level, "by a third" a change
    return Number(round(100 * share, 4), match.start(), match.end(), "per cent", kind, said)


def _is_period(text: str, match: re.Match[str], part: str) -> bool:
    """Whether "half year" or "4,100 hours a quarter" tell of a time and not of a share."""
    if part == "half":
        return bool(_YEAR.match(text, match.end()))
    return part == "quarter" and bool(_COUNTED.search(text, 0, match.start()))


def _plain(text: str, match: re.Match[str]) -> Number:
    words = match["words"]
    said = parse_words(words) if words else parse_digits(match["digits"])
    sign = (match["sign"] or "").strip().lower()
    said = -said if sign in {"-", "−", "–", "minus"} else said
    scale = SCALES[match["scale"].lower()] if match["scale"] else 1.0
    money = match["money"] or match["currency"]
    unit = CURRENCIES[money.lower()] if money else _unit_of(match)
    start = match.start() + len(match.group()) - len(match.group().lstrip())
    kind: Kind = "word" if words and not unit and scale == 1 else "measure"
    value = said * scale
    number = Number(value, start, match.end(), unit, kind, (said, value), scale, bool(sign))
    return _compound(text, number)


def _price(text: str, number: Number, spoken: str | None) -> Number | None:
    """ "Four pounds twenty" is 4.20; so is the "five fifty" after it, which no longer names the currency."""
    pence = _PENCE.match(text, number.end)
    unit = number.unit or spoken
    if not pence or not unit or number.scale != 1 or not 0 < number.value < MOST_POUNDS or number.value % 1:
        return None
    then = _NEXT_WORD.match(text, pence.end())
    if then and (then[1].lower() not in NOT_COUNTED or _A_UNIT.match(then[1].lower())):
        return None  # "ten pounds twenty times a day"
    raw = pence[1].lower()
    part = float(raw) if raw.isdigit() else parse_words(raw)
    value = round(number.value + part / 100, 2)
    return replace(
        number, value=value, end=pence.end(), unit=unit, kind="measure", said=(*number.said, part, value)
    )


def _unit_of(match: re.Match[str]) -> str | None:
    for i, (name, _) in enumerate(UNIT_PATTERNS):
        if match[f"u{i}"]:
            return name
    return None


def _compound(text: str, number: Number) -> Number:
    # "4h 20m" is one duration; its second part must not be taken for a target.
    smaller = _NEXT_UNIT.get(number.unit or "")
    then = _THEN_MINUTES.match(text, number.end) if smaller else None
    if not (smaller and then and number.unit) or then.end() == number.end:
        return number
    told = re.search(r"[a-z]\s*$", then.group(), re.IGNORECASE) or text[number.end] != " "
    if not told and not (text[number.end - 1] in "hn" and _ENDS_A_TIME.match(text, number.end)):
        return number
    extra = float(then[1])
    value = round(number.value + extra * SECONDS[smaller] / SECONDS[number.unit], 4)
    return replace(number, value=value, end=then.end(), said=(*number.said, extra))


def _with_rate(text: str, number: Number) -> tuple[Number, Number | None]:
    """Join "2.3 falls per 1,000 bed days" and "300 a month"; the 1,000 becomes a number that is no measure."""
    per = _PER.match(text, number.end)
    if per and number.unit is None and number.scale == 1:
        of = _STOP_NOUN.sub("", per["of"])
        start, end = per.start("many"), per.end("many")
        said = tuple(parse_digits(raw) for raw in re.findall(DIGITS, per["many"]))
        below = Number(said[0] if said else 0.0, start, end + len(of), None, "denominator", said)
        return replace(number, unit=f"per {per['many'].strip()}{of}".rstrip()), below
    if each := _EACH.match(text, number.end):
        period = "year" if each["each"].lower() == "annum" else each["each"].lower()
        return replace(number, end=each.end(), each=period), None
    return number, None
