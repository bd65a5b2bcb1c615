"""Opens a matcher for a command that can wait for the model."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from capability_library.schema import Framework, Kpi
from kit.settings import Settings
from retrieval.embedder import Embedder
from retrieval.matcher import Matcher
from retrieval.vector import Progress, VectorStore


def embedder(settings: Settings) -> Embedder:
    """The embedding model of the settings, not loaded yet."""
    return Embedder(Path(settings.embedding_model) if settings.embedding_model else None)


def store(settings: Settings) -> VectorStore:
    """The vector index of the settings."""
    return (
        VectorStore(url=settings.chroma_url)
        if settings.chroma_url
        else VectorStore(settings.data_dir / "vectors")
    )


def open_matcher(
    framework: Framework, kpis: Mapping[str, Kpi], settings: Settings, *, progress: Progress | None = None
) -> Matcher:
    """Open a matcher and wait until vectors count too (unless embeddings are off)."""
    if settings.embeddings == "off":
        return Matcher.open(framework, kpis)
    matcher = Matcher.open(
        framework, kpis, embedder=embedder(settings), store=store(settings), progress=progress
    )
    matcher.wait()
    return matcher
