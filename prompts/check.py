"""A linter of the question bank: what a schema can't see in a spoken question. Pure, and a flat list of rules."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from prompts.coverage import gaps
from prompts.placeholders import placeholders_in
from prompts.schema import (
    CELLS,
    PHRASES,
    PROBE_PLACEHOLDERS,
    QUESTION_PLACEHOLDERS,
    Question,
    QuestionBank,
)
from prompts.trades import trades_in

MIN_REMEDIES = 6
MAX_WORDS = {"wording": 35, "short": 14, "probe": 25}
ASKING_PHRASES = {"contradiction", "readback_question"}

PRAISE = re.compile(
    r"\b(great|awesome|fantastic|excellent|wonderful|amazing|perfect|brilliant|absolutely|certainly|"
    r"of course|thanks for|thank you for|good question|well done|love (it|that)|happy to|delighted|"
    r"interesting|basically|literally|honestly|just wondering|i was wondering|obviously|simply)\b",
    re.IGNORECASE,
)
JARGON = re.compile(
    r"\b(leverage|synerg\w+|stakeholders?|holistic|best practices?|deep dive|pain points?|low-hanging|"
    r"value-add|actionable|paradigm|mindset|competenc(y|ies)|upskill\w*|learning needs?|KPIs?|deliverables?)\b",
    re.IGNORECASE,
)
LEADING = re.compile(
    r"^(don't you|do you not|wouldn't|isn't|aren't|shouldn't|couldn't|won't|surely|would you agree|"
    r"do you agree|you would agree)\b|, (right|isn't it|don't you|no|correct)\?$",
    re.IGNORECASE,
)
DOUBLE = re.compile(r"\band also\b|\band (what|how|who|whom|why|when|where|which|whose)\b", re.IGNORECASE)
TOPICS = re.compile(
    r"\b(negotiation|coaching|delegati(ng|on)|leadership|time management|communication skills?|teamwork|"
    r"problem[- ]solving|critical thinking|emotional intelligence|change management|storytelling)\b",
    re.IGNORECASE,
)


def problems(bank: QuestionBank) -> list[str]:
    """Return everything wrong with the bank, one line each with the question's or the list's name."""
    return [problem for rule in RULES for problem in rule(bank)]


def _wording_form(bank: QuestionBank) -> Iterator[str]:
    for q, wording in _wordings(bank):
        if wording.count("?") > 1:
            yield f"{q.id}: more than one question mark: {wording!r}"
        if not wording.endswith("?"):
            yield f"{q.id}: does not end as a question: {wording!r}"
        if LEADING.search(wording):
            yield f"{q.id}: leading: {wording!r}"
        # A number, its value and its date are one question; so are a case and what happened in it.
        if q.slot not in {"kpi", "incident"} and DOUBLE.search(wording):
            yield f"{q.id}: two questions in one: {wording!r}"


def _short_form(bank: QuestionBank) -> Iterator[str]:
    for q in bank.questions:
        if not q.short.endswith("?") or q.short.count("?") > 1:
            yield f"{q.id}: short is not one question: {q.short!r}"
        if LEADING.search(q.short):
            yield f"{q.id}: short is leading: {q.short!r}"
        # On a phone the short form stands in for a wording: it has to spare the reader something.
        if len(q.short.split()) > max(len(wording.split()) for wording in q.wordings):
            yield f"{q.id}: short is longer than every wording: {q.short!r}"


def _length(bank: QuestionBank) -> Iterator[str]:
    for q in bank.questions:
        for kind, text in _spoken(q):
            if len(text.split()) > MAX_WORDS[kind]:
                yield f"{q.id}: {kind} longer than {MAX_WORDS[kind]} words: {text!r}"
        if len(re.findall(r"[.?!](?:\s|$)", q.why)) > 2:
            yield f"{q.id}: why has more than two sentences: {q.why!r}"
        if q.choices and len(q.choices) < 2:
            yield f"{q.id}: a single choice is no choice"


def _words(bank: QuestionBank) -> Iterator[str]:
    banned = (("praise or filler", PRAISE), ("jargon", JARGON), ("names a capability", TOPICS))
    for name, text in _all_texts(bank):
        for what, pattern in banned:
            # A placeholder's own name is never spoken.
            if hit := pattern.search(re.sub(r"{\w*}", "", text)):
                yield f"{name}: {what} {hit[0]!r}: {text!r}"


def _placeholders(bank: QuestionBank) -> Iterator[str]:
    for q in bank.questions:
        for wording in q.wordings:
            if unknown := placeholders_in(wording) - QUESTION_PLACEHOLDERS:
                yield f"{q.id}: undeclared placeholder {sorted(unknown)}: {wording!r}"
        if all(placeholders_in(wording) for wording in q.wordings):
            yield f"{q.id}: every wording needs a placeholder"
        for probe in q.probes:
            if unknown := placeholders_in(probe) - PROBE_PLACEHOLDERS:
                yield f"{q.id}: undeclared placeholder {sorted(unknown)}: {probe!r}"
        if sum("{words}" in probe for probe in q.probes) > 2:
            yield f"{q.id}: more than two probes quote the leader"


def _trades(bank: QuestionBank) -> Iterator[str]:
    """A department has many trades: each of its questions needs a wording and a probe that suit them all."""
    for q in bank.questions:
        own_words = [text for text in q.wordings if not placeholders_in(text)]
        for kind, texts in (("wording", own_words), ("probe", q.probes)):
            found = [trades_in(text, q.audience) for text in texts]
            if found and all(found):
                names = sorted({name for one in found for name in one})
                yield f"{q.id}: every {kind} is for one trade only: {names}"


def _duplicates(bank: QuestionBank) -> Iterator[str]:
    yield from _twice("wording", ((q.id, wording) for q, wording in _wordings(bank)))
    yield from _twice("short", ((q.id, q.short) for q in bank.questions))
    yield from _twice("why", ((q.id, q.why) for q in bank.questions))
    yield from _twice("clarify", ((q.id, q.clarify) for q in bank.questions))
    yield from _twice("id", ((q.id, q.id) for q in bank.questions))


def _lists(bank: QuestionBank) -> Iterator[str]:
    for name in PHRASES:
        entries = bank.phrases.get(name, ())
        if not 4 <= len(entries) <= 10:
            yield f"{name}: {len(entries)} phrases, 4 to 10 wanted"
        if len(set(entries)) < len(entries):
            yield f"{name}: the same phrase twice"
        # A phrase stands beside a question, and a turn holds one question.
        if name not in ASKING_PHRASES and any("?" in entry for entry in entries):
            yield f"{name}: a phrase that asks"
    for cell in CELLS:
        if len(bank.remedies.get(cell, ())) < MIN_REMEDIES:
            yield f"remedies.{cell}: fewer than {MIN_REMEDIES}"


RULES: tuple[Callable[[QuestionBank], Iterator[str]], ...] = (
    gaps,
    _wording_form,
    _short_form,
    _length,
    _words,
    _placeholders,
    _trades,
    _duplicates,
    _lists,
)


def _wordings(bank: QuestionBank) -> Iterator[tuple[Question, str]]:
    return ((q, wording) for q in bank.questions for wording in q.wordings)


def _spoken(q: Question) -> Iterator[tuple[str, str]]:
    yield from (("wording", wording) for wording in q.wordings)
    yield "short", q.short
    yield from (("probe", probe) for probe in q.probes)


def _all_texts(bank: QuestionBank) -> Iterator[tuple[str, str]]:
    for q in bank.questions:
        yield from ((q.id, text) for _, text in _spoken(q))
        yield from ((q.id, text) for text in (q.why, q.clarify, *q.choices))
    for name, entries in bank.phrases.items():
        yield from ((name, entry) for entry in entries)


def _twice(kind: str, texts: Iterable[tuple[str, str]]) -> Iterator[str]:
    pairs = [(name, re.sub(r"\W+", " ", text).lower().strip()) for name, text in texts]
    count = Counter(text for _, text in pairs)
    yield from (f"{name}: {kind} used twice: {text!r}" for name, text in pairs if count[text] > 1)
