"""The interviewer as evaluations use it: the real one, with the library, the model and a clock that stands."""

from __future__ import annotations

from pathlib import Path

from pydantic import SecretStr

from assistant.interpret.rules import RulesInterpreter
from assistant.matching import Catalogue
from assistant.model.budgets import MemoryLedger
from assistant.model.masking import NoMasking
from assistant.model.opening import open_model
from assistant.model.session import ModelAccess
from assistant.service import Interview
from capability_library.loader import load_library
from evals.baselines import Baselines
from evals.playing import CLOCK
from evals.scripted_model import ScriptedServer
from kit.clock import SystemClock
from kit.settings import Settings
from prompts.loader import default_bank
from retrieval.embedder import Embedder
from retrieval.matcher import Matcher
from retrieval.vector import VectorStore


def interview(settings: Settings, *, model: ModelAccess | None = None) -> Interview:
    """Return an interviewer over our own library, with the vectors ready (unless embeddings are off)."""
    library = load_library(cache_dir=settings.data_dir / "cache")
    if settings.embeddings == "off":
        matcher = Matcher.open(library.framework, library.kpis)
    else:
        store = VectorStore(settings.data_dir / "vectors")
        matcher = Matcher.open(library.framework, library.kpis, embedder=_embedder(settings), store=store)
        matcher.wait()
    catalogue = Catalogue(framework=library.framework, kpis=library.kpis, matcher=matcher)
    return Interview(
        bank=default_bank(),
        catalogue=lambda _name, _version: catalogue,
        interpreter=RulesInterpreter(),
        clock=CLOCK,
        model=model,
    )


def model_access(settings: Settings) -> ModelAccess:
    """Return the way to the settings' model for an evaluation, where nothing is masked and all is counted."""
    return ModelAccess(open_model(settings, SystemClock()), "eval", MemoryLedger(), NoMasking())


def scripted(settings: Settings, server: ScriptedServer) -> Settings:
    """Return these settings with a scripted server for a model, asked over HTTP by the real client."""
    told = {
        "model": "openai:scripted",
        "model_base_url": server.base_url,
        "model_api_key": SecretStr("none"),
        "model_structured": "json_schema",
        "model_daily_tokens": 0,
    }
    return settings.model_copy(update=told)


def baselines(settings: Settings) -> Baselines:
    """Return the one-shot baselines over the same library."""
    library = load_library(cache_dir=settings.data_dir / "cache")
    model = _embedder(settings).start()
    model.wait()
    store = VectorStore(settings.data_dir / "vectors")
    return Baselines(library.framework, library.kpis, model, store)


def _embedder(settings: Settings) -> Embedder:
    return Embedder(Path(settings.embedding_model) if settings.embedding_model else None)
