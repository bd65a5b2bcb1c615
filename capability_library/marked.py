"""Leaders' answers about measures in which is marked what each number means. They are only learned from.

    <n1>Calls which nobody takes</n1>: <b1>34%</b1>. Under <t1>10</t1>. The best centre has 6.

What belongs to one measure has one digit: `n` its name, `b` the baseline, `t` the target, `c` by how much it must
change, `o` what it is counted out of ("<b1>7</b1> of <o1>19</o1>"). All other numbers are of something else. A file
holds an answer a line; an empty line stands between leaders, and `#` begins a remark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from kit.errors import BadInput

ROOT = Path(__file__).parent / "answers"

Part = Literal["name", "baseline", "target", "change", "of"]
PARTS: tuple[Part, ...] = get_args(Part)
_BY_LETTER: dict[str, Part] = {part[0]: part for part in PARTS}
_LIKE_A_TAG = re.compile(r"</?[a-z]+\d*>|</?[a-z]\d+")
_TAG = re.compile(r"<(/?)([nbtco])([1-9])>")


@dataclass(frozen=True)
class Mark:
    """`text[start:end]` is this part of a measure; `measure` says of which, counted from 1 within the text."""

    part: Part
    start: int
    end: int
    measure: int = 0


@dataclass(frozen=True)
class Answer:
    """What was said, and the marks in it, in order."""

    text: str
    marks: tuple[Mark, ...]

    def then(self, other: Answer) -> Answer:
        """Return both as one message, as somebody types them who is asked once."""
        between = " " if self.text.endswith((".", "!", "?")) else "\n"
        at, last = len(self.text + between), max((mark.measure for mark in self.marks), default=0)
        moved = (Mark(mark.part, mark.start + at, mark.end + at, mark.measure + last) for mark in other.marks)
        return Answer(self.text + between + other.text, (*self.marks, *moved))


def load_answers(root: Path = ROOT) -> tuple[tuple[Answer, ...], ...]:
    """Read all files under `root`: per leader the answers, in order. Raises `BadInput`, naming the line."""
    leaders: list[tuple[Answer, ...]] = []
    for path in sorted(root.glob("*.txt")):
        told: list[Answer] = []
        for number, line in enumerate([*path.read_text("utf-8").splitlines(), ""], start=1):
            if line.startswith("#"):
                continue
            if line.strip():
                told.append(parse(line, where=f"{path.name}, line {number}"))
            elif told:
                leaders.append(tuple(told))
                told = []
    return tuple(leaders)


def parse(line: str, *, where: str = "the answer") -> Answer:
    """Take the tags out of a marked line.

    Raises `BadInput` for tags that don't pair, that don't exist, or that name a part twice, for a measure without
    any number, and for blanks at the edge of a mark.
    """
    if unknown := next((tag for tag in _LIKE_A_TAG.findall(line) if not _TAG.fullmatch(tag)), None):
        raise BadInput(f"In {where}, {unknown} is no tag.", do="Take <n1>, <b1>, <t1>, <c1> or <o1>.")
    pieces, marks = list[str](), list[Mark]()
    opened: tuple[str, int] | None = None
    last = length = 0
    for tag in _TAG.finditer(line):
        pieces.append(line[last : tag.start()])
        length += len(pieces[-1])
        last = tag.end()
        name = tag[2] + tag[3]
        if not tag[1] and opened is None:
            opened = name, length
        elif tag[1] and opened is not None and opened[0] == name:
            marks.append(Mark(_BY_LETTER[tag[2]], opened[1], length, int(tag[3])))
            opened = None
        else:
            raise BadInput(f"In {where}, {tag[0]} stands alone or within another.", do="Pair the tags.")
    if opened is not None:
        raise BadInput(f"In {where}, <{opened[0]}> is never closed.", do="Pair the tags.")
    answer = Answer("".join((*pieces, line[last:])), tuple(marks))
    _check(answer, where)
    return answer


def _check(answer: Answer, where: str) -> None:
    for problem in _problems(answer):
        raise BadInput(f"In {where}, {problem}.", do="See the head of capability_library/marked.py.")


def _problems(answer: Answer) -> Iterator[str]:
    seen: dict[int, set[str]] = {}
    for mark in answer.marks:
        said = answer.text[mark.start : mark.end]
        if said != said.strip() or not said:
            yield f"the marked {said!r} is empty or has blanks at its edges"
        if mark.part in seen.setdefault(mark.measure, set()):
            yield f"measure {mark.measure} has two marks for {mark.part}"
        seen[mark.measure].add(mark.part)
    for measure, parts in seen.items():
        if not parts & {"baseline", "target", "change"}:
            yield f"measure {measure} has no number"
        if "of" in parts and "baseline" not in parts:
            yield f"measure {measure} is counted out of something, but nothing is counted"
