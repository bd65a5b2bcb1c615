"""Clauses that only react to the words of our questions or notes: nothing of them is a fact of the work.

One rule. A clause is a remark when all of it throws a word of the question back ("Rounds?", "waits yes"), says that
the work has no such thing ("we're not a harm shop"), complains of the question or the notes ("you wrote harm"), or
hangs on to a remark before it ("that's not a goal of mine"). Words are thrown back or denied in the first place:
after a fact it is one more fact ("Budget was cut. No agency cover"). What comes before or after it is read as ever.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Literal

from assistant.brief import FindingDraft, Slot
from assistant.commands import Forget, ShowNotes
from assistant.interpret import remark_cues as cues
from assistant.interpret.base import Context
from assistant.interpret.clauses import Clause
from assistant.interpret.shorten import shorten
from assistant.interpret.taking_out import said_to_be_noted, takes_out
from assistant.interpret.words import fold
from assistant.misfits import same_word, words_of

Kind = Literal["echo", "yes", "denial", "question", "notes", "taken out"]

# "No time", "there is no plan": asked about these, a lack is an answer.
_LACKS = frozenset({Slot.PROBLEM, Slot.CAUSE, Slot.CONSTRAINTS, Slot.EXISTING, Slot.PROOF, Slot.LEVEL})
_COMMA = re.compile(r"\s*[,:]\s+")
_JOINTS = frozenset({"no", "not", "any", "and", "nor"})
_CUT_OFF = re.compile(r"\bno $")  # "I told you, no boxes": as a correction it would begin after the no
_OURS = re.compile(r"(?:we|i)\b")
_NOTED: AbstractSet[Kind] = frozenset[Kind]({"notes", "taken out"})
_LONGEST = 14  # words, with what they are not
_SHORT = 6  # words in which somebody says what they are instead


@dataclass(frozen=True)
class Remarks:
    """`facts` are the clauses that tell of the work; `about_us` say what it is, where a word was denied.

    `commands` are what the remarks want of our notes.
    """

    facts: tuple[Clause, ...]
    about_us: tuple[Clause, ...] = ()
    commands: tuple[Forget | ShowNotes, ...] = ()
    kinds: tuple[Kind, ...] = ()

    @property
    def only_of_questions(self) -> bool:
        """All that was said reacts to our questions: nothing of the work, and nothing of the notes."""
        return bool(self.kinds) and not (self.facts or self.about_us or _NOTED & set(self.kinds))

    def what_they_are(self, text: str) -> tuple[FindingDraft, ...]:
        """What stands against a denied word, as drafts."""
        quotes = [clause.of(text) for clause in self.about_us]
        return tuple(FindingDraft(slot=Slot.FRAME, value=shorten(quote), quote=quote) for quote in quotes)


def told_apart(text: str, clauses: Sequence[Clause], context: Context) -> Remarks:
    """Return `clauses` without those that only react to our words."""
    folded = fold(text)
    facts: list[Clause] = []
    about_us: list[Clause] = []
    kinds: list[Kind] = []
    before: Kind | None = None
    last: Clause | None = None
    commands: list[Forget | ShowNotes] = []
    wrote = ""
    for clause in clauses:
        if len(clauses) > 1 and cues.lead(clause.of(folded)) == clause.end - clause.start:
            continue  # "honestly" and nothing else
        wrote = said_to_be_noted(clause.of(text)) or wrote
        gone = takes_out(clause.of(text), context, of_notes="notes" in kinds, wrote=wrote)
        commands += gone
        kind = "taken out" if gone else _kind(folded, clause, context, before, opens=not facts or bool(kinds))
        if kind:
            kinds.append(kind)
        elif _says_what_we_are(folded, clause, last, before, context):
            about_us.append(_without_denied(folded, clause))
        else:
            facts.append(_trimmed(folded, clause, context))
        before, last = kind, clause
    if kinds == ["yes"] and not (facts or about_us):
        return Remarks(tuple(clauses))  # "waits yes" and nothing else: which of them it is
    return Remarks(tuple(facts), tuple(about_us), tuple(commands), tuple(kinds))


def _kind(folded: str, clause: Clause, context: Context, before: Kind | None, *, opens: bool) -> Kind | None:
    said = clause.of(folded)
    begin = cues.lead(said)
    body = said[begin:].strip(" \t\n,.;:!\"'")
    if not body:
        return None
    if opens and (thrown_back := _throws_back(folded, body, clause, context, before)):
        return thrown_back
    # What is said of a word in the first place is a reaction to it; after a fact it is one more fact.
    insists = cues.insists(folded[: clause.start + begin])
    cut_off = _CUT_OFF.search(folded, max(0, clause.start - 4), clause.start)
    if (opens or insists) and _denies((cut_off.group() if cut_off else "") + body, context, insists=insists):
        return "denial"
    if cues.OF_QUESTION.fullmatch(body) or cues.FILED.fullmatch(body) or _stops(body, said, context):
        return "question"
    if cues.OF_NOTES.fullmatch(body) or (before in _NOTED and cues.DISOWNS.fullmatch(body)):
        return "notes"
    if before == "yes" and clause.joint == "but" and cues.WAVES_OFF.fullmatch(body):
        return "yes"
    return None


def _throws_back(
    folded: str, body: str, clause: Clause, context: Context, before: Kind | None
) -> Literal["echo", "yes"] | None:
    asks = folded[clause.end : clause.end + 1] == "?" and not cues.ANSWERS_ITSELF.match(folded, clause.end)
    if asks and _echoes(body, context, complained=before == "question"):
        return "echo"
    match = cues.ECHO_YES.fullmatch(body)
    return "yes" if match and _all_in(match["words"], _asked(context)) else None


def _echoes(body: str, context: Context, *, complained: bool) -> bool:
    """Whether a word of the question is thrown back; after a complaint about it, any word is."""
    match = cues.ECHO.fullmatch(body)
    if match and (complained or _all_in(match["words"], _asked(context))):
        return True
    return bool(cues.WHICH.fullmatch(body))


def _denies(body: str, context: Context, *, insists: bool) -> bool:
    named = cues.IDENTITY.fullmatch(body)
    if named and _all_in(named["words"].split()[0], context.foreign):
        return True
    match = cues.LACK.fullmatch(body)
    if match is None:
        return False
    if context.asked_slot not in _LACKS:
        return insists or _all_in(match["words"], context.foreign)
    said = {word for finding in context.findings for word in words_of(finding.quote)}
    return insists and _all_in(match["words"], context.foreign | said)


def _stops(body: str, said: str, context: Context) -> bool:
    match = cues.STOP.fullmatch(body)
    if match is None:
        return False
    return bool(match["ours"] or "please" in said or _all_in(match["words"], context.foreign))


def _says_what_we_are(
    folded: str, clause: Clause, last: Clause | None, before: Kind | None, context: Context
) -> bool:
    """ "We have no boxes, we have passengers": what stands against the word that was denied."""
    said = clause.of(folded)
    said = said[cues.lead(said) :]
    if len(said.split()) > _LONGEST or re.search(r"\d", said):
        return False
    against = cues.AND_NOT.fullmatch(said)
    if against and (before == "echo" or _all_in(against["words"], context.foreign)):
        return True
    if before == "question" or cues.WHY_THAT.search(folded[: clause.start]):
        ours = bool(_OURS.match(said)) or len(said.split()) <= _SHORT
        return ours and bool(cues.WHAT_WE_ARE.fullmatch(said))
    same = last is not None and last.sentence == clause.sentence
    return before == "denial" and same and len(said.split()) <= _SHORT and bool(_OURS.match(said))


def _without_denied(folded: str, clause: Clause) -> Clause:
    """ "I do ushers, not marketing": what they aren't would pass for what they are."""
    begin = clause.start + cues.lead(clause.of(folded))
    against = cues.AND_NOT.fullmatch(folded[begin : clause.end])
    return replace(clause, start=begin, end=begin + against.end("own")) if against else clause


