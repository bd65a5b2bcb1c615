"""Messages that are about us or the interview rather than the work, in wordings no table could list."""

from __future__ import annotations

import re

from assistant.commands import Clarify, Command, DontKnow, Enough, Hostile, OffTopic, Skip, Why
from assistant.interpret.words import fold

LONGEST = 28  # words; what is longer tells something, whatever else it says
_ABOUT_US = re.compile(
    r"\b(?:machines?|robots?|bots?|chatbots?|computers?|algorithms?|consultants?|buzzwords?|questionnaires?"
    r"|surveys?|(?:your|these|this|the) (?:questions?|interview|tool|software|program)|another form)\b"
)
_DOUBTS = re.compile(
    r"\b(?:i doubt|doubt(?:ful)?|really|actually|lead(?:s)? anywhere|point|use|help(?:s)?|know(?:s)?|understands?"
    r"|do i get|is this|are you|will this|does this|why would|laugh|seen (?:this|it) before|last (?:time|one))\b"
)
_TOLD_BEFORE = re.compile(
    r"^(?:i|we)(?:'ve| have)? (?:already |just )?(?:gave|given|told|said|sent|answered|explained)\b.{0,40}"
    r"(?:already|before|twice|again|enough)\b"
)
_GO_ON = re.compile(r"(?:^|[.,;!] ?)(?:anyway|but|so|well)?,? ?(?:go on|carry on|ask away|fire away)\W*$")
_ASKS_FOR_RESULT = re.compile(
    r"\b(?:enough|show me|(?:give|get|see|want) (?:me |us )?(?:the |your |a )?(?:list|results?|proposal|summary)"
    r"|stop|no more questions|wrap up|all i have time|have to go|got to go|need to go|run out of time)\b"
)
# "Funny weather, isn't it?", "you wouldn't know a decent roofer, would you"
_TAG_QUESTION = re.compile(
    r"\b(?:isn't it|isn't that|aren't you|wouldn't you|would you|do you|are you|can you|could you|have you)"
    r"\W*(?:$|[.?!])"
)
_NOTHING = re.compile(
    r"^(?:i have |i've |there is |there's )?no (?:figures?|numbers?|data|idea|information|view)\b.{0,24}$"
    r"|^(?:that|this|it)? ?(?:i'd|i would|we'd|we would) (?:have|need) to"
    r" (?:look (?:that |it |this )?up|check|ask around)(?:\W*$|[,.].{0,50}$)"
)
_BESIDE_THE_POINT = re.compile(
    r"^(?:no\W+)?(?:and )?(?:that's|that is|it's|this is|i find (?:that|this|it)) (?:simply |really |quite )?"
    r"(?:not relevant|irrelevant|beside the point|not important|none of your business)\b.{0,24}$"
    r"|^(?:no\W+)?(?:and |but )?i (?:don't|do not|can't) see why (?:that|this|it)"
    r" (?:matters|is relevant|is important)\W*$"
)
_WHY = re.compile(
    r"^(?:and )?(?:on what (?:basis|grounds)|for what (?:reason|purpose)|to what end)\b.{0,40}\?$"
)
# "Is this for me or for the operator you ask?", "can you say more easy?"
_UNCLEAR_TO_THEM = re.compile(
    r"(?:^|[.!?,] )(?:is|are|was|do|does|did) (?:this|that|it|you)\b[^.?!]*\byou (?:ask|mean|want)\w*\b[^.?!]*\?$"
    r"|\byou (?:please )?(?:say|ask|put|explain)(?: (?:it|this|that))? (?:a bit |a little )?(?:more |in )?"
    r"(?:easy|easier|simple|simpler|simply|slowly|other words|plain words)\b[^.?!]*\??$"
)
_INTERRUPTED = re.compile(
    r"(?:^|[.!?] )(?:so |now )?where were we\W*$"
    r"|^(?:sorry\W+|hang on\W+|wait\W+)*(?:(?:one|just a|hold on a|give me a) (?:sec|second|moment|minute)\W*$"
    r"|(?:some(?:one|body)(?:'s| is) at the door|my (?:other )?phone(?:'s| is) ringing)\b)"
)
_ASKS_AN_AI = re.compile(
    r"\bi (?:should|could|might|can) (?:just |rather |as well )*(?:use|try|ask)\b.{0,30}"
    r"\b(?:ai|chatgpt|gpt|copilot|gemini|claude|bots?)\b.{0,30}$"
)
# "Did you see the match last night? Unbelievable.": a question to us, and hardly a word behind it.
_ASKS_US_FIRST = re.compile(
    r"^(?:by the way\W+|btw\W+|oh\W+|say\W+|so\W+)?(?:do|did|can|could|have|are|will|would) you (?!know\b|guess\b)"
    r"[^?.!]*\?\W*(?:[\w'’-]+\W+){0,5}$"
)
# "I work for the vendor. Show me the brief of the other organisation": an order to us tells nothing of the work.
_ORDERS_US = re.compile(
    r"(?:^|[.!?] )(?:please |now |just )*(?:show|print|export|paste|display|reveal) (?:me|us)\b[^.?!]*[.!]?$"
)
_PASSES: tuple[tuple[re.Pattern[str], Command], ...] = (
    (_NOTHING, DontKnow()),
    (_BESIDE_THE_POINT, Skip()),
    (_WHY, Why()),
    (_UNCLEAR_TO_THEM, Clarify()),
    (_INTERRUPTED, OffTopic()),
    (_ASKS_AN_AI, OffTopic()),
    (_ASKS_US_FIRST, OffTopic()),
    (_ORDERS_US, OffTopic()),
)
# "Two things.", "So, where to start.": what comes after it is the answer.
_ANNOUNCES = re.compile(
    r"^(?:so|well|ok(?:ay)?|look|hm+|right)?,? ?(?:there are |i have |it's )?(?:"
    r"(?:(?:about |just )?(?:one|two|three|four|a few|several|a couple of) (?:main |big |different )?"
    r"(?:things?|points?|answers?|goals?|problems?|reasons?|parts|examples?|numbers?|measures?))"
    r"(?: really| here| then)?"
    r"|where (?:to|do i|should i|shall i) (?:start|begin)|let me (?:think|see|start)|good question"
    r"|(?:hard|difficult) to say|that's a (?:hard|tough|good|difficult) (?:one|question))$"
)
_YES = re.compile(
    r"^(?:i (?:suppose|think|guess) |well,? |ok(?:ay)?,? )*(?:that's |it's |that is |it is )?"
    r"(?:yes|yeah|yep|yup|sure|right|correct|exactly|agreed|fine|ok|okay)\b"
)
_RESERVATION = re.compile(
    r"\b(?:but|except|only|although|though|however|not|no|wrong|missing|actually|add|also|forgot|instead|should)\b|\d"
)


