from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.proposal_types import Evidence
from kit.errors import BadInput, Conflict
from tests.api.scripted import LIBRARY, PROPOSAL
from workforce.role_profiles import (
    RoleProfile,
    RoleProfilePatch,
    RoleProfileStatus,
    apply_patch,
    empty,
    from_proposal,
    move,
)
from workforce.weights import rebalance

PROFILE = from_proposal(PROPOSAL)
KNOWN = LIBRARY.framework.capabilities


def patched(profile: RoleProfile = PROFILE, **fields: Any) -> RoleProfile:
    return apply_patch(profile, RoleProfilePatch(**fields), KNOWN)


def test_a_profile_keeps_what_the_proposal_says() -> None:
    assert (PROFILE.title, PROFILE.goal, PROFILE.status) == ("Account manager", "Keep customers", "draft")
    for required, proposed in zip(PROFILE.capabilities, PROPOSAL.capabilities, strict=True):
        assert (required.capability_id, required.level, required.weight, required.evidence) == (
            proposed.capability_id,
            proposed.level.level,
            proposed.weight,
            proposed.because,
        )


def test_a_patch_changes_only_what_it_names() -> None:
    changed = patched(title="Lead", change=({"capability_id": "coaching", "level": 5},))
    assert changed.title == "Lead"
    assert changed.goal == PROFILE.goal
    assert [one.weight for one in changed.capabilities] == [50, 30, 20]
    assert (changed.capabilities[2].level, changed.capabilities[2].level_name) == (5, "Shaping")
    assert PROFILE.title == "Account manager"
    assert patched() == PROFILE


def test_the_rest_makes_room_for_a_weight_that_is_given() -> None:
    changed = patched(change=({"capability_id": "coaching", "weight": 60},))
    assert [one.weight for one in changed.capabilities] == [25, 15, 60]
    assert [one.weight for one in patched(drop=("renewal-management",)).capabilities] == [60, 40]
    assert patched(drop=("renewal-management", "negotiation", "coaching")).capabilities == ()


def test_an_addition_comes_whole_from_the_framework() -> None:
    addition = {"capability_id": "forecasting", "level": 2, "weight": 10, "reason": "Slips."}
    added = patched(add=(addition,)).capabilities[-1]
    assert (added.name, added.domain, added.weight, added.level_name) == (
        "Forecasting",
        "sales",
        10,
        "Practising",
    )


def test_what_was_dropped_comes_back_as_it_was_with_evidence() -> None:
    words = Evidence(
        finding_id="f1",
        quote="We hear it when they leave.",
        turn=2,
        passage="Hears it when they leave",
        passage_kind="signal",
        source="lexical",
    )
    evidence = (words,)
    first, *others = PROFILE.capabilities
    with_words = PROFILE.model_copy(
        update={"capabilities": (first.model_copy(update={"evidence": evidence}), *others)}
    )
    without = patched(with_words, drop=(first.capability_id,))
    addition = {"capability_id": first.capability_id, "level": 5, "weight": 10, "as_in_version": 7}
    patch = RoleProfilePatch.model_validate({"add": (addition,)})
    back = apply_patch(without, patch, KNOWN, earlier={7: with_words}).capabilities[-1]
    assert (back.evidence, back.reason, back.kpi) == (evidence, first.reason, first.kpi)
    assert (back.level, back.level_name, back.weight) == (5, "Shaping", 10)


def test_an_addition_without_a_weight_takes_its_share() -> None:
    changed = patched(add=({"capability_id": "forecasting", "level": 2},))
    assert [one.weight for one in changed.capabilities] == [38, 22, 15, 25]
    alone = patched(empty("By hand", LIBRARY.framework), add=({"capability_id": "coaching", "level": 3},))
    assert [(one.weight, one.reason) for one in alone.capabilities] == [(100, "Added by hand.")]


@pytest.mark.parametrize(
    "fields",
    [
        {"drop": ("none",)},
        {"change": ({"capability_id": "none"},)},
        {"add": ({"capability_id": "none", "level": 1, "reason": "r"},)},
        {"add": ({"capability_id": "coaching", "level": 1, "reason": "r"},)},
        {"drop": ("coaching",), "change": ({"capability_id": "coaching"},)},
        {
            "change": (
                {"capability_id": "coaching", "weight": 90},
                {"capability_id": "negotiation", "weight": 20},
            )
        },
    ],
)
def test_changes_that_cannot_be_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(BadInput) as raised:
        patched(**fields)
    assert raised.value.do


ALLOWED = {
    ("draft", "validated"),
    ("draft", "retired"),
    ("validated", "draft"),
    ("validated", "published"),
    ("validated", "retired"),
    ("published", "retired"),
}


@pytest.mark.parametrize("before", RoleProfileStatus)
@pytest.mark.parametrize("after", RoleProfileStatus)
def test_a_profile_moves_along_allowed_steps_only(
    before: RoleProfileStatus, after: RoleProfileStatus
) -> None:
    profile = PROFILE.model_copy(update={"status": before})
    if before is after or (before.value, after.value) in ALLOWED:
        assert move(profile, after).status is after
    else:
        with pytest.raises(Conflict, match=before.value):
            move(profile, after)


@pytest.mark.parametrize("status", [RoleProfileStatus.VALIDATED, RoleProfileStatus.PUBLISHED])
def test_content_is_changed_in_draft_only(status: RoleProfileStatus) -> None:
    profile = PROFILE.model_copy(update={"status": status})
    with pytest.raises(Conflict, match="can't be changed"):
        patched(profile, title="New")
    assert patched(profile, status=RoleProfileStatus.RETIRED).status is RoleProfileStatus.RETIRED


def test_an_empty_profile_is_not_validated() -> None:
    with pytest.raises(Conflict, match="no capability"):
        move(empty("By hand", LIBRARY.framework), RoleProfileStatus.VALIDATED)


@given(st.data())
def test_weights_add_up_to_a_hundred_and_given_ones_stay(data: st.DataObject) -> None:
    weights = data.draw(st.lists(st.integers(0, 100), min_size=1, max_size=15))
    positions = data.draw(st.sets(st.sampled_from(range(len(weights)))))
    fixed = {position: data.draw(st.integers(0, 100)) for position in positions}
    left = 100 - sum(fixed.values())
    if left < 0 or (left > 0 and len(fixed) == len(weights)):
        with pytest.raises(BadInput):
            rebalance(weights, fixed)
        return
    result = rebalance(weights, fixed)
    assert sum(result) == 100
    assert all(weight >= 0 for weight in result)
    assert all(result[position] == weight for position, weight in fixed.items())


def test_profiles_survive_json() -> None:
    assert RoleProfile.model_validate_json(PROFILE.model_dump_json()) == PROFILE
