"""What a leader wants taken out of our notes: "take out harm, rounds and 'waits yes'"."""

from __future__ import annotations

import re

from assistant.commands import Forget, ShowNotes
from assistant.interpret.base import Context
from assistant.interpret.words import fold
from assistant.notes import findings_with, keys_of

_ASKED = (
    r"(?:(?:no|ok|okay|well|and|so|but|then|now|just|sorry|please|can you|could you|would you|i want you to"
    r"|i'd like you to|you can|you should)[,.!]?\s+)*"
)
_TAKE = r"(?:take|delete|remove|drop|scratch|strike|cut|erase|leave|get rid of)\s+(?:out\s+)?"
_WORDS = r"(?P<words>[^.!?;\n]{1,80}?)"
_OURS = r"(?:of|from|off|in)\s+(?:the|your|these|those)\s+(?:notes?|summary|read-?back)"
_END = r"(?:[\s,]+please)?[\s.!?]*"
_LINE = r"the\s+(?:thing|things|bit|line|point|note|entry|one|stuff|remark)\s+(?:about|that says|saying)\s+"
_FROM_NOTES = re.compile(_ASKED + _TAKE + rf"(?:{_LINE})?" + _WORDS + r"\s+(?:out\s+)?" + _OURS + _END)
_YOU_WROTE = re.compile(
    r"(?:but\s+)?you(?:'ve| have)?\s+(?:just\s+)?(?:wrote|written|noted|put down|recorded|listed)\s+(?:down\s+)?"
    r"['\"]?(?P<words>[^.!?;,:…\n]{1,80}?)['\"]?\s*(?:[.!?;,:…–—-]+|\band\b)\s*(?:[^\n]{0,80}[.!?;,…–—-]\s*)?"
    + _ASKED
    + _TAKE
    + r"(?:it|that|this)(?:\s+out)?(?:\s+"
    + _OURS
    + r")?"
    + _END
)
_IN_QUOTES = r"(?<!\w)['\"][^'\"\n]{1,80}['\"](?!\w)"
_QUOTED = re.compile(
    _ASKED + _TAKE + rf"(?P<words>{_IN_QUOTES}(?:(?:,|,?\s+and)\s+{_IN_QUOTES}){{0,5}})(?:\s+out)?" + _END
)
_THE_LINE = re.compile(_ASKED + _TAKE + _LINE + _WORDS + r"(?:\s+out)?" + _END)
_BARE = re.compile(_ASKED + _TAKE + _WORDS + r"(?:\s+out)?" + _END)
_WROTE = re.compile(
    r"you(?:'ve| have)?\s+(?:just\s+|still\s+)?(?:wrote|written|noted)\s+(?:down\s+)?"
    r"['\"]?(?P<words>[^'\",;]{1,80})"
)
_ITEM = re.compile(rf"{_IN_QUOTES}|(?:(?!,|;|\s+(?:and|as well as)\s).)+")
_JOINED = re.compile(r"^\s*(?:and|as well as)\s+", re.IGNORECASE)
# Said of notes and hardly ever of work: other verbs must speak of something that is noted.
_PLAINLY = re.compile(_ASKED + r"(?:take\s+out|delete|remove|erase|scratch)\b")
_POINTS = frozenset({"it", "that", "this", "them", "these", "those", "both", "all of it", "all of them"})


def takes_out(
    text: str, context: Context, *, of_notes: bool = False, wrote: str = ""
) -> tuple[Forget | ShowNotes, ...]:
    """Return what a message or a clause of it wants out of our notes; nothing when it asks for something else.

    `of_notes` says that the notes were spoken of before it, `wrote` what they were said to hold.
    """
    begin = len(text) - len(text.lstrip())
    folded = fold(text.strip())
    match = _FROM_NOTES.fullmatch(folded) or _YOU_WROTE.fullmatch(folded)
    if match is None and context.phase != "proposal":  # there, what is dropped is a capability
        match = _QUOTED.fullmatch(folded) or _THE_LINE.fullmatch(folded) or _known(folded, context)
        match = match or (_after_notes(folded, context) if of_notes else None)
    if match is None:
        return ()
    words = text[begin + match.start("words") : begin + match.end("words")].strip()
    if fold(words) in _POINTS and wrote:
        words = wrote
    items = _items(words, context)
    return tuple(Forget(words=item) for item in items) or (ShowNotes(wrong=True),)


def said_to_be_noted(clause: str) -> str:
    """Return the words of which "you wrote harm" says that they stand in the notes; empty without any."""
    match = _WROTE.search(fold(clause))
    return clause[match.start("words") : match.end("words")].strip(" .!?") if match else ""


def _known(folded: str, context: Context) -> re.Match[str] | None:
    """ "Please remove harm": said to us, of what stands in the notes. Without the please, only at a read-back."""
    match = _BARE.fullmatch(folded)
    said_to_us = "please" in folded or context.phase == "confirming"
    return match if match and said_to_us and _held(match["words"], context) else None


def _after_notes(folded: str, context: Context) -> re.Match[str] | None:
    match = _BARE.fullmatch(folded)
    if match is None or not (_PLAINLY.match(folded) or _held(match["words"], context)):
        return None
    return match


def _held(words: str, context: Context) -> bool:
    return all(findings_with(item, context.findings) for item in _items(words, context)) and bool(
        keys_of(words)
    )


def _items(words: str, context: Context) -> list[str]:
    """What is named one by one, unless all of it stands in one line of the notes."""
    if findings_with(words, context.findings):
        return [words.strip("'\" ")]
    named = [_JOINED.sub("", item.group()).strip("'\"“”‘’ ") for item in _ITEM.finditer(words)]
    return list(dict.fromkeys(name for name in named if keys_of(name)))
