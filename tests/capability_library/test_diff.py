"""What changed between two libraries, and between today and a git revision."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import yaml

from capability_library.diff import Changed, Withdrawn, compare, library_at
from capability_library.loader import load_library
from capability_library.schema import Capability
from capability_library.tombstones import Tombstone
from kit.errors import BadInput
from tests.capability_library.lint_samples import HANDOVER, NEGOTIATING, changed, library


def test_nothing_changed() -> None:
    difference = compare(library(), library())
    assert not difference.capabilities
    assert not difference.kpis


def test_added_changed_and_withdrawn() -> None:
    new = changed(id="haggling", name="Haggling")
    reworded = changed(signals=NEGOTIATING.signals[:5], coaching="Something else.")
    changes = compare(library(), library(reworded, new)).capabilities
    assert changes.added == ("haggling",)
    assert changes.changed == (Changed("value-negotiation", ("signals", "coaching")),)
    assert changes.withdrawn == (Withdrawn("shift-handover", None),)


def test_kpis_are_compared_too() -> None:
    changes = compare(library(kpis=("win-rate", "old")), library(kpis=("win-rate", "new"))).kpis
    assert changes.added == ("new",)
    assert changes.withdrawn == (Withdrawn("old", None),)


def test_a_tombstone_names_the_successor() -> None:
    stone = Tombstone(id="shift-handover", successor="value-negotiation", why="Only for this test.")
    difference = compare(library(), library(NEGOTIATING), [stone])
    assert difference.capabilities.withdrawn == (Withdrawn("shift-handover", "value-negotiation"),)
    assert difference.without_successor == ()


def test_a_withdrawal_without_tombstone_is_known() -> None:
    assert compare(library(), library(NEGOTIATING)).without_successor == ("shift-handover",)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A git checkout with the library one folder down; tag `one` has a record, tag `none` has no library."""
    git(tmp_path, "init", "--quiet")
    root = tmp_path / "library"
    root.mkdir()
    (root / "notes.txt").write_text("to come")
    commit(tmp_path, "none")
    (root / "domains.yaml").write_text("- {id: sales, name: Sales, description: Selling}")
    write(root, NEGOTIATING)
    commit(tmp_path, "one")
    write(root, HANDOVER)
    return root


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(folder), *who, *arguments], check=True, capture_output=True)


def commit(folder: Path, tag: str) -> None:
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", tag)
    git(folder, "tag", tag)


def write(root: Path, record: Capability) -> None:
    path = root / "content" / record.domain / f"{record.id}.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(yaml.safe_dump(record.model_dump(mode="json") | {"levels": dict(record.levels)}))


def test_the_library_as_it_was(checkout: Path) -> None:
    before = library_at("one", checkout)
    assert list(before.framework.capabilities.values()) == [NEGOTIATING]
    assert compare(before, load_library(checkout)).capabilities.added == ("shift-handover",)


@pytest.mark.parametrize("revision", ["no-such", "--help", ""])
def test_a_revision_git_does_not_know(checkout: Path, revision: str) -> None:
    with pytest.raises(BadInput, match="no revision"):
        library_at(revision, checkout)


def test_a_revision_before_the_library(checkout: Path) -> None:
    with pytest.raises(BadInput, match="no library at 'none'"):
        library_at("none", checkout)


def test_a_folder_outside_git(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no revision"):
        library_at("HEAD", tmp_path)
