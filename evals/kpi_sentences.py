"""Single messages with the KPIs a careful reader would note, some with none: precision counts as much as recall."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict

from assistant.interpret.kpis import read_kpis
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


def score_sentence(sentence: KpiSentence) -> KpiCounts:
    """Count what is read from one message against its gold."""
    spans = read_kpis(sentence.text, kpis=default_library().kpis, today=TODAY)
    return count([span.reading for span in spans], sentence.gold)


def sentence_counts() -> KpiCounts:
    """Counts over all sentences."""
    return sum((score_sentence(sentence) for sentence in load_sentences()), KpiCounts())
