"""A capability's text worded for one organisation, kept beside the record's, never in its place. Plain values."""

from __future__ import annotations

from typing import Literal, Self

from assistant.brief import Value
from assistant.model.record import FromModel
from capability_library.schema import Activity, Capability, LevelNumber
from kit.ids import content_hash


class LevelText(Value):
    """The behaviours that show one level, 1 to 5."""

    level: LevelNumber
    indicators: tuple[str, ...]


class CapabilityText(Value):
    """What is worded for an organisation: definition, indicators by level, activities in the record's order."""

    definition: str
    levels: tuple[LevelText, ...]
    activities: tuple[Activity, ...]

    @classmethod
    def of(cls, capability: Capability) -> Self:
        """Return the text of a record."""
        return cls(
            definition=capability.definition.strip(),
            levels=tuple(
                LevelText(level=level, indicators=indicators)
                for level, indicators in sorted(capability.levels.items())
                if indicators
            ),
            activities=capability.activities,
        )

    @property
    def version(self) -> str:
        """A hash of the text, by which it is seen that a record has changed since."""
        return content_hash(self.model_dump_json())

    @property
    def empty(self) -> bool:
        return not (self.definition or self.levels or self.activities)

    def indicators(self, level: int) -> tuple[str, ...]:
        return next((one.indicators for one in self.levels if one.level == level), ())


class Tailored(FromModel):
    """One attempt to word a capability: its text, or None where `fallback` says why the record's stands.

    `record_version` is of the text it was worded from, which stood in `framework_version`.
    """

    type: Literal["tailored"] = "tailored"
    capability_id: str
    framework: str
    framework_version: str
    record_version: str
    text: CapabilityText | None

    @property
    def tokens(self) -> int:
        return sum(call.prompt_tokens + call.completion_tokens for call in self.calls)
