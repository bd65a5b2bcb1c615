"""Capabilities worded for an organisation: each attempt, beside the record and never in its place."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "tailorings",
        sa.Column("id", sa.String(40), nullable=False),
        sa.Column("organisation_id", sa.String(40), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("role_profile_id", sa.String(40), nullable=False),
        sa.Column("capability_id", sa.String(300), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("tokens", sa.Integer, nullable=False),
        sa.Column("by", sa.String(40)),
        sa.Column("payload", sa.JSON().with_variant(postgresql.JSONB(), "postgresql")),
        sa.PrimaryKeyConstraint("id", name="pk_tailorings"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name="fk_tailorings_organisations"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id", "role_profile_id"],
            ["role_profiles.organisation_id", "role_profiles.id"],
            name="fk_tailorings_role_profiles",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_tailorings_role_profile_id", "tailorings", ["role_profile_id"])
    if op.get_context().dialect.name == "postgresql":
        mine = "organisation_id = current_setting('capwright.organisation', true)"
        op.execute("ALTER TABLE tailorings ENABLE ROW LEVEL SECURITY")
        op.execute("ALTER TABLE tailorings FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY tailorings_own ON tailorings USING ({mine}) WITH CHECK ({mine})")


def downgrade() -> None:
    op.drop_table("tailorings")
