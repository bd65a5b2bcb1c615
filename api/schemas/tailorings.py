"""Bodies of capabilities that are worded for an organisation."""

from __future__ import annotations

from typing import Any, Literal, Self

from pydantic import AwareDatetime

from api.schemas.base import Out, example
from api.schemas.examples import KEY_ID, MOMENT, ROLE_PROFILE_ID
from api.schemas.profile_history import RevisionAuthor
from assistant.tailoring.values import CapabilityText
from storage.tailorings import StoredTailoring
from workforce.role_profiles import RequiredCapability

_RECORD: dict[str, Any] = {
    "definition": "Brings customers to renew, by showing early what they have gained.",
    "levels": [{"level": 3, "indicators": ["Opens the renewal talk early with the customer's own numbers."]}],
    "activities": [],
}
_TEXT: dict[str, Any] = {
    "definition": "Brings dealers to renew, by showing long before the contract ends what they have gained.",
    "levels": [{"level": 3, "indicators": ["Opens the dealer review early with the dealer's own numbers."]}],
    "activities": [],
}
_TAILORED: dict[str, Any] = {
    "role_profile_id": ROLE_PROFILE_ID,
    "capability_id": "renewal-management",
    "name": "Renewal management",
    "level": 3,
    "level_name": "Proficient",
    "adapted": True,
    "text": _TEXT,
    "record": _RECORD,
    "outdated": False,
    "framework": "capwright",
    "framework_version": "9f2c41d07ab3e658",
    "record_version": "3b1d52c0a4f7e960",
    "made_at": MOMENT,
    "by": {"kind": "api_key", "id": KEY_ID, "name": "Slack"},
    "model": "openai:gpt-5.5",
    "prompt_version": "1.0",
    "prompt_hash": "0c5d7be19a3f4e28",
    "prompt_tokens": 1840,
    "completion_tokens": 620,
    "masked": True,
}


class TailoredAnswer(Out):
    """A capability in this organisation's words (`text`) beside the record's (`record`), which stays what it is.

    `framework_version` and `record_version` name what it was worded from; with `outdated` the record says something
    else since, and null for a record says that the framework has it no more. `masked`: whether names were taken out
    before the leader's words went to `model`. Tokens count both attempts where there were two.
    """

    model_config = example(_TAILORED)

    role_profile_id: str
    capability_id: str
    name: str
    level: int
    level_name: str
    adapted: Literal[True] = True
    text: CapabilityText
    record: CapabilityText | None
    outdated: bool
    framework: str
    framework_version: str
    record_version: str
    made_at: AwareDatetime
    by: RevisionAuthor | None
    model: str
    prompt_version: str
    prompt_hash: str
    prompt_tokens: int
    completion_tokens: int
    masked: bool

    @classmethod
    def of(
        cls,
        stored: StoredTailoring,
        required: RequiredCapability,
        *,
        record: CapabilityText | None,
        key_names: dict[str, str],
    ) -> Self:
        """`stored` holds a text. `record` is the one of now, None where there is none."""
        tailored = stored.tailored
        assert tailored.text is not None
        last = tailored.calls[-1]
        return cls(
            role_profile_id=stored.role_profile_id,
            capability_id=tailored.capability_id,
            name=required.name,
            level=required.level,
            level_name=required.level_name,
            text=tailored.text,
            record=record,
            outdated=record is None or record.version != tailored.record_version,
            framework=tailored.framework,
            framework_version=tailored.framework_version,
            record_version=tailored.record_version,
            made_at=stored.at,
            by=RevisionAuthor.of(stored.by, key_names) if stored.by else None,
            model=last.model_id,
            prompt_version=last.prompt_version,
            prompt_hash=last.prompt_hash,
            prompt_tokens=sum(call.prompt_tokens for call in tailored.calls),
            completion_tokens=sum(call.completion_tokens for call in tailored.calls),
            masked=last.masked,
        )


class TailoredListing(Out):
    """All that hold in a role profile, oldest first."""

    model_config = example({"items": [_TAILORED]})

    items: tuple[TailoredAnswer, ...]
