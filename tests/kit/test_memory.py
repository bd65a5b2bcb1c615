"""Memory that was freed goes back to the system."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from kit.memory import give_back


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc can be told to")
def test_freed_pieces_go_back() -> None:
    # Small pieces, with one kept in each dozen, so that the allocator can't give back whole stretches by itself.
    pieces = [bytes(50_000) for _ in range(4_000)]
    kept = pieces[::12]
    del pieces
    before = _resident()
    give_back()
    assert _resident() < before - 100_000_000
    assert kept


_POOLS = """
import re, subprocess, sys, threading
from pathlib import Path
from kit.memory import share_pools
if sys.argv[1] == "shared":
    share_pools()
started = threading.Barrier(9)
def work():
    kept = [bytes(1000) for _ in range(1000)]
    started.wait()
    started.wait()
threads = [threading.Thread(target=work) for _ in range(8)]
[one.start() for one in threads]
started.wait()
# A pool of a thread is reserved as 64 MB that nobody may touch but for its beginning.
maps = Path("/proc/self/maps").read_text()
sizes = [int(b, 16) - int(a, 16) for a, b, kind in re.findall(r"(\\w+)-(\\w+) (---p)", maps)]
print(sum(60_000_000 < size < 68_000_000 for size in sizes))
started.wait()
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc can be told to")
def test_threads_share_pools() -> None:
    pools = {
        how: int(subprocess.run([sys.executable, "-c", _POOLS, how], capture_output=True, check=True).stdout)
        for how in ("own", "shared")
    }
    assert pools["shared"] <= 2 < pools["own"]


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
