"""The words of a leader's answers lead to questions in the language of their own work, of nobody else's."""

import pytest

from assistant.brief import Finding, Slot
from assistant.department_cues import CLEAR, HINTS, TITLES
from assistant.departments import departments
from assistant.own_words import own_words
from prompts.loader import default_bank
from prompts.schema import DEPARTMENTS, SECTORS


def said(*texts: str, slot: Slot = Slot.FRAME) -> tuple[Finding, ...]:
    return tuple(
        Finding(slot=slot, value=text, quote=text, id=f"f{n}", turn=1) for n, text in enumerate(texts)
    )


def test_every_department_and_sector_can_be_heard() -> None:
    assert set(CLEAR) == set(HINTS) == {*DEPARTMENTS, *SECTORS}
    assert set(TITLES) <= set(CLEAR)


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
        ("14 dental clinics, receptionists, nurses and dentists", "health"),
        ("Sales director Europe, pumps mostly", "sales"),
        ("I'm the finance director, nine people", "finance"),
        ("CFO, 22 people, accounting mostly", "finance"),
        ("Finance. 8 people.", "finance"),
        ("Procurement for two hospitals", "procurement"),
        ("I am responsible of maintenance in bus company", "maintenance"),
        ("IT director at a university, 90 people", "it"),
        ("HR business partner for the factory", "hr"),
        ("Lifts and escalators, 60 engineers on the road", "field-service"),
        ("I manage the bus depot, 84 drivers and five dispatchers", "logistics"),
        ("container terminal, 420 people", "logistics"),
    ],
)
def test_words_lead_to_the_department(text: str, name: str) -> None:
    heard = departments(said(text))
    assert heard[0] == name
    first = default_bank().for_slot("problem", heard)[0]
    assert name in first.audience


def test_nothing_said_leads_nowhere() -> None:
    assert departments(said("we are twelve people")) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Head of operations at a wedding venue, twelve people on the floor",
        "Airport security, 140 officers on three lines and four shifts",
        "I run a vet practice with nine nurses",
        "Head of the depot, four crews on two shifts",
        "Service manager, thirty people",
        "Operations, 40 people",
        "Finance people call us the ushers",
        "A library service with 22 branches and a van",
        "Workshop manager at a car dealership, 14 technicians",
        "I run fraud operations in a bank, 46 people",
        "A plant nursery, twenty people",
    ],
)
def test_a_word_of_several_trades_does_not_decide(text: str) -> None:
    assert departments(said(text)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Front of house at a theatre, 60 ushers, and the finance director wants fewer invoices",
        "I look after the ushers; HR says we hire too many recruiters",
        "Twelve of us in the box office, our sales department keeps promising seats",
        "Head of front of house, I report to the marketing director",
        "A payments firm, 46 people. No factory, no production line.",
        "Fraud team. What campaign? What marketing team?",
        "We're not a hospital and have no wards or nurses",
    ],
)
def test_who_is_mentioned_or_denied_is_not_the_team(text: str) -> None:
    assert departments(said(text)) == ()


def test_elsewhere_hints_say_nothing_and_a_clear_word_only_half() -> None:
    team = said("Front of house at a theatre")
    budget = said("finance, budgets, invoices and the month end", slot=Slot.KPI)
    assert departments((*team, *budget)) == ()
    assert departments((*team, *said("the call centre", slot=Slot.GOAL))) == ()
    both = said("the call centre has 60 service agents", slot=Slot.GOAL)
    assert departments((*said("sixty people in two towns"), *both)) == ("service",)


def test_the_sector_stands_behind_the_department_and_neighbours_do_not() -> None:
    heard = departments(said("Director of procurement in the ministry, 48 civil servants who run tenders"))
    assert heard == ("procurement", "public-service")
    assert departments(said("HR business partner for the factory")) == ("hr",)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("I'm the finance director", True),
        ("I am finance director of a theatre", True),
        ("as the finance director I sign", True),
        ("our finance team is twelve people", True),
        ("the finance director dreams of five fifty", False),
        ("our finance team keeps asking", False),
        ("finance wants a new forecast", False),
        ("no finance here", False),
        ("Finance? We are ushers", False),
        ("working with the finance people", False),
    ],
)
def test_own_words_are_kept(text: str, kept: bool) -> None:
    assert ("finance" in own_words(text).casefold()) is kept
