"""`capwright openapi`: the API's description, for whoever generates a client from it."""

from __future__ import annotations

import json
import sys


def openapi() -> None:
    """Print the OpenAPI document as JSON, without a server and without touching the disk."""
    from api.app import create_app  # noqa: PLC0415  `capwright --help` should not wait for it
    from cli.console import settings  # noqa: PLC0415

    # Sorted, so that a changed API shows in a diff and nothing else does.
    json.dump(create_app(settings()).openapi(), sys.stdout, indent=2, sort_keys=True, ensure_ascii=False)
    sys.stdout.write("\n")
