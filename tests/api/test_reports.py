"""Reports over the API: four formats, safe names, and what the Accept header says."""

from __future__ import annotations

import io
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader
from starlette.testclient import TestClient

from api.reports import MEDIA_TYPES, ReportFormat, choose_format, content_disposition, file_name
from tests.api.calls import check_problem, make_profile

ROLES = "/v1/role-profiles"


def read(form: str, content: bytes) -> str:
    match form:
        case "pdf":
            return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
        case "docx":
            return "\n".join(one.text for one in Document(io.BytesIO(content)).paragraphs)
        case "xlsx":
            rows = load_workbook(io.BytesIO(content))["Overview"].iter_rows(values_only=True)
            return "\n".join(str(cell) for row in rows for cell in row)
        case _:
            return content.decode()


@pytest.mark.parametrize("form", list(ReportFormat))
def test_a_profile_and_its_plan_come_in_every_format(client: TestClient, form: ReportFormat) -> None:
    profile = make_profile(client)
    url = f"{ROLES}/{profile['id']}/report"
    answer = client.get(url, params={"format": form.value})
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].split(";")[0] == MEDIA_TYPES[form]
    assert f'filename="Account manager - role profile.{form.value}"' in answer.headers["content-disposition"]
    text = read(form, answer.content)
    assert "Account manager" in text
    assert "Ours" in text
    assert "There is no learning plan for this role profile yet." in text
    plan = client.post(f"{ROLES}/{profile['id']}/learning-plans", json={"start": "2026-01-12"}).json()
    with_plan = client.get(f"/v1/learning-plans/{plan['id']}/report", params={"format": form.value})
    assert (
        f'filename="Account manager - learning plan.{form.value}"' in with_plan.headers["content-disposition"]
    )
    for answer in (with_plan, client.get(url, params={"format": form.value})):
        text = read(form, answer.content)
        assert "12 January 2026 to 3 May 2026" in " ".join(text.split())
        assert "There is no learning plan" not in text


def test_a_plan_is_reported_with_the_profile_it_was_made_for(client: TestClient) -> None:
    profile = make_profile(client)
    url = f"{ROLES}/{profile['id']}"
    plan = client.post(f"{url}/learning-plans", json={"start": "2026-01-12"}).json()
    client.patch(url, json={"drop": ["coaching"]}, headers={"If-Match": "*"})
    then = client.get(f"/v1/learning-plans/{plan['id']}/report?format=md").text
    assert "Draft, version 1" in then
    assert "| 3 | Coaching |" in then
    now = client.get(f"{url}/report?format=md").text
    assert "Draft, version 2" in now
    assert "| 3 | Coaching |" not in now
    assert "It was proposed, and taken out of the role profile since." in now
    assert "The plan was made for version 1 of the role profile; this is version 2." in now


def test_the_accept_header_decides_where_no_format_is_named(client: TestClient) -> None:
    url = f"{ROLES}/{make_profile(client)['id']}/report"

    def kind(accept: str, **params: str) -> Any:
        return client.get(url, params=params, headers={"Accept": accept})

    assert kind("*/*").headers["content-type"] == "application/pdf"
    assert kind("text/*").headers["content-type"].startswith("text/markdown")
    assert kind("text/html,application/xhtml+xml,*/*;q=0.8").headers["content-type"] == "application/pdf"
    assert kind("application/pdf;q=0.1, text/markdown").headers["content-type"].startswith("text/markdown")
    check_problem(kind("application/json"), 406)
    check_problem(kind("application/problem+json"), 406)
    check_problem(kind("application/pdf", format="md"), 406)
    check_problem(client.get(url, params={"format": "odt"}), 422)


def test_reports_of_others_are_not_found(client: TestClient, other_client: TestClient) -> None:
    profile = make_profile(client)
    plan = client.post(f"{ROLES}/{profile['id']}/learning-plans", json={"start": "2026-01-12"}).json()
    check_problem(other_client.get(f"{ROLES}/{profile['id']}/report"), 404)
    check_problem(other_client.get(f"/v1/learning-plans/{plan['id']}/report"), 404)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Account manager", "Account manager - plan.pdf"),
        ("../../etc/passwd", "etc passwd - plan.pdf"),
        ('a"b\r\nX-Evil: 1;c\\d', "a b X-Evil 1 c d - plan.pdf"),
        ("\u202egnp.exe", "gnp.exe - plan.pdf"),
        ("...", "plan.pdf"),
        ("x" * 300, "x" * 80 + " - plan.pdf"),
        ("مدير حسابات", "مدير حسابات - plan.pdf"),
    ],
)
def test_names_are_safe(title: str, name: str) -> None:
    assert file_name(title, "plan", ReportFormat.PDF) == name
    header = content_disposition(name)
    assert header.isascii()
    assert "\r" not in header
    assert "\n" not in header
    assert header.count('"') == 2


def test_names_beyond_ascii_are_sent_twice() -> None:
    assert content_disposition("Zoë - plan.pdf") == (
        "attachment; filename=\"Zo - plan.pdf\"; filename*=UTF-8''Zo%C3%AB%20-%20plan.pdf"
    )
    assert 'filename="plan.pdf"' in content_disposition("مدير - plan.pdf")


def test_a_format_that_is_not_accepted_is_none() -> None:
    assert choose_format(ReportFormat.MD, "application/pdf") is None
    assert choose_format(None, None) is ReportFormat.PDF
