"""The words of a leader's first answers lead to questions in the language of their work."""

import pytest

from assistant.brief import Finding, Slot
from assistant.departments import CUES, departments
from prompts.loader import default_bank
from prompts.schema import DEPARTMENTS, SECTORS


def said(text: str, slot: Slot = Slot.FRAME) -> tuple[Finding, ...]:
    return (Finding(slot=slot, value=text, quote=text, id="f1", turn=1),)


def test_every_department_and_sector_can_be_heard() -> None:
    assert set(CUES) == {*DEPARTMENTS, *SECTORS}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I head purchasing, fourteen buyers in two countries", "procurement"),
        ("I look after quality management in the packaging plant, deviations stay open too long", "quality"),
        ("I run the project office, nine project managers", "projects"),
        ("demand planning for the north, six planners", "planning"),
        ("facilities for three campuses, caretakers and contractors", "facilities"),
        ("I lead the data team, twelve analysts", "data"),
        ("40 field engineers and their vans", "field-service"),
        ("head of branches, 41 branches, mortgages mostly", "banking"),
        ("motor claims, sixty claims handlers", "insurance"),
        ("I manage a hotel with 90 rooms, guests stay two nights", "hospitality"),
        ("two care homes, 110 carers", "care"),
        ("a small charity with 300 volunteers", "charity"),
        ("nurses on two stroke wards", "health"),
    ],
)
def test_words_lead_to_the_department(text: str, name: str) -> None:
    heard = departments(said(text))
    assert heard[0] == name
    first = default_bank().for_slot("problem", heard)[0]
    assert name in first.audience


def test_nothing_said_leads_nowhere() -> None:
    assert departments(said("we are twelve people")) == ()
