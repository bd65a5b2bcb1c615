"""Whether a message at the proposal accepts it, only says yes, or asks to see it. Pure."""

from __future__ import annotations

import re

from assistant.interpret.agreement_cues import (
    ACCEPT,
    ACCEPTS_AND_GOES,
    DECIDES,
    KEEPS_IT,
    SHOWS,
    TURNS_DOWN,
    YES,
)
from assistant.interpret.edit_parts import MAX_LENGTH, bare
from assistant.interpret.phrases import whole
from assistant.interpret.words import fold

# These may only mean "I have read it", and accepting ends the conversation.
_ONLY_HEARD = frozenset(
    {"ok", "okay", "right", "nice", "cool", "fine", "good", "alright", "well", "great", "sure"}
)

_ACCEPT = whole(ACCEPT)
_YES = whole(YES)
_SHOWS = whole(SHOWS)
_SHOW_JOINT = re.compile(r"\s*(?:[,;.!]|\band\b|\bthen\b)(?:\s*\b(?:and|then)\b)*\s*")


def is_accept(text: str) -> bool:
    """Say whether `text` agrees to the proposal as it stands, in more than a yes."""
    if is_heard(text):
        return False
    return any(pattern.fullmatch(_plain(text)) for pattern in (_ACCEPT, ACCEPTS_AND_GOES))


def decides(text: str) -> bool:
    """Say whether `text`, which accepts, says so in words of deciding: "accept it", not "looks good"."""
    return DECIDES.search(fold(text)) is not None


def is_yes(text: str) -> bool:
    """Say whether `text` is a yes and nothing more, which may answer any question."""
    return _YES.fullmatch(_plain(text)) is not None


def keeps_it(text: str) -> bool:
    """Say whether `text` wants what was just spoken of to stay, or to be there again: "no, put it back"."""
    return KEEPS_IT.fullmatch(_plain(text)) is not None


def turns_down(text: str) -> bool:
    """Say whether `text` takes nothing of what was offered."""
    return TURNS_DOWN.fullmatch(_plain(text)) is not None


def is_heard(text: str) -> bool:
    """Say whether `text` may only mean that it was read: "ok", "fine"."""
    return fold(text).strip(" .!,") in _ONLY_HEARD


def wish_to_see(text: str) -> int | None:
    """Return where `text` begins to ask for the list as it stands: at 0, after other edits, or nowhere."""
    if len(text) > MAX_LENGTH:
        return None
    joints = [(m.start(), m.end()) for m in _SHOW_JOINT.finditer(fold(text))]
    for before, begin in [(0, 0), *joints]:
        if _SHOWS.fullmatch(" ".join(re.sub(r"[,;:!?.]+", " ", fold(bare(text[begin:]))).split())):
            return before
    return None


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[,;:!.]+", " ", fold(text)).split())
