"""The texts officers loaded, read from a database that nobody opens: for commands beside it.

Nothing is made, upgraded or locked, and no more than the standard library is imported.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from tracker.errors import StoreError
from tracker.settings import LawText, LawTextKind

_COLUMNS = "id, version, created_at, kind, name, text, sha256, source"
_QUERY = f"SELECT {_COLUMNS} FROM law_text WHERE voided_at IS NULL"
_BEFORE_LOADING = "no such table: law_text"
_SECONDS = 2.0


def stored_law_texts(path: Path) -> list[LawText]:
    """The live texts of a database; none where there is no database, or one without any.

    Raises StoreError `law_texts_unread` when it cannot be read.
    """
    if not path.exists():
        return []
    try:
        with closing(sqlite3.connect(_address(path), uri=True, timeout=_SECONDS)) as connection:
            texts = [_text(*row) for row in connection.execute(_QUERY)]
    except (sqlite3.Error, ValueError, TypeError) as error:
        if str(error) == _BEFORE_LOADING:
            return []
        raise StoreError("law_texts_unread", file=str(path)) from error
    return texts


def _address(path: Path) -> str:
    """Without a log beside it nobody has the file open; read as it is, nothing is put beside it."""
    log = path.with_name(path.name + "-wal")
    alone = not log.exists() or not log.stat().st_size
    return path.as_uri() + ("?mode=ro&immutable=1" if alone else "?mode=ro")


def _text(
    id_: str,
    version: int,
    created_at: str,
    kind: str,
    name: str,
    text: str,
    sha256: str,
    source: str,
) -> LawText:
    return LawText(
        id=id_,
        version=version,
        created_at=datetime.fromisoformat(created_at).replace(tzinfo=UTC),
        kind=LawTextKind(kind),
        name=name,
        text=text,
        sha256=sha256,
        source=source,
    )
