"""Makes an index in a process of its own, which takes all its memory along when it is done.

To embed tens of thousands of texts in the server would leave it larger by some 130 MB for good (measured by
`capwright bench turn`): what the model, Chroma and the allocator keep afterwards. The child ends with its parent,
even one that is killed, and what it had stored by then stays stored.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path

from capability_library.schema import Precedent
from retrieval.passages import Passage
from retrieval.ranking import Weights
from retrieval.vector import Place, Progress, VectorStore

MANY = 4000  # texts to embed from which on it is worth the seconds that a process takes to start


@dataclass(frozen=True)
class Job:
    """What a matcher is made of, where its vectors go, and the folder of the model that makes them."""

    texts: Sequence[Passage]
    weights: Weights
    precedents: Mapping[str, Precedent]
    model: Path | None
    place: Place


def index_apart(job: Job, progress: Progress | None = None) -> bool:
    """Make and store what a matcher needs, and wait for it. Returns whether it went well."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    context = multiprocessing.get_context("spawn")
    child = context.Process(target=_index, args=(job, theirs), name="index", daemon=True)
    child.start()
    theirs.close()  # so that reading ends when the child does
    with ours:
        while told := _received(ours):
            if progress is not None:
                progress(*told)
    child.join()
    return child.exitcode == 0


def _received(from_child: Connection) -> tuple[int, int] | None:
    try:
        return from_child.recv()
    except EOFError:
        return None


def _index(job: Job, to_parent: Connection) -> None:
    from retrieval.embedder import Embedder  # noqa: PLC0415 the matcher imports this module
    from retrieval.matcher import Matcher  # noqa: PLC0415

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is meant for the parent
    os.nice(5)  # whoever talks to the server meanwhile comes first
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()
    matcher = Matcher(job.texts, job.weights, job.precedents)
    matcher.index(Embedder(job.model), VectorStore.at(job.place), lambda done, of: to_parent.send((done, of)))


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    wait([parent.sentinel])
    os._exit(1)
