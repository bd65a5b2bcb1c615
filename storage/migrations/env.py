"""Runs migrations on the connection that `storage.migrate` hands in, inside its transaction."""

from __future__ import annotations

from alembic import context

from storage.models import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
