"""Names and numbers as they are kept: pasted from a scan or a table, but one line and one spelling.

An agency broken over two lines of a notice, or typed with a space, is the same agency.
"""

from __future__ import annotations

import re

_CHINESE = r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]"
_BESIDE_CHINESE = re.compile(f"(?<={_CHINESE}) | (?={_CHINESE})")


def tidy(text: str) -> str:
    """The text in one line: no spaces beside Chinese characters, single ones elsewhere."""
    return _BESIDE_CHINESE.sub("", " ".join(text.split()))