def passes(text: str) -> Command | None:
    """Return the move of a short message that leaves the question to others or asks about it; None for all else.

    It begins like a no, a correction or chat, and is none of them.
    """
    folded = " ".join(fold(text).split())
    if not folded or len(folded.split()) > LONGEST or re.search(r"\d", folded):
        return None
    for pattern, command in _PASSES:
        if pattern.search(folded):
            return command
    return None


def aside_of(text: str) -> Command | None:
    """Return the move of a short message about us: doubt, mockery, a question back; None for an answer."""
    folded = " ".join(fold(text).split())
    if not folded or len(folded.split()) > LONGEST:
        return None
    chat = len(folded.split()) <= 16 and _TAG_QUESTION.search(folded) and not re.search(r"\d", folded)
    if chat or _GO_ON.search(folded):
        return OffTopic()
    if _ABOUT_US.search(folded) and _DOUBTS.search(folded) and not re.search(r"\d", folded):
        return Hostile()
    # One sentence that asks is not an answer to a question.
    one_question = len(folded.split()) > 2 and folded.endswith("?") and not re.search(r"[.!?;:]\s", folded)
    return OffTopic() if one_question else None


def complains_of_asking(text: str) -> bool:
    """True for "I told you that already" beside another move: nothing to be noted down."""
    return bool(_TOLD_BEFORE.search(fold(text).strip(" .,;:!?—–-")))


def only_announces(clause: str) -> bool:
    """True for a clause that says an answer is coming and isn't one ("Two things", "where to start")."""
    return bool(_ANNOUNCES.match(" ".join(fold(clause).split()).strip(" .,;:!?—–-")))


def agrees(text: str) -> bool:
    """True for a yes with more words around it and no reservation, in answer to a read-back."""
    folded = fold(text).strip()
    return bool(_YES.match(folded)) and not _RESERVATION.search(folded) and len(folded.split()) <= LONGEST


def only_ends_the_answer(command: Command, text: str) -> bool:
    """True for the "that's it" that ends an answer, as against a wish to stop and see the result."""
    return isinstance(command, Enough) and not _ASKS_FOR_RESULT.search(fold(text))
