"""`capwright eval answers`: reads authored answers by rules alone and with a model beside them, and scores both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from assistant.brief import FindingDraft
from assistant.commands import Answer, Command, Correct
from assistant.interpret.base import Context, Marking, Reading, untold
from assistant.interpret.llm import read_with_model
from assistant.interpret.rules import RulesInterpreter
from assistant.interpret.words import word_set
from assistant.model.record import FromModel
from assistant.model.session import ModelAccess
from capability_library.schema import Kpi
from evals.answer_cases import MANNERS, GoldAnswer
from evals.cases_format import TODAY
from evals.model_use import Prices, model_use
from evals.scorers.answers import AnswerScore, score

WHAT_SCRIPTED_SHOWS = (
    "The scripted model answers from the gold. Its figures show what the way from a model to the brief lets through"
    " (how much of a good reading the checks and the merge lose). They say nothing about any real model's skill."
)
# Moves that answers are scored on; small talk beside an answer changes nothing.
MOVES = word_set(
    "skip dont_know why clarify back enough start_over help off_topic hostile confirm deny unclear side_question"
)


@dataclass(frozen=True)
class AnswerResult:
    """What came of one answer with one way of reading."""

    answer: GoldAnswer
    reading: Reading
    score: AnswerScore


@dataclass
class AnswerReport:
    """The results of all answers, and the figures over them."""

    results: list[AnswerResult] = field(default_factory=list[AnswerResult])

    @property
    def total(self) -> AnswerScore:
        return _sum(self.results)

    def to_json(self) -> dict[str, Any]:
        """The figures over all answers, and by manner."""
        groups = {manner: [one for one in self.results if one.answer.manner == manner] for manner in MANNERS}
        return {
            "answers": len(self.results),
            **self.total.figures(),
            "by_manner": {
                manner: {"answers": len(rows), **_sum(rows).figures()}
                for manner, rows in groups.items()
                if rows
            },
        }

    def use(self, *, prices: Prices | None = None) -> dict[str, Any]:
        """What the model took; each answer is counted as a conversation."""
        kept = [one.reading.kept for one in self.results if isinstance(one.reading.kept, FromModel)]
        return model_use(kept, conversations=len(self.results), prices=prices)


def run(
    answers: Iterable[GoldAnswer],
    kpis: Mapping[str, Kpi],
    *,
    mark: Marking = untold,
    model: ModelAccess | None = None,
) -> AnswerReport:
    """Read and score every answer, each as the first of a conversation: by rules, or with a model beside them.

    `mark` says what numbers mean, as in a conversation (`Matcher.mark`).
    """
    rules = RulesInterpreter()
    report = AnswerReport()
    for answer in answers:
        context = Context(today=TODAY, asked_slot=answer.asked, kpis=kpis, mark=mark)
        if model:
            reading = read_with_model(answer.said, context, rules, model.open(()))
        else:
            reading = Reading(commands=rules.interpret(answer.said, context))
        scored = score(answer, drafts(reading.commands), moves(reading.commands))
        report.results.append(AnswerResult(answer, reading, scored))
    return report


def drafts(commands: Sequence[Command]) -> tuple[FindingDraft, ...]:
    """Return the findings of a reading."""
    return tuple(
        one for command in commands if isinstance(command, Answer | Correct) for one in command.drafts
    )


def moves(commands: Sequence[Command]) -> tuple[str, ...]:
    """Return the meta-moves of a reading."""
    return tuple(command.type for command in commands if command.type in MOVES)


def _sum(results: Iterable[AnswerResult]) -> AnswerScore:
    return sum((one.score for one in results), AnswerScore())
