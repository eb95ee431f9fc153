"""记录事件: something happened in a case; what it changes is shown before it is saved."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from tracker.books.case_book import EventDraft
from tracker.cases import CaseParty
from tracker.codes import EventKind
from tracker.queries import CaseFile
from ui.effect_card import EffectCard
from ui.entry_dialog import EntryDialog
from ui.event_fields import EventFields
from ui.event_kinds import FIELDS, kinds_for, stages_for
from ui.inputs import Box, CodeBox
from ui.office import Office
from ui.timeline_view import agency_name

WIDTH = 640
TYPING_PAUSE_MS = 200


class EventForm(EntryDialog):
    """Records an event of the case in `file`."""

    def __init__(self, office: Office, parent: QWidget | None, file: CaseFile) -> None:
        super().__init__(office, "", "", parent)
        self.setWindowTitle(self.tr("记录事件"))
        self.save_button.setText(self.tr("记录"))
        self._file = file
        self._parties = [each for each in file.parties if each.voided_at is None]
        self.kind: CodeBox[EventKind] = CodeBox(kinds_for(file))
        self.party = self._party_box(self._parties)
        self.fields = EventFields(office, stages_for(file))
        self.effect = EffectCard(office, file)
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)

        self._lay_out()
        self._connect()
        self.fields.day.set_value(office.today())
        self._suit()
        self.begin()
        self.kind.setFocus()

    def draft(self) -> EventDraft | None:
        """The event as typed; None while its day is missing."""
        kind, values = self.kind.value(), self.fields.values()
        if kind is None or values["on"] is None:
            return None
        party_id = self.party.currentData() if "party" in FIELDS[kind] else None
        return EventDraft(case_id=self._file.case.id, kind=kind, party_id=party_id, **values)

    def entered(self) -> object:
        """Everything typed."""
        return self.kind.value(), self.draft(), self.fields.date_texts()

    def save(self) -> None:
        """Records the event."""
        if not self.fields.is_wrong():
            self.run(self.office.books.case.record, self.draft())

    def _suit(self) -> None:
        """Shows the fields of the kind chosen and what the kind means."""
        kind = self.kind.value()
        assert kind is not None
        self.fields.show_only(FIELDS[kind])
        self.party_row.set_visible("party" in FIELDS[kind] and len(self._parties) > 1)
        self.kind_row.set_help(self._meaning(kind))
        self._ask_soon()

    def _ask_soon(self) -> None:
        self.fields.by_name["on"].clear()
        self.say("")
        self._pause.start()

    def _ask(self) -> None:
        """Has the case book tell what the event would change."""
        draft = self.draft()
        if draft is None:
            self.effect.say(self.tr("填写日期后，这里显示对期限的影响。"))
        elif draft.kind is EventKind.EXTENSION_GRANTED and not (
            draft.cause_removed_on or draft.court_due
        ):
            self.effect.say(self.tr("填写正当事由消除日或法院指定日后，这里显示新的届满日。"))
        else:
            self.effect.ask(self.office.books.case.preview, draft)

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
        rows = self.fields
        self.kind_row = rows.add(self.tr("发生了什么(&K)"), self.kind, required=True)
        self.party_row = rows.add(self.tr("哪个机关(&G)"), self.party, required=True)
        rows.add_fields()
        self.body.addWidget(rows)
        self.body.addSpacing(8)
        self.body.addWidget(self.effect)
        self.body.addStretch(1)
        self.setMinimumWidth(WIDTH)

    def _connect(self) -> None:
        self.kind.changed.connect(self._suit)
        self.fields.changed.connect(self._ask_soon)
        self.party.currentIndexChanged.connect(lambda _place: self._ask_soon())
        self._pause.timeout.connect(self._ask)
