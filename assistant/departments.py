"""Which department and sector a leader speaks from, read off their words, to choose questions in its language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from assistant.brief import Finding, Slot
from assistant.department_cues import CLEAR, HINTS, TITLES
from assistant.own_words import own_words
from prompts.schema import SECTORS

# A role named by its function: "head of purchasing", "I run the marketing team", "sales director Europe".
_BEFORE = (
    r"\b(?:(?:head|director|manager|chief|vp|vice president|leader)(?: of| for)?|"
    r"head|heading|lead|leading|run|running|manage|managing|in charge of|responsible (?:for|of)|answer for|"
    r"look(?:ing)? after)"
    r"(?: the| our| all| my| global| group)?(?: [\w&-]{1,30})?? "
)
_AFTER = (
    r"(?: [\w&-]{1,30})?? "
    r"(?:director|manager|lead|leader|head|chief|supervisor|superintendent|team|department)\b"
)

# All there is said of the role: "Finance, 8 people", "Procurement for two sites".
_ALONE = r"(?=\s*(?:[,.;:(]|$|(?:for|in|at)\b))"

# Short titles, where the leader says their own: "CFO, 22 people in my team", "I'm the CMO of ...".
_ONESELF = r"(?:^\W*(?:the )?|\b(?:i'm|i’m|i am|as)(?: the| a| an)? (?:group )?)"
_SHORT_TITLES = {"finance": "CFO", "marketing": "CMO", "hr": "CHRO", "it": "CIO|CISO", "engineering": "CTO"}

# How much a cue says: one clear cue is enough, of mere hints it takes two. Outside the answer to whose results they
# are, hints say nothing, and a clear cue only half as much: there leaders speak of their neighbours too.
_IN_FRAME = {"clear": 2, "hint": 1}
_ELSEWHERE = {"clear": 1, "hint": 0}
ENOUGH = 2


def _pattern(stems: Iterable[str]) -> re.Pattern[str]:
    return re.compile(r"(?<![a-z])(?:" + "|".join(f"({stem})" for stem in stems) + ")", re.IGNORECASE)


def _titles(names: tuple[str, ...]) -> tuple[str, ...]:
    forms = (rf"{_BEFORE}%s\b", rf"%s\b{_AFTER}", rf"^\W*%s\b{_ALONE}")
    return tuple(form % name for name in names for form in forms)


def _clear(name: str) -> re.Pattern[str]:
    short = (rf"{_ONESELF}(?-i:{_SHORT_TITLES[name]})\b",) if name in _SHORT_TITLES else ()
    return _pattern((*short, *_titles(TITLES.get(name, ())), *CLEAR[name]))


_CLEAR: Mapping[str, re.Pattern[str]] = {name: _clear(name) for name in CLEAR}
_HINTS: Mapping[str, re.Pattern[str]] = {name: _pattern(stems) for name, stems in HINTS.items()}


def departments(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Return the departments and sectors the words clearly point to, the likeliest first; empty when none does."""
    votes = Counter(dict.fromkeys(CLEAR, 0))
    heard: set[tuple[str, str, int]] = set()  # the same cue again says nothing new
    for finding in sorted(findings, key=lambda finding: finding.slot is not Slot.FRAME):
        weights = _IN_FRAME if finding.slot is Slot.FRAME else _ELSEWHERE
        for cue in set(_cues_in(own_words(finding.quote))) - heard:
            name, kind, _ = cue
            votes[name] += weights[kind]
            heard.add(cue)
    best = max(votes.values())
    clear = [(name, count) for name, count in votes.most_common() if count >= ENOUGH]
    # Beside the department the sector may have its say; a second department is more likely a neighbour's.
    return tuple(name for name, count in clear if count == best or (name in SECTORS and count * 2 > best))


@lru_cache(maxsize=4096)  # with every question, all that was said so far is asked about again
def _cues_in(words: str) -> tuple[tuple[str, str, int], ...]:
    """The different cues in the words: their department, whether clear or a hint, and their number."""
    found: set[tuple[str, str, int]] = set()
    for kind, patterns in (("clear", _CLEAR), ("hint", _HINTS)):
        for name, pattern in patterns.items():
            for hit in pattern.finditer(words + " "):
                found.add((name, kind, hit.lastindex or 0))
    return tuple(sorted(found))
