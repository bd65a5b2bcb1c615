"""The first tables, and row-level security over them on PostgreSQL."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)

OWNED = (
    "api_keys",
    "conversations",
    "conversation_events",
    "frameworks",
    "framework_capabilities",
    "role_profiles",
    "learning_plans",
)


def upgrade() -> None:
    op.create_table(
        "organisations",
        sa.Column("id", sa.String(40), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organisations"),
    )
    op.create_table(
        "api_keys",
        *_owned("api_keys"),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("prefix", sa.String(16), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("scopes", JSON, nullable=False),
        sa.UniqueConstraint("prefix", name="uq_api_keys_prefix"),
    )
    op.create_index("ix_api_keys_organisation_id", "api_keys", ["organisation_id"])
    op.create_table(
        "conversations",
        *_owned("conversations"),
        sa.Column("title", sa.String(200)),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("framework", sa.String(300), nullable=False),
        sa.Column("framework_version", sa.String(64), nullable=False),
        sa.Column("bank_version", sa.String(64), nullable=False),
        sa.Column("last_seq", sa.Integer, nullable=False),
        sa.Column("turn", sa.Integer, nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.UniqueConstraint("organisation_id", "id", name="uq_conversations_organisation_id_id"),
    )
    op.create_table(
        "conversation_events",
        sa.Column("conversation_id", sa.String(40), nullable=False),
        sa.Column("seq", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("organisation_id", sa.String(40), nullable=False),
        sa.Column("type", sa.String(40), nullable=False),
        sa.Column("channel", sa.String(40)),
        sa.Column("message_id", sa.String(200)),
        sa.Column("digest", sa.String(16)),
        sa.Column("payload", JSON, nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", "seq", name="pk_conversation_events"),
        sa.UniqueConstraint(
            "conversation_id",
            "channel",
            "message_id",
            name="uq_conversation_events_conversation_id_channel_message_id",
        ),
        _parent("conversation_events", "conversations", "conversation_id"),
    )
    op.create_table(
        "frameworks",
        *_owned("frameworks"),
        sa.Column("name", sa.String(300), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("version", sa.String(64), nullable=False),
        sa.UniqueConstraint("organisation_id", "id", name="uq_frameworks_organisation_id_id"),
        sa.UniqueConstraint(
            "organisation_id", "name", "version", name="uq_frameworks_organisation_id_name_version"
        ),
    )
    op.create_table(
        "framework_capabilities",
        sa.Column("framework_id", sa.String(40), nullable=False),
        sa.Column("capability_id", sa.String(300), nullable=False),
        sa.Column("organisation_id", sa.String(40), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("domain", sa.Text, nullable=False),
        sa.Column("search", sa.Text, nullable=False),
        sa.Column("payload", JSON, nullable=False),
        sa.PrimaryKeyConstraint("framework_id", "capability_id", name="pk_framework_capabilities"),
        _parent("framework_capabilities", "frameworks", "framework_id"),
    )
    op.create_table(
        "role_profiles",
        *_owned("role_profiles"),
        sa.Column("conversation_id", sa.String(40)),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("payload", JSON, nullable=False),
        sa.UniqueConstraint("organisation_id", "id", name="uq_role_profiles_organisation_id_id"),
        _parent("role_profiles", "conversations", "conversation_id"),
    )
    op.create_table(
        "learning_plans",
        *_owned("learning_plans"),
        sa.Column("role_profile_id", sa.String(40), nullable=False),
        sa.Column("role_profile_version", sa.Integer, nullable=False),
        sa.Column("payload", JSON, nullable=False),
        _parent("learning_plans", "role_profiles", "role_profile_id"),
    )
    op.create_index("ix_learning_plans_role_profile_id", "learning_plans", ["role_profile_id"])
    if op.get_context().dialect.name == "postgresql":
        _secure_rows()


def downgrade() -> None:
    for table in (*reversed(OWNED), "organisations"):
        op.drop_table(table)


def _owned(table: str) -> tuple[sa.Column[Any] | sa.Constraint, ...]:
    return (
        sa.Column("id", sa.String(40), nullable=False),
        sa.Column("organisation_id", sa.String(40), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name=f"fk_{table}_organisations"),
    )


def _parent(table: str, parent: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["organisation_id", column],
        [f"{parent}.organisation_id", f"{parent}.id"],
        name=f"fk_{table}_{parent}",
    )


def _secure_rows() -> None:
    # FORCE, because a small installation runs as the role that owns the tables, and an owner would
    # otherwise pass. A setting that was never made reads as NULL or '', which equals no id: no rows.
    for table in OWNED:
        _policy(table, "own", "organisation_id = current_setting('capwright.organisation', true)")
    _policy(
        "organisations",
        "own",
        "id = current_setting('capwright.organisation', true)"
        " OR current_setting('capwright.system', true) = 'on'",
    )
    # A key is looked up before it is known whose it is: the one with the prefix that was sent, to read.
    op.execute(
        "CREATE POLICY api_keys_lookup ON api_keys FOR SELECT"
        " USING (prefix = current_setting('capwright.key_prefix', true))"
    )


def _policy(table: str, name: str, condition: str) -> None:
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY {table}_{name} ON {table} USING ({condition}) WITH CHECK ({condition})")
