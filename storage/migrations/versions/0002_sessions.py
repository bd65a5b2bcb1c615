"""Sign-in links and sessions; progress beside each conversation; when a key was last used."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
TABLES = ("sign_in_links", "sessions")


def upgrade() -> None:
    for table in TABLES:
        op.create_table(table, *_columns(table))
        op.create_index(f"ix_{table}_organisation_id", table, ["organisation_id"])
    op.add_column("conversations", sa.Column("settled", sa.Integer))
    op.add_column("api_keys", sa.Column("last_used_at", MOMENT))
    if op.get_context().dialect.name == "postgresql":
        for table in TABLES:
            _secure_rows(table)


def downgrade() -> None:
    op.drop_column("api_keys", "last_used_at")
    op.drop_column("conversations", "settled")
    for table in reversed(TABLES):
        op.drop_table(table)


def _columns(table: str) -> tuple[sa.Column[Any] | sa.Constraint, ...]:
    return (
        sa.Column("id", sa.String(40), nullable=False),
        sa.Column("organisation_id", sa.String(40), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("scopes", JSON, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name=f"fk_{table}_organisations"),
        sa.UniqueConstraint("digest", name=f"uq_{table}_digest"),
    )


def _secure_rows(table: str) -> None:
    mine = "organisation_id = current_setting('capwright.organisation', true)"
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY {table}_own ON {table} USING ({mine}) WITH CHECK ({mine})")
    # Looked up before it is known whose it is: the one with the digest of what was sent, to read.
    op.execute(
        f"CREATE POLICY {table}_lookup ON {table} FOR SELECT"
        " USING (digest = current_setting('capwright.token_digest', true))"
    )
