"""The entries of a calendar file in words: days to act by, hearings, and what fell away. No Qt.

A calendar that reads the file again must find every entry it knows: ids never change when days
move, and `sequence` grows with every change. Claimants are never named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import NamedTuple

from tracker.codes import Nature
from tracker.diary import Diary, DiaryDeadline, DiaryHearing
from tracker.errors import CalendarError
from tracker.policy import at
from tracker.records import legal_day
from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar
from ui.desk_rows import period_of
from ui.translator import as_in_documents
from ui.words import day_words, deadline_title, label

DAYS_BEFORE = (5, 3, 1)
"""Working days before the day to act by on which an alarm rings where no reminder was planned."""

HEARING_DAYS_BEFORE = (3, 1)
MORNING = time(9)
FOOT = "由应诉期限管家导出，日期以程序中的为准。"


class CalendarEvent(NamedTuple):
    """One entry; `begins` is a day, or the instant at which a hearing begins."""

    uid: str
    sequence: int
    changed_at: datetime
    begins: date | datetime
    summary: str
    description: str
    place: str = ""
    alarms: tuple[datetime, ...] = ()
    cancelled: bool = False


@as_in_documents()
def events_of(
    diary: Diary, rules: RuleBook, calendar: WorkCalendar, now: datetime
) -> list[CalendarEvent]:
    """Every entry as it stands `now`."""
    bell = _Bell(diary.reminders, calendar, now)
    return [
        *_deadline_events(diary.deadlines, rules, bell),
        *(_hearing_event(line, bell, now) for line in diary.hearings),
    ]


class _Bell(NamedTuple):
    """When alarms ring: at the reminders that were planned, else on the usual mornings."""

    planned: Mapping[str, tuple[datetime, ...]]
    calendar: WorkCalendar
    now: datetime

    def rings(
        self, ids: Sequence[str], day: date, days_before: Iterable[int], *, on_the_day: bool
    ) -> tuple[datetime, ...]:
        """The instants ahead, the first one first."""
        known = [self.planned[each] for each in ids if each in self.planned]
        times = {instant for each in known for instant in each}
        if not known:
            times = set(self._usual(day, days_before, on_the_day))
        return tuple(sorted(instant for instant in times if instant > self.now))

    def _usual(self, day: date, days_before: Iterable[int], on_the_day: bool) -> Iterator[datetime]:
        try:
            days = [self.calendar.subtract_workdays(day, number) for number in days_before]
            days += [self.calendar.roll_back(day)] if on_the_day else []
        except CalendarError:  # a day no calendar reaches has no working days before it
            return
        yield from (at(each, MORNING) for each in days)


# Deadlines


def _deadline_events(
    lines: Iterable[DiaryDeadline], rules: RuleBook, bell: _Bell
) -> Iterator[CalendarEvent]:
    """One entry for papers filed together; it goes by the id of the first of them."""
    for group in _together(lines):
        first = group[0]
        papers = [line.paper for line in group]
        event = _deadline_event(first, deadline_title(rules, first.rule_id, papers))
        if first.nature is Nature.RIGHT and first.act_by < legal_day(bell.now):
            event = _cancelled(event)  # It lapsed; nobody can do anything about it any more.
        if not event.cancelled:
            ids = [line.deadline_id for line in group]
            rings = bell.rings(ids, first.act_by, DAYS_BEFORE, on_the_day=True)
            event = event._replace(alarms=rings)
        yield event
        if not _never_apart(group):
            for line in group[1:]:
                title = deadline_title(rules, line.rule_id, (line.paper,))
                yield _cancelled(_deadline_event(line, title))


def _together(lines: Iterable[DiaryDeadline]) -> Iterator[list[DiaryDeadline]]:
    """Papers of one period; those that ended are together when they ended at once."""

    def key(line: DiaryDeadline) -> tuple[object, ...]:
        return (*period_of(line), line.stands, None if line.stands else line.changed_at)

    groups: dict[tuple[object, ...], list[DiaryDeadline]] = {}
    for line in sorted(lines, key=lambda each: each.deadline_id):
        groups.setdefault(key(line), []).append(line)
    return iter(groups.values())


def _never_apart(group: Sequence[DiaryDeadline]) -> bool:
    """Whether no calendar can hold the papers of a group as entries of their own.

    They were entered together, and nothing happened to them since but their common end.
    """
    return all(line.version <= (1 if line.stands else 2) for line in group)


def _deadline_event(line: DiaryDeadline, title: str) -> CalendarEvent:
    event = CalendarEvent(
        uid=_uid("deadline", line.deadline_id),
        sequence=2 * line.revision,
        changed_at=line.changed_at,
        begins=line.act_by,
        summary=_numbered(f"{_sign(line)}：{title}", line),
        description="\n".join(_about_deadline(line)),
    )
    return event if line.stands else _cancelled(event)


def _sign(line: DiaryDeadline) -> str:
    """The day is called what it is: the last one, or an earlier one to act by."""
    sign = "届满" if line.act_by == line.due_on else "提醒日"
    return f"{sign}（暂定）" if line.provisional else sign


def _about_deadline(line: DiaryDeadline) -> Iterator[str]:
    yield f"机关：{_one_line(line.agency)}"
    if line.handler:
        yield f"承办人：{_one_line(line.handler)}"
    yield f"届满日：{day_words(line.due_on)}{'（暂定）' if line.provisional else ''}"
    if line.act_by != line.due_on:
        reason = "文书载明的日期" if line.act_by == line.stated_on else "稳妥日"
        yield f"提醒日：{day_words(line.act_by)}（{reason}早于届满日，请在此日前办理）"
    if line.provisional:
        yield "暂定：涉及的放假安排尚未公布，公布后可能变动。"
    if line.nature is Nature.RIGHT:
        yield "本机关的权利，届满日之后不能再行使。"
    yield FOOT


# Hearings


def _hearing_event(line: DiaryHearing, bell: _Bell, now: datetime) -> CalendarEvent:
    """A hearing; once it was held it stays in the calendar, and rings no more."""
    day = legal_day(line.starts_at)
    event = CalendarEvent(
        uid=_uid("hearing", line.hearing_id),
        sequence=2 * line.revision,
        changed_at=line.changed_at,
        begins=line.starts_at,
        summary=_numbered(f"出庭：{label(line.kind)}", line),
        description="\n".join(_about_hearing(line)),
        place=_one_line(f"{line.forum} {line.place}"),
    )
    if not line.stands:
        return _cancelled(event)
    if day < legal_day(now):
        return event
    rings = bell.rings([line.hearing_id], day, HEARING_DAYS_BEFORE, on_the_day=False)
    return event._replace(alarms=rings)


def _about_hearing(line: DiaryHearing) -> Iterator[str]:
    yield f"机关：{_one_line(line.agencies)}"
    if line.heads:
        yield f"出庭负责人：{_one_line(line.heads)}"
    yield FOOT


# What all have in common


def _uid(kind: str, record_id: str) -> str:
    return f"{kind}-{record_id}@yingsu"


def _cancelled(event: CalendarEvent) -> CalendarEvent:
    """The end of an entry is a change of it, also where no record changed."""
    return event._replace(sequence=event.sequence | 1, cancelled=True, alarms=())


def _numbered(title: str, line: DiaryDeadline | DiaryHearing) -> str:
    number = _one_line(line.official_no or line.serial)
    return f"{title}{number}" if number.startswith("（") else f"{title} {number}"


def _one_line(text: str) -> str:
    """What was typed, without line ends (icalendar takes `\\N` for one) and signs no eye sees."""
    visible = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(visible.replace("\\N", "＼N").split())
