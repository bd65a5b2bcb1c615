"""Measures from marks: which marks are of one measure, in which unit, by when, and which KPI of the library's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.brief import KpiReading, Slot
from assistant.commands import Answer as Answered
from assistant.interpret.kpi_marked import read_marked
from assistant.interpret.measured import read_measures
from assistant.interpret.numbers import numbers_in
from assistant.interpret.rules import RulesInterpreter
from assistant.measures import UNNAMED
from capability_library.marked import Answer, parse
from tests.assistant.interpret.moments import KPIS, TODAY, moment


def read(line: str) -> list[KpiReading]:
    answer = parse(line)
    rules = read_measures(answer.text, kpis=KPIS, today=TODAY)
    found = read_marked(answer.text, answer.marks, kpis=KPIS, today=TODAY, by_rules=rules)
    assert all(0 <= one.start < one.end <= len(answer.text) for one in found)
    return [one.reading for one in found]


def told(line: str) -> list[tuple[str, float | None, float | None, str | None]]:
    return [(one.name, one.baseline, one.target, one.unit) for one in read(line)]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("<n1>Calls lost</n1>: <b1>34%</b1>. Under <t1>10</t1>.", [("Calls lost", 34, 10, "per cent")]),
        (
            "Under <t1>10</t1> please. <n1>Calls lost</n1>, <b1>34%</b1>.",
            [("Calls lost", 34, 10, "per cent")],
        ),
        ("<b1>£27.10</b1>. That is our <n1>cost of an hour</n1>.", [("cost of an hour", 27.1, None, "£")]),
        (
            "<n1>Donors kept</n1>: <b1>1.7 million</b1>. Must be <t1>2.2</t1>.",
            [("Donors kept", 1_700_000, 2_200_000, None)],
        ),
        (
            "<n1>Time to restore</n1> <b1>3h 50</b1>. Target <t1>60 minutes</t1>.",
            [("Time to restore", 230, 60, "minutes")],
        ),
        (
            "<n1>Collapse to first shock</n1>: <b1>4 min 50</b1>. Under <t1>2</t1>.",
            [("Collapse to first shock", 290, 120, "seconds")],
        ),
        ("<b1>7</b1> of <o1>16</o1> <n1>drafts back</n1>. <t1>Two</t1>.", [("drafts back", 7, 2, None)]),
        ("<b1>7</b1> of <o1>9</o1> <n1>fires</n1>. Max <t1>2 of 9</t1>.", [("fires", 7, 2, None)]),
        (
            "<b1>7</b1> of <o1>16</o1> <n1>drafts back</n1>. <t1>10%</t1>.",
            [("drafts back", 43.75, 10, "per cent")],
        ),
        ("<n1>Wrong parts</n1> <b1>17</b1>. <t1>None</t1>.", [("Wrong parts", 17, 0, None)]),
        ("<b1>37</b1> of <o1>112</o1> <n1>have a plan</n1>. <t1>All</t1>.", [("have a plan", 37, 112, None)]),
        ("<n1>Reviewed</n1> <b1>43%</b1>. By law <t1>all</t1>.", [("Reviewed", 43, 100, "per cent")]),
        ("<n1>Nights lost</n1>: <b1>34</b1>. <c1>Half</c1> it.", [("Nights lost", 34, 17, None)]),
        (
            "<n1>Scrap</n1> <b1>84%</b1> and <n2>delays</n2> <b2>57%</b2>. Should be <t1>90</t1> and <t2>85</t2>.",
            [("Scrap", 84, 90, "per cent"), ("delays", 57, 85, "per cent")],
        ),
        (
            "<n1>Rating</n1> <b1>3.6</b1>, <n2>referrals</n2> <b2>12</b2>. For the rating <t1>4.2</t1>.",
            [("Rating", 3.6, 4.2, None), ("referrals", 12, None, None)],
        ),
        (
            "<b1>6h</b1> for <n1>a bed</n1>, <b2>9%</b2> <n2>come back</n2>. <t1>Two hours</t1>.",
            [("a bed", 6, 2, "hours"), ("come back", 9, None, "per cent")],
        ),
        ("<b1>48 days</b1>. Want <t1>20</t1>.", [(UNNAMED, 48, 20, "days")]),
        ("<n1>Answer</n1> <b1>2 weeks</b1>. Must be <t1>2 days</t1>.", [("Answer", 14, 2, "days")]),
        ("<n1>Falls</n1> <b1>12</b1>, it must stay at <t1>12</t1>.", [("Falls", 12, 12, None)]),
        ("<n1>Minutes lost</n1> <b1>19</b1>, so it is <t1>19</t1>.", [("Minutes lost", 19, None, None)]),
        (
            "<b1>A third</b1> of <n1>labels</n1> are checked. <t1>All</t1>.",
            [("labels", 33.3333, 100, "per cent")],
        ),
        ("<b1>1</b1> in <o1>3</o1> <n1>labels</n1>. <t1>All</t1>.", [("labels", 33.3333, 100, "per cent")]),
        (
            "<n1>Wait</n1> <b1>45 minutes</b1>, <n2>happy</n2> <b2>71%</b2>. "
            "I want <t2>85%</t2> and <t1>20 minutes</t1>.",
            [("Wait", 45, 20, "minutes"), ("happy", 71, 85, "per cent")],
        ),
        (
            "<n1>Adoption</n1> <b1>22%</b1>, <n2>who stay</n2> <b2>70%</b2>. "
            "In the first year I want <t2>85%</t2>.",
            [("Adoption", 22, None, "per cent"), ("who stay", 70, 85, "per cent")],
        ),
        (
            "<n1>Adoption</n1> <b1>22%</b1>, <n2>who stay</n2> <b2>70%</b2>. The first must be <t1>85%</t1>.",
            [("Adoption", 22, 85, "per cent"), ("who stay", 70, None, "per cent")],
        ),
    ],
)
def test_marks_become_measures(
    line: str, wanted: list[tuple[str, float | None, float | None, str | None]]
) -> None:
    assert told(line) == wanted


def test_the_library_knows_some_of_them() -> None:
    (first,) = read("<n1>OEE on lines 2 and 4</n1> is <b1>54%</b1> over the year, I want <t1>65</t1>.")
    assert (first.kpi_id, first.due) == ("overall-equipment-effectiveness", None)
    (share,) = read("<n1>Length of stay noted</n1>: <b1>54%</b1>.")
    assert share.kpi_id is None  # no share is a number of days


def test_a_deadline_is_what_stands_with_the_wish() -> None:
    (first, second) = read(
        "<n1>Late</n1> <b1>31%</b1>, <t1>10</t1> by June. <n2>Claims in two years</n2>: <b2>9</b2>. <t2>3</t2>."
    )
    assert (first.due, second.due) == (date(2027, 6, 30), None)


def test_changes_are_read_by_rules() -> None:
    (cut,) = read("Cut <n1>length of stay</n1> by <c1>2 days</c1>.")
    assert (cut.kpi_id, cut.change) == ("length-of-stay", -2)


def answered(line: str, *, asked: Slot = Slot.KPI) -> list[KpiReading]:
    """What the interpreter makes of a message whose marks are those of the line."""
    answer = parse(line)
    context = replace(moment(asked), mark=lambda _text: answer.marks)
    (command,) = RulesInterpreter().interpret(answer.text, context)
    assert isinstance(command, Answered)
    return [draft.kpi for draft in command.drafts if draft.kpi]


def test_what_is_marked_is_what_is_noted() -> None:
    (one,) = answered("<n1>Decision in a day</n1> <b1>63%</b1>, law says 100, I will take <t1>95</t1>.")
    assert (one.name, one.baseline, one.target) == ("Decision in a day", 63, 95)


@pytest.mark.parametrize("begun", ["Wait time", "No-shows", "Actually it"])
def test_an_answer_that_begins_like_a_correction_is_one_to_the_question(begun: str) -> None:
    (one,) = answered(f"<n1>{begun}</n1> is <b1>45 minutes</b1>, the law says 30, I'd take <t1>20</t1>.")
    assert (one.baseline, one.target) == (45, 20)


def test_what_is_told_in_passing_is_no_measure() -> None:
    story = "Churn was 18 in the week the crane stood still, and everybody was surprised."
    assert [one.kpi_id for one in answered(story, asked=Slot.PROBLEM)] == []


PIECES = ("Calls lost", "34%", "9 of 14", "17 minutes", "10", "by June", "€4.2m", "zero", "OEE", "none")


@given(
    st.lists(
        st.tuples(
            st.sampled_from(PIECES),
            st.sampled_from(["n", "b", "t", "c", "o", ""]),
            st.sampled_from([".", ",", ":"]),
        ),
        max_size=12,
    )
)
def test_no_number_is_made_up_whatever_the_marks(pieces: list[tuple[str, str, str]]) -> None:
    answer = marked_anyhow(pieces)
    there = numbers_in(answer.text) | {0, 100}
    there |= {100 * a / b for a in there for b in there if b}
    allowed = {number * times for number in there for times in (1, 60, 1e3, 1e6)}
    rules = read_measures(answer.text, kpis=KPIS, today=TODAY)
    for one in read_marked(answer.text, answer.marks, kpis=KPIS, today=TODAY, by_rules=rules):
        for value in (one.reading.baseline, one.reading.target):
            assert value is None or any(abs(abs(value) - abs(a)) < 1e-3 * max(1, abs(value)) for a in allowed)


def marked_anyhow(pieces: list[tuple[str, str, str]]) -> Answer:
    """An answer with marks in any order, as a marker may give them."""
    from capability_library.marked import Mark, Part  # noqa: PLC0415

    names: dict[str, Part] = {"n": "name", "b": "baseline", "t": "target", "c": "change", "o": "of"}
    text, marks = "", list[Mark]()
    for said, letter, stop in pieces:
        if letter:
            marks.append(Mark(names[letter], len(text), len(text) + len(said)))
        text += f"{said}{stop} "
    return Answer(text, tuple(marks))
