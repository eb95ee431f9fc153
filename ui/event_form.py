"""记录事件: something happened in a case; what it changes is shown before it is saved."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from tracker.books.case_book import EventDraft, Preview
from tracker.cases import CaseParty
from tracker.codes import EventKind, ServiceWay, Stage
from tracker.deadlines import Deadline
from tracker.errors import TrackerError
from tracker.queries import CaseFile
from ui.entry_dialog import EntryDialog
from ui.event_kinds import FIELDS, kinds_for, stages_for
from ui.form_rows import FormRow, FormRows
from ui.inputs import Box, CodeBox, day_field
from ui.office import Office
from ui.pieces import card, emptied, text
from ui.theme import set_property
from ui.timeline_view import agency_name
from ui.why_panel import title_of
from ui.words import day_words, error_sentence

WIDTH = 640
TYPING_PAUSE_MS = 200


class EventForm(EntryDialog):
    """Records an event of the case in `file`."""

    def __init__(self, office: Office, parent: QWidget | None, file: CaseFile) -> None:
        super().__init__(office, "", "", parent)
        self.setWindowTitle(self.tr("记录事件"))
        self.save_button.setText(self.tr("记录"))
        self._file = file
        self._asked = 0
        self._parties = [each for each in file.parties if each.voided_at is None]
        self.kind: CodeBox[EventKind] = CodeBox(kinds_for(file))
        self.party = self._party_box(self._parties)
        self.day = day_field(office)
        self.stage: CodeBox[Stage] = CodeBox(stages_for(file))
        self.service_way: CodeBox[ServiceWay] = CodeBox(ServiceWay, self.tr("未填"))
        self.read_on = day_field(office)
        self.stated_due = day_field(office, 90)
        self.cause_removed_on = day_field(office)
        self.court_due = day_field(office, 180)
        self.document_no = QLineEdit()
        self.reason = QLineEdit()
        self.note = QPlainTextEdit()
        self.note.setFixedHeight(72)
        self.note.setTabChangesFocus(True)
        self.effect = QVBoxLayout()
        self._rows: dict[str, FormRow] = {}
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)

        self._lay_out()
        self._connect()
        self.day.set_value(office.today())
        self._suit()
        self.begin()
        self.kind.setFocus()

    def draft(self) -> EventDraft | None:
        """The event as typed; None while its day is missing."""
        kind, day = self.kind.value(), self.day.value()
        if kind is None or day is None:
            return None
        values = {name: self._value(name) for name in FIELDS[kind]}
        party_id = values.pop("party", None)
        return EventDraft(
            case_id=self._file.case.id,
            kind=kind,
            on=day,
            party_id=party_id,
            note=self.note.toPlainText().strip(),
            **values,
        )

    def entered(self) -> object:
        """Everything typed."""
        return self.kind.value(), self.draft(), self.day.text()

    def save(self) -> None:
        """Records the event."""
        draft = self.draft()
        if draft is None:
            if not self.day.text_is_bad():
                self._rows["on"].set_error(self.tr("请填写日期。"))
            self._rows["on"].focus()
            return
        if any(row.has_error() for row in self._rows.values()):
            return
        self.run(self.office.books.case.record, draft)

    def _value(self, name: str) -> object:
        if name == "party":
            return self.party.currentData()
        field = getattr(self, name)
        if isinstance(field, QLineEdit):
            return field.text().strip()
        if name == "read_on" and self.service_way.value() is not ServiceWay.ELECTRONIC:
            return None
        return field.value()

    def _suit(self) -> None:
        """Shows the fields of the kind chosen and what the kind means."""
        kind = self.kind.value()
        assert kind is not None
        shown = FIELDS[kind]
        for name, row in self._rows.items():
            if name not in ("on", "note"):
                row.set_visible(name in shown)
        electronic = self.service_way.value() is ServiceWay.ELECTRONIC
        self._rows["read_on"].set_visible("read_on" in shown and electronic)
        self._rows["party"].set_visible("party" in shown and len(self._parties) > 1)
        self.kind_row.set_help(self._meaning(kind))
        self._ask_soon()

    def _ask_soon(self) -> None:
        self._rows["on"].clear()
        self.say("")
        self._pause.start()

    def _ask(self) -> None:
        """Has the case book tell what the event would change; only the newest answer is shown."""
        draft = self.draft()
        self._asked += 1
        asked = self._asked
        if draft is None:
            self._show_sentence(self.tr("填写日期后，这里显示对期限的影响。"))
            return
        if draft.kind is EventKind.EXTENSION_GRANTED and not (
            draft.cause_removed_on or draft.court_due
        ):
            self._show_sentence(self.tr("填写正当事由消除日或法院指定日后，这里显示新的届满日。"))
            return
        self.office.run(
            self.office.books.case.preview,
            draft,
            done=lambda preview: self._answered(asked, preview),
            failed=lambda error: self._declined(asked, error),
            owner=self,
        )

    def _answered(self, asked: int, preview: Preview) -> None:
        if asked != self._asked:
            return
        emptied(self.effect)
        lines = self._effects(preview)
        for words in lines or [self.tr("不改变任何期限。")]:
            self.effect.addWidget(text(words))

    def _declined(self, asked: int, error: TrackerError) -> None:
        if asked == self._asked:
            self._show_sentence(error_sentence(error), "soon")

    def _effects(self, preview: Preview) -> list[str]:
        """新增, 移动 old → new, 结束, 恢复: one sentence for each deadline."""
        new = self.tr("新增：{what}，届满日 {day}")
        ended = self.tr("结束：{what}，届满日 {day}")
        again = self.tr("恢复：{what}，届满日 {day}")
        lines = [self._line(new, each) for each in preview.opened]
        lines += [self._moved(old, moved) for old, moved in preview.moved]
        lines += [self._line(ended, each) for each in preview.ended]
        return lines + [self._line(again, each) for each in preview.reopened]

    def _line(self, words: str, deadline: Deadline) -> str:
        return words.format(what=self._what(deadline), day=day_words(deadline.due_on))

    def _moved(self, old: Deadline, new: Deadline) -> str:
        if old.due_on == new.due_on:
            words = self.tr("更新：{what}，届满日 {new} 不变")
        else:
            words = self.tr("移动：{what}，{old} → {new}")
        old_day, new_day = day_words(old.due_on), day_words(new.due_on)
        return words.format(what=self._what(new), old=old_day, new=new_day)

    def _what(self, deadline: Deadline) -> str:
        title = title_of(self.office.rules, deadline)
        if len(self._parties) < 2:
            return title
        agency = agency_name(self._file, deadline.party_id)
        return self.tr("{what}（{agency}）").format(what=title, agency=agency)

    def _show_sentence(self, words: str, tone: str = "") -> None:
        emptied(self.effect)
        sentence = text(words, "caption")
        set_property(sentence, "tone", tone)
        self.effect.addWidget(sentence)

    def _meaning(self, kind: EventKind) -> str:
        meanings = {
            EventKind.EXTENSION_REQUESTED: self.tr(
                "仅为申请：法院准许之前，原届满日照常有效，提醒照常进行。"
            ),
            EventKind.EXTENSION_GRANTED: self.tr(
                "只延长举证期限，答辩期限不变。填写正当事由消除之日（自该日起 15 日）"
                "或法院指定的日期，两者都填的以较早的为准。"
            ),
            EventKind.EXTENSION_REFUSED: self.tr("不准延期：申请到此结束，原届满日不变。"),
            EventKind.SERVED: self.tr("签收文书会起算期限。以收发室签收章的日期为准。"),
            EventKind.JUDGMENT_SERVED: self.tr("自收到判决书起算上诉期限。"),
            EventKind.RULING_SERVED: self.tr("自收到裁定书起算上诉期限。"),
            EventKind.SUSPENDED: self.tr(
                "审理中止，复议决定期限停止计算；答辩、举证期限不因此停止。"
            ),
            EventKind.RESUMED: self.tr("审理恢复，扣除中止的天数继续计算。"),
            EventKind.CONVERTED: self.tr("简易程序转为普通程序。"),
            EventKind.DECIDED: self.tr("填写裁判、决定的落款日期。尚未到期的义务随之结束。"),
            EventKind.EFFECTIVE: self.tr("裁判生效日由经办人确认。"),
            EventKind.ARCHIVED: self.tr("归档后不再提醒，案件仍可查阅。"),
        }
        return meanings.get(kind, "")

    def _party_box(self, parties: list[CaseParty]) -> Box:
        box = Box()
        for party in parties:
            box.addItem(agency_name(self._file, party.id), party.id)
        return box

    def _lay_out(self) -> None:
        rows = FormRows()
        add = self._rows
        self.kind_row = rows.add(self.tr("发生了什么(&K)"), self.kind, required=True)
        add["party"] = rows.add(self.tr("哪个机关(&G)"), self.party, required=True)
        add["on"] = rows.add(self.tr("日期(&D)"), self.day, required=True)
        add["stage"] = rows.add(self.tr("进入的程序(&S)"), self.stage)
        add["service_way"] = rows.add(self.tr("送达方式(&W)"), self.service_way)
        add["read_on"] = rows.add(self.tr("电子阅知日"), self.read_on)
        add["stated_due"] = rows.add(self.tr("文书载明期限(&T)"), self.stated_due)
        add["cause_removed_on"] = rows.add(self.tr("正当事由消除日(&U)"), self.cause_removed_on)
        add["court_due"] = rows.add(self.tr("法院指定日(&C)"), self.court_due)
        add["document_no"] = rows.add(self.tr("文号(&N)"), self.document_no)
        add["reason"] = rows.add(self.tr("理由(&R)"), self.reason)
        add["note"] = rows.add(self.tr("备注"), self.note)
        frame, inside = card()
        inside.addWidget(text(self.tr("保存后的变化"), "heading"))
        inside.addLayout(self.effect)
        self.body.addWidget(rows)
        self.body.addSpacing(8)
        self.body.addWidget(frame)
        self.body.addStretch(1)
        self.setMinimumWidth(WIDTH)

    def _connect(self) -> None:
        self.kind.changed.connect(self._suit)
        self.service_way.changed.connect(self._suit)
        self.stage.changed.connect(self._ask_soon)
        self.party.currentIndexChanged.connect(lambda _place: self._ask_soon())
        for day in (
            self.day,
            self.read_on,
            self.stated_due,
            self.cause_removed_on,
            self.court_due,
        ):
            day.changed.connect(lambda _day: self._ask_soon())
        self._pause.timeout.connect(self._ask)
