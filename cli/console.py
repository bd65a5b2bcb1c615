"""What the commands share: the console, settings, and errors shown as one line that says what to do."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any

import typer
from pydantic import ValidationError
from rich.console import Console
from rich.table import Table

from kit.errors import CapwrightError
from kit.settings import Settings

out = Console(highlight=False)
err = Console(stderr=True, highlight=False)


def settings() -> Settings:
    """Read the settings; a wrong one is shown by its name and ends the command."""
    try:
        return Settings()
    except ValidationError as error:
        for problem in error.errors():
            name = "CAPWRIGHT_" + "_".join(str(part) for part in problem["loc"]).upper()
            err.print(f"[red]{name}[/red]: {problem['msg']}")
        raise typer.Exit(2) from error


@contextmanager
def told() -> Generator[None]:
    """Show an error of ours as a message instead of a trace, and exit with 1."""
    try:
        yield
    except CapwrightError as error:
        err.print(f"[red]{error.detail}[/red] {error.do}")
        raise typer.Exit(1) from error


def print_json(value: Mapping[str, Any]) -> None:
    """Print one JSON object on one line, for programs."""
    print(json.dumps(value, ensure_ascii=False, default=str))


def figures_table(title: str, figures: Mapping[str, Any]) -> Table:
    """Show figures by name; nested ones by their path."""
    table = Table(title=title, title_justify="left", show_header=False)
    for name, value in _flat(figures):
        table.add_row(name, str(value))
    return table


def beside_table(title: str, sides: Mapping[str, Mapping[str, Any]]) -> Table:
    """Show figures of the same names beside each other, a column for each side."""
    table = Table("", *sides, title=title, title_justify="left")
    columns = [dict(_flat(side)) for side in sides.values()]
    for name in columns[0]:
        table.add_row(name, *(str(column.get(name, "–")) for column in columns))
    return table


def _flat(figures: Mapping[str, Any], prefix: str = "") -> list[tuple[str, Any]]:
    rows: list[tuple[str, Any]] = []
    for name, value in figures.items():
        if isinstance(value, Mapping):
            rows += _flat(value, f"{prefix}{name}.")  # pyright: ignore[reportUnknownArgumentType]
        else:
            rows.append((prefix + name, value))
    return rows
