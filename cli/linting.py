"""`capwright library lint`: the library, its files and tombstones, and the question bank, in one report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from capability_library.lint import Encode, Problem, lint, worst_pairs
from capability_library.lint.balance import per_domain
from capability_library.lint.files import misplaced
from capability_library.loader import ROOT, load_library
from capability_library.schema import Library
from capability_library.tombstones import load_tombstones, tombstone_problems
from cli.lint_vectors import cached_encode
from kit.settings import Settings
from prompts import check
from prompts.loader import load_bank
from prompts.schema import QuestionBank


@dataclass(frozen=True)
class LintReport:
    """What was looked at, what is wrong with it, and the nearest pairs if they were asked for."""

    library: Library
    bank: QuestionBank
    problems: tuple[Problem, ...]
    worst: tuple[Problem, ...] = ()

    def figures(self) -> dict[str, Any]:
        """Return the numbers for programs."""
        return {
            "capabilities": len(self.library.framework.capabilities),
            "kpis": len(self.library.kpis),
            "domains": len(self.library.domains),
            "smallest_domain": min(per_domain(self.library).values(), default=0),
            "questions": len(self.bank.questions),
            "problems": len(self.problems),
            "by_rule": dict(Counter(problem.rule for problem in self.problems).most_common()),
        }

    def show(self, out: Console, err: Console) -> None:
        """Print the problems to `err`, and the nearest pairs and the numbers to `out`."""
        for problem in self.problems:
            _print(problem, err)
        if self.worst:
            out.print("[bold]The nearest pairs[/bold]")
            for pair in self.worst:
                _print(pair, out)
        figures = self.figures()
        table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
        for name, value in {**figures.pop("by_rule"), **figures}.items():
            table.add_row(name, str(value))
        out.print(table)


def lint_everything(settings: Settings, *, embeddings: bool, worst: int) -> LintReport:
    """Check all content; with `embeddings` meanings too, unless the settings have them off.

    Raises `BadInput` when a file can't be read, `ModelUnusable` when the model's files are damaged.
    """
    library = load_library()  # from the sources: a linter that trusts a compiled copy checks the copy
    bank = load_bank()
    encode = cached_encode(settings) if embeddings and settings.embeddings == "on" else None
    return LintReport(
        library=library,
        bank=bank,
        problems=tuple(_problems(library, bank, encode)),
        worst=tuple(worst_pairs(library, limit=worst)) if worst else (),
    )


def _problems(library: Library, bank: QuestionBank, encode: Encode | None) -> Iterator[Problem]:
    yield from misplaced(library, ROOT)
    yield from lint(library, encode=encode)
    yield from tombstone_problems(library, load_tombstones())
    for line in check.problems(bank):
        where, _, message = line.partition(": ")
        yield Problem("questions", f"prompts/questions: {where}", message)
    yield from remedy_problems(library, bank)


def remedy_problems(library: Library, bank: QuestionBank) -> Iterator[Problem]:
    """Name the remedies that take a capability the library doesn't have: nobody would ever see it proposed."""
    for cell, entries in bank.remedies.items():
        for number, entry in enumerate(entries, start=1):
            if entry.takes and entry.takes not in library.framework.capabilities:
                where = f"prompts/questions: remedies.{cell}[{number}].takes"
                yield Problem("questions", where, f"no capability {entry.takes!r}")


def _print(problem: Problem, console: Console) -> None:
    console.print(
        f"{escape(problem.where)}: {escape(problem.message)} [dim]{escape(problem.rule)}[/dim]",
        soft_wrap=True,
    )
    for text in problem.texts:
        console.print(f"    {escape(text)}", soft_wrap=True)
