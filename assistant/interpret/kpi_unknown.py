"""A measure the library does not know: its name, from the words around its numbers, and a guess at its timing."""

from __future__ import annotations

import re
from typing import Literal

from assistant.interpret.number_words import word_set

_F = re.IGNORECASE
# Words that are not part of a measure's name, at its edges.
_EDGE = word_set(
    """i'd we'd i'll we'll it's that's we're they're there's between somewhere off after before since than until
    a an the our my your their his her its this that these those we i you they it us he she is are was
    were be been am at on in to for of from with by and or but so as about around roughly currently today
    now right stuck running sits sitting stands standing hovering want wants need needs must should would
    could will shall have has had get gets got getting cut reduce raise increase lower improve improving
    grow lift push bring take drive keep hold make double triple treble halve halving doubling boost slash
    up down over under below above target targets goal aim baseline actual current number one only just
    well also then there here please like hope plan think believe guess say said know see main key
    important focus board ceo boss everyone people team every each per not no yes ok okay really very
    quite too still almost nearly because when if while what which who where how why measure measured kpi
    kpis metric metrics figure track tracking steer look looking go going come comes coming went do does
    did doing let lets more less fewer higher better worse least most some any all both first second third
    next last year month quarter week day today's expected standard ideally maybe perhaps basically
    honestly call reach reaching hit hitting move moving fall falls rise rises rising drop drops climb climbs
    sink sinks fell rose dropped grew climbed went gone goes slipped risen fallen grown
    happy glad fine good great enough satisfied pleased count counts counting counted shrink shrinks grows
    doubles halves improves slips moves stays stay"""
)
# Alone these are verbs or plain nouns: "we spend two days", "it costs us".
_ALSO_VERBS = word_set(
    """spend cost costs calls orders claims loss losses hours minutes days visits wait waits value count reviews
    tickets members time price response responses level levels number share margin output"""
)
_HEADS = word_set(
    """rate rates score scores ratio index level levels percentage share yield intensity accuracy coverage
    utilisation utilization occupancy volume count frequency speed velocity quality compliance adherence
    availability efficiency productivity density capacity margin conversion completion adoption usage
    uptake throughput output turnaround backlog lag delay satisfaction reliability uptime spend price
    income sales profit growth value hours minutes days errors defects mistakes incidents visits bookings
    referrals sign-ups signups downloads registrations renewals claims orders tickets calls applications
    enrolments donations members subscribers footfall wait waits retention turnover churn engagement
    awareness predictability realisation penetration mortality rework pipeline responses response reviews
    rating ratings loss losses"""
)
# Small words that may stand inside a name: "time from referral to first session".
_INNER = word_set("of per to for in at on from first after before by the a than older younger longer within")
_LAGGING = re.compile(
    r"\b(?:complaints?|churn|revenue|sales|profit|margin|turnover|attrition|injur\w+|accidents?|incidents?|costs?|loss\w*|nps"
    r"|satisfaction|retention|growth|share|returns?|downtime|mortality|failures?|defects?|income|renewals?|output|yield)\b",
    _F,
)
_LEADING = re.compile(
    r"\b(?:meetings?|calls|visits|training|coaching|near[- ]miss\w*|inspections?|audits?|pipeline|leads|adoption"
    r"|usage|observations?|bookings?|booked|proposals?|demos?|one-to-ones|huddles?|checks?|referrals?"
    r"|applications?|walks?)\b",
    _F,
)
_WORD = re.compile(r"[A-Za-z][\w'’/&-]*")

_COLON_FROM = re.compile(
    r"\s*:\s*(?:from|was|now|today|currently)\s+$", _F
)  # "missed charges: from 8% to 2%"


def name_before(text: str) -> str:
    """Return the noun phrase that ends `text`: "our crane intensity is at " gives "crane intensity"."""
    text = _COLON_FROM.sub(" ", text)
    clause = re.split(
        r"[.,;:()\n!?](?=\s|$)|\s[-–—]+\s|\b(?:and|but|that(?!['’]s)|because)\b", text.rstrip(" :,(-–—=>→")
    )[-1]
    return _trimmed(clause)


def name_after(text: str) -> str:
    """Return the noun phrase that begins `text`: " reopened tickets today" gives "reopened tickets"."""
    clause = re.split(
        r"[.,;:()\n!?\d]|\s[-–—]+\s|\b(?:and|but|is|are|to|by|from|in|want|today|now|should|must|per|a|at|or|we)\b",
        text,
        flags=_F,
    )[0]
    return _trimmed(clause)


def _trimmed(clause: str) -> str:
    words = list(_WORD.finditer(clause))
    while words and words[-1].group().lower() in _EDGE:
        words.pop()
    run: list[re.Match[str]] = []
    for word in reversed(words):
        lower = word.group().lower()
        inner = lower in _INNER and len(run) > 0
        if (lower in _EDGE and not inner) or len(run) == 6:
            break
        run.insert(0, word)
    while run and run[0].group().lower() in _EDGE:
        run.pop(0)
    return clause[run[0].start() : run[-1].end()] if run else ""


def sounds_like_a_measure(name: str) -> bool:
    """Whether the name ends in, or holds, a word that measures have: rate, score, time, yield …"""
    words = [word.lower() for word in re.split(r"[\s/-]+", name) if word]
    if len(words) == 1 and words[0] in _ALSO_VERBS:
        return False
    return any(word in _HEADS for word in words) or (
        bool(words) and words[-1] in {"time", "cost", "costs", "revenue"}
    )


def guessed_timing(name: str) -> Literal["leading", "lagging"] | None:
    """Guess whether a measure moves early (activity) or late (outcome); None when its name does not tell."""
    if _LEADING.search(name):
        return "leading"
    return "lagging" if _LAGGING.search(name) else None
