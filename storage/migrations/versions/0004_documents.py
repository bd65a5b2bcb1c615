"""Documents handed over in a conversation: their text by page. The files themselves are not kept."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TABLES = ("documents", "document_pages")


def upgrade() -> None:
    op.create_table(
        "documents",
        sa.Column("id", sa.String(40), nullable=False),
        sa.Column("organisation_id", sa.String(40), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("conversation_id", sa.String(40), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("extent", sa.String(100), nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_documents"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisations.id"], name="fk_documents_organisations"),
        sa.UniqueConstraint("organisation_id", "id", name="uq_documents_organisation_id_id"),
        sa.UniqueConstraint("conversation_id", "digest", name="uq_documents_conversation_id_digest"),
        _parent("documents", "conversations", "conversation_id"),
    )
    op.create_table(
        "document_pages",
        sa.Column("document_id", sa.String(40), nullable=False),
        sa.Column("number", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("organisation_id", sa.String(40), nullable=False),
        sa.Column("label", sa.String(200), nullable=False),
        sa.Column("heading", sa.String(200), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("document_id", "number", name="pk_document_pages"),
        _parent("document_pages", "documents", "document_id"),
    )
    if op.get_context().dialect.name == "postgresql":
        for table in TABLES:
            _secure_rows(table)


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


def _parent(table: str, parent: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["organisation_id", column],
        [f"{parent}.organisation_id", f"{parent}.id"],
        name=f"fk_{table}_{parent}",
        ondelete="CASCADE",
    )


def _secure_rows(table: str) -> None:
    mine = "organisation_id = current_setting('capwright.organisation', true)"
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY {table}_own ON {table} USING ({mine}) WITH CHECK ({mine})")
