"""The rules for precedents: each finds what it is for, and is silent where nothing is wrong."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from capability_library.lint.precedents import precedents
from capability_library.schema import Library, Need, Precedent
from tests.capability_library.lint_samples import NEGOTIATING, library

SAID = (
    "Every quarter ends with a sale that nobody would sign in May.",
    "The plant wants an answer on the price by four o'clock.",
    "My two juniors never say no on the telephone.",
    "Discounts stood at eleven per cent in spring.",
    "The best of them writes down three things to ask for.",
    "Last autumn a buyer from Leeds walked out and came back.",
)
NEEDED = "value-negotiation"


def problems(**changes: Any) -> list[str]:
    one = Precedent(id="spring-sale", sector="steel", role="buyers", said=SAID, needs=())
    one = one.model_copy(update=changes)
    small = library()
    framework = small.framework.model_copy(update={"precedents": {one.id: one}})
    whole: Library = small.model_copy(update={"framework": framework})
    return [f"{problem.where}: {problem.message}" for problem in precedents(whole)]


def need(id: str) -> Need:
    return Need(id=id, level=3, grade=2)


def test_too_few_needs_are_counted_and_lines_of_ones_own_are_left_alone() -> None:
    assert problems() == ["precedents: spring-sale: needs: 0 entries; 8 to 10 wanted"]


def test_needs_must_exist_and_stand_once() -> None:
    needs = tuple(map(need, [NEEDED] * 2 + ["juggling"] + [NEEDED] * 5))
    found = problems(needs=needs)
    assert "precedents: spring-sale: needs: there is no 'juggling'" in found
    assert f"precedents: spring-sale: needs: {NEEDED!r} stands there twice" in found


def test_a_line_that_echoes_a_signal_is_found_with_its_place() -> None:
    signal = NEGOTIATING.signals[0]
    found = problems(said=(*SAID, signal.upper()))
    assert any("are the same as in content/sales/value-negotiation.yaml" in each for each in found)


def test_a_need_is_heard_in_lines_that_exist_and_once_in_each() -> None:
    found = problems(needs=(Need(id=NEEDED, level=3, grade=2, heard_in=(2, 6, 7, 2)),))
    assert f"precedents: spring-sale: {NEEDED}: there is no line 7 to be heard in; said has 6" in found
    assert f"precedents: spring-sale: {NEEDED}: a line of heard_in stands there twice" in found
    assert len(problems(needs=(Need(id=NEEDED, level=3, grade=2, heard_in=(1, 6)),))) == 1  # too few needs


def test_a_need_is_one_line_of_text() -> None:
    row = {"id": "a", "sector": "b", "role": "c", "said": ["d"]}
    read = Precedent.model_validate(
        row | {"needs": ["cold-chain, level 3, grade 2, heard in 1 12", "standard-work, level 1, grade 1"]}
    )
    assert read.needs == (
        Need(id="cold-chain", level=3, grade=2, heard_in=(1, 12)),
        Need(id="standard-work", level=1, grade=1),
    )
    assert Precedent.model_validate_json(read.model_dump_json()) == read


@pytest.mark.parametrize(
    "written",
    [
        "cold-chain",
        "cold-chain, level 6, grade 1",
        "cold-chain, level 3, grade 3, heard in",
        "cold-chain 3 3",
    ],
)
def test_a_need_that_cannot_be_read_says_how_it_is_written(written: str) -> None:
    with pytest.raises(ValidationError, match="id, level 1-5, grade 1-3"):
        Precedent.model_validate({"id": "a", "sector": "b", "role": "c", "said": ["d"], "needs": [written]})
