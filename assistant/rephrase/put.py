"""The chosen question as it is put: streamed from a model while the checks look on, or in the bank's wording.

What was told before a check refused it is taken back with `Instead`, so that whoever listens ends with the words
that are stored.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from assistant.brief import Finding, Slot
from assistant.events import Moved, Rephrased
from assistant.model.port import Outcome, Spoken
from assistant.model.record import Rejection, call_of
from assistant.model.session import ModelSession
from assistant.questions import question_by_id
from assistant.rephrase.checks import check, check_so_far
from assistant.rephrase.grounds import Grounds, grounds
from assistant.telling import Instead, Tell, Words
from assistant.trade_fit import shown_by, suited
from prompts.schema import Question, QuestionBank
from prompts.templates import template

SHOWN = 12  # findings shown to the model, the newest
SHOWN_WORDS = 30  # of each
MESSAGE_WORDS = 300


def may_rephrase(moved: Moved, session: ModelSession) -> bool:
    """Say whether a question may be put in other words at all.

    A read-back, a contradiction and a choice between two pictures are answered word by word to what was put.
    """
    asks = moved.move in ("ask", "probe") and moved.slot is not Slot.CONFIRMATION
    return asks and bool(moved.text) and session.desk.question_s > 0


def rephrase(
    moved: Moved,
    *,
    message: str,
    findings: Sequence[Finding],
    bank: QuestionBank,
    names: Mapping[str, str],
    session: ModelSession,
    tell: Tell,
) -> Rephrased:
    """Put a question into the leader's words. `message` is the leader's last one, `names` those of capabilities.

    Tells the words as they come, and what stands instead where they fail. Never raises for what a model does.
    """
    question = question_by_id(bank, moved.question_id or "")
    if question is None or not (message.strip() or findings):
        return Rephrased(calls=(), fallback="no_words")
    if session.server_failed:
        # One turn waits for a server that is down once, not twice.
        return Rephrased(calls=(), fallback=session.server_failed)
    question = suited(question, bank, shown_by(findings))
    leader = (*(words for one in findings for words in (one.quote, one.value)), message)
    known = grounds(moved, question, bank=bank, leader=leader, names=names.values())
    values = _values(moved, question, message, findings)
    spoken = session.stream(template("rephrase"), values, within_s=session.desk.question_s)
    text, rejected = _listen(spoken, known, tell)
    outcome: Outcome[Any] | None = spoken.outcome
    assert outcome  # the stream has ended, one way or the other
    calls = (call_of(outcome),)
    if not rejected and outcome.error is None:
        rejected = check(text, known)
    if not rejected and outcome.error is None:
        return Rephrased(calls=calls, text=text)
    if text:
        tell(Instead(known.put))
    return Rephrased(calls=calls, rejected=rejected, fallback="rejected" if rejected else str(outcome.error))


def _listen(spoken: Spoken, known: Grounds, tell: Tell) -> tuple[str, tuple[Rejection, ...]]:
    """Return the words that were told, without white space around them, and what was wrong with them already."""
    text, held = "", ""
    for piece in spoken:
        whole = (text + held + piece).lstrip()
        said = whole.rstrip()
        if rejected := check_so_far(whole, known):
            spoken.close()
            return text, rejected
        if len(said) > len(text):
            tell(Words(said[len(text) :]))
        text, held = said, whole[len(said) :]
    return text, ()


def _values(moved: Moved, question: Question, message: str, findings: Sequence[Finding]) -> dict[str, str]:
    shown = "\n".join(
        f"{one.slot.value}: {_first_words(one.quote, SHOWN_WORDS)}" for one in findings[-SHOWN:]
    )
    choices = f"Quick replies stand below it: {'; '.join(moved.choices)}." if moved.choices else ""
    return {
        "question": moved.text or "",
        "why": question.why,
        "choices": choices,
        "known": shown or "nothing yet",
        "message": _first_words(message, MESSAGE_WORDS),
    }


def _first_words(text: str, most: int) -> str:
    return " ".join(text.split()[:most])
