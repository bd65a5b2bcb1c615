"""`capwright prompts`: what a model is given can be read, and compared with what it was."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from cli.main import app
from prompts import templates

TEXT = """---
id: greet
version: "1.0"
purpose: A prompt for this test.
variables: {name: said}
---

# System

Be brief.

# User

Greet {{name}}.
"""


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A git repository with one prompt of its own, committed."""
    monkeypatch.setattr(templates, "ROOT", tmp_path)
    monkeypatch.setattr("cli.prompts.ROOT", tmp_path)
    monkeypatch.setattr(templates, "PROMPTS", ("greet",))
    monkeypatch.setattr("cli.prompts.PROMPTS", ("greet",))
    templates.template.cache_clear()
    (tmp_path / "greet.md").write_text(TEXT)
    who = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
    for command in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "first"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    yield tmp_path
    templates.template.cache_clear()


def run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["prompts", *arguments])
    return done.exit_code, done.output


def test_the_list_names_every_prompt_with_its_hash() -> None:
    code, said = run("list", "--json")
    rows = {row["id"]: row for row in json.loads(said)["prompts"]}
    assert code == 0
    assert set(rows) == set(templates.PROMPTS)
    assert all(rows[name]["hash"] == templates.template(name).hash for name in rows)


def test_show_prints_the_file(repository: Path) -> None:
    assert run("show", "greet") == (0, TEXT)
    code, said = run("show", "farewell")
    assert code == 1
    assert "greet" in said


def test_diff_shows_what_changed_since_a_revision(repository: Path) -> None:
    assert "No difference" in run("diff", "greet")[1]
    (repository / "greet.md").write_text(TEXT.replace("Be brief.", "Be kind."))
    code, said = run("diff", "greet", "HEAD")
    assert code == 0
    assert "-Be brief." in said
    assert "+Be kind." in said


def test_diff_compares_two_files(repository: Path) -> None:
    other = repository / "other.md"
    other.write_text(TEXT.replace("Greet", "Welcome"))
    assert "+Welcome {{name}}." in run("diff", str(repository / "greet.md"), str(other))[1]


@pytest.mark.parametrize(
    "arguments", [("diff", "greet", "no-such-tag"), ("diff", "greet", "--output=x"), ("diff", "nothing")]
)
def test_what_cannot_be_compared_is_said(repository: Path, arguments: tuple[str, ...]) -> None:
    assert run(*arguments)[0] != 0
