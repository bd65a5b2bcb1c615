"""Memory that was freed goes back to the system."""

from __future__ import annotations

import os
import platform
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


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
