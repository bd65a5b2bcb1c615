"""`capwright chat`: the whole interview in a terminal, from the first question to the saved plan."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import TypeAdapter

from assistant.blocks import Block
from cli.console import out, settings, told
from kit.errors import CapwrightError
from kit.ids import new_id

BLOCKS: TypeAdapter[tuple[Block, ...]] = TypeAdapter(tuple[Block, ...])
_LEAVE = {"/quit", "/exit", "/q"}
_ATTACH = "/attach"


def chat(
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the conversation begun last.")] = False,
    conversation: Annotated[str | None, typer.Option(help="Go on with this one, by id.")] = None,
    framework: Annotated[str | None, typer.Option(help="Talk against an imported framework.")] = None,
    url: Annotated[
        str | None, typer.Option(help="A running service; without it, one is started here.")
    ] = None,
    key: Annotated[str, typer.Option(envvar="CAPWRIGHT_KEY", help="API key, with --url.")] = "",
    output: Annotated[Path, typer.Option(help="Folder for the proposal and the plan.")] = Path("output"),
) -> None:
    """Hold the interview here. Everything is kept as it is said; leave at any time and come back with --resume."""
    from cli.client import Client  # noqa: PLC0415  `capwright --help` should not wait for these
    from cli.local import local_server  # noqa: PLC0415

    with told(), ExitStack() as stack:
        if url is None:
            server = stack.enter_context(local_server(settings()))
            url, key = server.url, server.key
        client = Client(url, key)
        chosen = conversation or (client.newest() if resume else None)
        begun = client.conversation(chosen) if chosen else client.begin(framework)
        _talk(client, begun, output)


def _talk(client: Any, begun: Mapping[str, Any], output: Path) -> None:
    from cli.show import show  # noqa: PLC0415

    identity = begun["id"]
    out.print("[dim]  “why”, “skip”, “back”, “enough” work at any time; /quit leaves, nothing is lost.[/dim]")
    out.print(
        "[dim]  /attach FILE hands over a document: PDF, Word, Excel, PowerPoint, text, Markdown.[/dim]"
    )
    answer = begun
    show(out, BLOCKS.validate_python(answer["blocks"]))
    phase = answer.get("phase") or answer.get("status")
    while phase != "accepted":
        text = _read()
        if text is None or text.casefold() in _LEAVE:
            out.print(f"\n  Kept. Go on with [bold]capwright chat --conversation {identity}[/bold]")
            return
        if not text:
            continue
        handed_over = text.startswith(_ATTACH)
        told = _attach(client, identity, text) if handed_over else client.say(identity, new_id("msg"), text)
        if told is None:
            continue
        answer, phase = told, told["phase"]
        show(out, BLOCKS.validate_python(answer["blocks"]))
    _finish(client, identity, output)


def _attach(client: Any, identity: str, text: str) -> Mapping[str, Any] | None:
    """Hand over the file named after `/attach`; what is wrong with it is said, and the talk goes on."""
    name = text.removeprefix(_ATTACH).strip().strip("\"'")
    if not name:
        out.print("\n  Name a file: /attach strategy.pdf")
        return None
    try:
        return client.attach(identity, Path(name).expanduser())
    except OSError as error:
        out.print(f"\n  {error.strerror or error}: {name}", style="yellow", markup=False)
    except CapwrightError as error:
        out.print(f"\n  {error.detail} {error.do}", style="yellow", markup=False)
    return None


def _read() -> str | None:
    """One line from the terminal; None at the end of input."""
    try:
        return out.input("\n[bold green]›[/bold green] ").strip()
    except (EOFError, KeyboardInterrupt):
        return None


def _finish(client: Any, identity: str, output: Path) -> None:
    profile = client.profile(identity)
    hours = _number("Hours a week for learning", 4, most=40)
    weeks = _number("Weeks", 16, least=1, most=104)
    limits = {"hours_per_week": hours, "weeks": int(weeks), "start": _next_monday().isoformat()}
    answer = client.make_plan(profile["id"], limits)
    proposal = client.proposal(identity)
    _show_plan(answer["plan"])
    report = client.plan_report(answer["id"])
    for path in _save(output, identity, report, proposal, profile, answer):
        out.print(f"  saved [bold]{path}[/bold]")


def _number(label: str, default: float, *, least: float = 0.25, most: float) -> float:
    while True:
        try:
            text = out.input(f"\n  {label} [{default:g}]: ").strip()
            number = float(text) if text else default
            if least <= number <= most:
                return number
            out.print(f"  From {least:g} to {most:g}, please.")
        except ValueError:
            out.print("  A number, please, such as 3.")
        except (EOFError, KeyboardInterrupt):
            return default


def _next_monday() -> date:
    today = date.today()
    return today + timedelta(days=7 - today.weekday())


def _show_plan(plan: Mapping[str, Any]) -> None:
    from rich.markdown import Markdown  # noqa: PLC0415

    from workforce.learning_plans import LearningPlan  # noqa: PLC0415
    from workforce.reports.markdown import plan_to_markdown  # noqa: PLC0415

    out.print(Markdown(plan_to_markdown(LearningPlan.model_validate(plan))))


def _save(
    output: Path,
    identity: str,
    report: str,
    proposal: Mapping[str, Any],
    profile: Mapping[str, Any],
    plan: Mapping[str, Any],
) -> Sequence[Path]:
    output.mkdir(parents=True, exist_ok=True)
    whole = {"proposal": proposal["proposal"], "role_profile": profile, "learning_plan": plan}
    paths = (output / f"{identity}.md", output / f"{identity}.json")
    paths[0].write_text(report)
    paths[1].write_text(json.dumps(whole, ensure_ascii=False, indent=2))
    return paths
