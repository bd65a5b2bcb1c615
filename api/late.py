"""Imports what the server starts without: everything that matches and talks, in one place and one order.

Two threads that import parts of one chain in different orders can wait for each other; Python then breaks the
deadlock by giving one of them a half-made module. So whoever needs a late part calls `load` before importing it.
"""

from __future__ import annotations

import importlib
import threading

_PARTS = (
    "capability_library.loader",
    "prompts.loader",
    "retrieval.matcher",
    "assistant.interpret.rules",
    "assistant.service",
    "workforce.planner",
)
_LOCK = threading.Lock()


def load(*more: str) -> None:
    """Import all late parts, one thread at a time. Costs about a second once, and nothing afterwards.

    `more` are modules that only some requests need, such as what writes one kind of report.
    """
    with _LOCK:
        for name in (*_PARTS, *more):
            importlib.import_module(name)
