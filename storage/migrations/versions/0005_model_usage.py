"""What an organisation's language model has been asked, by day, purpose and model."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "model_usage",
        sa.Column("organisation_id", sa.String(40), nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("purpose", sa.String(40), nullable=False),
        sa.Column("model_id", sa.String(200), nullable=False),
        sa.Column("calls", sa.Integer, nullable=False),
        sa.Column("failed", sa.Integer, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("prompt_tokens", sa.BigInteger, nullable=False),
        sa.Column("completion_tokens", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", "day", "purpose", "model_id", name="pk_model_usage"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name="fk_model_usage_organisations"
        ),
    )
    if op.get_context().dialect.name == "postgresql":
        mine = "organisation_id = current_setting('capwright.organisation', true)"
        op.execute("ALTER TABLE model_usage ENABLE ROW LEVEL SECURITY")
        op.execute("ALTER TABLE model_usage FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY model_usage_own ON model_usage USING ({mine}) WITH CHECK ({mine})")


def downgrade() -> None:
    op.drop_table("model_usage")
