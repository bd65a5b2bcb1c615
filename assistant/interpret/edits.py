"""Edits of a proposal in plain words: drop, add, level, weight, undo, compare, why, accept."""

from __future__ import annotations

import re

from assistant.commands import (
    ALL_LEVELS,
    Accept,
    Add,
    Compare,
    Drop,
    ProposalCommand,
    SetWeight,
    Unclear,
    Undo,
    WhyCapability,
)
from assistant.interpret.agreement import decides, is_accept, is_yes
from assistant.interpret.base import Context
from assistant.interpret.edit_amounts import JOINT, level_of, levels_said, step_said, weights, words_of
from assistant.interpret.edit_cues import (
    ADDS,
    ASKS_AFTER,
    COMPARES,
    DENIES,
    DROPS,
    KEEPS,
    RANKS,
    SWAPS,
    UNDOS,
    WHY_LEVELS,
    WHYS,
)
from assistant.interpret.edit_names import NameBook, Names
from assistant.interpret.edit_parts import MAX_LENGTH, bare, parts, sentences
from assistant.interpret.leftovers import asks_still
from assistant.interpret.meta import meta_of
from assistant.interpret.ranks import denies_rank, ranked_weight
from assistant.interpret.references import place_said, says_whole_name, trimmed
from assistant.interpret.retakes import at_retakes, retaken, thing_meant
from assistant.interpret.wishes import is_thing, thing_asked_after, thing_wished
from assistant.interpret.words import content_words, fold

_LEVEL_IN_ADD = re.compile(r"\s+(?:at|on|with|to)\s+(?:a\s+)?(?:level\s*)?([1-5])\b.*$")


class Edits:
    """Reads edits. Keeps an index of the names of the framework it last met."""

    def __init__(self) -> None:
        self._book = NameBook()

    def read(self, text: str, context: Context) -> tuple[ProposalCommand | Unclear, ...]:
        """Return the edits `text` asks for, in order, and what of it was not read; empty when it asks for none."""
        names = self._book.names(context)
        found: list[ProposalCommand] = []
        agreed: list[str] = []
        wished: list[str] = []
        denied: list[ProposalCommand] = []
        left: list[str] = []  # what asks for something, and was not read
        beside: list[str] = []  # of that, what could also be a wish of its own
        for sentence in (piece for one in sentences(text) for piece in at_retakes(one)):
            meant = thing_meant(sentence) if found else None
            if meant and (again := retaken(found[-1], meant, names)):
                found[-1:] = again
                continue
            said = _parts(sentence)
            agreed += [part for part in said if _accepts(part)]
            read = {part: _one(part, names) for part in said if part not in agreed}
            here = [command for commands in read.values() for command in commands]
            unread = [part for part, commands in read.items() if not commands and asks_still(part)]
            if _only_denies(sentence, here, context):
                denied += [one for one in here if isinstance(one, Drop) and is_thing(one.capability)]
            elif here:
                found += here
                left += unread
            elif found and _is_wish(found[-1], context):
                found[-1] = _with_more(found[-1], sentence)
            elif thing := thing_wished(sentence):
                wished.append(thing)
                beside += unread
            else:
                left += unread
        if not (found or agreed):
            found = _wishes(wished, names)
        else:
            left += beside
        if not found and context.last_move != "offer":
            found = denied  # "no unicorns", and nothing else: it is asked which one is meant
        # Praise with a change of something only asks for the change.
        accepts = any(map(decides, agreed)) if found else bool(agreed)
        unclear = [Unclear(words="; ".join(left)[:MAX_LENGTH])] if left and (found or accepts) else []
        return (*found, *unclear, *([Accept()] if accepts else []))


def _parts(sentence: str) -> list[str]:
    """The parts of a sentence; that it accepts may be said after a joint: "pricing up to 4, then I'm happy"."""
    return [piece for part in parts(sentence) for piece in _before_accepting(part)]


def _before_accepting(part: str) -> list[str]:
    if len(part) > MAX_LENGTH or _accepts(part):
        return [part]
    for joint in JOINT.finditer(fold(part)):
        if joint.start() and _accepts(part[joint.end() :]):
            return [part[: joint.start()], part[joint.end() :]]
    return [part]


def _accepts(part: str) -> bool:
    return len(part) <= MAX_LENGTH and (is_accept(part) or is_accept(bare(part)))


def _only_denies(sentence: str, commands: list[ProposalCommand], context: Context) -> bool:
    """Say whether "not climate" speaks of nothing in the proposal, but turns down what was offered."""
    match = DENIES.fullmatch(fold(bare(sentence)))
    if match is None or not commands:
        return False
    if context.last_move == "offer" and place_said(match["a"]):
        return True
    return all(isinstance(one, Drop) and one.capability not in context.proposed for one in commands)


def _is_wish(command: ProposalCommand, context: Context) -> bool:
    """Say whether something was asked after that no name of the framework is."""
    return (
        isinstance(command, WhyCapability)
        and command.capability not in context.names
        and command.capability not in (*context.proposed, ALL_LEVELS)
    )


