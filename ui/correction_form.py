"""更正日期: an event was written down with a wrong day; it is voided and the right one recorded."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from tracker.cases import CaseEvent
from tracker.codes import EventKind
from tracker.queries import CaseFile
from ui.effect_card import EffectCard
from ui.entry_dialog import EntryDialog
from ui.event_fields import EventFields
from ui.event_kinds import corrected_fields
from ui.office import Office
from ui.pieces import text
from ui.tall_body import TallBody
from ui.timeline_view import agency_name
from ui.words import day_words, label

WIDTH = 640
TYPING_PAUSE_MS = 200


class CorrectionForm(EntryDialog):
    """Puts one event of the case in `file` right, in one step."""

    def __init__(
        self, office: Office, parent: QWidget | None, file: CaseFile, event: CaseEvent
    ) -> None:
        super().__init__(office, "", "", parent)
        self.setWindowTitle(self.tr("更正日期"))
        self.save_button.setText(self.tr("更正"))
        self._event = event
        self.fields = EventFields(office)
        self.why = QLineEdit()
        self.effect = EffectCard(office, file)
        self._pause = QTimer(self, interval=TYPING_PAUSE_MS, singleShot=True)

        self._lay_out(agency_name(file, event.party_id))
        self.fields.take(event)
        self.fields.changed.connect(self._ask_soon)
        self.why.textChanged.connect(lambda _text: self.why_row.clear())
        self._pause.timeout.connect(self._ask)
        self._ask()
        self.begin()
        self.fields.day.setFocus()

    def right(self) -> CaseEvent | None:
        """The event as it should have been; None while its day is missing."""
        values = self.fields.values()
        return None if values["on"] is None else replace(self._event, **values)

    def entered(self) -> object:
        """Everything typed."""
        why = self.why.text().strip()
        return self.right(), self.fields.date_texts(), why, self.effect.decision()

    def save(self) -> None:
        """Voids the wrong event and records the right one."""
        why = self.why.text().strip()
        if self.fields.is_wrong():
            return
        if not why:
            self.why_row.set_error(self.tr("请写明理由，理由会留在变更记录里。"))
            self.why_row.focus()
            return
        if self.effect.is_wrong():
            return
        verb, decision = self.office.books.amend.correct_event, self.effect.decision()
        self.run(verb, self._event, self.right(), why, *decision)

    def _ask_soon(self) -> None:
        self.fields.by_name["on"].clear()
        self.say("")
        self._pause.start()

    def _ask(self) -> None:
        right = self.right()
        if right is None or right == self._event:
            self.effect.say(self.tr("更正日期后，这里显示每项期限由哪一天改为哪一天。"))
        else:
            self.effect.ask(self.office.books.amend.preview_correction, self._event, right)

    def _lay_out(self, agency: str) -> None:
        what = [day_words(self._event.on), label(self._event.kind), agency]
        self.body.addWidget(text(" · ".join(filter(None, what)), "strong"))
        self.body.addWidget(
            text(
                self.tr(
                    "原来的记录作废并留在时间线中，正确的一条同时记入；期限和提醒随之更正。"
                    "已经办结的期限仍为办结，勾选后才按更正后的日期重新评判。"
                ),
                "caption",
            )
        )
        if self._event.hearing_id and self._event.kind is EventKind.SUMMONED:
            hint = self.tr("开庭时间、地点登记有误的，请在案件页“开庭”一栏用“改期”更正。")
            self.body.addWidget(text(hint, "caption"))
        self.body.addSpacing(12)
        self.fields.add_fields()
        self.fields.suit(self._event.kind)
        self.fields.show_only(corrected_fields(self._event))
        self.why_row = self.fields.add(self.tr("更正理由(&Y)"), self.why, required=True)
        body = TallBody()
        body.lines.addWidget(self.fields)
        body.lines.addWidget(self.effect)
        body.lines.addStretch(1)
        self.body.addWidget(body)
        self.setMinimumWidth(WIDTH)
