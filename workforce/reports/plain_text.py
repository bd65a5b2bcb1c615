"""Text as XML can hold it, which is what Word and Excel files are made of. Pure."""

from __future__ import annotations

import re

# XML 1.0, section 2.2: everything but these may stand in a document.
_NOT_IN_XML = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def storable(text: str) -> str:
    """Return text as one line without the characters XML can't hold."""
    return " ".join(_NOT_IN_XML.sub("", text).split())
