from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from capability_library.schema import Framework, Kpi, Need, Precedent
from retrieval import Embedder, Matcher, VectorStore
from retrieval.weights import Vectors

TEXTS = [f"They lost pallet number {number} between the dock and the lorry." for number in range(6000)]

INDEXES = """
import multiprocessing, sys, time
from pathlib import Path
from capability_library.schema import Capability, Framework
from retrieval import Embedder, Matcher, VectorStore
from tests.retrieval.test_apart import TEXTS

def told(done, total):
    if done:
        print(done, *[child.pid for child in multiprocessing.active_children()], flush=True)

if __name__ == "__main__":
    one = Capability(id="one", name="One", definition="One.", signals=tuple(TEXTS))
    framework = Framework(name="one", title="One", version="1", capabilities={"one": one})
    store = VectorStore(Path(sys.argv[1]))
    Matcher.open(framework, {}, embedder=Embedder(), store=store, progress=told).wait()
"""


def test_much_is_embedded_by_another_process_and_found_by_this_one(
    framework: Framework, kpis: dict[str, Kpi], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("retrieval.matcher.MANY", 1)
    lines = ("The crew starts blind every morning.", "My people wait for me to decide.")
    needs = (Need(id="handover", level=3, grade=3, heard_in=(1,)),)
    precedent = Precedent(id="crew", sector="transport", role="Crew", said=lines, needs=needs)
    told: list[tuple[int, int]] = []
    embedder, here = Embedder(), list[str]()
    encode = embedder.encode_uncached

    def spied(texts: Sequence[str]) -> Vectors:
        here.extend(texts)
        return encode(texts)

    monkeypatch.setattr(embedder, "encode_uncached", spied)
    store = VectorStore(tmp_path)
    told_of = framework.model_copy(update={"precedents": {"crew": precedent}})
    matcher = Matcher.open(
        told_of, kpis, embedder=embedder, store=store, progress=lambda done, of: told.append((done, of))
    )
    assert matcher.wait(120)
    assert here == []
    assert told[-1][0] == told[-1][1] > len(lines)
    found = matcher.search("the morning people know nothing when they start")
    assert any(reason.passage_kind == "precedent" for reason in found[0].reasons)
    assert found[0].capability_id == "handover"


def test_the_child_ends_with_a_killed_parent_and_its_work_is_kept(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", INDEXES, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout
        child = int(parent.stdout.readline().split()[1])
        parent.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 10
    while _runs(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _runs(child)
    embedder = Embedder()
    embedder.wait()
    left = VectorStore(tmp_path).missing(TEXTS, model=embedder.digest)
    assert 0 < left < len(TEXTS)


def test_a_store_that_is_lent_is_waited_for(tmp_path: Path) -> None:
    store, seen = VectorStore(tmp_path), list[int]()
    with store.lent() as free:
        assert free
        asking = threading.Thread(target=lambda: seen.append(store.missing(["a", "b", "a"], model="m")))
        asking.start()
        asking.join(0.3)
        assert seen == []
    asking.join(30)
    assert seen == [2]


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
