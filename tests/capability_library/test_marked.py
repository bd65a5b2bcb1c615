"""Marked answers: what a line says, what is wrong with a line, and that all of ours can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capability_library.marked import PARTS, Answer, Mark, load_answers, parse
from kit.errors import BadInput


def test_a_line_says_what_each_number_means() -> None:
    answer = parse("<n1>Calls lost</n1>: <b1>34%</b1>. Under <t1>10</t1>. The best centre has 6.")
    assert answer == Answer(
        "Calls lost: 34%. Under 10. The best centre has 6.",
        (Mark("name", 0, 10, 1), Mark("baseline", 12, 15, 1), Mark("target", 23, 25, 1)),
    )


def test_two_answers_are_typed_as_one_message() -> None:
    both = parse("<n1>Scrap</n1> <b1>5</b1>").then(parse("<n1>OEE</n1> <b1>71</b1>, want <t1>85</t1>."))
    assert both.text == "Scrap 5\nOEE 71, want 85."
    assert [both.text[mark.start : mark.end] for mark in both.marks if mark.measure == 2] == [
        "OEE",
        "71",
        "85",
    ]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("<n1>Scrap <b1>5</b1></n1>", "alone or within another"),
        ("Scrap <b1>5", "never closed"),
        ("Scrap 5</b1>", "alone"),
        ("<b1>5</b1> and <b1>6</b1>", "two marks for baseline"),
        ("<n1>Scrap</n1> is high", "no number"),
        ("<t1>5</t1> of <o1>9</o1>", "nothing is counted"),
        ("<b1> 5</b1>", "blanks at its edges"),
        ("Scrap <m1>5</m1>", "<m1> is no tag"),
        ("Scrap <b1>5</b1>, <n10>delays</n10> 3", "<n10> is no tag"),
        ("Scrap <b1>5</b1 of 9", "</b1 is no tag"),
    ],
)
def test_a_line_that_cannot_be_meant_is_refused(line: str, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        parse(line, where="x.txt, line 3")


@given(st.lists(st.tuples(st.sampled_from(PARTS), st.text("abc 1.%", min_size=1, max_size=8)), max_size=6))
def test_tags_come_out_and_marks_stay_where_they_were(pieces: list[tuple[str, str]]) -> None:
    line, text = "", ""
    wanted: list[tuple[str, str]] = []
    for measure, (part, said) in enumerate(pieces, start=1):
        if part in ("baseline", "target", "change") and said == said.strip():
            line += f"<{part[0]}{measure}>{said}</{part[0]}{measure}>, "
            wanted.append((part, said))
        else:
            line += f"{said}, "
        text += f"{said}, "
    answer = parse(line)
    assert answer.text == text
    assert [(mark.part, text[mark.start : mark.end]) for mark in answer.marks] == wanted


def test_leaders_stand_apart_and_remarks_are_none_of_theirs(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("# ours\n\nScrap <b1>5</b1>\nOEE <b1>71</b1>\n\n\nWe are 46.\n", "utf-8")
    assert [len(leader) for leader in load_answers(tmp_path)] == [2, 1]
    (tmp_path / "b.txt").write_text("\n<b1>5\n", "utf-8")
    with pytest.raises(BadInput, match=r"b\.txt, line 2"):
        load_answers(tmp_path)


def test_our_own_answers_can_all_be_read() -> None:
    answers = [answer for leader in load_answers() for answer in leader]
    assert len(answers) > 9000
    assert len({answer.text for answer in answers}) > 0.99 * len(answers)
