"""Reading a TOML text with a refusal for whatever is not as it should be.

A table hands out its values by name and type; what nobody asked for is refused at the end, because
a misspelt key would silently lose what it says. Places are counted from 1, as in
`version[2].citations[1].article`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from tracker.errors import TrackerError

T = TypeVar("T")
Code = TypeVar("Code", bound=StrEnum)
Refuse = Callable[[str, str, object], TrackerError]
"""Makes the error from a code, the field at fault and its value."""


def texts_of(files: Iterable[Path], refuse: Callable[..., TrackerError]) -> dict[str, str]:
    """The texts of files by their names; `refuse` makes the error of the one at fault."""
    texts = {}
    for file in sorted(files):
        try:
            texts[file.name] = file.read_text(encoding="utf-8")
        except UnicodeDecodeError as wrong:
            raise refuse("not_utf8", "", None, file=file.name) from wrong
    return texts


def read_toml(text: str, refuse: Refuse) -> dict[str, object]:
    """The tables of a text; a byte order mark at its beginning is let pass."""
    try:
        return tomllib.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as wrong:  # a number or a nest of millions is no law either
        raise refuse("not_toml", "", str(wrong)) from wrong


class Table:
    """A table of a file: each value is taken once, by name and type."""

    def __init__(self, values: Mapping[str, object], refuse: Refuse, path: str = "") -> None:
        self._values = dict(values)
        self._refuse = refuse
        self._path = path

    def refusal(self, code: str, key: str, value: object = None) -> TrackerError:
        """The error that names `key` of this table as the field at fault."""
        return self._refuse(code, self._path + key, value)

    def take(self, key: str, kind: type[T]) -> T:
        """A value that must be there."""
        value = self.given(key, kind)
        if value is None:
            raise self.refusal("missing", key)
        return value

    def given(self, key: str, kind: type[T]) -> T | None:
        """A value that may be left out."""
        value = self._values.pop(key, None)
        if value is None:
            return None
        # Exactly this type: a bool is no number and an instant is no date.
        if type(value) is not kind:
            raise self.refusal("wrong_type", key, value)
        if value in ("", [], {}):
            raise self.refusal("empty", key, value)
        return value

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def speaking_of(self, refuse: Refuse) -> Table:
        """What is left of this table, with errors that name its fields from here on."""
        return Table(self._values, refuse)

    def code(self, key: str, codes: type[Code]) -> Code:
        """A code that must be there."""
        return self._known(key, self.take(key, str), codes)

    def code_given(self, key: str, codes: type[Code]) -> Code | None:
        """A code that may be left out."""
        value = self.given(key, str)
        return None if value is None else self._known(key, value, codes)

    def codes(self, key: str, codes: type[Code]) -> tuple[Code, ...]:
        """A list of codes, at least one and none twice."""
        known = tuple(self._known(key, value, codes) for value in self.take(key, list))
        for value in known:
            if known.count(value) > 1:
                raise self.refusal("code_twice", key, value)
        return known

    def codes_given(self, key: str, codes: type[Code]) -> tuple[Code, ...]:
        """A list of codes that may be left out."""
        return self.codes(key, codes) if key in self else ()

    def tables_given(self, key: str) -> Iterator[Table]:
        """The tables of a list that may be left out."""
        return self.tables(key) if key in self else iter(())

    def table(self, key: str) -> Table:
        """A table inside this one."""
        return Table(self.take(key, dict), self._refuse, f"{self._path}{key}.")

    def tables(self, key: str) -> Iterator[Table]:
        """The tables of a list, of which there must be at least one."""
        for place, values in enumerate(self.take(key, list), start=1):
            name = f"{key}[{place}]"
            if not isinstance(values, dict):
                raise self.refusal("wrong_type", name, values)
            yield Table(values, self._refuse, f"{self._path}{name}.")

    def finish(self) -> None:
        """Refuse the keys that nobody took."""
        for key, value in self._values.items():
            raise self.refusal("unknown_key", key, value)

    def _known(self, key: str, value: object, codes: type[Code]) -> Code:
        try:
            return codes(str(value))
        except ValueError as wrong:
            raise self.refusal("unknown_code", key, value) from wrong
