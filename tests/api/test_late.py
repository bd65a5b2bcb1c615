"""The first requests of a process arrive while it is still importing."""

from __future__ import annotations

import subprocess
import sys

_MANY_AT_ONCE = """
import threading
from api.late import load
failed = []
def first(order):
    try:
        load()
        for name in order:
            __import__(name)
    except Exception as error:
        failed.append(error)
orders = [
    ["retrieval.matcher", "assistant.interpret.rules"],
    ["assistant.interpret.rules", "retrieval.matcher"],
    ["assistant.service", "workforce.planner"],
    ["workforce.planner", "assistant.service"],
]
threads = [threading.Thread(target=first, args=(order,)) for order in orders * 2]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert not failed, failed
"""


def test_threads_that_load_at_once_all_get_whole_modules() -> None:
    for _ in range(3):
        subprocess.run([sys.executable, "-c", _MANY_AT_ONCE], check=True, timeout=60)


def test_what_writes_reports_is_not_imported_at_the_start() -> None:
    check = "import sys, api.app; sys.exit(any(one in sys.modules for one in ('typst', 'docx', 'openpyxl')))"
    subprocess.run([sys.executable, "-c", check], check=True, timeout=60)
