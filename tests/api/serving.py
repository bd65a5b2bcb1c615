"""Real server processes for tests: started in a moment, because everything is imported before the fork.

Run as a program it waits for lines on standard input. `start PORT` forks a process that serves, and
answers with its pid. What is killed is always a whole server process, with its threads and connections.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[2]


class Servers:
    """Starts and kills servers over one database, one at a time."""

    def __init__(self, database_url: str, data_dir: Path, log: Path) -> None:
        self.port = free_port()
        self._pid = 0
        self._log = log.open("ab")
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.api.serving"],
            cwd=ROOT,
            env={
                **os.environ,
                "CAPWRIGHT_DATABASE_URL": database_url,
                "CAPWRIGHT_DATA_DIR": str(data_dir),
                "CAPWRIGHT_EMBEDDINGS": "off",
                "OPENBLAS_NUM_THREADS": "1",
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )

    def start(self) -> int:
        """Start a server; returns its pid. It answers a moment later."""
        commands, answers = self._pipes()
        commands.write(f"start {self.port}\n")
        commands.flush()
        self._pid = int(answers.readline())
        return self._pid

    def kill(self) -> None:
        """Kill the server as the kernel does when memory runs out: at once, without a word."""
        if self._pid:
            with suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)
            self._pid = 0

    def close(self) -> None:
        self.kill()
        commands, answers = self._pipes()
        commands.close()
        self._program.wait(timeout=10)
        answers.close()
        self._log.close()

    def _pipes(self) -> tuple[IO[str], IO[str]]:
        assert self._program.stdin
        assert self._program.stdout
        return self._program.stdin, self._program.stdout


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _main() -> None:
    import uvicorn  # noqa: PLC0415 needed by the program only

    from api.app import create_app  # noqa: PLC0415
    from api.wiring import wire  # noqa: PLC0415
    from kit.settings import Settings  # noqa: PLC0415

    parts = wire(Settings())
    parts.warm_up()
    app = create_app(parts=parts)
    for line in sys.stdin:
        with suppress(ChildProcessError):  # what was killed is still to be reaped
            os.waitpid(-1, os.WNOHANG)
        pid = os.fork()
        if pid == 0:
            os.dup2(2, 1)
            with open(os.devnull) as nothing:
                os.dup2(nothing.fileno(), 0)
            uvicorn.run(
                app,
                port=int(line.split()[1]),
                log_level="warning",
                access_log=False,
            )
            os._exit(0)
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _main()
