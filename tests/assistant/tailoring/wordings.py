"""A record, what a leader of gyms said, and a wording of the record as a careful writer would give it."""

from __future__ import annotations

from typing import Any

from assistant.tailoring.checks import Grounds, names_of_others, vocabulary_of
from assistant.tailoring.values import CapabilityText
from assistant.tailoring.wording import Wording
from capability_library.loader import default_library

FRAMEWORK = default_library().framework
RECORD = FRAMEWORK.capabilities["customer-retention-outreach"]
VOCABULARY = vocabulary_of(FRAMEWORK)
SAID = (
    "Members sign up in January and by Easter a third of them have stopped coming to the club",
    "The front desk in Leeds sees who has not checked in for 21 days, and nobody rings them",
    "FitBase shows every check-in, but only Priya looks at it",
    "Cancellations have to go from 9% to 5% a quarter",
)
GOOD: dict[str, Any] = {
    "definition": "Notices from check-ins which members are drifting away from the club, finds out why, and "
    "reaches each with a reason to stay before they have decided, without bribing those who stay anyway.",
    "levels": [
        {
            "level": 1,
            "indicators": [
                "Works through the weekly list of members who stopped checking in and logs what each one said.",
                "Notes the exact reason a leaving member gives instead of choosing the nearest code.",
            ],
        },
        {
            "level": 2,
            "indicators": [
                "Reaches a member whose check-ins have dropped and helps them restart one class.",
                "Makes the save offer that fits the reason rather than the largest one.",
            ],
        },
        {
            "level": 3,
            "indicators": [
                "Wins back a dissatisfied member by fixing the cause with the club, then proves it to them.",
                "Interviews leavers at the front desk until the reason behind “price” comes out.",
                "Lets an ill-suited member go on good terms, with their data handed over.",
            ],
        },
        {
            "level": 4,
            "indicators": [
                "Builds a score from FitBase check-ins that flags leavers two months ahead, alarms in vain too.",
                "Tests calls to members against a group left alone, to count saves that would have come anyway.",
                "Alters sign-up, first weeks and billing where they push good members out.",
            ],
        },
        {
            "level": 5,
            "indicators": [
                "Makes members who stay a shared number for the heads of clubs, billing and front desk.",
                "Rejects loyalty discounts across all clubs in favour of removing reasons to go.",
            ],
        },
    ],
    "activities": [
        {
            "number": 1,
            "title": "Ring fifteen members who have not checked in for 21 days",
            "outcome": "Restarts five and learns why the rest stopped coming",
            "practice": "Call without any offer in hand",
            "evidence": "Call notes sorted by reason",
        },
        {
            "number": 2,
            "title": "Make a save-offer ladder for the four commonest reasons members leave",
            "outcome": "Matches the remedy to the cause",
            "practice": "Use on ten calls to members, then correct",
            "evidence": "Save-offer ladder with calls won and lost on each rung",
        },
        {
            "number": 3,
            "title": "Bring a leaving member's story to the monthly post-mortem",
            "outcome": "Names the earliest missed sign at the club",
            "practice": "Build the timeline together on a wall",
            "evidence": "Photograph of the wall, with the earliest missed check-in circled",
        },
        {
            "number": 4,
            "title": "Rehearse the “we noticed you've stopped coming” call",
            "outcome": "Opens without sounding like surveillance",
            "practice": "Three takes with a coach as an irritated member",
            "evidence": "The opening line from a live call, and how long the member stayed on",
        },
        {
            "number": 5,
            "title": "Cohorts and survival curves of members with plain numbers",
            "outcome": "Reads when in their first months members leave",
            "practice": "Plot two cohorts from the club's own check-ins",
            "evidence": "Two survival curves with one sentence on when members leave",
        },
    ],
}


def grounds(*said: str) -> Grounds:
    return Grounds(
        record=CapabilityText.of(RECORD),
        name=RECORD.name,
        said=said or SAID,
        others=names_of_others(FRAMEWORK, RECORD.id),
        vocabulary=VOCABULARY,
    )


def changed(place: str, text: str) -> Wording:
    """The good wording with one line replaced: "definition", "3.1" (level.indicator) or "a2.title"."""
    said = Wording.model_validate(GOOD).model_dump()
    if place == "definition":
        said["definition"] = text
    elif place.startswith("a"):
        number, _, part = place[1:].partition(".")
        said["activities"][int(number) - 1][part] = text
    else:
        level, _, at = place.partition(".")
        said["levels"][int(level) - 1]["indicators"][int(at) - 1] = text
    return Wording.model_validate(said)
