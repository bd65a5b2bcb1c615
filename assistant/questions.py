"""Chooses the question and the wording for a move, from the bank, in the leader's own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from assistant.brief import Slot
from assistant.departments import departments
from assistant.interpret.words import STOPWORDS
from assistant.measures import measures
from assistant.misfits import same_word, words_of
from assistant.policy import Move
from assistant.restate import lower_first, said_back
from assistant.state import State
from assistant.trade_fit import fits, shown_by
from prompts.placeholders import fill, placeholders_in
from prompts.schema import Question, QuestionBank

# A placeholder stands inside a sentence somebody else wrote: only a short phrase reads well there.
FILLER_WORDS = 5
# An aim that is only asked on purpose; a first question about the slot must not be one of these.
_SPECIAL_AIMS = {"behind-initiative", "who-confirms", "final", "shortlist"}
# Where the leader has said nothing of the part, these parts are asked for first.
_FIRST_AIMS: dict[Slot, tuple[str | None, ...]] = {
    Slot.FRAME: ("role", None),
    Slot.GOAL: ("outcome", None),
    Slot.KPI: ("numbers", "which", None),
    Slot.PROBLEM: ("where", None),
    Slot.CRITICAL_WORK: ("moment", None),
    Slot.CAUSE: ("split", "environment", None),
    Slot.INCIDENT: ("badly", "well", None),
    Slot.PROOF: ("evidence", None),
}


@dataclass(frozen=True)
class Chosen:
    """A question with the wording to put: `text` is what is said."""

    question: Question
    text: str
    choices: tuple[str, ...]


def choose(move: Move, state: State, bank: QuestionBank) -> Chosen:
    """Return the question for a move that asks; the wording follows from the seed, so a replay is the same."""
    assert move.slot is not None
    dice = Random(f"{state.started.seed}:{state.turn}:{move.slot.value}")
    question = _question(move, state, bank)
    if move.kind == "probe":
        words = f"“{said_back(move.about[0], words=8)}”"
        probes = _fitting(question.probes, question, state) or list(question.probes)
        probe = probes[state.times_asked(move.slot, move="probe") % len(probes)]
        return Chosen(question=question, text=fill(probe, {"words": words}), choices=())
    return Chosen(question=question, text=_wording(question, state, dice), choices=question.choices)


def question_by_id(bank: QuestionBank, question_id: str) -> Question | None:
    """The bank's question of that id, or None for one the policy made itself."""
    return next((question for question in bank.questions if question.id == question_id), None)


def foreign_words(state: State, bank: QuestionBank) -> frozenset[str]:
    """Return the words that questions in the language of a trade brought in and the leader never used."""
    put = [past for past in state.moves if past.question_id and past.text]
    asked = [(question_by_id(bank, past.question_id or ""), past.text or "") for past in put]
    trade = {word for question, text in asked if question and question.audience for word in words_of(text)}
    if not trade:
        return frozenset()
    plain = _words_of_all(
        tuple(text for question in bank.questions if not question.audience for text in question.wordings)
    )
    own = {word for finding in state.findings for word in words_of(finding.quote)}
    return frozenset(
        word for word in trade - plain - STOPWORDS if not any(same_word(word, one) for one in own)
    )


@lru_cache(maxsize=4)
def _words_of_all(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for text in texts for word in words_of(text))


def _question(move: Move, state: State, bank: QuestionBank) -> Question:
    assert move.slot is not None
    if move.kind == "probe" and state.asked and state.asked.slot is move.slot and state.asked.question_id:
        asked = question_by_id(bank, state.asked.question_id)
        if asked and asked.id not in state.misfits:
            return asked
    where = _where(state, bank)
    asked_ids = {past.question_id for past in state.moves}
    aims = (move.aim,) if move.aim else _FIRST_AIMS.get(move.slot, (None,))
    for aim in aims:
        found = [q for q in bank.for_slot(move.slot.value, where, aim) if _usable(q, state)]
        fresh = [q for q in found if q.id not in asked_ids and (aim or q.aim not in _SPECIAL_AIMS)]
        if fresh:
            return fresh[0] if fresh[0].audience else _turned(fresh, state)
    found = [q for q in bank.for_slot(move.slot.value, where) if _usable(q, state)]
    return next((q for q in found if q.id not in asked_ids and q.aim not in _SPECIAL_AIMS), found[0])


def _where(state: State, bank: QuestionBank) -> tuple[str, ...]:
    """The departments in whose words questions are put, without those whose words were refused."""
    misfits = [question_by_id(bank, one) for one in state.misfits]
    refused = {name for question in misfits if question for name in question.audience}
    return tuple(name for name in departments(state.findings) if name not in refused)


def _turned(questions: list[Question], state: State) -> Question:
    """General questions take turns by seed, so that two conversations need not begin alike."""
    return questions[state.started.seed % len(questions)]


def _fitting(texts: Sequence[str], question: Question, state: State) -> list[str]:
    """The texts that speak of nothing the leader's trade may not have."""
    shown = shown_by(state.findings)
    return [text for text in texts if fits(text, question, shown)]


def _usable(question: Question, state: State) -> bool:
    """A question needs a wording that suits the leader's trade and does without their words."""
    return any(not placeholders_in(text) for text in _fitting(question.wordings, question, state))


def _wording(question: Question, state: State, dice: Random) -> str:
    values = _fillers(state)
    fitting = _fitting(question.wordings, question, state)
    usable = [text for text in fitting if placeholders_in(text) <= values.keys()]
    personal = [text for text in usable if placeholders_in(text)]
    return fill(dice.choice(personal or usable), values)


def _fillers(state: State) -> dict[str, str]:
    slots = state.slots
    values: dict[str, str] = {}
    named = measures(state.findings)
    if named:
        values["kpi"] = lower_first(named[0].reading.name)
    for name, slot in (("goal", Slot.GOAL), ("work", Slot.CRITICAL_WORK), ("problem", Slot.PROBLEM)):
        held = [finding for finding in slots.get(slot, ()) if not finding.assumption]
        if held and _fits(held[0].value):
            values[name] = said_back(held[0].value)
    return values


def _fits(text: str) -> bool:
    """Short, and a thing rather than a statement: "the renewal call", not "we lose them after a year"."""
    words = text.strip(" .").casefold().split()
    return 0 < len(words) <= FILLER_WORDS and words[0] in {
        "the",
        "a",
        "an",
        "our",
        "my",
        "their",
        "each",
        "every",
    }
