"""Each organisation may choose whether names are masked before text goes to a language model."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("organisations", sa.Column("masking", sa.Boolean))


def downgrade() -> None:
    op.drop_column("organisations", "masking")
