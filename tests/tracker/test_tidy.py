"""Names and numbers that were pasted are kept in one spelling."""

from __future__ import annotations

import pytest

from tracker.tidy import tidy


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("浦江区\r\n市场监督 管理局", "浦江区市场监督管理局"),
        ("　浦江区市场监督管理局\t", "浦江区市场监督管理局"),
        ("（2026）沪\n7101 行初 123号", "（2026）沪7101行初123号"),
        ("John  van\nDyke", "John van Dyke"),
        ("José Álvarez", "José Álvarez"),
        ("ABC 公司", "ABC公司"),
        ("", ""),
    ],
)
def test_pasted_text_becomes_one_line_without_needless_spaces(pasted: str, kept: str) -> None:
    assert tidy(pasted) == kept
