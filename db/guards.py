"""Promises the database itself keeps: history is only added to, and nothing is deleted."""

from __future__ import annotations

from sqlalchemy import Connection

from db.models import HistoryRow
from db.rows import TABLES


def install_guards(connection: Connection) -> None:
    """Sets the triggers anew: a table that an upgrade rebuilt has lost its own."""
    for name in (table.name for table in TABLES.values()):
        _forbid(connection, "DELETE", name)
    _forbid(connection, "UPDATE", str(HistoryRow.__tablename__))


def _forbid(connection: Connection, action: str, table: str) -> None:
    connection.exec_driver_sql(
        f"CREATE TRIGGER IF NOT EXISTS {table}_no_{action.lower()} BEFORE {action} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table}: {action} is forbidden'); END"
    )
