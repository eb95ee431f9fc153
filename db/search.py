"""What the search box searches: one folded text for each case, kept with the case.

Folded means: full width made half, brackets unified, lower case, no spaces, so that
〔2026〕, （2026） and (2026) are the same. LIKE over this narrow table reads 100,000 cases in some
tens of milliseconds; SQLite's trigram index finds nothing for words of two Chinese characters.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, and_, literal, text

from db.models import SearchTextRow
from tracker.intake import unified_number

_REFRESH = text(
    """
    INSERT INTO search_text (case_seq, text)
    SELECT cases.seq, fold(concat_lines(
        cases.serial, cases.official_no, cases.act_name, cases.act_no, cases.claim, forum.name,
        (SELECT group_concat(claimant.name, char(10)) FROM claimant
          WHERE claimant.case_id = cases.id AND claimant.voided_at IS NULL),
        (SELECT group_concat(concat_lines(agency.name, agency.short_name, person.name), char(10))
           FROM case_party
           JOIN agency ON agency.id = case_party.agency_id
           LEFT JOIN person ON person.id = case_party.handler_id
          WHERE case_party.case_id = cases.id AND case_party.voided_at IS NULL)
    ))
    FROM cases LEFT JOIN forum ON forum.id = cases.forum_id
    WHERE cases.id IN (SELECT value FROM json_each(:ids))
    ON CONFLICT (case_seq) DO UPDATE SET text = excluded.text
    """
)

_CASES_NAMING = {
    "agency": "SELECT case_id FROM case_party WHERE agency_id IN",
    "person": "SELECT case_id FROM case_party WHERE handler_id IN",
    "forum": "SELECT id FROM cases WHERE forum_id IN",
}


def fold(words: str) -> str:
    """Text as it is searched; lines stay apart, so that no word is found across two of them."""
    return "\n".join(unified_number(line).lower() for line in words.splitlines())


def teach_folding(connection: sqlite3.Connection) -> None:
    """Gives a writing connection the functions `refresh` uses."""
    connection.create_function("fold", 1, fold, deterministic=True)
    connection.create_function("concat_lines", -1, _concat_lines, deterministic=True)


def refresh(connection: Connection, case_ids: Iterable[str]) -> None:
    """Writes the search text of these cases anew."""
    ids = sorted(set(case_ids))
    if ids:
        connection.execute(_REFRESH, {"ids": json.dumps(ids)})


def cases_naming(connection: Connection, table: str, ids: Iterable[str]) -> list[str]:
    """The cases whose search text holds the name of these agencies, persons or forums."""
    query = text(f"{_CASES_NAMING[table]} (SELECT value FROM json_each(:ids))")
    return list(connection.execute(query, {"ids": json.dumps(list(ids))}).scalars())


def matches(words: str) -> ColumnElement[bool]:
    """The condition that every word of the search box is found; `%` and `_` mean themselves."""
    column = SearchTextRow.__table__.c.text
    return and_(*(column.contains(fold(word), autoescape=True) for word in words.split()))


def has_line(words: str) -> ColumnElement[bool]:
    """The condition that one of the lines (a number, a name) is exactly this."""
    column = SearchTextRow.__table__.c.text
    lines = literal("\n").concat(column).concat("\n")
    return lines.contains(f"\n{fold(words)}\n", autoescape=True)


def _concat_lines(*parts: str | None) -> str:
    return "\n".join(part for part in parts if part)
