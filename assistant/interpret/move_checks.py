"""Checks of the moves a model saw in a message. What ends or undoes something is read by rules only. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from assistant.commands import Command
from assistant.interpret.shape import MOVES
from assistant.interpret.words import fold
from assistant.model.record import Rejection

PASSING = 25  # words; a longer message tells something, whatever else it says

# What ends or undoes something is read by rules only.
BY_RULES_ONLY = frozenset({"confirm", "deny", "back", "enough", "start_over"})
# A move that a model sees where rules see an answer must show in the message.
_SHOWS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "skip": re.compile(
            r"\b(?:skip|pass|next|leave|later|move on|rather not|not (?:now|today|going)|another time|n't want)\b"
        ),
        "dont_know": re.compile(
            r"\b(?:know|idea|sure|clue|tell|say|unclear|unknown|depends|ask|check|look (?:it|that) up|find out"
            r"|guess|nothing|no (?:figures?|data|numbers?|view))\b|n.t (?:have|got)\b"
        ),
        "why": re.compile(r"\?|\bwhy\b|\bwhat for\b"),
        "clarify": re.compile(r"\?|\bmean|\bunderstand|\bfollow\b|\bclear"),
        "help": re.compile(r"\?|\bhelp\b|\bhow\b"),
        "off_topic": re.compile(r"\?|\byou\b|\byour\b|!"),
        "hostile": re.compile(r"\?|\byou\b|\byour\b|!|\bthis\b"),
        "greet": re.compile(r"\b(?:hi|hello|hey|morning|afternoon|evening|day)\b"),
        "thanks": re.compile(r"\b(?:thank|thanks|cheers|appreciate|grateful)\b"),
    }
)


def check_move(move: str, text: str, by_rules: Sequence[Command], *, finds: bool) -> tuple[Rejection, ...]:
    """Return what is wrong with a move, if anything. `finds`: the reading holds findings that stand."""
    if move not in MOVES:
        return _no(f"there is no move {move[:40]!r}")
    if any(command.type == move for command in by_rules) or (finds and move in ("greet", "thanks")):
        return ()
    if move in BY_RULES_ONLY:
        return _no(f"{move} is not said in plain words")
    if finds:
        return _no(f"{move} beside findings is not said in plain words")
    if len(text.split()) > PASSING or not _SHOWS[move].search(fold(text)):
        return _no(f"the message does not say {move}")
    return ()


def _no(why: str) -> tuple[Rejection, ...]:
    return (Rejection(check="move", detail=why),)
