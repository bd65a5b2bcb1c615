"""What a leader says about our notes rather than the work: show them, they are wrong, take something out.

Only notes that are called ours, or that nothing else in the wording speaks of: "our notes at handover are a mess"
and "take the wrong part out of the van" are answers.
"""

from __future__ import annotations

import re
from functools import cache

from assistant.commands import Clarify, Command, ShowNotes, Why
from assistant.interpret.base import Context
from assistant.interpret.meta import forms_of
from assistant.interpret.phrases import whole
from assistant.interpret.taking_out import takes_out
from assistant.interpret.words import fold
from assistant.notes import keys_of

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

_COUNTER = re.compile(
    r"\W*(?:(?:sorry|hm+|wait|ok|okay|er|um|well|but)[,.]?\s+)*(?P<why>why\s+)?(?:(?:what|which|whose|a|an|the|any)\s+)*"
    r"(?P<words>[a-z'-]+(?:\s+[a-z'-]+){0,2})\s*\?+\W*"
)
_WHICH = re.compile(r"\W*(?:what|which)\s+[a-z'-]+\s*\?+\W*")


def remark_on_notes(text: str, context: Context) -> tuple[Command, ...]:
    """Return what a whole message wants of our notes; nothing when it is about something else."""
    forms = forms_of(text)
    if any(_shows_alone().fullmatch(form) for form in forms):
        return (ShowNotes(),)
    if any(_wrong_alone().fullmatch(form) for form in forms):
        return (ShowNotes(wrong=True),)
    shown = sentence_on_notes(text)
    return (shown,) if shown else takes_out(text, context)


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
