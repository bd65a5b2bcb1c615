"""`capwright bench …`: speed, measured as ratios within one run where machines are noisy."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cli.console import figures_table, out, print_json, settings, told

app = typer.Typer(help="Measure speed and retrieval.", no_args_is_help=True)
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


@app.command()
def turn(as_json: AsJson = False) -> None:
    """One turn over HTTP, database included, beside one bare embedding of the same text."""
    from evals.bench_turn import run  # noqa: PLC0415

    with told():
        figures = run()
    print_json(figures) if as_json else out.print(figures_table("A turn", figures))


@app.command()
def stream(as_json: AsJson = False) -> None:
    """From request to the first word of a question, less a model server's own time; with a scripted model."""
    from evals.bench_stream import run  # noqa: PLC0415

    with told():
        figures = run()
    print_json(figures) if as_json else out.print(figures_table("A stream", figures))


@app.command()
def start(as_json: AsJson = False) -> None:
    """From process start to the first answer, and to the model."""
    from evals.bench_start import run  # noqa: PLC0415

    with told():
        figures = run()
    print_json(figures) if as_json else out.print(figures_table("A start", figures))


@app.command()
def retrieval(
    queries: Annotated[Path, typer.Option(exists=True, dir_okay=False, help='JSON lines: {"text", "gold"}.')],
    framework: Annotated[
        str, typer.Option(help="Name of an imported framework, or capwright.")
    ] = "capwright",
    only: Annotated[str | None, typer.Option("--set", help="Only the queries of this set.")] = None,
    as_json: AsJson = False,
) -> None:
    """Find the right capabilities for queries with known answers: BM25, dense and ours."""
    from cli.matchers import embedder, store  # noqa: PLC0415
    from cli.stored import stored_framework  # noqa: PLC0415
    from evals.bench_retrieval import read_queries, run, table  # noqa: PLC0415

    with told():
        chosen = settings()
        loaded, kpis = stored_framework(framework, chosen)
        asked = read_queries(queries, set=only)
        results = run(loaded, asked, embedder=embedder(chosen), store=store(chosen), kpis=kpis)
    print_json(results) if as_json else out.print(table(results))