def _with_more(wish: ProposalCommand, sentence: str) -> ProposalCommand:
    """What is told of a thing after it was asked for helps to find it."""
    assert isinstance(wish, WhyCapability)
    if meta_of(sentence):
        return wish
    more = " ".join([wish.more, " ".join(sentence.split())]).strip()
    return wish.model_copy(update={"more": more[:MAX_LENGTH]})


def _wishes(wished: list[str], names: Names) -> list[ProposalCommand]:
    """Things that were only named: the first is looked for, and the others say more of it."""
    if not any(map(names.names_some, wished)):
        return []
    first, *rest = wished
    return [_asked_for(first, names).model_copy(update={"more": " ".join(rest)[:MAX_LENGTH]})]


def _asked_for(words: str, names: Names) -> WhyCapability:
    """By its id what is in the proposal, or wholly named; else in words, for which the nearest are looked up."""
    id = names.find(words)
    known = id in names.context.proposed or says_whole_name(words, names.context.names.get(id, ""))
    return WhyCapability(capability=id if known else trimmed(words))


def _one(part: str, names: Names) -> list[ProposalCommand]:
    words = bare(part)
    if not words or len(words) > MAX_LENGTH or is_yes(words):
        return []
    if picked := names.picked(words):
        return [Add(capability=one) for one in picked]
    folded = fold(words)
    if any(pattern.fullmatch(folded) for pattern in UNDOS):
        return [Undo()]
    for read in (weights, _swap, _asked, _ranks, levels_said, step_said, _drop, _add, _asked_after):
        if found := read(words, folded, names):
            return found
    return []


def _swap(words: str, folded: str, names: Names) -> list[ProposalCommand]:
    for pattern in SWAPS:
        if match := pattern.fullmatch(folded):
            out = [Drop(capability=one) for one in names.held(words_of(words, match, "a"))]
            return [*out, *_added(words_of(words, match, "b"), names)]
    return []


def _asked(words: str, folded: str, names: Names) -> list[ProposalCommand]:
    """What a question about the proposal asks: to compare two, why one is there, why the levels."""
    for pattern in COMPARES:
        if match := pattern.fullmatch(folded):
            first, second = (names.find(words_of(words, match, group)) for group in ("a", "b"))
            return [Compare(first=first, second=second)]
    if any(pattern.fullmatch(folded) for pattern in WHY_LEVELS):
        return [WhyCapability(capability=ALL_LEVELS)]
    for pattern in WHYS:
        if match := pattern.fullmatch(folded):
            return [WhyCapability(capability=names.find(words_of(words, match, "a")))]
    return []


def _ranks(words: str, folded: str, names: Names) -> list[ProposalCommand]:
    """Weights for what matters more or less than it weighs; what is not in the proposal is looked for."""
    held = dict(zip(names.context.proposed, names.context.weights, strict=False))
    for pattern in RANKS:
        match = pattern.fullmatch(folded)
        if match is None:
            continue
        named = words_of(words, match, "a")
        ids = names.held(named)
        if denies_rank(named) or not ids or not all(one in held or is_thing(one) for one in ids):
            continue
        said = match.groupdict()
        above = held.get(names.find(words_of(words, match, "b")), 0) if said.get("b") else 0
        return [
            SetWeight(capability=one, weight=ranked_weight(one, said["way"], held, above=above))
            if one in held
            else _asked_for(one, names)
            for one in ids
        ]
    return []


def _drop(words: str, folded: str, names: Names) -> list[ProposalCommand]:
    for pattern in KEEPS:
        if match := pattern.fullmatch(folded):
            kept = names.held(words_of(words, match, "a"))
            gone = names.without(names.context.proposed, words_of(words, match, "a"))
            return [Drop(capability=one) for one in gone] if kept else []
    for pattern in DROPS:
        if match := pattern.fullmatch(folded):
            return [Drop(capability=one) for one in names.held(words_of(words, match, "a"))]
    return []


def _add(words: str, folded: str, names: Names) -> list[ProposalCommand]:
    for pattern in ADDS:
        if match := pattern.fullmatch(folded):
            return [*_added(words_of(words, match, "a"), names)]
    return []


def _added(words: str, names: Names) -> list[Add]:
    at = _LEVEL_IN_ADD.search(fold(words))
    level = level_of(at[1]) if at else None
    return [Add(capability=one, level=level) for one in names.added(words[: at.start()] if at else words)]


def _asked_after(words: str, folded: str, names: Names) -> list[ProposalCommand]:
    """Add what a question names only when that is all of the name of one capability."""
    for pattern in ASKS_AFTER:
        match = pattern.fullmatch(folded)
        if match is None:
            continue
        named = words_of(words, match, "a")
        if not content_words(fold(named)):
            return []
        wish = _asked_for(named, names)
        known = wish.capability in names.context.names and wish.capability not in names.context.proposed
        return [Add(capability=wish.capability) if known else wish]
    thing = thing_asked_after(words)
    return [_asked_for(thing, names)] if thing else []
