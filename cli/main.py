"""`capwright`: the commands, and nothing of what they do. Heavy imports wait until a command needs them."""

from __future__ import annotations

import typer

from cli import bench, chat, evaluate, library, openapi, prompts, serve, sign_in

app = typer.Typer(
    help="Interviews a leader about strategy and KPIs, proposes capabilities and writes the learning plan.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("serve")(serve.serve)
app.command("chat")(chat.chat)
app.command("sign-in")(sign_in.sign_in)
app.command("openapi")(openapi.openapi)
app.add_typer(library.app, name="library")
app.add_typer(prompts.app, name="prompts")
app.add_typer(evaluate.app, name="eval")
app.add_typer(bench.app, name="bench")
