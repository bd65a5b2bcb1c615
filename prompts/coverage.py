"""How broad the question bank has to be: the thresholds, in one place, and what falls short of them. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from prompts.schema import AIMS, SLOTS, Question, QuestionBank

MIN_QUESTIONS = 220
MIN_GENERAL = 2  # in each slot, each with its short form
# Variants in the words of a department or a sector, in each of the slots below.
MIN_VARIANTS: Mapping[str, int] = {"departments": 20, "sectors": 12}
# Where their own words matter most.
VARIANT_SLOTS = ("goal", "kpi", "problem", "critical_work", "excellence", "incident", "cause")


def gaps(bank: QuestionBank) -> Iterator[str]:
    """Yield what is missing in breadth, one line each with the slot's name."""
    if len(bank.questions) < MIN_QUESTIONS:
        yield f"bank: {len(bank.questions)} questions, at least {MIN_QUESTIONS} wanted"
    general = [q for q in bank.questions if not q.audience]
    for slot in SLOTS:
        if sum(q.slot == slot for q in general) < MIN_GENERAL:
            yield f"{slot}: fewer than {MIN_GENERAL} general questions"
        for aim in AIMS[slot]:
            if not any(q.slot == slot and q.aim == aim for q in general):
                yield f"{slot}: no general question with aim {aim!r}"
    for slot in VARIANT_SLOTS:
        own = [q for q in bank.questions if q.slot == slot]
        for kind, wanted in MIN_VARIANTS.items():
            if (count := len(_served(own, kind))) < wanted:
                yield f"{slot}: variants for {count} {kind}, at least {wanted} wanted"


def _served(questions: list[Question], kind: str) -> set[str]:
    return {name for q in questions for name in (q.sectors if kind == "sectors" else q.departments)}
