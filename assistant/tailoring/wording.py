"""The shape of a wording as a model gives it, held against the record's: as many lines, each in its place. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pydantic import BaseModel, ConfigDict

from assistant.model.record import Rejection
from assistant.tailoring.values import CapabilityText, LevelText
from capability_library.schema import Activity

PARTS = ("title", "outcome", "practice", "evidence")


class WordedLevel(BaseModel):
    """A level, 1 to 5, with its indicators."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    level: int
    indicators: list[str]


class WordedActivity(BaseModel):
    """An activity by its number in the record."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    number: int
    title: str
    outcome: str
    practice: str
    evidence: str


class Wording(BaseModel):
    """A record worded for one organisation."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    definition: str
    levels: list[WordedLevel]
    activities: list[WordedActivity]


def lines(text: CapabilityText) -> Iterator[tuple[str, str]]:
    """Yield every line of a text with the place it has, in words."""
    if text.definition:
        yield "definition", text.definition
    for one in text.levels:
        for number, indicator in enumerate(one.indicators, start=1):
            yield f"level {one.level}, indicator {number}", indicator
    for number, activity in enumerate(text.activities, start=1):
        for part in PARTS:
            yield f"activity {number}, {part}", getattr(activity, part)


def pairs(worded: CapabilityText, record: CapabilityText) -> Iterator[tuple[str, str, str]]:
    """Yield each line's place, the record's words and those worded, of two texts of one shape."""
    if record.definition:
        yield "definition", record.definition, worded.definition
    rest = ([one for one in lines(text) if one[0] != "definition"] for text in (record, worded))
    yield from ((place, old, new) for (place, old), (_, new) in zip(*rest, strict=True))


def with_lines(text: CapabilityText, change: Callable[[str, str], str]) -> CapabilityText:
    """Return a text with each line as `change` makes it of its place and its words."""
    new = {place: change(place, line) for place, line in lines(text)}
    levels = tuple(
        LevelText(
            level=one.level,
            indicators=tuple(
                new[f"level {one.level}, indicator {n}"] for n in range(1, len(one.indicators) + 1)
            ),
        )
        for one in text.levels
    )
    activities = tuple(
        one.model_copy(update={part: new[f"activity {number}, {part}"] for part in PARTS})
        for number, one in enumerate(text.activities, start=1)
    )
    return CapabilityText(definition=new.get("definition", ""), levels=levels, activities=activities)


def check_shape(said: Wording, record: CapabilityText) -> Iterator[Rejection]:
    """Yield what is wrong with the number of lines and their places."""
    wanted = {one.level: len(one.indicators) for one in record.levels}
    given = [one for one in said.levels if one.indicators or one.level in wanted]
    if sorted(one.level for one in given) != sorted(wanted):
        yield Rejection(check="levels", detail=f"the record has the levels {sorted(wanted)}, each once")
    for one in given:
        if one.level in wanted and len(one.indicators) != wanted[one.level]:
            detail = f"level {one.level} has {wanted[one.level]} indicators, not {len(one.indicators)}"
            yield Rejection(check="indicators", detail=detail)
    numbers = list(range(1, len(record.activities) + 1))
    if sorted(one.number for one in said.activities) != numbers:
        yield Rejection(
            check="activities", detail=f"the record has {len(numbers)} activities, numbered from 1"
        )
    if said.definition.strip() and not record.definition:
        yield Rejection(check="definition", detail="the record has no definition")


def text_of(said: Wording, record: CapabilityText) -> CapabilityText:
    """Return a wording of the right shape as a text. Strand, format and hours of activities are the record's."""
    indicators = {one.level: one.indicators for one in said.levels}
    activities = {one.number: one for one in said.activities}
    return CapabilityText(
        definition=_line_of(said.definition),
        levels=tuple(
            LevelText(level=one.level, indicators=tuple(map(_line_of, indicators[one.level])))
            for one in record.levels
        ),
        activities=tuple(
            _activity(one, activities[number]) for number, one in enumerate(record.activities, start=1)
        ),
    )


def _activity(record: Activity, said: WordedActivity) -> Activity:
    return record.model_copy(update={part: _line_of(getattr(said, part)) for part in PARTS})


def _line_of(text: str) -> str:
    return " ".join(text.split())
