"""The small language in which cue tables are written, and an index that finds all of them in one pass.

A line of a table is a phrase in plain words:

    nobody (ever)? told .. what good looks like

A space matches a space or a hyphen; `'` may be left out by the writer; `*` ends a word in any way; `..`
stands for up to four words, and at the end of a line for one to six; `(a|b c)` for one of several, `(a)?` for an
optional one; `#` for a number, in digits or words; `{no}` for a list of words kept in MACROS.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from assistant.interpret.words import Token, word_set

L = TypeVar("L")

NUMBER_WORDS = word_set(
    """one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty thirty forty fifty
    sixty seventy eighty ninety hundred"""
)

MACROS: Mapping[str, str] = {
    "no": "(no|not enough|too little|too few|never enough|hardly any|little|insufficient|lack|lacks|lacking|"
    "lack of|without|without any|missing|short of|short on|out of|nobody has|no one has|nobody gives them|"
    "zero|we have no|they have no|there's no|there is no|poor|"
    "(don't|doesn't|didn't|haven't|hasn't|never|nobody|no one) (really|ever|always|actually)? "
    "(have|has|had|got|get|gets|given|receive|receives|see) (any|enough|the|a|much)?)",
    "not": "(not|isn't|aren't|wasn't|weren't|never|no longer|hardly)",
    "never": "(never|not|nobody|no one|nobody has|no one has|nobody's|haven't|hasn't|wasn't|weren't|isn't|aren't|"
    "rarely|hardly ever|hardly)",
    "they": "(they|we|people|staff|nobody|most of them|half of them|the team|new starters|managers|he|she|"
    "everyone)",
    "dont": "(don't|doesn't|do not|does not|didn't|can't|cannot|can not|couldn't|never)",
    "be": "(is|are|was|were|be|been|being|gets|get|got|becomes)",
    "person": "(people|reps|nurses|engineers|technicians|managers|sellers|salespeople|agents|teachers|operators|"
    "drivers|planners|developers|analysts|consultants|supervisors|staff|employees|advisers|advisors|colleagues|"
    "workers|foremen|pickers|crew|clerks|doctors|midwives|inspectors|officers|members|specialists|mechanics|"
    "fitters|sales people|team leaders|shift leaders|team members|carers|store managers|buyers|partners|"
    "dispatchers)",
    "month": "(january|february|march|april|may|june|july|august|september|october|november|december)",
    "weekday": "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "unit": "(team|department|unit|ward|depot|plant|store|branch|shift|school|crew|region|function|people|site|"
    "area|division|group|business|organisation|organization|company|hospital|clinic|factory|warehouse|terminal|"
    "office|section|service|desk|faculty|district|squad|line)",
}

_SEP = r"[\s\-]+"
_GAP = r"[ \t,/\-]+(?:[\w'%€£$]+[ \t,/\-]+){0,4}?"
_TAIL = r"(?:[ \t,/\-]+[\w'%€£$]+){1,6}"
_NUMBER = r"(?:[€£$]?\d[\d.,]*\s?(?:k|m|bn|%)?|" + "|".join(sorted(NUMBER_WORDS)) + ")"
_END = r"(?!\w|'\w)"


def compile_phrase(line: str) -> re.Pattern[str]:
    """Compile one line of a table to a pattern for folded text, open at its end.

    Raises `ValueError` naming the line when it isn't well formed.
    """
    return re.compile(_regex(line) + _END)


def lines(table: str) -> list[str]:
    """Return the phrases of a table: one a line; a line with an open bracket goes on in the next."""
    found: list[str] = []
    held = ""
    for line in (line.strip() for line in table.splitlines()):
        held += line if held.endswith("|") or not held else f" {line}"
        if held and held.count("(") <= held.count(")"):
            found.append(held)
            held = ""
    return [*found, held] if held else found


def whole(table: str) -> re.Pattern[str]:
    """Compile a table to one pattern, to be used with `fullmatch` on folded text."""
    return re.compile("|".join(f"(?:{_regex(line)})" for line in lines(table)))


@dataclass(frozen=True)
class Hit(Generic[L]):
    """A phrase found in a text: what it stands for, how much it counts, where it is."""

    label: L
    weight: int
    start: int
    end: int


_tables: list[PhraseIndex[Any]] = []


def compile_all() -> None:
    """Compile every table there is, which takes half a second; a server does so before anybody speaks."""
    for table in _tables:
        table.compile()


class PhraseIndex(Generic[L]):
    """Finds all phrases of a table in one pass over the words of a text."""

    def __init__(self, rows: Iterable[tuple[L, int, str]]) -> None:
        """Build from rows of (label, weight, phrase)."""
        groups: dict[tuple[str, L, int], list[str]] = {}
        for label, weight, line in rows:
            for key in _first_keys(line):
                groups.setdefault((key, label, weight), []).append(_regex(line))
        self._sources: dict[str, list[tuple[L, int, str]]] = {}
        for (key, label, weight), regexes in groups.items():
            joined = "(?:" + "|".join(regexes) + ")" + _END
            self._sources.setdefault(key, []).append((label, weight, joined))
        self._compiled: dict[str, list[tuple[L, int, re.Pattern[str]]]] = {}
        _tables.append(self)

    def _candidates(self, key: str) -> list[tuple[L, int, re.Pattern[str]]]:
        """Compile what starts with the word (or "ste*") when first met: all of it at import would take a second."""
        if key not in self._compiled:
            self._compiled[key] = [(lb, w, re.compile(source)) for lb, w, source in self._sources[key]]
        return self._compiled[key]

    def compile(self) -> None:
        """Compile what has not been met yet."""
        for key in self._sources:
            self._candidates(key)

    def hits(self, folded: str, words: Iterable[Token]) -> list[Hit[L]]:
        """Return every phrase found, in the order of the text."""
        found: list[Hit[L]] = []
        for word in words:
            key = word.key
            keys = [key, key[:3] + "*"]
            if key[0].isdigit() or key in NUMBER_WORDS:
                keys.append("#")
            for known in keys:
                if known not in self._sources:
                    continue
                for label, weight, pattern in self._candidates(known):
                    match = pattern.match(folded, word.start)
                    if match:
                        found.append(Hit(label, weight, match.start(), match.end()))
        return found


def rows_of(label: L, table: Mapping[int, str]) -> list[tuple[L, int, str]]:
    """Return the rows of one label's table, which maps weight to lines."""
    return [(label, weight, line) for weight, text in table.items() for line in lines(text)]


