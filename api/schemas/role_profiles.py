"""Bodies of role profiles."""

from __future__ import annotations

from typing import Self

from pydantic import AwareDatetime, ConfigDict, model_validator

from api.schemas.base import ConversationId, FrameworkName, In, Listing, example, refuse_unstorable
from api.schemas.examples import CONVERSATION_ID, ROLE_PROFILE
from storage.role_profiles import StoredRoleProfile
from workforce.role_profiles import Line, Passage, RoleProfile, RoleProfilePatch


class RoleProfileRequest(In):
    """Makes a role profile: of a conversation's proposal, or an empty draft with a title to be filled by hand.

    Send `conversation_id` or `title`, one of them. `goal` and `framework` (the library without one) go with
    `title`.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"conversation_id": CONVERSATION_ID}],
            "oneOf": [
                {
                    "required": ["conversation_id"],
                    "properties": {
                        "conversation_id": {"type": "string"},
                        "title": {"type": "null"},
                        "goal": {"type": "null"},
                        "framework": {"type": "null"},
                    },
                },
                {
                    "required": ["title"],
                    "properties": {"title": {"type": "string"}, "conversation_id": {"type": "null"}},
                },
            ],
        }
    )

    conversation_id: ConversationId | None = None
    title: Line | None = None
    goal: Passage | None = None
    framework: FrameworkName | None = None

    @model_validator(mode="after")
    def _either(self) -> Self:
        if (self.conversation_id is None) == (self.title is None):
            raise ValueError("send either conversation_id or title, one of them")
        if self.conversation_id is not None and (self.goal is not None or self.framework is not None):
            raise ValueError("goal and framework of a conversation are its own")
        return self


class RoleProfileChange(RoleProfilePatch):
    """Changes a role profile; what is left out stays as it is, and the status changes last."""

    model_config = example(
        {
            "title": "Senior account manager",
            "change": [{"capability_id": "renewal-management", "level": 4, "weight": 40}],
            "add": [
                {
                    "capability_id": "negotiation",
                    "level": 3,
                    "weight": 60,
                    "reason": "Prices are renegotiated.",
                }
            ],
            "drop": [],
            "status": "validated",
        }
    )

    @model_validator(mode="before")
    @classmethod
    def _storable(cls, body: object) -> object:
        refuse_unstorable(body)
        return body


class RoleProfileAnswer(RoleProfile):
    """A role profile. `version` is its ETag, to be named in If-Match when it is changed."""

    model_config = example(ROLE_PROFILE)

    id: str
    conversation_id: str | None
    version: int
    created_at: AwareDatetime
    updated_at: AwareDatetime

    @classmethod
    def of(cls, stored: StoredRoleProfile) -> Self:
        return cls(
            **dict(stored.profile),
            id=stored.id,
            conversation_id=stored.conversation_id,
            version=stored.version,
            created_at=stored.created_at,
            updated_at=stored.updated_at,
        )


class RoleProfileListing(Listing[RoleProfileAnswer]):
    model_config = example({"items": [ROLE_PROFILE], "next_cursor": None})
