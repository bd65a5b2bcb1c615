"""What OpenAPI says beside the routes themselves: problems, and an example for every body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from api.identity import COOKIE, needs_caller
from api.problems import MEDIA_TYPE, Problem

_WHEN: Mapping[int, str] = {
    400: "The body is not JSON.",
    401: "No API key, or one that is not known.",
    403: "The key lacks the scope.",
    404: "There is no such thing, or it belongs to another organisation.",
    405: "The address doesn't take that method.",
    406: "No answer can be given in the media types accepted.",
    409: "The thing is not in a state that allows this, or somebody else changed it first.",
    412: "If-Match names another version than the stored one.",
    413: "The body is too large.",
    415: "The body is not sent as JSON.",
    422: "Something in the request can't be used; `errors` says what.",
    428: "The change needs an If-Match header.",
    502: "The language model gave nothing that can be used; nothing was changed.",
    503: "A part is starting, or the database can't be reached. Send the request again.",
}
_EVERYWHERE = (401, 403, 406, 422, 503)
_WITH_BODY = (400, 413, 415)


def problems(*statuses: int, body: bool = False, everywhere: bool = True) -> dict[int | str, dict[str, Any]]:
    """Return the problems a route may answer with: those of every route, and the ones given."""
    all_of_them = {*statuses, *(_EVERYWHERE if everywhere else ()), *(_WITH_BODY if body else ())}
    return {
        status: {
            "description": _WHEN[status],
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status in sorted(all_of_them)
    }


def links(field: str, parameter: str, *operation_ids: str) -> dict[str, Any]:
    """Return OpenAPI links: the calls that a field of this answer leads to, as their `parameter`."""
    return {
        operation_id: {"operationId": operation_id, "parameters": {parameter: f"$response.body#/{field}"}}
        for operation_id in operation_ids
    }


def document(app: FastAPI, *, title: str, version: str, description: str) -> None:
    """Make the app's OpenAPI document the one described here. It is built when first asked for."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            schema = get_openapi(title=title, version=version, description=description, routes=app.routes)
            schemas = schema.setdefault("components", {}).setdefault("schemas", {})
            extra = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas.update(extra.pop("$defs", {}))
            schemas["Problem"] = extra
            _secure(schema)
            for content in _bodies(schema):
                _give_example(content, schemas)
            app.openapi_schema = schema
        return app.openapi_schema

    app.openapi = openapi


def _secure(schema: dict[str, Any]) -> None:
    """Say how to authenticate: with an API key, or in a browser that has signed in.

    Said here and not by a dependency of each route, which would do nothing else and costs start-up time.
    """
    schema["components"]["securitySchemes"] = {
        "ApiKey": {"type": "http", "scheme": "bearer", "description": "An API key: `cw_…`."},
        "Session": {
            "type": "apiKey",
            "in": "cookie",
            "name": COOKIE,
            "description": "A browser that has signed in.",
        },
    }
    for path, method, operation in operations(schema):
        if needs_caller(method.upper(), path):
            operation["security"] = [{"ApiKey": []}, {"Session": []}]


def operations(schema: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield path, method and operation, for all of them."""
    for path, item in schema["paths"].items():
        for method, operation in item.items():
            if method in {"get", "post", "put", "patch", "delete"}:
                yield path, method, operation


def _bodies(schema: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for _, _, operation in operations(schema):
        yield from operation.get("requestBody", {}).get("content", {}).values()
        for response in operation["responses"].values():
            yield from response.get("content", {}).values()


def _give_example(content: dict[str, Any], schemas: Mapping[str, Any]) -> None:
    reference: str = content.get("schema", {}).get("$ref", "")
    examples = schemas.get(reference.rsplit("/", maxsplit=1)[-1], {}).get("examples")
    if examples and "example" not in content:
        content["example"] = examples[0]
