"""Tells apart what a document says of the work from what it says to whoever reads it. Pure.

What is addressed to a reader, or to a machine, is never a finding. Nothing of it would be obeyed in any case; this
keeps it from being proposed as a fact.
"""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.interpret.planted import AI, MACHINE, planted

_MACHINE = rf"(?:{MACHINE}|models?|machines?)"
# Whole paragraphs that speak to machines: what else stands in them is not the organisation's own account either.
# What `planted` finds in a message counts here too; a document is no leader's own account, so less is enough.
_TO_MACHINES = re.compile(
    rf"""\b(?:ignore|disregard|forget|override|bypass)\b[^.\n]{{0,40}}
        \b(?:instructions?|prompts?|rules?|previous|prior|above)\b
    | \b(?:system|assistant|user|developer)\s*(?:prompt|message)?\s*:
    | \b(?:you\s+are|act\s+as|pretend\s+to\s+be)\s+an?\s+{_MACHINE}\b
    | \b(?:note|instructions?|message|hint|attention|dear|hey|hello)\s+
        (?:(?:to|for|all|any|every|the)\s+){{0,2}}{_MACHINE}\b
    | \b{AI}\s+(?:(?:tools?|systems?|agents?|assistants?)\s+)?(?:must|should|shall)\b
    | \b{_MACHINE}\s+(?:(?:tools?|systems?|agents?)\s+)?(?:reading|that\s+reads?|who\s+reads?)\b
    | \b(?:add|propose|confirm|accept|rate|set|give|drop|remove)\b[^.\n]{{0,40}}
        \b(?:capabilit(?:y|ies)|(?:every|all)\s+findings?|the\s+proposal)\b
    | \b(?:rated?|scored?|set)\b[^.\n]{{0,30}}\b(?:at|as|to)\s+level\s*[1-5]\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
# What is addressed to machines by its own heading, or says which program it is for.
_ADDRESSES = re.compile(
    rf"""\b(?:note|instructions?|message|orders?|hint|attention|dear)\s+
        (?:(?:to|for|all|any|every|the)\s+){{1,3}}(?:automat(?:ed|ic)\s+)?(?:{_MACHINE}|(?:reader|parser|extractor)s?)\b
    | \b(?:automated|automatic|machine)\s+(?:readers?|extraction|extractors?|processing\s+of\s+this)\b
    | \b(?:software|programs?|tools?|parsers?|whoever|anyone\s+who)\s+(?:(?:that|which|who)\s+)?
        (?:reads?|process(?:es)?|extracts?|parses?|evaluates?)\s+(?:this|these)\b
    | \bextraction\s+(?:tool|software|program)s?\b
    | \bmaschinell\s+(?:auswertet|liest|verarbeitet)\b
    | \blecture\s+automatique\b
    | \bprograma\s+que\s+(?:lea|lee|procese|procesa)\b
    | \bcon\s+un\s+modello\b[^.\n]{{0,40}}\b(?:conclude|conferma|propone)\b
    | </?(?:document|findings?|page)>
    | \bslot\s*=\s*\w
    """,
    re.IGNORECASE | re.VERBOSE,
)
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
_SPACED_OUT = re.compile(r"\b(?:\w ){3,}\w\b")
_TO_READERS = re.compile(
    r"""^(?:please|kindly|note\s+that|n\.?b\.?\s|see\s|cf\.|refer\s+to|return\s|send\s|forward\s|print\s|tick\s|fill\s+in
        |do\s+not\s+(?:read|change|edit|copy|forward|print|distribute|delete)|don't\s+(?:read|change|edit|copy|forward)
        |rate\s|score\s|give\s+every|let\s+us\s+know|ignore\s|you\s+(?:must|should)\b|remember\s+to|click\s
        |make\s+sure\s+(?:you|to)|(?:enter|complete)\s(?=.*\b(?:cells?|fields?|columns?|forms?|sheets?)\b))
    | \b(?:when|if|once)\s+you\s+(?:read|summari[sz]e|fill|complete|apply|print|open|review)\b
    | \b(?:this|the\s+present)\s+(?:document|paper|plan|strategy|framework|report|page|sheet|description|policy
        |version|presentation|workbook|file)\s+(?:sets?\s+out|describes?|is|was|will|must|should|may|replaces?|contains?
        |applies|has|summari[sz]es|explains?|outlines?|covers?|defines?|does)\b
    | \b(?:should\s+be\s+read\s+together|(?:is|are)\s+(?:asked|invited)\s+to)\b
    | \b(?:any\s+other\s+duties|other\s+duties\s+as|such\s+other\s+duties|duties\s+may\s+change|not\s+exhaustive)\b
    | \b(?:equal\s+opportunit|we\s+welcome\s+applications|unauthori[sz]ed\s+cop|all\s+rights\s+reserved)
    | \bprinted\s+copies\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ADDRESS = re.compile(
    r"[\w.+-]+@[\w-]+\.\w+|https?://|\bwww\.|(?<![\d.,])(?:\+|0)\d[\d ()/-]{7,}\d", re.IGNORECASE
)
_ABOUT_ITSELF = re.compile(
    r"^(?:confidential|draft|internal|version|v\d|status|approved|adopted|prepared|author|owner|source|date|"
    r"printed|last (?:edited|updated|changed)|valid (?:from|until)|document (?:owner|number)|classification|page|"
    r"copyright|©)"
    r"(?![\w'])",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)  # asked for each sentence of a paragraph in turn
def speaks_to_machines(paragraph: str) -> bool:
    """Say whether a paragraph tells an assistant, this one or another, what to do."""
    meant = _as_meant(paragraph)
    return (
        _TO_MACHINES.search(meant) is not None
        or _ADDRESSES.search(meant) is not None
        or bool(planted(paragraph) or (meant != paragraph and planted(meant)))
    )


def addresses_machines(heading: str) -> bool:
    """Say whether a heading names a machine as the one that what follows is for."""
    return _ADDRESSES.search(_as_meant(heading)) is not None


def _as_meant(text: str) -> str:
    """The text without invisible characters, and with words put together that were spaced out."""
    return _SPACED_OUT.sub(lambda found: found[0].replace(" ", ""), _INVISIBLE.sub("", text))


def speaks_to_readers(sentence: str) -> bool:
    """Say whether a sentence is about the document itself, or tells its reader what to do or whom to call."""
    said = sentence.strip().lstrip("\"'“”„‚")
    return bool(_TO_READERS.search(said) or _ADDRESS.search(said) or _ABOUT_ITSELF.match(said))
