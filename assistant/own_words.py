"""What a leader says of their own team: without people merely mentioned, and without what they say they don't have."""

from __future__ import annotations

import re
from functools import lru_cache

# Somebody else: "the finance director", "our IT supplier", "my HR business partner"; not "I'm the finance director".
_ELSE = re.compile(
    r"(?<!am )(?<!i'm )(?<!i’m )(?<!as )(?<!being )\b(?:the|our|their|his|her|my|a|your)\s+(?:[\w&-]+\s+){1,3}?"
    r"(?:director|boss|chief|controller|officer|partner|supplier|vendor|agency|contractor|provider|lady|guy|guys|"
    r"board|committee|regulator|inspector|inspectorate|consultant|(?:department|team|people)(?= (?:say|keep|want|"
    r"promise|ask|tell|decide|think|send|complain|never|always)s?\b))\b",
    re.IGNORECASE,
)
# Whoever says, wants or decides something about the work: "HR says we're top heavy", "finance keeps asking".
_SPEAKER = re.compile(
    r"\b(?:(?:the|our|my)\s+)?(?!(?:i|we|who|that|which)\b)[\w&-]+\s+(?:says|said|keeps|wants|thinks|told|insists|"
    r"decides|complains|promises|asks|dreams|signs off)\b",
    re.IGNORECASE,
)
# Where others come from or go to: "together with the sales team", "I report to the operations director".
_BESIDE = re.compile(
    r"\b(?:reports?|reporting|answer(?:s|ing)? to|together with|works? with|working with|depends? on|unlike|such as|"
    r"not like)\s+(?:to\s+)?(?:the\s+|our\s+|my\s+|a\s+)?[\w&-]+(?:\s+(?:team|department|director|people|side))?",
    re.IGNORECASE,
)
# What is denied, to the end of its clause: "no plant", "there's no ward", "not really a harm shop", "no crews or machines".
_DENIED = re.compile(
    r"(?:\b(?:no|not|without|never|isn't|aren't|don't have|doesn't have|have not|haven't|hasn't|isn’t|aren’t|"
    r"don’t have|haven’t)\b|\b(?:stop|enough) (?:with|of)\b)[^.,;:!?\n]*",
    re.IGNORECASE,
)
# Asked back in surprise: "Crane? I have buses", "What campaign?", "Why do you ask about a line?".
_ECHO = re.compile(r"(?:^|(?<=[.!?,;:\n]))[^.!?,;:\n]*\?", re.IGNORECASE)
# "An online furniture shop" has no shelves, "a library's branches" lend no money.
_NOT_A_PLACE = re.compile(r"\b(?:online|web)\s+(?:[\w-]+\s+)?(?:shop|store)s?\b", re.IGNORECASE)


@lru_cache(maxsize=4096)  # with every question, all that was said so far is asked about again
def own_words(text: str) -> str:
    """Return the words with a gap where somebody else is mentioned, or something is denied or asked back."""
    for passage in (_ECHO, _DENIED, _ELSE, _SPEAKER, _BESIDE, _NOT_A_PLACE):
        text = passage.sub(" , ", text)
    return text
