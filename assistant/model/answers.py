"""Reads what a LangChain model gave back: its words, its count of tokens, and the value in them. Pure."""

from __future__ import annotations

import json
import re
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from assistant.model.budgets import estimate
from assistant.model.failures import Problem
from assistant.model.values import Tokens
from prompts.templates import Rendered

T = TypeVar("T", bound=BaseModel)

CUT_OFF = frozenset({"length", "max_tokens"})
_FENCE = re.compile(r"^```(?:json)?\s*|\s*```$")


def said(message: Any, prompt: Rendered) -> tuple[str, Tokens]:
    """Return the answer as it came and its count; `message` is an `AIMessage`, or None without any."""
    if message is None:
        return "", Tokens()
    calls = _calls(message) or getattr(message, "invalid_tool_calls", None)
    raw = str(message.text) or (str(calls[0].get("args", "")) if calls else "")
    usage = getattr(message, "usage_metadata", None)
    if usage:
        return raw, Tokens(int(usage["input_tokens"]), int(usage["output_tokens"]))
    return raw, estimated(prompt, raw)


def estimated(prompt: Rendered, raw: str) -> Tokens:
    """Count tokens where the server didn't."""
    return Tokens(estimate(prompt.system, prompt.user), estimate(raw) if raw else 0, estimated=True)


def value_of(answer: dict[str, Any], schema: type[T], raw: str) -> tuple[T | None, Problem | None]:
    """Return the value in an answer of `with_structured_output(include_raw=True)`, or what is wrong with it."""
    message, value = answer.get("raw"), answer.get("parsed")
    if finish_of(message) in CUT_OFF:
        return None, Problem("cut_off", "the answer was longer than allowed")
    if value is None or not (_calls(message) or _whole_json(raw)):
        return None, Problem("not_json" if raw.strip() else "empty", "no JSON object in the answer")
    try:
        return schema.model_validate(value), None
    except ValidationError as error:
        wrong = "; ".join(
            f"{'.'.join(str(part) for part in one['loc'])}: {one['type']}" for one in error.errors()[:3]
        )
        return None, Problem("wrong_shape", wrong)


def _calls(message: Any) -> list[dict[str, Any]]:
    return list(getattr(message, "tool_calls", None) or ())


def _whole_json(raw: str) -> bool:
    """LangChain's parser completes JSON that breaks off; half an answer must not pass for a whole one."""
    try:
        json.loads(_FENCE.sub("", raw.strip()))
    except ValueError:
        return False
    return True


def finish_of(message: Any) -> str:
    """Return why an answer, or a piece of one, ended; empty where that isn't said."""
    about: dict[str, Any] = getattr(message, "response_metadata", None) or {}
    return str(about.get("finish_reason") or about.get("stop_reason") or "")
