"""What a model was asked for, what it took, and what of its answers was refused, by reason. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from assistant.model.record import FromModel

NO_PRICE = (
    "no price is set: CAPWRIGHT_MODEL_PRICE_PROMPT and CAPWRIGHT_MODEL_PRICE_COMPLETION, per million tokens"
)
MILLION = 1_000_000


@dataclass(frozen=True)
class Prices:
    """What a million tokens cost, in and out, in the money the prices are given in. None: not known."""

    prompt: float | None = None
    completion: float | None = None

    def of(self, prompt: float, completion: float) -> float | None:
        """Return the cost of so many tokens; None when a price isn't known."""
        if self.prompt is None or self.completion is None:
            return None
        return (prompt * self.prompt + completion * self.completion) / MILLION


def model_use(
    kept: Iterable[FromModel], *, conversations: int, prices: Prices | None = None
) -> dict[str, Any]:
    """Return the figures over what conversations kept of a model's answers.

    `outputs_unusable` counts answers that could not be read, by error; `outputs_rejected` what the checks refused
    in those that could, by check; `done_by_rules` steps that went on without the model, by reason.
    """
    events = list(kept)
    calls = [call for event in events for call in event.calls]
    prompt, completion = (
        sum(call.prompt_tokens for call in calls),
        sum(call.completion_tokens for call in calls),
    )
    each = max(conversations, 1)
    cost = prices.of(prompt / each, completion / each) if prices else None
    rejected = Counter(one.check for event in events for one in event.rejected if one.check != "shape")
    unusable = Counter(str(call.error) for call in calls if call.error)
    return {
        "conversations": conversations,
        "outputs": len(calls),
        "outputs_unusable": {"total": unusable.total(), **unusable},
        "outputs_rejected": {"total": rejected.total(), **rejected},
        "done_by_rules": dict(Counter(event.fallback for event in events if event.fallback)),
        "tokens_per_conversation": {"prompt": round(prompt / each), "completion": round(completion / each)},
        "tokens_estimated": any(call.tokens_estimated for call in calls),
        "cost_per_conversation": None if cost is None else round(cost, 6),
        "cost_note": NO_PRICE if cost is None else "in the money the prices are given in",
        "ms_per_output_median": _median([call.ms for call in calls if call.attempts]),
    }


def _median(values: Sequence[float]) -> float | None:
    return round(median(values), 1) if values else None
