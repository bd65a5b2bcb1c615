from __future__ import annotations

import hashlib
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from kit.errors import BadInput
from retrieval import VectorStore
from retrieval.vector import BATCH
from retrieval.weights import Vectors


class CountingEncoder:
    """Vectors made from the text's hash, and a note of what was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        seeds = [int.from_bytes(hashlib.sha256(text.encode()).digest()[:8]) for text in texts]
        rows = np.stack([np.random.default_rng(seed).normal(size=8) for seed in seeds])
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


TEXTS = [f"passage number {number}" for number in range(5 * BATCH)]

KILLED_HALFWAY = """
import os, signal, sys
from pathlib import Path
from retrieval import VectorStore
from tests.retrieval.test_vector import TEXTS, CountingEncoder

def die_after_three(done, total):
    if done >= 3 * total // 5:
        os.kill(os.getpid(), signal.SIGKILL)

VectorStore(Path(sys.argv[1])).vectors(TEXTS, model="m", encode=CountingEncoder(), progress=die_after_three)
"""


def test_each_text_is_embedded_once_and_given_back_in_the_order_asked(tmp_path: Path) -> None:
    texts = ["b", "a", "b", "longer text"]
    encode = CountingEncoder()
    told: list[tuple[int, int]] = []
    rows = VectorStore(tmp_path).vectors(
        texts, model="m", encode=encode, progress=lambda done, total: told.append((done, total))
    )
    assert sorted(encode.asked) == ["a", "b", "longer text"]
    assert rows == pytest.approx(CountingEncoder()(texts), abs=1e-6)
    assert told == [(0, 3), (3, 3)]


def test_vectors_outlive_the_process_for_the_same_text_and_model_only(tmp_path: Path) -> None:
    first, again, changed, other_model = (CountingEncoder() for _ in range(4))
    rows = VectorStore(tmp_path).vectors(["a", "b"], model="m", encode=first)
    assert VectorStore(tmp_path).vectors(["b", "a"], model="m", encode=again) == pytest.approx(rows[::-1])
    assert again.asked == []
    VectorStore(tmp_path).vectors(["a", "c"], model="m", encode=changed)
    assert changed.asked == ["c"]
    VectorStore(tmp_path).vectors(["a", "b"], model="n", encode=other_model)
    assert sorted(other_model.asked) == ["a", "b"]


def test_a_killed_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_HALFWAY, str(tmp_path)], timeout=60, check=False, capture_output=True
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    encode = CountingEncoder()
    rows = VectorStore(tmp_path).vectors(TEXTS, model="m", encode=encode)
    assert len(encode.asked) == len(TEXTS) - 3 * BATCH
    assert rows == pytest.approx(CountingEncoder()(TEXTS), abs=1e-6)


def test_a_large_framework_is_asked_for_its_nearest_texts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("retrieval.vector.NEAREST", 5)
    texts = [*TEXTS[:300], TEXTS[7]]
    store, encode = VectorStore(tmp_path), CountingEncoder()
    rows = store.vectors(texts, model="m", encode=CountingEncoder())
    monkeypatch.setattr("retrieval.vector.LARGE", 300)
    nearest = store.similar(texts, model="m", encode=encode)
    assert len(encode.asked) == 300
    for text in (TEXTS[7], TEXTS[150]):
        vector = CountingEncoder()([text])[0]
        near, all_of_them = nearest(vector[None, :])[0], rows @ vector
        found = near > -1
        assert near[texts.index(text)] == pytest.approx(1, abs=1e-5)
        assert near[found] == pytest.approx(all_of_them[found], abs=1e-5)
        assert found.sum() == (6 if text == TEXTS[7] else 5)
    assert near[7] == near[300]


def test_one_that_is_done_does_not_close_what_another_uses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, begun, go_on = VectorStore(tmp_path), threading.Event(), threading.Event()

    def slow(texts: Sequence[str]) -> Vectors:
        begun.set()
        assert go_on.wait(10)
        return CountingEncoder()(texts)

    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(store.vectors, TEXTS[:3], model="m", encode=slow)
        assert begun.wait(10)
        store.vectors(["a"], model="m", encode=CountingEncoder())  # done first, while the other still writes
        go_on.set()
        assert waiting.result() == pytest.approx(CountingEncoder()(TEXTS[:3]), abs=1e-6)
    monkeypatch.setattr("retrieval.vector.LARGE", 3)
    nearest = store.similar(TEXTS[:3], model="m", encode=CountingEncoder())
    store.vectors(["b"], model="m", encode=CountingEncoder())
    assert nearest(CountingEncoder()(TEXTS[:1]))[0, 0] == pytest.approx(1, abs=1e-5)


def test_no_texts_need_no_vectors(tmp_path: Path) -> None:
    assert VectorStore(tmp_path).vectors([], model="m", encode=CountingEncoder()).shape == (0, 0)


def test_a_store_is_a_folder_or_a_server() -> None:
    with pytest.raises(BadInput, match="either"):
        VectorStore()
    with pytest.raises(BadInput, match="either"):
        VectorStore(Path("x"), url="http://localhost:8000")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    chroma = Path(sys.executable).with_name("chroma")
    command = [chroma, "run", "--path", str(tmp_path), "--host", "127.0.0.1", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
        process.terminate()


def test_several_workers_share_a_server(server: str) -> None:
    encoders = CountingEncoder(), CountingEncoder()
    rows: list[Vectors] = []
    for encode in encoders:
        store = VectorStore(url=server)
        rows.append(store.vectors(["a", "b"], model="m", encode=encode))
        store.close()
    assert rows[0] == pytest.approx(rows[1])
    assert [encode.asked for encode in encoders] == [["a", "b"], []]


def test_a_closed_store_opens_again(tmp_path: Path) -> None:
    store, encode = VectorStore(tmp_path), CountingEncoder()
    store.vectors(["a"], model="m", encode=encode)
    store.close()
    store.vectors(["a"], model="m", encode=encode)
    store.close()
    assert encode.asked == ["a"]
