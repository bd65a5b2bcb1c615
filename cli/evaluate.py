"""`capwright eval …`: what the interview is worth, measured on simulated leaders."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.markup import escape

from cli.console import beside_table, figures_table, out, print_json, settings, told

app = typer.Typer(help="Measure the interview.", no_args_is_help=True)

ModelOption = Annotated[
    str | None,
    typer.Option(
        "--model",
        help="Ask a model, too: `scripted` (ours, over HTTP), the address of a server, or provider:name.",
    ),
]


@app.callback()
def _group() -> None:
    """Keep `eval discovery` a command of its own while it is the only one."""


@app.command()
def discovery(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
    split: Annotated[str | None, typer.Option(help="Only this half: tune or report.")] = None,
    case: Annotated[str | None, typer.Option(help="Only this case, by id.")] = None,
    transcripts: Annotated[
        Path | None, typer.Option(help="Write each conversation into this folder.")
    ] = None,
    seed: Annotated[int, typer.Option(help="Chooses among wordings.")] = 1,
    model: ModelOption = None,
) -> None:
    """Play every simulated leader: dangerous errors first, then the figures, with baselines beside.

    With a model: the same figures, then its tokens and cost per conversation and what of its answers was refused.
    """
    from evals.cases_format import load_cases  # noqa: PLC0415
    from evals.discovery import run  # noqa: PLC0415
    from evals.good_model import GoodModel  # noqa: PLC0415
    from evals.model_choice import chosen_model, prices  # noqa: PLC0415
    from evals.setting import baselines, interview  # noqa: PLC0415

    with told():
        half: Literal["tune", "report"] | None = split if split in ("tune", "report") else None
        cases = [one for one in load_cases(split=half) if case in (None, one.id)]
        chosen = settings()
        with chosen_model(model, chosen, GoodModel(cases)) as access:
            report = run(cases, interview(chosen, model=access), baselines(chosen), seed=seed)
        figures = report.to_json()
        if model:
            figures["model"] = {"asked": model, **report.use(prices=prices(chosen))}
        if transcripts:
            transcripts.mkdir(parents=True, exist_ok=True)
            for row in report.results:
                (transcripts / f"{row.case.id}.md").write_text(row.played.transcript())
        if as_json:
            print_json(figures)
            return
        for row in report.results:
            out.print(
                f"  {row.case.id:36} recall {row.recall:.2f} (BM25 {row.bm25_recall:.2f}, dense"
                f" {row.dense_recall:.2f})  {row.played.questions:2} questions"
            )
            for danger in row.dangers:
                out.print(f"    [red]{danger.kind}[/red] {danger.detail}")
        out.print(figures_table("Discovery", figures))


@app.command()
def unseen(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
    split: Annotated[str | None, typer.Option(help="Only this half: tune or report.")] = None,
) -> None:
    """Play 336 leaders written apart from library and code: what a new leader may expect. Takes ten minutes."""
    from evals.discovery import run  # noqa: PLC0415
    from evals.setting import baselines, interview  # noqa: PLC0415
    from evals.unseen_cases import FIGURES, load_unseen  # noqa: PLC0415

    with told():
        half: Literal["tune", "report"] | None = split if split in ("tune", "report") else None
        chosen = settings()
        report = run(load_unseen(split=half), interview(chosen), baselines(chosen)).to_json()
        halves = {name: report[name] for name in ("report_half", "tune_half")}
        figures = {name: report[name] for name in FIGURES}
        figures |= {half: {name: told_of[name] for name in FIGURES} for half, told_of in halves.items()}
        if as_json:
            print_json(figures)
            return
        out.print(figures_table("Unseen leaders", figures))


@app.command()
def documents(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
    only: Annotated[str | None, typer.Option("--case", help="Only this document, by id.")] = None,
) -> None:
    """Read authored documents in six formats: invented findings first, then found and missed; with a model, too."""
    from capability_library.loader import load_library  # noqa: PLC0415
    from evals.document_cases import load_document_cases  # noqa: PLC0415
    from evals.good_reader import GoodReader  # noqa: PLC0415
    from evals.reading_documents import reader, run, texts  # noqa: PLC0415
    from evals.scripted_model import ScriptedServer  # noqa: PLC0415
    from evals.setting import model_access, scripted  # noqa: PLC0415

    with told():
        chosen = settings()
        cases = [one for one in load_document_cases() if only in (None, one.id)]
        kpis = load_library(cache_dir=chosen.data_dir / "cache").kpis
        handed_over = texts(cases)
        by_rules = run(handed_over, reader(kpis))
        with ScriptedServer(GoodReader(cases)) as server:
            access = model_access(scripted(chosen, server))
            with_model = run(handed_over, reader(kpis, model=access))
        figures = {"rules": by_rules.to_json(), "scripted_model": with_model.to_json()}
        if as_json:
            print_json(figures)
            return
        for row in by_rules.results:
            out.print(
                f"  {row.case.id:24} {row.case.format:5} found {row.score.found:2}, missed {row.score.missed:2},"
                f" invented {len(row.score.invented)}"
            )
            for line in (*row.score.invented, *row.score.missing):
                out.print(f"    [dim]{line}[/dim]", highlight=False)
        out.print(figures_table("Documents", figures))


@app.command()
def answers(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
    model: ModelOption = "scripted",
    only: Annotated[str | None, typer.Option("--answer", help="Only this answer, by id.")] = None,
    show: Annotated[bool, typer.Option(help="Name what was missed and what was wrong.")] = False,
) -> None:
    """Read long, rambling and non-native answers without a language model and with one, beside each other."""
    from evals.answer_cases import load_answers  # noqa: PLC0415
    from evals.good_model import GoodModel  # noqa: PLC0415
    from evals.good_notes import GoodNotes  # noqa: PLC0415
    from evals.model_choice import SCRIPTED, chosen_model, prices  # noqa: PLC0415
    from evals.reading_answers import WHAT_SCRIPTED_SHOWS, run  # noqa: PLC0415
    from evals.setting import interview  # noqa: PLC0415

    with told():
        chosen = settings()
        cases = [one for one in load_answers() if only in (None, one.id)]
        library = interview(chosen).catalogue("capwright", None)
        by_rules = run(cases, library.kpis, mark=library.matcher.mark)
        with chosen_model(model, chosen, GoodNotes(cases, GoodModel(()))) as access:
            with_model = run(cases, library.kpis, mark=library.matcher.mark, model=access)
        note = WHAT_SCRIPTED_SHOWS if model == SCRIPTED else ""
        sides = {"rules": by_rules.to_json(), "with_model": with_model.to_json()}
        use = with_model.use(prices=prices(chosen))
        if as_json:
            print_json({"note": note, **sides, "model": {"asked": model, **use}})
            return
        if show:
            for line in (*with_model.total.missed, *with_model.total.wrong):
                out.print(f"  [dim]{escape(line)}[/dim]")
        out.print(beside_table("Answers", sides))
        out.print(figures_table("The model", use))
        out.print(note)


@app.command()
def library(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
) -> None:
    """Find the right capability for single utterances: BM25, dense and ours, by domain."""
    from evals.library import load_utterances, run  # noqa: PLC0415
    from evals.setting import baselines, interview  # noqa: PLC0415

    with told():
        chosen = settings()
        matcher = interview(chosen).catalogue("capwright", None).matcher
        figures = run(load_utterances(), matcher, baselines(chosen))
    print_json(figures) if as_json else out.print(figures_table("Library", figures))


@app.command()
def injection(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
    attack: Annotated[str | None, typer.Option(help="Only this attack, by id.")] = None,
) -> None:
    """Play every attack with the rules, a good model and one that obeys it. Ends with 1 if any succeeded."""
    from evals.attack_cases import load_attacks  # noqa: PLC0415
    from evals.injection import Stage, run  # noqa: PLC0415

    with told():
        chosen = [one for one in load_attacks() if attack in (None, one.id)]
        figures = run(chosen, Stage()).to_json()
    print_json(figures) if as_json else out.print(figures_table("Injection", figures))
    if figures["succeeded"]:
        raise typer.Exit(1)
