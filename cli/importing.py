"""Brings in a framework: reads it, stores it, indexes it, and says what could not be used."""

from __future__ import annotations

from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from capability_library.formats.plain_csv import read_plain_csv
from capability_library.loader import FRAMEWORK_NAME, load_library
from capability_library.schema import Framework
from cli.console import out
from cli.matchers import open_matcher
from cli.stored import opened, owner
from kit.clock import SystemClock
from kit.errors import BadInput
from kit.settings import Settings
from storage.frameworks import FrameworkRepository

SHOWN = 5  # unusable rows named one by one


def import_framework(file: Path, name: str, settings: Settings, organisation: str | None) -> None:
    """Store and index a CSV framework. Raises `BadInput` when nothing in it can be used or the name is ours."""
    if name == FRAMEWORK_NAME:
        raise BadInput(f"{name!r} is the name of our own library.", do="Choose another with --framework.")
    read = read_plain_csv(file, name=name)
    for problem in read.problems[:SHOWN]:
        out.print(f"  [yellow]{problem}[/yellow]")
    if len(read.problems) > SHOWN:
        out.print(f"  [yellow]and {len(read.problems) - SHOWN} more rows that can't be used[/yellow]")
    framework = read.framework
    labels = sum(len(one.alt_labels) for one in framework.capabilities.values())
    out.print(f"  {len(framework.capabilities):,} capabilities with {labels:,} alternative labels read")
    _store(settings, framework, organisation)
    kpis = load_library(cache_dir=settings.data_dir / "cache").kpis
    columns = (TextColumn("  indexing"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=out) as bar:
        task = bar.add_task("", total=None)
        open_matcher(
            framework, kpis, settings, progress=lambda done, of: bar.update(task, completed=done, total=of)
        )
    out.print(f"  Ready. Talk against it: [bold]capwright chat --framework {name}[/bold]")


def _store(settings: Settings, framework: Framework, organisation: str | None) -> None:
    with opened(settings) as database:
        chosen = owner(database, organisation)
        with database.write(chosen) as session:
            FrameworkRepository(session, chosen).add(framework, at=SystemClock().now())
