"""The leaders nothing was written for: each can be played, and nothing that is learned from holds their words."""

from __future__ import annotations

from pathlib import Path

from assistant.interpret import likeness
from capability_library.loader import default_library, load_examples
from evals.unseen_cases import load_unseen


def test_every_unseen_leader_needs_what_the_library_has_and_answers_each_required_slot() -> None:
    known = default_library().framework.capabilities
    cases = load_unseen()
    assert len({case.id for case in cases}) == len(cases) == 336
    for case in cases:
        assert {need.id for need in case.needed} <= known.keys(), case.id
        assert {"goal", "kpi", "problem", "critical_work", "cause"} <= {*case.facts}, case.id


def test_halves_are_equal_and_together_all() -> None:
    halves = [{case.id for case in load_unseen(split=half)} for half in ("tune", "report")]
    assert len(halves[0]) == len(halves[1]) == 168
    assert not halves[0] & halves[1]


def test_what_is_learned_from_holds_no_sentence_of_theirs() -> None:
    library = default_library()
    learned = {line for one in library.framework.precedents.values() for line in one.said}
    learned |= {line for one in load_examples() for line in one.said}
    told = {fact.say for case in load_unseen() for _, fact in case.all_facts if len(fact.say.split()) > 5}
    assert not told & learned
    sorted_causes = (Path(likeness.__file__).parent / "cause_examples.yaml").read_text()
    assert not [fact for fact in told if fact in sorted_causes]


def test_examples_need_what_the_library_has() -> None:
    known = default_library().framework.capabilities
    for one in load_examples():
        assert {need.id for need in one.needs} <= known.keys(), one.id
        assert all(1 <= row <= len(one.said) for need in one.needs for row in need.heard_in), one.id
