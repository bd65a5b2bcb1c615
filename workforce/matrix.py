"""Role profiles side by side: which capability each role needs, at which level and weight. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.brief import Value
from capability_library.schema import LevelNumber
from workforce.role_profiles import RoleProfile


class MatrixCell(Value):
    """What one role needs of one capability: level 1 to 5, weight in per cent."""

    level: LevelNumber
    weight: int
    focus: bool


class MatrixRow(Value):
    """One capability over all roles. `cells` are by role profile id; roles without it are left out."""

    capability_id: str
    name: str
    domain: str
    framework: str
    cells: Mapping[str, MatrixCell]


def matrix_rows(profiles: Mapping[str, RoleProfile]) -> tuple[MatrixRow, ...]:
    """Return a row for each capability that any of the profiles (by id) needs, by domain and name.

    The same id in another framework is another capability.
    """
    rows: dict[tuple[str, str], MatrixRow] = {}
    cells: dict[tuple[str, str], dict[str, MatrixCell]] = {}
    for profile_id, profile in profiles.items():
        for one in profile.capabilities:
            key = (profile.framework, one.capability_id)
            cell = MatrixCell(level=one.level, weight=one.weight, focus=one.focus)
            cells.setdefault(key, {})[profile_id] = cell
            rows.setdefault(
                key,
                MatrixRow(
                    capability_id=one.capability_id,
                    name=one.name,
                    domain=one.domain,
                    framework=profile.framework,
                    cells={},
                ),
            )
    filled = (row.model_copy(update={"cells": cells[key]}) for key, row in rows.items())
    return tuple(sorted(filled, key=lambda row: (row.domain, row.name.casefold(), row.framework)))
