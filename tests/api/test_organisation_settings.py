"""What an organisation has chosen for itself: read and changed by its admins, and nobody else's."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from storage.api_keys import ApiScope
from storage.database import Database
from storage.organisations import choose_masking, masks
from tests.api.calls import check_problem

URL = "/v1/organisation"


def test_masking_is_on_until_it_is_switched_off(client: TestClient, organisation_id: str) -> None:
    known = client.get(URL).json()
    assert known == {"id": organisation_id, "name": "Ours", "masking": True, "model": None}
    changed = client.patch(URL, json={"masking": False})
    assert changed.status_code == 200, changed.text
    assert changed.json() == {**known, "masking": False} == client.get(URL).json()
    assert client.get("/v1/usage").json()["masking"] is False
    assert client.patch(URL, json={"masking": True}).json() == known


def test_one_organisations_choice_is_not_anothers(client: TestClient, other_client: TestClient) -> None:
    client.patch(URL, json={"masking": False})
    assert other_client.get(URL).json()["masking"] is True
    assert other_client.get("/v1/usage").json()["masking"] is True


@pytest.mark.parametrize(
    "body", [{}, {"masking": None}, {"masking": "off"}, {"masking": 0}, {"name": "Mine"}]
)
def test_what_is_no_choice_is_refused(client: TestClient, body: dict[str, Any]) -> None:
    check_problem(client.patch(URL, json=body), 422, "bad-input")
    assert client.get(URL).json()["masking"] is True


def test_only_an_admin_sees_and_changes_it(client: TestClient, organisation_id: str, make_key: Any) -> None:
    scopes = (ApiScope.CONVERSE, ApiScope.READ, ApiScope.WRITE)
    key = {"Authorization": f"Bearer {make_key(organisation_id, *scopes)}"}
    check_problem(client.get(URL, headers=key), 403, "forbidden")
    check_problem(client.patch(URL, json={"masking": False}, headers=key), 403, "forbidden")


def test_the_services_setting_counts_for_those_who_have_not_chosen(
    database: Database, organisation_id: str, other_organisation_id: str
) -> None:
    with database.write(other_organisation_id) as connection:
        choose_masking(connection, other_organisation_id, on=True)
    for setting in (True, False):
        with database.read(organisation_id) as connection:
            assert masks(connection, organisation_id, default=setting) is setting
        with database.read(other_organisation_id) as connection:
            assert masks(connection, other_organisation_id, default=setting) is True


@pytest.mark.parametrize("engine_name", ["postgresql"])
def test_a_choice_reaches_no_other_row(
    database: Database, organisation_id: str, other_organisation_id: str
) -> None:
    with database.write(organisation_id) as connection:
        choose_masking(connection, other_organisation_id, on=False)
    with database.read(other_organisation_id) as connection:
        assert masks(connection, other_organisation_id, default=True) is True
