"""Prompts for a language model: one Markdown file each, with declared variables and a version.

A file begins with front matter (`id`, `version`, `purpose`, `variables`), then `# System` and `# User`. A variable
stands in the text as `{{name}}` and is declared as `said` (somebody's words, masked before they leave the machine)
or `ours` (texts of this project). What is missing, undeclared or unused stops the load, or the rendering.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from kit.errors import BadInput, NotFound
from kit.ids import content_hash

ROOT = Path(__file__).parent
# Every prompt there is. A file that is not named here is not used.
PROMPTS: tuple[str, ...] = ("interpret", "grade", "side", "document", "rephrase", "tailor")

_FRONT = re.compile(
    r"\A---\n(?P<front>.*?)\n---\n+# System\n+(?P<system>.*?)\n+# User\n+(?P<user>.*)\Z", re.DOTALL
)
_VARIABLE = re.compile(r"\{\{([a-z_]+)\}\}")


class Front(BaseModel):
    """The head of a prompt file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]
    version: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+$")]
    purpose: Annotated[str, StringConstraints(min_length=10)]
    variables: Mapping[str, Literal["said", "ours"]]


@dataclass(frozen=True)
class Rendered:
    """A prompt with its variables filled in. `hash` is of the file, so that the same prompt has the same one."""

    id: str
    version: str
    hash: str
    system: str
    user: str


@dataclass(frozen=True)
class Template:
    """A prompt file."""

    front: Front
    hash: str
    system: str
    user: str

    def render(self, values: Mapping[str, str]) -> Rendered:
        """Fill in every variable. Raises `BadInput` when one is missing, or one was given that isn't declared."""
        declared = self.front.variables.keys()
        if missing := sorted(declared - values.keys()):
            raise _bad(self.front.id, f"no value for {missing}")
        if unknown := sorted(values.keys() - declared):
            raise _bad(self.front.id, f"{unknown} given but not declared")
        return Rendered(
            self.front.id, self.front.version, self.hash, _fill(self.system, values), _fill(self.user, values)
        )


def parse(name: str, text: str) -> Template:
    """Read a prompt file's text. Raises `BadInput` for a head or variables that are not as they should be."""
    found = _FRONT.match(text)
    if not found:
        raise _bad(name, "expected front matter between ---, then '# System' and '# User'")
    try:
        front = Front.model_validate(yaml.safe_load(found["front"]))
    except (yaml.YAMLError, ValidationError) as error:
        raise _bad(name, f"front matter: {error}") from error
    if front.id != name:
        raise _bad(name, f"its id is {front.id!r}")
    used = set(_VARIABLE.findall(found["system"] + found["user"]))
    if undeclared := sorted(used - front.variables.keys()):
        raise _bad(name, f"uses {undeclared} without declaring them")
    if unused := sorted(front.variables.keys() - used):
        raise _bad(name, f"declares {unused} without using them")
    if said := [one for one in _VARIABLE.findall(found["system"]) if front.variables[one] == "said"]:
        # What somebody else wrote must not stand where instructions stand.
        raise _bad(name, f"puts {sorted(said)}, which others wrote, into the system part")
    return Template(front, content_hash(text), found["system"].strip(), found["user"].strip())


@cache
def template(name: str) -> Template:
    """Return a prompt by its id. Raises `NotFound` for one there isn't, `BadInput` for a broken file."""
    if name not in PROMPTS:
        raise NotFound(f"There is no prompt {name!r}.", do=f"Use one of {', '.join(PROMPTS)}.")
    return parse(name, source(name))


def source(name: str) -> str:
    """Return a prompt file's text as it is on disk."""
    path = ROOT / f"{name}.md"
    if not path.exists():
        raise NotFound(f"There is no prompt file {path.name!r}.", do=f"Use one of {', '.join(PROMPTS)}.")
    return path.read_text(encoding="utf-8")


def _fill(text: str, values: Mapping[str, str]) -> str:
    # In one pass: a leader who writes {{library}} gets those characters, not the library.
    return _VARIABLE.sub(lambda hit: values[hit[1]], text)


def _bad(name: str, problem: str) -> BadInput:
    return BadInput(f"prompts/{name}.md: {problem}.", do="Compare with a neighbouring prompt.")
