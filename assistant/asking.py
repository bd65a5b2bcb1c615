"""Turns a move that asks into the question as it is put."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from random import Random

from assistant.events import Moved
from assistant.interpret.words import content_words, fold
from assistant.matching import Catalogue
from assistant.policy import Move
from assistant.questions import choose
from assistant.shortlist import NONE
from assistant.state import State
from capability_library.schema import Capability
from prompts.schema import QuestionBank

_WHICH = (
    "Two pictures fit what you describe. Which is nearer to what you see?",
    "Of these two, which sounds more like your place?",
    "Which of these two would your people recognise sooner?",
)


def make_move(
    move: Move, state: State, bank: QuestionBank, catalogue: Catalogue, *, read_back: bool = False
) -> Moved:
    """Return the event for a move, with question, wording and quick replies where it asks."""
    if move.slot is None:
        return Moved(move=move.kind, why=move.why, about=move.about)
    if move.kind == "contradiction":
        return _contradiction(move, state, bank)
    if move.kind == "disambiguate":
        return _disambiguation(move, state, catalogue)
    chosen = choose(move, state, bank)
    moved = Moved(
        move=move.kind,
        why=move.why,
        slot=move.slot,
        question_id=chosen.question.id,
        aim=chosen.question.aim,
        text=chosen.text,
        choices=chosen.choices,
        about=move.about,
        read_back=read_back,
    )
    return _with_names(moved, catalogue) if move.kind == "shortlist" else moved


def _contradiction(move: Move, state: State, bank: QuestionBank) -> Moved:
    before, now = move.about
    phrase = Random(f"{state.started.seed}:{state.turn}").choice(bank.phrases["contradiction"])
    return Moved(
        move=move.kind,
        why=move.why,
        slot=move.slot,
        question_id="contradiction",
        text=phrase.format(before=f"“{before}”", now=f"“{now}”"),
        choices=move.about,
        about=move.about,
    )


def _with_names(moved: Moved, catalogue: Catalogue) -> Moved:
    """The capabilities to choose from, by name, each with its definition."""
    known = [catalogue.framework.capabilities[id] for id in moved.about]
    choices, notes = (*_told_apart(known), NONE), (*(one.definition for one in known), "")
    return moved.model_copy(update={"choices": choices, "notes": notes})


def _told_apart(capabilities: Sequence[Capability]) -> Iterator[str]:
    """Their names; where a framework gives two the same, with the id behind it."""
    many = Counter(one.name for one in capabilities)
    for one in capabilities:
        yield one.name if many[one.name] == 1 else f"{one.name} ({one.id})"


def _disambiguation(move: Move, state: State, catalogue: Catalogue) -> Moved:
    """Two symptoms to choose from, one of each capability; neither is named."""
    said = set(content_words(fold(" ".join(finding.quote for finding in state.findings))))
    pictures = tuple(_picture(catalogue.framework.capabilities[name].signals, said) for name in move.about)
    return Moved(
        move=move.kind,
        why=move.why,
        slot=move.slot,
        question_id="disambiguation",
        text=Random(f"{state.started.seed}:which").choice(_WHICH),
        choices=(*pictures, "Both", "Neither"),
        about=move.about,
    )


def _picture(signals: tuple[str, ...], said: Set[str]) -> str:
    """The signal that shares most with what was `said`: most of them speak of other trades.

    None with figures: a number the leader did not say must not get into the brief by a click.
    """
    plain = [signal for signal in signals if not re.search(r"\d", signal)] or list(signals)
    return max(plain, key=lambda signal: _shared(set(content_words(fold(signal))), said))


def _shared(words: Set[str], said: Set[str]) -> float:
    return len(words & said) / max(len(words), 1)
