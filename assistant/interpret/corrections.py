"""Corrections of earlier answers: "no, churn is 16 not 18", "scratch that, the goal is ...", "I said X not Y"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from assistant.brief import Finding, FindingDraft, KpiReading, Slot
from assistant.commands import Correct
from assistant.interpret.base import Context
from assistant.interpret.clauses import Span
from assistant.interpret.kpi_readback import format_reading
from assistant.interpret.kpi_unknown import sounds_like_a_measure
from assistant.interpret.measured import Measured
from assistant.interpret.phrases import whole
from assistant.interpret.remark_cues import FILED
from assistant.interpret.shorten import shorten
from assistant.interpret.words import content_words, fold
from assistant.measures import measure_key, speaks_of

# Said first, these make all that follows a correction.
STRONG = """
    (scratch|strike|forget|ignore|cancel|disregard|delete) (that|this|it|what i said|my last answer|
      what i just said|the last one|my last|the previous one|my previous answer)
    (a|small|one|slight|quick)? (correction|corrections|rectification|erratum)
    i (misspoke|got that wrong|had that wrong|made a mistake|was wrong|meant|meant to say|mean|
      need to correct (that|myself|something)|have to correct (that|myself|something)|want to correct (that|
      myself|something)|typed that wrong|mistyped|got it wrong|must correct (that|myself))
    (i'd|i would) like to correct (that|myself|something|one thing|the)?
    (let|allow) me (to)? (correct|rephrase|rectify|fix|change) (that|myself|it|something|one thing|my answer)
    (my|that was a|sorry my|it was a|that's a)? (mistake|typo|bad|error|slip)
    (no|sorry|wait|hang on|hold on|but)? (that's|that is|this is|that was|it's|that isn't|this isn't|
      that is) (wrong|not right|incorrect|not correct|not what i said|not what i meant|not what i mean|right|
      what i said|what i meant|a mistake|correct|a misunderstanding|not true)
    (you've|you have|you) (got|misunderstood|misheard|misread|have) (that|it|me|this|the number|
      the numbers)? (wrong|down wrong|mixed up|backwards)?
    i (didn't|did not|never) (say|mean|said) that
    not what i (said|meant)
    i (said|told you|wrote|meant)
    (change|correct|update|fix|amend|set) (that|it|my answer|this) (to|into|as)
"""
WEAK = """
    (no|nope|nah|wait|hang on|hold on|sorry|actually|oh|well|yes but|yeah but|yep but|almost|nearly|mostly|
      not quite|not exactly|not really|no no|no wait|oh sorry|oh wait|hm|hmm|but|yes|yeah|ok|partly|only|just|
      except|right but|correct but|fine but|almost right|mostly right|one thing)
"""
_END = r"(?!\w|'\w|-\w)\s*[,.:;!–—-]*\s*"  # no "No-shows 14%"
_STRONG = re.compile(rf"(?:{whole(STRONG).pattern}){_END}")
_WAITING = r"wait (?:times?|lists?|at|for|in|is|until)\b"  # "Wait time is 45 minutes"
_WEAK = re.compile(rf"(?!{_WAITING})(?:{whole(WEAK).pattern}){_END}")
_SAID = re.compile(r"i (?:said|told you|wrote|meant)\b")
_NOT_SAID = re.compile(r"that'?s (?:right|correct|what i)")
# "Numbers wrong. Fraud loss is 11.4": of numbers that are noted, and no "the numbers are off, nobody counts".
_NUMBERS_WRONG = re.compile(
    r"(?:\(?\d[.)]\s+)?(?:(?:all\s+)?your\s+(?:numbers?|figures?)\s+(?:(?:is|are|still|all|both)\s+)*"
    r"|(?:(?:all|the|those|these)\s+)*(?:numbers?|figures?)\s+(?:still\s+)?)"
    r"(?:wrong|not right|incorrect)\s*[.:;!–—]+\s+(?=[^\n]*\d)"
)
_CONTRAST = re.compile(
    r"[\s,;–—-]*\b(?:and not|not|instead of|rather than|isn't|is not)\s+"
    r"(?P<old>(?:[^,.;!?\n]|(?<=\d)[,.](?=\d)){1,60})$"
)
_CONTRAST_FIRST = re.compile(r"\bnot\s+(?P<old>[^,.;!?\n]{1,40}?)\s*,?\s*(?:but|it's)\s+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_WHOLE_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)?(?![\w])")  # not the 2 of "L2"

# What a leader calls the slots.
NAMED: Mapping[Slot, str] = MappingProxyType(
    {
        Slot.GOAL: "goal|aim|objective|ambition|strategy",
        Slot.KPI: "numbers?|figures?|kpis?|targets?|baseline|metric|deadline|(?:due )?date|percentage|value",
        Slot.FRAME: "team|team size|head ?count|role|department|job title|scope|decision maker|decider|group|"
        "crew",
        Slot.PROBLEM: "problem|issue",
        Slot.CAUSE: "causes?|reasons?|root cause",
        Slot.PRIORITY: "priority|priorities|order|ranking|rank",
        Slot.CRITICAL_WORK: "critical work|critical moment|moment|process|key moment",
        Slot.INCIDENT: "incident|example|case",
        Slot.CONSTRAINTS: "budget|constraints?|limits?",
        Slot.PROOF: "proof|evidence",
        Slot.LEVEL: "level|seniority",
        Slot.FUTURE: "future",
        Slot.EXISTING: "existing training|training|framework",
    }
)
_NAMED = tuple(
    (slot, re.compile(rf"(?:the|our|my|your|about the|with the)\s+(?:\w+\s+)?(?:{names})\b"))
    for slot, names in NAMED.items()
)
_NAMED_FIRST = tuple(
    (slot, re.compile(rf"(?:it's\s+)?(?:the|our|my)\s+(?:{names})\s+(?:is|are|was|should be|must be|=|:)"))
    for slot, names in NAMED.items()
)
_PURE = re.compile(
    r"(?:no|sorry|but|yes|wait|actually|i think|also|only|just|except|,|\s)*"
    r"(?:(?:please\s+|can we\s+|could we\s+|let's\s+|i(?:'d like| want| need) to\s+|go back to\s+|back to\s+|"
    r"can i\s+|let me\s+)*"
    r"(?:change|correct|fix|edit|redo|update|revise|revisit|amend|go back to|return to)\s+(?P<a>(?:the|my|"
    r"our)\s[\w\s]{3,30})"
    r"|(?P<b>(?:the|my|our)\s[\w\s]{3,30})\s+(?:is|are|was|were|looks?|seems?)\s+(?:still\s+|all\s+|"
    r"not\s+quite\s+|completely\s+)?"
    r"(?:wrong|not right|incorrect|off|not correct|mistaken|outdated|misunderstood)"
    r"|you\s+(?:got|have|misunderstood|misread)\s+(?P<c>(?:the|my|our)\s[\w\s]{3,30}?)(?:\s+(?:wrong|mixed up|"
    r"backwards))?)"
    r"[\s.!?]*"
)
_ADDS = re.compile(
    r"(?:yes|yeah|yep|ok|and|but|right|correct|all|good|fine|great|that's right|,|\.|\s)*"
    r"(?:also|and also|you (?:forgot|missed|left out)|i'd add|i would add|add|one more thing|in addition|plus|"
    r"on top of that|"
    r"additionally|(?:what|something|one thing)(?:'s| is) (?:still )?missing|missing is|missing(?=\s*:)|i forgot|"
    r"i would also|we also|there's also|there is also)\b"
)


@dataclass(frozen=True)
class Correction:
    """A message read as a correction: the part that says what is right, and what it says was wrong.

    It is `strong` when it is one without what is known bearing it out, and `assumed` when that is only because the
    notes were just read back: then a measure is put right, and anything else where it says over what is noted.
    """

    rest: Span
    old: Span | None
    slot: Slot | None
    strong: bool
    assumed: bool = False


def read_correction(text: str, context: Context) -> Correction | None:
    """Return how `text` corrects something, or None when nothing in its wording does."""
    folded = fold(text)
    pure = _PURE.fullmatch(folded)
    if pure:
        slot = slot_named(pure["a"] or pure["b"] or pure["c"])
        if slot:
            return Correction(Span(len(text), len(text)), None, slot, strong=True)
    start, strong, weak = _lead(folded)
    wrong = _NUMBERS_WRONG.match(folded) if any(one.kpi for one in context.findings) else None
    if wrong:
        start, strong = wrong.end(), True
    old = _old(folded, start)
    if old and not (strong or weak or _known(old.of(folded), context.findings)):
        old = None
    if _SAID.match(folded[:start].strip()[-12:]) and not old:
        strong = False
    confirming = context.phase == "confirming"
    if not (strong or weak or old or confirming):
        return None
    first = next((slot for slot, pattern in _NAMED_FIRST if pattern.match(folded, start)), None)
    sure = strong or (weak and old is not None) or (old is not None and bool(_NUMBER.search(old.of(folded))))
    sure = sure or (weak and first is not None and _corrects_named(first, context))
    assumed = confirming and not (sure or weak or first or _ADDS.match(folded))
    sure = sure or (confirming and not _ADDS.match(folded))
    return Correction(Span(start, len(text)), old, first, strong=sure, assumed=assumed)


def slot_named(words: str) -> Slot | None:
    """Return the slot that "the target" or "our goal" speaks of."""
    folded = " " + fold(words)
    return next((slot for slot, pattern in _NAMED if pattern.search(folded)), None)


def corrects(
    correction: Correction, drafts: Sequence[FindingDraft], text: str, context: Context
) -> tuple[tuple[Correct, ...], tuple[FindingDraft, ...]]:
    """Split `drafts` into those that put something right, as commands, and those that only add."""
    if correction.strong and not drafts:
        end = correction.old.start if correction.old else correction.rest.end
        rest = text[correction.rest.start : end].strip(" ,.;:!")
        slot = correction.slot or slot_of_old(correction, text, context) or slot_named(rest)
        if rest and slot and slot is not Slot.KPI and len(rest.split()) <= 30:
            draft = FindingDraft(slot=slot, value=shorten(rest), quote=rest)
            return (Correct(slot=slot, drafts=(draft,)),), ()
        return (Correct(slot=slot),), ()
    if correction.assumed:
        wrong = [d for d in drafts if d.kpi or _says_over(d, context.findings)]
    else:
        wrong = [d for d in drafts if correction.strong or _contradicts(d, correction, context)]
    kept = tuple(d for d in drafts if d not in wrong)
    by_slot: dict[Slot, list[FindingDraft]] = {}
    for draft in wrong:
        by_slot.setdefault(draft.slot, []).append(draft)
    return tuple(Correct(slot=slot, drafts=tuple(found)) for slot, found in by_slot.items()), kept


def _says_over(draft: FindingDraft, findings: Iterable[Finding]) -> bool:
    """Whether a draft shares words with what its slot holds: "a team of 40" over "a team of 30"."""
    words = set(content_words(fold(draft.quote)))
    return any(words & set(content_words(fold(one.quote))) for one in findings if one.slot is draft.slot)


def known_measure(old: str, findings: Iterable[Finding]) -> KpiReading | None:
    """Return the measure whose baseline or target is the number in `old`."""
    was = _number(old)
    kpis = (finding.kpi for finding in findings)
    return next((kpi for kpi in kpis if kpi and was is not None and was in (kpi.baseline, kpi.target)), None)


def moved_number(measured: Measured, known: KpiReading, *, was: str, now: float) -> Measured:
    """Put the new number of "16, not 18" where the 18 was: baseline or target of the measure that had it.

    A number beside another measure's name stays there: "complaints are 16, not 18" of a churn of 18.
    """
    if _is_another(measured, known):
        return measured
    is_target = known.target == _number(was)
    reading = KpiReading(
        name=known.name,
        kpi_id=known.kpi_id,
        unit=known.unit,
        baseline=None if is_target else now,
        target=now if is_target else None,
    )
    return replace(measured, reading=reading, value=format_reading(reading))


def _is_another(measured: Measured, known: KpiReading) -> bool:
    name = measured.reading.name
    counts = measured.reading.kpi_id is not None or sounds_like_a_measure(name) or name.endswith("s")
    return measured.named and counts and not speaks_of(measured.reading, known)


def _number(text: str) -> float | None:
    found = _NUMBER.search(text)
    return float(found.group().replace(",", ".")) if found else None


def _corrects_named(slot: Slot, context: Context) -> bool:
    """ "Actually the team is 40" corrects, unless the team is what was asked about."""
    near = {Slot.PROBLEM, Slot.CAUSE}
    return slot is not context.asked_slot and not {slot, context.asked_slot} <= near


def _lead(folded: str) -> tuple[int, bool, bool]:
    start, strong, weak = 0, False, False
    while not FILED.match(folded, start):
        lead = _STRONG.match(folded, start)
        if lead and not _NOT_SAID.match(lead.group()):
            start, strong = lead.end(), True
            continue
        lead = _WEAK.match(folded, start)
        if not lead or lead.end() == start:
            return start, strong, weak
        start, weak = lead.end(), True
    return start, strong, weak


def _old(folded: str, start: int) -> Span | None:
    body = folded.rstrip(" .!?")
    match = _CONTRAST.search(body, start) or _CONTRAST_FIRST.search(body, start)
    return Span(match.start(), match.end()) if match and match["old"].strip() else None


def _known(old: str, findings: Iterable[Finding]) -> bool:
    """Whether what is denied stands in the brief: its number, or most of its words."""
    number = _NUMBER.search(old)
    words = content_words(old)
    for finding in findings:
        quote = fold(finding.quote)
        if number and re.search(rf"(?<!\d){re.escape(number.group())}(?!\d)", quote):
            return True
        if words and not number and all(word in quote for word in words):
            return True
    return False


def slot_of_old(correction: Correction, text: str, context: Context) -> Slot | None:
    """Return the slot whose finding holds what the correction says was wrong."""
    if correction.old is None:
        return None
    old = fold(correction.old.of(text))
    words = {*content_words(old), *_WHOLE_NUMBER.findall(old)} - {"instead", "rather"}
    for finding in reversed(context.findings):
        said = {*content_words(fold(finding.quote)), *_WHOLE_NUMBER.findall(finding.quote)}
        if words & said:
            return finding.slot
    return None


def _contradicts(draft: FindingDraft, correction: Correction, context: Context) -> bool:
    if correction.slot is draft.slot:
        return True
    if draft.kpi is None:
        return (
            draft.slot is not context.asked_slot and context.holds(draft.slot) and correction.old is not None
        )
    for finding in context.findings:
        known = finding.kpi
        if known is None or measure_key(known) != measure_key(draft.kpi):
            continue
        pairs = ((known.baseline, draft.kpi.baseline), (known.target, draft.kpi.target))
        if any(a is not None and b is not None and a != b for a, b in pairs):
            return True
    return False
