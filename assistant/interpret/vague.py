"""Is an answer too vague to work with? Then a probe quotes the vague words back."""

from __future__ import annotations

import re

from assistant.brief import Slot
from assistant.interpret.phrases import PhraseIndex, lines
from assistant.interpret.words import STOPWORDS, fold, tokens, word_set

# Slots in which a vague word hides the fact that is wanted. A frame or a constraint is what it is.
PROBED = frozenset(
    {
        Slot.GOAL,
        Slot.PROBLEM,
        Slot.PRIORITY,
        Slot.CRITICAL_WORK,
        Slot.EXCELLENCE,
        Slot.INCIDENT,
        Slot.CAUSE,
        Slot.FUTURE,
        Slot.PROOF,
    }
)

VAGUE = """
    (better|poor|bad|good|more|improve|improved|improving|lack of|not enough|open|clear|clearer|effective|
      stronger|weak) (internal|team|cross functional)? (communication|collaboration|cooperation|teamwork|
      leadership|quality|service|performance|engagement|alignment|efficiency|productivity|culture|attitude|
      mindset|commitment|processes|process|results|management|customer experience|experience|customer focus|
      ownership|accountability|innovation|agility|relationship*|customer service|planning|organisation|
      execution|professionalism|skills|training|transparency|trust|support|flexibility|awareness|coordination|
      outcomes|numbers|visibility|delivery|focus|behaviour|behaviours)
    (be|being|become|becoming|more|are|act|too|very|work|working|get|not) (more|really|too|always)? (proactive|
      reactive|agile|strategic|professional|efficient|effective|flexible|innovative|customer focused|
      customer centric|customer oriented|data driven|digital|accountable|engaged|motivated|competitive|
      productive|dynamic|resilient|collaborative|commercial|entrepreneurial|aligned|smarter|better|excellent|
      great|world class|best in class|siloed|creative|ambitious|committed|focused|transparent|inclusive|
      organised|structured|mature|modern|future proof|fit for purpose|lean)
    (improve|increase|raise|boost|strengthen|enhance|drive|optimise|optimize|develop|build|foster|change|
      fix) (the|our|overall|their|a)? (quality|service|performance|efficiency|productivity|communication|
      collaboration|leadership|culture|engagement|morale|innovation|customer experience|customer satisfaction|
      processes|results|business|outcomes|delivery|team|capability|capabilities|skills|people|mindset|
      effectiveness|excellence|alignment|teamwork|attitude|everything|things|operations)
    (proactive|proactivity|agile|agility|synerg*|excellence|operational excellence|customer centric*|
      customer focus|digital mindset|growth mindset|mindset|empower*|holistic|best practice*|next level|quality|
      communication|collaboration|teamwork|culture|leadership|engagement|alignment|ownership|accountability|
      professionalism|silo|silos|attitude|efficiency|effectiveness|innovation|politics|bureaucracy|performance|
      transformation|commitment|people skills|soft skills|awareness|execution|human error|human factor)
    (step|stepping|steps) up
    (raise|lift|up) (the|our|their) (bar|game|standards)
    (take|taking|took) (more)? (ownership|responsibility|initiative)
    (it's|it is|that's|its|all) (very|quite|all|just|pretty|a bit|really|too|always)? (complicated|complex|
      difficult|messy|hard|political|the usual|a mix|mixed|everything|many things|a lot of things|the same|
      historical|cultural|all over|a mess)
    (it|that|this) (really|all)? (depends|varies|differs)
    (everything|everyone|everywhere|all of it|all of them|all the above|both|various|various things|many things|
      lots of things|lots|several things|different things|a bit of everything|a lot of things|the usual|
      the usual stuff|the usual things|stuff|things|general stuff|this and that|general*|in general|etc|
      all sorts)
    (do|doing|get|getting|be|work|working|working|perform|performing|make it|things) (much|a lot|even|it|
      things)? (better|well|harder|smarter|more|good|faster|best|great|properly|right)
    (think|thinking) (more)? (strategically|outside the box|big|ahead)
    (work|working|pull|pulling) (better)? together
    (get|be|being|come) (on)? (the)? (same page|on board|a better team)
    (satisfied|happy|happier|delighted) (customers|employees|people|staff|clients)
    (lack of|no|more|not enough) (focus|direction|drive|energy|discipline|consistency|motivation|initiative|
      urgency|sense of urgency)
    (good|great|strong|right|better|best) (attitude|mindset|people|work|job|team|experience|energy|vibe|spirit|
      feeling|personality|approach|results|skills)
    (not|isn't|aren't|doesn't|don't|never) (really|quite|going)? (good|great|working|work|well|optimal|ideal|
      good enough|where it should be|up to standard|up to scratch)
    (they|people|she|he) (just)? (get it|care|know|are good|are better|try harder|work harder)
"""

_VAGUE: PhraseIndex[str] = PhraseIndex(("vague", 1, line) for line in lines(VAGUE))

# Words that add nothing one could see or count, so they don't make an answer concrete.
_GENERAL = STOPWORDS | word_set(
    """team teams people person staff company business organisation organization department everybody
    employees colleagues managers management leaders customer customers work working works job better best
    good great improve improved improving improvement increase raise become becoming think believe feel generally
    basically overall whole internal across within towards problem problems issue issues goal main biggest real big
    important key
    level levels little bit complicated complex difficult guess suppose probably mainly mostly always never around
    everything everyone different various usual today current currently future new like look looking help helps
    focus needed necessary able come comes take takes keep keeps know less bad poor lack"""
)
_MOMENT = re.compile(
    r"\b(?:when|whenever|before|after|during|until|as soon as|monday|tuesday|wednesday|thursday|friday|saturday|"
    r""
    r"sunday|january|february|march|april|june|july|august|september|october|november|december|morning|night|"
    r"evening|afternoon|\d+\s?(?:am|pm)|shift|week|month|handover|meeting|call|visit|yesterday|last (?:year|"
    r"week|month))\b"
)
_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|third|quarter|percent|twice)\b"
)
_NAME = re.compile(r"(?<=[a-z,;:] )[A-Z][a-z]{2,}|\b[A-Z]{2,}\b")
CONCRETE_WORDS = 4
CONCRETE_AT_A_MOMENT = 2


def vague_words(text: str, slot: Slot | None) -> str | None:
    """Return the vague words of an answer to the question about `slot`, as they stand in `text`, or None.

    An answer with a number or a name, or with enough that one could see ("closes the ticket without calling
    back"), isn't vague whatever else it says; and short isn't vague.
    """
    if slot not in PROBED:
        return None
    folded = fold(text)
    hits = _VAGUE.hits(folded, tokens(folded))
    if not hits or _NUMBER.search(folded) or _NAME.search(text):
        return None
    left = [
        word.key
        for word in tokens(folded)
        if word.key not in _GENERAL
        and folded[word.start : word.end] not in _GENERAL
        and not any(hit.start <= word.start < hit.end for hit in hits)
    ]
    needed = CONCRETE_AT_A_MOMENT if _MOMENT.search(folded) else CONCRETE_WORDS
    if len(left) >= needed:
        return None
    longest = max(hits, key=lambda hit: hit.end - hit.start)
    return text[longest.start : longest.end]
