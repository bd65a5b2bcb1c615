"""What a leader says about our notes rather than the work: show them, they are wrong, take something out.

Only notes that are called ours, or that nothing else in the wording speaks of: "our notes at handover are a mess"
and "take the wrong part out of the van" are answers.
"""

from __future__ import annotations

import re
from functools import cache

from assistant.commands import Clarify, Command, Forget, ShowNotes, Why
from assistant.interpret.base import Context
from assistant.interpret.meta import forms_of
from assistant.interpret.phrases import whole
from assistant.interpret.words import fold
from assistant.notes import findings_with, keys_of

_SHOW = """
    (show|give|send|list) (me|us)? (all)? (the|your|my)? notes (again|so far|back)?
    read (me|us|me back|back) (the|your|my)? notes
    read (the|your|my) notes (back|to me|back to me|out)
    (show|tell|give|read) (me|us) (back)? (what|all|everything) (you have|you've|you've got|you got|you) (so far|
      noted|noted so far|noted down|written|written down|understood|understood so far|got so far|wrote|wrote down|
      have so far)
    what (do|did|have) you (have so far|got so far|noted|noted so far|noted down|written down|note|note down|
      write down|understood so far|have noted|have written down|have in your notes|got in your notes)
    (can|could|may) (i|we) (see|read|have|look at) (the|your|my) notes
    (can|could|would) you (show|read|give) (me)? (back)? (the|your|my) notes (back)?
    (let me|i want to|i'd like to|i would like to) (see|read|look at) (the|your|my) notes
    what's in (the|your) notes
    what (is|stands) in (the|your) notes
"""
# All there is in a message; in the middle of one, it may be a step of the work.
_SHOW_ALONE = """
    read (it|that|this|everything|all of it) back (to me)?
    read back (what you have|what you noted|everything)?
"""
_WRONG = """
    (all)? your (notes|note|summary|read back|readback|lines|numbers|figures|record) (is|are|was|were|look|looks|
      seem|seems|sound) (still|all|just|completely|totally|quite|really|partly|mostly|simply|so|such|pretty|
      half|a bit|a complete|a total|full of|not|not quite)? (a mess|mess|wrong|incorrect|rubbish|nonsense|
      garbage|errors|mistakes|off|confused|confusing|garbled|mixed up|all over the place|inaccurate|useless|
      terrible|not right|not correct|not quite right|not what i said)
    your (notes|numbers|figures) (all|completely|totally)? (wrong|not right|a mess|incorrect)
    (there's|there is|there are) (something|mistakes|errors|a mistake|an error|several mistakes) (wrong)?
      (in|with) your (notes|summary|numbers)
    (what|the things) you (wrote|noted|wrote down|noted down|have written|have noted|have there) (is|are)
      (all|completely|just|simply)? (wrong|incorrect|a mess|rubbish|nonsense|not right|not what i said)
    you (wrote|noted|put) (it|that|this|everything|it all) (down)? wrong
    you (wrote|noted|put) down the wrong (thing|things|number|numbers|words)
    (these|those) (notes|lines) (are|look) (all|still|just|completely)? (wrong|a mess|incorrect|not right|off)
"""
_WRONG_ALONE = """
    (the|these|those|all)? (numbers|figures|notes) (all|still|completely|totally)? (wrong|incorrect|not right|
      not correct)
"""

_ASKED = (
    r"(?:(?:no|ok|okay|well|and|so|but|then|now|just|sorry|please|can you|could you|would you|i want you to"
    r"|i'd like you to|you can|you should)[,.!]?\s+)*"
)
_TAKE = r"(?:take|delete|remove|drop|scratch|strike|cut|erase|leave|get rid of)\s+(?:out\s+)?"
_WORDS = r"['\"]?(?P<words>[^.!?;\n]{1,80}?)['\"]?"
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
_QUOTED = re.compile(_ASKED + _TAKE + r"['\"](?P<words>[^'\"\n]{1,80})['\"](?:\s+out)?" + _END)
_THE_LINE = re.compile(_ASKED + _TAKE + _LINE + _WORDS + r"(?:\s+out)?" + _END)
_BARE = re.compile(_ASKED + _TAKE + _WORDS + r"(?:\s+out)?" + _END)
_COUNTER = re.compile(
    r"\W*(?:(?:sorry|hm+|wait|ok|okay|er|um|well|but)[,.]?\s+)*(?P<why>why\s+)?(?:(?:what|which|whose|a|an|the|any)\s+)*"
    r"(?P<words>[a-z'-]+(?:\s+[a-z'-]+){0,2})\s*\?+\W*"
)
_WHICH = re.compile(r"\W*(?:what|which)\s+[a-z'-]+\s*\?+\W*")


def remark_on_notes(text: str, context: Context) -> Command | None:
    """Return what a whole message wants of our notes, or None when it is about something else."""
    forms = forms_of(text)
    if any(_shows_alone().fullmatch(form) for form in forms):
        return ShowNotes()
    if any(_wrong_alone().fullmatch(form) for form in forms):
        return ShowNotes(wrong=True)
    return sentence_on_notes(text) or _takes_out(text, context)


def sentence_on_notes(text: str) -> ShowNotes | None:
    """Return what one sentence wants of our notes, where nothing is to be taken out."""
    forms = forms_of(text)
    if any(_shows().fullmatch(form) for form in forms):
        return ShowNotes()
    return ShowNotes(wrong=True) if any(_wrong().fullmatch(form) for form in forms) else None


def counter_question(text: str, context: Context) -> Clarify | Why | None:
    """Return what a leader wants who throws a word of the question back: "Rounds?", "What campaign?"."""
    match = _COUNTER.fullmatch(fold(text))
    named = keys_of(match["words"]) if match else set[str]()
    if match is None or not named or not named <= keys_of(context.asked_text):
        return None
    return Why() if match["why"] else Clarify()


def asks_which(text: str) -> bool:
    """True for "What campaign?", whatever it was that put the word into their head."""
    return bool(_WHICH.fullmatch(fold(text)))


def _takes_out(text: str, context: Context) -> Command | None:
    folded = fold(text.strip())
    begin = len(text) - len(text.lstrip())
    match = _FROM_NOTES.fullmatch(folded) or _YOU_WROTE.fullmatch(folded)
    if match is None and context.phase != "proposal":  # there, what is dropped is a capability
        match = _QUOTED.fullmatch(folded) or _THE_LINE.fullmatch(folded) or _known(folded, context)
    if match is None:
        return None
    words = text[begin + match.start("words") : begin + match.end("words")].strip()
    return Forget(words=words) if keys_of(words) else ShowNotes(wrong=True)


def _known(folded: str, context: Context) -> re.Match[str] | None:
    """ "Please remove harm": said to us, of what stands in the notes. Without the please, only at a read-back."""
    match = _BARE.fullmatch(folded)
    said_to_us = "please" in folded or context.phase == "confirming"
    return match if match and said_to_us and findings_with(match["words"], context.findings) else None


@cache
def _shows() -> re.Pattern[str]:
    return whole(_SHOW)


@cache
def _shows_alone() -> re.Pattern[str]:
    return whole(_SHOW_ALONE)


@cache
def _wrong() -> re.Pattern[str]:
    return whole(_WRONG)


@cache
def _wrong_alone() -> re.Pattern[str]:
    return whole(_WRONG_ALONE)
