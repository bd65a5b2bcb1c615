"""The child process: takes a file on standard input, limits itself, and writes what it read as JSON.

It is given nothing else: no settings, no keys, no network of its own to speak of, and it is ended when it takes
longer than it may.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from dataclasses import asdict
from typing import BinaryIO

from extraction.refusals import DocumentRefused, too_heavy
from extraction.values import Limits

MEGABYTE = 1024 * 1024
WRITTEN = 4 * MEGABYTE  # of any file: enough for Python to keep what it compiles of the parsers


def main(arguments: list[str]) -> int:
    """Read the file on standard input. `arguments`: the limits as JSON, and the ending of the file's name."""
    limits = Limits(**json.loads(arguments[0]))
    restrict(limits)
    try:
        answer = _answer(os.fdopen(0, "rb", closefd=False), limits, arguments[1])
    except (MemoryError, RecursionError):
        answer = _refusal(too_heavy())
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
    return 0


def restrict(limits: Limits) -> None:
    """Give up, for good, what reading a file does not need."""
    memory = limits.memory_mb * MEGABYTE
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.seconds, limits.seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (WRITTEN, WRITTEN))
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(10)


def _answer(file: BinaryIO, limits: Limits, ending: str) -> bytes:
    from extraction.reading import read  # noqa: PLC0415 within the limits, whatever it imports

    try:
        return json.dumps({"document": asdict(read(file, limits, ending=ending))}).encode()
    except DocumentRefused as error:
        return _refusal(error)


def _refusal(error: DocumentRefused) -> bytes:
    return json.dumps({"refused": {"reason": error.reason, "detail": error.detail, "do": error.do}}).encode()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
