"""Did the right capabilities come out on top?"""

from __future__ import annotations

from collections.abc import Sequence

from evals.cases_format import Case


def recall_at(ranked: Sequence[str], case: Case, k: int = 10) -> float:
    """Share of the needed capabilities among the first `k`, 0 to 1."""
    needed = {one.id for one in case.needed}
    return len(needed & set(ranked[:k])) / len(needed)


def essential_recall_at(ranked: Sequence[str], case: Case, k: int = 10) -> float:
    """The same for the essential ones (grade 3) only; every case has some."""
    essential = {one.id for one in case.needed if one.grade == 3}
    return len(essential & set(ranked[:k])) / len(essential)


def graded_recall_at(ranked: Sequence[str], case: Case, k: int = 10) -> float:
    """The same, each needed capability counting by its grade."""
    total = sum(one.grade for one in case.needed)
    return sum(one.grade for one in case.needed if one.id in set(ranked[:k])) / total
