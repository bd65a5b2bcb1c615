"""Blocks in a terminal: the interviewer's words plain, questions set off, proposals as tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from assistant.blocks import Ask, Block, Comparison, Environment, ReadBack, Say, ShowFindings, ShowProposal
from assistant.proposal_types import Proposal


def show(console: Console, blocks: Iterable[Block]) -> None:
    """Print blocks in order."""
    for block in blocks:
        _show(console, block)


def _show(console: Console, block: Block) -> None:
    match block:
        case Say():
            console.print(Padding(Text(block.text), (1, 0, 0, 2)))
        case Ask():
            console.print(Padding(Text(block.text, style="bold cyan"), (1, 0, 0, 2)))
            for number, choice in enumerate(block.choices, start=1):
                console.print(Padding(Text(f"{number}  {choice}", style="cyan"), (0, 0, 0, 4)))
                if block.notes and block.notes[number - 1]:
                    console.print(Padding(Text(block.notes[number - 1], style="dim"), (0, 0, 0, 7)))
        case ReadBack():
            table = Table.grid(padding=(0, 2))
            for line in block.lines:
                table.add_row(Text(line.label, style="dim"), Text(line.text))
            console.print(Padding(table, (1, 0, 0, 4)))
        case ShowFindings():
            console.print(Padding(_findings(block), (1, 0, 0, 2)))
            console.print(Padding(Text(block.text, style="bold cyan"), (1, 0, 0, 2)))
        case Environment():
            console.print(Padding(_environment(block), (1, 0, 0, 2)))
        case ShowProposal():
            show_proposal(console, block.proposal)
        case Comparison():
            console.print(Padding(_comparison(block), (1, 0, 0, 2)))
        case _:
            assert_never(block)


def _findings(block: ShowFindings) -> Table:
    table = Table(title=f"Read in “{block.name}”", title_justify="left", show_lines=True)
    table.add_column("#", justify="right", no_wrap=True)
    table.add_column("What it says", ratio=5)
    table.add_column("About", ratio=1)
    table.add_column("Where", ratio=1)
    for one in block.findings:
        table.add_row(str(one.number), Text(one.value), one.slot.value.replace("_", " "), Text(one.label))
    return table


def _environment(block: Environment) -> Panel:
    text = Text(block.text + "\n")
    for one in block.remedies:
        text.append(f"\n“{one.quote}”\n", style="italic")
        text.append(f"→ {one.remedy}\n")
    return Panel(text, title="Before any capability", border_style="yellow", title_align="left")


def _comparison(block: Comparison) -> Table:
    table = Table("", block.first, block.second, show_lines=True)
    for row in block.rows:
        table.add_row(row.aspect, row.first, row.second)
    return table


def show_proposal(console: Console, proposal: Proposal) -> None:
    """Print a proposal as a table, then what was left out, uncovered or assumed."""
    table = Table(show_lines=True, title="Proposed capabilities", title_justify="left")
    table.add_column("#", justify="right", no_wrap=True)
    table.add_column("Capability", ratio=3)
    table.add_column("Level", ratio=2)
    table.add_column("Wt", justify="right", no_wrap=True)
    table.add_column("Because you said", ratio=5)
    for number, one in enumerate(proposal.capabilities, start=1):
        name = Text(one.name, style="bold" if one.focus else "")
        name.append("\nfocus" if one.focus else "", style="not bold green")
        kpi = f"\n→ {one.kpi.how}" if one.kpi else ""
        quotes = "\n".join(f"“{evidence.words}”" for evidence in one.because[:2])
        table.add_row(
            str(number), name, f"{one.level.level} {one.level.name}", f"{one.weight}%", quotes + kpi
        )
    console.print(Padding(table, (1, 0, 0, 2)))
    for need in proposal.uncovered:
        console.print(
            Padding(Text(f"Not covered by any capability: “{need.quote}”", style="yellow"), (0, 0, 0, 2))
        )
    for one in proposal.left_out:
        console.print(Padding(Text(f"Left out: {one.name}. {one.reason}", style="dim"), (0, 0, 0, 2)))
    for one in proposal.assumptions:
        console.print(Padding(Text(f"Open: {one}", style="dim"), (0, 0, 0, 2)))
