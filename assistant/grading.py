"""A model grades the leading capabilities; code checks the grades and fuses them with retrieval's scores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, WithJsonSchema

from assistant.brief import Finding
from assistant.events import Graded
from assistant.interpret.verbatim import stands_in
from assistant.interpret.words import is_said
from assistant.matching import Grade, Ranking
from assistant.model.port import Outcome
from assistant.model.record import Rejection, call_of
from assistant.model.session import ModelSession
from assistant.model.values import WORTH_ANOTHER
from capability_library.schema import Framework
from prompts.templates import template
from retrieval.matcher import Match

TRIES = 2
GRADED = 30  # capabilities, the leading ones
# Half of a fused score is the grade: a judgement. Retrieval has seen every record, the model only these.
MODEL_SHARE = 0.5


class SaidGrade(BaseModel):
    """One capability with its grade and the leader's words that decided it."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    grade: Annotated[int, WithJsonSchema({"type": "integer", "enum": [0, 1, 2, 3]})]
    quote: str | None


class Grades(BaseModel):
    """How well each capability fits what the leader said."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    grades: list[SaidGrade]


@dataclass(frozen=True)
class CheckedGrades:
    """Grades that stand, by capability id, and what does not."""

    grades: Mapping[str, Grade]
    rejected: tuple[Rejection, ...]


def grade(ranking: Ranking, framework: Framework, session: ModelSession) -> tuple[Ranking, Graded]:
    """Return the ranking with grades fused in, and the event. When grading fails the ranking stays as it is."""
    leading = ranking.matches[:GRADED]
    outcomes: list[Outcome[Any]] = []
    rejected: list[Rejection] = []
    why = ""
    for _ in range(TRIES):
        values = _values(leading, ranking.asked, framework, rejected)
        outcome = session.structured(template("grade"), values, Grades)
        outcomes.append(outcome)
        if outcome.parsed is None:
            why = str(outcome.error)
            if outcome.error in WORTH_ANOTHER:
                rejected.append(Rejection(check="shape", detail=f"the answer was {why}: {outcome.detail}"))
                continue
            break
        checked = check_grades(outcome.parsed, leading, ranking.asked, framework)
        if not checked.rejected:
            calls = tuple(map(call_of, outcomes))
            values_by_id = tuple((name, one.value) for name, one in checked.grades.items())
            return fuse(ranking, checked.grades), Graded(
                calls=calls, rejected=tuple(rejected), grades=values_by_id
            )
        rejected += checked.rejected
        why = "rejected"
    return ranking, Graded(calls=tuple(map(call_of, outcomes)), rejected=tuple(rejected), fallback=why)


def check_grades(
    said: Grades, matches: Sequence[Match], findings: Sequence[Finding], framework: Framework
) -> CheckedGrades:
    """Check grades: the id is one of the matches, the grade 0 to 3, and its quote stands in a finding. Pure."""
    known = {match.capability_id for match in matches}
    grades: dict[str, Grade] = {}
    rejected: list[Rejection] = []
    for one in said.grades:
        finding = _finding(one.quote, findings)
        if one.id not in known:
            rejected.append(
                Rejection(check="capability", detail=f"{one.id[:80]!r} was not among those to grade")
            )
        elif one.grade not in (0, 1, 2, 3):
            rejected.append(Rejection(check="grade", detail=f"{one.grade} is no grade"))
        elif one.grade and finding is None:
            quote = (one.quote or "")[:200]
            rejected.append(
                Rejection(check="quote", detail=f"{quote!r} for {one.id} is not what the leader said")
            )
        elif one.id in grades and grades[one.id].value != one.grade:
            rejected.append(Rejection(check="grade", detail=f"{one.id} was graded twice"))
        else:
            passage = framework.capabilities[one.id].definition
            value: Literal[0, 1, 2, 3] = one.grade
            grades[one.id] = Grade(value, finding if value else None, passage)
    if not rejected and len(grades) * 2 < len(known):
        rejected.append(Rejection(check="left_out", detail=f"{len(grades)} of {len(known)} were graded"))
    return CheckedGrades(grades, tuple(rejected))


def fuse(ranking: Ranking, grades: Mapping[str, Grade], *, share: float = MODEL_SHARE) -> Ranking:
    """Fuse scores and grades: each score becomes a mean of itself and its grade in thirds of the best score. Pure.

    What was not graded keeps its score, and its place among what it stood between only by that score. Nothing is
    added or left out; the best score stays what it was.
    """
    if not ranking.matches or not grades:
        return ranking
    best = max(match.score for match in ranking.matches)
    fused = [
        (1 - share) * match.score + share * best * grades[match.capability_id].value / 3
        if match.capability_id in grades
        else match.score
        for match in ranking.matches
    ]
    top = max(fused) or 1.0
    moved = [
        replace(match, score=best * score / top) for match, score in zip(ranking.matches, fused, strict=True)
    ]
    order = sorted(moved, key=lambda match: -match.score)
    return replace(ranking, matches=tuple(order), graded=dict(grades))


def _finding(quote: str | None, findings: Sequence[Finding]) -> Finding | None:
    if not quote or not is_said(quote):
        return None
    return next((finding for finding in findings if stands_in(quote, finding.quote)), None)


def _values(
    matches: Sequence[Match],
    findings: Sequence[Finding],
    framework: Framework,
    rejected: Sequence[Rejection],
) -> dict[str, str]:
    known = [framework.capabilities[match.capability_id] for match in matches]
    lines = "\n".join(f"- {one.check}: {one.detail}" for one in rejected)
    return {
        "known": "\n".join(f"{finding.slot.value}: {finding.quote}" for finding in findings),
        "candidates": "\n".join(f"{one.id} | {one.name} | {one.definition}" for one in known),
        "problems": f"Your grades before these could not be used:\n{lines}" if rejected else "",
    }
