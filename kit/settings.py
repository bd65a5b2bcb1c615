"""Every setting, in one place. Each is an environment variable named `CAPWRIGHT_` and the field's name.

Nothing is read at import: the command line and `create_app` make a `Settings()` and hand it on.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, model_validator
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
    trusted_proxies: str = Field(
        default="127.0.0.1",
        description=(
            "Addresses or networks of proxies, with commas between them, whose X-Forwarded-Proto and "
            "X-Forwarded-For are believed. A request that came to one over TLS gets a Secure cookie."
        ),
    )
    max_body_bytes: int = Field(
        default=262_144,
        ge=16_384,
        description="Largest request body accepted, in bytes; more is answered with 413.",
    )

    document_max_bytes: int = Field(
        default=20 * 1024 * 1024,
        ge=1024,
        le=200 * 1024 * 1024,
        description="Largest document that can be handed over in a conversation, in bytes.",
    )
    document_timeout_s: int = Field(
        default=30, ge=1, le=600, description="Seconds that reading one document may take."
    )
    document_memory_mb: int = Field(
        default=512,
        ge=256,
        le=8192,
        description="Megabytes of address space that the process reading one document may use.",
    )
    document_parallel: int = Field(
        default=2, ge=1, le=32, description="Documents read at a time, per server process; others wait."
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

    report_fonts: Path | None = Field(
        default=None,
        description=(
            "Folder with fonts for PDF reports in scripts that Capwright's own lack, such as Noto Sans CJK. "
            "Without them a report says how many characters it could not print."
        ),
    )

    model: str = Field(
        default="",
        description=(
            "Language model as `provider:name`, such as `openai:gpt-5.5`. Empty works without one. "
            "With `CAPWRIGHT_MODEL_BASE_URL` any OpenAI-compatible server can be named."
        ),
    )
    model_base_url: str = Field(
        default="",
        description="Address of an OpenAI-compatible server, such as `http://localhost:11434/v1`.",
    )
    model_api_key: SecretStr = Field(
        default=SecretStr(""), description="Key for the model's server. It is never logged or shown."
    )
    model_structured: Literal["auto", "json_schema", "function_calling", "json_mode"] = Field(
        default="auto",
        description="How the model is asked for structured answers. `auto` tries them in turn and keeps one.",
    )
    model_timeout_s: float = Field(
        default=20.0, gt=0, le=600, description="Seconds a model may take for one answer, retries included."
    )
    model_question_s: float = Field(
        default=8.0,
        ge=0,
        le=600,
        description=(
            "Seconds a model may take to put a question into the leader's words; then the question bank's wording "
            "goes out. 0: always the question bank's."
        ),
    )
    model_retries: int = Field(
        default=2, ge=0, le=10, description="How often a failed call to the model's server is tried again."
    )
    model_answer_tokens: int = Field(
        default=4_000,
        ge=16,
        description="Longest answer asked of the model, in tokens, its thinking included.",
    )
    model_temperature: float | None = Field(
        default=None, ge=0, le=2, description="Sampling temperature. Empty leaves it to the model's server."
    )
    model_parallel: int = Field(
        default=8,
        ge=1,
        le=200,
        description="Calls to the model at a time, per process; one organisation gets at most half of them.",
    )
    model_turn_tokens: int = Field(
        default=24_000, ge=0, description="Tokens one turn may use, in and out; 0 means no limit."
    )
    model_conversation_tokens: int = Field(
        default=300_000,
        ge=0,
        description="Tokens one conversation may use before it goes on by rules; 0: any.",
    )
    model_daily_tokens: int = Field(
        default=3_000_000,
        ge=0,
        description="Tokens one organisation may use in a day (UTC) before it goes on by rules; 0: any.",
    )
    model_price_prompt: float | None = Field(
        default=None,
        ge=0,
        description="What a million tokens sent to the model cost; for figures of cost only.",
    )
    model_price_completion: float | None = Field(
        default=None,
        ge=0,
        description="What a million tokens that the model answers cost, in the same money.",
    )
    model_masking: Literal["on", "off"] = Field(
        default="on",
        description=(
            "`on` masks names, e-mail addresses and phone numbers before text goes to the model, for every "
            "organisation that has not chosen for itself."
        ),
    )
    model_tracing: Literal["on", "off"] = Field(
        default="off",
        description="`on` lets LangSmith's own variables switch on tracing to that company; `off` ignores them.",
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