def _trimmed(folded: str, clause: Clause, context: Context) -> Clause:
    """A clause without a remark at its edge: "as I said, ...", "..., put that as a number please"."""
    start, end = clause.start, clause.end
    for place in _COMMA.finditer(folded, start, end):
        if not _of_notes(folded[start : place.start()], context):
            break
        start = place.end()
    for place in reversed(list(_COMMA.finditer(folded, start, end))):
        if not _of_notes(folded[place.end() : end], context):
            break
        end = place.start()
    return clause if (start, end) == (clause.start, clause.end) else replace(clause, start=start, end=end)


def _of_notes(segment: str, context: Context) -> bool:
    body = segment[cues.lead(segment) :].strip(" ,.;:!?")
    if context.phase == "confirming" and cues.MISSING.fullmatch(body):
        return True
    return bool(cues.OF_NOTES.fullmatch(body))


def _asked(context: Context) -> AbstractSet[str]:
    """The words of the question that stands open which the leader hasn't said before it, and of foreign ones."""
    own = {word for finding in context.findings for word in words_of(finding.quote)}
    asked = words_of(context.asked_text)
    return {word for word in asked if not any(same_word(word, one) for one in own)} | context.foreign


def _all_in(words: str, known: AbstractSet[str]) -> bool:
    meant = words_of(words) - _JOINTS
    return bool(meant) and all(any(same_word(word, one) for one in known) for word in meant)
