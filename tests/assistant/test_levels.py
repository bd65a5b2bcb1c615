"""The level is that of the people a talk is about, and not of who leads them."""

from __future__ import annotations

import pytest

from assistant.brief import Finding, Slot
from assistant.level_basis import role_basis


def level_of(slot: Slot, *said: str) -> int:
    findings = [
        Finding(slot=slot, value=words, quote=words, id=f"f{number}", turn=1)
        for number, words in enumerate(said)
    ]
    return role_basis(findings).level


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("I run the 60 technicians who fix boilers in the south", 2),
        ("I lead 40 nurses on two wards", 3),
        ("Head of fraud ops", 3),
        ("Director of nursing at a county hospital", 3),
        ("Well, in theory I'm Head of Front of House at a theatre", 3),
        ("My name is Anna and I am the head of customer care", 3),
        ("I'm the plant manager and 40 operators work here", 2),
        ("As head of logistics I look after 80 pickers", 2),
        ("I'm the CFO, 12 controllers and 30 clerks", 2),
        ("I've been regional director for six years, 300 cashiers", 2),
        ("I run 60 technicians and 4 apprentices", 2),
        ("the regional director wants a report every Monday", 3),
        ("the executives expect more of us", 3),
    ],
)
def test_a_leaders_own_place_does_not_raise_the_level(said: str, level: int) -> None:
    assert level_of(Slot.FRAME, said) == level


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("I head a department of apprentices", 1),
        ("most of my team are trainees", 1),
        ("it's juniors who do it", 2),
        ("I answer for my 41 branch managers", 3),
        ("team leaders need to coach their technicians", 3),
        ("I answer for the plant managers at six sites", 4),
        ("our regional managers must walk the floor", 4),
        ("It's about the role of regional manager", 4),
        ("each head of department has to plan the rota", 4),
    ],
)
def test_what_is_said_of_the_people_decides(said: str, level: int) -> None:
    assert level_of(Slot.FRAME, said) == level


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("I decide how it is done, they follow the procedure", 2),
        ("I handle everything difficult, the apprentices work under supervision", 1),
        ("I set the policy across sites", 3),
        ("The director has the final say", 3),
        ("My boss sets how it's done; the agents escalate anything odd", 2),
    ],
)
def test_what_the_leader_or_those_above_decide_is_not_what_the_people_decide(said: str, level: int) -> None:
    assert level_of(Slot.LEVEL, said) == level


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("the seniors take complex cases alone", 3),
        ("I want them to decide on their own", 3),
        ("I have seniors who take unusual cases alone", 3),
        ("I make sure they decide how to split the work", 4),
        ("our managers must decide how it is done", 4),
        ("team leaders need to coach others", 4),
        ("They have the final say on site", 4),
        ("L1 analysts are juniors", 2),
    ],
)
def test_what_the_people_decide_counts_in_whatever_words_the_leader_puts_it(said: str, level: int) -> None:
    assert level_of(Slot.LEVEL, said) == level
