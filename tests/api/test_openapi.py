from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
from typing import Any

import pytest
from pydantic import BaseModel
from starlette.testclient import TestClient

import api.schemas
from api.app import create_app
from api.openapi import operations
from api.parts import Parts
from api.problems import Problem
from api.schemas.base import Listing


def models() -> list[type[BaseModel]]:
    found: list[type[BaseModel]] = [Problem]
    for module in pkgutil.iter_modules(api.schemas.__path__, "api.schemas."):
        for _, value in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(value, BaseModel) and value.__module__ == module.name and value is not Listing:
                found.append(value)
    return [model for model in found if "examples" in (model.model_config.get("json_schema_extra") or {})]


@pytest.mark.parametrize("model", models(), ids=lambda model: model.__name__)
def test_examples_are_true(model: type[BaseModel]) -> None:
    extra = model.model_config.get("json_schema_extra")
    assert isinstance(extra, dict)
    examples: Any = extra["examples"]
    for example in examples:
        model.model_validate_json(json.dumps(example))


def test_every_body_has_an_example(client: TestClient) -> None:
    schema = client.get("/v1/openapi.json").json()
    bodies = 0
    for path, method, operation in operations(schema):
        contents = list(operation.get("requestBody", {}).get("content", {}).values())
        for response in operation["responses"].values():
            contents += response.get("content", {}).values()
        for content in contents:
            bodies += 1
            assert content.get("example"), (path, method, content)
    assert bodies > 100


def test_every_operation_says_what_it_does_and_how_it_fails(client: TestClient) -> None:
    schema = client.get("/v1/openapi.json").json()
    for path, method, operation in operations(schema):
        assert operation["description"], (path, method)
        if path.startswith("/v1/health"):
            continue
        if path != "/v1/sessions":
            assert operation["security"] == [{"ApiKey": []}, {"Session": []}], (path, method)
        statuses = set(operation["responses"])
        assert {"401", "403", "406", "422", "503"} <= statuses, (path, method)
        for status, response in operation["responses"].items():
            if int(status) >= 400:
                assert set(response["content"]) == {"application/problem+json"}, (path, method, status)
        if "requestBody" in operation:
            assert {"400", "413", "415"} <= statuses, (path, method)


def test_the_document_is_made_without_starting_anything(parts: Parts) -> None:
    assert create_app(parts=parts).openapi()["info"]["title"] == "Capwright"
