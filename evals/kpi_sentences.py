"""Single messages with the KPIs a careful reader would note, some with none: precision counts as much as recall."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict

from assistant.brief import Slot
from assistant.interpret.base import Context, Marking
from assistant.interpret.measures_said import measures_said
from capability_library.loader import default_library, read_yaml
from evals.cases_format import TODAY, GoldKpi
from evals.scorers.kpis import KpiCounts, count

PATH = Path(__file__).parent / "kpi_sentences.yaml"


class KpiSentence(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    gold: tuple[GoldKpi, ...] = ()


def load_sentences(path: Path = PATH) -> tuple[KpiSentence, ...]:
    """Read the sentences."""
    return tuple(KpiSentence.model_validate(row) for row in read_yaml(path))


def score_sentence(sentence: KpiSentence, mark: Marking) -> KpiCounts:
    """Count what is read from one message, typed when a measure was asked for, against its gold."""
    context = Context(today=TODAY, asked_slot=Slot.KPI, kpis=default_library().kpis, mark=mark)
    read = measures_said(sentence.text, context, None, sentence.text)
    return count([one.reading for one in read], sentence.gold)


def sentence_counts(mark: Marking) -> KpiCounts:
    """Counts over all sentences. `mark` says what numbers mean."""
    return sum((score_sentence(sentence, mark) for sentence in load_sentences()), KpiCounts())
