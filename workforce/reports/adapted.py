"""A capability's text as it is worded for an organisation, line by line beside the record's. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.tailoring.values import CapabilityText, Tailored
from capability_library.schema import Activity, Capability
from workforce.activity_words import end
from workforce.reports.values import AdaptedLine, AdaptedPart


def adapted_part(tailored: Tailored | None, capability: Capability | None, level: int) -> AdaptedPart | None:
    """Return definition, the level's indicators and the activities in both wordings; None where there is one."""
    if tailored is None or tailored.text is None or capability is None:
        return None
    return AdaptedPart(
        note=(
            f"Adapted for this organisation by the language model {tailored.calls[-1].model_id}, from the record of"
            f" version {tailored.framework_version}. The record holds; this says the same in other words."
        ),
        lines=tuple(_lines(CapabilityText.of(capability), tailored.text, level)),
    )


def _lines(record: CapabilityText, worded: CapabilityText, level: int) -> Iterator[AdaptedLine]:
    if record.definition:
        yield AdaptedLine("Definition", record.definition, worded.definition)
    indicators = zip(record.indicators(level), worded.indicators(level), strict=True)
    for number, (old, new) in enumerate(indicators, start=1):
        yield AdaptedLine(f"Level {level}, indicator {number}", old, new)
    for number, (old, new) in enumerate(zip(record.activities, worded.activities, strict=True), start=1):
        yield AdaptedLine(f"Activity {number}", _activity(old), _activity(new))


def _activity(one: Activity) -> str:
    told = f"Practice: {end(one.practice)} Outcome: {end(one.outcome)} Evidence: {end(one.evidence)}"
    return f"{end(one.title)} {told}"
