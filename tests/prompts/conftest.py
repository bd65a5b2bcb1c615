from pathlib import Path

import pytest

from prompts.loader import ROOT, load_bank
from prompts.schema import QuestionBank


@pytest.fixture(scope="session")
def bank() -> QuestionBank:
    return load_bank()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the bank's files that a test may break."""
    for path in ROOT.glob("*.yaml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    return tmp_path
