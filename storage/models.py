"""The tables. Rows stay inside this package: repositories hand out frozen values instead, and so nothing
needs the ORM, which would cost a fifth of the start and a fifth of a turn.

Every row carries the organisation it belongs to, and children point at (organisation, parent), so that
the database itself refuses a row whose parent belongs to another organisation.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine


class Json(TypeDecorator[Any]):
    """JSON; on PostgreSQL in its binary form, whose dialect is loaded only there: it costs start-up time."""

    impl = JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name != "postgresql":
            return dialect.type_descriptor(JSON())
        from sqlalchemy.dialects.postgresql import JSONB  # noqa: PLC0415 see above

        return dialect.type_descriptor(JSONB())


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC. SQLite keeps no time zone, so it is taken off going in and put back coming out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


METADATA = MetaData(
    # Constraints get names, so that migrations can speak of them on both engines.
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _owned() -> tuple[Column[Any], Column[Any], Column[Any]]:
    """The columns of a row that belongs to an organisation and has an id of its own."""
    return (
        Column("id", String(40), primary_key=True),
        Column("organisation_id", String(40), ForeignKey("organisations.id"), nullable=False),
        Column("created_at", UtcDateTime, nullable=False),
    )


def _child_of(parent: str, column: str, *, with_it: bool = False) -> ForeignKeyConstraint:
    """A row's parent, of the same organisation; `with_it` deletes the row when the parent is deleted."""
    return ForeignKeyConstraint(
        ["organisation_id", column],
        [f"{parent}.organisation_id", f"{parent}.id"],
        ondelete="CASCADE" if with_it else None,
    )


