"""变更记录: who changed what in a case and when, in the words of the ledger, newest first."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.cases import Case, CaseEvent, CaseParty, Claimant, Document, HistoryLine
from tracker.codes import Paper
from tracker.deadlines import Deadline
from tracker.hearings import Appearance, Hearing
from tracker.papers import IncomingPaper
from tracker.queries import CaseFile
from tracker.records import Record
from ui.case_section import Section
from ui.field_words import FIELDS, RECORDS, voided_words
from ui.pieces import button, text
from ui.word_tables import N_
from ui.words import day_words, label, listed, minute_words, say

FEW = 8
_YES, _NO = N_("words", "是"), N_("words", "否")
_NEW, _MOVED = N_("words", "{field}：{new}"), N_("words", "{field}：{old} → {new}")
_KINDS: dict[str, type[Record]] = {
    "cases": Case,
    "case_party": CaseParty,
    "claimant": Claimant,
    "event": CaseEvent,
    "deadline": Deadline,
    "hearing": Hearing,
    "appearance": Appearance,
    "document": Document,
}
"""The tables a history tells of; reminders come and go by themselves and have their section."""
_PAPERS = (Paper, IncomingPaper)
"""An event keeps the code of what came in, or of everything that was filed: "answer+evidence"."""


class HistoryView(Section):
    """The history of a case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entitle(self.tr("变更记录"), self.tr("还没有变更。"))
        self._lines: list[HistoryLine] = []
        self._names: dict[str, str] = {}
        self.all_button = button(self.tr("显示全部"))
        self.all_button.clicked.connect(lambda: self._show(len(self._lines)))
        self.head.addWidget(self.all_button)

    def show_file(self, file: CaseFile) -> None:
        """The latest changes of this case."""
        named = (*file.persons.values(), *file.forums.values())
        self._names = {each.id: each.name for each in named}
        told = [each for each in file.history if each.table in _KINDS]
        self._lines = sorted(told, key=lambda each: each.at)[::-1]
        self._show(FEW)

    def _show(self, number: int) -> None:
        self.fill([self._entry(line) for line in self._lines[:number]], of=len(self._lines))
        self.all_button.setVisible(len(self._lines) > number)

    def _entry(self, line: HistoryLine) -> QWidget:
        entry = QWidget()
        lines = QVBoxLayout(entry)
        lines.setContentsMargins(0, 8, 0, 8)
        lines.setSpacing(2)
        lines.addWidget(text(self._title(line)))
        told = changed_fields(line, self._names)
        if reason := line.why.partition(":")[2]:
            told.append(say(N_("words", "理由：{reason}"), reason=reason))
        if told:
            lines.addWidget(text(say(N_("words", "；")).join(told), "caption"))
        return entry

    def _title(self, line: HistoryLine) -> str:
        actions = {
            "created": self.tr("{when} · {who} · 登记{what}"),
            "changed": self.tr("{when} · {who} · 修改{what}"),
            "voided": self.tr("{when} · {who} · 作废{what}"),
        }
        return actions[line.action].format(
            when=minute_words(line.at), who=line.actor, what=say(RECORDS[line.table])
        )


def changed_fields(line: HistoryLine, names: Mapping[str, str] | None = None) -> list[str]:
    """One sentence for each field an officer knows: 届满日：… → …; `names` by the ids kept."""
    before, after = _loaded(line.before), _loaded(line.after)
    kind = _KINDS.get(line.table)
    told = []
    for name, words in FIELDS.items():
        if name not in after or after[name] == before.get(name):
            continue
        sides = ((names or {}).get(str(side), side) for side in (after[name], before.get(name)))
        new, old = (_shown(kind, name, side) for side in sides)
        if old:
            told.append(say(_MOVED, field=say(words), old=old, new=new or "—"))
        elif new:
            told.append(say(_NEW, field=say(words), new=new))
    return told


def _loaded(text_: str) -> dict[str, Any]:
    value = json.loads(text_ or "{}")
    return value if isinstance(value, dict) else {}


def _shown(kind: type[Record] | None, name: str, value: object) -> str:
    """A stored value as an officer reads it; what is empty or unreadable is left out."""
    if value is None or value in ("", [], ()):
        return ""
    if name == "voided_reason":
        return voided_words(str(value))
    if isinstance(value, bool):
        return say(_YES) if value else say(_NO)
    if isinstance(value, str) and value.startswith("["):
        value = json.loads(value)
    if name == "paper" and "+" in str(value):
        value = str(value).split("+")
    if isinstance(value, list):
        return listed(_shown(kind, name, each) for each in value)
    if name == "paper":
        return _worded(str(value), _PAPERS)
    types = _types(kind).get(name, ()) if kind else ()
    return _worded(str(value), types)


def _worded(value: str, types: tuple[type, ...]) -> str:
    for one in types:
        try:
            if issubclass(one, StrEnum):
                return label(one(value))
            if issubclass(one, datetime):
                return minute_words(datetime.fromisoformat(value))
            if issubclass(one, date):
                return day_words(date.fromisoformat(value))
        except (ValueError, KeyError):
            continue
    return value


@cache
def _types(kind: type[Record]) -> dict[str, tuple[type, ...]]:
    """The plain types inside the annotation of each field."""
    return {name: tuple(_plain(hint)) for name, hint in get_type_hints(kind).items()}


def _plain(hint: object) -> list[type]:
    if get_origin(hint) in (Union, UnionType, tuple):
        return [one for part in get_args(hint) for one in _plain(part)]
    return [hint] if isinstance(hint, type) else []
