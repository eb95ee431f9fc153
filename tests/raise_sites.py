"""Where the program raises failures and makes findings, read from its syntax trees."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from typing import NamedTuple

from tests.house import called, calls, place, sources
from tracker import errors

KINDS = {
    name
    for name, kind in vars(errors).items()
    if inspect.isclass(kind) and issubclass(kind, errors.TrackerError)
}

FILE_READERS = {
    "tracker/rule_files.py": ("RuleError", {"file", "rule", "field", "value"}),
    "tracker/rule_periods.py": ("RuleError", {"file", "rule", "field", "value"}),
    "tracker/toml_tables.py": ("RuleError", {"file", "rule", "field", "value"}),
    "tracker/workdays.py": ("CalendarError", {"file", "field", "value"}),
    "tracker/notices.py": ("CalendarError", {"file", "field", "value"}),
}
"""Readers of files, which refuse through `refusal`, `_refuse` and `refuse`, and what they name."""

REFUSALS = {"refusal", "_refuse", "refuse"}

CHOSEN = {
    "_code(error)": {"locked", "read_only", "full", "damaged", "write_failed"},
    "_what_is_wrong(source)": {"backup_damaged", "not_a_backup"},
    "code": {"text_too_long", "not_utf8"},
    "fault": {"text_too_long", "not_utf8"},
    "codes[error.code]": {"backup_damaged", "not_a_backup"},
}
"""Codes that are chosen when it happens, by the expression that chooses them."""


class Site(NamedTuple):
    """One place that raises: the class, the code, the names of the parameters, where it stands."""

    kind: str
    code: str
    params: frozenset[str]
    where: str

    @property
    def of_a_file(self) -> bool:
        """Whether a file of rules or days off is refused."""
        return self.kind in ("RuleError", "CalendarError") and "file" in self.params


def raise_sites() -> list[Site]:
    """Every place that makes a failure, once for each code it can have."""
    return [
        site
        for source in sources("main.py", "tracker", "db", "ui")
        for call in calls(source)
        for site in _sites(source, call)
    ]


def _sites(source: str, call: ast.Call) -> Iterator[Site]:
    where, name = place(source, call), called(call)
    if name in KINDS and source != "tracker/errors.py":
        params = frozenset(word.arg for word in call.keywords if word.arg)
        if source in FILE_READERS and isinstance(call.args[0], ast.Name):
            return  # the refusal itself, which is given its code
        yield from (Site(name, code, params, where) for code in sorted(_codes(call.args[0], where)))
    elif source in FILE_READERS and name in REFUSALS and isinstance(call.args[0], ast.Constant):
        kind, names = FILE_READERS[source]
        yield Site(kind, call.args[0].value, frozenset(names), where)


def _codes(argument: ast.expr, where: str) -> set[str]:
    if isinstance(argument, ast.Constant):
        return {str(argument.value)}
    if isinstance(argument, ast.IfExp):
        return _codes(argument.body, where) | _codes(argument.orelse, where)
    written = ast.unparse(argument)
    assert written in CHOSEN, f"{where}: nobody knows which codes {written} can be"
    return CHOSEN[written]


def finding_sites() -> list[Site]:
    """Every place of the checks of an entry that makes a finding."""
    source = "tracker/intake.py"
    sites = []
    for call in calls(source):
        if called(call) in ("_error", "_warning", "question"):
            code = call.args[1]
            assert isinstance(code, ast.Constant)
            asked = {"name"} if called(call) == "question" else set()
            params = {word.arg for word in call.keywords if word.arg} | asked
            sites.append(
                Site(called(call), str(code.value), frozenset(params), place(source, call))
            )
    return sites
