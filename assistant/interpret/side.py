"""Side questions: about our words and our ways, not about the leader's work. By words, without a model. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.commands import Command, Help, SideQuestion
from assistant.interpret.words import fold, word_set
from prompts.help import HelpText, help_texts

LONGEST = 25  # words; a longer message tells something
STRAY = 1  # words beside those of a help text that a question may hold

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
_ASKS = re.compile(
    r"^(?:(?:ok|okay|hm+|well|so|and|but|sorry|wait|hang on|hold on|quick question|by the way|before (?:that|we go"
    r" on)|just|please|actually|also)[,:;. ]+)*"
    r"(?:what|how|why|who|which|where|is|are|do|does|did|can|could|will|would|should|explain|define|tell me"
    r"|remind me|(?:give|show|send|get) (?:me|us)|let me see"
    r"|(?:i|we)(?:'d| would)? (?:just |only )?(?:like|want|need))\b"
)
_ASKS_FOR_MORE = re.compile(r"^(?:enough|more|many)\b.*\?$")
_SMALL = word_set(
    """
    a an the is are was were be been being i me my you your we us our it its this that these those them
    they to of in on at for from with by about as and or but if so do does did done have has had can could
    will would should may might what how why who which where when here there then than between exactly
    actually really just please ok okay well sorry wait also tell explain know remind again quick question
    way mean means meant say said call called what's how's who's where's there's it's that's i'm i'd i'll
    want need like give show see let
    you're you've we're don't doesn't didn't isn't aren't one ones any some all both each other hang hold
    before go only ever anyway even kind sort now
    """
)


def side_topic(text: str) -> HelpText | None:
    """Return the help text that answers a message which is one side question and nothing else, else None."""
    folded = " ".join(fold(text).split()).strip()
    words = _WORD.findall(re.sub(r"\b(what|how|who|where)'s\b", r"\1 is", folded))
    if not words or len(words) > LONGEST or re.search(r"\d|[.!?;]\s+\S", folded.rstrip("?!. ")):
        return None
    asks = _ASKS.match(folded) and (folded.endswith("?") or len(words) > 3)
    if not (asks or _ASKS_FOR_MORE.match(folded)):
        return None
    ranked = [(*fit, text) for text in help_texts() if (fit := _fit(text, words))]
    return min(ranked, key=lambda one: one[:2])[2] if ranked else None


def side_question(text: str, meta: Command | None) -> SideQuestion | None:
    """Something asked about our words or our ways; where it could be a call for help too, its answer says more."""
    asks = (meta is None or isinstance(meta, Help)) and side_topic(text) is not None
    return SideQuestion(question=text.strip()[:500]) if asks else None


def _fit(text: HelpText, words: Sequence[str]) -> tuple[int, int] | None:
    """How well a text's best line fits: words left over, and groups met (less is better); None when none does."""
    fits = [fit for line in text.asks if (fit := _line_fit(line, words))]
    return min(fits, default=None)


def _line_fit(line: str, words: Sequence[str]) -> tuple[int, int] | None:
    groups = [frozenset(group.split("|")) for group in line.split()]
    if not all(group & set(words) for group in groups):
        return None
    named = frozenset[str]().union(*groups)
    stray = sum(word not in named and word not in _SMALL for word in words)
    return (stray, -len(groups)) if stray <= STRAY else None
