"""How a good model words a record: the role in its first line, and every other line close to the record.

It sees only the prompt. A definition is one sentence in any record of ours: what somebody has put behind it, it
leaves out.
"""

from __future__ import annotations

import re

from evals.record_read import Lines, is_left_out, parts, record_in

MOST = 5  # words of the role that are said

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=\S)")


def good_wording(prompt: str) -> Lines:
    """Return a wording in the shape that is asked for; the record itself where the prompt holds no role."""
    worded = record_in(prompt)
    role = next((line for line in parts(prompt).get("role", []) if line.strip()), "")
    title = " ".join(role.split()[:MOST]).rstrip(",;.:")
    if title:
        _say(worded, title)
    return worded


def _say(worded: Lines, title: str) -> None:
    """Put the role into the first line that may be worded."""
    definition = worded["definition"]
    if definition and not is_left_out(definition):
        worded["definition"] = f"{_with(_SENTENCE.split(definition)[0], title)}."
        return
    for level in worded["levels"]:
        for at, line in enumerate(level["indicators"]):
            if not is_left_out(line):
                level["indicators"][at] = f"{_with(line, title)}."
                return
    for activity in worded["activities"]:
        if not is_left_out(activity["outcome"]):
            activity["outcome"] = _with(activity["outcome"], title)
            return


def _with(line: str, title: str) -> str:
    return f"{line.rstrip('.')}, in the work of “{title}”"
