"""Meta-moves: skip, don't know, why, back, enough, help, thanks, yes and no. Told from answers by being all
there is in a sentence or clause."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from assistant.commands import (
    Back,
    Clarify,
    Command,
    Confirm,
    Deny,
    DontKnow,
    Enough,
    Greet,
    Help,
    Hostile,
    OffTopic,
    Skip,
    StartOver,
    Thanks,
    ToldBefore,
    Why,
)
from assistant.interpret.clauses import Span
from assistant.interpret.meta_cues import FILLERS, META
from assistant.interpret.phrases import whole
from assistant.interpret.words import fold

_COMMANDS: Mapping[str, Command] = MappingProxyType(
    {
        "hostile": Hostile(),
        "off_topic": OffTopic(),
        "start_over": StartOver(),
        "enough": Enough(),
        "back": Back(),
        "dont_know": DontKnow(),
        "skip": Skip(),
        "told_before": ToldBefore(),
        "why": Why(),
        "clarify": Clarify(),
        "help": Help(),
        "thanks": Thanks(),
        "greet": Greet(),
        "confirm": Confirm(),
        "deny": Deny(),
    }
)
_ONLY_ASKED = frozenset({"like", "for example", "for instance", "example"})
MAX_LENGTH = 120  # a meta-move is short; what is longer is an answer
_EDGES = " \t\r\n,;:.!…–—-\"'()*_"
_INNER = re.compile(r"\s*(?:[,;:]|\s[–—-]+\s|\.\.+|…|—)\s*|\s+(?=(?:but|so|because|and|or|though)\b)")
_GOES_ON = re.compile(r"\?\s+\S+(?:\s+\S+){2,}")
_LEADING_JOINT = re.compile(r"(?:but|so|because|and|or|though|although)\b\s*")


@dataclass(frozen=True)
class Peeled:
    """The meta-moves of a sentence and what is left of it, which may be nothing."""

    commands: tuple[Command, ...]
    rest: Span


def meta_of(text: str) -> Command | None:
    """Return the meta-move that `text` is from end to end, if it is one."""
    if len(text) > MAX_LENGTH:
        return None
    folded = fold(text)
    asks = folded.rstrip(_EDGES).endswith("?")
    forms = forms_of(text)
    if not forms:
        return Clarify() if asks and "?" in folded and len(folded.strip()) == 1 else None
    for form in forms:
        match = _move().fullmatch(form)
        if match and match.lastgroup and (asks or form not in _ONLY_ASKED):
            if match.lastgroup == "why" and _GOES_ON.search(folded):
                return None  # "Why do you ask about a line? I run fraud operations": there is more to read
            return _COMMANDS[match.lastgroup]
    return None


def peel(text: str, sentence: Span) -> Peeled:
    """Take meta-moves off the whole, the front and the end of one sentence of `text`."""
    said = sentence.of(text)
    command = meta_of(said)
    if command:
        return Peeled((command,), Span(sentence.end, sentence.end))
    start, end = sentence.start, sentence.end
    front: list[Command] = []
    back: list[Command] = []
    folded = fold(text)
    for place in list(_INNER.finditer(folded, start, end)):
        if place.start() <= start:
            continue
        command = meta_of(text[start : place.start()])
        if command:
            front.append(command)
            joint = _LEADING_JOINT.match(folded, place.end())
            start = joint.end() if joint else place.end()
    for place in reversed(list(_INNER.finditer(folded, start, end))):
        joint = _LEADING_JOINT.match(folded, place.end())
        command = meta_of(text[joint.end() if joint else place.end() : end])
        if command and not isinstance(command, Clarify | Why | Deny | Confirm):
            back.insert(0, command)
            end = place.start()
    return Peeled((*front, *back), Span(start, max(start, end)))


def forms_of(text: str) -> list[str]:
    """The words of a short text as they are, and with small talk taken off their front, their end, and both."""
    if len(text) > MAX_LENGTH:
        return []
    plain = " ".join(re.sub(r"[,;:!?.…]+(?=\s|$)", " ", fold(text)).strip(_EDGES + "?").split())
    forms = [plain]
    front = plain
    while cut := _FRONT.match(front):
        front = front[cut.end() :]
        forms.append(front)
    for form in list(forms):
        rest = form
        while cut := _END.search(rest):
            rest = rest[: cut.start()]
            forms.append(rest)
    return [form for form in dict.fromkeys(forms) if form]


@cache
def _move() -> re.Pattern[str]:
    """All moves in one pattern, in the order of `_COMMANDS`; compiled when first needed."""
    return re.compile("|".join(f"(?P<{name}>{whole(META[name]).pattern})" for name in _COMMANDS))


_FRONT = re.compile(r"(?:" + whole(FILLERS).pattern + r")(?:\s+)(?=\S)")
_END = re.compile(r"(?<=\S)\s+(?:" + whole(FILLERS).pattern + r")$")
