"""Text made fit to store, to show and to quote: nothing invisible is left in it. Pure."""

from __future__ import annotations

import re
import unicodedata

# Marks that change how the text around them is read or shown without being seen: directions (Unicode annex 9), the
# zero-width space and joiners of words, interlinear notes, and the tag characters in which text can be hidden.
_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile(r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
# Bullets drawn with characters of a symbol font come out as private ones.
_PRIVATE_BULLET = re.compile(r"^\s*[\uf020-\uf0ff](?=\s|\w)", re.MULTILINE)
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")


def clean(text: str) -> str:
    """Return `text` without NUL, control and unseen characters, spaces made one, line ends `\\n`, NFC-composed."""
    text = _SURROGATE.sub("�", text)
    text = _LINE_ENDS.sub("\n", text)
    text = _UNSEEN.sub("", _CONTROL.sub("", text))
    text = _PRIVATE.sub("", _PRIVATE_BULLET.sub("• ", text))
    text = unicodedata.normalize("NFC", text.translate(_LIGATURES))
    return "\n".join(_SPACES.sub(" ", line).strip() for line in text.split("\n"))


def one_line(text: str) -> str:
    """Return `text` cleaned and in one line, as a cell of a table or a heading is kept."""
    return " ".join(clean(text).split())


def cell(text: str) -> str:
    """Return the text of a table's cell; `|` is what stands between cells, so it becomes `/` inside of one."""
    return one_line(text).replace("|", "/")


def row(cells: list[str]) -> str:
    """Return one row of a table as a line, empty when all of its cells are."""
    return " | ".join(cells).rstrip(" |") if any(cells) else ""


def shown_name(name: str) -> str:
    """Return a file's name as it is kept and shown: no path, nothing unseen, at most 120 characters."""
    base = one_line(name.replace("\\", "/")).rsplit("/", 1)[-1].strip(" .")
    if len(base) <= _LONGEST_NAME:
        return base or "document"
    stem, dot, ending = base.rpartition(".")
    if not dot or len(ending) > _LONGEST_ENDING:
        return base[:_LONGEST_NAME]
    return f"{stem[: _LONGEST_NAME - len(ending) - 1]}.{ending}"


_LONGEST_NAME = 120
_LONGEST_ENDING = 10
