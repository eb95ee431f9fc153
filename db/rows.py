"""Records and rows: the same fields by name, codes as text, steps as JSON.

A row is a plain dict of column values. Which table keeps which record stands in `TABLES`.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import RowMapping, Table

from db import models, reminder_models
from tracker.cases import Case, CaseEvent, CaseParty, Claimant, Document, HistoryLine
from tracker.codes import Outcome
from tracker.counting import Step, StepCode
from tracker.day_sheets import DaySheet
from tracker.deadlines import Deadline
from tracker.defence import DefenceDecision
from tracker.gaps import Gap
from tracker.hearings import Appearance, Hearing
from tracker.internal_steps import StepTick
from tracker.nudges import Nudge
from tracker.people import Absence, Agency, Forum, Person, Post
from tracker.records import Record
from tracker.reminders import ChannelAttempt, Occurrence
from tracker.settings import LawText, Setting

Row = dict[str, Any]
T = TypeVar("T", bound=Record | HistoryLine)

SPOILT = (TypeError, ValueError)
"""What reading a row raises where a value stands that is none of its column."""

TABLES: dict[type[Any], Table] = {
    kind: model.__table__
    for kind, model in (
        (Agency, models.AgencyRow),
        (Forum, models.ForumRow),
        (Person, models.PersonRow),
        (Post, models.PostRow),
        (Setting, models.SettingRow),
        (Case, models.CaseRow),
        (CaseParty, models.CasePartyRow),
        (Claimant, models.ClaimantRow),
        (CaseEvent, models.EventRow),
        (Deadline, models.DeadlineRow),
        (Hearing, models.HearingRow),
        (Appearance, models.AppearanceRow),
        (Occurrence, reminder_models.OccurrenceRow),
        (ChannelAttempt, reminder_models.ChannelAttemptRow),
        (Absence, reminder_models.AbsenceRow),
        (Gap, reminder_models.GapRow),
        (DaySheet, reminder_models.DaySheetRow),
        (Nudge, reminder_models.NudgeRow),
        (StepTick, reminder_models.StepTickRow),
        (Document, models.DocumentRow),
        (LawText, models.LawTextRow),
        (DefenceDecision, models.DefenceDecisionRow),
        (HistoryLine, models.HistoryRow),
    )
}


def table_of(kind: type[Any]) -> Table:
    """The table that keeps records of this kind."""
    return TABLES[kind]


def to_row(record: Record | HistoryLine) -> Row:
    """The column values of a record."""
    return {
        name: getattr(record, name) if write is None else write(getattr(record, name))
        for name, write, _ in _COLUMNS[type(record)]
    }


def to_record(kind: type[T], row: Mapping[str, Any] | RowMapping) -> T:
    """The record of a row; columns that belong to no field are ignored."""
    return kind(
        **{
            name: row[name] if read is None or row[name] is None else read(row[name])
            for name, _, read in _COLUMNS[kind]
        }
    )


Write = Callable[[Any], Any] | None
Read = Callable[[Any], Any] | None


def reader(hint: Any) -> Read:
    """What turns a column value into a value of this type; None when nothing has to be done."""
    return _converters(hint)[1]


def _columns(kind: type[Any]) -> list[tuple[str, Write, Read]]:
    """Each field with its way into the database and back (None = as it is)."""
    hints = typing.get_type_hints(kind)
    return [(field.name, *_converters(hints[field.name])) for field in fields(kind)]


def _converters(hint: Any) -> tuple[Write, Read]:
    if hint == tuple[Outcome, ...]:
        return "+".join, _outcomes
    if hint == tuple[Step, ...]:
        return _steps_text, _steps
    parts = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
    for part in parts:
        if isinstance(part, type) and issubclass(part, StrEnum):
            return _plain, part
    return None, None


def _plain(code: StrEnum | None) -> str | None:
    return None if code is None else code.value


def _outcomes(text: str) -> tuple[Outcome, ...]:
    return tuple(Outcome(code) for code in text.split("+")) if text else ()


def _steps_text(steps: tuple[Step, ...]) -> str:
    """Steps as JSON text, without what they leave empty."""
    said = [
        {key: value for key, value in step._asdict().items() if value not in (None, "")}
        for step in steps
    ]
    return json.dumps(said, ensure_ascii=False, default=date.isoformat, separators=(",", ":"))


def _steps(text: str) -> tuple[Step, ...]:
    return tuple(_step(**said) for said in json.loads(text))


def _step(code: str, day: str, until: str | None = None, **rest: Any) -> Step:
    end = date.fromisoformat(until) if until else None
    return Step(StepCode(code), date.fromisoformat(day), end, **rest)


_COLUMNS = {kind: _columns(kind) for kind in TABLES}
