"""Signing in: a link used once becomes a cookie, which may do what a key may, from our own pages only."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
from starlette.testclient import TestClient

from api.app import create_app
from api.identity import COOKIE
from api.parts import Parts
from kit.clock import SystemClock
from storage.api_keys import ApiScope
from storage.database import Database
from storage.sessions import LINK_LIFETIME, SESSION_LIFETIME, SessionRepository
from tests.api.calls import check_problem

OURS = {"Origin": "http://testserver"}


@dataclass
class MovableClock:
    at: datetime

    def now(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(SystemClock().now())


@pytest.fixture
def browser(parts: Parts, clock: MovableClock) -> Iterator[TestClient]:
    """The API, called without any key, over HTTP."""
    with TestClient(create_app(parts=replace(parts, clock=clock)), raise_server_exceptions=False) as running:
        yield running


@pytest.fixture
def make_link(database: Database, organisation_id: str, clock: MovableClock) -> Callable[..., str]:
    def make(*scopes: ApiScope) -> str:
        with database.write(organisation_id) as connection:
            repository = SessionRepository(connection, organisation_id)
            return repository.create_link(scopes=scopes or ApiScope, at=clock.now()).token

    return make


def test_a_link_signs_in_once(
    browser: TestClient, make_link: Callable[..., str], organisation_id: str, clock: MovableClock
) -> None:
    token = make_link()
    answer = browser.post("/v1/sessions", json={"token": token})
    assert answer.status_code == 201, answer.text
    expected = {
        "organisation": {"id": organisation_id, "name": "Ours"},
        "scopes": ["admin", "converse", "read", "write"],
    }
    assert answer.json().items() >= expected.items()
    assert datetime.fromisoformat(answer.json()["expires_at"]) == clock.at + SESSION_LIFETIME
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith(f"{COOKIE}=")
    for part in ("HttpOnly", "SameSite=strict", "Path=/", "Max-Age=2592000"):
        assert part in cookie
    assert "Secure" not in cookie
    assert token not in cookie
    assert browser.get("/v1/session").json() == answer.json()
    assert browser.get("/v1/conversations").status_code == 200
    again = TestClient(browser.app).post("/v1/sessions", json={"token": token})
    check_problem(again, 401, "unauthenticated")


def test_over_tls_the_cookie_is_secure(parts: Parts, make_link: Callable[..., str]) -> None:
    secure = TestClient(create_app(parts=parts), base_url="https://testserver")
    answer = secure.post("/v1/sessions", json={"token": make_link()})
    assert "Secure" in answer.headers["set-cookie"]
    assert secure.get("/v1/session").status_code == 200


@pytest.mark.parametrize("token", ["x", "A" * 43, "cw_" + "0" * 40, "é" * 43])
def test_an_unknown_token_signs_nobody_in(browser: TestClient, token: str) -> None:
    check_problem(browser.post("/v1/sessions", json={"token": token}), 401, "unauthenticated")
    check_problem(
        browser.get("/v1/session", headers={"Cookie": f"{COOKIE}={'A' * 43}"}), 401, "unauthenticated"
    )


def test_links_and_sessions_end(
    browser: TestClient, make_link: Callable[..., str], clock: MovableClock
) -> None:
    late = make_link()
    clock.at += LINK_LIFETIME
    check_problem(browser.post("/v1/sessions", json={"token": late}), 401)
    assert browser.post("/v1/sessions", json={"token": make_link()}).status_code == 201
    clock.at += SESSION_LIFETIME - timedelta(seconds=1)
    token = browser.cookies[COOKIE]
    stays = {"Cookie": f"{COOKIE}={token}"}
    assert browser.get("/v1/session", headers=stays).status_code == 200
    clock.at += timedelta(seconds=1)
    check_problem(browser.get("/v1/session", headers=stays), 401)


def test_signing_out_ends_the_session_wherever_the_cookie_is(
    browser: TestClient, make_link: Callable[..., str]
) -> None:
    browser.post("/v1/sessions", json={"token": make_link()})
    kept = {"Cookie": f"{COOKIE}={browser.cookies[COOKIE]}"}
    answer = browser.delete("/v1/session", headers=OURS)
    assert answer.status_code == 204
    assert "Max-Age=0" in answer.headers["set-cookie"]
    assert COOKIE not in browser.cookies
    check_problem(browser.get("/v1/session", headers=kept), 401)


def test_of_two_browsers_with_one_link_one_gets_in(parts: Parts, make_link: Callable[..., str]) -> None:
    app, token = create_app(parts=parts), make_link()
    together = threading.Barrier(4)
    statuses: list[int] = []

    def try_it() -> None:
        together.wait()
        statuses.append(TestClient(app).post("/v1/sessions", json={"token": token}).status_code)

    threads = [threading.Thread(target=try_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [201, 401, 401, 401]


@pytest.mark.parametrize(
    ("headers", "allowed"),
    [
        ({"Origin": "http://testserver"}, True),
        ({"Origin": "https://testserver"}, True),
        ({"Sec-Fetch-Site": "same-origin"}, True),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "http://testserver"}, True),
        ({}, False),
        ({"Origin": "null"}, False),
        ({"Origin": "http://evil.example"}, False),
        ({"Origin": "http://testserver.evil.example"}, False),
        ({"Origin": "http://testserver:8080"}, False),
        ({"Origin": "http://testserver:x"}, False),
        ({"Sec-Fetch-Site": "same-site"}, False),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "http://testserver"}, False),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "http://evil.example"}, False),
    ],
)
def test_changes_with_the_cookie_come_from_our_own_pages(
    browser: TestClient, make_link: Callable[..., str], headers: dict[str, str], allowed: bool
) -> None:
    browser.post("/v1/sessions", json={"token": make_link()})
    assert browser.get("/v1/conversations", headers=headers).status_code == 200
    answer = browser.post("/v1/conversations", json={}, headers=headers)
    if allowed:
        assert answer.status_code == 201
    else:
        check_problem(answer, 403, "forbidden")
    check_problem(browser.post("/v1/conversations", content="{}", headers=OURS), 415)


def test_a_key_needs_no_origin_and_goes_before_the_cookie(
    browser: TestClient, make_link: Callable[..., str], make_key: Callable[..., str], organisation_id: str
) -> None:
    browser.post("/v1/sessions", json={"token": make_link()})
    key = {"Authorization": f"Bearer {make_key(organisation_id, ApiScope.CONVERSE)}"}
    assert browser.post("/v1/conversations", json={}, headers=key).status_code == 201
    assert browser.get("/v1/session", headers=key).json()["scopes"] == ["converse"]
    assert browser.get("/v1/session", headers=key).json()["expires_at"] is None
    check_problem(browser.get("/v1/api-keys", headers=key), 403)
    check_problem(browser.delete("/v1/session", headers=key), 409)
    check_problem(browser.get("/v1/session", headers={"Authorization": "Bearer x"}), 401)


def test_another_site_cannot_sign_a_visitor_in(browser: TestClient, make_link: Callable[..., str]) -> None:
    token = make_link()
    for headers in ({"Origin": "http://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        check_problem(browser.post("/v1/sessions", json={"token": token}, headers=headers), 403)
    assert browser.post("/v1/sessions", json={"token": token}, headers=OURS).status_code == 201


def test_a_session_may_do_what_its_link_says(browser: TestClient, make_link: Callable[..., str]) -> None:
    browser.post("/v1/sessions", json={"token": make_link(ApiScope.READ)})
    assert browser.get("/v1/capabilities").status_code == 200
    check_problem(browser.post("/v1/conversations", json={}, headers=OURS), 403, "forbidden")
    check_problem(browser.post("/v1/sign-in-links", headers=OURS), 403, "forbidden")


def test_an_admin_makes_a_link_for_another_device(browser: TestClient, make_link: Callable[..., str]) -> None:
    browser.post("/v1/sessions", json={"token": make_link(ApiScope.ADMIN, ApiScope.READ)})
    made = browser.post("/v1/sign-in-links", headers=OURS)
    assert made.status_code == 201, made.text
    page, _, token = made.json()["path"].partition("#")
    assert page == "/sign-in"
    phone = TestClient(browser.app)
    answer = phone.post("/v1/sessions", json={"token": token})
    assert answer.json()["scopes"] == ["admin", "read"]
    assert (
        phone.get("/v1/session").json()["organisation"] == browser.get("/v1/session").json()["organisation"]
    )
