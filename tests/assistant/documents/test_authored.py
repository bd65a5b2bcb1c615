"""The authored documents of `evals/documents`, as files: nothing invented, and hardly anything missed."""

from __future__ import annotations

import pytest

from assistant.interpret.verbatim import locate
from capability_library.loader import default_library
from evals.document_cases import DocumentCase, load_document_cases
from evals.reading_documents import DocumentReport, reader, run, texts
from extraction.values import Document


@pytest.fixture(scope="module")
def handed_over() -> tuple[tuple[DocumentCase, Document], ...]:
    return texts(load_document_cases())


@pytest.fixture(scope="module")
def report(handed_over: tuple[tuple[DocumentCase, Document], ...]) -> DocumentReport:
    return run(handed_over, reader(default_library().kpis))


def test_the_gold_stands_in_the_files(handed_over: tuple[tuple[DocumentCase, Document], ...]) -> None:
    for case, document in handed_over:
        for gold in case.gold:
            assert any(locate(gold.quote, page.text) for page in document.pages), f"{case.id}: {gold.quote!r}"


def test_there_are_enough_of_them_in_enough_formats() -> None:
    cases = load_document_cases()
    assert len(cases) >= 12
    assert len({case.format for case in cases}) >= 4


def test_nothing_is_invented(report: DocumentReport) -> None:
    assert [line for row in report.results for line in row.score.invented] == []


def test_most_is_found(report: DocumentReport) -> None:
    missing = [line for row in report.results for line in row.score.missing]
    assert len(missing) <= 3, missing
