"""The browser client as it is served: every address of its own, strict headers, files that may be kept for ever."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.testclient import TestClient

from api.pages import Pages
from tests.api.calls import check_problem

ADDRESSES = (
    "/",
    "/sign-in",
    "/conversations",
    "/conversations/conv_1/proposal",
    "/library/negotiation",
    "/library/http%3A%2F%2Fexample.org%2Fskill%2F1.2",
    "/nowhere",
)
PAGE = '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><script src="/assets/a-1.js"></script>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    built = tmp_path / "web"
    (built / "assets").mkdir(parents=True)
    (built / "index.html").write_text(PAGE)
    (built / "favicon.svg").write_text("<svg/>")
    (built / "assets" / "a-1.js").write_text("plain")
    (built / "assets" / "a-1.js.gz").write_bytes(b"as gzip")
    (built / "assets" / "a-1.js.br").write_bytes(b"as brotli")
    (built / "assets" / "font-2.woff2").write_bytes(b"wOF2")
    return built


@pytest.fixture
def built(folder: Path) -> TestClient:
    return TestClient(Starlette(routes=[Mount("", Pages(folder))]))


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_address_of_the_client_is_its_index(built: TestClient, address: str) -> None:
    answer = built.get(address)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"
    policy = answer.headers["content-security-policy"]
    (nonce,) = re.findall(r"'nonce-([\w-]{20,})'", policy)
    assert answer.text == PAGE.replace("__CSP_NONCE__", nonce)
    assert nonce not in built.get(address).text
    assert "unsafe" not in policy
    for part in ("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'"):
        assert part in policy
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["cross-origin-opener-policy"] == "same-origin"


@pytest.mark.parametrize(
    ("accepted", "body", "coding"),
    [
        ("gzip, deflate, br", b"as brotli", "br"),
        ("gzip, deflate", b"as gzip", "gzip"),
        ("br", b"as brotli", "br"),
        ("gzip;q=0.5, br;q=1", b"as brotli", "br"),
        ("gzip;q=0, *;q=0.1", b"as brotli", "br"),
        ("identity", b"plain", None),
        ("br;q=0", b"plain", None),
    ],
)
def test_a_file_is_sent_as_the_browser_likes_it(
    built: TestClient, accepted: str, body: bytes, coding: str | None
) -> None:
    with built.stream("GET", "/assets/a-1.js", headers={"Accept-Encoding": accepted}) as answer:
        sent = b"".join(answer.iter_raw())
    assert sent == body
    assert answer.headers.get("content-encoding") == coding
    assert answer.headers["vary"] == "Accept-Encoding"
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"


def test_files_outside_assets_are_asked_for_again(built: TestClient) -> None:
    answer = built.get("/favicon.svg")
    assert answer.text == "<svg/>"
    assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    "path",
    [
        "/assets/gone.js",
        "/assets/",
        "/assets/a-1.js.gz",
        "/robots.txt",
        "/assets/../../secret.txt",
        "/assets/%00.js",
        "/assets/" + "a" * 300,
        "/assets/link.txt",
    ],
)
def test_a_file_that_is_not_there_is_not_found(built: TestClient, folder: Path, path: str) -> None:
    (folder.parent / "secret.txt").write_text("secret")
    (folder / "assets" / "link.txt").symlink_to(folder.parent / "secret.txt")
    check_problem(built.get(path), 404, "not-found")


def test_nothing_outside_of_the_folder_is_served(built: TestClient, folder: Path) -> None:
    (folder.parent / "secret.txt").write_text("secret")
    for path in ("/%2e%2e/secret.txt", "/../secret.txt", "/library/..%2f..%2fsecret.txt", "//secret.txt"):
        assert built.get(path).text != "secret", path


def test_pages_are_only_read(built: TestClient) -> None:
    assert check_problem(built.post("/"), 405)["detail"]
    assert built.post("/").headers["allow"] == "GET, HEAD"
    assert built.head("/").status_code == 200


def test_a_new_build_is_served_without_a_restart(built: TestClient, folder: Path) -> None:
    assert built.get("/assets/b-2.js").status_code == 404
    (folder / "assets" / "b-2.js").write_text("new")
    (folder / "index.html").write_text("<!doctype html>new")
    assert built.get("/").text == "<!doctype html>new"
    assert built.get("/assets/b-2.js").text == "new"


def test_without_a_build_the_page_says_what_to_run(tmp_path: Path) -> None:
    bare = TestClient(Starlette(routes=[Mount("", Pages(tmp_path))]))
    answer = bare.get("/")
    assert answer.status_code == 200
    assert "make web" in answer.text
    assert "content-security-policy" in answer.headers


def test_pages_need_no_key_and_the_api_still_does(client: TestClient) -> None:
    stranger = TestClient(client.app)
    for address in ADDRESSES:
        answer = stranger.get(address, headers={"Accept": "text/html"})
        assert answer.status_code == 200
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["x-request-id"]
    for path in ("/v1", "/v1/nowhere", "/v1/conversations"):
        check_problem(stranger.get(path), 401)
    answer = client.get("/v1/conversations")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"
