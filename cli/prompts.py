"""`capwright prompts …`: the prompts a language model is given, and how they have changed."""

from __future__ import annotations

import difflib
import subprocess
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from cli.console import out, print_json, told
from kit.errors import BadInput, NotFound
from prompts.templates import PROMPTS, ROOT, source, template

app = typer.Typer(help="The prompts a language model is given.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(help="Id of a prompt.")]


@app.command("list")
def list_prompts(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
) -> None:
    """List the prompts: version, content hash as it stands with each turn, variables."""
    with told():
        loaded = [template(name) for name in PROMPTS]
    if as_json:
        rows = [{**one.front.model_dump(mode="json"), "hash": one.hash} for one in loaded]
        print_json({"prompts": rows})
        return
    table = Table("prompt", "version", "hash", "variables", "purpose", box=None, title_justify="left")
    for one in loaded:
        kinds = ", ".join(f"{name} ({kind})" for name, kind in one.front.variables.items())
        table.add_row(one.front.id, one.front.version, one.hash, kinds, one.front.purpose)
    out.print(table)


@app.command()
def show(name: Name) -> None:
    """Print one prompt as it is on disk. A broken one is an error."""
    with told():
        template(name)
        print(source(name), end="")


@app.command()
def diff(
    before: Annotated[str, typer.Argument(help="Id of a prompt, or a file.")],
    after: Annotated[
        str, typer.Argument(help="For an id: a git revision; for a file: another file.")
    ] = "HEAD",
) -> None:
    """Compare a prompt with what it was at a git revision, or two files with each other."""
    with told():
        if before in PROMPTS:
            old, new, names = at_revision(before, after), source(before), (f"{before}@{after}", before)
        else:
            old, new, names = _read(before), _read(after), (before, after)
    lines = list(difflib.unified_diff(old.splitlines(), new.splitlines(), *names, lineterm="", n=2))
    if not lines:
        out.print("No difference.")
    for line in lines:
        out.print(Text(line, style=_STYLES.get(line[:1], "")), soft_wrap=True)


_STYLES = {"+": "green", "-": "red", "@": "cyan"}


def at_revision(name: str, revision: str) -> str:
    """Return a prompt file as it was at a git revision. Raises `NotFound` without git, revision or file."""
    if revision.startswith("-"):
        raise BadInput(f"{revision!r} is no revision.", do="Name a commit, a tag or a branch.")
    try:
        done = subprocess.run(
            ["git", "show", f"{revision}:./{name}.md"], cwd=ROOT, capture_output=True, text=True, check=False
        )
    except FileNotFoundError as error:
        raise NotFound("git is not installed.", do="Compare two files instead.") from error
    if done.returncode:
        raise NotFound(
            f"There is no prompt {name!r} at the revision {revision!r}.", do="Name a commit, tag or branch."
        )
    return done.stdout


def _read(path: str) -> str:
    if not Path(path).is_file():
        raise NotFound(f"There is no prompt and no file {path!r}.", do=f"Use one of {', '.join(PROMPTS)}.")
    return Path(path).read_text(encoding="utf-8")
