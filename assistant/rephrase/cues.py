"""Wordings that a neutral question doesn't have, and words that any question may have. Each list is closed."""

from __future__ import annotations

import re

from assistant.interpret.words import word_set
from prompts.check import LEADING as LEADING_AT_THE_EDGES
from prompts.check import PRAISE as PRAISE_IN_THE_BANK
from prompts.check import TOPICS

__all__ = ["LEADING", "PRAISE", "REMEDIES", "REPORTING", "SECOND", "TOLD", "WORDS_OF_QUESTIONS"]

_NEGATED = r"(?:(?:do|does|did|is|are|was|were|would|should|could|have|has)n't|won't|can't)"
_SUBJECT = r"(?:you|it|that|this|there|they|we|he|she|the|your|their|people|most|everyone)"
LEADING = (
    LEADING_AT_THE_EDGES,
    re.compile(rf"(?:^|[.!?;:,–—-]\s*|\b(?:so|but|and|then|or)\s+){_NEGATED}\s+{_SUBJECT}\b"),
    re.compile(
        r"\b(?:don't|wouldn't|won't|didn't|can't) you (?:think|agree|feel|find|believe|say|want|see)\b"
    ),
    re.compile(r"\b(?:surely|clearly|obviously|no doubt|undoubtedly|of course|evidently|needless to say)\b"),
    re.compile(r"\b(?:would|do|you'd|you would|you must|you will|i'm sure you) (?:you )?agree\b"),
    re.compile(r"\b(?:could|might|may) (?:it|this|that) be\b"),
    re.compile(r"\bis (?:it|this|that) (?:perhaps |maybe |not )?(?:because|due)\b"),
    re.compile(r"\b(?:would|is) it (?:be )?fair to say\b|\bwould you say (?:that|it's|it is|the|your)\b"),
    # Advice in the shape of a question.
    re.compile(
        r"\bhave you (?:ever )?(?:considered|thought about|thought of|tried)\b|\bwhy (?:not|don't you)\b"
    ),
    re.compile(
        r"\byou (?:should|need to|ought to|must|have to|had better)\b|\bi (?:suggest|recommend|think)\b"
    ),
    re.compile(r", (?:is it|are they|does it|do they|do you|would you|am i right|or not|yes|huh)\?\W*$"),
)
PRAISE = (
    PRAISE_IN_THE_BANK,
    re.compile(r"\b(?:thanks|thank you|congratulations|kudos|sorry to hear|i understand|i see|well put)\b"),
    re.compile(r"\bgood (?:point|to hear|answer|start|job|thinking)\b|\bmakes (?:perfect )?sense\b"),
    re.compile(r"\b(?:nice|glad|appreciate\w*|pleased|helpful|insightful|valuable|commendable|admirable)\b"),
    re.compile(r"\b(?:inspiring|impressive|smart|clever|wise|exciting|remarkable)\b"),
)
# A second thing to be answered, behind the first or before it.
_ASKS = r"(?:what|how|who|whom|why|when|where|which|whose)"
SECOND = (
    re.compile(rf"\b(?:and|or)(?: also| then| if so)?,? {_ASKS}\b|\band also\b|\bas well as {_ASKS}\b"),
    re.compile(
        rf"\b(?:and|or),? (?:do|does|did|is|are|was|were|has|have|can|could|would|will|should) {_SUBJECT}\b"
    ),
    re.compile(
        r"(?:^|[.!;:]\s+|\bplease )(?:also )?(?:tell|describe|explain|list|give|walk|share|name|say|outline)\b"
        r"(?=[^?]*[.!;:])"
    ),
)
# What is a remedy and not the work: to name it is to answer for the leader.
REMEDIES = (
    TOPICS,
    re.compile(
        r"\b(?:trainings?|workshops?|courses?|upskilling|reskilling|competenc(?:y|ies)|capabilit(?:y|ies))\b"
    ),
)
# Words with which one says that somebody said something.
REPORTING = word_set(
    """said say says saying told tell mentioned mention described describe spoke speak talked talk named name called
    put words word explained pointed noted earlier before point back staying coming thinking looking take taking
    given regarding concerning case moment example today here far going now once beyond besides place time reach
    reaches"""
)
# Words that report and refer: no sign of what a question is about.
TOLD = REPORTING | word_set("answer question mean means meant understand more exactly precisely")
# Plain words of questions that say nothing about anybody's work. Those of the bank's questions stand beside them.
WORDS_OF_QUESTIONS = word_set(
    """able across aside lately weak
    affect affects allow almost along appear apply arise at await aware become becomes begin begins
    behave being big bigger biggest breaks broken cause caused causes certain clear clearest closer closest come
    compare concrete concretely consequence consequences consider currently deal decisive depends describe detail
    differ direct during easy effect else ends especially example examples exact expect experience explain express
    face faced first follow form frequent frequently further general goes gets great greatest grow grows happen
    hardest heart hold holds hurt hurts idea ideal identify important impact increase indicate instance involve
    involved issue issues itself keep key kind know lack largest later lead leads least less let level lies likely
    little located long longer lower main mainly manner mark mean meaning means mention middle missing mostly name
    named near nearest need never notice observe obvious obstacle occur occurs often order origin overall own
    particular particularly pattern point points practice practical prevent prevents prior probably progress prove
    quickly raise rather reality realise reason reasons recognise reduce refer relate remain responsible sense
    serious show shows sign signs similar simple situation situations slow sooner sort source specific specifically
    spot start starts state step stick stuck successfully suffer suffers thing third together toughest turn type
    typical typically understand unless usual various view visible want ways whatever whenever wherever worse worst
    yourself"""
)