def score(hits: Iterable[Hit[L]]) -> int:
    """Add up the weights of hits that don't overlap, the heaviest first."""
    taken: list[Hit[L]] = []
    for hit in sorted(hits, key=lambda h: (-h.weight, h.start)):
        if all(hit.end <= t.start or t.end <= hit.start for t in taken):
            taken.append(hit)
    return sum(hit.weight for hit in taken)


def _expand(line: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda m: MACROS[m.group(1)], line)


def _elements(text: str, *, at: str) -> list[str]:
    """Split at `at` outside of brackets."""
    parts: list[str] = []
    depth, current = 0, ""
    for char in text:
        depth += (char == "(") - (char == ")")
        if char == at and depth == 0:
            parts.append(current)
            current = ""
        else:
            current += char
    if depth:
        raise ValueError(f"unbalanced brackets in {text!r}")
    return [*parts, current]


def _regex(line: str) -> str:
    out, joint, started = "", "", False
    for element in _elements(_expand(line), at=" "):
        if element == "..":
            joint = _GAP
            continue
        optional = element.endswith(")?")
        body = _body(element[:-1] if optional else element)
        if not optional:
            out += joint + body
            joint, started = _SEP, True
        elif started:
            out += f"(?:{joint}{body})?"
        else:
            out += f"(?:{body}{_SEP})?"
    return out + (_TAIL if joint == _GAP else "")


def _body(element: str) -> str:
    if element.startswith("(") and element.endswith(")"):
        return "(?:" + "|".join(_regex(part.strip()) for part in _elements(element[1:-1], at="|")) + ")"
    if not element or set(element) & set("()?"):
        raise ValueError(f"a phrase can't have {element!r}: a group stands alone, as in (a|b) or (a)?")
    if element == "#":
        return _NUMBER
    return re.escape(element).replace("'", "'?").replace(r"\*", r"\w*")


def _first_keys(line: str) -> set[str]:
    keys: set[str] = set()
    for element in _elements(_expand(line), at=" "):
        optional = element.endswith(")?")
        keys |= _keys_of(element[:-1] if optional else element)
        if not optional:
            break
    return keys


def _keys_of(element: str) -> set[str]:
    if element.startswith("("):
        parts = _elements(element[1:-1], at="|")
        return {key for part in parts for key in _first_keys(part.strip())}
    word = element.replace("'", "")
    if word == "#":
        return {"#"}
    if "*" in word and word.index("*") < 3:
        raise ValueError(f"a phrase can't start with the short stem {element!r}")
    return {word[:3] + "*"} if "*" in word else {word.partition("-")[0].rstrip(":")}
