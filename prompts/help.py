"""Help texts: short answers to side questions, each with the section of docs/ it comes from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any, cast

import yaml
from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from kit.errors import BadInput

PATH = Path(__file__).parent / "help.yaml"

_LINE = re.compile(r"[a-z'|]+(?: [a-z'|]+)*")
Line = Annotated[str, StringConstraints(pattern=_LINE.pattern)]
PAGES: Mapping[str, str] = {
    "concepts": "What the words mean, and why it asks as it does",
    "how-it-works": "How it works",
    "language-model": "A language model",
}


class Source(BaseModel):
    """A section of a page in docs/."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    page: str
    section: str

    @property
    def title(self) -> str:
        return f"{PAGES[self.page]}, “{self.section}”"


class HelpText(BaseModel):
    """One answer. `asks`: lines of words a question holds, groups apart by spaces and alternatives by `|`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]
    source: Source
    asks: tuple[Line, ...]
    answer: Annotated[str, StringConstraints(min_length=20, max_length=400)]


@cache
def help_texts() -> tuple[HelpText, ...]:
    """The help texts, read once. Raises `BadInput` for a file that is not as it should be."""
    rows: Any = yaml.safe_load(PATH.read_text(encoding="utf-8"))
    if not isinstance(rows, list):
        raise BadInput("help.yaml: expected a list.", do="Compare with the repository.")
    try:
        texts = tuple(HelpText.model_validate(row) for row in cast(list[Any], rows))
    except ValidationError as error:
        raise BadInput(f"help.yaml: {error}", do="Compare with a neighbouring entry.") from error
    if len({text.id for text in texts}) < len(texts):
        raise BadInput("help.yaml: an id is used twice.", do="Give each text an id of its own.")
    return texts
