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


def load() -> None:
    """Import all late parts, one thread at a time. Costs about a second once, and nothing afterwards."""
    with _LOCK:
        for name in _PARTS:
            importlib.import_module(name)
