"""Reads a file in a child process, so that whatever a file does to its parser, the server is not touched.

The child has an address space, processor time and a clock of its own to keep to (`extraction.child`). When it dies,
of memory, of time or of a fault in a parser, that is an answer about the file.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from typing import Any, BinaryIO, cast

from extraction.refusals import broken, refused, too_heavy
from extraction.values import Document, FileKind, Limits, Page
from kit.errors import NotReady
from kit.logging import get_logger

WAIT_S = 20.0  # how long an upload waits for its turn
WAITING = 4  # uploads that may wait: each holds a thread that others need
# Escaped, a character takes at most twelve bytes ("\\ud83d\\ude00"); labels and headings come on top.
_BYTES_EACH = 12
_HEAD_ROOM = 4 * 1024 * 1024

_log = get_logger("extraction")

Extract = Callable[[BinaryIO, str], Document]


@dataclass(frozen=True)
class Extractor:
    """Reads files, `parallel` at a time in this process; each may use what the limits give it."""

    limits: Limits = field(default_factory=Limits)
    parallel: int = 2
    _places: threading.BoundedSemaphore = field(init=False, repr=False, compare=False)
    _queue: threading.BoundedSemaphore = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_places", threading.BoundedSemaphore(self.parallel))
        object.__setattr__(self, "_queue", threading.BoundedSemaphore(self.parallel + WAITING))

    def __call__(self, file: BinaryIO, name: str) -> Document:
        """Return the text of `file`, a real one with a file number. `name` is what its owner calls it.

        Raises `DocumentRefused` when it can't be read, `NotReady` when too many others are being read.
        """
        busy = NotReady("Other documents are being read.", do="Send this one again in a minute.")
        if not self._queue.acquire(blocking=False):
            raise busy
        try:
            if not self._places.acquire(timeout=WAIT_S):
                raise busy
            try:
                return _extract(file, name, self.limits)
            finally:
                self._places.release()
        finally:
            self._queue.release()


def _extract(file: BinaryIO, name: str, limits: Limits) -> Document:
    file.seek(0)
    ending = os.path.splitext(name)[1].lstrip(".")[:20]
    with subprocess.Popen(
        [sys.executable, "-I", "-m", "extraction.child", json.dumps(asdict(limits)), ending],
        stdin=file.fileno(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"OPENBLAS_NUM_THREADS": "1", "LC_ALL": "C.UTF-8"},  # and so none of the server's keys
        start_new_session=True,
    ) as child:
        assert child.stdout
        alarm = threading.Timer(limits.seconds, _end, (child.pid,))
        alarm.daemon = True
        alarm.start()
        try:
            most = _BYTES_EACH * limits.characters + _HEAD_ROOM
            answer = child.stdout.read(most + 1)
            with suppress(subprocess.TimeoutExpired):
                child.wait(timeout=1 if len(answer) <= most else 0)
        finally:
            alarm.cancel()
            if child.poll() is None:
                _end(child.pid)
        code = child.wait()
    if len(answer) > most:
        raise too_heavy()
    return _document(answer, code)


def _end(pid: int) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def _document(answer: bytes, code: int) -> Document:
    try:
        said = cast(dict[str, Any], json.loads(answer))
    except ValueError:
        _log.info("child ended", code=code)
        # By a signal: of time (SIGXCPU, SIGKILL) or of memory that a parser's own code did not get.
        raise (too_heavy() if code < 0 else broken()) from None
    if "refused" in said:
        raise refused(**said["refused"])
    found = said["document"]
    return Document(
        kind=FileKind(found["kind"]),
        extent=found["extent"],
        pages=tuple(Page(**page) for page in found["pages"]),
    )
