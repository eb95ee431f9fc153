"""Long lists of ids, cut so that one statement can carry them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

AT_A_TIME = 500


def chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """The values in pieces of at most 500."""
    for start in range(0, len(values), AT_A_TIME):
        yield values[start : start + AT_A_TIME]
