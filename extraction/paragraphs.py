"""Lines of a printed page to paragraphs: what was broken at the margin is one line again. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

FULL = 0.75  # of the longest line: shorter than that, a line ended because its paragraph did
EDGE = 2  # lines at the top and at the bottom of a page where running heads stand

_ITEM = re.compile(r"^(?:[-*•●○▪■◦·–—►➢✓]|\(?\d{1,2}[.)]|\(?[a-h]\)|\d{1,2}(?:\.\d{1,2})+)\s+")
_BULLET = re.compile(r"^[-*•●○▪■◦·–—►➢✓]\s+")
_ENDS = re.compile(r"[.!?:;…][\"'”’)\]]*$")
_NUMBER_OF_PAGE = re.compile(
    r"^(?:(?:page|seite|p\.?)\s*)?\d{1,4}(?:\s*(?:/|of|von|\|)\s*\d{1,4})?$", re.IGNORECASE
)
_BROKEN_WORD = re.compile(r"(?<=[a-zäöüßé]{2})-$")


def without_running_heads(pages: Sequence[Sequence[str]]) -> list[list[str]]:
    """Take off what stands at the edge of most pages (the title, the page's number), digits apart the same."""
    shapes = Counter(shape for lines in pages for shape in {_shape(line) for line in _edges(lines)})
    often = {shape for shape, count in shapes.items() if len(pages) >= 3 and count * 2 > len(pages)}
    kept: list[list[str]] = []
    for lines in pages:
        body = [line for line in lines if line.strip()]
        for _ in range(EDGE):
            if body and _is_running(body[0], often):
                body = body[1:]
            if body and _is_running(body[-1], often):
                body = body[:-1]
        kept.append(body)
    return kept


def _edges(lines: Sequence[str]) -> list[str]:
    body = [line for line in lines if line.strip()]
    return [*body[:EDGE], *body[-EDGE:]]


def _shape(line: str) -> str:
    return re.sub(r"\d+", "#", line.strip()).casefold()


def _is_running(line: str, often: set[str]) -> bool:
    return bool(_NUMBER_OF_PAGE.match(line.strip())) or _shape(line) in often


def unwrap(lines: Sequence[str]) -> list[str]:
    """Join lines that belong together; a word broken by a hyphen is whole again. Rows (` | `) stay as they are."""
    width = max((len(line) for line in lines if " | " not in line), default=0)
    words = _whole_words(lines)
    joined: list[str] = []
    last = ""  # the line before, as it stood on the page
    for line in (line.strip() for line in lines):
        if not line:
            last = ""
            continue
        if joined and last and _goes_on(last, line, width):
            joined[-1] = _join(joined[-1], line, words)
        else:
            joined.append(_BULLET.sub("- ", line))
        last = line
    return joined


def _whole_words(lines: Sequence[str]) -> set[str]:
    """The words of a page, without the halves of those that a margin breaks."""
    words: set[str] = set()
    broken = False
    for line in (line.strip() for line in lines):
        found = re.findall(r"[^\W\d_]+", line.casefold())
        breaks = _BROKEN_WORD.search(line) is not None
        words.update(found[1 if broken else 0 : -1 if breaks else None])
        broken = breaks
    return words


def _goes_on(last: str, line: str, width: int) -> bool:
    if " | " in last or " | " in line or line.startswith("#") or last.startswith("#") or _ITEM.match(line):
        return False
    if line[0].islower() and not _ENDS.search(last):
        return True
    return len(last) >= FULL * width and not _ENDS.search(last) and width >= _NARROW


_NARROW = 50  # a page whose longest line is shorter than this holds no running text


def _join(before: str, line: str, words: set[str]) -> str:
    if not _BROKEN_WORD.search(before) or not line[0].islower():
        return f"{before} {line}"
    left = re.findall(r"[^\W\d_]+(?=-$)", before)
    right = re.match(r"[^\W\d_]+", line)
    # "customer-" and "facing" are words of this page by themselves: then the hyphen was there before the break.
    apart = bool(left and right and _alone(left[0], words) and _alone(right.group(), words))
    return before + line if apart else before[:-1] + line


def _alone(part: str, words: set[str]) -> bool:
    return len(part) > 2 and part.casefold() in words
