"""`capwright library …`: check, count, search and read the content; import other frameworks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from cli.console import err, out, print_json, settings, told
from kit.errors import BadInput

if TYPE_CHECKING:
    from retrieval.embedder import Embedder

app = typer.Typer(help="The capability library: check it, search it, bring in another.", no_args_is_help=True)
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


@app.command()
def show(capability: Annotated[str, typer.Argument(help="Id of a capability.")]) -> None:
    """Show one record in full."""
    from capability_library.loader import load_library  # noqa: PLC0415
    from capability_library.schema import LEVEL_NAMES  # noqa: PLC0415
    from kit.errors import NotFound  # noqa: PLC0415

    with told():
        library = load_library(cache_dir=settings().data_dir / "cache")
        record = library.framework.capabilities.get(capability)
        if record is None:
            raise NotFound(f"There is no capability {capability!r}.", do="Try `capwright library search`.")
        out.print(
            f"[bold]{record.name}[/bold]  [dim]{record.domain} · {record.kind}[/dim]\n{record.definition}\n"
        )
        for level, indicators in sorted(record.levels.items()):
            out.print(f"[bold]{level} {LEVEL_NAMES[level]}[/bold]")
            for indicator in indicators:
                out.print(f"  {indicator}")
        out.print("\n[bold]What leaders say when it is missing[/bold]")
        for signal in record.signals:
            out.print(f"  “{signal}”")
        out.print("\n[bold]Ways to learn it[/bold]")
        for activity in record.activities:
            out.print(f"  {activity.title} ({activity.format}, {activity.hours:g} h): {activity.outcome}")
        out.print(f"\n[dim]KPIs: {', '.join(record.kpis)}   Related: {', '.join(record.related)}[/dim]")


@app.command()
def search(
    words: Annotated[str, typer.Argument(help="A need, in anybody's words.")],
    limit: Annotated[int, typer.Option(min=1, max=50)] = 8,
    as_json: AsJson = False,
) -> None:
    """Search by need, with score and reason."""
    from capability_library.loader import load_library  # noqa: PLC0415
    from cli.matchers import open_matcher  # noqa: PLC0415

    with told():
        chosen = settings()
        library = load_library(cache_dir=chosen.data_dir / "cache")
        matches = open_matcher(library.framework, library.kpis, chosen).search(words, limit=limit)
        names = library.framework.capabilities
        if as_json:
            rows = [
                {
                    "id": match.capability_id,
                    "name": names[match.capability_id].name,
                    "score": round(match.score, 4),
                    "reason": match.reasons[0].passage if match.reasons else None,
                    "kind": match.reasons[0].passage_kind if match.reasons else None,
                }
                for match in matches
            ]
            print_json({"query": words, "matches": rows})
            return
        table = Table("Score", "Capability", "Because the library says", box=None, padding=(0, 2, 0, 0))
        for match in matches:
            reason = match.reasons[0] if match.reasons else None
            said = f"{reason.passage_kind}: {reason.passage}" if reason else ""
            name = names[match.capability_id]
            table.add_row(f"{match.score:.2f}", f"{name.name}\n[dim]{name.id}[/dim]", said)
        out.print(table)


@app.command("import")
def import_(
    file: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, help="CSV: id, name, description, labels.")
    ],
    framework: Annotated[str, typer.Option("--framework", help="The name it gets here.")],
    organisation: Annotated[
        str | None, typer.Option(help="Organisation id; without it, the first one.")
    ] = None,
) -> None:
    """Bring in a plain framework from CSV: store it, then index it. Killed half way, it goes on next time."""
    from cli.importing import import_framework  # noqa: PLC0415

    with told():
        import_framework(file, framework, settings(), organisation)


@app.command()
def stats(as_json: AsJson = False) -> None:
    """Show the balance of domains, kinds, formats and KPI coverage."""
    from capability_library.loader import load_library  # noqa: PLC0415
    from capability_library.stats import stats as count  # noqa: PLC0415

    with told():
        figures = count(load_library(cache_dir=settings().data_dir / "cache"))
        if as_json:
            print_json(figures)
            return
        for title, counts in figures.items():
            table = Table(title.replace("_", " ").capitalize(), "", box=None, padding=(0, 2, 0, 0))
            for name, value in counts.items():
                table.add_row(name, str(value))
            out.print(table, "")


@app.command()
def lint(
    as_json: AsJson = False,
    embeddings: Annotated[bool, typer.Option(help="Compare meanings too, not only words.")] = True,
    worst: Annotated[int, typer.Option(help="Show this many of the nearest pairs.")] = 0,
) -> None:
    """Check the content: everything a machine can see. Exits with 1 when something is wrong."""
    from cli.linting import lint_everything  # noqa: PLC0415

    with told():
        report = lint_everything(settings(), embeddings=embeddings, worst=worst)
    if as_json:
        print_json(report.figures())
    else:
        report.show(out, err)
    if report.problems:
        raise typer.Exit(1)


@app.command()
def diff(
    revision: Annotated[str, typer.Argument(help="A git revision: a commit, tag or branch.")],
    as_json: AsJson = False,
) -> None:
    """Show what changed since REVISION: added, changed, withdrawn. Exits with 1 if a tombstone is missing."""
    from dataclasses import asdict  # noqa: PLC0415

    from capability_library.diff import compare, library_at  # noqa: PLC0415
    from capability_library.loader import load_library  # noqa: PLC0415
    from capability_library.tombstones import load_tombstones  # noqa: PLC0415

    with told():
        difference = compare(library_at(revision), load_library(), load_tombstones())
    if as_json:
        print_json(asdict(difference))
    else:
        for title, changes in (("Capabilities", difference.capabilities), ("KPIs", difference.kpis)):
            out.print(
                f"[bold]{title}[/bold]  {len(changes.added)} added, {len(changes.changed)} changed, "
                f"{len(changes.withdrawn)} withdrawn"
            )
            for added in changes.added:
                out.print(f"  [green]+[/green] {added}")
            for changed in changes.changed:
                out.print(f"  [yellow]~[/yellow] {changed.id}  [dim]{', '.join(changed.fields)}[/dim]")
            for gone in changes.withdrawn:
                out.print(f"  [red]-[/red] {gone.id}" + (f" → {gone.successor}" if gone.successor else ""))
    if difference.without_successor:
        err.print(
            "Withdrawn without a tombstone: " + ", ".join(difference.without_successor) + ". "
            "Name their successors in capability_library/tombstones.yaml."
        )
        raise typer.Exit(1)


def _model() -> Embedder:
    """The embedding model, ready."""
    from cli.matchers import embedder  # noqa: PLC0415

    model = embedder(settings())
    model.wait()
    return model


def _kept(path: Path) -> None:
    err.print(f"Kept in {path}. Now run [bold]make eval[/bold] and see what it changed.")


@app.command("learn-environment")
def learn_environment() -> None:
    """Learn from the judged interviews when the environment dominates. For developers: takes some minutes."""
    from capability_library.loader import load_examples  # noqa: PLC0415
    from retrieval.cause_cells_learning import sorted_apart  # noqa: PLC0415
    from retrieval.environment import FILE, learn, save  # noqa: PLC0415

    with told():
        model = _model()
        learned = learn(load_examples(), model.encode_uncached, lambda judged: sorted_apart(judged, model))
        save(learned.environment, model.digest)
        (right, dominated), (left, others) = learned.dominated, learned.others
        err.print(
            f"Of interviews left out: {right} of {dominated} recognised, {others - left} false alarms of {others}."
        )
        _kept(FILE)


@app.command("learn-causes")
def learn_causes() -> None:
    """Learn from the sorted causes which cell a cause lies in. For developers: takes some minutes."""
    from capability_library.loader import load_examples  # noqa: PLC0415
    from retrieval.cause_cells import FILE  # noqa: PLC0415
    from retrieval.cause_cells_learning import learn  # noqa: PLC0415
    from retrieval.learned import save  # noqa: PLC0415

    with told():
        model = _model()
        learned = learn(load_examples(), model)
        save(learned.tensors, model.digest, FILE)
        err.print(f"Of causes left out: {learned.right} of {learned.of} sorted as an expert did.")
        _kept(FILE)


@app.command("learn-measures")
def learn_measures() -> None:
    """Learn from the marked answers what numbers in an answer mean. For developers: takes some minutes."""
    from capability_library.marked import load_answers  # noqa: PLC0415
    from retrieval.learned import save  # noqa: PLC0415
    from retrieval.marking import FILE  # noqa: PLC0415
    from retrieval.marking_learning import learn  # noqa: PLC0415

    with told():
        model = _model()
        save(learn(load_answers(), model, told=err.print).tensors, model.digest, FILE)
        _kept(FILE)


@app.command()
def learn(
    passes: Annotated[int, typer.Option(min=1, help="How often all examples are read.")] = 4,
    afresh: Annotated[bool, typer.Option(help="Begin with the embedding model alone.")] = False,
) -> None:
    """Learn from all worked examples what a conversation calls for. For developers: takes about an hour."""
    from capability_library.loader import load_examples, load_library  # noqa: PLC0415
    from retrieval.learning import examples, learn, lines  # noqa: PLC0415
    from retrieval.passages import passages  # noqa: PLC0415
    from retrieval.reader import FILE, load  # noqa: PLC0415
    from retrieval.weights import checked_weights  # noqa: PLC0415

    with told():
        library = load_library(cache_dir=settings().data_dir / "cache")
        framework = library.framework
        ids = list(framework.capabilities)
        written = [*framework.precedents.values(), *load_examples()]
        folder = Path(settings().embedding_model) if settings().embedding_model else None
        start = None if afresh or not FILE.exists() else load()
        if start and start.model != checked_weights(folder)[1]:
            raise BadInput("The reader was learned with another embedding model.", do="Begin with --afresh.")
        own = list(lines(passages(framework, library.kpis)))
        learned = learn(
            examples(written, ids), own, ids, passes=passes, start=start, model=folder, told=err.print
        )
        learned.save()
        _kept(FILE)
