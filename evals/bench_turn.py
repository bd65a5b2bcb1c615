"""`capwright bench turn`: what one turn costs, HTTP and database included, beside one bare embedding."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import httpx

from evals.cases_format import load_cases
from retrieval.embedder import Embedder

CONVERSATIONS = 12
THREADS = 4  # clients at once, for turns per second
STARTS_WITHIN = 60.0  # seconds


@dataclass(frozen=True)
class Running:
    """A server process of its own, with an empty database, and a client that holds its key."""

    process: subprocess.Popen[str]
    url: str
    key: str
    started: float

    def client(self) -> httpx.Client:
        headers = {"Authorization": f"Bearer {self.key}"}
        return httpx.Client(base_url=self.url, headers=headers, timeout=60, trust_env=False)

    def rss_mb(self) -> float:
        """Resident memory of the server in MB (1,000,000 bytes), read from /proc."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


@contextmanager
def running(
    folder: Path, *, key: str | None = None, more: Mapping[str, str] | None = None
) -> Generator[Running]:
    """Run `capwright serve` with its data in `folder`; without `key`, the first start's key is read.

    `more` are variables of its environment besides those of this one.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {
        **os.environ,
        "CAPWRIGHT_DATA_DIR": str(folder),
        "CAPWRIGHT_PORT": str(port),
        **(more or {}),
    }
    started = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "cli", "serve"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield Running(process, f"http://127.0.0.1:{port}", key or _first_key(process), started)
    finally:
        process.terminate()
        process.wait(timeout=20)


def _first_key(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    said: list[str] = []
    for line in process.stdout:
        said.append(line)
        if "cw_" in line:
            threading.Thread(target=process.stdout.read, daemon=True).start()  # nobody reads the rest
            return "cw_" + line.split("cw_", 1)[1].split()[0]
    raise RuntimeError("The server printed no key: " + "".join(said))


def wait_for(client: httpx.Client, path: str, *, within: float = STARTS_WITHIN) -> httpx.Response:
    """Ask until the answer is 200. Raises `TimeoutError`."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        try:
            response = client.get(path)
            if response.status_code == 200:
                return response
        except httpx.TransportError:
            pass
        time.sleep(0.01)
    raise TimeoutError(f"{path} did not answer within {within} s")


def wait_for_model(client: httpx.Client, *, within: float = STARTS_WITHIN) -> None:
    """Ask until the embedding model is up."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        if wait_for(client, "/v1/health/ready").json()["parts"]["model"]["state"] == "up":
            return
        time.sleep(0.05)
    raise TimeoutError(f"the model was not up within {within} s")


def messages() -> list[list[str]]:
    """What leaders say, one list a conversation: their facts, each as one message."""
    return [[fact.say for _, fact in case.all_facts][:9] for case in load_cases() if len(case.all_facts) >= 9]


def run() -> dict[str, Any]:
    """Measure. Times in milliseconds; `ratio` is turn p50 over embedding p50 of the same texts, in this run."""
    embedder = Embedder().start()
    embedder.wait()
    embedder.encode_uncached(["warm up"])
    scripts = messages()
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as server, server.client() as client:
        wait_for_model(client, within=600)
        _talk(client, scripts[0])
        turns: list[float] = []
        embeddings: list[float] = []
        for number in range(CONVERSATIONS):
            for took, text in _talk(client, scripts[number % len(scripts)]):
                turns.append(took)
                embeddings.append(_timed(lambda text=text: embedder.encode_uncached([text])))
        rate = _turns_per_second(server, scripts)
        rss = server.rss_mb()
    p50, embed_p50 = median(turns), median(embeddings)
    return {
        "turns": len(turns),
        "p50_ms": round(p50, 1),
        "p95_ms": round(quantiles(turns, n=20)[-1], 1),
        "embed_p50_ms": round(embed_p50, 1),
        "ratio": round(p50 / embed_p50, 2),
        "turns_per_second": round(rate, 1),
        "rss_mb": round(rss),
    }


def _timed(work: Any) -> float:
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def _talk(client: httpx.Client, script: list[str]) -> list[tuple[float, str]]:
    conversation = client.post("/v1/conversations", json={}).raise_for_status().json()["id"]
    took: list[tuple[float, str]] = []
    for number, text in enumerate(script):
        started = time.perf_counter()
        response = client.post(
            f"/v1/conversations/{conversation}/turns", json={"message_id": f"m{number}", "text": text}
        )
        took.append((1000 * (time.perf_counter() - started), text))
        response.raise_for_status()
    return took


def _turns_per_second(server: Running, scripts: list[list[str]]) -> float:
    """Turns a second with several clients at once."""
    done: list[int] = []

    def work(number: int) -> None:
        with server.client() as client:
            for round_ in range(2):
                done.append(len(_talk(client, scripts[(number + round_ * THREADS) % len(scripts)])))

    started = time.perf_counter()
    threads = [threading.Thread(target=work, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(done) / (time.perf_counter() - started)
