"""Help texts: each has a source that exists, and is found by what it says it answers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from prompts.check import PRAISE
from prompts.help import PAGES, HelpText, help_texts

DOCS = Path(__file__).parents[2] / "docs"
BY_ID = {text.id: text for text in help_texts()}


def test_there_are_enough() -> None:
    assert len(BY_ID) >= 15


@pytest.mark.parametrize("text", help_texts(), ids=lambda text: text.id)
def test_each_has_a_source_that_exists_and_says_it_plainly(text: HelpText) -> None:
    page = (DOCS / f"{text.source.page}.md").read_text()
    assert re.search(rf"^## {re.escape(text.source.section)}$", page, re.MULTILINE)
    assert page.startswith(f"# {PAGES[text.source.page]}\n")
    assert not PRAISE.search(text.answer)
    assert "?" not in text.answer  # a turn holds one question, and that is the interview's
    assert len(text.answer.split()) <= 60
