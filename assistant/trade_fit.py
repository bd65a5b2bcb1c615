"""Which texts of a question suit the trade that the leader has shown, and what stands in for those that don't."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from assistant.brief import Finding
from assistant.own_words import own_words
from prompts.schema import Question, QuestionBank
from prompts.trades import trades_in, trades_shown


def shown_by(findings: Iterable[Finding]) -> frozenset[str]:
    """The trades that the leader's words of their own team show."""
    return frozenset[str]().union(*(_shown(finding.quote) for finding in findings))


@lru_cache(maxsize=4096)  # with every question, all that was said so far is asked about again
def _shown(quote: str) -> frozenset[str]:
    return trades_shown(own_words(quote))


def fits(text: str, question: Question, shown: frozenset[str]) -> bool:
    """Whether the text takes nothing for granted that the leader hasn't shown."""
    return trades_in(text, question.audience) <= shown


def explained(question: Question, part: str, bank: QuestionBank, shown: frozenset[str]) -> str:
    """The question's `why` or `clarify`; where it speaks of another trade, that of a question for everybody."""
    own = _part(question, part)
    if fits(own, question, shown):
        return own
    general = bank.for_slot(question.slot, aim=question.aim) or bank.for_slot(question.slot)
    return _part(general[0], part) if general else own


def suited(question: Question, bank: QuestionBank, shown: frozenset[str]) -> Question:
    """The question with only those of its texts that fit; a model that puts it anew sees no others."""
    texts = {
        name: tuple(text for text in held if fits(text, question, shown)) or held
        for name, held in (("wordings", question.wordings), ("probes", question.probes))
    }
    short = question.short if fits(question.short, question, shown) else texts["wordings"][0]
    explanations = {part: explained(question, part, bank, shown) for part in ("why", "clarify")}
    return question.model_copy(update={**texts, **explanations, "short": short})


def _part(question: Question, part: str) -> str:
    return question.why if part == "why" else question.clarify