# `masking`: whether names are masked before text goes to a language model; null leaves it to the service's setting.
organisations = Table(
    "organisations",
    METADATA,
    Column("id", String(40), primary_key=True),
    Column("name", String(200), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("masking", Boolean),
)

api_keys = Table(
    "api_keys",
    METADATA,
    *_owned(),
    Column("name", String(100), nullable=False),
    Column("prefix", String(16), nullable=False, unique=True),
    Column("digest", String(64), nullable=False),
    Column("scopes", Json, nullable=False),
    Column("last_used_at", UtcDateTime),
    Index("ix_api_keys_organisation_id", "organisation_id"),
)


def _token_table(name: str) -> Table:
    """Rows found by the digest of a token that one browser holds."""
    return Table(
        name,
        METADATA,
        *_owned(),
        Column("digest", String(64), nullable=False, unique=True),
        Column("scopes", Json, nullable=False),
        Column("expires_at", UtcDateTime, nullable=False),
        Index(f"ix_{name}_organisation_id", "organisation_id"),
    )


sign_in_links = _token_table("sign_in_links")
sessions = _token_table("sessions")

# `settled` counts the required slots that are settled; null for what was last written before it was kept.
conversations = Table(
    "conversations",
    METADATA,
    *_owned(),
    Column("title", String(200)),
    Column("status", String(20), nullable=False),
    Column("framework", String(300), nullable=False),
    Column("framework_version", String(64), nullable=False),
    Column("bank_version", String(64), nullable=False),
    Column("last_seq", Integer, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    Column("settled", Integer),
    UniqueConstraint("organisation_id", "id"),
)

# `channel`, `message_id` and `digest` stand on a turn's last event, its reply.
conversation_events = Table(
    "conversation_events",
    METADATA,
    Column("conversation_id", String(40), nullable=False),
    Column("seq", Integer, nullable=False, autoincrement=False),
    Column("organisation_id", String(40), nullable=False),
    Column("type", String(40), nullable=False),
    Column("channel", String(40)),
    Column("message_id", String(200)),
    Column("digest", String(16)),
    Column("payload", Json, nullable=False),
    PrimaryKeyConstraint("conversation_id", "seq"),
    UniqueConstraint("conversation_id", "channel", "message_id"),
    _child_of("conversations", "conversation_id"),
)

frameworks = Table(
    "frameworks",
    METADATA,
    *_owned(),
    Column("name", String(300), nullable=False),
    Column("title", Text, nullable=False),
    Column("version", String(64), nullable=False),
    UniqueConstraint("organisation_id", "id"),
    UniqueConstraint("organisation_id", "name", "version"),
)

# `search` is a capability's name and labels, case-folded.
framework_capabilities = Table(
    "framework_capabilities",
    METADATA,
    Column("framework_id", String(40), nullable=False),
    Column("capability_id", String(300), nullable=False),
    Column("organisation_id", String(40), nullable=False),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("domain", Text, nullable=False),
    Column("search", Text, nullable=False),
    Column("payload", Json, nullable=False),
    PrimaryKeyConstraint("framework_id", "capability_id"),
    _child_of("frameworks", "framework_id"),
)

# `status` and `search` (title, goal and capability names, case-folded) repeat what the payload says, to be
# filtered by.
role_profiles = Table(
    "role_profiles",
    METADATA,
    *_owned(),
    Column("conversation_id", String(40)),
    Column("version", Integer, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    Column("payload", Json, nullable=False),
    Column("status", String(20), nullable=False, server_default="draft"),
    Column("search", Text, nullable=False, server_default=""),
    UniqueConstraint("organisation_id", "id"),
    _child_of("conversations", "conversation_id"),
)

# Every version of a role profile as it was, and what made it. `by` is the API key's or the session's id, null
# where it isn't known.
role_profile_revisions = Table(
    "role_profile_revisions",
    METADATA,
    Column("role_profile_id", String(40), nullable=False),
    Column("version", Integer, nullable=False, autoincrement=False),
    Column("organisation_id", String(40), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("by", String(40)),
    Column("changes", Json, nullable=False),
    Column("payload", Json, nullable=False),
    PrimaryKeyConstraint("role_profile_id", "version"),
    _child_of("role_profiles", "role_profile_id", with_it=True),
)

# What became of a capability's text in a role profile: added, never changed. `kind` is `worded`, `refused` (an
# attempt whose text could not be used) or `withdrawn`; the newest of the first and last holds. `by` as above.
tailorings = Table(
    "tailorings",
    METADATA,
    *_owned(),
    Column("role_profile_id", String(40), nullable=False),
    Column("capability_id", String(300), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("tokens", Integer, nullable=False),
    Column("by", String(40)),
    Column("payload", Json),
    _child_of("role_profiles", "role_profile_id", with_it=True),
    Index("ix_tailorings_role_profile_id", "role_profile_id"),
)

learning_plans = Table(
    "learning_plans",
    METADATA,
    *_owned(),
    Column("role_profile_id", String(40), nullable=False),
    Column("role_profile_version", Integer, nullable=False),
    Column("payload", Json, nullable=False),
    Column("version", Integer, nullable=False, server_default="1"),
    Column("updated_at", UtcDateTime),
    _child_of("role_profiles", "role_profile_id"),
    Index("ix_learning_plans_role_profile_id", "role_profile_id"),
)

# The text of files handed over in a conversation; the files themselves are not kept. `digest` is the SHA-256 of the
# file, by which the same one is known again. `extent` is how much it is, in words.
documents = Table(
    "documents",
    METADATA,
    *_owned(),
    Column("conversation_id", String(40), nullable=False),
    Column("name", String(200), nullable=False),
    Column("kind", String(10), nullable=False),
    Column("extent", String(100), nullable=False),
    Column("size", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    UniqueConstraint("organisation_id", "id"),
    UniqueConstraint("conversation_id", "digest"),
    _child_of("conversations", "conversation_id", with_it=True),
)

document_pages = Table(
    "document_pages",
    METADATA,
    Column("document_id", String(40), nullable=False),
    Column("number", Integer, nullable=False, autoincrement=False),
    Column("organisation_id", String(40), nullable=False),
    Column("label", String(200), nullable=False),
    Column("heading", String(200), nullable=False),
    Column("text", Text, nullable=False),
    PrimaryKeyConstraint("document_id", "number"),
    _child_of("documents", "document_id", with_it=True),
)

# Counts of what a language model was asked, added up by day (UTC). `purpose` is the prompt's id.
model_usage = Table(
    "model_usage",
    METADATA,
    Column("organisation_id", String(40), ForeignKey("organisations.id"), nullable=False),
    Column("day", Date, nullable=False),
    Column("purpose", String(40), nullable=False),
    Column("model_id", String(200), nullable=False),
    Column("calls", Integer, nullable=False),
    Column("failed", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("prompt_tokens", BigInteger, nullable=False),
    Column("completion_tokens", BigInteger, nullable=False),
    PrimaryKeyConstraint("organisation_id", "day", "purpose", "model_id"),
)

# Tables with an `organisation_id`; row-level security covers each of them on PostgreSQL.
OWNED_TABLES: tuple[str, ...] = tuple(
    table.name for table in METADATA.sorted_tables if "organisation_id" in table.columns
)
