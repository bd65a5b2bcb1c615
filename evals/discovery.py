"""`capwright eval discovery`: plays every case and reports dangerous errors first, then the figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from statistics import fmean, median
from typing import Any

from assistant.brief import Slot
from assistant.interpret.base import Marking, untold
from assistant.matching import rank
from assistant.model.record import FromModel
from assistant.proposal import build
from assistant.service import Interview
from capability_library.loader import FRAMEWORK_NAME
from evals.baselines import Baselines, as_one_text
from evals.cases_format import Case, GoldKpi
from evals.kpi_sentences import sentence_counts
from evals.model_use import Prices, model_use
from evals.playing import Played, play
from evals.scorers.dangerous import KINDS, Danger, dangers
from evals.scorers.kpis import KpiCounts, count
from evals.scorers.levels import level_errors
from evals.scorers.ranking import essential_recall_at, graded_recall_at, recall_at
from evals.scorers.slots import slot_facts


@dataclass(frozen=True)
class CaseResult:
    """Everything measured on one conversation."""

    case: Case
    played: Played
    dangers: tuple[Danger, ...]
    recall: float
    recall_before_list: float
    graded_recall: float
    essential_recall: float
    bm25_recall: float
    dense_recall: float
    slots: tuple[tuple[Slot, bool], ...]
    kpis: KpiCounts
    levels: tuple[tuple[int, int], ...]
    said_environment: bool
    proposed: tuple[str, ...]


@dataclass
class Report:
    """The results of all cases, and the figures over them."""

    results: list[CaseResult] = field(default_factory=list[CaseResult])
    mark: Marking = untold

    def figures(self, results: Sequence[CaseResult] | None = None) -> dict[str, Any]:
        """Return the figures as they are printed; shares are 0 to 1, rounded to three places."""
        rows = self.results if results is None else list(results)
        errors = [pair for row in rows for pair in row.levels]
        slots = [found for row in rows for _, found in row.slots]
        kpis = sum((row.kpis for row in rows), KpiCounts())
        dominated = [row for row in rows if row.case.environment_dominated]
        others = [row for row in rows if not row.case.environment_dominated]
        return {
            "dangerous": {kind: _count(rows, kind) for kind in KINDS},
            "cases": len(rows),
            "recall_at_10": _mean(row.recall for row in rows),
            "recall_before_short_list": _mean(row.recall_before_list for row in rows),
            "graded_recall_at_10": _mean(row.graded_recall for row in rows),
            "essential_recall_at_10": _mean(row.essential_recall for row in rows),
            "bm25_recall_at_10": _mean(row.bm25_recall for row in rows),
            "dense_recall_at_10": _mean(row.dense_recall for row in rows),
            "slot_recall": _mean(slots),
            "kpi_f1": round(kpis.f1, 3),
            "kpi_details": round(kpis.detail_share, 3),
            "questions_median": median(row.played.questions for row in rows) if rows else 0,
            "level_within_one": _mean(ours <= 1 for ours, _ in errors),
            "always_three_within_one": _mean(three <= 1 for _, three in errors),
            "level_exact": _mean(ours == 0 for ours, _ in errors),
            "always_three_exact": _mean(three == 0 for _, three in errors),
            "environment_recognised": f"{sum(row.said_environment for row in dominated)}/{len(dominated)}",
            "environment_false_alarms": f"{sum(row.said_environment for row in others)}/{len(others)}",
        }

    def use(self, *, prices: Prices | None = None) -> dict[str, Any]:
        """What a model took over all conversations, and what of its answers was refused."""
        events = [event for row in self.results for event in row.played.events]
        kept = [event for event in events if isinstance(event, FromModel)]
        return model_use(kept, conversations=len(self.results), prices=prices)

    def to_json(self) -> dict[str, Any]:
        """All figures: over all cases, and over the half that nothing was fitted on."""
        sentences = sentence_counts(self.mark)
        return {
            **self.figures(),
            "kpi_sentences_f1": round(sentences.f1, 3),
            "report_half": self.figures([row for row in self.results if row.case.split == "report"]),
            "tune_half": self.figures([row for row in self.results if row.case.split == "tune"]),
        }


def run(
    cases: Sequence[Case],
    interview: Interview,
    baselines: Baselines,
    *,
    seed: int = 1,
    progress: Callable[[Case], None] | None = None,
) -> Report:
    """Play and score every case."""
    report = Report(mark=interview.catalogue(FRAMEWORK_NAME, None).matcher.mark)
    for case in cases:
        report.results.append(score(play(case, interview, seed=seed), interview, baselines))
        if progress:
            progress(case)
    return report


def score(played: Played, interview: Interview, baselines: Baselines) -> CaseResult:
    """Measure one conversation."""
    case, proposal = played.case, played.state.proposal
    started = played.state.started
    framework = interview.catalogue(started.framework, started.framework_version).framework
    picked = [one.value for one in played.findings if one.capability_id]
    text = as_one_text([*(fact.say for _, fact in played.said), *picked])
    proposed = tuple(one.capability_id for one in proposal.capabilities) if proposal else ()
    return CaseResult(
        case=case,
        played=played,
        dangers=dangers(played, framework),
        recall=recall_at(proposed, case),
        recall_before_list=recall_at(_without_list(played, interview), case),
        graded_recall=graded_recall_at(proposed, case),
        essential_recall=essential_recall_at(proposed, case),
        bm25_recall=recall_at(baselines.bm25(text), case),
        dense_recall=recall_at(baselines.dense(text), case),
        slots=slot_facts(played),
        kpis=count(proposal.kpis if proposal else (), _gold_kpis(played)),
        levels=level_errors(proposal, case) if proposal else (),
        said_environment=bool(proposal and proposal.environment_dominates),
        proposed=proposed,
    )


def _without_list(played: Played, interview: Interview) -> tuple[str, ...]:
    """What would have been proposed, by rules, had no short list been shown."""
    state = played.state
    catalogue = interview.catalogue(state.started.framework, state.started.framework_version)
    bare = replace(state, findings=tuple(one for one in state.findings if not one.capability_id))
    proposal = build(
        bare,
        rank(bare.findings, catalogue, reading=True),
        framework=catalogue.framework,
        kpis=catalogue.kpis,
        remedy_entries=interview.bank.remedies,
        nearest=lambda _words: (),
    )
    return tuple(one.capability_id for one in proposal.capabilities)


def _gold_kpis(played: Played) -> list[GoldKpi]:
    """The KPIs the leader told, with corrections applied."""
    golds: list[GoldKpi] = [gold for _, fact in played.said for gold in fact.golds]
    spoken = set(played.messages.values())
    for change in (*played.case.corrects, *played.case.contradicts):
        if change.says in spoken and change.field:
            golds = [
                gold.model_copy(update={change.field: change.value}) if gold.kpi_id == change.kpi_id else gold
                for gold in golds
            ]
    return golds


def _mean(values: Iterable[float | bool]) -> float:
    held = [float(value) for value in values]
    return round(fmean(held), 3) if held else 0.0


def _count(rows: Sequence[CaseResult], kind: str) -> int:
    return sum(danger.kind == kind for row in rows for danger in row.dangers)
