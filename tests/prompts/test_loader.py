"""The bank as it is read from disk, and what is said when a file is wrong."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from assistant.brief import Cell, Slot
from kit.errors import BadInput
from prompts.coverage import MIN_QUESTIONS
from prompts.loader import default_bank, load_bank
from prompts.schema import AIMS, CELLS, PHRASES, SLOTS, QuestionBank


def change(root: Path, name: str, edit: Callable[[Any], None]) -> None:
    path = root / f"{name}.yaml"
    content = yaml.safe_load(path.read_text())
    edit(content)
    path.write_text(yaml.safe_dump(content, allow_unicode=True))


def test_slots_and_cells_are_those_of_the_brief() -> None:
    assert tuple(Slot) == SLOTS
    assert set(Cell) == set(CELLS)


def test_every_slot_has_questions(bank: QuestionBank) -> None:
    assert {q.slot for q in bank.questions} == set(SLOTS)
    assert len(bank.questions) >= MIN_QUESTIONS


def test_every_phrase_and_cell_is_there(bank: QuestionBank) -> None:
    assert set(bank.phrases) == set(PHRASES)
    assert set(bank.remedies) == set(CELLS)


def test_version_follows_the_content(bank: QuestionBank, root: Path) -> None:
    assert load_bank(root).version == bank.version == default_bank().version
    with (root / "goal.yaml").open("a") as file:
        file.write("# a comment\n")
    assert load_bank(root).version != bank.version


def test_departments_and_sectors_come_first_in_the_order_given(bank: QuestionBank) -> None:
    found = bank.for_slot("kpi", ["health", "sales"])
    assert [q.audience for q in found[:2]] == [("health",), ("sales",)]
    assert all(q.audience == () for q in found[2:])
    assert len(found) > 2


def test_a_question_for_two_departments_comes_once(bank: QuestionBank) -> None:
    ids = [q.id for q in bank.for_slot("cause", ["operations", "maintenance"], "split")]
    assert ids.count("cause-split-operations") == 1


def test_without_departments_only_general_questions(bank: QuestionBank) -> None:
    assert all(q.audience == () for q in bank.for_slot("problem"))


@pytest.mark.parametrize(("slot", "aim"), [(slot, aim) for slot, aims in AIMS.items() for aim in aims])
def test_every_aim_can_be_asked_of_anyone(bank: QuestionBank, slot: str, aim: str) -> None:
    found = bank.for_slot(slot, ["logistics"], aim)
    assert {q.aim for q in found} == {aim}
    assert any(not q.audience for q in found)


def test_unknown_slot_and_aim_are_refused(bank: QuestionBank) -> None:
    with pytest.raises(BadInput, match="no slot 'kpis'"):
        bank.for_slot("kpis")
    with pytest.raises(BadInput, match="no aim 'rank'"):
        bank.for_slot("kpi", aim="rank")


def test_a_department_nobody_knows_adds_nothing(bank: QuestionBank) -> None:
    assert bank.for_slot("goal", ["falconry"]) == bank.for_slot("goal")


BROKEN_QUESTIONS: list[tuple[dict[str, Any], str]] = [
    ({"slot": "cause", "aim": None}, "goal-outcome-1.slot: 'cause' belongs in another file"),
    ({"slot": "mood"}, "goal-outcome-1.slot: .*'mood' is not one of"),
    ({"aim": "baseline"}, "aim 'baseline' is not one of"),
    ({"departments": ["falconry"]}, "goal-outcome-1.departments: .*falconry"),
    ({"sectors": ["sales"]}, "goal-outcome-1.sectors: .*sales"),
    ({"wordings": ["One?", "Two?"]}, "goal-outcome-1.wordings"),
    ({"wordings": ["One {kpy}?", "Two?", "Three?"]}, "undeclared placeholder .*kpy"),
    ({"wordings": ["One {kpi}?", "Two {kpi}?", "Three {goal}?"]}, "at least one wording must do without"),
    ({"wordings": ["One {kpi?", "Two?", "Three?"]}, "goal-outcome-1.wordings"),
    ({"probes": ["What of {kpi}?", "And then?"]}, "goal-outcome-1.probes: .*undeclared"),
    ({"probes": ["Only one?"]}, "goal-outcome-1.probes"),
    ({"why": "Since {kpi} matters."}, "goal-outcome-1.why: .*undeclared"),
    ({"short": ""}, "goal-outcome-1.short"),
    ({"tone": "warm"}, "goal-outcome-1.tone"),
    ({"id": "Goal 1"}, "Goal 1.id"),
    ({"id": "goal-outcome-2"}, "goal-outcome-2.id: already used in goal.yaml"),
]


@pytest.mark.parametrize(("fields", "message"), BROKEN_QUESTIONS)
def test_a_broken_question_is_named(root: Path, fields: dict[str, Any], message: str) -> None:
    change(root, "goal", lambda rows: rows[0].update(fields))
    with pytest.raises(BadInput, match=rf"goal\.yaml: .*{message}"):
        load_bank(root)


BROKEN_PHRASES: list[tuple[str, Any, str]] = [
    ("assumption", ["I'll mark it as an assumption."], r"assumption\[1\]: missing placeholder \['words'\]"),
    ("contradiction", ["Is it {now}?"], r"contradiction\[1\]: missing placeholder \['before'\]"),
    ("closing", ["Done with {goal}."], r"closing\[1\]: undeclared placeholder \['goal'\]"),
    ("closing", ["Done.", ""], r"closing\[2\]: expected a text"),
    ("closing", "Done.", "closing: expected a list"),
    ("farewell", ["Bye."], "farewell: is not a known name"),
]


@pytest.mark.parametrize(("name", "entries", "message"), BROKEN_PHRASES)
def test_a_broken_phrase_is_named(root: Path, name: str, entries: Any, message: str) -> None:
    change(root, "phrases", lambda lists: lists.update({name: entries}))
    with pytest.raises(BadInput, match=rf"phrases\.yaml: {message}"):
        load_bank(root)


def test_a_missing_list_is_named(root: Path) -> None:
    change(root, "phrases", lambda lists: lists.pop("bridge.cause"))
    with pytest.raises(BadInput, match=r"phrases\.yaml: bridge\.cause: is missing"):
        load_bank(root)


def test_a_bridge_may_be_silent(root: Path) -> None:
    change(root, "phrases", lambda lists: lists.update({"bridge.goal": [""]}))
    assert load_bank(root).phrases["bridge.goal"] == ("",)


def test_a_remedy_without_keywords_is_named(root: Path) -> None:
    change(root, "remedies", lambda cells: cells["tools"][1].update(when=["Time"]))
    with pytest.raises(BadInput, match=r"remedies\.yaml: tools\[2\]\.when"):
        load_bank(root)


def test_a_missing_file_is_named(root: Path) -> None:
    (root / "proof.yaml").unlink()
    with pytest.raises(BadInput, match=r"proof\.yaml: \(file\): is missing"):
        load_bank(root)


@pytest.mark.parametrize("content", ["- id: [unclosed", "just words", "[]", ""])
def test_a_file_that_is_no_list_is_named(root: Path, content: str) -> None:
    (root / "level.yaml").write_text(content)
    with pytest.raises(BadInput, match=r"level\.yaml: \(file\)"):
        load_bank(root)
