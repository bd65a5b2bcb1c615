"""Keeps little memory: few pools to begin with, and after a large piece of work what was freed goes back."""

from __future__ import annotations

import ctypes
import gc

_ARENA_MAX = -8  # M_ARENA_MAX in glibc's malloc.h
_ARENAS = 2


def share_pools() -> None:
    """Have all threads share two pools of memory (mallopt(3)); to be called before there are many threads.

    glibc makes a pool for every thread, up to eight a core, and each keeps what was freed in it. A server whose
    turns run in some forty threads held 20 to 50 MB more for that. With another C library this does nothing.
    """
    limit = getattr(ctypes.CDLL(None), "mallopt", None)
    if limit is not None:
        limit(_ARENA_MAX, _ARENAS)


def give_back() -> None:
    """Return what has been freed to the system. Does so on glibc; elsewhere it only collects garbage.

    Encoding a whole framework leaves some 140 MB of free pieces with the allocator, which it would keep.
    """
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
