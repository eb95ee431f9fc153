"""What alembic runs: the revisions, in one transaction, on the connection it is given."""

from __future__ import annotations

from alembic import context

import db.reminder_models  # noqa: F401  its tables belong to the same metadata
from db.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    user_module_prefix="sqlmodel.",
    compare_type=True,
    compare_server_default=True,
    transactional_ddl=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
