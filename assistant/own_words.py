"""What a leader says of their own team: without people merely mentioned, without what they say they don't have."""

from __future__ import annotations

import re
from functools import lru_cache

_TO_ITS_END = r"[^.,;:!?\n]*"  # of the clause
_SAYS = (
    r"(?:says?|said|keeps?|wants?|thinks?|told|insists?|decides?|complains?|promises|asks|dreams|expects?|sends|"
    r"signs off)"
)
# Somebody else and what they want: "the finance director", "our IT supplier wants ..."; not "I'm the director".
_ELSE = re.compile(
    r"(?<!am )(?<!i'm )(?<!i’m )(?<!as )(?<!being )\b(?:the|our|their|his|her|my|a|your)\s+"
    r"(?:[\w&-]{1,30}\s+){1,3}?"
    r"(?:director|boss|chief|controller|officer|partner|supplier|vendor|agency|contractor|provider|lady|guy|guys|"
    r"board|committee|regulator|inspector|inspectorate|consultant|"
    rf"(?:department|team|people)(?= {_SAYS}\b))\b(?:\s+{_SAYS}\b{_TO_ITS_END})?",
    re.IGNORECASE,
)
# Whoever says, wants or decides something about the work: "HR says we're top heavy", "finance keeps asking".
_SPEAKER = re.compile(
    r"\b(?:(?:the|our|my)\s+)?(?!(?:i|we|who|that|which|and|he|she|they)\b)[\w&-]{1,30}\s+"
    r"(?:says|said|keeps|wants|thinks|told|insists|decides|complains|promises|asks|dreams|expects|signs off)\b"
    + _TO_ITS_END,
    re.IGNORECASE,
)
# Where others come from or go to: "together with the sales team", "I report to the operations director".
_BESIDE = re.compile(
    r"\b(?:reports?|reporting|answer(?:s|ing)? to|together with|works? with|working with|depends? on|unlike)\s+"
    r"(?:to\s+)?(?:the\s+|our\s+|my\s+|a\s+)?[\w&-]{1,30}(?:\s+(?:team|department|director|people|side))?",
    re.IGNORECASE,
)
# What is denied, to the end of its clause: "no plant", "there's no ward", "not really a harm shop".
_DENIED = re.compile(
    r"(?:\b(?:no|not|without|never|isn't|aren't|don't have|doesn't have|have not|haven't|hasn't|isn’t|aren’t|"
    rf"don’t have|haven’t)\b|\b(?:stop|enough) (?:with|of)\b){_TO_ITS_END}",
    re.IGNORECASE,
)
# Asked back in surprise: "Crane? I have buses", "What campaign?", "Why do you ask about a line?".
_ECHO = re.compile(r"(?:^|(?<=[.!?,;:\n]))[^.!?,;:\n]*\?")
# An online furniture shop has no shelves.
_NOT_A_PLACE = re.compile(r"\b(?:online|web)\s+(?:[\w-]{1,30}\s+)?(?:shop|store)s?\b", re.IGNORECASE)


@lru_cache(maxsize=4096)  # with every question, all that was said so far is asked about again
def own_words(text: str) -> str:
    """Return the words with a gap where somebody else is mentioned, or something is denied or asked back."""
    for passage in (_ECHO, _DENIED, _ELSE, _SPEAKER, _BESIDE, _NOT_A_PLACE):
        text = passage.sub(" , ", text)
    return text
