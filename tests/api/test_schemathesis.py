"""Every operation, called with what its own description allows and forbids: no 5xx, nothing undocumented."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.core import NotSet
from schemathesis.specs.openapi.checks import ignored_auth, negative_data_rejection, positive_data_acceptance
from starlette.testclient import TestClient

from api.app import create_app
from api.openapi import operations
from kit.settings import Settings
from tests.api.calls import begin, begin_with_proposal, make_profile
from tests.api.scripted import scripted_parts

DESCRIBED = create_app(
    parts=scripted_parts(Settings(database_url=f"sqlite:///{Path('/nowhere') / 'x.db'}"))
).openapi()
LABELS = [f"{method.upper()} {path}" for path, method, _ in operations(DESCRIBED)]
# What is tried: on PostgreSQL less, as all that comes before the database is the same.
EXAMPLES = {"sqlite": 25, "postgresql": 10}
BOUNDED = settings(
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def ours(client: TestClient) -> dict[str, list[str]]:
    """Ids that are really there, by the name of the path's parameter."""
    profile = make_profile(client)
    plan = client.post(f"/v1/role-profiles/{profile['id']}/learning-plans", json={"start": "2026-01-12"})
    with_document = begin(client)
    document = client.post(
        f"/v1/conversations/{with_document}/documents",
        files={"file": ("goals.txt", b"Nobody waits for a part.")},
    )
    return {
        "document_id": [document.json()["document"]["id"]],
        "conversation_id": [with_document, begin_with_proposal(client), profile["conversation_id"]],
        "role_profile_id": [profile["id"]],
        "plan_id": [plan.json()["id"]],
        "capability_id": ["coaching", "negotiation"],
        "kpi_id": ["renewal-rate"],
    }


def load(client: TestClient) -> Any:
    """The description, made once for all tests, with the app of this one: to make it anew takes a second."""
    described = schemathesis.openapi.from_dict(DESCRIBED)
    described.app = client.app
    return described


@pytest.mark.parametrize("label", LABELS)
def test_every_operation_keeps_to_its_description(
    client: TestClient, ours: dict[str, list[str]], label: str, engine_name: str
) -> None:
    operation = load(client).find_operation_by_label(label)
    authorization = {"Authorization": client.headers["authorization"]}
    cases = st.one_of([operation.as_strategy(generation_mode=mode) for mode in GenerationMode])

    @settings(BOUNDED, max_examples=EXAMPLES[engine_name])
    @given(case=cases, data=st.data())
    def check(case: Any, data: st.DataObject) -> None:
        for name in ours.keys() & (case.path_parameters or {}).keys():
            if data.draw(st.integers(0, 3)):
                case.path_parameters[name] = data.draw(st.sampled_from(ours[name]))
        if (
            not isinstance(case.body, NotSet)
            and isinstance(case.body, dict)
            and "conversation_id" in case.body
        ):
            case.body["conversation_id"] = data.draw(st.sampled_from(ours["conversation_id"]))
        # What is well formed may still be refused: an unknown id, a cursor of another list. What is not may
        # have been put right just now, by an id or the key.
        # That no operation answers without a key is asked of each once, in test_keys.py.
        case.call_and_validate(
            headers=authorization,
            excluded_checks=[positive_data_acceptance, negative_data_rejection, ignored_auth],
        )

    check()


def test_sequences_of_operations_keep_to_their_descriptions(client: TestClient) -> None:
    """Calls that follow from each other: what one answer names, the next call uses."""
    statuses: Counter[str] = Counter()

    class Authorised(load(client).as_state_machine()):
        def get_call_kwargs(self, case: Any) -> dict[str, Any]:
            return {"headers": {"Authorization": client.headers["authorization"]}}

        def validate_response(self, response: Any, case: Any, **_: Any) -> None:
            statuses[f"{response.request.method} {response.status_code}"] += 1
            case.validate_response(
                response, excluded_checks=[positive_data_acceptance, negative_data_rejection]
            )

    Authorised.run(
        settings=settings(
            max_examples=60,
            stateful_step_count=6,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
    )
    assert statuses["GET 200"] > 10, statuses
    assert statuses["POST 201"] > 10, statuses
