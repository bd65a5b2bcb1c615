"""Bodies of the history of a role profile, and of role profiles side by side."""

from __future__ import annotations

from typing import Any, Literal, Self

from pydantic import AwareDatetime

from api.schemas.base import Listing, Out, example
from api.schemas.examples import KEY_ID, MOMENT, ROLE_PROFILE, ROLE_PROFILE_ID
from storage.revisions import Revision, StoredRevision
from storage.role_profiles import StoredRoleProfile
from workforce.matrix import MatrixRow
from workforce.profile_changes import ProfileChange
from workforce.role_profiles import RoleProfile, RoleProfileStatus

_REVISION: dict[str, Any] = {
    "version": 2,
    "at": MOMENT,
    "by": {"kind": "api_key", "id": KEY_ID, "name": "Slack"},
    "changes": [
        {
            "what": "level",
            "capability_id": "renewal-management",
            "name": "Renewal management",
            "before": 3,
            "after": 4,
        }
    ],
}
_NOT_A_PROFILES_OWN = ("id", "conversation_id", "version", "created_at", "updated_at")
_PROFILE = {name: value for name, value in ROLE_PROFILE.items() if name not in _NOT_A_PROFILES_OWN}
_ROLE: dict[str, Any] = {
    "id": ROLE_PROFILE_ID,
    "title": "Account manager",
    "status": "draft",
    "version": 2,
    "framework": "capwright",
    "framework_version": "9f2c41d07ab3e658",
    "updated_at": MOMENT,
}


class RevisionAuthor(Out):
    """Who made a change: an API key or a signed-in browser. A key's name is null once it is revoked."""

    kind: Literal["api_key", "session"]
    id: str
    name: str | None = None

    @classmethod
    def of(cls, by: str, key_names: dict[str, str]) -> Self:
        return cls(kind="api_key" if by.startswith("key_") else "session", id=by, name=key_names.get(by))


class RevisionSummary(Out):
    """One version of a role profile and what changed with it. `by` is null for what is older than history."""

    model_config = example(_REVISION)

    version: int
    at: AwareDatetime
    by: RevisionAuthor | None
    changes: tuple[ProfileChange, ...]

    @classmethod
    def of(cls, revision: Revision, key_names: dict[str, str]) -> Self:
        return cls(
            version=revision.version,
            at=revision.at,
            by=RevisionAuthor.of(revision.by, key_names) if revision.by else None,
            changes=revision.changes,
        )


class RevisionListing(Listing[RevisionSummary]):
    model_config = example({"items": [_REVISION], "next_cursor": None})


class RevisionAnswer(RevisionSummary):
    """A version with the whole profile as it was."""

    model_config = example({**_REVISION, "profile": _PROFILE})

    profile: RoleProfile

    @classmethod
    def whole(cls, stored: StoredRevision, key_names: dict[str, str]) -> Self:
        summary = RevisionSummary.of(stored.revision, key_names)
        return cls(**dict(summary), profile=stored.profile)


class MatrixRole(Out):
    """A column of the matrix: one role profile. `version` is its ETag, to be named when it is changed."""

    id: str
    title: str
    status: RoleProfileStatus
    version: int
    framework: str
    framework_version: str
    updated_at: AwareDatetime

    @classmethod
    def of(cls, stored: StoredRoleProfile) -> Self:
        profile = stored.profile
        return cls(
            id=stored.id,
            title=profile.title,
            status=profile.status,
            version=stored.version,
            framework=profile.framework,
            framework_version=profile.framework_version,
            updated_at=stored.updated_at,
        )


class MatrixAnswer(Out):
    """Capabilities by roles. `more` says that there are roles beyond those that fit in one answer."""

    model_config = example(
        {
            "roles": [_ROLE],
            "rows": [
                {
                    "capability_id": "renewal-management",
                    "name": "Renewal management",
                    "domain": "sales",
                    "framework": "capwright",
                    "cells": {ROLE_PROFILE_ID: {"level": 4, "weight": 100, "focus": True}},
                }
            ],
            "more": False,
        }
    )

    roles: tuple[MatrixRole, ...]
    rows: tuple[MatrixRow, ...]
    more: bool
