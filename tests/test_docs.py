"""Docs that can't rot: what exists is mentioned."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from api.app import create_app
from kit.settings import Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()
WEB = (ROOT / "docs" / "web-application.md").read_text()
SETTINGS = (ROOT / "docs" / "settings.md").read_text()


@pytest.mark.parametrize("name", list(Settings.model_fields))
def test_every_setting_is_documented(name: str) -> None:
    assert f"`CAPWRIGHT_{name.upper()}`" in SETTINGS


def test_no_setting_is_documented_that_does_not_exist() -> None:
    known = {f"CAPWRIGHT_{name.upper()}" for name in Settings.model_fields} | {"CAPWRIGHT_KEY"}
    assert set(re.findall(r"CAPWRIGHT_\w+", README + SETTINGS + WEB)) <= known


def test_the_docs_name_every_kind_of_thing_the_api_keeps(tmp_path: Path) -> None:
    app = create_app(Settings(data_dir=tmp_path))
    kinds = {path.split("/")[2] for path in app.openapi()["paths"] if path.startswith("/v1/")}
    assert kinds
    assert not {kind for kind in kinds if kind != "health" and kind not in README + WEB}


@pytest.mark.parametrize(
    "page",
    ["README.md", "CONTRIBUTING.md", "docs/how-it-works.md", "docs/web-application.md", "docs/adr/README.md"],
)
def test_links_and_files_that_are_named_exist(page: str) -> None:
    text = (ROOT / page).read_text()
    folder = (ROOT / page).parent
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if not link.startswith("http")]
    named = re.findall(
        r"`((?:assistant|api|storage|workforce|evals|prompts|retrieval|tests|capability_library)/[\w/.-]+\.\w+)`",
        text,
    )
    assert not [link for link in links if not (folder / link).exists()]
    assert not [path for path in named if not (ROOT / path).exists()]


def test_the_readme_is_short() -> None:
    assert len(README.splitlines()) < 150
