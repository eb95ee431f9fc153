"""期限计算单: one last day on paper, with the facts, the law and every step of the counting.

A sheet is a document of the case: Chinese in every language of the window. `ui.sheet_html` sets
it, `ui.sheet_paper` puts it on paper.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from tracker.codes import DeadlineState, Origin
from tracker.counting import Period
from tracker.deadlines import Deadline
from tracker.errors import TrackerError
from tracker.queries import CaseFile
from tracker.records import legal_day
from tracker.rules import Rule, RuleBook, RuleVersion
from tracker.trial import TrialResult
from tracker.workdays import WorkCalendar
from ui import trial_words as trying
from ui.deadline_words import marks, verdict, version_of
from ui.rule_words import adjustment_words
from ui.timeline_view import agency_name
from ui.translator import as_in_documents
from ui.words import (
    case_title,
    citation_words,
    consequence,
    countdown,
    day_words,
    deadline_title,
    label,
    law_words,
    listed,
    minute_words,
    period_words,
    role_and_agency,
    rule_title,
    step_sentences,
)

TITLE = "期限计算单"
DISCLAIMER = (
    "本单由程序依所列规则和放假安排算出，供办案核对；"
    "与法律原文或者法院、复议机关文书不一致的，以原文、文书为准。"
)
_WEEKDAYS = "一二三四五六日"


class Line(NamedTuple):
    """What something is called, and what it is."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Issue:
    """When and by whom a sheet is taken out of the program."""

    at: datetime
    by: str

    @property
    def day(self) -> date:
        """The day in China."""
        return legal_day(self.at)

    @as_in_documents()
    def words(self) -> str:
        """王敏 2026-09-24 09:30 周四 出具."""
        return " ".join(part for part in (self.by, minute_words(self.at), "出具") if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineSheet:
    """A sheet: `about` are the facts of a case (none for a trial), `beside` the other days."""

    title: str
    due: date
    provisional: bool
    about: tuple[Line, ...] = ()
    beside: tuple[str, ...]
    basis: tuple[Line, ...]
    steps: tuple[str, ...]
    consequence: str
    remarks: tuple[str, ...]
    versions: str

    @classmethod
    @as_in_documents()
    def of_trial(
        cls, result: TrialResult, rules: RuleBook, calendar: WorkCalendar, today: date
    ) -> DeadlineSheet:
        """The sheet of a period that was tried without a case."""
        chosen, counted, trial = result.chosen, result.counted, result.trial
        rule = chosen.rule if chosen else None
        version = chosen.version if chosen else None
        service = trying.service_words(trial.way, trial.on, trial.read_on)
        changes = "；".join(adjustment_words(change, result.period) for change in result.changes)
        beside = [trying.distance_words(today, counted.due, calendar)]
        if counted.unrolled != counted.due and result.period.rolls:
            beside.append(f"顺延前的最后一日：{day_words(counted.unrolled)}")
        if result.earliest and result.latest:
            beside.append(trying.provisional_words(result.earliest, result.latest))
        if careful := trying.careful_words(result):
            beside.append(careful)
        return cls(
            title=rule_title(rule) if rule else "自定期间",
            due=counted.due,
            provisional=counted.provisional,
            beside=tuple(beside),
            basis=_filled(
                *_of_rule(rule, version, result.period),
                ("起算日期", f"{day_words(counted.trigger)}{_trigger_words(rule)}"),
                ("送达", service),
                ("变动", changes),
            ),
            steps=tuple(step_sentences(result.steps, result.period)),
            consequence=consequence(version) if version else "",
            remarks=(
                *(f"{told}。" for told in trying.cautions(result)),
                *_notes(rule),
                *_checked(version),
            ),
            versions=_versions(version, rules, calendar),
        )

    @classmethod
    @as_in_documents()
    def of_deadline(
        cls,
        file: CaseFile,
        deadline: Deadline,
        rules: RuleBook,
        calendar: WorkCalendar,
        today: date,
    ) -> DeadlineSheet:
        """The sheet of a deadline of a case, as it stands today."""
        version = version_of(rules, deadline)
        rule = _rule(rules, deadline.rule_id)
        period = version.period if version else None
        return cls(
            title=deadline_title(rules, deadline.rule_id, (deadline.paper,)),
            due=deadline.due_on,
            provisional=deadline.provisional,
            about=_about(file, deadline),
            beside=tuple(_other_days(file, deadline, rules, calendar, today)),
            basis=_filled(
                *_of_rule(rule, version, period),
                ("起算日期", f"{day_words(deadline.trigger_on)}{_trigger_words(rule)}"),
                ("届满日来源", label(deadline.origin)),
            ),
            steps=tuple(step_sentences(deadline.steps, period)),
            consequence=consequence(version) if version else "",
            remarks=(*_notes(rule), *_checked(version)),
            versions=_versions(version, rules, calendar, deadline.calendar_version),
        )

    @property
    def name(self) -> str:
        """What a file of it is called: 期限计算单, the number of the case, what is due."""
        number = next((line.value for line in self.about if line.name == "案号"), "")
        return " ".join(part for part in (TITLE, number, self.title) if part)

    def text(self, issue: Issue) -> str:
        """The sheet as plain text."""
        return "\n".join(self._lines(issue))

    def _lines(self, issue: Issue) -> Iterator[str]:
        yield f"{TITLE}：{self.title}"
        yield from (f"{line.name}：{line.value}" for line in self.about)
        yield f"届满日：{day_words(self.due)}{'（暂定）' if self.provisional else ''}"
        yield from self.beside
        yield from (f"{line.name}：{line.value}" for line in self.basis)
        yield "计算过程："
        yield from (f"{number}. {step}" for number, step in enumerate(self.steps, start=1))
        if self.consequence:
            yield f"逾期后果：{self.consequence}"
        yield from self.remarks
        yield self.versions
        yield issue.words()
        yield DISCLAIMER


def long_day(day: date) -> str:
    """2026年10月8日（星期四）, as papers write it."""
    return f"{day.year}年{day.month}月{day.day}日（星期{_WEEKDAYS[day.weekday()]}）"


# What stands on it


def _of_rule(
    rule: Rule | None, version: RuleVersion | None, period: Period | None
) -> Iterator[tuple[str, str]]:
    if rule is not None:
        yield "规则", f"{rule_title(rule)}（{rule.id}）"
    if version is not None:
        yield "法律依据", citation_words(version.citations)
    if period is not None:
        length = f"{period_words(period)}。" if period.length else ""
        yield "期间", f"{length}{trying.counting_words(period)}"
    elif version is not None:
        yield "期间", version.term_zh


def _trigger_words(rule: Rule | None) -> str:
    return f"（{rule.trigger_zh}）" if rule and rule.trigger_zh else ""


def _about(file: CaseFile, deadline: Deadline) -> tuple[Line, ...]:
    case = file.case
    party = next((each for each in file.parties if each.id == deadline.party_id), None)
    agency = agency_name(file, deadline.party_id)
    claimants = listed(each.name for each in file.claimants if each.voided_at is None)
    return _filled(
        ("内部编号", case.serial),
        ("案号", case.official_no),
        ("当事人", case_title(claimants, case.act_name, case.procedure)),
        ("本机关", role_and_agency(party.our_role, agency) if party else agency),
        ("受理机关", file.forum.name if file.forum else ""),
    )


def _other_days(
    file: CaseFile, deadline: Deadline, rules: RuleBook, calendar: WorkCalendar, today: date
) -> Iterator[str]:
    """How it stands, and everything else that bears on the day."""
    if deadline.state is DeadlineState.OPEN and deadline.due_on >= today:
        yield countdown(today, deadline.due_on, calendar)
    else:
        done = deadline.submitted_on
        yield f"{verdict(deadline, today)}{f'（{day_words(done)}）' if done else ''}"
    if deadline.unrolled_on < deadline.due_on and deadline.origin is Origin.COMPUTED:
        yield f"顺延前的最后一日：{day_words(deadline.unrolled_on)}"
    yield from (mark.words for mark in marks(deadline, rules, file.events))


def _notes(rule: Rule | None) -> Iterator[str]:
    if rule is not None and rule.note_zh:
        yield rule.note_zh


def _checked(version: RuleVersion | None) -> Iterator[str]:
    if version is not None:
        yield f"规则文本：{trying.confidence_words(version)}。"


def _versions(
    version: RuleVersion | None, rules: RuleBook, calendar: WorkCalendar, counted_with: str = ""
) -> str:
    """Which texts it rests on; `counted_with` is the calendar a kept deadline was counted with."""
    parts = []
    if version is not None:
        law = law_words(rules, version.law)
        until = f"至 {version.in_force_to}" if version.in_force_to else "起施行"
        parts.append(f"规则版本 {version.id}（{law}，{version.in_force_from} {until}）")
        parts.append(f"规则包 {rules.version}")
    parts.append(
        f"工作日历 {counted_with or calendar.version}（放假安排至 {calendar.last_year} 年）"
    )
    return "；".join(parts) + "。"


def _rule(rules: RuleBook, rule_id: str) -> Rule | None:
    try:
        return rules.rule(rule_id)
    except TrackerError:
        return None


def _filled(*pairs: tuple[str, str]) -> tuple[Line, ...]:
    return tuple(Line(name, value) for name, value in pairs if value)
