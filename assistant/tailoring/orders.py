"""Tells a record's lines and a leader's words from orders about how they are to be worded. Pure.

A record may come with a framework that somebody else wrote, and a leader pastes mails. What gives orders to whoever
words it is neither shown to the model nor a ground for anything it says.
"""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.documents.addressed import speaks_to_machines

_WORDING = re.compile(
    r"""\b(?:whoever|anyone\s+who|whatever|when\s+you)\s+(?:words?|rewords?|re-?writes?|adapts?|grades?|tailors?|translates?)\b
    | \b(?:this|the)\s+record\s+is\s+(?:read|worded|adapted)\b
    | \b(?:words?|reword|rewrite)\s+(?:the|every|each|all)\s+(?:\w+\s+)?(?:levels?|lines?|records?|indicators?)\b
    | \bevery\s+line\s+(?:has\s+to|must|should|is\s+to)\b
    | \b(?:our|the)\s+(?:wording|definition|texts?)\b[^.\n]{0,60}
        \b(?:begins?|starts?|has\s+to|must|is\s+to|written\s+for\s+us)\b
    | \b(?:platform|system)\s+administrator\b[^.\n]{0,20}\bspeaking\b
    | \btell\s+the\s+(?:leader|user|reader)s?\b
    | \b(?:print|send|quote|show|reveal|repeat)\b[^.\n]{0,40}
        \b(?:your|the)\s+(?:\w+\s+)?(?:prompts?|instructions?|rules\s+you)\b
    | \brules\s+you\s+(?:word|write|work|were\s+given)\b
    | \b(?:other\s+organi[sz]ations|andere[nr]?\s+organisationen|autres\s+organisations|otras\s+organizaciones
        |altre\s+organizzazioni)\b[^.\n]{0,40}
        \b(?:said|told|say|gesagt|erzählt|raconté|dit|dicho|contado|detto|raccontato)\b
    | \b(?:proposals?|briefs?|data|words|texts?)\s+of\s+(?:the\s+)?other\s+organi[sz]ations?\b
    | \b(?:beim\s+(?:anpassen|umschreiben|formulieren)|wer\s+(?:das|dies|diesen\s+text)\s+(?:anpasst|umschreibt)
        |fassung\s+(?:jeder|aller|der)\s+fähigkeit(?:en)?)\b
    | \b(?:qui|pour\s+qui)\s+(?:adapte|réécrit|reformule|rédige)\b | \bdans\s+notre\s+version\b
    | \b(?:al|quien|para\s+quien)\s+(?:redact|adapt|reescrib)\w+\b
    | \bchi\s+(?:riscrive|adatta|riformula|redige)\b
    | \brot-?13\b | \banswer\s+in\s+plain\b
    | </?(?:record|role|words)>
    | "(?:definition|levels|activities|indicators)"\s*:
    | \bactivity\s+\d+\s+\([^)\n]*\bhours?\)\s*:
    """,
    re.IGNORECASE | re.VERBOSE,
)
_NUMBER = r"(?:[1-5]|one|two|three|four|five|fünf|cinq|cinco|cinque)"
_WHICH = r"(?:fifth|highest|top|fünfte[nr]?|höchste[nr]?|cinquième|quint[oa]|plus\s+haut|máximo|massimo)"
_LEVEL = re.compile(
    rf"""\b(?:levels?|stufen?|niveaux?|nivel(?:es)?|livell[oi])\s+(?:below\s+|under\s+|is\s+|are\s+)?{_NUMBER}\b
    | \b{_WHICH}\s+(?:level|stufe|niveau|nivel|livello)\b | \b(?:niveau|nivel|livello)\s+{_WHICH}\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_DECIDED = re.compile(
    r"""\b(?:proposals?|role\s+profile)\b[^.\n]{0,40}\b(?:accepted|approved)\b
    | \binterview\b[^.\n]{0,40}\b(?:over|ends?|ended|finished)\b
    | \bvorschlag\b[^.\n]{0,30}\bangenommen\b | \bproposition\b[^.\n]{0,30}\baccept[ée]
    | \bpropuesta\b[^.\n]{0,30}\bacepta | \bproposta\b[^.\n]{0,30}\baccetta
    """,
    re.IGNORECASE | re.VERBOSE,
)


@lru_cache(maxsize=4096)  # a record's lines and a conversation's words come again with each capability
def gives_orders(text: str) -> bool:
    """Say whether a line tells a machine, or whoever words it, what to do."""
    return speaks_to_machines(text) or _WORDING.search(text) is not None


def level_in(text: str) -> str | None:
    """Return the words by which a line names a proficiency level."""
    found = _LEVEL.search(text)
    return found[0] if found else None


def decision_in(text: str) -> str | None:
    """Return the words by which a line says that a proposal is accepted or an interview over."""
    found = _DECIDED.search(text)
    return found[0] if found else None
