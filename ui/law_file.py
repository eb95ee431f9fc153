"""Reading the text of a file that an officer chose: of bounded size, and text."""

from __future__ import annotations

from pathlib import Path

from tracker.errors import StoreError

_ENCODINGS = ("utf-8-sig", "gb18030")
_MOST_BYTES = 2 * 1024 * 1024


def read_law_file(path: Path) -> str:
    """The text of a file, in UTF-8 or as Windows writes Chinese. Raises StoreError."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as wrong:
        raise StoreError("file_unreadable", name=path.name) from wrong
    if len(data) > _MOST_BYTES:
        raise StoreError("law_file_too_large", name=path.name)
    for encoding in _ENCODINGS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise StoreError("law_file_not_text", name=path.name)
