"""Bodies of what the language model has been asked."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from itertools import groupby
from typing import Self

from api.schemas.base import Out, example
from kit.settings import Settings
from storage.usage import UsageRow


class UsageCounts(Out):
    """Counts. `failed` of the `calls` gave nothing usable; `attempts` are HTTP calls, retries included."""

    calls: int
    failed: int
    attempts: int
    prompt_tokens: int
    completion_tokens: int


class UsagePart(UsageCounts):
    """One day's counts for one purpose, which is the prompt's id, and one model."""

    purpose: str
    model: str


class UsageDay(UsageCounts):
    """One day (UTC), and what it is made of."""

    day: datetime.date
    parts: tuple[UsagePart, ...]

    @classmethod
    def of(cls, day: datetime.date, rows: Iterable[UsageRow]) -> Self:
        parts = tuple(
            UsagePart(purpose=row.purpose, model=row.model_id, **_counts((row,)).model_dump()) for row in rows
        )
        return cls(day=day, parts=parts, **_counts(parts).model_dump())


class UsageLimits(Out):
    """Tokens in and out that may be used; 0 means no limit. Beyond it, turns go on by rules."""

    turn: int
    conversation: int
    organisation_day: int


class UsageAnswer(Out):
    """What the language model has been asked, the newest day first. `model` is null when there is none now."""

    model_config = example(
        {
            "model": "openai:gpt-5.5",
            "masking": True,
            "limits": {"turn": 24_000, "conversation": 300_000, "organisation_day": 3_000_000},
            "days": [
                {
                    "day": "2025-10-27",
                    "calls": 12,
                    "failed": 1,
                    "attempts": 13,
                    "prompt_tokens": 18_400,
                    "completion_tokens": 2_100,
                    "parts": [
                        {
                            "purpose": "interpret",
                            "model": "openai:gpt-5.5",
                            "calls": 12,
                            "failed": 1,
                            "attempts": 13,
                            "prompt_tokens": 18_400,
                            "completion_tokens": 2_100,
                        }
                    ],
                }
            ],
        }
    )

    model: str | None
    masking: bool
    limits: UsageLimits
    days: tuple[UsageDay, ...]

    @classmethod
    def of(cls, settings: Settings, rows: Iterable[UsageRow], *, masking: bool) -> Self:
        """`rows` come with the days together, the newest first."""
        return cls(
            model=settings.model or None,
            masking=masking,
            limits=UsageLimits(
                turn=settings.model_turn_tokens,
                conversation=settings.model_conversation_tokens,
                organisation_day=settings.model_daily_tokens,
            ),
            days=tuple(UsageDay.of(day, some) for day, some in groupby(rows, key=lambda row: row.day)),
        )


def _counts(rows: Iterable[UsageRow | UsagePart]) -> UsageCounts:
    counted = list(rows)
    return UsageCounts(
        calls=sum(row.calls for row in counted),
        failed=sum(row.failed for row in counted),
        attempts=sum(row.attempts for row in counted),
        prompt_tokens=sum(row.prompt_tokens for row in counted),
        completion_tokens=sum(row.completion_tokens for row in counted),
    )
