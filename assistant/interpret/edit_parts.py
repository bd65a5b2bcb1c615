"""Cuts a message at the proposal into the parts that each ask for one thing. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.interpret.clauses import split_sentences
from assistant.interpret.edit_cues import STATEMENTS, VERBS
from assistant.interpret.words import fold

MAX_LENGTH = 240  # an edit is short; what is longer is an answer

# Joints and verbs are met one after the other, never in one pattern: a thousand times "and" would take seconds.
_JOINT = re.compile(r"[,;]|\b(?:and|then|but|also)\b")
_VERB = re.compile(rf"\s*(?:(?:please|also|then)\s+)?(?:{VERBS})\b")
_COMMA = re.compile(r"\s*(?:[,;]|\band\b)\s*(?:\band\b\s*)?")
_SMALL_TALK = re.compile(
    r"(?:no[,.!]+\s*|(?:ok|okay|well|hmm|yes|yeah|yep|oh|ah|sorry|so|and|but|please|actually|also|hm|thanks|great|"
    r"good|fine|right|then|can you|could you|can we|could we|i'd like to|i would like to|i want to|let's|i'd|"
    r"i would|we should|you can|go on then|go on)[\s,.:!-]+)"
)
# What is said after the names, as the reason: "drop cleaning; I've a contractor for it".
_REMARK = re.compile(
    r"\s*(?:[,;–—]|\s-\s|\b(?:because|since|as|cos|but|and)\b)\s*(?:(?:because|since|as|but|and)\s+)?"
    r"(?:(?:i|we|they|you|he|she|nobody)(?:'\w+)?\s+\w|(?:it|that|this|there)(?:'s|\s+(?:is|was|are|has|will|would|"
    r"does|doesn't|isn't|can|can't|cannot))\b|no (?:idea|clue|one|use|reason|point|time|need)\b).*$"
)


# "Some days, but no. Drop it": here "no." is no abbreviation, unless a number follows.
_AFTER_NO = re.compile(r"(?<=\bno)\.\s+(?=\D)", re.IGNORECASE)
# What is only supposed states nothing: "accept it and let me go once pricing is out".
_SUPPOSED = re.compile(r"\b(?:once|when|if|until|unless|after|as soon as|let|whether)\b")


def sentences(text: str) -> list[str]:
    """The sentences of `text`, each with its question mark if it has one."""
    whole = [
        text[one.start : one.end] + ("?" if text[one.end : one.end + 1] == "?" else "")
        for one in split_sentences(text)
    ]
    return [part for sentence in whole for part in _AFTER_NO.split(sentence)]


def parts(sentence: str) -> list[str]:
    """Cut before each verb of an edit, and before what is stated of a capability after an edit."""
    return [part for piece in _at_verbs(sentence) for part in _at_statements(piece)]


def bare(part: str) -> str:
    """Return `part` without the small talk it begins with."""
    rest = part.strip(" \t\n,.;:!")
    folded, begin = fold(rest), 0
    while cut := _SMALL_TALK.match(folded, begin):
        begin = cut.end()
    return re.sub(r"\s+", " ", rest[begin:])


def without_remark(names: str) -> str:
    """Return names without the sentence that gives the reason for them."""
    cut = _REMARK.search(fold(names))
    return names[: cut.start()] if cut and cut.start() else names


def _at_verbs(sentence: str) -> list[str]:
    folded = fold(sentence)
    found = ((run[0][0], end) for run in _runs(folded) if (end := _before_verb(folded, run)) is not None)
    return _cut(sentence, [(_left(folded, begin), end) for begin, end in found])


def _runs(folded: str) -> Iterator[list[tuple[int, int]]]:
    """Joints with nothing between them: ", and then" is one run."""
    run: list[tuple[int, int]] = []
    for match in _JOINT.finditer(folded):
        if run and folded[run[-1][1] : match.start()].strip():
            yield run
            run = []
        run.append(match.span())
    if run:
        yield run


def _before_verb(folded: str, run: Sequence[tuple[int, int]]) -> int | None:
    """Where the verb after a run of joints begins; the last of them may belong to the verb ("then go")."""
    for _, end in reversed(run[-3:]):
        if _VERB.match(folded, end):
            return end
    return None


def _left(folded: str, place: int) -> int:
    return len(folded[:place].rstrip())


def _cut(text: str, cuts: Sequence[tuple[int, int]]) -> list[str]:
    bounds = [(0, 0), *((begin, end) for begin, end in cuts if begin), (len(text),) * 2]
    return [text[one[1] : other[0]].strip() for one, other in pairwise(bounds) if one[1] < other[0]]


def _at_statements(piece: str) -> list[str]:
    """Cut "add the front desk, and coaching matters more", which has one verb of an edit only."""
    folded = fold(bare(piece))
    if len(piece) > MAX_LENGTH or not _VERB.match(folded):
        return [piece]
    folded = fold(piece)
    joints = [match.span() for match in _COMMA.finditer(folded)]
    ends = [begin for begin, _ in joints[1:]] + [len(piece)]
    cuts = [joint for joint, end in zip(joints, ends, strict=False) if _states(folded[joint[1] : end])]
    return _cut(piece, cuts) if cuts else [piece]


def _states(folded: str) -> bool:
    stated = folded.strip(" .!")
    return not _SUPPOSED.search(stated) and any(pattern.fullmatch(stated) for pattern in STATEMENTS)
