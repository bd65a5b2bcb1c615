"""`capwright eval documents`: makes the file of each authored document, reads it as an upload, and compares."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.commands import AttachDocument
from assistant.documents import handing_over
from assistant.documents.values import DocumentFinding
from assistant.model.session import ModelAccess
from capability_library.schema import Kpi
from evals.cases_format import TODAY
from evals.document_cases import DocumentCase
from evals.document_files import make_file
from evals.scorers.documents import DocumentScore, score
from extraction.runner import Extractor
from extraction.values import Document

Read = Callable[[Document], Sequence[DocumentFinding]]


@dataclass(frozen=True)
class DocumentResult:
    """What came of one document."""

    case: DocumentCase
    document: Document
    findings: tuple[DocumentFinding, ...]
    score: DocumentScore


@dataclass
class DocumentReport:
    """The results of all documents, and the figures over them."""

    results: list[DocumentResult] = field(default_factory=list[DocumentResult])

    def figures(self, split: str | None = None) -> dict[str, Any]:
        """Return counts over all documents, or over one half."""
        rows = [one for one in self.results if split in (None, one.case.split)]
        total = DocumentScore()
        for row in rows:
            total.add(row.score)
        return {
            "documents": len(rows),
            "invented": len(total.invented),
            "found": total.found,
            "missed": total.missed,
            "optional_found": total.optional,
            "proposed": total.proposed,
            "kpi_details": f"{total.details[0]}/{total.details[1]}",
            "cause_cells": f"{total.cells[0]}/{total.cells[1]}",
        }

    def to_json(self) -> dict[str, Any]:
        """All figures, and those of the half that was not looked at while the reader was made."""
        return {**self.figures(), "tune_half": self.figures("tune"), "report_half": self.figures("report")}


def reader(kpis: Mapping[str, Kpi], *, model: ModelAccess | None = None) -> Read:
    """Return what reads a document as the service does: by rules, and with a model beside them if there is one."""

    def read(document: Document) -> Sequence[DocumentFinding]:
        attached = AttachDocument(document_id="doc_eval", name="eval")
        session = model.open(()) if model else None
        return handing_over.read(attached, document, kpis=kpis, today=TODAY, session=session).findings

    return read


def texts(cases: Sequence[DocumentCase]) -> tuple[tuple[DocumentCase, Document], ...]:
    """Return each case with the text of its file, extracted in a process of its own as on the server."""
    extract = Extractor()
    found: list[tuple[DocumentCase, Document]] = []
    with tempfile.TemporaryDirectory() as folder:
        for case in cases:
            path = make_file(case, Path(folder))
            with path.open("rb") as file:
                found.append((case, extract(file, path.name)))
    return tuple(found)


def run(documents: Sequence[tuple[DocumentCase, Document]], read: Read) -> DocumentReport:
    """Read and score every document."""
    report = DocumentReport()
    for case, document in documents:
        findings = tuple(read(document))
        report.results.append(DocumentResult(case, document, findings, score(case, document, findings)))
    return report
