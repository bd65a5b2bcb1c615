"""Bodies of what concerns the organisation as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import Field

from api.schemas.base import In, Out, ShortText, example


class OrganisationSettingsAnswer(Out):
    """What the organisation has chosen. `model` is the language model it works with, null without one.

    With `masking`, names, e-mail addresses and phone numbers are taken out before text goes to the model, and put
    back in what comes home. It is on unless the organisation switches it off, or the service for all that haven't
    chosen.
    """

    model_config = example(
        {
            "id": "org_01k8m2z0000000000000000000",
            "name": "My organisation",
            "masking": True,
            "model": "openai:gpt-5.5",
        }
    )

    id: str
    name: str
    masking: bool
    model: str | None


class OrganisationSettingsChange(In):
    """Changes what the organisation has chosen; it holds from the next message on."""

    model_config = example({"masking": False})

    masking: Annotated[bool, Field(strict=True)]


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
