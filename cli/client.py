"""The API as a terminal uses it: the public routes over HTTP, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import httpx

from kit.errors import CapwrightError


class Refused(CapwrightError):
    """The service answered with a problem; its own words are passed on."""

    code = "refused"
    title = "The service refused"


class Client:
    """Calls the service. Every method raises `Refused` with the service's own explanation."""

    def __init__(self, url: str, key: str, *, timeout: float = 120.0) -> None:
        self._http = httpx.Client(
            base_url=url, headers={"Authorization": f"Bearer {key}"}, timeout=timeout, trust_env=False
        )

    def begin(self, framework: str | None = None) -> Mapping[str, Any]:
        """Start a conversation."""
        return self._post("/v1/conversations", {"framework": framework} if framework else {})

    def conversation(self, conversation_id: str) -> Mapping[str, Any]:
        """A conversation with its newest reply."""
        return self._get(f"/v1/conversations/{conversation_id}")

    def newest(self) -> str | None:
        """The id of the conversation that was last begun, if any."""
        items = self._get("/v1/conversations?limit=1")["items"]
        return cast(str, items[0]["id"]) if items else None

    def say(self, conversation_id: str, message_id: str, text: str) -> Mapping[str, Any]:
        """Send one message."""
        body = {"message_id": message_id, "text": text}
        return self._post(f"/v1/conversations/{conversation_id}/turns", body)

    def attach(self, conversation_id: str, path: Path) -> Mapping[str, Any]:
        """Hand over a document; returns the turn that shows what it says. Raises `OSError` without the file."""
        with path.open("rb") as file:
            response = self._http.post(
                f"/v1/conversations/{conversation_id}/documents", files={"file": (path.name, file)}
            )
        return _answer(response)["turn"]

    def proposal(self, conversation_id: str) -> Mapping[str, Any]:
        """The proposal as it stands."""
        return self._get(f"/v1/conversations/{conversation_id}/proposal")

    def profile(self, conversation_id: str) -> Mapping[str, Any]:
        """The role profile of a conversation's proposal: the newest there is, else it is made."""
        made = self._get(f"/v1/role-profiles?conversation_id={conversation_id}&limit=1")["items"]
        return made[0] if made else self._post("/v1/role-profiles", {"conversation_id": conversation_id})

    def make_plan(self, profile_id: str, limits: Mapping[str, Any]) -> Mapping[str, Any]:
        """Make a learning plan for a role profile."""
        return self._post(f"/v1/role-profiles/{profile_id}/learning-plans", limits)

    def plan_report(self, plan_id: str) -> str:
        """The report on a plan and its role profile, as Markdown."""
        response = self._http.get(f"/v1/learning-plans/{plan_id}/report?format=md")
        if response.is_error:
            _answer(response)
        return response.text

    def _get(self, path: str) -> Mapping[str, Any]:
        return _answer(self._http.get(path))

    def _post(self, path: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
        return _answer(self._http.post(path, json=body))


def _answer(response: httpx.Response) -> Mapping[str, Any]:
    body = response.json()
    if response.is_error:
        raise Refused(body.get("detail") or body.get("title", "Refused."), do=body.get("do", ""))
    return body
