"""Finds what a message says to a machine and not of the work: planted instructions. Pure.

Nothing of them would be obeyed in any case. Left out before a message is read, they don't become findings either,
on which a capability could come to rest. Cues are narrow: a leader may say "add coaching" and "set it to level 5".
"""

from __future__ import annotations

import re

from assistant.interpret.clauses import Span, split_sentences

# What such a reader is called, here and in documents. Assistants may be people: a school has them, a shop too.
AI = (
    r"(?:a\.?i\.?|k\.?i\.?|i\.?a\.?|llms?|(?:chat\s?)?bots?|(?:large\s+)?language\s+models?|sprachmodell"
    r"|modelo\s+de\s+lenguaje|modèle\s+de\s+langage|modello\s+linguistico|chatgpt|gpt|claude|gemini|copilot)"
)
MACHINE = rf"(?:{AI}|assistants?|assistenten?|asistentes?|assistente)"
_RULES = (
    r"(?:instructions?|prompts?|guidelines|system\s+message|programming|anweisungen?|vorgaben|consignes?"
    r"|instrucciones|indicaciones|istruzioni|direttive)"
)
_READER = r"(?:(?:to|for|an|für|pour|à|para|per|al|all|any|the|die|das|den|el|la|le|l['’])\s*){1,3}"
_CUES = re.compile(
    rf"""
      (?:^\s*|[.!?:;"“'*(\]-]\s*|\b(?:please|bitte|por\s+favor)\s+)
        (?:ignore|disregard|forget|override|bypass|ignoriere[n]?|vergiss|missachte|ignore[rz]|oublie[rz]?|ignora|olvida
        |dimentica)\b[^.\n]{{0,50}}\b{_RULES}\b
    | \b(?:all|any)\s+(?:of\s+)?(?:your\s+|the\s+|my\s+)?(?:previous|prior|above|earlier|preceding)\s+{_RULES}\b
    | {_RULES}\s+(?:before\s+this|précédentes|anteriores|precedenti)\b
    | \bdeveloper\s+(?:instructions?|prompts?)\b
    | \b(?:reveal|show|print|repeat|output|recite|translate|summari[sz]e|zeig|gib|wiederhole|montre|affiche|répète
        |muestra|repite|mostra|ripeti|stampa)\w*\b[^.\n]{{0,40}}
        \b(?:your|deine[nr]?|ihre[nr]?|tes|vos|tus|tue|le\s+tue)\s+(?:\w+\s+)?{_RULES}\b
    | \b(?:show|send|give|tell|print|export|reveal|paste)\s+(?:me|us)\b[^.\n]{{0,30}}
        \b(?:briefs?|conversations?|interviews?|profiles?|answers|notes|data|records)\s+of\s+(?:the\s+|an?\s+)?
        (?:other|another|organi[sz]ations?|compan(?:y|ies)|tenants?)\b
    | \bsystem-?\s?prompt\b
    | ^\W*(?:(?-i:SYSTEM|ASSISTANT|DEVELOPER|ADMIN)|assistant|system\s+(?:message|override|note|update))
        \s*(?:\([^)\n]*\))?\s*:
    | <\|[^|\n]{{1,40}}\|> | \[/?(?:INST|SYS)\] | <<\s*SYS | <!--
    | </?(?:system|assistant|user|im_start|im_end|s|instructions?|message|known|prompt|question)\b[^>\n]{{0,40}}>
    | ^\#{{2,}}\s*(?:system|instructions?|new\s+task|response|end\s+of)\b
    | \b(?:act\s+as|pretend\s+to\s+be|actúa\s+como|agis\s+comme|agisci\s+come|verhalte\s+dich\s+wie)
        \s+(?:an?|the|ein[e]?|une?|una?|il|el|le|la)\s+(?:\w+\s+){{0,3}}{MACHINE}\b
    | \b(?:du\s+bist|sie\s+sind|tu\s+es|vous\s+êtes|eres|sei)\s+(?:ab\s+)?(?:jetzt|désormais|maintenant|ahora|ora)\b
    | \byou\s+are\s+(?:now|no\s+longer)\b
    | \b(?:developer|god|dan|jailbreak|unrestricted|sudo)\s*-?\s*mode\b
    | \b(?:note|message|instructions?|attention|hint|hinweis|nachricht|nota|avviso|attenzione|atención|achtung)
        \s+{_READER}{MACHINE}\b[^.:\n]{{0,30}}:
    | \b{MACHINE}\s+(?:reading|that\s+reads?|who\s+reads?)\b
    | \bas\s+an\s+(?:ai|llm|assistant|language\s+model)\b
    | "(?:role|move|findings|edits|tool|function|grades)"\s*:
    | \b(?:function_call|tool_call|eval|exec|os\.system)\s*\( | \bDROP\s+TABLE\b | \bSELECT\s+\*
    | \b(?:decode|entschlüssle|décode|decodifica)\w*\b[^.\n]{{0,60}}
        \b(?:obey|follow|do|execute|carry|befolge|suis|exécute|sigue|ejecuta|segui|esegui)
    | (?<![\w/+])[A-Za-z0-9+/]{{40,}}={{0,2}}(?![\w/+])
    | (?:\b[0-9a-f]{{2}}\s?){{24,}}
    | (?:%[0-9a-f]{{2}}[\w.,]*){{4,}}
    | [\u202a-\u202e]
    """,
    re.IGNORECASE | re.VERBOSE | re.MULTILINE,
)

_BEFORE_A_CUE = " \t\r\n.!?:;\"“'*(])-"  # of the sentence before it
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")  # up to an empty line


def planted(text: str) -> tuple[Span, ...]:
    """Return where a message speaks to a machine: from the first such sentence of a paragraph to its end."""
    if not _CUES.search(text):
        return ()
    spans: list[Span] = []
    for paragraph in _PARAGRAPH.finditer(text):
        found = _CUES.search(paragraph[0])
        if found:
            cue = found.end() - len(found[0].lstrip(_BEFORE_A_CUE))
            start = paragraph.start() + _sentence_start(paragraph[0], cue)
            spans.append(Span(start, paragraph.end()))
    return tuple(spans) or (Span(0, len(text)),)


def without_planted(text: str) -> str:
    """Return the longest piece of a message that says nothing to a machine; all of one that never does.

    A piece and not what remains put together: quotes have to stand in the message as it was sent.
    """
    spans = planted(text)
    if not spans:
        return text
    edges = (0, *(edge for span in spans for edge in (span.start, span.end)), len(text))
    pieces = [text[edges[at] : edges[at + 1]].strip() for at in range(0, len(edges), 2)]
    return max(pieces, key=len)


def _sentence_start(paragraph: str, at: int) -> int:
    """Where the sentence begins that the character at `at` stands in."""
    starts = [sentence.start for sentence in split_sentences(paragraph) if sentence.start <= at]
    return max(starts, default=0)
