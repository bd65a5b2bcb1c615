"""The tables. Rows stay inside this package: repositories hand out frozen values instead.

Every row carries the organisation it belongs to, and children point at (organisation, parent), so that
the database itself refuses a row whose parent belongs to another organisation.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
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


class Base(DeclarativeBase):
    """Base of the tables. Constraints get names, so that migrations can speak of them on both engines."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class OrganisationRow(Base):
    __tablename__ = "organisations"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Owned:
    """A row that belongs to an organisation and has an id of its own."""

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    organisation_id: Mapped[str] = mapped_column(String(40), ForeignKey("organisations.id"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ApiKeyRow(Owned, Base):
    __tablename__ = "api_keys"
    __table_args__ = (Index("ix_api_keys_organisation_id", "organisation_id"),)

    name: Mapped[str] = mapped_column(String(100))
    prefix: Mapped[str] = mapped_column(String(16), unique=True)
    digest: Mapped[str] = mapped_column(String(64))
    scopes: Mapped[list[str]] = mapped_column(Json)


class ConversationRow(Owned, Base):
    __tablename__ = "conversations"
    __table_args__ = (UniqueConstraint("organisation_id", "id"),)

    title: Mapped[str | None] = mapped_column(String(200))
    status: Mapped[str] = mapped_column(String(20))
    framework: Mapped[str] = mapped_column(String(300))
    framework_version: Mapped[str] = mapped_column(String(64))
    bank_version: Mapped[str] = mapped_column(String(64))
    last_seq: Mapped[int]
    turn: Mapped[int]
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)


class EventRow(Base):
    """One event. `channel`, `message_id` and `digest` stand on a turn's last event, its reply."""

    __tablename__ = "conversation_events"
    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "conversation_id"], ["conversations.organisation_id", "conversations.id"]
        ),
        UniqueConstraint("conversation_id", "channel", "message_id"),
    )

    conversation_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    organisation_id: Mapped[str] = mapped_column(String(40))
    type: Mapped[str] = mapped_column(String(40))
    channel: Mapped[str | None] = mapped_column(String(40))
    message_id: Mapped[str | None] = mapped_column(String(200))
    digest: Mapped[str | None] = mapped_column(String(16))
    payload: Mapped[dict[str, Any]] = mapped_column(Json)


class FrameworkRow(Owned, Base):
    __tablename__ = "frameworks"
    __table_args__ = (
        UniqueConstraint("organisation_id", "id"),
        UniqueConstraint("organisation_id", "name", "version"),
    )

    name: Mapped[str] = mapped_column(String(300))
    title: Mapped[str] = mapped_column(Text)
    version: Mapped[str] = mapped_column(String(64))


class FrameworkCapabilityRow(Base):
    """A capability of an imported framework. `search` is its name and labels, case-folded."""

    __tablename__ = "framework_capabilities"
    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "framework_id"], ["frameworks.organisation_id", "frameworks.id"]
        ),
    )

    framework_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    capability_id: Mapped[str] = mapped_column(String(300), primary_key=True)
    organisation_id: Mapped[str] = mapped_column(String(40))
    position: Mapped[int]
    name: Mapped[str] = mapped_column(Text)
    domain: Mapped[str] = mapped_column(Text)
    search: Mapped[str] = mapped_column(Text)
    payload: Mapped[dict[str, Any]] = mapped_column(Json)


class RoleProfileRow(Owned, Base):
    __tablename__ = "role_profiles"
    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "conversation_id"], ["conversations.organisation_id", "conversations.id"]
        ),
        UniqueConstraint("organisation_id", "id"),
    )

    conversation_id: Mapped[str | None] = mapped_column(String(40))
    version: Mapped[int]
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)
    payload: Mapped[dict[str, Any]] = mapped_column(Json)


class LearningPlanRow(Owned, Base):
    __tablename__ = "learning_plans"
    __table_args__ = (
        ForeignKeyConstraint(
            ["organisation_id", "role_profile_id"], ["role_profiles.organisation_id", "role_profiles.id"]
        ),
        Index("ix_learning_plans_role_profile_id", "role_profile_id"),
    )

    role_profile_id: Mapped[str] = mapped_column(String(40))
    role_profile_version: Mapped[int]
    payload: Mapped[dict[str, Any]] = mapped_column(Json)


# Tables with an `organisation_id`; row-level security covers each of them on PostgreSQL.
OWNED_TABLES: tuple[str, ...] = tuple(
    table.name for table in Base.metadata.sorted_tables if "organisation_id" in table.columns
)
