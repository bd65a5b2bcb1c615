"""The short form of a clause that is read back: lead-ins off, trimmed, no word added."""

from __future__ import annotations

import re

from assistant.interpret.phrases import whole
from assistant.interpret.words import fold, word_set

MAX_LENGTH = 160

# What people say before they say it. Each is taken off the front, as often as one fits.
LEAD_INS = """
    (so|um|uh|hmm|and|but|or|also|then|because|cos|honestly|frankly|basically|actually|obviously|clearly|plus|
      probably|maybe|perhaps|anyway|oh|ah)
    (to be honest|to be fair|you know|i mean|as i said|like i said|of course|in fact|at the end of the day|
      in a nutshell|in short|long story short|for me|for us|in my view|in my opinion|from my point of view|tbh|
      it depends but|good question|off the top of my head|at the moment|so that|in order to)
    (i|we) (would|'d)? (really|still|also|honestly)? (think|believe|guess|say|suppose|feel|reckon|suspect|
      assume|would say|would guess) (that|it's|it is|it would be)?
    i'd (say|guess|argue|think|reckon) (that|it's|it is)?
    i'm (pretty|fairly|quite)? (sure|convinced|afraid) (that)?
    (it|that|this) (is|was|would be) (that|because|mainly|mostly|probably|when|just)
    (it's|that's) (that|because|mainly|mostly|probably|just that)
    (the|our|my|one|a|another) (main|biggest|real|big|key|core|first|second|other|only|number one|root|
      underlying|overall|ultimate|most important)? (problem|issue|trouble|pain|challenge|difficulty|cause|
      reason|goal|aim|objective|target|priority|bottleneck|thing|snag) (here|really|now|today|for us|for me|
      for this year|this year|i see|we have|with this|with that)? (is|was|would be|remains) (that|to|because|
      probably|mainly|mostly|still|basically|really)?
    what (has to|must|should|needs to|ought to) (be different|change|be better) is (that)?
    what (i|we) (want|need|would like|see|mean|have|find|hear) (is|are) (that|to)?
    what (happens|breaks|goes wrong|goes well) is (that)?
    if (it's|it is|it could be|there's|i had|we had|i could have|i can have)? (only|just)? (one|two) (thing|things)
    (the)? (problem|goal|aim|objective|cause|reason|priority|answer|fact|problems) is (that|to)?
"""
_LEAD_IN = re.compile(r"(?:" + whole(LEAD_INS).pattern + r")(?!\w|'\w)(?:\s*[,:–—]\s*|\s+|$)")
# These only when a comma or the like follows: "well, ..." but not "well trained staff".
_INTERJECTION = re.compile(
    r"(?:well|ok|okay|look|listen|right|yes|no|yeah|yep|nope|sure|sorry|really|again|thanks|hi|hello|"
    r"wait)\s*[,.;:!–—-]\s*"
)
_PLAIN_STARTS = word_set(
    """the our we they people a an it there when if nobody everyone my some most no he she this that these those
    customers managers in at by for with half more less too not every renewals parts all new one two what"""
)
_FIRST = re.compile(r"[^\W\d_]+")


def shorten(text: str) -> str:
    """Return `text` in one line, without lead-ins, at most `MAX_LENGTH` characters cut at a word."""
    line = " ".join(text.split()).strip(" ,;:.!–—-")
    while True:
        folded = fold(line)
        lead = _INTERJECTION.match(folded) or _LEAD_IN.match(folded)
        rest = line[lead.end() :].lstrip(" ,:–—") if lead else ""
        if not rest or len(rest.split()) < 2:
            break
        line = rest
    return _lower_first(_cut(line)) or text.strip()


def _cut(line: str) -> str:
    if len(line) <= MAX_LENGTH:
        return line
    head = line[: MAX_LENGTH + 1]
    for mark in (". ", "; ", ", ", " "):
        place = head.rfind(mark)
        if place > MAX_LENGTH // 2:
            return head[:place]
    return line[:MAX_LENGTH]


def _lower_first(line: str) -> str:
    first = _FIRST.match(line)
    if first and first.group().lower() in _PLAIN_STARTS and not first.group().isupper():
        return line[0].lower() + line[1:]
    return line
