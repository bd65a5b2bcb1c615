"""Turns a move that asks into the question as it is put."""

from __future__ import annotations

import re
from random import Random

from assistant.events import Moved
from assistant.matching import Catalogue
from assistant.policy import Move
from assistant.questions import choose
from assistant.state import State
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
    return Moved(
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


def _disambiguation(move: Move, state: State, catalogue: Catalogue) -> Moved:
    """Two symptoms to choose from, one of each capability; neither is named."""
    pictures = tuple(_picture(catalogue.framework.capabilities[name].signals) for name in move.about)
    return Moved(
        move=move.kind,
        why=move.why,
        slot=move.slot,
        question_id="disambiguation",
        text=Random(f"{state.started.seed}:which").choice(_WHICH),
        choices=(*pictures, "Both", "Neither"),
        about=move.about,
    )


def _picture(signals: tuple[str, ...]) -> str:
    """A signal without figures: a number the leader did not say must not get into the brief by a click."""
    plain = [signal for signal in signals if not re.search(r"\d", signal)]
    return (plain or list(signals))[0]
