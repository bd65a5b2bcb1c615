"""Bodies of what concerns the organisation as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

from api.schemas.base import In, Out, ShortText, example


class ErasureRequest(In):
    """Erases everything. `confirm` is the organisation's name, letter by letter, so that it can't be a slip."""

    model_config = example({"confirm": "My organisation"})

    confirm: ShortText


class ErasureAnswer(Out):
    """How many of each there were. They can't be brought back."""

    model_config = example({"conversations": 12, "role_profiles": 4, "learning_plans": 3, "frameworks": 1})

    conversations: int
    role_profiles: int
    learning_plans: int
    frameworks: int

    @classmethod
    def of(cls, counts: Mapping[str, int]) -> Self:
        return cls(**{name: counts[name] for name in cls.model_fields})
