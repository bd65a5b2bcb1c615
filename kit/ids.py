"""Identifiers for stored things: a prefix that says what it is, then time-ordered random characters."""

from __future__ import annotations

import hashlib
import secrets
import time

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford base 32, lower case


def new_id(prefix: str) -> str:
    """Return e.g. `conv_01jd9k…`: 48 bits of milliseconds, then 80 random bits (the ULID layout)."""
    number = (int(time.time() * 1000) << 80) | secrets.randbits(80)
    return prefix + "_" + "".join(_ALPHABET[(number >> shift) & 31] for shift in range(125, -1, -5))


def content_hash(*parts: str | bytes) -> str:
    """Return 16 hex digits of a SHA-256 over the parts, each length-prefixed."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(f"{len(data)}:".encode())
        digest.update(data)
    return digest.hexdigest()[:16]
