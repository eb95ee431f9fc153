"""登记提交: which papers were filed, when, how, and what proves it; the verdict while typing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from tracker.books.deadline_book import Submission
from tracker.codes import DeadlineState, Nature, SubmissionWay
from tracker.deadlines import Deadline, is_duty
from tracker.queries import CaseFile
from ui.entry_dialog import EntryDialog
from ui.form_rows import FormRows
from ui.inputs import CodeBox, day_field
from ui.office import Office
from ui.pieces import text
from ui.scan_field import ScanField
from ui.theme import set_property
from ui.timeline_view import agency_name
from ui.why_panel import title_of
from ui.words import day_words

WIDTH = 620


class SubmitDialog(EntryDialog):
    """Closes deadlines by submission: the given ones are ticked, their party's others offered."""

    def __init__(
        self,
        office: Office,
        parent: QWidget | None,
        deadline_ids: Sequence[str],
        *,
        case_id: str | None = None,
    ) -> None:
        super().__init__(office, "", "", parent)
        self.setWindowTitle(self.tr("登记提交"))
        self.save_button.setText(self.tr("登记提交"))
        file = office.shelf.case_file(case_id or case_of(office, deadline_ids))
        self._deadlines = _offered(file, deadline_ids)

        self.papers = {each.id: self._tick(each, file, deadline_ids) for each in self._deadlines}
        self.day = day_field(office)
        self.way: CodeBox[SubmissionWay] = CodeBox(SubmissionWay)
        self.proof_no = QLineEdit()
        self.note = QLineEdit()
        self.scans = ScanField()
        self.verdict = text("", "strong")
        self._lay_out()
        self._connect()
        self.day.set_value(office.today())
        self._show_verdict()
        self.begin()
        self.day.setFocus()

    def submission(self) -> Submission | None:
        """The submission as typed; None while the day or every paper is missing."""
        day = self.day.value()
        chosen = tuple(each.id for each in self._chosen())
        if day is None or not chosen:
            return None
        return Submission(
            deadline_ids=chosen,
            on=day,
            way=self.way.value() or SubmissionWay.IN_PERSON,
            proof_no=self.proof_no.text().strip(),
            files=self.scans.files(),
            note=self.note.text().strip(),
        )

    def entered(self) -> object:
        """Everything typed."""
        ticked = tuple(each.id for each in self._chosen())
        return (
            ticked,
            self.day.text(),
            self.way.value(),
            self.proof_no.text(),
            self.note.text(),
            self.scans.files(),
        )

    def save(self) -> None:
        """Records the submission."""
        if not self._day_is_good():
            self.day_row.focus()
            return
        submission = self.submission()
        if submission is None:
            self.say(self.tr("请勾选至少一份已提交的材料。"), "error")
            return
        self.run(self.office.books.deadline.submit, submission)

    def _chosen(self) -> list[Deadline]:
        return [each for each in self._deadlines if self.papers[each.id].isChecked()]

    def _day_is_good(self) -> bool:
        """A day is needed that is not in the future and not before the paper came in."""
        day = self.day.value()
        if self.day.text_is_bad():
            return False
        if day is None:
            self.day_row.set_error(self.tr("请填写提交日期。"))
        elif day > self.office.today():
            self.day_row.set_error(self.tr("提交日期在今天之后，请核对。"))
        elif any(day < each.trigger_on for each in self._chosen()):
            self.day_row.set_error(self.tr("提交日期早于文书签收日，请核对。"))
        else:
            self.day_row.clear()
        return not self.day_row.has_error()

    def _show_verdict(self) -> None:
        by_post = self.way.value() is SubmissionWay.POST
        self.day_row.set_label(self.tr("邮戳日期(&D)") if by_post else self.tr("提交日期(&D)"))
        hint = self.tr("以邮戳日为准，期内交邮视为在期限内。")
        self.way_row.set_help(hint if by_post else "")
        day = self.day.value()
        sentences = [self._sentence(each, day) for each in self._chosen()] if day else []
        late = any(is_duty(each) and day and day > each.due_on for each in self._chosen())
        self.verdict.setText("\n".join(sentences))
        set_property(self.verdict, "tone", "overdue" if late else "done")
        self._day_is_good()

    def _sentence(self, deadline: Deadline, day: date) -> str:
        """按时 (n 天前) or 逾期 n 天, with the day before any extension."""
        what = title_of(self.office.rules, deadline)
        left = (deadline.due_on - day).days
        if left > 0:
            words = self.tr("{what}：按时，届满日前 {days} 天").format(what=what, days=left)
        elif left == 0:
            words = self.tr("{what}：按时，届满日当天").format(what=what)
        elif is_duty(deadline):
            words = self.tr("{what}：逾期 {days} 天（届满日 {due}）").format(
                what=what, days=-left, due=day_words(deadline.due_on)
            )
        else:
            words = self.tr("{what}：已过期限 {days} 天，法院可能不予受理").format(
                what=what, days=-left
            )
        return words + self._beside(deadline, day)

    def _beside(self, deadline: Deadline, day: date) -> str:
        """How the day stands to the original last day and to the term in the paper."""
        beside = ""
        if deadline.original_on != deadline.due_on and day > deadline.original_on:
            beside += self.tr("；较延期前的届满日 {day} 晚 {days} 天").format(
                day=day_words(deadline.original_on), days=(day - deadline.original_on).days
            )
        if deadline.stated_on is not None and deadline.stated_on < day <= deadline.due_on:
            beside += self.tr("；晚于文书载明的 {day}").format(day=day_words(deadline.stated_on))
        return beside

    def _tick(self, deadline: Deadline, file: CaseFile, given: Sequence[str]) -> QCheckBox:
        words = self.tr("{what}　届满日 {day}").format(
            what=title_of(self.office.rules, deadline), day=day_words(deadline.due_on)
        )
        several = len({each.party_id for each in self._deadlines}) > 1
        if several:
            words += self.tr("（{agency}）").format(agency=agency_name(file, deadline.party_id))
        box = QCheckBox(words)
        box.setChecked(deadline.id in given)
        return box

    def _lay_out(self) -> None:
        ticks = QWidget()
        column = QVBoxLayout(ticks)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        for box in self.papers.values():
            column.addWidget(box)
        if self.papers:
            ticks.setFocusProxy(next(iter(self.papers.values())))
        rows = FormRows()
        self.papers_row = rows.add(self.tr("提交的材料"), ticks, required=True)
        for box in self.papers.values():
            box.setAccessibleName(box.text())
        self.day_row = rows.add(self.tr("提交日期(&D)"), self.day, required=True)
        self.way_row = rows.add(self.tr("提交方式(&W)"), self.way, required=True)
        rows.add(
            self.tr("凭证号(&N)"),
            self.proof_no,
            help=self.tr("EMS 单号、平台回执号或签收单号。没有凭证时登记为“凭证待补”。"),
        )
        rows.add(self.tr("扫描件(&F)"), self.scans)
        rows.add(self.tr("备注"), self.note)
        self.body.addWidget(rows)
        self.body.addSpacing(8)
        self.body.addWidget(self.verdict)
        self.body.addStretch(1)
        self.setMinimumWidth(WIDTH)

    def _connect(self) -> None:
        self.day.changed.connect(lambda _day: self._show_verdict())
        self.way.changed.connect(self._show_verdict)
        for box in self.papers.values():
            box.toggled.connect(lambda _on: self._show_verdict())


def case_of(office: Office, deadline_ids: Sequence[str]) -> str:
    """The case of these deadlines, looked up among the open ones."""
    today = office.today()
    for line in (*office.shelf.open_deadlines(), *office.shelf.open_rights(today)):
        if line.deadline_id in deadline_ids:
            return line.case_id
    late = (line for line in office.shelf.late_lines(today) if line.deadline_id in deadline_ids)
    return next((line.case_id for line in late), "")


def _offered(file: CaseFile, deadline_ids: Sequence[str]) -> list[Deadline]:
    """The given deadlines and the other open duties of their parties, earliest first."""
    given = [each for each in file.deadlines if each.id in deadline_ids]
    parties = {each.party_id for each in given}
    offered = [
        each
        for each in file.deadlines
        if each in given
        or (
            each.party_id in parties
            and each.voided_at is None
            and each.state is DeadlineState.OPEN
            and each.nature is Nature.DUTY
        )
    ]
    return sorted(offered, key=lambda each: (each.due_on, each.paper))
