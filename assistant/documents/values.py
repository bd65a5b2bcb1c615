"""What was read out of a document, before the leader has said which of it holds."""

from __future__ import annotations

from assistant.brief import FindingDraft


class DocumentFinding(FindingDraft):
    """A fact a document states. It counts as nothing until the leader confirms it.

    `number` counts from 1 within the document and is what "1 and 3" refers to. `quote` stands verbatim in the text
    of page `page`, which is called `label`.
    """

    number: int
    page: int
    label: str
