"""From settings to a model with its limits. The model's own library is not imported yet."""

from __future__ import annotations

from assistant.llm import LangChainModel
from assistant.model.breaker import Breaker
from assistant.model.budgets import Limits
from assistant.model.lanes import Lanes
from assistant.model.port import ChatModel
from assistant.model.session import ModelDesk
from kit.clock import Clock
from kit.settings import Settings


def open_model(settings: Settings, clock: Clock, *, model: ChatModel | None = None) -> ModelDesk:
    """Return the model of these settings with its limits. `model` takes the usual one's place."""
    total = settings.model_parallel
    return ModelDesk(
        model=model or LangChainModel(settings),
        breaker=Breaker(),
        lanes=Lanes(total=total, each=max(1, total // 2)),
        limits=Limits(
            turn=settings.model_turn_tokens,
            conversation=settings.model_conversation_tokens,
            organisation_day=settings.model_daily_tokens,
        ),
        clock=clock,
        question_s=settings.model_question_s,
    )
