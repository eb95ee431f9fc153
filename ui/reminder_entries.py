"""Due reminders as the officer reads them: one entry per last day, and how long it may wait.

No Qt. A reminder is a row per paper and level; the officer acts once per agency and last day. So
rows that differ only in paper or level are one entry: what is done to it is done to them all.
Rights stay apart from duties, for nobody has to use them, and so do matters without a paper, for
each has a title of its own.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import NamedTuple

from tracker.codes import Nature, Paper
from tracker.deadlines import Urgency, urgency_of_day
from tracker.nudges import NudgeLine, NudgeRole
from tracker.planning import snooze_limit
from tracker.policy import USUAL, Reminding
from tracker.queries import BARE_REMINDER, ReminderLine
from tracker.records import LEGAL_ZONE, legal_day
from tracker.reminders import Occurrence, SubjectKind, end_of_day
from tracker.rules import RuleBook
from tracker.workdays import WorkCalendar
from ui.word_tables import N_
from ui.words import countdown, deadline_title, label, listed, minute_words, say, time_left

IN_A_POPUP = 3
"""Entries that a digest names one by one."""

_MORNING = time(9, 0, tzinfo=LEGAL_ZONE)

log = logging.getLogger(__name__)


class Entry(NamedTuple):
    """Due reminders about the same agency in the same case with the same last day."""

    lines: tuple[ReminderLine, ...]

    @property
    def first(self) -> ReminderLine:
        """The line that speaks for all: the level that fell due last is the most pressing."""
        return max(self.lines, key=lambda line: line.due_at)

    @property
    def ids(self) -> tuple[str, ...]:
        """The occurrences behind it."""
        return tuple(line.occurrence_id for line in self.lines)

    @property
    def papers(self) -> list[Paper]:
        """What has to be filed, each paper once and in the usual order."""
        named = {line.paper for line in self.lines}
        return [paper for paper in Paper if paper in named]

    @property
    def day(self) -> date | None:
        """The last day, or the day of the hearing."""
        return _day(self.first)

    @property
    def ends_at(self) -> datetime | None:
        """From when on it is too late: the end of the last day, the start of the hearing."""
        if self.first.hearing_at is not None:
            return self.first.hearing_at
        return end_of_day(self.first.act_by) if self.first.act_by is not None else None


class Face(NamedTuple):
    """Everything an entry shows, in words; equal faces look equal."""

    ids: tuple[str, ...]
    case_id: str
    urgency: Urgency | None = None
    sign: str = ""
    title: str = ""
    number: str = ""
    claimants: str = ""
    agency: str = ""
    day: str = ""
    countdown: str = ""
    level: str = ""
    provisional: bool = False
    readable: bool = True
    passed_on: str = ""
    nudge: str = ""


class Choice(NamedTuple):
    """One way to put a reminder off."""

    words: str
    until: datetime


def entries(lines: Iterable[ReminderLine]) -> list[Entry]:
    """Groups due reminders, the earliest last day first; a row without one comes before all."""
    ordered = sorted(lines, key=lambda line: (_day(line) or date.min, *_subject(line)))
    groups = groupby(ordered, key=lambda line: (_day(line), *_subject(line)))
    return [Entry(tuple(group)) for _, group in groups]


def _subject(line: ReminderLine) -> tuple[str, ...]:
    apart = line.subject_id if line.subject_kind is SubjectKind.HEARING else line.agency
    matter = line.rule_id if line.paper is Paper.MATTER else ""
    case = (line.official_no or line.serial, line.case_id)
    return (*case, line.subject_kind, apart, line.nature or "", matter)


def _day(line: ReminderLine) -> date | None:
    return legal_day(line.hearing_at) if line.hearing_at is not None else line.act_by


def unreadable(occurrence: Occurrence) -> ReminderLine:
    """A line for a reminder whose case cannot be read: it must be seen all the same."""
    return BARE_REMINDER._replace(
        occurrence_id=occurrence.id,
        version=occurrence.version,
        subject_kind=occurrence.subject_kind,
        subject_id=occurrence.subject_id,
        case_id=occurrence.case_id,
        recipient=occurrence.recipient,
        level=occurrence.level,
        due_at=occurrence.due_at,
        snoozed_until=occurrence.snoozed_until,
        state=occurrence.state,
    )


def title_of(entry: Entry, rules: RuleBook) -> str:
    """What has to be done: every paper once, or the matter by the title of its rule."""
    return deadline_title(rules, entry.first.rule_id, entry.papers)


def face(
    entry: Entry,
    today: date,
    calendar: WorkCalendar,
    rules: RuleBook,
    nudges: Sequence[NudgeLine] = (),
) -> Face:
    """The words of an entry; one that cannot be put into words says so and stops no other.

    `nudges` are the 催办 of this entry that wait to be sent.
    """
    try:
        words = _face(entry, today, calendar, rules)
        return words._replace(passed_on=_passed_on(entry), nudge=nudge_words(nudges))
    except Exception:
        log.exception("reminders %s cannot be put into words", ", ".join(entry.ids))
        return _without_words(entry)


def _face(entry: Entry, today: date, calendar: WorkCalendar, rules: RuleBook) -> Face:
    line, day = entry.first, entry.day
    if day is None:
        return _without_words(entry)
    bare = Face(
        ids=entry.ids,
        case_id=line.case_id,
        urgency=urgency_of_day(day, today),
        number=line.official_no or line.serial,
        claimants=line.claimants,
        agency=joined(line.agency, line.handler),
        level=label(line.level),
        provisional=any(line.provisional for line in entry.lines),
    )
    if line.hearing_at is not None:
        return _of_hearing(bare, line, today, calendar)
    return _of_deadline(bare, entry, today, calendar, rules)


def nudge_words(nudges: Sequence[NudgeLine]) -> str:
    """Who should be told by hand; "" when nobody has to."""
    if not nudges:
        return ""
    whom = [whom_words(nudge.role, nudge.to_name) for nudge in nudges]
    return say(N_("words", "逾时未确认，应催办：{whom}"), whom=listed(whom))


def whom_words(role: NudgeRole, name: str) -> str:
    """Who is told by a 催办, and as what."""
    if not name:
        return say(N_("words", "{role}（未设置）"), role=role)
    return say(N_("words", "{name}（{role}）"), name=name, role=role)


def _passed_on(entry: Entry) -> str:
    """Who besides the handler has it: a deputy, a leader."""
    names = {line.recipient_name for line in entry.lines} - {"", entry.first.handler}
    if not names or entry.first.hearing_at is not None:
        return ""
    return say(N_("words", "已转 {names}"), names=listed(sorted(names)))


def _of_deadline(
    bare: Face, entry: Entry, today: date, calendar: WorkCalendar, rules: RuleBook
) -> Face:
    line = entry.first
    assert line.act_by is not None
    when = say(N_("words", "届满日 {day}"), day=line.act_by)
    if line.due_on is not None and line.due_on != line.act_by:
        earlier = N_("words", "提醒日 {day}（届满日 {due}）")
        when = say(earlier, day=line.act_by, due=line.due_on)
    last_day = line.due_on or line.act_by
    urgency, left = bare.urgency, time_left(today, line.act_by, last_day, calendar)
    if urgency is Urgency.OVERDUE and rules.rule(line.rule_id).nature is not Nature.DUTY:
        urgency, left = Urgency.LAPSED, ""
    return bare._replace(
        urgency=urgency,
        sign=label(urgency) if urgency else "",
        title=title_of(entry, rules),
        day=when,
        countdown=left,
    )


def _of_hearing(bare: Face, line: ReminderLine, today: date, calendar: WorkCalendar) -> Face:
    assert line.hearing_at is not None
    day = legal_day(line.hearing_at)
    sign = N_("words", "今日出庭") if day == today else N_("words", "出庭")
    if day < today:
        sign = N_("words", "开庭日已过，请核对")
    kind = label(line.hearing_kind) if line.hearing_kind else ""
    return bare._replace(
        sign=say(sign),
        title=say(N_("words", "出庭：{kind}"), kind=kind),
        day=joined(minute_words(line.hearing_at), line.place),
        countdown=countdown(today, day, calendar) if day > today else "",
    )


def _without_words(entry: Entry) -> Face:
    line = entry.first
    return Face(
        ids=entry.ids,
        case_id=line.case_id,
        readable=False,
        sign=say(N_("words", "请核对")),
        title=say(N_("words", "这条提醒的内容无法读取")),
        number=line.official_no or line.serial,
        day=say(N_("words", "请打开案件核对期限；多次出现请联系维护人员。")),
    )


def joined(*parts: str) -> str:
    """The parts that are there, with a dot between them."""
    return " · ".join(part for part in parts if part)


def digest(faces: Sequence[Face]) -> tuple[str, str]:
    """Title and text of one pop-up for everything that fell due; claimants are not named in it."""
    if len(faces) == 1:
        only = faces[0]
        return joined(only.title, only.countdown), "\n".join((only.number, only.day))
    each = [joined(face.title, face.number, face.countdown) for face in faces[:IN_A_POPUP]]
    if len(faces) > IN_A_POPUP:
        more = N_("words", "另有 {count} 项，见提醒窗口")
        each.append(say(more, count=len(faces) - IN_A_POPUP))
    return say(N_("words", "{count} 项提醒需要处理"), count=len(faces)), "\n".join(each)


_SHORT = (
    (timedelta(minutes=10), N_("words", "10 分钟后（{at}）")),
    (timedelta(minutes=30), N_("words", "30 分钟后（{at}）")),
    (timedelta(hours=1), N_("words", "1 小时后（{at}）")),
    (timedelta(hours=3), N_("words", "3 小时后（{at}）")),
)


def snooze_choices(
    entry: Entry, now: datetime, calendar: WorkCalendar, reminding: Reminding = USUAL
) -> list[Choice]:
    """Until when an entry may wait: to a moment at which it is not too late to act, nor quiet.

    There may be none at all.
    """
    end = entry.ends_at
    if end is None:
        return []
    if entry.first.subject_kind is SubjectKind.DEADLINE:
        end = snooze_limit(end, entry.day, now, reminding)
    offered = [
        Choice(say(words, at=f"{(now + wait).astimezone(LEGAL_ZONE):%H:%M}"), now + wait)
        for wait, words in _SHORT
    ]
    offered += _mornings(entry, legal_day(now), calendar)
    return [each for each in offered if each.until < end and not reminding.is_quiet(each.until)]


def _mornings(entry: Entry, today: date, calendar: WorkCalendar) -> list[Choice]:
    """Tomorrow, the next working day and the last day itself, each once."""
    named = {today + timedelta(days=1): N_("words", "明天 9:00（{day}）")}
    named.setdefault(calendar.add_workdays(today, 1), N_("words", "下一个工作日 9:00（{day}）"))
    if entry.day is not None and entry.day > today:
        named.setdefault(entry.day, N_("words", "最后一天 9:00（{day}）"))
    return [
        Choice(say(words, day=day), datetime.combine(day, _MORNING))
        for day, words in sorted(named.items())
    ]
