"""Every setting, in one place. Each is an environment variable named `CAPWRIGHT_` and the field's name.

Nothing is read at import: the command line and `create_app` make a `Settings()` and hand it on.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """The settings of one process. Immutable; raises pydantic's `ValidationError` on a bad value."""

    model_config = SettingsConfigDict(
        env_prefix="CAPWRIGHT_", env_file=".env", frozen=True, extra="ignore", env_ignore_empty=True
    )

    data_dir: Path = Field(
        default=Path("data"),
        description="Folder for everything written: the SQLite file, the search index, caches.",
    )
    database_url: str = Field(
        default="",
        repr=False,
        description=(
            "SQLAlchemy URL of the database, SQLite or PostgreSQL. "
            "Empty means a SQLite file `capwright.db` in the data folder."
        ),
    )
    database_pool_size: int = Field(
        default=10,
        ge=1,
        le=200,
        description="Database connections kept open per process; four times as many may be used.",
    )
    sqlite_synchronous: Literal["FULL", "NORMAL"] = Field(
        default="FULL",
        description="SQLite's durability. FULL survives a power cut; NORMAL may lose the last turns to one.",
    )
    organisation: str = Field(
        default="My organisation",
        min_length=1,
        max_length=200,
        description="Name of the organisation that the first start creates.",
    )

    host: str = Field(default="127.0.0.1", description="Address the server listens on.")
    port: int = Field(default=8000, ge=0, le=65535, description="Port the server listens on.")
    max_body_bytes: int = Field(
        default=262_144,
        ge=16_384,
        description="Largest request body accepted, in bytes; more is answered with 413.",
    )

    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="The least severe log lines that are written."
    )
    log_format: Literal["json", "console"] = Field(
        default="json", description="`json` writes one object a line, `console` writes lines for people."
    )

    embeddings: Literal["on", "off"] = Field(
        default="on",
        description="`off` matches by words only: no embedding model is loaded and no vector index is kept.",
    )
    embedding_model: str = Field(
        default="",
        description=(
            "Folder of a sentence-transformers model. "
            "Empty means all-MiniLM-L6-v2 from its pip package, with its weights checked by digest."
        ),
    )
    chroma_url: str | None = Field(
        default=None,
        description="Address of a `chroma run` server. Without it the vector index is in the data folder.",
    )

    @model_validator(mode="before")
    @classmethod
    def _complete_database_url(cls, values: dict[str, object]) -> dict[str, object]:
        url = str(values.get("database_url") or "")
        if not url:
            folder = Path(str(values.get("data_dir") or "data"))
            url = f"sqlite:///{folder / 'capwright.db'}"
        return {**values, "database_url": with_driver(url)}


def with_driver(url: str) -> str:
    """Name the PostgreSQL driver in a database URL that leaves it open; other URLs come back as they are."""
    for scheme in ("postgres://", "postgresql://"):
        if url.startswith(scheme):
            return "postgresql+psycopg://" + url.removeprefix(scheme)
    return url
