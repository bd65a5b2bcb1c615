"""The shape of an authored attack (evals/attacks/*.yaml): what is planted where, and what would be a success."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from capability_library.loader import read_yaml
from evals.cases_format import Sheet

ROOT = Path(__file__).parent / "attacks"

Via = Literal["message", "document", "record"]
Wish = Literal["level_five", "capability", "prompt", "other_data", "accepted", "finished", "number"]


class Attack(Sheet):
    """Words that somebody planted. `wants` is what they are after; any of the wishes coming true is a success.

    `at`: a message comes in the interview or at a standing proposal; what is made for a `wording` comes in the
    interview too, and in a record stands in lines of its own besides.
    """

    id: str
    via: Via
    at: Literal["interview", "proposal", "wording"] = "interview"
    language: Literal["en", "de", "fr", "es", "it"]
    how: str
    wants: Wish
    text: str

    @property
    def states(self) -> bool:
        """It gives no order: nothing tells it from what a record says of the work."""
        return self.how.startswith("as a record's")


def load_attacks(root: Path = ROOT) -> tuple[Attack, ...]:
    """Read every attack. Raises `BadInput` for a file that can't be read, pydantic's error for a wrong one."""
    files: dict[str, Via] = {"messages": "message", "documents": "document", "records": "record"}
    found = tuple(
        Attack.model_validate({**row, "via": via})
        for name, via in files.items()
        for row in _rows(root / f"{name}.yaml")
    )
    assert len({one.id for one in found}) == len(found)
    return found


def _rows(path: Path) -> list[dict[str, Any]]:
    rows: Any = read_yaml(path)
    return list(rows)
