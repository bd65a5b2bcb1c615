"""The words of names, indicators and signals: what a leader or a colleague could see, said plainly."""

from __future__ import annotations

import re
from collections.abc import Iterator

from capability_library.lint.problem import Problem, at
from capability_library.lint.sentences import PLAIN, indicators, texts
from capability_library.lint.similarity import words
from capability_library.schema import Library

# Nobody can watch these happen, or they only announce that something else will.
UNSEEN = frozenset(
    {
        *(
            "appreciates",
            "aspires",
            "believes",
            "cares",
            "considers",
            "desires",
            "feels",
            "grasps",
            "intends",
        ),
        *("knows", "learns", "likes", "realises", "remembers", "thinks", "understands", "values"),
        *("wants", "wishes", "possesses", "has", "is", "was"),
    }
)
IN_INDICATORS = re.compile(
    r"\b(understands?|knows|(?:is|are|being) aware of|awareness of|demonstrates?|demonstrating|the ability to|"
    r"effectively|efficiently|appropriately|appropriate|consistently|expertly|"
    r"skilfully|successfully|proactively|seamless\w*|where necessary|when necessary|as needed|as required|"
    r"years? of (?:service|experience)|etc)\b",
    re.IGNORECASE,
)
ANYWHERE = re.compile(
    r"\b(leverages|leveraging|to leverage|synerg\w+|best practices?|holistic\w*|paradigm|actionable|value-add|"
    r"and/or|low-hanging|world-class|cutting-edge|thought leader\w*)\b",
    re.IGNORECASE,
)
IN_NAMES = re.compile(
    r"\b(skills?|ability|abilities|management of|competenc\w+|proficiency|effective(?:ly|ness)?)\b",
    re.IGNORECASE,
)


def verbs(library: Library) -> Iterator[Problem]:
    """An indicator opens with a verb in the third person that somebody could watch."""
    for record in library.framework.capabilities.values():
        for field, text in indicators(record):
            opening = opening_verb(text)
            if opening in UNSEEN or not opening.endswith("s") or not text[0].isupper():
                yield Problem(
                    "verbs", at(record, field), f"does not open with an observable verb: {opening!r}", (text,)
                )


def banned(library: Library) -> Iterator[Problem]:
    """Words that say nothing, or hide what is done."""
    for record in library.framework.capabilities.values():
        places = [
            *((IN_INDICATORS, field, text) for field, text in indicators(record)),
            *((ANYWHERE, field, text) for field, text in texts(record) if not field.startswith("signals")),
            (IN_NAMES, "name", record.name),
        ]
        for pattern, field, text in places:
            if hit := pattern.search(text):
                yield Problem("banned", at(record, field), f"banned: {hit[0]!r}", (text,))


def signals(library: Library) -> Iterator[Problem]:
    """A leader never says the name: a signal with it finds only the leader who already knows the answer."""
    for record in library.framework.capabilities.values():
        topic = {_stem(word) for word in words(record.name) if len(word) > 3 and word not in PLAIN}
        for number, signal in enumerate(record.signals, start=1):
            said = {_stem(word) for word in words(signal)}
            if record.name.lower() in signal.lower() or (len(topic) > 1 and topic <= said):
                where = at(record, f"signals[{number}]")
                yield Problem("signals", where, f"says the name {record.name!r}", (signal,))


def opening_verb(indicator: str) -> str:
    """Return the first word in lower case, without punctuation; empty when there is none."""
    first = words(indicator)[:1]
    return first[0] if first else ""


def _stem(word: str) -> str:
    # Crude on purpose: "negotiating", "negotiates" and "negotiation" have to meet, and nothing more.
    return re.sub(r"(?:ations?|ating|ates?|ings?|ies|ed|es|s|y|e)$", "", word) if len(word) > 4 else word
