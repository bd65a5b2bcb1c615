"""Answers side questions from the help texts and the conversation, naming the source.

A model may choose which texts answer; their words stay ours, so whatever a message talks it into, nothing else is
said.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict

from assistant.events import Answered
from assistant.interpret.side import side_topic
from assistant.model.port import Outcome
from assistant.model.record import Rejection, call_of
from assistant.model.session import ModelSession
from assistant.proposal_types import ProposedCapability
from assistant.state import State
from prompts.help import HelpText, help_texts
from prompts.templates import template

MOST = 2  # texts in one answer
EXAMPLES = 2  # capabilities by which a proposal is explained
_QUOTED = 160  # characters of the leader's words
_NOTHING = (
    "I have no text that answers this. I can say what a capability or a level is, how capabilities are chosen, who"
    " sees your answers, and what comes after the proposal."
)


class Topics(BaseModel):
    """The ids of the texts that answer a question; none when no text does."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    topics: list[str]


def answer_side(question: str, state: State, session: ModelSession | None) -> tuple[Answered, str | None]:
    """Return the event and what is said; None where no text answers."""
    known = side_topic(question)
    if known:
        return Answered(topics=(known.id,)), _say((known,), state)
    if session is None:
        return Answered(topics=()), None
    return _chosen_by_model(question, state, session)


def nothing_said() -> str:
    """What is said to a side question that no text answers."""
    return _NOTHING


def is_question(text: str) -> bool:
    """Say whether a message that isn't about the work asks something that a text might answer."""
    return "?" in text and len(text) <= 500


def check_topics(said: Topics) -> tuple[tuple[HelpText, ...], tuple[Rejection, ...]]:
    """Return the texts that were chosen, at most two, and what is wrong with the choice. Pure."""
    known = {text.id: text for text in help_texts()}
    names = list(dict.fromkeys(said.topics))
    unknown = [name for name in names if name not in known]
    if unknown:
        return (), (Rejection(check="topic", detail=f"there is no text {unknown[0][:80]!r}"),)
    return tuple(known[name] for name in names[:MOST]), ()


def _chosen_by_model(question: str, state: State, session: ModelSession) -> tuple[Answered, str | None]:
    listed = "\n".join(f"{text.id}: {text.answer}" for text in help_texts())
    outcome: Outcome[Any] = session.structured(
        template("side"), {"texts": listed, "question": question}, Topics
    )
    calls = (call_of(outcome),)
    if outcome.parsed is None:
        return Answered(topics=(), calls=calls, fallback=str(outcome.error)), None
    texts, rejected = check_topics(outcome.parsed)
    if rejected:
        return Answered(topics=(), calls=calls, rejected=rejected, fallback="rejected"), None
    answered = Answered(topics=tuple(text.id for text in texts), calls=calls)
    return answered, _say(texts, state) if texts else None


def _say(texts: Sequence[HelpText], state: State) -> str:
    parts: list[str] = []
    for text in texts:
        parts.append(text.answer)
        if text.id == "how-chosen" and state.proposal:
            parts.append(_of_proposal(state.proposal.capabilities, len(state.proposal.left_out)))
    sources = "; ".join(dict.fromkeys(text.source.title for text in texts))
    return f"{' '.join(part for part in parts if part)} (From: {sources}.)"


def _of_proposal(proposed: Sequence[ProposedCapability], left_out: int) -> str:
    """How these capabilities came to be proposed: the leader's own words behind the first ones."""
    told = [
        f"{one.name}, since you said “{_short(one.because[0].words)}” (message {one.because[0].turn})"
        for one in proposed
        if one.because
    ]
    if not told:
        return ""
    out = f" {left_out} more were considered and left out, each with its reason." if left_out else ""
    return f"Here, for example: {'; '.join(told[:EXAMPLES])}.{out} Ask why any one of them is there."


def _short(quote: str) -> str:
    line = " ".join(quote.split())
    return line if len(line) <= _QUOTED else line[: _QUOTED - 1].rsplit(" ", 1)[0] + "…"
