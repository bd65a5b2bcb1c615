"""Tells when a measure's one-word name isn't the measure: it is a verb, or what another measure is about. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.interpret.kpi_vocabulary import MODIFIERS
from assistant.interpret.number_words import word_set

# Names that are verbs too. "Falls" are counted on a ward; changeover time falls.
ALSO_VERBS = word_set(
    "falls returns leaks slips passes wins leaves drops bursts rejects duplicates queues shrink"
)

# A noun may follow these; after any other word the name is what that word does.
_BEFORE_A_NOUN = MODIFIERS | word_set(
    """the a an our my your their his her these those all any some no more fewer less many few most each every
    both of in on for with by to and or plus from at than about against into without per vs versus are is was were
    be been have has had having get got see report record count measure track prevent avoid stop reduce reducing
    cut cutting lower lowering halve halving bring bringing keep keeping push drive minimise minimize decrease
    decreasing eliminate end want wants need needs fall serious severe harmful injurious repeat preventable
    avoidable recorded reported"""
)
# And these make a compound with it: "patient falls", "product returns".
_COMPOUNDS: Mapping[str, frozenset[str]] = {
    "falls": word_set("patient patients resident ward hospital inpatient home night bed bathroom"),
    "returns": word_set("product customer goods store online parcel tax"),
    "leaks": word_set("water pipe gas roof oil"),
    "passes": word_set("exam maths course"),
    "wins": word_set("tender bid deal"),
    "rejects": word_set("line batch supplier"),
}
# "Cancelled departures" are no lost customers: what was called off is work of one's own.
_CALLED_OFF = re.compile(
    r"\s+(?:\w+\s+)?(?:departures?|trips?|journeys?|flights?|trains?|buses|services?|runs|appointments?|operations?|surger(?:y|ies)"
    r"|procedures?|visits?|lessons?|class(?:es)?|sessions?|shifts?|deliver(?:y|ies)|shows?|performances?|meetings?|jobs?)\b",
    re.IGNORECASE,
)
_AFTER_A_NOUN = re.compile(
    r"\s*(?:[:=→(]|->|(?:is|are|was|were|has|have|had|must|should|will|would|can|could|need|needs|per|with|a|each"
    r"|on|in|at|went|go|goes|going|rose|fell|drop|came|come|comes|stand|stands|currently|today|now|still)\b)",
    re.IGNORECASE,
)
_MOVES = re.compile(r"\s+(?:from|to|by|below|under|above|over|again|back|off|short)\b", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"([A-Za-z0-9%][\w%'’]*)[ ]+$")

# "Satisfaction in complaints", "the cost of rework": the measure is the head, and the name says what it is about.
_ANOTHER = re.compile(
    r"\b(?:satisfaction|satisfied|happiness|happy|unhappy|dissatisfaction|trust|confidence|quality|costs?|share|proportion"
    r"|percentage|accuracy|speed|times?|hours|days|experience|rating|score|feedback|money|spend|spending)"
    r"(?:\s+(?:spent|lost|needed|taken))?"
    r"\s+(?:in|with|of|on|for|about|around|after|over|from|to|by)\s+"
    r"(?:(?:how|our|the|we|they|their|a|an|its|all|handling|handle|handled|deal|answering|answer|resolving|resolve|solving"
    r"|dealing|with|of|customer|customers|tenants?|processing)\s+){0,4}$",
    re.IGNORECASE,
)


def is_verb(text: str, start: int, end: int) -> bool:
    """Say whether the word at `text[start:end]`, which may name a measure, is what something else does."""
    word = text[start:end].lower()
    before = _WORD_BEFORE.search(text, max(0, start - 30), start)
    if word not in ALSO_VERBS or before is None:
        return False
    if before[1].lower() in _BEFORE_A_NOUN | _COMPOUNDS.get(word, frozenset()):
        return False
    return bool(_MOVES.match(text, end)) or not _AFTER_A_NOUN.match(text, end)


def is_called_off(text: str, start: int, end: int) -> bool:
    """Say whether the word at `text[start:end]` is "cancelled", of work and not of customers."""
    return text[start:end].lower() in {"cancelled", "canceled"} and bool(_CALLED_OFF.match(text, end))


def is_about_another(text: str, start: int) -> bool:
    """Say whether the word that begins at `start` only says what the measure before it is about."""
    return bool(_ANOTHER.search(text, max(0, start - 80), start))
