"""Every version of a role profile is kept; profiles are filtered by status and text; plans have versions."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
NAME = "role_profile_revisions"


def upgrade() -> None:
    op.add_column("role_profiles", sa.Column("status", sa.String(20), nullable=False, server_default="draft"))
    op.add_column("role_profiles", sa.Column("search", sa.Text, nullable=False, server_default=""))
    op.add_column("learning_plans", sa.Column("version", sa.Integer, nullable=False, server_default="1"))
    op.add_column("learning_plans", sa.Column("updated_at", MOMENT))
    op.create_table(
        NAME,
        sa.Column("role_profile_id", sa.String(40), nullable=False),
        sa.Column("version", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("organisation_id", sa.String(40), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("by", sa.String(40)),
        sa.Column("changes", JSON, nullable=False),
        sa.Column("payload", JSON, nullable=False),
        sa.PrimaryKeyConstraint("role_profile_id", "version", name=f"pk_{NAME}"),
        sa.ForeignKeyConstraint(
            ["organisation_id", "role_profile_id"],
            ["role_profiles.organisation_id", "role_profiles.id"],
            name=f"fk_{NAME}_role_profiles",
            ondelete="CASCADE",
        ),
    )
    postgresql = op.get_context().dialect.name == "postgresql"
    _fill(postgresql=postgresql)
    if postgresql:
        mine = "organisation_id = current_setting('capwright.organisation', true)"
        op.execute(f"ALTER TABLE {NAME} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {NAME} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY {NAME}_own ON {NAME} USING ({mine}) WITH CHECK ({mine})")


def downgrade() -> None:
    op.drop_table(NAME)
    op.drop_column("learning_plans", "updated_at")
    op.drop_column("learning_plans", "version")
    op.drop_column("role_profiles", "search")
    op.drop_column("role_profiles", "status")


def _fill(*, postgresql: bool) -> None:
    """Give profiles that are there their filters, and what they are now as the first thing remembered."""
    connection = op.get_bind()
    for organisation_id in connection.execute(sa.text("SELECT id FROM organisations")).scalars().all():
        if postgresql:  # row-level security holds here as well
            connection.execute(
                sa.text("SELECT set_config('capwright.organisation', :id, true)"), {"id": organisation_id}
            )
        profiles = connection.execute(
            sa.text("SELECT id, payload FROM role_profiles WHERE organisation_id = :id"),
            {"id": organisation_id},
        ).all()
        for profile_id, payload in profiles:
            _fill_one(connection, profile_id, json.loads(payload) if isinstance(payload, str) else payload)


def _fill_one(connection: sa.Connection, profile_id: str, profile: dict[str, Any]) -> None:
    names = [one["name"] for one in profile["capabilities"]]
    search = "\n".join((profile["title"], profile["goal"] or "", *names)).casefold()
    connection.execute(
        sa.text("UPDATE role_profiles SET status = :status, search = :search WHERE id = :id"),
        {"status": profile["status"], "search": search, "id": profile_id},
    )
    connection.execute(
        sa.text(
            f"INSERT INTO {NAME} (role_profile_id, version, organisation_id, at, changes, payload)"
            " SELECT id, version, organisation_id, updated_at, '[]', payload FROM role_profiles"
            " WHERE id = :id"
        ),
        {"id": profile_id},
    )
