"""Names that are proposed for a file an officer keeps."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_NOT_IN_A_NAME = re.compile(r'[\\/:*?"<>|\s\x00-\x1f]+')
_LONGEST_NAME = 60


def in_documents(name: str, ending: str) -> Path:
    """A name that says what the file is about, in the folder for documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    plain = _NOT_IN_A_NAME.sub("_", name)[:_LONGEST_NAME]
    return Path(QStandardPaths.writableLocation(place)) / f"{plain}{ending}"
