"""What pages read from: lists, files of cases and figures, on a connection that only reads."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy import Connection, Engine, Table, select

from db import case_list, day_lines, desk_lines, diary, figures, reminder_log, search
from db.case_file import read_case_file
from db.engine import told
from db.models import HistoryRow, SearchTextRow
from db.naming import cases, code, live, next_reminder_at
from db.rows import table_of, to_record
from tracker.codes import Procedure, Stage
from tracker.day_lines import AwayLine, ClosedLine
from tracker.day_sheets import DaySheet, DaySheetKind
from tracker.diary import Diary
from tracker.intake import unified_number
from tracker.internal_steps import StepTick
from tracker.nudges import NudgeLine
from tracker.people import Agency, Forum, Person, Post
from tracker.queries import (
    CaseFile,
    CaseLine,
    CaseQuery,
    DeadlineLine,
    DeskFigures,
    HearingLine,
    ReminderLine,
)
from tracker.records import Record
from tracker.reminder_records import ReminderLogEntry
from tracker.settings import LawText, Setting

R = TypeVar("R", bound=Record)


class SqlShelf:
    """What pages may ask (`tracker.queries.Shelf`). It connects at its first question."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def data_version(self) -> int:
        """A number that changes when anybody else has written; the same connection must ask."""
        with self._reading() as connection:
            return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())

    def case_ids(self, query: CaseQuery) -> array[int]:
        """The local keys of the matching cases, in order."""
        with self._reading() as connection:
            return case_list.case_ids(connection, query)

    def case_lines(self, seqs: Sequence[int]) -> list[CaseLine]:
        """The lines of these keys, in the same order (missing ones are left out)."""
        with self._reading() as connection:
            return case_list.case_lines(connection, seqs)

    def case_file(self, case_id: str) -> CaseFile:
        """One case with everything in it; raises NotFound `record`."""
        with self._reading() as connection:
            return read_case_file(connection, case_id)

    def find_cases(self, official_no: str) -> list[tuple[str, str, Procedure, Stage]]:
        """(case id, serial, procedure, stage) of live cases with that number (brackets unified)."""
        wanted = unified_number(official_no)
        if not wanted:
            return []
        texts = SearchTextRow.__table__
        query = (
            select(
                cases.c.id, cases.c.serial, cases.c.procedure, cases.c.stage, cases.c.official_no
            )
            .join(texts, texts.c.case_seq == cases.c.seq)
            .where(live(cases), search.has_line(wanted))
            .order_by(cases.c.seq)
        )
        with self._reading() as connection:
            return [
                (case_id, serial, Procedure(procedure), Stage(stage))
                for case_id, serial, procedure, stage, number in connection.execute(query)
                if unified_number(number) == wanted
            ]

    def open_deadlines(
        self, until: date | None = None, limit: int = 500, *, since: date | None = None
    ) -> list[DeadlineLine]:
        """Open duties by `act_by`, earliest first, from `since` to `until` (both included)."""
        with self._reading() as connection:
            return desk_lines.open_duties(connection, since, until, limit)

    def open_rights(self, today: date, until: date | None = None) -> list[DeadlineLine]:
        """Open rights that have not lapsed on `today`, earliest first; quiet ones are left out."""
        with self._reading() as connection:
            return desk_lines.open_rights(connection, today, until)

    def provisional_lines(self, limit: int = 500) -> list[DeadlineLine]:
        """Open deadlines of every nature whose last day is provisional, earliest first."""
        with self._reading() as connection:
            return desk_lines.provisional(connection, limit)

    def late_lines(self, today: date, limit: int = 500) -> list[DeadlineLine]:
        """Late duties: submitted after the last day, or open and past it; newest last day first."""
        with self._reading() as connection:
            return desk_lines.late_duties(connection, today, limit)

    def hearings(self, start: datetime, end: datetime) -> list[HearingLine]:
        """Hearings that begin in [start, end), earliest first."""
        with self._reading() as connection:
            return desk_lines.hearings(connection, start, end)

    def figures(self, today: date) -> DeskFigures:
        """The numbers on top of the desk."""
        with self._reading() as connection:
            return figures.desk_figures(connection, today)

    def due_reminders(self, now: datetime, limit: int = 500) -> list[ReminderLine]:
        """Live reminders whose time has come by `now`, most urgent last day first."""
        with self._reading() as connection:
            return desk_lines.due_reminders(connection, now, limit)

    def nudges(self) -> list[NudgeLine]:
        """催办 that were not sent, about reminders that are still unanswered; the oldest first."""
        with self._reading() as connection:
            return desk_lines.nudges(connection)

    def next_reminder_at(self) -> datetime | None:
        """When the next live reminder falls due."""
        with self._reading() as connection:
            return next_reminder_at(connection)

    def reminder_log(
        self,
        case_id: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
    ) -> list[ReminderLogEntry]:
        """Every reminder planned in [start, end), of one case or all, in the order of time."""
        with self._reading() as connection:
            return reminder_log.reminder_log(connection, case_id, start, end)

    def diary(self, since: datetime) -> Diary:
        """What a calendar is told: what stands, hearings from `since` on, what ended since then."""
        with self._reading() as connection:
            return diary.diary(connection, since)

    def closed_lines(self, first: date, last: date) -> list[ClosedLine]:
        """What officers closed on these days in China (both included), the earliest first."""
        with self._reading() as connection:
            return day_lines.closed_lines(connection, first, last)

    def day_sheet(self, kind: DaySheetKind, on: date) -> DaySheet | None:
        """The sheet of that kind and day."""
        with self._reading() as connection:
            return day_lines.day_sheet(connection, kind, on)

    def step_ticks(self, party_ids: Collection[str]) -> list[StepTick]:
        """The internal steps that these parties have done."""
        with self._reading() as connection:
            return day_lines.step_ticks(connection, party_ids)

    def away(self, on: date) -> list[AwayLine]:
        """Who is away on that day, by name."""
        with self._reading() as connection:
            return day_lines.away(connection, on)

    def agencies(self) -> list[Agency]:
        """All live agencies by name."""
        return self._all(Agency, "name")

    def forums(self) -> list[Forum]:
        """All live courts, organs and procuratorates by name."""
        return self._all(Forum, "name")

    def persons(self) -> list[Person]:
        """All live persons by name."""
        return self._all(Person, "name")

    def posts(self, agency_id: str | None = None) -> list[Post]:
        """Live posts, of one agency or all, by their beginning."""
        posts = self._all(Post, "held_from")
        return [post for post in posts if agency_id in (None, post.agency_id)]

    def law_texts(self) -> list[LawText]:
        """Every loaded text, those withdrawn or replaced too; the newest first."""
        table = table_of(LawText)
        with self._reading() as connection:
            found = connection.execute(
                select(table).order_by(table.c.created_at.desc(), table.c.id.desc())
            )
            return [to_record(LawText, row._mapping) for row in found]

    def makers(self, record_ids: Sequence[str]) -> dict[str, str]:
        """Who entered each of these records."""
        history = HistoryRow.__table__
        query = select(history.c.record_id, history.c.actor).where(
            history.c.record_id.in_(record_ids), history.c.action == code("created")
        )
        with self._reading() as connection:
            return {row.record_id: row.actor for row in connection.execute(query)}

    def setting(self, key: str) -> str | None:
        """The stored value of a setting, None when it was never set."""
        table = table_of(Setting)
        with self._reading() as connection:
            query = select(table.c.value).where(table.c.key == key, live(table))
            return connection.execute(query).scalar()

    def _all(self, kind: type[R], order: str) -> list[R]:
        table: Table = table_of(kind)
        with self._reading() as connection:
            found = connection.execute(
                select(table).where(live(table)).order_by(table.c[order], table.c.id)
            )
            return [to_record(kind, row._mapping) for row in found]

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """One moment of the database, however many statements are asked."""
        with told(), self._engine.connect() as connection:
            yield connection
