"""`python -m cli` is `capwright`."""

from cli.main import app

app()
