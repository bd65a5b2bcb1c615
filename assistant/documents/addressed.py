"""Tells apart what a document says of the work from what it says to whoever reads it. Pure.

What is addressed to a reader, or to a machine, is never a finding. Nothing of it would be obeyed in any case; this
keeps it from being proposed as a fact.
"""

from __future__ import annotations

import re

from assistant.interpret.planted import planted

_MACHINE = (
    r"(?:assistants?|a\.?i\.?|llms?|chat\s?bots?|bots?|(?:large\s+)?language\s+models?|models?|chatgpt|claude|gemini|"
    r"copilot|machines?)"
)
# Whole paragraphs that speak to machines: what else stands in them is not the organisation's own account either.
_TO_MACHINES = re.compile(
    rf"""\b(?:ignore|disregard|forget|override|bypass)\b[^.\n]{{0,40}}
        \b(?:instructions?|prompts?|rules?|previous|prior)\b
    | \b(?:system|assistant|user|developer)\s*(?:prompt|message)?\s*:
    | <\|?/?(?:im_start|im_end|system|assistant|user|s)\|?>
    | \b(?:as|you\s+are|act\s+as|pretend\s+to\s+be)\s+an?\s+{_MACHINE}\b
    | \b(?:note|instructions?|message|hint|attention|dear|hey|hello)\s+
        (?:(?:to|for|all|any|every|the)\s+){{0,2}}{_MACHINE}\b
    | \b{_MACHINE}\s+(?:(?:tools?|systems?|agents?|assistants?)\s+)?
        (?:must|should|shall|reading|that\s+reads?|who\s+reads?)\b
    | \b(?:add|propose|confirm|accept|rate|set|give|drop|remove)\b[^.\n]{{0,40}}
        \b(?:capabilit(?:y|ies)|(?:every|all)\s+findings?|the\s+proposal)\b
    | \b(?:rated?|scored?|set)\b[^.\n]{{0,30}}\b(?:at|as|to)\s+level\s*[1-5]\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
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


def speaks_to_machines(paragraph: str) -> bool:
    """Say whether a paragraph tells an assistant, this one or another, what to do."""
    return _TO_MACHINES.search(paragraph) is not None or bool(planted(paragraph))


def speaks_to_readers(sentence: str) -> bool:
    """Say whether a sentence is about the document itself, or tells its reader what to do or whom to call."""
    said = sentence.strip().lstrip("\"'“”„‚")
    return bool(_TO_READERS.search(said) or _ADDRESS.search(said) or _ABOUT_ITSELF.match(said))
