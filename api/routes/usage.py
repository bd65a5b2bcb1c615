"""What the organisation's language model has been asked, in calls and tokens a day."""

from __future__ import annotations

import datetime
from typing import Annotated

from fastapi import APIRouter, Query

from api.auth import MayRead
from api.openapi import problems
from api.parts import WithParts
from api.schemas.usage import UsageAnswer
from storage.organisations import masks
from storage.usage import UsageRepository

router = APIRouter(prefix="/v1/usage", tags=["organisation"])

Days = Annotated[int, Query(ge=1, le=400, description="How many days (UTC) back, today among them.")]


@router.get("", responses=problems())
def get_usage(parts: WithParts, key: MayRead, days: Days = 30) -> UsageAnswer:
    """Get what the language model was asked, and what it may be asked. Days without a call are left out."""
    today = parts.clock.now().date()
    since = today - datetime.timedelta(days=days - 1)
    with parts.database.read(key.organisation_id) as connection:
        rows = UsageRepository(connection, key.organisation_id).list(since=since, until=today)
        masking = masks(connection, key.organisation_id, default=parts.settings.model_masking == "on")
    return UsageAnswer.of(parts.settings, rows, masking=masking)
