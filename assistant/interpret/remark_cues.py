"""How leaders speak of our questions and our notes rather than of their work. Add a wording here.

A pattern must be all of a clause, after the small talk before it (`lead`). That keeps "the question is who decides"
and "we're not a discount shop, we sell advice" among the answers.
"""

from __future__ import annotations

import re

WORD = r"[a-z][a-z'-]*"
_LEAD = re.compile(
    r"(?:(?:and|but|so|or|well|ok|okay|look|listen|sorry|please|honestly|frankly|actually|really|again|also|just"
    r"|no(?=\s*[,.:;!–—-])|yes|oh|ah|hm+|eh|to be honest|as i said|like i said|as i told you"
    r"|i(?: have| 've|'ve)? (?:already )?(?:said|"
    r"told you|wrote|repeat)(?: that)?|i (?:say|tell you) (?:it )?(?:again|once more)|once more|for the last time)"
    r"(?![\w'])[\s,.:;!–—-]*)+"
)
_INSISTS = re.compile(
    r"\b(?:i(?:'ve| have)? (?:already |just )?(?:said|told you|wrote|repeat)|i (?:say|tell you) (?:it )?"
    r"(?:again|once more)|as i (?:said|told you)|like i said|for the last time)\b"
)
# "we're not a harm shop": what kind of place it is.
IDENTITY = re.compile(
    r"(?:(?:we|i)(?:'re| are|'m| am)\s+not\s+(?:(?:really|exactly|quite|just)\s+)?(?:(?:an?|in|in the|any)\s+)?"
    r"|(?:this|it)(?:'s| is)\s+not\s+(?:(?:really|exactly|quite|just)\s+)?an?\s+)"
    rf"(?P<words>{WORD}(?:\s+{WORD})?)(?:\s+here|\s+at all)?"
)
# "we have no boxes and no pallets", "there's no ward", "no crews, no machines"; and not "we don't ask"
_HAVE_NOT = (
    r"(?:(?:don't|do not) (?:(?:really|even) )?(?:have|do|run|use|work with|need|sell|make)"
    r"|have not|haven't(?: got)?|have no|are not|aren't|am not|do no|run no|use no|not|no|without)"
)
LACK = re.compile(
    r"(?:(?:we|i|there|here)(?:'re|'m|'s|'ve)?\s+)?(?:(?:are|is|have|got)\s+)?"
    rf"{_HAVE_NOT}\s+(?!(?:one|body|more|longer|yet|always|in|on|at|for|by|with|to)\b)(?:(?:any|a|an|the|our|such|really)\s+)*"
    rf"(?P<words>{WORD}(?:\s+{WORD})?(?:\s*(?:,|,?\s+(?:and|or|nor))\s+(?:(?:no|not|any|a|an)\s+)?{WORD}){{0,3}})"
    r"(?:\s+(?:here|at all|either|anywhere))?"
)
# "Minutes? None.": a question of their own, and its answer.
ANSWERS_ITSELF = re.compile(
    r"\?[\"')]*\s+(?:none|nobody|no one|never|nothing|zero|always|often|rarely|seldom)\b"
)
ECHO = re.compile(
    rf"(?:(?:what|which|whose|why|the|a|an|any|my|our)\s+)*(?P<words>{WORD}(?:\s+{WORD}){{0,2}})"
)
WHICH = re.compile(rf"(?:what|which)\s+{WORD}")
ECHO_YES = re.compile(
    rf"(?:the\s+)?(?P<words>{WORD}(?:\s+{WORD})?),?\s+(?:yes|yeah|no|sure|partly|maybe|perhaps)"
)
STOP = re.compile(
    r"(?:stop|enough|leave off|quit|no more)(?:\s+it)?\s+(?:already\s+)?(?P<ours>(?:asking|talking|going on)\s+"
    r"(?:me\s+|us\s+)?)?(?:with|of|about)\s+(?:(?:the|this|that|these|those|your|all)\s+)*"
    rf"(?P<words>{WORD}(?:\s+{WORD}){{0,2}})"
)
_PUT = (
    r"(?:very |rather |a bit |more |so |all |somehow )*(?:like|for|about|made for|meant for|written for|odd|strange"
    r"|weird|silly|stupid|wrong|off|funny|unclear|useless|irrelevant|from another)\b"
)
# "You've got me down as marketing, haven't you"
FILED = re.compile(
    r"you(?:'ve| have)? (?:still )?(?:got|put|have|had|filed|listed) (?:me|us) (?:down )?(?:as|under)\b.*"
)
OF_QUESTION = re.compile(
    rf"(?:your (?:last )?questions? (?:are|is|was|were|sounds?|seems?|feels?|looks?|reads?) {_PUT}.*"
    r"|(?:the|this|that|these|your|your last) questions? (?:sounds?|seems?|feels?|reads?"
    r"|doesn't (?:fit|apply|work|suit)|does not (?:fit|apply|work|suit)"
    r"|don't (?:fit|apply|work|suit)|makes? no sense|is not for (?:us|me)"
    r"|isn't for (?:us|me))\b.*"
    r"|how (?:quaint|charming|funny|odd|strange|amusing|sweet|lovely|nice|original))"
)
OF_NOTES = re.compile(
    r"(?:you(?:'ve| have)? (?:just |still )?(?:wrote|written|noted)\b.*"
    r"|you keep (?:asking (?:me|us)|telling (?:me|us)|calling (?:me|us))\b.*"
    r"|(?:fix|correct|redo|clean up|update|change) (?:your (?:notes?|summary|numbers)|the notes)"
    r"|(?:all )?your (?:notes|summary|lines) (?:are|is|look|looks|were|was) .*"
    r"|(?:(?:all |the |those |these )*(?:numbers|figures|notes)|your (?:numbers|figures)(?: are)?) (?:all )?"
    r"(?:wrong|not right|incorrect)"
    r"|i (?:never|didn't|did not) (?:say|said|write|wrote|mean|meant) (?:that|this|it|so|['\"].*)"
    r"|(?:these|those|that) (?:is|are) not my words"
    r"|(?:it|that|this)(?:'s| is) not ['\"].*"
    r"|(?:put|note|write|add|count|take) (?:that|this|it) (?:down )?(?:as|in|under|to) (?:a |an |the |your )?"
    r"(?:numbers?|goals?|targets?|measures?|notes?|summary))"
    r"(?:,? (?:have|haven't|did|didn't|do|don't|are|aren't) (?:you|i))?(?:,? please)?"
)
# Before what is to be added or changed at a read-back.
MISSING = re.compile(
    r"(?:something(?:'s| is)|what(?:'s| is)|there(?:'s| is) something) (?:still )?(?:missing|wrong)|missing(?: is)?"
)
DISOWNS = re.compile(
    r"(?:that|this|it)(?:'s| is) (?:not|never|no|wrong|nonsense|rubbish|your)\b.*|(?:that|this|it) isn't\b.*"
)
# "It is a bus depot", and not "it is the dispatcher": what stands against a question that doesn't fit.
WHAT_WE_ARE = re.compile(
    r"(?:(?:it|this)(?:'s| is)|we(?:'re| are)|i(?:'m| am)|(?:we|i) (?:run|lead|manage|do|work (?:in|with|for)))\s+"
    r"(?!(?:the|our|my|when|how|if|about|not)\b).*"
)
# "I do ushers, not marketing", "we have passengers, no boxes and no pallets"
AND_NOT = re.compile(
    r"(?P<own>(?:we|i)(?:'re| are|'m| am| have| do| run| sell| serve| make| work with| work in)\s+[^,]+?),?"
    rf"\s+(?:not|no)\s+(?P<words>{WORD}(?:(?:,|\s+(?:and|or|nor))\s+(?:(?:no|not)\s+)?{WORD}){{0,3}})"
)
WHY_THAT = re.compile(r"\bwhy (?:do|are|did) you ask(?:ing|ed)?\b[^.?!]*\?\s*$")
WAVES_OFF = re.compile(rf"that(?:'s| is) (?:not )?(?:(?:a|an|the|our|my|more|all) )*{WORD}(?: {WORD})?")


def lead(folded: str) -> int:
    """Where a clause begins after the small talk before it."""
    match = _LEAD.match(folded)
    return match.end() if match else 0


def insists(folded: str) -> bool:
    """True for "I told you", "as I said": what follows has been said before."""
    return bool(_INSISTS.search(folded))
