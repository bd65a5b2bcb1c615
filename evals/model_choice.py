"""Which model an evaluation asks: a scripted one of ours, a server by its address, or a provider's by name."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from assistant.model.session import ModelAccess
from evals.model_use import Prices
from evals.scripted_model import Answer, ScriptedServer
from evals.setting import model_access, scripted
from kit.settings import Settings

SCRIPTED = "scripted"
NAMELESS = "default"  # what servers of one model are asked for


@contextmanager
def chosen_model(choice: str | None, settings: Settings, good: Answer) -> Generator[ModelAccess | None]:
    """Give the way to a model while the block lasts; None when none was chosen.

    `choice` is `scripted` (then `good` answers, over HTTP), the address of an OpenAI-compatible server (the model's
    name is `CAPWRIGHT_MODEL`), or `provider:name`. No budget of a day ends an evaluation half way.
    """
    if choice is None:
        yield None
    elif choice == SCRIPTED:
        with ScriptedServer(good) as server:
            yield _ready(scripted(settings, server))
    else:
        yield _ready(settings.model_copy(update=_told(choice, settings)))


def prices(settings: Settings) -> Prices:
    """Return what the settings say a model's tokens cost."""
    return Prices(prompt=settings.model_price_prompt, completion=settings.model_price_completion)


def _ready(settings: Settings) -> ModelAccess:
    """The client's library takes seconds to import, which are not the first answer's."""
    access = model_access(settings)
    access.desk.warm_up()
    return access


def _told(choice: str, settings: Settings) -> dict[str, Any]:
    if choice.startswith(("http://", "https://")):
        name = settings.model or NAMELESS
        return {"model": name, "model_base_url": choice, "model_daily_tokens": 0}
    return {"model": choice, "model_daily_tokens": 0}
