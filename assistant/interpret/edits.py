"""Edits of a proposal in plain words: drop, add, level, weight, undo, compare, why, accept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, cast

from assistant.commands import (
    ALL_LEVELS,
    Accept,
    Add,
    Compare,
    Drop,
    ProposalCommand,
    SetLevel,
    SetWeight,
    Undo,
    WhyCapability,
)
from assistant.interpret.base import Context
from assistant.interpret.clauses import split_sentences
from assistant.interpret.edit_cues import (
    ACCEPT,
    ACCEPTS_AND_GOES,
    ADDS,
    ASKS_AFTER,
    COMPARES,
    DROPS,
    EXCEPT,
    LEVELS,
    LEVELS_SAID,
    LOWER,
    RANKS,
    SHOWS,
    STEPS,
    SWAPS,
    UNDOS,
    VERBS,
    WEIGHTS,
    WHY_LEVELS,
    WHYS,
)
from assistant.interpret.phrases import whole
from assistant.interpret.ranks import denies_rank, ranked_weight
from assistant.interpret.references import (
    NameIndex,
    build_index,
    by_name,
    by_position,
    by_run,
    means_all,
    says_whole_name,
    trimmed,
)
from assistant.interpret.words import content_words, fold

Level = Literal[1, 2, 3, 4, 5]

# These may only mean "I have read it", and accepting ends the conversation.
_ONLY_HEARD = frozenset(
    {"ok", "okay", "right", "nice", "cool", "fine", "good", "alright", "well", "great", "sure"}
)
MAX_LENGTH = 240  # an edit is short; what is longer is an answer

_ACCEPT = whole(ACCEPT)
_SHOWS = whole(SHOWS)
_PARTS = re.compile(
    rf"(?:\s*(?:[,;]|\band\b|\bthen\b|\bbut\b|\balso\b))+\s*(?=(?:please\s+|also\s+|then\s+)?(?:{VERBS})\b)"
)
_LIST = re.compile(r"\s*(?:,|;|&|\+|\band\b|\bor\b)\s*")
_LEVELS_JOINT = re.compile(r"\s*(?:[,;]|\band\b|\bbut\b)\s*(?:\b(?:and|but|then)\b\s*)?")
_SHOW_JOINT = re.compile(r"\s*(?:[,;.!]|\band\b|\bthen\b)(?:\s*\b(?:and|then)\b)*\s*")
_LEVEL_IN_ADD = re.compile(r"\s+(?:at|on|with|to)\s+(?:a\s+)?(?:level\s*)?([1-5])\b.*$")
_SMALL_TALK = re.compile(
    r"^(?:no[,.!]+\s*|(?:ok|okay|well|hmm|yes|sorry|so|and|but|please|actually|also|hm|thanks|great|good|fine|right|"
    r"can you|could you|can we|could we|i'd like to|i would like to|i want to|let's|i'd|i would|we should|you can|"
    r"please)[\s,.:!-]+)"
)


class Edits:
    """Reads edits. Keeps an index of the names of the framework it last met."""

    def __init__(self) -> None:
        self._indexed: tuple[object, NameIndex] | None = None

    def read(self, text: str, context: Context) -> tuple[ProposalCommand, ...]:
        """Return the edits `text` asks for, in order; empty when it asks for none."""
        found: list[ProposalCommand] = []
        for sentence in split_sentences(text):
            said = text[sentence.start : sentence.end] + (
                "?" if text[sentence.end : sentence.end + 1] == "?" else ""
            )
            for part in self._parts(said):
                found += self._one(part, context)
        accepts = [command for command in found if isinstance(command, Accept)]
        return tuple([c for c in found if not isinstance(c, Accept)] + accepts[:1])

    def _parts(self, sentence: str) -> list[str]:
        folded = fold(sentence)
        cuts = [
            (0, 0),
            *((m.start(), m.end()) for m in _PARTS.finditer(folded) if m.start()),
            (len(sentence),) * 2,
        ]
        return [sentence[a[1] : b[0]] for a, b in pairwise(cuts) if a[1] < b[0]]

    def _one(self, part: str, context: Context) -> list[ProposalCommand]:
        words = _bare(part)
        if not words or len(words) > MAX_LENGTH:
            return []
        if is_accept(words) or is_accept(part):
            return [Accept()]
        folded = fold(words)
        if any(pattern.fullmatch(folded) for pattern in UNDOS):
            return [Undo()]
        for pattern in WEIGHTS:
            if (match := pattern.fullmatch(folded)) and 1 <= int(match["n"]) <= 100:
                return self._weights(words[slice(*match.span("a"))], int(match["n"]), context)
        for pattern in SWAPS:
            if match := pattern.fullmatch(folded):
                out, new = words[slice(*match.span("a"))], words[slice(*match.span("b"))]
                return [*self._drops(out, context), *self._adds(new, context)]
        if asked := self._asked(words, context):
            return asked
        for pattern in RANKS:
            if (match := pattern.fullmatch(folded)) and (ranks := self._ranks(words, match, context)):
                return ranks
        if levels := self._levels_said(words, context):
            return [*levels]
        for pattern in STEPS:
            if match := pattern.fullmatch(folded):
                step = -1 if LOWER.search(match["way"]) else 1
                return [*self._levels(words[slice(*match.span("a"))], None, step, context)]
        for pattern in DROPS:
            if match := pattern.fullmatch(folded):
                return self._drops(words[slice(*match.span("a"))], context)
        for pattern in ADDS:
            if match := pattern.fullmatch(folded):
                return self._adds(words[slice(*match.span("a"))], context)
        for pattern in ASKS_AFTER:
            if match := pattern.fullmatch(folded):
                return self._asked_after(words[slice(*match.span("a"))], context)
        return []

    def _asked(self, words: str, context: Context) -> list[ProposalCommand]:
        """What a question about the proposal asks: to compare two, why one is there, why the levels."""
        folded = fold(words)
        for pattern in COMPARES:
            if match := pattern.fullmatch(folded):
                first, second = (words[slice(*match.span(group))] for group in ("a", "b"))
                return [Compare(first=self._find(first, context), second=self._find(second, context))]
        if any(pattern.fullmatch(folded) for pattern in WHY_LEVELS):
            return [WhyCapability(capability=ALL_LEVELS)]
        for pattern in WHYS:
            if match := pattern.fullmatch(folded):
                return [WhyCapability(capability=self._find(words[slice(*match.span("a"))], context))]
        return []

    def _drops(self, words: str, context: Context) -> list[ProposalCommand]:
        each = self._all_but(words, context) or self._each(words, context, everywhere=False)
        return [Drop(capability=one) for one in each]

    def _adds(self, words: str, context: Context) -> list[ProposalCommand]:
        level = _LEVEL_IN_ADD.search(fold(words))
        named = words[: level.start()] if level else words
        number = _level(level[1]) if level else None
        return [Add(capability=one, level=number) for one in self._each(named, context, everywhere=True)]

    def _levels(
        self, words: str, level: Level | None, step: Literal[-1, 1] | None, context: Context
    ) -> list[SetLevel]:
        each = (
            context.proposed
            if means_all(words)
            else self._all_but(words, context) or self._each(words, context, everywhere=False)
        )
        return [SetLevel(capability=one, level=level, step=step) for one in each]

    def _levels_said(self, words: str, context: Context) -> list[SetLevel]:
        """Levels, of one or of several: "2 to level 3, 4 to level 2", "all to level 3 but the first"."""
        several: list[SetLevel] = []
        begin, places = 0, 0
        for end, after in [*(m.span() for m in _LEVELS_JOINT.finditer(fold(words))), (len(words),) * 2]:
            if levels := self._plain_levels(words[begin:end], context):
                several += levels
                begin, places = after, places + 1
        if begin == len(words) and places > 1:
            return several
        but = EXCEPT.fullmatch(fold(words))
        if but and (levels := self._plain_levels(words[: but.end("most")], context)):
            ids = [one.capability for one in levels]
            left = self._without(ids, words[slice(*but.span("spared"))], context)
            return [levels[0].model_copy(update={"capability": one}) for one in left]
        return self._plain_levels(words, context)

    def _plain_levels(self, words: str, context: Context) -> list[SetLevel]:
        folded = fold(words)
        for pattern in LEVELS:
            if match := pattern.fullmatch(folded):
                return self._levels(words[slice(*match.span("a"))], _level(match["n"]), None, context)
        return []

    def _all_but(self, words: str, context: Context) -> list[str]:
        """What is left of "all except 2 and 3"; nothing when the words are of another kind."""
        but = EXCEPT.fullmatch(fold(words))
        if but is None or not means_all(but["most"]):
            return []
        return self._without(context.proposed, words[slice(*but.span("spared"))], context)

    def _without(self, ids: Sequence[str], spared: str, context: Context) -> list[str]:
        """The ids but those of `spared`; when one of these is not known, only that one, to be asked about."""
        out = self._each(spared, context, everywhere=False)
        unknown = [one for one in out if one not in context.proposed]
        return unknown or [one for one in ids if one not in out]

    def _ranks(self, words: str, match: re.Match[str], context: Context) -> list[ProposalCommand]:
        """Weights for what matters more or less than it weighs; none when it is not in the proposal."""
        held = dict(zip(context.proposed, context.weights, strict=False))
        named = words[slice(*match.span("a"))]
        ids = self._each(named, context, everywhere=False)
        if denies_rank(named) or not ids or any(one not in held for one in ids):
            return []
        said = match.groupdict()
        other = self._find(words[slice(*match.span("b"))], context) if said.get("b") else ""
        return [
            SetWeight(capability=one, weight=ranked_weight(one, said["way"], held, above=held.get(other, 0)))
            for one in ids
        ]

    def _asked_after(self, words: str, context: Context) -> list[ProposalCommand]:
        """Add what a question names only when that is all of the name of one capability."""
        if not content_words(fold(words)):
            return []
        found = self._find(words, context)
        if found in context.proposed:
            return [WhyCapability(capability=found)]
        name = context.names.get(found)
        if name and says_whole_name(words, name):
            return [Add(capability=found)]
        return [WhyCapability(capability=trimmed(words))]

    def _weights(self, words: str, weight: int, context: Context) -> list[ProposalCommand]:
        each = self._each(words, context, everywhere=False)
        return [SetWeight(capability=one, weight=weight) for one in each]

    def _each(self, words: str, context: Context, *, everywhere: bool) -> list[str]:
        """One thing when the words name one; several when each part of a list does."""
        whole_id = self._id(words, context, everywhere=everywhere)
        if whole_id:
            return [whole_id]
        if run := by_run(words, context.proposed):
            return list(run)
        parts = [part for part in _LIST.split(words) if part.strip()]
        if len(parts) > 1:
            ids = [self._id(part, context, everywhere=everywhere) for part in parts]
            if any(ids):
                return [one or trimmed(part) for one, part in zip(ids, parts, strict=True)]
        name = trimmed(words)
        return [name] if name else []

    def _find(self, words: str, context: Context) -> str:
        return self._id(words, context, everywhere=True) or trimmed(words)

    def _id(self, words: str, context: Context, *, everywhere: bool) -> str | None:
        index = self._index(context)
        found = by_position(words, context.proposed) or by_position(trimmed(words), context.proposed)
        found = found or by_name(words, index, context.proposed)
        return found or (by_name(words, index) if everywhere else None)

    def _index(self, context: Context) -> NameIndex:
        # The mapping itself is kept beside its index, so that its identity can't be taken by another.
        if self._indexed is None or self._indexed[0] is not context.names:
            self._indexed = (context.names, build_index(context.names))
        return self._indexed[1]


def is_accept(text: str) -> bool:
    """Say whether `text` agrees to the proposal as it stands."""
    if fold(text).strip(" .!,") in _ONLY_HEARD:
        return False
    plain = " ".join(re.sub(r"[,;:!.]+", " ", fold(text)).split())
    return any(pattern.fullmatch(plain) for pattern in (_ACCEPT, ACCEPTS_AND_GOES))


def wish_to_see(text: str) -> int | None:
    """Return where `text` begins to ask for the list as it stands: at 0, after other edits, or nowhere."""
    if len(text) > MAX_LENGTH:
        return None
    folded = fold(text)
    joints = [(m.start(), m.end()) for m in _SHOW_JOINT.finditer(folded)]
    for before, begin in [(0, 0), *joints]:
        said = " ".join(re.sub(r"[,;:!?.]+", " ", fold(_bare(text[begin:]))).split())
        if _SHOWS.fullmatch(said):
            return before
    return None


def _level(said: str) -> Level | None:
    number = LEVELS_SAID.get(said.strip())
    return cast("Level", number) if number else None


def _bare(part: str) -> str:
    rest = part.strip(" \t\n,.;:!")
    while cut := _SMALL_TALK.match(fold(rest)):
        rest = rest[cut.end() :]
    return re.sub(r"\s+", " ", rest)
