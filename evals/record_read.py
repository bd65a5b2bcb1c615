"""Reads a record out of the prompt that asks for its wording, as a model does: into the shape that is asked for."""

from __future__ import annotations

import re
from typing import Any

from assistant.tailoring.asking import LEFT_OUT

_PART = re.compile(r"<(role|words|record)>\n(.*?)\n?</\1>", re.DOTALL)
_LEVEL = re.compile(r"level (\d):$")
_ACTIVITY = re.compile(r"activity (\d+) \(.*\):$")
_LINE = re.compile(r"- (?:(title|outcome|practice|evidence): )?(.*)$")

Lines = dict[str, Any]


def parts(prompt: str) -> dict[str, list[str]]:
    """Return the lines of `role`, `words` and `record`."""
    return {name: text.splitlines() for name, text in _PART.findall(prompt)}


def record_in(prompt: str) -> Lines:
    """Return the record in the shape of a wording: `definition`, `levels`, `activities`."""
    read: Lines = {"definition": "", "levels": [], "activities": []}
    for line in parts(prompt).get("record", []):
        if line.startswith("definition: "):
            read["definition"] = line.removeprefix("definition: ")
        elif found := _LEVEL.match(line):
            read["levels"].append({"level": int(found[1]), "indicators": []})
        elif found := _ACTIVITY.match(line):
            read["activities"].append({"number": int(found[1])})
        elif found := _LINE.match(line):
            if read["activities"] and found[1]:
                read["activities"][-1][found[1]] = found[2]
            elif read["levels"]:
                read["levels"][-1]["indicators"].append(found[2])
    return read


def is_left_out(line: str) -> bool:
    """Say whether a line is not shown, because it stays as it is."""
    return line == LEFT_OUT
