"""What can go wrong, as codes with parameters; `ui/words.py` turns them into sentences.

TrackerError                a code and its parameters
├── InputError              an entry of the officer cannot be saved as it stands
├── RuleError               a rule or a rule pack is refused (file, rule, field)
├── CalendarError           a holiday notice is refused (file, field)
├── NotFound                the record asked for is not there
├── Conflict                the record was changed by somebody else meanwhile
├── BrokenPromise           saving would leave a case without its statutory deadlines
└── StoreError              the database cannot be opened, read or written
"""

from __future__ import annotations


class TrackerError(Exception):
    """A failure that an officer can be told about: `code` and `params`, never a sentence."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        inside = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code}({inside})"


class InputError(TrackerError):
    """An entry cannot be saved as it stands."""


class RuleError(TrackerError):
    """A rule or rule pack is refused; names file, rule and field."""


class CalendarError(TrackerError):
    """A holiday notice is refused; names file and field."""


class NotFound(TrackerError):
    """The record asked for is not there."""


class Conflict(TrackerError):
    """The record was changed by somebody else since it was read."""


class BrokenPromise(TrackerError):
    """Saving would leave an accepted case without its statutory deadlines."""


class StoreError(TrackerError):
    """The database cannot be opened, read or written."""


SPOILT = (ValueError, TypeError, KeyError, AttributeError)
"""What reading a stored row may raise in which something stands that nobody knows."""
