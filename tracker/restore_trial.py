"""The monthly trial: a backup was restored in a scratch place, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class RestoreTrial:
    """What became of the backup `file`, tried at that instant.

    `error` is the code of what went wrong, with its parameters, empty when all was well; `rows` is
    the number of rows of each table that came back.
    """

    at: datetime
    file: str
    error: str = ""
    params: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[str, int] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Whether the backup can be relied on."""
        return not self.error
